package org.stemma.compare.dating;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stemma.compare.words.Word;
import org.stemma.compare.words.WordWeights;
import org.stemma.compare.words.Words;
import org.stemma.model.Citation;
import org.stemma.model.ItemId;
import org.stemma.model.Part;
import org.stemma.model.Reading;
import org.stemma.model.Span;
import org.stemma.model.SymbolicDate;
import org.stemma.model.TimeExpression;
import org.stemma.model.When;

/**
 * What dated articles say happened on which day, and where an undated one tells of it: "last Tuesday" is then a date.
 *
 * <p>A sentence counts that names a day; "Monday marked five months since troops crossed the border" names two. Two
 * sentences tell of one thing when they share enough telling words and the weekday is the same.
 */
final class ToldEvents {
    private static final double ALIKE = 0.5;
    private static final double ENOUGH_IN_COMMON = 14;
    /** An anniversary is told of what everybody knows, in other words each time. */
    private static final double ALIKE_ANNIVERSARY = 0.3;

    private static final double ENOUGH_FOR_ANNIVERSARY = 10;
    private static final double OTHERWISE = 0.4;
    private static final int WEEK = 7;
    private static final Pattern SINCE = Pattern.compile("(?s)\\s+(?:since|after)\\b.*");
    private static final Pattern MARKED = Pattern.compile("(?i)\\bmark(?:s|ed|ing)?\\s+(?:exactly |just |only )?$");

    /** A day and what happened on it. */
    private record Fact(LocalDate day, SortedSet<String> content, boolean anniversary, List<Citation> because) {}

    private record Match(double alike, Fact fact, TimeExpression date) {}

    private final List<Fact> facts = new ArrayList<>();

    /** Takes in what a dated article tells. */
    void add(Reading reading, When published, SortedMap<ItemId, When> dates) {
        if (!published.isWithinADay() && published.start().plusDays(WEEK).isBefore(published.end())) {
            return;
        }
        String body = reading.article().body();
        for (Span sentence : reading.sentences()) {
            List<TimeExpression> here = dates(reading, sentence);
            Optional<When> day = here.stream()
                    .flatMap(date -> Optional.ofNullable(dates.get(date.id())).stream())
                    .filter(When::isWithinADay)
                    .findFirst();
            if (day.isEmpty()) {
                continue;
            }
            Citation words = Citation.body(reading.id(), sentence);
            facts.add(new Fact(day.get().firstDay(), content(body, sentence), false, because(words, published)));
            for (TimeExpression date : here) {
                anniversary(body, sentence, date, day.get().firstDay())
                        .ifPresent(past -> facts.add(new Fact(
                                past,
                                content(body, new Span(date.citation().span().end(), sentence.end())),
                                true,
                                because(words, published))));
            }
        }
    }

    private static List<Citation> because(Citation words, When published) {
        List<Citation> because = new ArrayList<>(List.of(words));
        because.addAll(published.because());
        return because;
    }

    private static List<TimeExpression> dates(Reading reading, Span sentence) {
        return reading.dates().stream()
                .filter(date -> date.region().isEmpty()
                        && date.citation().part().equals(Part.BODY)
                        && sentence.contains(date.citation().span()))
                .toList();
    }

    /** The day that lies a stated length before, in "Monday marked five months since ...". */
    private static Optional<LocalDate> anniversary(String body, Span sentence, TimeExpression date, LocalDate day) {
        String timex = date.value() instanceof SymbolicDate.Lasting lasting
                ? lasting.timex()
                : date.value() instanceof SymbolicDate.Length length ? length.timex() : "";
        Span words = date.citation().span();
        boolean marked = timex.matches("P\\d{1,3}[YMWD]")
                && MARKED.matcher(body.substring(sentence.start(), words.start()))
                        .find()
                && SINCE.matcher(body.substring(words.end(), sentence.end())).matches();
        return marked ? Optional.of(day.minus(Period.parse(timex))) : Optional.empty();
    }

