package org.stemma.compare.figure;

import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.model.ArticleId;
import org.stemma.model.ItemId;
import org.stemma.model.Story;

/** Marks the numbers that their own source has given as wrong: no other account differs from what nobody upholds. */
final class Withdrawals {
    private static final SameThing SAME_THING = new SameThing(MeasureFamilies::includes);

    private Withdrawals() {}

    /** The same figures, those withdrawn marked so; a correction speaks of its own story alone. */
    static SortedMap<ItemId, Comparand> marked(SortedMap<ItemId, Comparand> comparands, Collection<Story> stories) {
        Map<ArticleId, ArticleId> storyOf = Story.byArticle(stories);
        Collection<Comparand> corrections = comparands.values().stream()
                .filter(comparand -> !comparand.subject().revision().takenBack().isEmpty())
                .toList();
        SortedMap<ItemId, Comparand> marked = new TreeMap<>(comparands);
        for (Comparand correction : corrections) {
            for (Comparand comparand : comparands.values()) {
                boolean wrong = story(correction, storyOf).equals(story(comparand, storyOf))
                        && correction.takesBack(comparand)
                        && !comparand.takesBack(correction)
                        && correction.isOfOneSource(comparand)
                        && SAME_THING.difference(correction, comparand).isEmpty();
                if (wrong) {
                    marked.put(comparand.id(), comparand.asWithdrawn());
                }
            }
        }
        return marked;
    }

    private static ArticleId story(Comparand comparand, Map<ArticleId, ArticleId> storyOf) {
        ArticleId article = comparand.id().article();
        return storyOf.getOrDefault(article, article);
    }
}
