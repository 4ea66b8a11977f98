package org.stemma.read.figure.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers that are part of a name: "A320", "5G", "Boeing 737", "iPhone 11 Pro". */
final class NumbersOfNames {
    private static final Pattern ROUND_DIGITS = Pattern.compile("\\d{3}0|\\d0");

    private NumbersOfNames() {}

    /** Letters set solid with digits: "1990s", "A320", "COVID-19", "5G". */
    static Optional<Reason> solid(Atoms atoms, ReadNumber number, boolean hasUnit) {
        Atom next = atoms.get(number.end());
        boolean freeStanding = !atoms.get(number.first()).glued()
                || atoms.is(number.first() - 1, "'")
                || atoms.is(number.first() - 1, "’")
                || atoms.is(number.first() - 2, "mid");
        if (next.is("s")
                && next.glued()
                && freeStanding
                && ROUND_DIGITS.matcher(atoms.get(number.first()).text()).matches()) {
            return Optional.of(Reason.DECADE);
        }
        if ((atoms.is(number.end(), "'") || atoms.is(number.end(), "’"))
                && atoms.is(number.end() + 1, "s")
                && NumbersOfDates.isYear(atoms.get(number.first()))) {
            return Optional.of(Reason.DECADE);
        }
        Atom head = atoms.get(number.first());
        Atom before = atoms.get(number.first() - 1);
        if (head.glued() && before.isWord()) {
            return Optional.of(before.lower().length() == 1 && before.isCapitalised() ? Reason.ROAD : Reason.NAME);
        }
        Atom word = atoms.get(number.first() - 2);
        if (head.glued() && before.isDash() && before.glued() && word.isWord() && !isPrefix(word.lower())) {
            return Optional.of(Reason.NAME);
        }
        boolean runsOn = next.glued() && next.isWord() && !hasUnit && !next.is("x");
        return runsOn ? Optional.of(Reason.NAME) : Optional.empty();
    }

    /** "60 Minutes", "48 Hours": a programme, by its capital, unless every word has one. */
    static Optional<Reason> ofAProgramme(Atoms atoms, ReadNumber number) {
        Atom unit = atoms.get(number.end());
        boolean time = unit.is("minutes") || unit.is("hours") || unit.is("days");
        boolean name = time
                && unit.isCapitalised()
                && !unit.text().equals(unit.text().toUpperCase(java.util.Locale.ROOT))
                && !isTitleLike(atoms, number);
        return name ? Optional.of(Reason.NAME) : Optional.empty();
    }

    private static boolean isPrefix(String word) {
        return switch (word) {
            case "sub", "mid", "pre", "post", "non", "minus", "plus", "nearly", "almost" -> true;
            default -> false;
        };
    }

    /** "Boeing 737", "iPhone 11 Pro", "787 Dreamliner": a name beside the digits and nothing that they count. */
    static Optional<Reason> name(Atoms atoms, ReadNumber number) {
        Atom before = atoms.get(number.first() - 1);
        Atom next = atoms.get(number.end());
        boolean plain =
                number.scale().isEmpty() && number.end() == number.first() + 1 && !hasPluralWithin(atoms, number.end());
        boolean afterName = isNameLike(before)
                && (number.first() > 1
                        || !before.isCapitalised()
                        || atoms.get(number.end()).isCapitalised())
                && !NumbersOfDates.MONTHS.contains(before.lower())
                && !NumberWords.isNumberWord(before.lower())
                && !next.is(",")
                && !next.is(")");
        boolean camel = before.isWord()
                && before.text().substring(1).chars().anyMatch(Character::isUpperCase)
                && before.text().chars().anyMatch(Character::isLowerCase);
        boolean beforeName = next.isCapitalised()
                && !next.glued()
                && !next.lower().endsWith("s")
                && number.low().compareTo(BigDecimal.valueOf(1000)) < 0
                && !isTitleLike(atoms, number);
        if (camel && number.scale().isEmpty()) {
            return Optional.of(Reason.NAME);
        }
        return plain && (afterName || beforeName) ? Optional.of(Reason.NAME) : Optional.empty();
    }

    /** In a headline in capitals every word is like a name. */
    private static boolean isTitleLike(Atoms atoms, ReadNumber number) {
        int capitals = 0;
        int words = 0;
        for (int at = Math.max(0, number.first() - 8); at < number.end() + 6; at++) {
            if (atoms.get(at).isWord() && atoms.get(at).lower().length() > 3) {
                words++;
                capitals += atoms.get(at).isCapitalised() ? 1 : 0;
            }
        }
        return words > 3 && capitals * 10 >= words * 9;
    }

    private static boolean isNameLike(Atom word) {
        return word.isWord() && word.text().chars().anyMatch(Character::isUpperCase);
    }

    /** Whether something counted follows before the noun phrase ends. */
    private static boolean hasPluralWithin(Atoms atoms, int end) {
        for (int at = end; at < end + 4; at++) {
            Atom atom = atoms.get(at);
            if (!atom.isWord() || isFunction(atom.lower())) {
                return false;
            }
            if (NumbersOfLabels.countsOn(atoms, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFunction(String word) {
        return switch (word) {
            case "is",
                    "was",
                    "are",
                    "were",
                    "has",
                    "had",
                    "have",
                    "will",
                    "would",
                    "and",
                    "or",
                    "in",
                    "on",
                    "at",
                    "of",
                    "to",
                    "for",
                    "with",
                    "by",
                    "from",
                    "as",
                    "that",
                    "which",
                    "who",
                    "when",
                    "may",
                    "can",
                    "the",
                    "a",
                    "an",
                    "series",
                    "model",
                    "program",
                    "programme",
                    "mission",
                    "jet",
                    "jets",
                    "plane",
                    "aircraft",
                    "index",
                    "family",
                    "after",
                    "before",
                    "but",
                    "if",
                    "its" -> true;
            default -> false;
        };
    }
}
