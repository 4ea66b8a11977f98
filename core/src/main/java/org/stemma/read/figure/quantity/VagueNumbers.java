package org.stemma.read.figure.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import org.stemma.read.figure.quantity.ReadNumber.Kind;

/**
 * Reads numbers that only tell their size. "Hundreds" is from two hundred to 999, "tens of thousands" from 20,000 to
 * 99,999, "dozens" from 24 to 99, "several" and "a few" from three to nine of what follows; "a couple" is two.
 */
final class VagueNumbers {
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal THREE = BigDecimal.valueOf(3);
    private static final BigDecimal NINE = BigDecimal.valueOf(9);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private VagueNumbers() {}

    /** The vague number that starts at an atom. */
    static Optional<ReadNumber> at(Atoms atoms, int first) {
        return plurals(atoms, first).or(() -> several(atoms, first)).or(() -> couple(atoms, first));
    }

    private static Optional<ReadNumber> plurals(Atoms atoms, int first) {
        String word = atoms.get(first).lower();
        if (word.equals("tens") && atoms.is(first + 1, "of")) {
            return NumberWords.plural(atoms.get(first + 2).lower())
                    .filter(scale -> scale.compareTo(HUNDRED) > 0)
                    .map(scale -> range(first, first + 3, scale.multiply(TEN)));
        }
        Optional<BigDecimal> plural = NumberWords.plural(word);
        if (plural.isEmpty()) {
            return Optional.empty();
        }
        if (atoms.is(first + 1, "of")) {
            Optional<BigDecimal> scale = NumberWords.plural(atoms.get(first + 2).lower())
                    .filter(larger -> larger.compareTo(plural.get()) > 0);
            if (scale.isPresent() && plural.get().compareTo(HUNDRED) <= 0) {
                return Optional.of(range(first, first + 3, plural.get().multiply(scale.get())));
            }
        }
        if (word.equals("scores") && !atoms.is(first + 1, "of") && !atoms.is(first + 1, "more")) {
            return Optional.empty();
        }
        return Optional.of(range(first, first + 1, plural.get()));
    }

    /** From two of a scale to just below ten; dozens and scores end where hundreds begin. */
    private static ReadNumber range(int first, int end, BigDecimal scale) {
        BigDecimal low = scale.multiply(TWO);
        BigDecimal high = scale.compareTo(HUNDRED) < 0 ? HUNDRED : scale.multiply(TEN);
        return ReadNumber.vague(first, end, low, high.subtract(BigDecimal.ONE));
    }

    private static Optional<ReadNumber> several(Atoms atoms, int first) {
        int at = first;
        if (atoms.is(at, "several")) {
            at++;
        } else if (atoms.are(at, "a", "few")) {
            at += 2;
        } else if (atoms.is(at, "few")
                && (atoms.is(at - 1, "past") || atoms.is(at - 1, "last") || atoms.is(at - 1, "next"))) {
            at++;
        } else {
            return Optional.empty();
        }
        String next = atoms.get(at).lower();
        Optional<BigDecimal> scale = next.equals("hundred")
                ? Optional.of(HUNDRED)
                : next.equals("dozen") ? Optional.of(BigDecimal.valueOf(12)) : NumberWords.scale(next);
        int end = scale.isPresent() ? at + 1 : at;
        BigDecimal factor = scale.orElse(BigDecimal.ONE);
        if (next.equals("hundred")
                && NumberWords.scale(atoms.get(at + 1).lower()).isPresent()) {
            factor =
                    factor.multiply(NumberWords.scale(atoms.get(at + 1).lower()).orElseThrow());
            end++;
        }
        ReadNumber number = ReadNumber.vague(first, end, factor.multiply(THREE), factor.multiply(NINE));
        return Optional.of(
                end == at
                        ? number
                        : new ReadNumber(
                                first,
                                end,
                                number.low(),
                                number.high(),
                                Kind.VAGUE,
                                false,
                                Optional.of(factor),
                                Optional.empty()));
    }

    /** "a couple of" and "a couple hundred"; a couple that says or does something is two people, not a number. */
    private static Optional<ReadNumber> couple(Atoms atoms, int first) {
        int at = atoms.is(first, "a") ? first + 1 : first;
        boolean couple = atoms.is(at, "couple")
                && (at > first
                        || atoms.is(first - 1, "last")
                        || atoms.is(first - 1, "past")
                        || atoms.is(first - 1, "next"));
        if (!couple) {
            return Optional.empty();
        }
        int next = atoms.is(at + 1, "of") ? at + 2 : at + 1;
        String word = atoms.get(next).lower();
        Optional<BigDecimal> scale = word.equals("hundred")
                ? Optional.of(HUNDRED)
                : word.equals("dozen") ? Optional.of(BigDecimal.valueOf(12)) : NumberWords.scale(word);
        if (scale.isPresent()) {
            return Optional.of(ReadNumber.exact(first, next + 1, TWO.multiply(scale.get()), Kind.CARDINAL, false));
        }
        boolean counts = next == at + 2 || isPlural(word);
        return counts ? Optional.of(ReadNumber.exact(first, at + 1, TWO, Kind.CARDINAL, false)) : Optional.empty();
    }

    private static boolean isPlural(String word) {
        return switch (word) {
            case "days",
                    "weeks",
                    "months",
                    "years",
                    "hours",
                    "minutes",
                    "miles",
                    "times",
                    "things",
                    "guys",
                    "bucks",
                    "more" -> true;
            default -> false;
        };
    }
}
