package org.stemma.read.figure.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.stemma.read.figure.quantity.ReadNumber.Kind;

/** Reads parts of a whole: "half of", "two-thirds", "3/4", "one in five", and what follows "two and". */
final class Fractions {
    private static final int LARGEST_DENOMINATOR = 100;

    private Fractions() {}

    /** The fraction that starts at an atom. */
    static Optional<ReadNumber> at(Atoms atoms, int first) {
        return half(atoms, first)
                .or(() -> inWords(atoms, first))
                .or(() -> outOf(atoms, first))
                .or(() -> over(atoms, first))
                .or(() -> withSlash(atoms, first));
    }

    /** "half", "a half", "one half", but not "first half", "half-time" or "half an hour". */
    private static Optional<ReadNumber> half(Atoms atoms, int first) {
        int at = first;
        if (atoms.is(at, "a") || atoms.is(at, "one")) {
            at = atoms.get(at + 1).isDash() ? at + 2 : at + 1;
        }
        if (!atoms.is(at, "half")) {
            return Optional.empty();
        }
        if (at > first && !endsAFraction(atoms, at + 1) && atoms.is(first, "a")) {
            return Optional.empty();
        }
        String before = atoms.get(first - 1).lower();
        boolean aPeriod = NumberWords.ordinal(before).isPresent()
                || before.equals("other")
                || before.equals("better")
                || before.equals("latter")
                || before.equals("this")
                || before.equals("last")
                || before.equals("next");
        if (aPeriod
                || (atoms.get(at + 1).isDash() && atoms.get(at + 1).glued() && at == first && !atoms.is(at + 2, "a"))) {
            return Optional.empty();
        }
        return Optional.of(ReadNumber.exact(first, at + 1, new BigDecimal("0.5"), Kind.FRACTION, false));
    }

    /** "two thirds", "three-quarters", "a fifth", "one-tenth". */
    private static Optional<ReadNumber> inWords(Atoms atoms, int first) {
        boolean article = atoms.is(first, "a") || atoms.is(first, "an");
        Optional<WordNumbers.Part> numerator =
                article ? Optional.of(new WordNumbers.Part(1, first + 1)) : numerator(atoms, first);
        if (numerator.isEmpty()) {
            return Optional.empty();
        }
        int at = numerator.get().end();
        boolean dash = atoms.get(at).isDash();
        at = dash ? at + 1 : at;
        boolean plural = numerator.get().value() > 1;
        Optional<WordNumbers.Part> denominator = denominator(atoms, at, plural);
        if (denominator.isEmpty() || denominator.get().value() == 0) {
            return Optional.empty();
        }
        int end = denominator.get().end();
        boolean certain = plural || dash || endsAFraction(atoms, end) || end > at + 1;
        if (!certain) {
            return Optional.empty();
        }
        return Optional.of(ReadNumber.exact(
                first, end, divide(numerator.get().value(), denominator.get().value()), Kind.FRACTION, false));
    }

    /** "fifths", "twenty-fifth". */
    private static Optional<WordNumbers.Part> denominator(Atoms atoms, int at, boolean plural) {
        Optional<Integer> alone = NumberWords.denominator(atoms.get(at).lower(), plural);
        if (alone.isPresent()) {
            return alone.map(value -> new WordNumbers.Part(value, at + 1));
        }
        Optional<Integer> tens = NumberWords.small(atoms.get(at).lower()).filter(value -> value >= 20);
        int next = atoms.get(at + 1).isDash() ? at + 2 : at + 1;
        String word = atoms.get(next).lower();
        String singular = plural && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return tens.flatMap(ten -> NumberWords.ordinal(singular)
                .filter(unit -> unit > 0 && unit < 10 && (!plural || word.endsWith("s")))
                .map(unit -> new WordNumbers.Part(ten + unit, next + 1)));
    }

