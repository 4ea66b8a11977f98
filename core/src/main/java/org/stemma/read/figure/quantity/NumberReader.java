package org.stemma.read.figure.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import org.stemma.read.figure.quantity.ReadNumber.Kind;

/**
 * Reads the one number that starts at an atom: digits, words, both mixed, vague words, fractions, ordinals, multiples.
 */
final class NumberReader {
    private static final int LARGEST_EXPONENT = 30;
    private static final BigDecimal DOZEN = BigDecimal.valueOf(12);
    private static final BigDecimal SCORE = BigDecimal.valueOf(20);

    private NumberReader() {}

    /** The number that starts at an atom, the longest there is. */
    static Optional<ReadNumber> at(Atoms atoms, int first) {
        Atom atom = atoms.get(first);
        if (atom.isDigits()) {
            return Optional.of(Fractions.withSlash(atoms, first)
                    .map(fraction -> scaled(atoms, fraction))
                    .or(() -> Fractions.at(atoms, first))
                    .orElseGet(() -> digits(atoms, first)));
        }
        if (!atom.isWord() || !canStart(atom.lower())) {
            return Optional.empty();
        }
        return multiple(atoms, first)
                .or(() -> VagueNumbers.at(atoms, first))
                .or(() -> halfOfAScale(atoms, first))
                .or(() -> dozen(atoms, first))
                .or(() -> fractionOrOrdinal(atoms, first))
                .or(() -> WordNumbers.cardinal(atoms, first).map(number -> scaled(atoms, withTail(atoms, number))));
    }

    /** Most words are no part of a number: this test is cheap. */
    private static boolean canStart(String word) {
        return switch (word) {
            case "a",
                    "an",
                    "several",
                    "few",
                    "tens",
                    "double",
                    "doubles",
                    "doubling",
                    "triple",
                    "triples",
                    "tripling",
                    "trebling",
                    "quadruples",
                    "quadrupling",
                    "halve",
                    "halving" -> true;
            default -> NumberWords.isNumberWord(word);
        };
    }

    private static Optional<ReadNumber> fractionOrOrdinal(Atoms atoms, int first) {
        Optional<ReadNumber> fraction = Fractions.at(atoms, first);
        if (fraction.isPresent()) {
            return fraction.map(number -> ofAScale(atoms, number));
        }
        return WordNumbers.ordinal(atoms, first);
    }

    /** "a quarter of a million", "three quarters of a million". */
    private static ReadNumber ofAScale(Atoms atoms, ReadNumber fraction) {
        if (atoms.are(fraction.end(), "of", "a")) {
            Optional<BigDecimal> scale =
                    NumberWords.scale(atoms.get(fraction.end() + 2).lower());
            if (scale.isPresent()) {
                return cardinal(fraction.times(scale.get(), fraction.end() + 3));
            }
        }
        return fraction;
    }

    /** "half a million", "half a dozen", "half an hour"; the last leaves the unit to whoever reads units. */
    private static Optional<ReadNumber> halfOfAScale(Atoms atoms, int first) {
        if (!atoms.is(first, "half")) {
            return Optional.empty();
        }
        int at = atoms.get(first + 1).isDash() ? first + 2 : first + 1;
        if (!atoms.is(at, "a") && !atoms.is(at, "an")) {
            return atoms.is(at, "dozen")
                    ? Optional.of(ReadNumber.exact(first, at + 1, BigDecimal.valueOf(6), Kind.CARDINAL, false))
                    : Optional.empty();
        }
        int word = atoms.get(at + 1).isDash() ? at + 2 : at + 1;
        BigDecimal half = new BigDecimal("0.5");
        Optional<BigDecimal> scale = atoms.is(word, "dozen")
                ? Optional.of(DOZEN)
                : atoms.is(word, "hundred")
                        ? Optional.of(BigDecimal.valueOf(100))
                        : NumberWords.scale(atoms.get(word).lower());
        if (scale.isPresent()) {
            return Optional.of(ReadNumber.exact(first, word + 1, half.multiply(scale.get()), Kind.CARDINAL, false));
        }
        return Optional.of(ReadNumber.exact(first, at + 1, half, Kind.FRACTION, false));
    }

    private static Optional<ReadNumber> dozen(Atoms atoms, int first) {
        if (atoms.is(first, "dozen")) {
            return Optional.of(ReadNumber.exact(first, first + 1, DOZEN, Kind.CARDINAL, false));
        }
        boolean article = atoms.is(first, "a");
        if (article && atoms.is(first + 1, "dozen")) {
            return Optional.of(ReadNumber.exact(first, first + 2, DOZEN, Kind.CARDINAL, false));
        }
        if (article && atoms.are(first + 1, "score", "of")) {
            return Optional.of(ReadNumber.exact(first, first + 2, SCORE, Kind.CARDINAL, false));
        }
        return Optional.empty();
    }

    private static Optional<ReadNumber> multiple(Atoms atoms, int first) {
        String word = atoms.get(first).lower();
        if (Multiples.halves(word)) {
            return Optional.of(ReadNumber.exact(first, first + 1, new BigDecimal("0.5"), Kind.HALVED, false));
        }
        return Multiples.adverb(word)
                .or(() -> Multiples.fold(word))
                .or(() -> Multiples.verb(word))
                .map(value -> ReadNumber.exact(first, first + 1, value, Kind.MULTIPLE, false));
    }

