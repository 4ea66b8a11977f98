package org.stemma.ingest.date;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stemma.model.Basis;
import org.stemma.model.Citation;
import org.stemma.model.Granularity;
import org.stemma.model.When;

/** What a publication date says, or why it says nothing. */
public sealed interface PublishedDate {

    /** A day. */
    record Day(LocalDate day) implements PublishedDate {}

    /** A minute of a day, in its zone where one was named. */
    record Moment(LocalDateTime minute, Optional<ZoneOffset> zone) implements PublishedDate {}

    /**
     * No date could be read from the words.
     *
     * @param reason the second half of a sentence that begins "The date cannot be used:"
     */
    record NotUnderstood(String reason) implements PublishedDate {}

    /**
     * A date that cannot be the day on which something was published.
     *
     * @param reason the second half of a sentence that begins "The date cannot be used:"
     */
    record Distrusted(String reason) implements PublishedDate {}

    /** The calendar time, stated by these words; nothing where there is none. */
    default Optional<When> when(List<Citation> words) {
        if (this instanceof Day day) {
            return Optional.of(When.day(day.day(), Basis.STATED, words));
        }
        if (this instanceof Moment moment) {
            LocalDateTime start = moment.minute();
            String value = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT)
                    .format(start);
            return Optional.of(new When(
                    start, start.plusMinutes(1), Granularity.INSTANT, moment.zone(), value, Basis.STATED, words));
        }
        return Optional.empty();
    }

    /** The day, if there is one. */
    default Optional<LocalDate> calendarDay() {
        return this instanceof Day day
                ? Optional.of(day.day())
                : this instanceof Moment moment ? Optional.of(moment.minute().toLocalDate()) : Optional.empty();
    }
}
