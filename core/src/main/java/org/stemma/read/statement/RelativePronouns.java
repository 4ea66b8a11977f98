package org.stemma.read.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stemma.language.Dependencies;
import org.stemma.language.Sentence;
import org.stemma.model.Citation;
import org.stemma.model.Grounds.Naming;
import org.stemma.model.Mention;
import org.stemma.model.Span;
import org.stemma.read.text.Passage;

/** Tells whom a relative pronoun means: "Novak, who leads the team" is Novak. */
final class RelativePronouns {
    private static final Set<String> PRONOUNS = Set.of("who", "which", "that", "whom", "whose");

    private final Passage passage;
    private final List<Mention> mentions;
    private final NounPhrases nounPhrases;

    RelativePronouns(Passage passage, List<Mention> mentions, NounPhrases nounPhrases) {
        this.passage = passage;
        this.mentions = mentions;
        this.nounPhrases = nounPhrases;
    }

    /** Whether a source is no more than a relative pronoun. */
    static boolean isRelative(String source) {
        return PRONOUNS.contains(source.toLowerCase(Locale.ROOT));
    }

    /**
     * Whom a source means that is the pronoun at a token: the noun that its clause hangs on, else the nearest name
     * before it.
     */
    Voice of(Sentence sentence, int pronoun, Span source) {
        Citation words = passage.cite(source);
        Optional<Span> noun = noun(sentence, pronoun);
        if (noun.isPresent()) {
            Voice named = nounPhrases.of(sentence, noun.get());
            return new Voice(Claimants.inferred(named.claimant(), words), Naming.RELATIVE);
        }
        Optional<Mention> nearest = Optional.empty();
        for (Mention mention : mentions) {
            if (mention.citation().span().end() <= source.start()
                    && sentence.span().contains(mention.citation().span())) {
                nearest = Optional.of(mention);
            }
        }
        return nearest.map(mention ->
                        new Voice(Claimants.inferred(Claimants.named(mention, words), words), Naming.RELATIVE_NAME))
                .orElseGet(() -> nounPhrases.described(source, ""));
    }

    /** The noun that the pronoun's clause hangs on, with the words around it that belong to it. */
    private static Optional<Span> noun(Sentence sentence, int pronoun) {
        Optional<Dependencies> parsed = sentence.dependencies();
        if (parsed.isEmpty()) {
            return Optional.empty();
        }
        Dependencies tree = parsed.get();
        for (int at = pronoun; at != Dependencies.ROOT; at = tree.head(at)) {
            if (tree.is(at, "acl:relcl", "acl") && tree.head(at) != Dependencies.ROOT) {
                int noun = tree.head(at);
                int[] branch = tree.subtree(noun, Set.of("acl:relcl", "acl", "punct", "cc", "conj"));
                int first = noun;
                while (first > 0 && contains(branch, first - 1)) {
                    first--;
                }
                int end = noun + 1;
                while (end < pronoun && contains(branch, end)) {
                    end++;
                }
                return Optional.of(sentence.span(first, end));
            }
        }
        return Optional.empty();
    }

    private static boolean contains(int[] tokens, int token) {
        for (int candidate : tokens) {
            if (candidate == token) {
                return true;
            }
        }
        return false;
    }
}