    private static ReadNumber digits(Atoms atoms, int first) {
        Atom atom = atoms.get(first);
        ReadNumber number = ReadNumber.exact(first, first + 1, new BigDecimal(atom.lower()), Kind.CARDINAL, true);
        Atom next = atoms.get(first + 1);
        if (next.glued() && isOrdinalEnding(next.lower()) && atom.lower().indexOf('.') < 0) {
            return ReadNumber.exact(first, first + 2, number.low(), Kind.ORDINAL, true);
        }
        Optional<ReadNumber> power = exponent(atoms, number);
        if (power.isPresent()) {
            return power.get();
        }
        return scaled(atoms, number);
    }

    private static boolean isOrdinalEnding(String word) {
        return word.equals("st") || word.equals("nd") || word.equals("rd") || word.equals("th");
    }

    private static Optional<ReadNumber> exponent(Atoms atoms, ReadNumber number) {
        int at = number.end();
        if (!atoms.is(at, "e") || !atoms.get(at).glued()) {
            return Optional.empty();
        }
        boolean sign = atoms.is(at + 1, "+") || atoms.is(at + 1, "-");
        int exponent = sign ? at + 2 : at + 1;
        if (!atoms.get(exponent).isDigits()
                || !atoms.get(exponent).glued()
                || !atoms.get(exponent).lower().matches("\\d{1,2}")) {
            return Optional.empty();
        }
        int power = Integer.parseInt(atoms.get(exponent).lower());
        if (power > LARGEST_EXPONENT) {
            return Optional.empty();
        }
        BigDecimal value = number.low().scaleByPowerOfTen(atoms.is(at + 1, "-") ? -power : power);
        return Optional.of(ReadNumber.exact(number.first(), exponent + 1, value, Kind.CARDINAL, true));
    }

    /** "two and a half", "a hundred and three quarters". */
    private static ReadNumber withTail(Atoms atoms, ReadNumber number) {
        if (atoms.is(number.first() - 1, "between")) {
            return number;
        }
        return Fractions.tail(atoms, number.end())
                .map(tail -> number.plus(tail.low(), tail.end()))
                .orElse(number);
    }

    /** With the scale that follows: "2 million", "3 dozen", "10k", "5bn"; and "2 and a half million". */
    private static ReadNumber scaled(Atoms atoms, ReadNumber plain) {
        ReadNumber number = plain.digits() ? withTail(atoms, plain) : plain;
        int at = number.end();
        boolean dash = atoms.get(at).isDash()
                && atoms.get(at).glued()
                && atoms.get(at + 1).glued();
        int word = dash ? at + 1 : at;
        String next = atoms.get(word).lower();
        if (number.scale().isEmpty() || number.end() > plain.end()) {
            Optional<BigDecimal> scale = NumberWords.scale(next);
            if (scale.isPresent()) {
                ReadNumber scaled = cardinal(number.times(scale.get(), word + 1));
                Optional<BigDecimal> second =
                        NumberWords.scale(atoms.get(word + 1).lower());
                return second.isPresent() ? scaled.times(second.get(), word + 2) : scaled;
            }
        }
        if (next.equals("hundred") && plain.digits()) {
            return cardinal(number.times(BigDecimal.valueOf(100), word + 1));
        }
        if (isDozen(next)) {
            return cardinal(number.times(DOZEN, word + 1));
        }
        if (next.equals("score") && !plain.digits()) {
            return cardinal(number.times(SCORE, word + 1));
        }
        return plain.digits() && !dash ? shortScaled(atoms, number) : number;
    }

    private static boolean isDozen(String word) {
        return switch (word) {
            case "dozen", "dozens", "dzs", "dozs", "doz", "dz" -> true;
            default -> false;
        };
    }

    private static ReadNumber shortScaled(Atoms atoms, ReadNumber number) {
        Atom next = atoms.get(number.end());
        Optional<BigDecimal> scale = NumberWords.shortScale(next.lower());
        if (scale.isEmpty() || (next.lower().equals("mm") && !next.text().equals("MM"))) {
            return number;
        }
        boolean oneLetter = next.lower().length() == 1;
        boolean followed = atoms.get(number.end() + 1).isMark()
                && atoms.get(number.end() + 1).glued()
                && (atoms.is(number.end() + 1, "/") || atoms.is(number.end() + 1, "²"));
        boolean capital = (next.text().equals("B") || next.text().equals("M"))
                && atoms.get(number.end() + 1).isWord()
                && !atoms.get(number.end() + 1).isCapitalised();
        if (oneLetter && !next.glued() && capital) {
            return cardinal(number.times(scale.get(), number.end() + 1));
        }
        if ((oneLetter && !next.glued()) || followed) {
            return next.text().equals("M")
                            || next.lower().equals("k")
                            || next.lower().equals("m")
                    ? doubtful(number)
                    : number;
        }
        if (next.text().equals("m")) {
            return doubtful(number);
        }
        return cardinal(number.times(scale.get(), number.end() + 1));
    }

    private static ReadNumber doubtful(ReadNumber number) {
        return new ReadNumber(
                number.first(),
                number.end(),
                number.low(),
                number.high(),
                number.kind(),
                true,
                number.scale(),
                Optional.of(number.end()));
    }

    private static ReadNumber cardinal(ReadNumber number) {
        return new ReadNumber(
                number.first(),
                number.end(),
                number.low(),
                number.high(),
                number.isExact() ? Kind.CARDINAL : Kind.VAGUE,
                number.digits(),
                number.scale(),
                number.doubtfulScale());
    }
}
