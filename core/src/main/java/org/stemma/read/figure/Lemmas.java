package org.stemma.read.figure;

import java.util.Locale;
import org.stemma.language.Sentence;

/** Dictionary forms as the tables have them: lower case, singular. */
final class Lemmas {
    private Lemmas() {}

    /** The dictionary form of a token; plurals that the lemmatiser takes for words of their own ("troops") lose their s. "Missing"
     * is a state and not what somebody does. */
    static String of(Sentence sentence, int token) {
        String text = sentence.token(token).text().toLowerCase(Locale.ROOT);
        if (text.equals("missing")) {
            return text;
        }
        String lemma = sentence.lemma(token).toLowerCase(Locale.ROOT);
        boolean plural =
                sentence.tag(token).equals("NNS") || sentence.tag(token).equals("NNPS");
        boolean ends = lemma.endsWith("s") && !lemma.endsWith("ss") && lemma.length() > 4;
        return plural && ends ? lemma.substring(0, lemma.length() - 1) : lemma;
    }
}
