package org.stemma.read.name;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.language.Sentence;
import org.stemma.model.KnownBodies;
import org.stemma.model.Mention;

/** Settles what kind a name is from all the places where the article has it: one name, one kind. */
final class Kinds {
    private static final Set<String> PLACE_LINKS =
            Set.of("in", "near", "at", "into", "across", "toward", "towards", "outside", "inside", "around");
    private static final Set<String> BODIES = Set.of(
            "ministry",
            "department",
            "agency",
            "institute",
            "university",
            "council",
            "committee",
            "commission",
            "bureau",
            "service",
            "party",
            "bank",
            "company",
            "corporation",
            "inc",
            "ltd",
            "court",
            "parliament",
            "senate",
            "congress",
            "association",
            "union",
            "federation",
            "office",
            "news",
            "times",
            "post",
            "journal",
            "group",
            "organization",
            "organisation",
            "foundation",
            "center",
            "centre",
            "police",
            "army",
            "church",
            "college",
            "school",
            "hospital");

    /** Votes that words around a name cast for a kind. */
    private static final int CONTEXT_VOTE = 2;

    private Kinds() {}

    static List<FoundName> settle(List<FoundName> found) {
        Set<String> surnames = surnames(found);
        Map<List<String>, Map<Mention.Kind, Integer>> votes = new HashMap<>();
        for (FoundName name : found) {
            Map<Mention.Kind, Integer> ballot =
                    votes.computeIfAbsent(name.folded(), key -> new EnumMap<>(Mention.Kind.class));
            ballot.merge(name.kind(), 1, Integer::sum);
            vote(name, surnames, ballot);
        }
        List<FoundName> settled = new ArrayList<>();
        for (FoundName name : found) {
            if (name.kind() == Mention.Kind.GROUP) {
                settled.add(name);
            } else if (Seats.isSeat(name.text())) {
                settled.add(name.as(Mention.Kind.PLACE).with(Optional.empty()));
            } else if (isKnownBody(name)) {
                settled.add(name.as(Mention.Kind.ORGANISATION).with(Optional.empty()));
            } else {
                settled.add(name.as(winner(votes.getOrDefault(name.folded(), Map.of()), name.kind())));
            }
        }
        return settled;
    }

    /** A name from the table of bodies; one of two letters only where it was taken for a body anyhow. */
    private static boolean isKnownBody(FoundName name) {
        return name.text().length() > 2
                && name.role().isEmpty()
                && KnownBodies.named(name.text()).isPresent();
    }

    private static void vote(FoundName name, Set<String> surnames, Map<Mention.Kind, Integer> ballot) {
        List<String> words = name.folded();
        if (words.isEmpty() || name.kind() == Mention.Kind.GROUP) {
            return;
        }
        String last = words.get(words.size() - 1);
        if (BODIES.contains(last) && words.size() > 1) {
            ballot.merge(Mention.Kind.ORGANISATION, 2 * CONTEXT_VOTE, Integer::sum);
            return;
        }
        if (name.role().isPresent() || words.size() == 1 && surnames.contains(last)) {
            ballot.merge(Mention.Kind.PERSON, CONTEXT_VOTE, Integer::sum);
        }
        Sentence sentence = name.sentence();
        if (name.first() > 0
                && name.kind() != Mention.Kind.PERSON
                && PLACE_LINKS.contains(sentence.token(name.first() - 1).text().toLowerCase(Locale.ROOT))) {
            ballot.merge(Mention.Kind.PLACE, 1, Integer::sum);
        }
    }

    private static Set<String> surnames(List<FoundName> found) {
        Set<String> surnames = new HashSet<>();
        for (FoundName name : found) {
            List<String> words = name.folded();
            if (name.kind() == Mention.Kind.PERSON && words.size() > 1) {
                surnames.add(words.get(words.size() - 1));
            }
        }
        return surnames;
    }

    private static Mention.Kind winner(Map<Mention.Kind, Integer> ballot, Mention.Kind own) {
        Mention.Kind best = own;
        for (Mention.Kind kind : Mention.Kind.values()) {
            if (kind != Mention.Kind.GROUP && ballot.getOrDefault(kind, 0) > ballot.getOrDefault(best, 0)) {
                best = kind;
            }
        }
        return best;
    }
}
