package org.stemma.web.page;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.model.ArticleId;
import org.stemma.view.Changes;

/**
 * What came in since the browser's visit before this one.
 *
 * @param visit when that visit ended
 * @param articles how many articles came in
 * @param changes what the first of them brought
 */
public record SinceVisit(Instant visit, int articles, Changes changes) {
    /** So many articles are shown one by one. */
    static final int SHOWN = 12;

    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern(
                    "d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    /** What came into the store at that moment or after it. */
    public static SinceVisit of(Snapshot snapshot, Instant visit) {
        Set<ArticleId> old = new TreeSet<>();
        Set<ArticleId> wanted = new TreeSet<>();
        int articles = 0;
        for (var article : snapshot.view().articles()) {
            Instant added = snapshot.added().get(article.id());
            if (added != null && added.isBefore(visit)) {
                old.add(article.id());
            } else {
                articles++;
                if (wanted.size() < SHOWN) {
                    wanted.add(article.id());
                }
            }
        }
        return new SinceVisit(visit, articles, Changes.of(snapshot.view(), old, wanted));
    }

    /** When that visit ended, in words. */
    public String when() {
        return WORDS.format(visit);
    }

    /** How many articles are not shown one by one. */
    public int more() {
        return articles - changes.articles().size();
    }
}
