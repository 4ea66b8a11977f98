package org.stemma.compare.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.model.ArticleId;
import org.stemma.model.Basis;
import org.stemma.model.Figure;
import org.stemma.model.ItemId;
import org.stemma.model.Measure;
import org.stemma.model.Story;
import org.stemma.model.When;

/**
 * Dates a count that a later article only prints again: "a dam burst last week, killing at least 17", when others had
 * 17 on the Wednesday and 29 on the Friday. It holds as of the report that it repeats, and not as of the day it was
 * printed again.
 */
final class BackgroundNumbers {
    private static final SameThing SAME_THING = new SameThing(MeasureFamilies::includes);

    private static final Comparator<When> BY_START =
            Comparator.comparing(When::start).thenComparing(When::end);

    private BackgroundNumbers() {}

    /** The same figures, those that repeat an overtaken count dated by what they repeat. */
    static SortedMap<ItemId, Comparand> dated(SortedMap<ItemId, Comparand> comparands, Iterable<Story> stories) {
        Map<ArticleId, ArticleId> storyOf = Story.byArticle(stories);
        Map<String, List<Comparand>> blocks = new TreeMap<>();
        for (Comparand comparand : comparands.values()) {
            if (isCount(comparand)) {
                ArticleId article = comparand.id().article();
                String block = storyOf.getOrDefault(article, article).hex()
                        + comparand.figure().measure().value().name();
                blocks.computeIfAbsent(block, any -> new ArrayList<>()).add(comparand);
            }
        }
        SortedMap<ItemId, Comparand> dated = new TreeMap<>(comparands);
        for (List<Comparand> block : blocks.values()) {
            List<Comparand> known =
                    block.stream().filter(Comparand::asOfIsKnown).toList();
            for (Comparand comparand : block) {
                if (!comparand.asOfIsKnown() && comparand.published().isPresent()) {
                    oneOrigin(comparand, known)
                            .or(() -> repeated(comparand, known))
                            .ifPresent(when -> dated.put(comparand.id(), comparand.asOf(when)));
                }
            }
        }
        return dated;
    }

    private static boolean isCount(Comparand comparand) {
        return comparand.figure().measure().value().nature() == Measure.Nature.RUNNING_TOTAL
                && comparand.figure().change() == Figure.Change.LEVEL
                && comparand.figure().setAside().isEmpty()
                && !comparand.isFormer();
    }

    /** When the same count of the same origin held: one wire in an undated paper. */
    private static Optional<When> oneOrigin(Comparand printed, List<Comparand> known) {
        return known.stream()
                .filter(other ->
                        printed.origin().isPresent() && printed.origin().equals(other.origin()))
                .filter(other -> order(other, printed) == 0)
                .filter(other -> SAME_THING.difference(printed, other).isEmpty())
                .min(Comparator.comparing((Comparand other) -> other.asOf().orElseThrow(), BY_START)
                        .thenComparing(Comparand::id))
                .map(BackgroundNumbers::inferred);
    }

    /** When the count that a number repeats held, if a higher one was known before the number was printed again. */
    private static Optional<When> repeated(Comparand printed, List<Comparand> known) {
        When appeared = printed.published().orElseThrow();
        List<Comparand> before = known.stream()
                .filter(other -> !other.id().article().equals(printed.id().article()))
                .filter(other -> other.asOf().orElseThrow().isBefore(appeared))
                .filter(other -> SAME_THING.difference(printed, other).isEmpty())
                .toList();
        Optional<When> overtaken = before.stream()
                .filter(other -> order(other, printed) > 0)
                .map(other -> other.asOf().orElseThrow())
                .min(BY_START);
        return overtaken.flatMap(higher -> before.stream()
                .filter(other ->
                        order(other, printed) == 0 && other.asOf().orElseThrow().isBefore(higher))
                .max(Comparator.comparing((Comparand other) -> other.asOf().orElseThrow(), BY_START)
                        .thenComparing(Comparand::id))
                .map(BackgroundNumbers::inferred));
    }

    private static When inferred(Comparand other) {
        return other.asOf()
                .orElseThrow()
                .withBasis(Basis.INFERRED, List.of(other.figure().citation()));
    }

    private static int order(Comparand a, Comparand b) {
        return a.quantity().printed().compareTo(b.quantity().printed());
    }
}
