package org.stemma.read.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stemma.language.Dependencies;
import org.stemma.language.Sentence;
import org.stemma.language.Token;
import org.stemma.model.Span;
import org.stemma.read.name.WordList;

/** Knows where people and bodies write themselves: "the casino's website", "her account". */
final class OwnWriting {
    private static final WordList NOUNS = WordList.beside(OwnWriting.class, "own-writing.txt");

    private OwnWriting() {}

    /**
     * Whose writing a source is, where it is somebody's own: "the casino" of "the casino's website", "her" of "her
     * account".
     */
    static Optional<Span> owner(Sentence sentence, List<Token> tokens) {
        Optional<Dependencies> tree = sentence.dependencies();
        if (tree.isEmpty() || tokens.size() < 2) {
            return Optional.empty();
        }
        int head = SourceNames.head(sentence, tokens);
        if (!NOUNS.has(sentence.token(head).text().toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        int first = tokens.get(0).index();
        for (int child : tree.get().children(head, "nmod:poss")) {
            if (child < head && child >= first) {
                return Optional.of(sentence.span(first, child + 1));
            }
        }
        return Optional.empty();
    }
}
