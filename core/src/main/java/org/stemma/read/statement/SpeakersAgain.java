package org.stemma.read.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stemma.language.Sentence;
import org.stemma.language.Token;
import org.stemma.model.Basis;
import org.stemma.model.Citation;
import org.stemma.model.Claimant;
import org.stemma.model.Grounds.Naming;
import org.stemma.model.Span;
import org.stemma.read.name.RoleNouns;
import org.stemma.read.text.Passage;

/** Finds among those who spoke before whom a definite description means: "the brother" for him who spoke last. */
final class SpeakersAgain {
    private final Passage passage;
    private final Antecedents antecedents;

    SpeakersAgain(Passage passage, Antecedents antecedents) {
        this.passage = passage;
        this.antecedents = antecedents;
    }

    /**
     * The earlier speaker whom the words of a source mean.
     *
     * @param before the speakers before, the nearest last
     */
    Optional<Voice> of(Sentence sentence, Span source, List<Token> tokens, List<Claimant> before) {
        Citation words = passage.cite(source);
        return lastOfTheParagraph(sentence, tokens, before)
                .map(last -> new Voice(Claimants.inferred(last, words), Naming.SPOKE_LAST))
                .or(() -> sameWords(source, before)
                        .map(earlier -> new Voice(Claimants.inferred(earlier, words), Naming.SAME_WORDS)));
    }

    /** Whom the very same definite words meant the last time that they were resolved: "the brother" again. */
    private Optional<Claimant> sameWords(Span source, List<Claimant> before) {
        String words = source.in(passage.text().body());
        if (!words.toLowerCase(Locale.ROOT).startsWith("the ")) {
            return Optional.empty();
        }
        for (int at = before.size() - 1; at >= 0; at--) {
            Claimant earlier = before.get(at);
            boolean same = earlier.basis() == Basis.INFERRED
                    && earlier.antecedent().isPresent()
                    && earlier.words()
                            .filter(there ->
                                    there.span().in(passage.text().body()).equalsIgnoreCase(words))
                            .isPresent();
            if (same) {
                return Optional.of(earlier);
            }
        }
        return Optional.empty();
    }

    /** "The brother" right after a person who spoke in the same paragraph and of whom no role is told: that person. */
    private Optional<Claimant> lastOfTheParagraph(Sentence sentence, List<Token> tokens, List<Claimant> before) {
        if (tokens.size() != 2
                || !tokens.get(0).text().equalsIgnoreCase("the")
                || !RoleNouns.has(tokens.get(1).text().toLowerCase(Locale.ROOT))
                || before.isEmpty()) {
            return Optional.empty();
        }
        Claimant last = before.get(before.size() - 1);
        return Optional.of(last)
                .filter(claimant -> claimant.kind() == Claimant.Kind.PERSON
                        && claimant.role().isEmpty()
                        && antecedents.canBe(tokens.get(1).text(), claimant)
                        && claimant.words()
                                .flatMap(words ->
                                        passage.text().sentenceAt(words.span().start()))
                                .filter(there -> there.paragraph() == sentence.paragraph())
                                .isPresent());
    }
}
