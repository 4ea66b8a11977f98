package org.stemma.eval.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.model.Citation;
import org.stemma.model.Claimant;
import org.stemma.model.Span;
import org.stemma.model.Statement;

/**
 * Puts statements into the conventions of PolNeAR: the content holds its quotation marks and its "that"; quotations
 * that run on belong to the attribution whose cue they follow.
 */
final class PolnearConvention {
    private static final String MARKS = "\"\u201C\u201D\u00AB\u00BB\u2018\u2019'`";
    private static final String OPENING = "\"\u201C\u00AB\u2018'`\u201D";

    private final String text;

    PolnearConvention(String text) {
        this.text = text;
    }

    /** The attributions that these statements of the body make. */
    List<Marked> of(List<Statement> statements) {
        Map<Statement, List<Span>> contents = new LinkedHashMap<>();
        for (Statement statement : statements) {
            if (statement.cue().isPresent()) {
                contents.put(statement, new ArrayList<>(pieces(statement)));
            }
        }
        List<Marked> marked = new ArrayList<>();
        for (Statement statement : statements) {
            if (statement.cue().isEmpty() && statement.speaker().kind() == Claimant.Kind.UNKNOWN) {
                marked.add(new Marked(List.of(), List.of(), pieces(statement)));
            } else if (statement.cue().isEmpty()) {
                begunBy(statement, contents.keySet())
                        .map(contents::get)
                        .ifPresent(pieces -> pieces.addAll(pieces(statement)));
            }
        }
        contents.forEach((statement, pieces) -> marked.add(new Marked(
                statement.speaker().words().map(Citation::span).stream().toList(),
                statement.cue().map(Citation::span).stream().toList(),
                pieces)));
        return marked;
    }

    /** The nearest statement with a cue before this one, of the same speaker. */
    private static Optional<Statement> begunBy(Statement runningOn, Iterable<Statement> cued) {
        List<Statement> before = new ArrayList<>();
        for (Statement statement : cued) {
            boolean sameSpeaker =
                    statement.speaker().name().equals(runningOn.speaker().name());
            if (sameSpeaker
                    && statement.citation().span().start()
                            < runningOn.citation().span().start()) {
                before.add(statement);
            }
        }
        return before.stream()
                .max(Comparator.comparingInt(
                        (Statement statement) -> statement.citation().span().end()));
    }

    private List<Span> pieces(Statement statement) {
        List<Span> pieces = new ArrayList<>();
        for (Citation piece : statement.content()) {
            pieces.add(widened(piece.span(), pieces.isEmpty()));
        }
        return pieces;
    }

    private Span widened(Span piece, boolean first) {
        int start = piece.start();
        int end = piece.end();
        while (start > 0 && OPENING.indexOf(text.charAt(start - 1)) >= 0) {
            start--;
        }
        boolean marked = start < piece.start();
        while (marked && end < text.length() && MARKS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        if (first && !marked && text.regionMatches(true, start - 5, "that ", 0, 5)) {
            start -= 5;
        }
        return new Span(start, end);
    }
}