    private static Optional<WordNumbers.Part> numerator(Atoms atoms, int first) {
        if (atoms.get(first).isDigits()) {
            return Optional.empty();
        }
        return WordNumbers.cardinal(atoms, first)
                .filter(number -> number.low().stripTrailingZeros().scale() <= 0
                        && number.low().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) < 0)
                .map(number -> new WordNumbers.Part(number.low().longValue(), number.end()));
    }

    /** Whether what follows "a third" makes it a fraction and not "a third man". */
    private static boolean endsAFraction(Atoms atoms, int after) {
        Atom next = atoms.get(after);
        return switch (next.lower()) {
            case "of",
                    "the",
                    "from",
                    "more",
                    "less",
                    "fewer",
                    "as",
                    "in",
                    "to",
                    "by",
                    "and",
                    "or",
                    "on",
                    "since",
                    "were",
                    "was",
                    "are",
                    "is",
                    "have",
                    "had",
                    "said",
                    "say",
                    "since.",
                    "a" -> true;
            default -> !next.isWord() && !next.isDigits() && !next.isDash();
        };
    }

    /** "one in five", "3 out of 4": what share that is. */
    private static Optional<ReadNumber> outOf(Atoms atoms, int first) {
        Optional<Long> numerator = whole(atoms, first);
        boolean in = atoms.is(first + 1, "in")
                && numerator.filter(value -> value <= 10).isPresent();
        int at = atoms.are(first + 1, "out", "of") ? first + 3 : in ? first + 2 : -1;
        if (numerator.isEmpty() || at < 0) {
            return Optional.empty();
        }
        Optional<ReadNumber> denominator = atoms.get(at).isDigits()
                ? whole(atoms, at)
                        .map(value -> ReadNumber.exact(at, at + 1, BigDecimal.valueOf(value), Kind.CARDINAL, true))
                : WordNumbers.cardinal(atoms, at);
        boolean aYear = in
                && denominator
                        .filter(number -> number.low().compareTo(BigDecimal.valueOf(1900)) >= 0)
                        .isPresent();
        boolean counts = atoms.is(first - 1, "nearly")
                || atoms.is(first - 1, "almost")
                || !atoms.get(first - 1).isDigits();
        return denominator
                .filter(number -> !aYear && counts && number.low().compareTo(BigDecimal.valueOf(numerator.get())) > 0)
                .filter(number -> !in || !isTime(atoms.get(number.end()).lower()))
                .map(number -> ReadNumber.exact(
                        first,
                        number.end(),
                        BigDecimal.valueOf(numerator.get()).divide(number.low(), MathContext.DECIMAL128),
                        Kind.FRACTION,
                        atoms.get(first).isDigits()));
    }

    /** "one over three" with nothing counted after it. */
    private static Optional<ReadNumber> over(Atoms atoms, int first) {
        Optional<Long> numerator = whole(atoms, first).filter(value -> !atoms.is(first - 1, "$"));
        if (numerator.isEmpty() || !atoms.is(first + 1, "over")) {
            return Optional.empty();
        }
        Optional<ReadNumber> denominator = atoms.get(first + 2).isDigits()
                ? whole(atoms, first + 2)
                        .map(value ->
                                ReadNumber.exact(first + 2, first + 3, BigDecimal.valueOf(value), Kind.CARDINAL, true))
                : WordNumbers.cardinal(atoms, first + 2);
        return denominator
                .filter(number ->
                        number.low().signum() > 0 && !atoms.get(number.end()).isWord())
                .map(number -> ReadNumber.exact(
                        first,
                        number.end(),
                        BigDecimal.valueOf(numerator.get()).divide(number.low(), MathContext.DECIMAL128),
                        Kind.FRACTION,
                        atoms.get(first).isDigits()));
    }

    private static boolean isTime(String word) {
        return switch (word) {
            case "second",
                    "seconds",
                    "minute",
                    "minutes",
                    "hour",
                    "hours",
                    "day",
                    "days",
                    "week",
                    "weeks",
                    "month",
                    "months",
                    "year",
                    "years",
                    "seasons",
                    "games",
                    "innings",
                    "matches",
                    "decades" -> true;
            default -> false;
        };
    }

    private static Optional<Long> whole(Atoms atoms, int at) {
        Atom atom = atoms.get(at);
        if (atom.isDigits()) {
            return atom.lower().matches("\\d{1,12}") ? Optional.of(Long.parseLong(atom.lower())) : Optional.empty();
        }
        return NumberWords.small(atom.lower()).filter(value -> value > 0).map(Integer::longValue);
    }

    /** "3/4", "2 1/4", "2½". */
    static Optional<ReadNumber> withSlash(Atoms atoms, int first) {
        Atom head = atoms.get(first);
        if (!head.isDigits() || atoms.is(first - 1, "/")) {
            return Optional.empty();
        }
        Optional<BigDecimal> alone = slashed(atoms, first);
        if (alone.isPresent()) {
            return Optional.of(ReadNumber.exact(first, first + 3, alone.get(), Kind.FRACTION, true));
        }
        Atom next = atoms.get(first + 1);
        if (next.isDigits() && !Character.isDigit(next.text().charAt(0))) {
            return Optional.of(ReadNumber.exact(first, first + 2, number(head).add(number(next)), Kind.CARDINAL, true));
        }
        int part = next.isDash() && next.glued() ? first + 2 : first + 1;
        return slashed(atoms, part)
                .filter(value -> value.compareTo(BigDecimal.ONE) < 0)
                .map(value -> ReadNumber.exact(first, part + 3, number(head).add(value), Kind.CARDINAL, true));
    }

    private static Optional<BigDecimal> slashed(Atoms atoms, int at) {
        boolean shape = atoms.get(at).isDigits()
                && atoms.is(at + 1, "/")
                && atoms.get(at + 1).glued()
                && atoms.get(at + 2).isDigits()
                && atoms.get(at + 2).glued()
                && !atoms.is(at + 3, "/");
        if (!shape || atoms.are(at, "24", "/", "7") || atoms.are(at, "9", "/", "11") || atoms.are(at, "7", "/", "7")) {
            return Optional.empty();
        }
        BigDecimal denominator = number(atoms.get(at + 2));
        boolean fits = denominator.signum() > 0
                && denominator.compareTo(BigDecimal.valueOf(LARGEST_DENOMINATOR)) <= 0
                && denominator.scale() <= 0;
        return fits ? Optional.of(number(atoms.get(at)).divide(denominator, MathContext.DECIMAL128)) : Optional.empty();
    }

    /** What "and a half" or "and two-thirds" adds, and the atom after it. */
    static Optional<ReadNumber> tail(Atoms atoms, int and) {
        if (!atoms.is(and, "and")) {
            return Optional.empty();
        }
        int at = and + 1;
        if (atoms.is(at, "a") || atoms.is(at, "one")) {
            int word = atoms.get(at + 1).isDash() ? at + 2 : at + 1;
            Optional<Integer> denominator =
                    NumberWords.denominator(atoms.get(word).lower(), false);
            if (denominator.isPresent() && denominator.get() > 0) {
                return Optional.of(ReadNumber.exact(at, word + 1, divide(1, denominator.get()), Kind.FRACTION, false));
            }
        }
        return inWords(atoms, at).filter(fraction -> fraction.low().compareTo(BigDecimal.ONE) < 0);
    }

    private static BigDecimal number(Atom digits) {
        return new BigDecimal(digits.lower());
    }

    private static BigDecimal divide(long numerator, long denominator) {
        return BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), MathContext.DECIMAL128);
    }
}
