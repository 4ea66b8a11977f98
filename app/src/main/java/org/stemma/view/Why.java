package org.stemma.view;

import java.util.List;
import java.util.Optional;
import org.stemma.model.Basis;
import org.stemma.model.Citation;
import org.stemma.model.Claimant;
import org.stemma.model.Grounds;
import org.stemma.model.Part;
import org.stemma.model.Reading;
import org.stemma.model.Span;
import org.stemma.model.Statement;

/** Says in fixed wording how a statement was found and why it is this speaker's, with the words that each turns on. */
public final class Why {
    private static final String BY_HAND = Basis.DECIDED.words();
    private static final String NOT_KEPT =
            "not kept by the version that read it; add the article again to read it anew";

    private Why() {}

    /** How the statement was found: {@code “said”: the learned weights take these words for a cue}. */
    public static String found(LedgerView view, Statement statement) {
        return statement
                .grounds()
                .map(grounds ->
                        statement.cue().map(cue -> quoted(view, cue) + ": ").orElse("")
                                + grounds.finding().words())
                .orElse(isByHand(statement) ? BY_HAND : NOT_KEPT);
    }

    /**
     * Why it is this speaker's: {@code “he”, subject of the cue: a pronoun, taken for the nearest subject before it
     * that agrees in number and gender: “Ana Lind”, in the sentence before}.
     */
    public static String speaker(LedgerView view, Statement statement) {
        Claimant speaker = statement.speaker();
        if (isByHand(statement)) {
            return BY_HAND;
        }
        if (statement.grounds().isEmpty()) {
            return NOT_KEPT;
        }
        Grounds grounds = statement.grounds().get();
        StringBuilder why = new StringBuilder();
        if (grounds.naming() != Grounds.Naming.NOBODY) {
            speaker.words().ifPresent(words -> why.append(quoted(view, words)));
            if (grounds.tie() != Grounds.Tie.NONE) {
                why.append(why.length() == 0 ? "" : ", ").append(grounds.tie().words());
            }
            why.append(why.length() == 0 ? "" : ": ");
        }
        why.append(grounds.naming().words());
        speaker.antecedent().ifPresent(antecedent -> {
            why.append(": ").append(quoted(view, antecedent));
            speaker.words()
                    .flatMap(words -> distance(view, antecedent, words))
                    .ifPresent(where -> why.append(", ").append(where));
        });
        return why.toString();
    }

    private static boolean isByHand(Statement statement) {
        return statement.speaker().basis() == Basis.DECIDED;
    }

    private static String quoted(LedgerView view, Citation words) {
        return "“" + view.words(words) + "”";
    }

    /** How far before some words others stand, in sentences. */
    private static Optional<String> distance(LedgerView view, Citation antecedent, Citation words) {
        Reading reading = view.ledger().readings().get(words.article());
        if (reading == null
                || !antecedent.part().equals(Part.BODY)
                || !words.part().equals(Part.BODY)) {
            return Optional.empty();
        }
        int there = sentence(reading, antecedent.span());
        int here = sentence(reading, words.span());
        if (there < 0 || here < 0 || there > here) {
            return Optional.empty();
        }
        return Optional.of(
                there == here
                        ? "in the same sentence"
                        : there + 1 == here ? "in the sentence before" : (here - there) + " sentences before");
    }

    private static int sentence(Reading reading, Span words) {
        List<Span> sentences = reading.sentences();
        for (int at = 0; at < sentences.size(); at++) {
            if (sentences.get(at).contains(words)) {
                return at;
            }
        }
        return -1;
    }
}
