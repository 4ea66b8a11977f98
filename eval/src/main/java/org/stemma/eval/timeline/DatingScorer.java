package org.stemma.eval.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.eval.Scores;

/**
 * Scores inferred days of publication. The answer is the midpoint of the interval, which may be half way between two
 * days; {@code covered} and {@code median_width_days} are of the articles that have an interval at all, {@code
 * within_*} of all.
 */
final class DatingScorer {
    /** An interval that is wider is no answer. */
    private static final int WIDEST_ANSWER = 14;

    /** First and last day. */
    record Interval(LocalDate start, LocalDate end) {}

    private DatingScorer() {}

    /**
     * The scores.
     *
     * @param hidden the true day of every hidden article, by id
     * @param found what was inferred, by id; no entry where nothing was
     */
    static Scores score(Map<String, LocalDate> hidden, Map<String, Interval> found) {
        List<Long> widths = new ArrayList<>();
        List<Double> errors = new ArrayList<>();
        long covered = 0;
        long answered = 0;
        for (Map.Entry<String, LocalDate> entry : hidden.entrySet()) {
            Interval interval = found.get(entry.getKey());
            if (interval == null) {
                continue;
            }
            long before = ChronoUnit.DAYS.between(entry.getValue(), interval.start());
            long after = ChronoUnit.DAYS.between(entry.getValue(), interval.end());
            widths.add(after - before);
            errors.add(Math.abs((before + after) / 2.0));
            covered += before <= 0 && after >= 0 ? 1 : 0;
            answered += after - before <= WIDEST_ANSWER ? 1 : 0;
        }
        Collections.sort(widths);
        Scores scores = new Scores().count("hidden", hidden.size()).share("answered", answered, hidden.size());
        for (int days : List.of(1, 3, 7)) {
            long within = errors.stream().filter(error -> error <= days).count();
            scores.share("within_" + days + (days == 1 ? "_day" : "_days"), within, hidden.size());
        }
        scores.share("covered", covered, widths.size());
        Optional<Long> median = widths.isEmpty() ? Optional.empty() : Optional.of(widths.get(widths.size() / 2));
        return median.map(days -> scores.count("median_width_days", days))
                .orElseGet(() -> scores.undefined("median_width_days"));
    }
}
