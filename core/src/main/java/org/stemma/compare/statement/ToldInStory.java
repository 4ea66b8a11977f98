package org.stemma.compare.statement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.model.ArticleId;
import org.stemma.model.Reading;
import org.stemma.model.Story;

/**
 * One story with what is said in it: the most that a statement is compared with when only those of its own story count.
 *
 * @param story which
 * @param readings its articles
 * @param said their statements, in context
 */
public record ToldInStory(ArticleId story, List<Reading> readings, List<Said> said) {
    public ToldInStory {
        readings = List.copyOf(readings);
        said = List.copyOf(said);
    }

    /** Every story, by id; an article that is in none is one alone. */
    public static List<ToldInStory> all(
            Collection<Reading> readings, Collection<Story> stories, Collection<Said> statements) {
        Map<ArticleId, ArticleId> storyOf = Story.byArticle(stories);
        SortedMap<ArticleId, List<Reading>> ofStory = new TreeMap<>();
        for (Reading reading : readings) {
            ofStory.computeIfAbsent(storyOf.getOrDefault(reading.id(), reading.id()), any -> new ArrayList<>())
                    .add(reading);
        }
        SortedMap<ArticleId, List<Said>> saidIn = new TreeMap<>();
        statements.forEach(said ->
                saidIn.computeIfAbsent(said.story(), any -> new ArrayList<>()).add(said));
        TreeSet<ArticleId> ids = new TreeSet<>(ofStory.keySet());
        ids.addAll(saidIn.keySet());
        return ids.stream()
                .map(id -> new ToldInStory(id, ofStory.getOrDefault(id, List.of()), saidIn.getOrDefault(id, List.of())))
                .toList();
    }
}
