package org.stemma.eval.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.eval.OneToOne;
import org.stemma.eval.PrecisionRecall;
import org.stemma.eval.Scores;
import org.stemma.eval.places.GoldArticle.Located;
import org.stemma.eval.places.GoldArticle.Point;

/**
 * Counts how many toponyms are found, and how far from the right place those are put that have one. A found toponym
 * without a point counts as {@value #NOWHERE} km away.
 */
final class PlacesScorer {
    static final int NOWHERE = 20_000;
    private static final double NEAR = 161;

    private PrecisionRecall toponyms = PrecisionRecall.NONE;
    private final List<Double> kilometres = new ArrayList<>();

    /** Counts one article. */
    void add(List<Located> gold, List<Located> found) {
        List<OneToOne.Pair> pairs = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < found.size(); j++) {
                int shared = Math.min(gold.get(i).end(), found.get(j).end())
                        - Math.max(gold.get(i).start(), found.get(j).start());
                if (shared > 0) {
                    pairs.add(new OneToOne.Pair(shared, i, j));
                }
            }
        }
        List<OneToOne.Pair> matched = OneToOne.match(pairs);
        toponyms = toponyms.plus(new PrecisionRecall(matched.size(), found.size(), gold.size()));
        for (OneToOne.Pair pair : matched) {
            Optional<Point> right = gold.get(pair.gold()).point();
            Optional<Point> answer = found.get(pair.predicted()).point();
            right.ifPresent(point -> kilometres.add(
                    answer.map(there -> point.kilometresTo(there)).orElse((double) NOWHERE)));
        }
    }

    /** The scores of all articles so far. */
    Scores scores() {
        List<Double> sorted = kilometres.stream().sorted().toList();
        long near = sorted.stream().filter(distance -> distance <= NEAR).count();
        Scores scores = new Scores().precisionRecall("toponym", toponyms).share("acc_161km", near, sorted.size());
        return sorted.isEmpty()
                ? scores.undefined("median_km")
                : scores.put("median_km", sorted.get(sorted.size() / 2));
    }
}
