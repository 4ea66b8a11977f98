package org.stemma.language;

import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordTokenFactory;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/** Words of a stretch of the body, by the rules of the treebanks that the models were trained on. */
final class Tokeniser {

    /** Unknown characters become tokens of their own, and nothing is written to the log about them. */
    private static final String OPTIONS = "invertible=false,untokenizable=noneKeep";

    private Tokeniser() {}

    /** The words in order; they do not overlap and none is empty. */
    static List<Word> words(String body, Stretch stretch) {
        String text = withoutHalfCharacters(body.substring(stretch.start(), stretch.end()));
        PTBTokenizer<edu.stanford.nlp.ling.Word> lexer =
                new PTBTokenizer<>(new StringReader(text), new WordTokenFactory(), OPTIONS);
        List<Word> words = new ArrayList<>();
        int reached = 0;
        while (lexer.hasNext()) {
            edu.stanford.nlp.ling.Word token = lexer.next();
            int start = Math.max(reached, token.beginPosition());
            int end = Math.min(text.length(), token.endPosition());
            if (start < end && !token.word().isEmpty()) {
                words.add(new Word(stretch.start() + start, stretch.start() + end, token.word()));
                reached = end;
            }
        }
        return words;
    }

    /**
     * The lexer takes half a surrogate pair at the end of its buffer for the end of the text and drops what it holds.
     */
    private static String withoutHalfCharacters(String text) {
        StringBuilder whole = null;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (!Character.isSurrogate(c)) {
                continue;
            }
            if (at + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(at + 1))) {
                at++;
            } else {
                whole = whole == null ? new StringBuilder(text) : whole;
                whole.setCharAt(at, '\uFFFD');
            }
        }
        return whole == null ? text : whole.toString();
    }
}
