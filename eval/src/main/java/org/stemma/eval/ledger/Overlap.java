package org.stemma.eval.ledger;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.stemma.eval.OneToOne;

/** Which statements may be which, by the characters that they share. */
final class Overlap {
    private static final double ENOUGH = 0.5;

    private Overlap() {}

    /** Pairs of one article whose characters have a Jaccard of at least one half. */
    static List<OneToOne.Pair> candidates(List<LedgerGold.Statement> wanted, List<Predicted.Statement> found) {
        List<OneToOne.Pair> pairs = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            BitSet g = new BitSet();
            g.set(wanted.get(i).start(), wanted.get(i).end());
            for (int j = 0; j < found.size(); j++) {
                if (!wanted.get(i).article().equals(found.get(j).article())) {
                    continue;
                }
                BitSet q = new BitSet();
                found.get(j).spans().forEach(span -> q.set(span[0], span[1]));
                BitSet both = (BitSet) g.clone();
                both.and(q);
                BitSet either = (BitSet) g.clone();
                either.or(q);
                double jaccard = either.isEmpty() ? 0 : (double) both.cardinality() / either.cardinality();
                if (jaccard >= ENOUGH) {
                    pairs.add(new OneToOne.Pair(jaccard, i, j));
                }
            }
        }
        return pairs;
    }
}
