package org.stemma.eval.page;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.eval.PrecisionRecall;
import org.stemma.eval.Scores;

/** Scores pages: body by shingles, title and day by equality, authors by name. */
final class PageScorer {
    /**
     * A page, in the gold or as found.
     *
     * @param day the day of publication, {@code 2025-02-11}
     */
    record PageFacts(String body, String title, Optional<String> day, List<String> authors) {}

    private double precisions;
    private long pagesWithPrecision;
    private double recalls;
    private long pagesWithRecall;
    private long pages;
    private long titles;
    private long datedPages;
    private long dates;
    private PrecisionRecall names = PrecisionRecall.NONE;

    void add(PageFacts found, PageFacts gold) {
        Shingles shingles = Shingles.compare(found.body(), gold.body());
        if (shingles.hasPrecision()) {
            pagesWithPrecision++;
            precisions += shingles.precision();
        }
        if (shingles.hasRecall()) {
            pagesWithRecall++;
            recalls += shingles.recall();
        }
        pages++;
        if (key(found.title()).equals(key(gold.title()))) {
            titles++;
        }
        if (gold.day().isPresent()) {
            datedPages++;
            if (gold.day().equals(found.day())) {
                dates++;
            }
        }
        Set<String> foundNames = keys(found.authors());
        Set<String> goldNames = keys(gold.authors());
        Set<String> right = new HashSet<>(foundNames);
        right.retainAll(goldNames);
        names = names.plus(new PrecisionRecall(right.size(), foundNames.size(), goldNames.size()));
    }

    Scores scores() {
        double precision = pagesWithPrecision == 0 ? 0 : precisions / pagesWithPrecision;
        double recall = pagesWithRecall == 0 ? 0 : recalls / pagesWithRecall;
        double sum = precision + recall;
        return new Scores()
                .put("body_f1", sum == 0 ? 0 : 2 * precision * recall / sum)
                .put("body_p", precision)
                .put("body_r", recall)
                .share("title_accuracy", titles, pages)
                .share("date_accuracy", dates, datedPages)
                .precisionRecall("byline", names);
    }

    private static Set<String> keys(List<String> authors) {
        return authors.stream()
                .map(PageScorer::key)
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toSet());
    }

    /** Letters and digits alone: a title with another dash or quotation mark is the same title. */
    private static String key(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
