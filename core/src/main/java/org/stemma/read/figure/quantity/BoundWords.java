package org.stemma.read.figure.quantity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.model.Quantity.Bound;

/**
 * Knows the words around a number that limit it.
 *
 * <p>"Nearly" and "almost" make a number a rounded one ({@link Bound#ABOUT}); only "under", "less than" and the like
 * say that it was not reached. "Up to" and "as many as" are a most, "no fewer than" a least.
 */
final class BoundWords {
    /** Words that strengthen or weaken a bound and belong to it: "just under", "well over". */
    private static final Set<String> DEGREE = Set.of(
            "just", "well", "slightly", "far", "significantly", "considerably", "comfortably", "marginally", "little");

    /** By the last word of the phrase, longest first. */
    private static final Map<String, List<Phrase>> BEFORE = new LinkedHashMap<>();
    /** By the first word of the phrase, longest first. */
    private static final Map<String, List<Phrase>> AFTER = new LinkedHashMap<>();

    static {
        before(Bound.EXACT, "exactly", "precisely", "equal to", "equals", "equaling to", "equalling");
        before(
                Bound.ABOUT,
                "about",
                "around",
                "some",
                "approximately",
                "approx",
                "approx .",
                "roughly",
                "circa",
                "c .",
                "~",
                "≈",
                "nearly",
                "almost",
                "close to",
                "approaching",
                "an estimated",
                "estimated",
                "estimated at",
                "more or less",
                "in the region of",
                "somewhere around",
                "in the neighborhood of",
                "in the neighbourhood of",
                "on the order of",
                "something like",
                "virtually",
                "near",
                ", say ,");
        before(
                Bound.AT_LEAST,
                "at least",
                "no fewer than",
                "no less than",
                "not less than",
                "not fewer than",
                "a minimum of",
                "minimum of",
                "minimum",
                "as few as",
                "as little as",
                "as low as",
                "at the least",
                "> =",
                "> = ",
                "≥",
                "greater than or equal to",
                "more than or equal to",
                "higher or equal than",
                "bigger or equal than",
                "larger or equal than",
                "greater or equal than",
                "equal to or more than",
                "equal to or greater than",
                "at least or equal to",
                "= >");
        before(
                Bound.OVER,
                "more than",
                "over",
                "above",
                "exceeding",
                "exceeds",
                "exceed",
                "exceeded",
                "in excess of",
                "greater than",
                "higher than",
                "upwards of",
                "upward of",
                "north of",
                "larger than",
                "bigger than",
                "longer than",
                "beyond",
                "topping",
                "topped",
                "surpassing",
                "surpassed",
                "surpass",
                "> ",
                "older than",
                "better than",
                "much more than");
        before(
                Bound.AT_MOST,
                "at most",
                "at the most",
                "no more than",
                "not more than",
                "up to",
                "as many as",
                "as much as",
                "as high as",
                "as long as",
                "as far as",
                "a maximum of",
                "maximum of",
                "not exceeding",
                "no greater than",
                "no longer than",
                "no higher than",
                "< =",
                "≤",
                "less than or equal to",
                "smaller or equal than",
                "less or equal than",
                "lower or equal than",
                "equal to or less than",
                "fewer than or equal to",
                "= <");
        before(
                Bound.UNDER,
                "less than",
                "fewer than",
                "under",
                "below",
                "lower than",
                "smaller than",
                "shorter than",
                "shy of",
                "short of",
                "not quite",
                "< ",
                "sub -",
                "younger than");
        after(
                Bound.AT_LEAST,
                "or more",
                "or above",
                "or over",
                "or greater",
                "or higher",
                "and more",
                "and over",
                "and above",
                "and up",
                "or older",
                "and older",
                "at least",
                "at a minimum",
                "plus",
                "+",
                "- plus",
                "or later",
                "or greater than",
                "or more than",
                "or longer");
        after(
                Bound.AT_MOST,
                "or less",
                "or fewer",
                "or under",
                "or below",
                "or lower",
                "and under",
                "and below",
                "at most",
                "at the most",
                "tops",
                "max",
                "or younger",
                "and younger");
        after(Bound.EXACT, "or equal to", "or equal");
        after(
                Bound.ABOUT,
                "or so",
                "or thereabouts",
                "- odd",
                "odd",
                "- ish",
                "- something",
                "ish",
                "more or less",
                "approximately");
        for (Map<String, List<Phrase>> table : List.of(BEFORE, AFTER)) {
            table.values().forEach(phrases -> phrases.sort(Comparator.comparingInt(phrase -> -phrase.words.length)));
        }
    }

