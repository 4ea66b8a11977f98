package org.stemma.eval.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.stemma.model.Span;

/**
 * A text with the time expressions that annotators found.
 *
 * @param name the file
 * @param text what is read, in UTF-16 units
 * @param created the day the text was published
 * @param times what is to be found, in order
 * @param ignored annotated spans that count neither for nor against
 * @param annotatedTo where the annotators stopped; what is found behind it is not counted
 */
record DatedText(
        String name, String text, Optional<LocalDate> created, List<Time> times, List<Span> ignored, int annotatedTo) {
    DatedText {
        times = List.copyOf(times);
        ignored = List.copyOf(ignored);
    }

    /** One expression and its TIMEX value. */
    record Time(Span span, String value) {}
}
