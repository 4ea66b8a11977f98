package org.stemma.read.figure.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Numbers of a clock or a date: "6:30 p.m.", "4/3/2021", "March 4", "in 2021". */
final class NumbersOfDates {
    /** Names of months, short ones too, in small letters. */
    static final Set<String> MONTHS = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan",
            "feb",
            "mar",
            "apr",
            "jun",
            "jul",
            "aug",
            "sep",
            "sept",
            "oct",
            "nov",
            "dec");

    private static final Set<String> YEAR_LEADS = Set.of(
            "in",
            "since",
            "of",
            "by",
            "until",
            "till",
            "from",
            "during",
            "before",
            "after",
            "early",
            "late",
            "mid",
            "year",
            "through",
            "the",
            "summer",
            "winter",
            "spring",
            "autumn",
            "fall",
            "circa",
            "season",
            "for",
            "a",
            "this",
            "that",
            "its",
            "their",
            "his",
            "her",
            "our",
            "last",
            "next",
            "copyright",
            "©",
            "and",
            "to",
            "back");

    private static final int EARLIEST_YEAR = 1500;

    private static final int LATEST_YEAR = 2199;

    private static final Pattern TWO_OR_FOUR_DIGITS = Pattern.compile("\\d{2}|\\d{4}");

    private static final Pattern DAY_DIGITS = Pattern.compile("[0-3]?\\d");

    private static final Pattern YEAR_DIGITS = Pattern.compile("1[5-9]\\d\\d|20\\d\\d");

    private static final Pattern FOUR_DIGITS = Pattern.compile("\\d{4}");

    private NumbersOfDates() {}

    static Optional<Reason> clock(Atoms atoms, ReadNumber number) {
        int end = number.end();
        Atom next = atoms.get(end);
        boolean colon = (next.is(":")
                        && next.glued()
                        && atoms.get(end + 1).isDigits()
                        && atoms.get(end + 1).glued())
                || (atoms.is(number.first() - 1, ":")
                        && atoms.get(number.first() - 1).glued()
                        && atoms.get(number.first() - 2).isDigits());
        boolean half = switch (next.lower()) {
            case "am", "pm", "a.m.", "p.m.", "o'clock", "o’clock", "gmt", "utc" ->
                number.low().scale() <= 2 && number.low().compareTo(BigDecimal.valueOf(2400)) <= 0;
            case "a", "p" -> atoms.is(end + 1, ".") && atoms.is(end + 2, "m");
            default -> false;
        };
        return colon || half ? Optional.of(Reason.CLOCK) : Optional.empty();
    }

    static Optional<Reason> numericDate(Atoms atoms, ReadNumber number) {
        for (String mark : new String[] {"/", "-", "."}) {
            int first = number.first();
            while (atoms.is(first - 1, mark)
                    && atoms.get(first - 1).glued()
                    && atoms.get(first - 2).isDigits()) {
                first -= 2;
            }
            int last = number.end() - 1;
            while (atoms.is(last + 1, mark)
                    && atoms.get(last + 1).glued()
                    && atoms.get(last + 2).isDigits()
                    && atoms.get(last + 2).glued()) {
                last += 2;
            }
            if (last - first == 4 && !mark.equals(".")) {
                boolean dated = isDay(atoms.get(first + 2))
                        && (isYear(atoms.get(first)) || isYear(atoms.get(last)) || mark.equals("/"));
                if (dated) {
                    return Optional.of(Reason.DATE);
                }
            }
            boolean years = last - first == 2
                    && !mark.equals(".")
                    && isYear(atoms.get(first))
                    && TWO_OR_FOUR_DIGITS.matcher(atoms.get(last).lower()).matches()
                    && (isYear(atoms.get(last)) || atoms.get(last).lower().length() == 2);
            if (years) {
                return Optional.of(Reason.DATE);
            }
        }
        boolean idiom = atoms.is(number.end(), "/")
                        && atoms.get(number.end()).glued()
                        && atoms.get(number.end() + 1).isDigits()
                || atoms.is(number.first() - 1, "/")
                        && atoms.get(number.first() - 1).glued()
                        && atoms.get(number.first() - 2).isDigits();
        return idiom ? Optional.of(Reason.IDIOM) : Optional.empty();
    }

    private static boolean isDay(Atom atom) {
        return DAY_DIGITS.matcher(atom.text()).matches();
    }

    static boolean isYear(Atom atom) {
        return atom.isDigits() && YEAR_DIGITS.matcher(atom.text()).matches();
    }

    static boolean isMonth(Atoms atoms, int at) {
        Atom atom = atoms.get(at);
        return MONTHS.contains(atom.lower()) && atom.isCapitalised();
    }

    static Optional<Reason> monthDay(Atoms atoms, ReadNumber number, boolean hasUnit) {
        boolean day = number.end() == number.first() + 1
                && DAY_DIGITS.matcher(atoms.get(number.first()).text()).matches();
        int before = number.first() - 1;
        boolean afterMonth = isMonth(atoms, before) || (atoms.is(before, ".") && isMonth(atoms, before - 1));
        boolean beforeMonth =
                isMonth(atoms, number.end()) || (atoms.is(number.end(), "of") && isMonth(atoms, number.end() + 1));
        boolean range = atoms.get(before).isDash() && atoms.get(before - 1).isDigits() && isMonth(atoms, before - 2)
                || atoms.get(number.end()).isDash()
                        && atoms.get(number.end() + 1).isDigits()
                        && isMonth(atoms, number.end() + 2);
        if (day && (afterMonth || beforeMonth || range) && !(hasUnit && beforeMonth)) {
            return Optional.of(Reason.DATE);
        }
        boolean year = isYear(atoms.get(number.first())) && number.end() == number.first() + 1;
        boolean dayBefore = atoms.is(before, ",") && atoms.get(before - 1).isDigits()
                || atoms.get(before).isDigits();
        int month = atoms.is(before, ",") ? before - 2 : before - 1;
        boolean dated = year && (afterMonth || (dayBefore && isMonth(atoms, month)));
        return dated ? Optional.of(Reason.DATE) : Optional.empty();
    }

    static Optional<Reason> year(Atoms atoms, ReadNumber number) {
        boolean alone = number.end() == number.first() + 1
                && FOUR_DIGITS.matcher(atoms.get(number.first()).text()).matches();
        if (!alone) {
            return Optional.empty();
        }
        int value = number.low().intValue();
        if (value < EARLIEST_YEAR || value > LATEST_YEAR) {
            return Optional.empty();
        }
        Atom before = atoms.get(number.first() - 1);
        boolean counted = NumbersOfLabels.countsOn(atoms, number.end());
        boolean led = YEAR_LEADS.contains(before.lower()) || isMonth(atoms, number.first() - 1);
        boolean modern = value >= 1900;
        if (value > 2099) {
            return led && !counted ? Optional.of(Reason.DATE) : Optional.empty();
        }
        return modern && (led || !counted) || led && !counted ? Optional.of(Reason.DATE) : Optional.empty();
    }
}
