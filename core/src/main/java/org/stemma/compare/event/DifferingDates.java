package org.stemma.compare.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stemma.compare.words.WordWeights;
import org.stemma.compare.words.Words;
import org.stemma.model.ArticleId;
import org.stemma.model.Citation;
import org.stemma.model.Event;
import org.stemma.model.ItemId;

/**
 * Where articles date what seems to be one event differently: two events of neighbouring days, told by different
 * articles in nearly the same words. It is a question to the reader, not a finding: the two may be two.
 */
public final class DifferingDates {
    /** Days further apart are rather another event of the kind. */
    private static final int DAYS_APART = 3;
    /** So much of the shorter sentence's telling words are in the other. */
    private static final double ALIKE = 0.7;

    private static final double ENOUGH_IN_COMMON = 20;

    private DifferingDates() {}

    /**
     * For an event, those that may be it on another day, by time; events without any have no entry.
     *
     * @param events in the order of the ledger
     * @param words the words that a citation points at
     */
    public static SortedMap<ItemId, List<Event>> among(Collection<Event> events, Function<Citation, String> words) {
        SortedMap<LocalDate, List<Event>> byDay = new TreeMap<>();
        SortedMap<ItemId, SortedSet<String>> content = new TreeMap<>();
        for (Event event : events) {
            if (event.when().isWithinADay()) {
                byDay.computeIfAbsent(event.when().firstDay(), day -> new ArrayList<>())
                        .add(event);
                content.put(event.id(), Words.content(words.apply(event.headline())));
            }
        }
        SortedMap<ItemId, List<Event>> differing = new TreeMap<>();
        byDay.forEach((day, here) -> byDay.subMap(day.plusDays(1), day.plusDays(DAYS_APART + 1))
                .values()
                .forEach(later -> compare(here, later, content, differing)));
        return Collections.unmodifiableSortedMap(differing);
    }

    private static void compare(
            List<Event> here,
            List<Event> later,
            SortedMap<ItemId, SortedSet<String>> content,
            SortedMap<ItemId, List<Event>> differing) {
        for (Event a : here) {
            for (Event b : later) {
                if (Collections.disjoint(articles(a), articles(b)) && alike(content(a, content), content(b, content))) {
                    differing.computeIfAbsent(a.id(), any -> new ArrayList<>()).add(b);
                    differing.computeIfAbsent(b.id(), any -> new ArrayList<>()).add(a);
                }
            }
        }
    }

    private static SortedSet<String> content(Event event, SortedMap<ItemId, SortedSet<String>> content) {
        return Optional.ofNullable(content.get(event.id())).orElseThrow();
    }

    private static Set<ArticleId> articles(Event event) {
        return event.sentences().stream().map(ItemId::article).collect(Collectors.toSet());
    }

    private static boolean alike(SortedSet<String> a, SortedSet<String> b) {
        double common = 0;
        for (String word : a) {
            common += b.contains(word) ? WordWeights.of(word) : 0;
        }
        return common >= ENOUGH_IN_COMMON && common >= ALIKE * Math.min(WordWeights.of(a), WordWeights.of(b));
    }
}
