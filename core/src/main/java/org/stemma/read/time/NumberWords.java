package org.stemma.read.time;

import java.util.Map;
import java.util.Optional;

/** Numbers and ordinals written in words. */
final class NumberWords {
    private static final int TOO_LARGE = 100_000;
    private static final Map<String, Integer> SMALL = Map.ofEntries(
            Map.entry("zero", 0),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19));
    private static final Map<String, Integer> TENS = Map.of(
            "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70, "eighty", 80, "ninety",
            90);
    private static final Map<String, Integer> ORDINALS = Map.ofEntries(
            Map.entry("first", 1),
            Map.entry("second", 2),
            Map.entry("third", 3),
            Map.entry("fourth", 4),
            Map.entry("fifth", 5),
            Map.entry("sixth", 6),
            Map.entry("seventh", 7),
            Map.entry("eighth", 8),
            Map.entry("ninth", 9),
            Map.entry("tenth", 10),
            Map.entry("eleventh", 11),
            Map.entry("twelfth", 12),
            Map.entry("thirteenth", 13),
            Map.entry("fourteenth", 14),
            Map.entry("fifteenth", 15),
            Map.entry("sixteenth", 16),
            Map.entry("seventeenth", 17),
            Map.entry("eighteenth", 18),
            Map.entry("nineteenth", 19),
            Map.entry("twentieth", 20),
            Map.entry("thirtieth", 30));

    private NumberWords() {}

    /**
     * A whole number and where it ends.
     *
     * @param value the number
     * @param end index of the lexeme after it
     */
    record Whole(int value, int end) {}

    /** A cardinal in words that begins here: "twenty-one", "one hundred and five". */
    static Optional<Whole> cardinal(Lexemes lexemes, int index) {
        int total = 0;
        int group = -1;
        int at = index;
        while (true) {
            int next = joined(lexemes, at, index, group);
            Optional<Whole> small = belowHundred(lexemes, next);
            String word = lexemes.at(next).text();
            boolean first = group < 0 || group == 0 && total > 0;
            if (small.isPresent() && (first || group > 0 && group % 100 == 0)) {
                group = Math.max(0, group) + small.get().value();
                at = small.get().end();
            } else if (word.equals("hundred") && group > 0 && group < 100) {
                group *= 100;
                at = next + 1;
            } else if (word.equals("thousand") && group > 0 && total == 0 && group < 1000) {
                total = group * 1000;
                group = 0;
                at = next + 1;
            } else {
                break;
            }
        }
        int value = total + Math.max(0, group);
        return at == index || value > TOO_LARGE ? Optional.empty() : Optional.of(new Whole(value, at));
    }

    private static int joined(Lexemes lexemes, int at, int start, int group) {
        if (at == start) {
            return at;
        }
        if (lexemes.at(at).isDash() && lexemes.at(at).glued()) {
            return at + 1;
        }
        return lexemes.at(at).is("and") && group % 100 == 0 ? at + 1 : at;
    }

    private static Optional<Whole> belowHundred(Lexemes lexemes, int at) {
        Integer small = SMALL.get(lexemes.at(at).text());
        if (small != null) {
            return Optional.of(new Whole(small, at + 1));
        }
        Integer tens = TENS.get(lexemes.at(at).text());
        if (tens == null) {
            return Optional.empty();
        }
        int next = lexemes.at(at + 1).isDash() ? at + 2 : at + 1;
        Integer ones = SMALL.get(lexemes.at(next).text());
        return Optional.of(
                ones != null && ones > 0 && ones < 10 ? new Whole(tens + ones, next + 1) : new Whole(tens, at + 1));
    }

    /** An ordinal in words or digits that begins here: "21st", "twenty-first", "third". */
    static Optional<Whole> ordinal(Lexemes lexemes, int at) {
        Lexeme first = lexemes.at(at);
        if (first.kind() == Lexeme.Kind.ORDINAL) {
            return Optional.of(new Whole(first.integer(), at + 1));
        }
        Integer simple = ORDINALS.get(first.text());
        if (simple != null) {
            return Optional.of(new Whole(simple, at + 1));
        }
        Integer tens = TENS.get(first.text());
        int next = lexemes.at(at + 1).isDash() ? at + 2 : at + 1;
        Integer ones = ORDINALS.get(lexemes.at(next).text());
        return tens != null && ones != null && ones < 10
                ? Optional.of(new Whole(tens + ones, next + 1))
                : Optional.empty();
    }

    /** A year in words: "nineteen seventy eight", "nineteen zero one", "two thousand and eighteen". */
    static Optional<Whole> year(Lexemes lexemes, int at) {
        Optional<Whole> century = belowHundred(lexemes, at);
        if (century.isPresent() && century.get().value() >= 10 && century.get().value() <= 20) {
            int next = century.get().end();
            next = lexemes.at(next).isDash() ? next + 1 : next;
            Optional<Whole> rest = belowHundred(lexemes, next);
            if (rest.isPresent() && rest.get().value() == 0) {
                rest = belowHundred(lexemes, rest.get().end()).filter(ones -> ones.value() < 10);
            } else if (rest.isPresent() && rest.get().value() < 10) {
                rest = Optional.empty();
            }
            if (rest.isPresent()) {
                return Optional.of(new Whole(
                        century.get().value() * 100 + rest.get().value(),
                        rest.get().end()));
            }
        }
        return cardinal(lexemes, at).filter(whole -> whole.value() >= 1000 && whole.value() <= 2100);
    }
}
