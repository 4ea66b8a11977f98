package org.stemma.read.name;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stemma.language.Sentence;
import org.stemma.model.Mention;
import org.stemma.read.text.Passage;

/**
 * A name as it was found, before the article as a whole was asked about it.
 *
 * @param passage where it stands
 * @param sentence the sentence of it
 * @param first index of its first token
 * @param end one past the index of its last token
 * @param kind what it seems to name
 * @param role title or role as written
 */
record FoundName(Passage passage, Sentence sentence, int first, int end, Mention.Kind kind, Optional<String> role) {
    FoundName as(Mention.Kind newKind) {
        return new FoundName(passage, sentence, first, end, newKind, role);
    }

    FoundName with(Optional<String> newRole) {
        return new FoundName(passage, sentence, first, end, kind, newRole);
    }

    /** The words as written. */
    String text() {
        return sentence.text(first, end);
    }

    /** The words, folded for comparison: no case, accents or stops. */
    List<String> folded() {
        List<String> words = new ArrayList<>();
        for (int token = first; token < end; token++) {
            String word = fold(sentence.token(token).text());
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    static String fold(String word) {
        String plain = Normalizer.normalize(word, Normalizer.Form.NFKD);
        StringBuilder folded = new StringBuilder();
        plain.codePoints().filter(Character::isLetterOrDigit).forEach(folded::appendCodePoint);
        return folded.toString().toLowerCase(Locale.ROOT);
    }
}
