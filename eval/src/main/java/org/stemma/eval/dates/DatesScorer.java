package org.stemma.eval.dates;

import java.util.ArrayList;
import java.util.List;
import org.stemma.eval.OneToOne;
import org.stemma.eval.PrecisionRecall;
import org.stemma.eval.Scores;
import org.stemma.model.Span;

/**
 * Counts as TempEval-3 does (UzZaman et al., 2013): strict by equal spans, relaxed by spans that overlap, one to one,
 * and value F1 as relaxed F1 times the share of overlap-matched expressions whose values are equal.
 */
final class DatesScorer {
    private long exact;
    private long overlapping;
    private long sameValue;
    private long predicted;
    private long gold;

    /** Adds one text. */
    void add(DatedText text, List<DatedText.Time> found) {
        List<DatedText.Time> counted = counted(text, found);
        predicted += counted.size();
        gold += text.times().size();
        for (OneToOne.Pair pair : match(text.times(), counted)) {
            DatedText.Time right = text.times().get(pair.gold());
            DatedText.Time answer = counted.get(pair.predicted());
            overlapping++;
            exact += right.span().equals(answer.span()) ? 1 : 0;
            sameValue += right.value().equals(answer.value()) ? 1 : 0;
        }
    }

    /** What was found where annotators looked and expected an answer. */
    static List<DatedText.Time> counted(DatedText text, List<DatedText.Time> found) {
        return found.stream()
                .filter(time -> time.span().start() < text.annotatedTo()
                        && text.ignored().stream().noneMatch(time.span()::overlaps))
                .toList();
    }

    /** Matches by most characters in common, equal spans first. */
    static List<OneToOne.Pair> match(List<DatedText.Time> gold, List<DatedText.Time> predicted) {
        List<OneToOne.Pair> candidates = new ArrayList<>();
        for (int g = 0; g < gold.size(); g++) {
            for (int p = 0; p < predicted.size(); p++) {
                Span right = gold.get(g).span();
                Span answer = predicted.get(p).span();
                if (right.overlaps(answer)) {
                    int common = Math.min(right.end(), answer.end()) - Math.max(right.start(), answer.start());
                    double union = right.length() + answer.length() - common;
                    candidates.add(new OneToOne.Pair(common / union, g, p));
                }
            }
        }
        return OneToOne.match(candidates);
    }

    Scores scores() {
        PrecisionRecall strict = new PrecisionRecall(exact, predicted, gold);
        PrecisionRecall relaxed = new PrecisionRecall(overlapping, predicted, gold);
        double accuracy = overlapping == 0 ? 0 : (double) sameValue / overlapping;
        return new Scores()
                .put("strict_f1", strict.f1())
                .put("relaxed_f1", relaxed.f1())
                .put("value_f1", relaxed.f1() * accuracy)
                .put("relaxed_p", relaxed.precision())
                .put("relaxed_r", relaxed.recall())
                .put("value_accuracy", accuracy)
                .count("expressions", gold);
    }
}
