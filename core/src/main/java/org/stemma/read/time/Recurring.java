package org.stemma.read.time;

import java.time.DayOfWeek;
import java.util.Map;
import java.util.Optional;
import org.stemma.model.SymbolicDate;
import org.stemma.model.TimeExpression.Type;

/** What comes again: "every Monday", "weekly", "15 a year", "per day", "Fridays". */
final class Recurring {
    private static final Map<String, String> ADJECTIVES = Map.ofEntries(
            Map.entry("hourly", "PT1H"),
            Map.entry("daily", "P1D"),
            Map.entry("nightly", "XXXX-XX-XXTNI"),
            Map.entry("weekly", "P1W"),
            Map.entry("biweekly", "P2W"),
            Map.entry("fortnightly", "P2W"),
            Map.entry("monthly", "P1M"),
            Map.entry("quarterly", "P1Q"),
            Map.entry("yearly", "P1Y"),
            Map.entry("annual", "P1Y"),
            Map.entry("annually", "P1Y"),
            Map.entry("biennial", "P2Y"));

    private final Lexemes lexemes;

    Recurring(Lexemes lexemes) {
        this.lexemes = lexemes;
    }

    Optional<Match> at(int at) {
        String word = lexemes.at(at).text();
        String value = ADJECTIVES.get(word);
        if (value != null && !isTitle(at)) {
            return Optional.of(set(at + 1, value));
        }
        if (word.equals("everyday")) {
            return Optional.of(set(at + 1, "P1D"));
        }
        if (word.equals("every") || word.equals("each")) {
            return every(at + 1);
        }
        if (word.equals("per") || (word.equals("a") || word.equals("an")) && isRate(at)) {
            return Lexicon.unit(lexemes.at(at + 1))
                    .filter(unit -> !lexemes.at(at + 1).text().endsWith("s"))
                    .map(unit -> set(at + 2, "P" + (unit.clock() ? "T" : "") + unit.times() + code(unit)));
        }
        return weekdays(at);
    }

    /** "Daily Mail": part of a name. */
    private boolean isTitle(int at) {
        return lexemes.at(at).capital()
                && lexemes.at(at + 1).capital()
                && lexemes.at(at + 1).isWord();
    }

    private static String code(Lexicon.Unit unit) {
        return unit.times() == 10 ? "Y" : unit.code();
    }

    /** "15 a year", "$500 a month", "twice a week". */
    private boolean isRate(int at) {
        Lexeme before = lexemes.at(at - 1);
        boolean rate = before.isNumber()
                || before.is("once")
                || before.is("twice")
                || before.is("times")
                || before.is("million")
                || before.is("billion")
                || before.is("dollars")
                || before.isMark('%');
        boolean ago = lexemes.at(at + 2).is("ago")
                || lexemes.at(at + 2).is("earlier")
                || lexemes.at(at + 2).is("later");
        return rate && !ago;
    }

    private Optional<Match> every(int at) {
        int next = lexemes.at(at).is("single") ? at + 1 : at;
        boolean other = lexemes.at(next).is("other") || lexemes.at(next).is("second");
        next = other ? next + 1 : next;
        Optional<DayOfWeek> weekday = Lexicon.weekday(lexemes.at(next));
        if (weekday.isPresent()) {
            return Optional.of(partOfDay(next + 1, "XXXX-WXX-" + weekday.get().getValue()));
        }
        Optional<Integer> month = lexemes.at(next).capital() ? Lexicon.month(lexemes.at(next)) : Optional.empty();
        if (month.isPresent()) {
            return Optional.of(set(next + 1, "XXXX-" + Symbols.month(month.get())));
        }
        Optional<String> season = Lexicon.season(lexemes.at(next));
        if (season.isPresent()) {
            return Optional.of(set(next + 1, "XXXX-" + season.get()));
        }
        if (Lexicon.dayPart(lexemes.at(next)).isPresent()) {
            return Optional.of(partOfDay(next, "XXXX-XX-XX"));
        }
        int unitAt = next;
        Optional<Lexicon.Unit> single = Lexicon.unit(lexemes.at(unitAt));
        if (single.isPresent() && !lexemes.at(next).is("second")) {
            int count = single.get().times() * (other ? 2 : 1);
            return Optional.of(set(next + 1, "P" + (single.get().clock() ? "T" : "") + count + code(single.get())));
        }
        Optional<Counts.Count> count = Counts.at(lexemes, next);
        return count.flatMap(found -> Lexicon.unit(lexemes.at(found.end()))
                .map(unit -> set(found.end() + 1, "P" + (unit.clock() ? "T" : "") + found.value() + code(unit))));
    }

    private Match partOfDay(int at, String day) {
        return Lexicon.dayPart(lexemes.at(at))
                .map(part -> set(at + 1, day.equals("XXXX-XX-XX") || day.startsWith("XXXX-W") ? day + code(part) : day))
                .orElseGet(() -> set(at, day));
    }

    private static String code(SymbolicDate.Modifier part) {
        return switch (part) {
            case MORNING -> "TMO";
            case AFTERNOON -> "TAF";
            case EVENING -> "TEV";
            case NIGHT -> "TNI";
            default -> "TDT";
        };
    }

    /** "Fridays": the plural of a weekday. */
    private Optional<Match> weekdays(int at) {
        Lexeme word = lexemes.at(at);
        if (!word.capital() || !word.text().endsWith("days") || word.text().length() < 7) {
            return Optional.empty();
        }
        Lexeme singular = new Lexeme(
                word.kind(), word.text().substring(0, word.text().length() - 1), word.start(), word.end(), false, true);
        return Lexicon.weekday(singular).map(day -> set(at + 1, "XXXX-WXX-" + day.getValue()));
    }

    private static Match set(int end, String value) {
        return new Match(end, Type.SET, new SymbolicDate.Repeating(value));
    }
}
