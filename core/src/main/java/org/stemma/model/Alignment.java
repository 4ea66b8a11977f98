package org.stemma.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the body maps back to the decoded original.
 *
 * <p>A run takes {@code body} from {@code source}. Where both are equally long each unit stands for its counterpart
 * (white space may have been normalised); else the whole of one stands for the whole of the other, as {@code &} does
 * for {@code &amp;}. Units of the body in no run were put in by the cleaner (paragraph breaks) and stand for nothing.
 *
 * @param runs in the order of the body, not overlapping in it
 */
public record Alignment(List<Run> runs) {
    /** A stretch of the body and the stretch of the decoded original that it was taken from. */
    public record Run(Span body, Span source) {}

    public Alignment {
        runs = List.copyOf(runs);
        int end = 0;
        for (Run run : runs) {
            if (run.body().start() < end) {
                throw new IllegalArgumentException("runs overlap in the body at " + run.body());
            }
            end = run.body().end();
        }
    }

    /** The body is the decoded original, unit for unit. */
    public static Alignment identity(int length) {
        return length == 0
                ? new Alignment(List.of())
                : new Alignment(List.of(new Run(new Span(0, length), new Span(0, length))));
    }

    /**
     * The stretch of the original that covers this stretch of the body, or nothing if no unit of it was taken from
     * there.
     */
    public Optional<Span> source(Span body) {
        List<Span> pieces = new ArrayList<>();
        for (Run run : runs) {
            if (run.body().overlaps(body)) {
                pieces.add(piece(run, body));
            }
        }
        return pieces.stream().reduce(Span::cover);
    }

    private static Span piece(Run run, Span body) {
        if (run.body().length() != run.source().length()) {
            return run.source();
        }
        int shift = run.source().start() - run.body().start();
        return new Span(
                        Math.max(run.body().start(), body.start()),
                        Math.min(run.body().end(), body.end()))
                .shift(shift);
    }
}