    private BoundWords() {}

    private record Phrase(String[] words, Bound bound) {}

    /**
     * What the words before or after a number say.
     *
     * @param bound the bound
     * @param edge for words before the number the first atom of them, for words after it one past the last
     */
    record Match(Bound bound, int edge) {}

    /** The bound that ends right before an atom. */
    static Optional<Match> before(Atoms atoms, int number) {
        Optional<Match> found = Optional.empty();
        int edge = number;
        for (Optional<Match> next = oneBefore(atoms, edge); next.isPresent(); next = oneBefore(atoms, edge)) {
            edge = next.get().edge();
            boolean firmer = found.isEmpty()
                    || found.get().bound() == Bound.ABOUT
                    || found.get().bound() == Bound.EXACT;
            found = Optional.of(
                    new Match(firmer ? next.get().bound() : found.get().bound(), edge));
        }
        if (found.isPresent() && DEGREE.contains(atoms.get(edge - 1).lower())) {
            boolean article = atoms.is(edge - 1, "little") && atoms.is(edge - 2, "a");
            return Optional.of(new Match(found.get().bound(), article ? edge - 2 : edge - 1));
        }
        return found;
    }

    private static Optional<Match> oneBefore(Atoms atoms, int edge) {
        for (Phrase phrase : BEFORE.getOrDefault(atoms.get(edge - 1).lower(), List.of())) {
            int first = edge - phrase.words.length;
            if (first >= 0 && atoms.are(first, phrase.words)) {
                return Optional.of(new Match(phrase.bound, first));
            }
        }
        return Optional.empty();
    }

    /** The bound that starts right at an atom after the number or its unit. */
    static Optional<Match> after(Atoms atoms, int at) {
        for (Phrase phrase : AFTER.getOrDefault(atoms.get(at).lower(), List.of())) {
            if (atoms.are(at, phrase.words) && !comparesOn(atoms, at, phrase) && fits(atoms, at, phrase)) {
                return Optional.of(new Match(phrase.bound, at + phrase.words.length));
            }
        }
        return Optional.empty();
    }

    /** "5000 or more than 4500" are two numbers. */
    private static boolean comparesOn(Atoms atoms, int at, Phrase phrase) {
        int end = at + phrase.words.length;
        String last = phrase.words[phrase.words.length - 1];
        boolean number = atoms.get(end).isDigits()
                || NumberWords.isNumberWord(atoms.get(end).lower())
                || atoms.is(end, "a");
        if (last.equals("than") || number) {
            return number;
        }
        return atoms.is(end, "than");
    }

    private static boolean fits(Atoms atoms, int at, Phrase phrase) {
        if (phrase.words[0].equals("-") || phrase.words[0].equals("+") || phrase.words[0].equals("ish")) {
            return atoms.get(at).glued();
        }
        if (phrase.words[0].equals("at")) {
            return !atoms.get(at + phrase.words.length).isDigits();
        }
        return !phrase.words[0].equals("odd") || !atoms.get(at - 1).isDash();
    }

    private static void before(Bound bound, String... phrases) {
        for (String phrase : phrases) {
            String[] words = phrase.trim().split(" ", -1);
            BEFORE.computeIfAbsent(words[words.length - 1], word -> new ArrayList<>())
                    .add(new Phrase(words, bound));
        }
    }

    private static void after(Bound bound, String... phrases) {
        for (String phrase : phrases) {
            String[] words = phrase.trim().split(" ", -1);
            AFTER.computeIfAbsent(words[0], word -> new ArrayList<>()).add(new Phrase(words, bound));
        }
    }
}
