package org.stemma.read.figure;

import java.util.Optional;
import java.util.Set;
import org.stemma.language.Dependencies;
import org.stemma.language.EntityKind;
import org.stemma.language.Sentence;
import org.stemma.model.Ascribed;
import org.stemma.model.Unit;
import org.stemma.read.text.Passage;

/**
 * Finds of whom or of what a figure is: for things counted the counted phrase ("Russian troops"), or, where that names nobody,
 * who has or loses them; for shares what they are a share of; for other quantities who does what they measure.
 */
final class OfWhom {
    private static final Set<String> CLAUSES =
            Set.of("acl", "acl:relcl", "advcl", "parataxis", "punct", "appos", "cc", "conj", "dep", "ccomp");

    private OfWhom() {}

    static Optional<Ascribed<String>> find(
            Passage passage, Sentence sentence, Counted counted, Optional<Integer> verb, Unit unit) {
        boolean share = unit.equals(Unit.PERCENT) || unit.equals(Unit.SHARE);
        if (share) {
            return whole(passage, sentence, counted).or(() -> agent(passage, sentence, verb));
        }
        if (counted.head().isPresent()) {
            boolean names = false;
            for (int token = counted.firstWord(); token < counted.endWord(); token++) {
                names |= sentence.entity(token) != EntityKind.NONE;
            }
            Optional<Ascribed<String>> phrase =
                    Optional.of(stated(passage, sentence, counted.firstWord(), counted.endWord()));
            return names ? phrase : holder(passage, sentence, verb).or(() -> phrase);
        }
        return agent(passage, sentence, verb);
    }

    /** What a share is of: "of Ukraine’s land". */
    private static Optional<Ascribed<String>> whole(Passage passage, Sentence sentence, Counted counted) {
        return counted.head()
                .filter(head -> counted.firstWord() < counted.endWord())
                .map(head -> stated(passage, sentence, counted.firstWord(), counted.endWord()));
    }

    /** The subject of "lost", "suffered", "has": the side whose troops they are. */
    private static Optional<Ascribed<String>> holder(Passage passage, Sentence sentence, Optional<Integer> verb) {
        return verb.filter(token -> isHolding(sentence.lemma(token))).flatMap(token -> agent(passage, sentence, verb));
    }

    private static boolean isHolding(String lemma) {
        return switch (lemma) {
            case "lose", "suffer", "sustain", "have", "own", "employ", "deploy", "send" -> true;
            default -> false;
        };
    }

    private static Optional<Ascribed<String>> agent(Passage passage, Sentence sentence, Optional<Integer> verb) {
        Optional<Integer> subject = verb.flatMap(token -> FigureMaker.subject(sentence, token));
        Optional<Dependencies> parse = sentence.dependencies();
        if (subject.isEmpty() || parse.isEmpty()) {
            return Optional.empty();
        }
        String tag = sentence.tag(subject.get());
        if (!Counted.isNoun(tag)) {
            return Optional.empty();
        }
        int[] phrase = parse.get().subtree(subject.get(), CLAUSES);
        int first = phrase[0];
        int end = first;
        for (int token : phrase) {
            if (token == end) {
                end = token + 1;
            }
        }
        return Optional.of(stated(passage, sentence, first, Math.max(end, first + 1)));
    }

    private static Ascribed<String> stated(Passage passage, Sentence sentence, int first, int end) {
        return Ascribed.stated(sentence.text(first, end), passage.cite(sentence, first, end));
    }
}
