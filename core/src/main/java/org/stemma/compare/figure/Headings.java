package org.stemma.compare.figure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stemma.model.Figure;
import org.stemma.model.Part;
import org.stemma.model.Reading;
import org.stemma.model.Span;

/**
 * Finds what the number of a heading inside an article is about: "Texas restaurant: 22 dead" counts what the lines
 * below it count, on their day and at their place.
 */
final class Headings {
    /** A heading has at most so many characters. */
    private static final int LONGEST_LINE = 80;
    /** The lines that belong to a heading, in characters. */
    private static final int SECTION = 700;

    private static final String STOPS = ".!?”\"";

    private final Reading reading;
    private final List<Figure> figures;

    Headings(Reading reading) {
        this.reading = reading;
        this.figures = reading.figures().stream()
                .filter(figure -> figure.citation().part().equals(Part.BODY))
                .sorted(Comparator.comparing(Figure::citation))
                .toList();
    }

    /** The figure of the section that a heading's figure speaks of; nothing for a figure of running text. */
    Optional<Figure> told(Figure figure) {
        Optional<Span> line = heading(figure);
        if (line.isEmpty()) {
            return Optional.empty();
        }
        int end = Math.min(reading.article().body().length(), line.get().end() + SECTION);
        List<Figure> section = figures.stream()
                .filter(other -> other.citation().span().start() > line.get().end()
                        && other.citation().span().end() <= end)
                .takeWhile(other -> heading(other).isEmpty())
                .filter(other -> other.setAside().isEmpty())
                .toList();
        return section.stream()
                .filter(other ->
                        other.quantity().printed().compareTo(figure.quantity().printed()) == 0)
                .findFirst()
                .or(() -> section.stream().findFirst());
    }

    /** The line of a figure if it is short, has no stop at its end and is not the last. */
    private Optional<Span> heading(Figure figure) {
        if (!figure.citation().part().equals(Part.BODY)) {
            return Optional.empty();
        }
        String body = reading.article().body();
        int start = body.lastIndexOf('\n', figure.citation().span().start()) + 1;
        int next = body.indexOf('\n', figure.citation().span().end());
        if (next < 0 || next - start > LONGEST_LINE) {
            return Optional.empty();
        }
        String line = body.substring(start, next).strip();
        return STOPS.indexOf(line.charAt(line.length() - 1)) >= 0
                ? Optional.empty()
                : Optional.of(new Span(start, next));
    }
}
