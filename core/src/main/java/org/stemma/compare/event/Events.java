package org.stemma.compare.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.compare.memo.PerArticle;
import org.stemma.compare.shared.Origins;
import org.stemma.compare.words.Word;
import org.stemma.compare.words.WordWeights;
import org.stemma.compare.words.Words;
import org.stemma.model.ArticleId;
import org.stemma.model.Citation;
import org.stemma.model.Event;
import org.stemma.model.Figure;
import org.stemma.model.ItemId;
import org.stemma.model.Mention;
import org.stemma.model.Origin;
import org.stemma.model.Part;
import org.stemma.model.Reading;
import org.stemma.model.Span;
import org.stemma.model.Statement;
import org.stemma.model.Story;
import org.stemma.model.TimeExpression;
import org.stemma.model.When;

/** Groups dated sentences into events. Keeps those of each article; safe from any thread. */
public final class Events {
    /** Two sentences of one day are one event when they share so much of the shorter one's telling words. */
    private static final double ALIKE = 0.35;

    private static final double ENOUGH_IN_COMMON = 6;

    /** A sentence and the day that it speaks of. */
    private record Dated(
            ItemId sentence,
            When when,
            SortedSet<String> content,
            double weight,
            Optional<String> place,
            List<ItemId> items) {}

    /** An article and what its dates resolved to, in their order. */
    private record Resolved(Reading reading, List<Optional<When>> days) {
        static Resolved of(Reading reading, SortedMap<ItemId, When> dates) {
            return new Resolved(
                    reading,
                    reading.dates().stream()
                            .map(date -> Optional.ofNullable(dates.get(date.id())))
                            .toList());
        }
    }

    private final PerArticle<Resolved, List<Dated>> sentences =
            new PerArticle<>(resolved -> resolved.reading().id());

    /** Every event, by time, then id. */
    public List<Event> among(
            Collection<Reading> readings,
            SortedMap<ItemId, When> dates,
            Collection<Story> stories,
            Collection<Origin> origins) {
        Map<ArticleId, ArticleId> storyOf = Story.byArticle(stories);
        SortedMap<String, List<Dated>> byDay = new TreeMap<>();
        sentences
                .of(
                        readings.stream()
                                .map(reading -> Resolved.of(reading, dates))
                                .toList(),
                        Events::dated)
                .forEach((article, told) -> {
                    String story = storyOf.getOrDefault(article, article).hex();
                    for (Dated dated : told) {
                        byDay.computeIfAbsent(dated.when().value() + " " + story, key -> new ArrayList<>())
                                .add(dated);
                    }
                });
        Map<ItemId, Origin> originOf = new HashMap<>();
        for (Origin origin : origins) {
            origin.members().forEach(member -> originOf.put(member, origin));
        }
        List<Event> events = new ArrayList<>();
        for (List<Dated> day : byDay.values()) {
            for (List<Dated> group : groups(day)) {
                events.add(event(group, originOf));
            }
        }
        events.sort(Comparator.comparing((Event event) -> event.when().start())
                .thenComparing(event -> event.when().end())
                .thenComparing(Event::id));
        return events;
    }

    private static List<Dated> dated(Resolved resolved) {
        Reading reading = resolved.reading();
        String body = reading.article().body();
        List<Dated> found = new ArrayList<>();
        for (Span sentence : reading.sentences()) {
            SortedMap<String, When> times = new TreeMap<>();
            for (int at = 0; at < resolved.days().size(); at++) {
                TimeExpression date = reading.dates().get(at);
                if (date.region().isEmpty() && inBody(date.citation(), sentence)) {
                    resolved.days()
                            .get(at)
                            .filter(when -> tells(date, when))
                            .ifPresent(when -> times.putIfAbsent(day(when).value(), day(when)));
                }
            }
            if (times.isEmpty()) {
                continue;
            }
            ItemId id = ItemId.of(ItemId.Kind.SENTENCE, Citation.body(reading.id(), sentence));
            SortedSet<String> content = content(body, sentence);
            double weight = WordWeights.of(content);
            for (When when : times.values()) {
                found.add(new Dated(id, when, content, weight, place(reading, sentence), items(reading, sentence)));
            }
        }
        return found;
    }

