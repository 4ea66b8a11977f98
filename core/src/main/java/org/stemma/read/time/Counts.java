package org.stemma.read.time;

import java.util.Optional;
import java.util.Set;

/** How many units of time: "three", "27", "two and a half", "a few", "a". */
final class Counts {
    private static final Set<String> SOME = Set.of("several", "many", "some", "numerous", "countless", "various");

    private Counts() {}

    /**
     * A count that was read.
     *
     * @param value as in a TIMEX3 duration: digits, perhaps with a fraction, or {@code X}
     * @param end index of the lexeme after it
     */
    record Count(String value, int end) {
        /** The whole number, or -1. */
        int whole() {
            boolean digits = value.length() <= 6 && value.chars().allMatch(Character::isDigit);
            return digits ? Integer.parseInt(value) : -1;
        }
    }

    static Optional<Count> at(Lexemes lexemes, int at) {
        Lexeme first = lexemes.at(at);
        if (first.isNumber()) {
            return Optional.of(number(lexemes, at));
        }
        Optional<Count> phrase = phrase(lexemes, at);
        if (phrase.isPresent()) {
            return phrase;
        }
        return NumberWords.cardinal(lexemes, at).map(whole -> withHalf(lexemes, whole.value(), whole.end()));
    }

    private static Count number(Lexemes lexemes, int at) {
        String digits = lexemes.at(at).text().replace(",", "");
        Lexeme next = lexemes.at(at + 1);
        if (next.isMark('\u00BD') && next.glued()) {
            return new Count(digits + ".5", at + 2);
        }
        if (next.is("hundred") || next.is("thousand")) {
            return new Count(digits.contains(".") ? "X" : digits + (next.is("hundred") ? "00" : "000"), at + 2);
        }
        return lexemes.at(at).isDigits(1, 6)
                ? withHalf(lexemes, Integer.parseInt(digits), at + 1)
                : new Count(digits, at + 1);
    }

    /** "two and a half", "one-and-a-half". */
    private static Count withHalf(Lexemes lexemes, int whole, int end) {
        int at = skipDash(lexemes, end);
        if (lexemes.at(at).is("and")) {
            int next = skipDash(lexemes, at + 1);
            next = lexemes.at(next).is("a") ? skipDash(lexemes, next + 1) : next;
            if (lexemes.at(next).is("half")) {
                return new Count(whole + ".5", next + 1);
            }
        }
        return new Count(Integer.toString(whole), end);
    }

    private static int skipDash(Lexemes lexemes, int at) {
        return lexemes.at(at).isDash() ? at + 1 : at;
    }

    private static Optional<Count> phrase(Lexemes lexemes, int at) {
        String word = lexemes.at(at).text();
        int next = at + 1;
        if (word.equals("a") || word.equals("an") || word.equals("the")) {
            String second = lexemes.at(next).text();
            if (second.equals("few") || second.equals("handful") || second.equals("number")) {
                return Optional.of(new Count("X", ofOrNot(lexemes, next + 1)));
            }
            if (second.equals("couple")) {
                return Optional.of(new Count("2", ofOrNot(lexemes, next + 1)));
            }
            if (second.equals("dozen")) {
                return Optional.of(new Count("12", next + 1));
            }
            if (second.equals("hundred") || second.equals("thousand")) {
                return Optional.of(new Count(second.equals("hundred") ? "100" : "1000", next + 1));
            }
            if (second.equals("half") && !word.equals("the")) {
                return Optional.of(new Count("0.5", skipDash(lexemes, next + 1)));
            }
            if (second.equals("single") || second.equals("full") || second.equals("whole")) {
                return Optional.of(new Count("1", next + 1));
            }
            return word.equals("the") ? Optional.empty() : Optional.of(new Count("1", next));
        }
        if (word.equals("single") && lexemes.at(next).isDash()) {
            return Optional.of(new Count("1", next));
        }
        if (word.equals("half")) {
            int half = skipDash(lexemes, next);
            boolean article = lexemes.at(half).is("a") || lexemes.at(half).is("an");
            return Optional.of(new Count("0.5", article ? half + 1 : half));
        }
        if (word.equals("few") || word.equals("couple")) {
            return Optional.of(new Count(word.equals("few") ? "X" : "2", ofOrNot(lexemes, next)));
        }
        if (word.equals("dozens") || word.equals("hundreds") || word.equals("thousands") || word.equals("tens")) {
            return lexemes.at(next).is("of") ? Optional.of(new Count("X", next + 1)) : Optional.empty();
        }
        if (word.equals("another") || word.equals("one")) {
            Optional<Count> more = word.equals("another") ? at(lexemes, next) : Optional.empty();
            if (more.isPresent()) {
                return more;
            }
            return word.equals("another") ? Optional.of(new Count("1", next)) : Optional.empty();
        }
        return SOME.contains(word) ? Optional.of(new Count("X", next)) : Optional.empty();
    }

    private static int ofOrNot(Lexemes lexemes, int at) {
        return lexemes.at(at).is("of") ? at + 1 : at;
    }
}
