package org.stemma.read.statement.attribution;

import java.util.ArrayList;
import java.util.List;
import org.stemma.model.Span;
import org.stemma.read.statement.quotation.Quotation;
import org.stemma.read.statement.quotation.Quotations;

/**
 * Settles what several attributions claim: a quotation in a sentence with a cue of its own belongs to that cue alone,
 * and a quotation is not cut in the middle.
 */
final class Overlaps {
    /** A piece that leaves out no more of its quotation than this many characters at an end is widened to its mark. */
    private static final int SLACK = 3;

    private Overlaps() {}

    static List<Attribution> settled(List<Attribution> found, Quotations quotations) {
        List<Attribution> settled = new ArrayList<>();
        for (Attribution attribution : found) {
            if (isWeaker(attribution, found)) {
                continue;
            }
            List<Span> content = new ArrayList<>();
            for (Span piece : attribution.content()) {
                if (!isOfAnother(piece, attribution, found, quotations)) {
                    content.add(snapped(piece, quotations));
                }
            }
            if (!content.isEmpty()) {
                settled.add(new Attribution(
                        attribution.sentence(),
                        attribution.head(),
                        attribution.cue(),
                        attribution.source(),
                        content,
                        attribution.learned(),
                        attribution.score()));
            }
        }
        return settled;
    }

    /** Whether another attribution of the sentence has words of its cue in common, and is surer of them. */
    private static boolean isWeaker(Attribution own, List<Attribution> all) {
        for (Attribution other : all) {
            boolean same = other.head() != own.head()
                    && other.sentence().index() == own.sentence().index()
                    && other.cue().get(0).overlaps(own.cue().get(0));
            if (same && (other.score() > own.score() || other.score() == own.score() && other.head() < own.head())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a quotation outside the sentence of its cue reaches into a sentence whose own cue has it as content. */
    private static boolean isOfAnother(Span piece, Attribution own, List<Attribution> all, Quotations quotations) {
        if (own.sentence().span().overlaps(piece)) {
            return false;
        }
        int index = quotations.indexAt(piece.start());
        Span reach = index < 0 ? piece : quotations.all().get(index).whole().cover(piece);
        for (Attribution other : all) {
            boolean there = other.sentence().index() != own.sentence().index()
                    && other.sentence().span().overlaps(reach)
                    && !own.sentence().span().overlaps(reach)
                    && quotations.indexAt(other.cue().get(0).start()) < 0;
            if (there && other.content().stream().anyMatch(piece::overlaps)) {
                return true;
            }
        }
        return false;
    }

    private static Span snapped(Span piece, Quotations quotations) {
        int start = piece.start();
        int end = piece.end();
        int opening = quotations.indexAt(start);
        if (opening >= 0) {
            Quotation quotation = quotations.all().get(opening);
            start = start - quotation.whole().start() <= SLACK
                    ? quotation.whole().start()
                    : start;
        }
        int closing = quotations.indexAt(end - 1);
        if (closing >= 0) {
            Quotation quotation = quotations.all().get(closing);
            end = quotation.whole().end() - end <= SLACK ? quotation.whole().end() : end;
        }
        return new Span(start, end);
    }
}