    private static boolean tells(TimeExpression date, When when) {
        boolean named = date.type() == TimeExpression.Type.DATE || date.type() == TimeExpression.Type.TIME;
        return named
                && switch (when.granularity()) {
                    case INSTANT, PART_OF_DAY, DAY, MONTH, WEEK -> true;
                    case SEASON, QUARTER, YEAR, DECADE, CENTURY, INTERVAL -> false;
                };
    }

    /** The hour does not tell events apart: what happened on one day stands together. */
    private static When day(When when) {
        return when.isWithinADay() ? When.day(when.firstDay(), when.basis(), when.because()) : when;
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

    private static boolean inBody(Citation citation, Span sentence) {
        return citation.part().equals(Part.BODY) && sentence.contains(citation.span());
    }

    private static Optional<String> place(Reading reading, Span sentence) {
        for (Mention mention : reading.mentions()) {
            if (mention.kind() == Mention.Kind.PLACE && inBody(mention.citation(), sentence)) {
                return Optional.of(mention.name());
            }
        }
        return Optional.empty();
    }

    /** What a sentence's origin is told by: the statements and figures in it. */
    private static List<ItemId> items(Reading reading, Span sentence) {
        List<ItemId> items = new ArrayList<>();
        for (Statement statement : reading.statements()) {
            if (statement.citation().part().equals(Part.BODY)
                    && sentence.overlaps(statement.citation().span())) {
                items.add(statement.id());
            }
        }
        for (Figure figure : reading.figures()) {
            if (inBody(figure.citation(), sentence)) {
                items.add(figure.id());
            }
        }
        return items;
    }

    private static List<List<Dated>> groups(List<Dated> day) {
        List<Dated> inOrder =
                day.stream().sorted(Comparator.comparing(Dated::sentence)).toList();
        List<List<Dated>> groups = new ArrayList<>();
        for (Dated dated : inOrder) {
            Optional<List<Dated>> best = Optional.empty();
            double most = ALIKE;
            for (List<Dated> group : groups) {
                double alike = group.stream()
                        .mapToDouble(member -> alike(member, dated))
                        .max()
                        .orElse(0);
                if (alike > most) {
                    most = alike;
                    best = Optional.of(group);
                }
            }
            best.ifPresentOrElse(group -> group.add(dated), () -> groups.add(new ArrayList<>(List.of(dated))));
        }
        return groups;
    }

    private static double alike(Dated a, Dated b) {
        double common = 0;
        for (String word : a.content()) {
            common += b.content().contains(word) ? WordWeights.of(word) : 0;
        }
        double smaller = Math.min(a.weight(), b.weight());
        return common < ENOUGH_IN_COMMON || smaller == 0 ? 0 : common / smaller;
    }

    private static Event event(List<Dated> group, Map<ItemId, Origin> originOf) {
        List<ItemId> sentences =
                group.stream().map(Dated::sentence).distinct().sorted().toList();
        Dated headline = group.stream()
                .max(Comparator.comparingDouble((Dated dated) -> central(dated, group))
                        .thenComparing(Dated::sentence, Comparator.reverseOrder()))
                .orElseThrow();
        TreeSet<ItemId> items = new TreeSet<>();
        TreeSet<ItemId> bare = new TreeSet<>();
        for (Dated dated : group) {
            items.addAll(dated.items());
            if (dated.items().isEmpty()) {
                bare.add(dated.sentence());
            }
        }
        items.addAll(bare);
        Origin.Count sources = Origins.count(items, originOf);
        return new Event(
                sentences.get(0),
                headline.when(),
                headline.sentence().anchor(),
                sentences,
                group.stream()
                        .map(Dated::place)
                        .flatMap(Optional::stream)
                        .sorted()
                        .findFirst(),
                sources);
    }

    private static double central(Dated dated, List<Dated> group) {
        return group.stream().mapToDouble(other -> alike(dated, other)).sum();
    }
}
