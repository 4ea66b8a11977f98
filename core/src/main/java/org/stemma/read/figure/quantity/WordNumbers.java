package org.stemma.read.figure.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import org.stemma.read.figure.quantity.ReadNumber.Kind;

/** Reads cardinals and ordinals that are written in words: "two hundred and five thousand", "twenty-first". */
final class WordNumbers {
    private WordNumbers() {}

    /** A value and the atom after it. */
    record Part(long value, int end) {}

    /** The cardinal in words that starts at an atom. */
    static Optional<ReadNumber> cardinal(Atoms atoms, int first) {
        boolean between = atoms.is(first - 1, "between");
        BigDecimal total = BigDecimal.ZERO;
        Optional<BigDecimal> lastScale = Optional.empty();
        int at = first;
        int end = first;
        while (true) {
            Optional<Part> group = group(atoms, at, between, at == first);
            if (group.isEmpty()) {
                break;
            }
            BigDecimal value = BigDecimal.valueOf(group.get().value());
            int next = group.get().end();
            Optional<BigDecimal> scale = NumberWords.scale(atoms.get(next).lower());
            if (scale.isEmpty()) {
                if (lastScale.isEmpty() || value.compareTo(lastScale.get()) < 0) {
                    total = total.add(value);
                    end = next;
                }
                break;
            }
            if (lastScale.isPresent() && scale.get().compareTo(lastScale.get()) >= 0) {
                break;
            }
            value = value.multiply(scale.get());
            next++;
            Optional<BigDecimal> second = NumberWords.scale(atoms.get(next).lower());
            if (second.isPresent()) {
                value = value.multiply(second.get());
                next++;
            }
            total = total.add(value);
            lastScale = scale;
            end = next;
            at = atoms.is(next, "and") && !between ? next + 1 : next;
        }
        if (end == first) {
            return Optional.empty();
        }
        return Optional.of(decimals(
                atoms, new ReadNumber(first, end, total, total, Kind.CARDINAL, false, lastScale, Optional.empty())));
    }

    /** Below a thousand, or so many hundred: "a hundred and five", "ninety-five hundred". */
    private static Optional<Part> group(Atoms atoms, int at, boolean between, boolean articles) {
        boolean article = articles && (atoms.is(at, "a") || atoms.is(at, "an"));
        if (article && NumberWords.scale(atoms.get(at + 1).lower()).isPresent()) {
            return Optional.of(new Part(1, at + 1));
        }
        Optional<Part> head = Optional.empty();
        if (article && atoms.is(at + 1, "hundred")) {
            head = Optional.of(new Part(1, at + 1));
        } else if (atoms.is(at, "hundred")) {
            head = Optional.of(new Part(1, at));
        } else {
            head = small(atoms, at);
        }
        if (head.isEmpty() || !atoms.is(head.get().end(), "hundred")) {
            return head;
        }
        Part hundreds = new Part(head.get().value() * 100, head.get().end() + 1);
        int after = hundreds.end();
        if (atoms.is(after, "and")) {
            if (between) {
                return Optional.of(hundreds);
            }
            after++;
        }
        Optional<Part> rest = small(atoms, after);
        boolean joins = rest.isPresent()
                && !atoms.is(rest.get().end(), "hundred")
                && !atoms.get(after).isCapitalised();
        boolean fraction = rest.isPresent()
                && (NumberWords.denominator(atoms.get(rest.get().end()).lower(), true)
                                .isPresent()
                        || atoms.get(rest.get().end()).isDash()
                                && NumberWords.denominator(
                                                atoms.get(rest.get().end() + 1).lower(), true)
                                        .isPresent());
        return joins && !(fraction && after > hundreds.end() && rest.get().value() < 20)
                ? Optional.of(new Part(
                        hundreds.value() + rest.get().value(), rest.get().end()))
                : Optional.of(hundreds);
    }

    /** Below a hundred: "seven", "forty", "forty-two". */
    static Optional<Part> small(Atoms atoms, int at) {
        Optional<Integer> head = NumberWords.small(atoms.get(at).lower());
        if (head.isEmpty()) {
            return Optional.empty();
        }
        int value = head.get();
        if (value >= 20) {
            int next = atoms.get(at + 1).isDash() ? at + 2 : at + 1;
            Optional<Integer> unit =
                    NumberWords.small(atoms.get(next).lower()).filter(digit -> digit > 0 && digit < 10);
            if (unit.isPresent()) {
                return Optional.of(new Part(value + unit.get(), next + 1));
            }
        }
        return Optional.of(new Part(value, at + 1));
    }

    /** "point nought four", "point seventy-one". */
    private static ReadNumber decimals(Atoms atoms, ReadNumber number) {
        if (!atoms.is(number.end(), "point")) {
            return number;
        }
        StringBuilder digits = new StringBuilder();
        int at = number.end() + 1;
        for (Optional<Part> part = small(atoms, at); part.isPresent(); part = small(atoms, at)) {
            digits.append(part.get().value());
            at = part.get().end();
        }
        return digits.length() == 0 ? number : number.plus(new BigDecimal("0." + digits), at);
    }

    /** An ordinal in words: "third", "twenty-first". */
    static Optional<ReadNumber> ordinal(Atoms atoms, int at) {
        Optional<Integer> alone = NumberWords.ordinal(atoms.get(at).lower());
        if (alone.isPresent()) {
            return Optional.of(ReadNumber.exact(at, at + 1, BigDecimal.valueOf(alone.get()), Kind.ORDINAL, false));
        }
        Optional<Integer> tens = NumberWords.small(atoms.get(at).lower()).filter(value -> value >= 20);
        int next = atoms.get(at + 1).isDash() ? at + 2 : at + 1;
        return tens.flatMap(value -> NumberWords.ordinal(atoms.get(next).lower())
                .filter(unit -> unit > 0 && unit < 10)
                .map(unit -> ReadNumber.exact(at, next + 1, BigDecimal.valueOf(value + unit), Kind.ORDINAL, false)));
    }
}