    /** What an undated article tells that a dated one tells with its day; at most one clue for each of its dates. */
    List<Clue> of(Reading undated) {
        String body = undated.article().body();
        Set<ItemId> said = undated.statements().stream()
                .flatMap(statement -> statement.saidOn().stream())
                .collect(Collectors.toSet());
        List<Clue> clues = new ArrayList<>();
        for (Span sentence : undated.sentences()) {
            for (TimeExpression date : dates(undated, sentence)) {
                Optional<int[]> ages = ages(date.value());
                if (ages.isPresent()) {
                    SortedSet<String> content = content(body, sentence);
                    best(date, content, said.contains(date.id()))
                            .ifPresent(match ->
                                    clues.add(clue(Citation.body(undated.id(), sentence), match.fact(), ages.get())));
                }
            }
        }
        return clues;
    }

    private static Clue clue(Citation words, Fact fact, int[] ages) {
        List<Citation> because = new ArrayList<>(List.of(words));
        because.addAll(fact.because());
        return new Clue(
                fact.day().plusDays(ages[0]), fact.day().plusDays(ages[1]), OTHERWISE, fact.anniversary(), because);
    }

    /** @param said whether the date tells when something was said, not when it happened */
    private Optional<Match> best(TimeExpression date, SortedSet<String> content, boolean said) {
        OptionalInt weekday = date.value() instanceof SymbolicDate.Weekday named
                ? OptionalInt.of(named.day().getValue())
                : OptionalInt.empty();
        List<Match> matches = new ArrayList<>();
        for (Fact fact : facts) {
            boolean sameDay = weekday.isEmpty()
                    ? !fact.anniversary()
                    : fact.day().getDayOfWeek().getValue() == weekday.getAsInt();
            if (sameDay && !(said && fact.anniversary())) {
                double alike = alike(fact, content);
                if (alike > 0) {
                    matches.add(new Match(alike, fact, date));
                }
            }
        }
        return matches.stream()
                .max(Comparator.comparingDouble(Match::alike)
                        .thenComparing(match -> match.fact().day(), Comparator.reverseOrder())
                        .thenComparing(match -> match.fact().because().get(0), Comparator.reverseOrder()));
    }

    private static double alike(Fact fact, SortedSet<String> content) {
        double common = 0;
        for (String word : fact.content()) {
            common += content.contains(word) ? WordWeights.of(word) : 0;
        }
        double smaller = Math.min(WordWeights.of(fact.content()), WordWeights.of(content));
        double enough = fact.anniversary() ? ENOUGH_FOR_ANNIVERSARY : ENOUGH_IN_COMMON;
        double share = smaller == 0 ? 0 : common / smaller;
        return common >= enough && share >= (fact.anniversary() ? ALIKE_ANNIVERSARY : ALIKE) ? share : 0;
    }

    /** The fewest and most days between the date and publication. */
    private static Optional<int[]> ages(SymbolicDate date) {
        if (date instanceof SymbolicDate.Weekday weekday && weekday.from() == SymbolicDate.Anchor.CONTEXT) {
            return switch (weekday.direction()) {
                case PAST -> Optional.of(new int[] {1, WEEK});
                case RECENT, NEAREST -> Optional.of(new int[] {0, WEEK - 1});
                default -> Optional.empty();
            };
        }
        OptionalInt days = date.exactDays();
        boolean fromToday = date instanceof SymbolicDate.Offset offset
                && offset.from() == SymbolicDate.Anchor.PUBLISHED
                && offset.amount() < 0;
        return fromToday && days.isPresent()
                ? Optional.of(new int[] {-days.getAsInt(), -days.getAsInt()})
                : Optional.empty();
    }

    private static SortedSet<String> content(String body, Span sentence) {
        SortedSet<String> content = new TreeSet<>();
        for (Word word : Words.of(body, sentence.start(), sentence.end())) {
            if (Words.isContent(word.folded())) {
                content.add(word.folded());
            }
        }
        return content;
    }
}
