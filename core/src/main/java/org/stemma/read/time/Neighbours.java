package org.stemma.read.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.model.SymbolicDate;

/** What the expressions of one sentence tell each other: a year shared by two months, the day of a clock time. */
final class Neighbours {
    private static final Set<String> BETWEEN = Set.of("and", "or", "to", "until", "till", "through", "then");
    private static final int FURTHEST = 3;

    private final Lexemes lexemes;

    Neighbours(Lexemes lexemes) {
        this.lexemes = lexemes;
    }

    List<Grammar.Found> complete(List<Grammar.Found> found) {
        List<Grammar.Found> completed = new ArrayList<>(found);
        for (int i = completed.size() - 2; i >= 0; i--) {
            Grammar.Found one = completed.get(i);
            Grammar.Found next = completed.get(i + 1);
            if (areJoined(one, next)) {
                completed.set(i, withYear(one, next));
            }
        }
        completed = secondYears(completed);
        for (int i = 0; i < completed.size(); i++) {
            if (completed.get(i).match().date() instanceof SymbolicDate.Clock clock && clock.day() == ClockTimes.DAY) {
                SymbolicDate day = nearestDay(completed, i);
                completed.set(i, completed.get(i).with(new SymbolicDate.Clock(day, clock.minute(), clock.zone())));
            }
        }
        return completed;
    }

    private boolean areJoined(Grammar.Found one, Grammar.Found next) {
        int gap = next.first() - one.match().end();
        if (gap < 1 || gap > FURTHEST) {
            return false;
        }
        for (int at = one.match().end(); at < next.first(); at++) {
            Lexeme between = lexemes.at(at);
            if (!between.isDash()
                    && !between.isMark('/')
                    && !between.isMark(',')
                    && !BETWEEN.contains(between.text())
                    && !between.is("the")) {
                return false;
            }
        }
        return true;
    }

    /** "August and September 1914": the first is of 1914 too; "December to March 1942" begins in 1941. */
    private Grammar.Found withYear(Grammar.Found one, Grammar.Found next) {
        if (!(one.match().date() instanceof SymbolicDate.Yearless yearless)
                || !(next.match().date() instanceof SymbolicDate.Fixed fixed)
                || yearless.direction() != SymbolicDate.Direction.NEAREST
                || yearless.timex().startsWith("XXXX-XX")) {
            return one;
        }
        Optional<Integer> year = year(fixed.timex());
        if (year.isEmpty()) {
            return one;
        }
        String rest = yearless.timex().substring("XXXX-".length());
        int dash = fixed.timex().indexOf('-');
        boolean later = dash > 0
                && Character.isDigit(rest.charAt(0))
                && Character.isDigit(fixed.timex().charAt(dash + 1))
                && rest.substring(0, 2).compareTo(fixed.timex().substring(dash + 1, dash + 3)) > 0;
        int first = later ? year.get() - 1 : year.get();
        return dash < 0 ? one : one.with(new SymbolicDate.Fixed(Years.four(first) + "-" + rest, yearless.modifier()));
    }

    private static Optional<Integer> year(String timex) {
        return timex.length() >= 4 && timex.substring(0, 4).chars().allMatch(Character::isDigit)
                ? Optional.of(Integer.parseInt(timex.substring(0, 4)))
                : Optional.empty();
    }

    /** "1915-17": two digits behind a year and a dash are a year of the same century. */
    private List<Grammar.Found> secondYears(List<Grammar.Found> found) {
        List<Grammar.Found> all = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Grammar.Found one = found.get(i);
            all.add(one);
            int end = one.match().end();
            boolean year = one.match().date() instanceof SymbolicDate.Fixed fixed
                    && fixed.timex().matches("\\d{4}");
            Lexeme digits = lexemes.at(end + 1);
            boolean free = i + 1 == found.size() || found.get(i + 1).first() > end + 1;
            if (year
                    && free
                    && lexemes.at(end).isDash()
                    && lexemes.at(end).glued()
                    && digits.glued()
                    && digits.isDigits(2, 2)
                    && !lexemes.at(end + 2).isDash()) {
                String first = ((SymbolicDate.Fixed) one.match().date()).timex();
                if (digits.integer() > Integer.parseInt(first.substring(2))) {
                    all.add(new Grammar.Found(
                            end + 1, Match.date(end + 2, Symbols.fixed(first.substring(0, 2) + digits.text()))));
                }
            }
        }
        return all;
    }

    /** The nearest day that the sentence names, the one before winning a tie, or the day that the text tells of. */
    private static SymbolicDate nearestDay(List<Grammar.Found> found, int clock) {
        SymbolicDate best = ClockTimes.DAY;
        int nearest = Integer.MAX_VALUE;
        for (int i = 0; i < found.size(); i++) {
            SymbolicDate date = found.get(i).match().date();
            if (i != clock && date instanceof SymbolicDate.Clock == false && Symbols.isDay(date)) {
                int distance = Math.abs(found.get(i).first() - found.get(clock).first());
                if (distance < nearest) {
                    nearest = distance;
                    best = Symbols.part(date, SymbolicDate.Modifier.NONE);
                }
            }
        }
        return best;
    }
}
