package org.stemma.eval;

/**
 * Counts that precision, recall and F1 are made of; each score is 0 where its denominator is.
 *
 * @param right predicted and in the gold
 * @param predicted all predicted
 * @param gold all in the gold
 */
public record PrecisionRecall(long right, long predicted, long gold) {
    /** Nothing counted yet. */
    public static final PrecisionRecall NONE = new PrecisionRecall(0, 0, 0);

    /** Both counts together. */
    public PrecisionRecall plus(PrecisionRecall other) {
        return new PrecisionRecall(right + other.right, predicted + other.predicted, gold + other.gold);
    }

    /** Right out of predicted. */
    public double precision() {
        return predicted == 0 ? 0 : (double) right / predicted;
    }

    /** Right out of gold. */
    public double recall() {
        return gold == 0 ? 0 : (double) right / gold;
    }

    /** The harmonic mean of precision and recall. */
    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
}
