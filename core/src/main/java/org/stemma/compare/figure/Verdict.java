package org.stemma.compare.figure;

import java.util.Optional;
import org.stemma.model.Relation.Word;

/**
 * What a rule of the table says of a pair.
 *
 * @param word what people see
 * @param reason in plain words
 * @param overtaken the figure whose place the other took, where one did
 */
record Verdict(Word word, String reason, Optional<Comparand> overtaken) {
    Verdict(Word word, String reason) {
        this(word, reason, Optional.empty());
    }
}
