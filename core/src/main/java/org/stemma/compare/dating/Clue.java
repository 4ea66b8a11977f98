package org.stemma.compare.dating;

import java.time.LocalDate;
import java.util.List;
import org.stemma.model.Citation;

/**
 * Days between which an article appeared if two articles tell of the same.
 *
 * @param first the first day that fits
 * @param last the last
 * @param otherwise how well any other day fits, against 1
 * @param sure whether it tells by itself: the same words, or an anniversary
 * @param because the words on both sides
 */
record Clue(LocalDate first, LocalDate last, double otherwise, boolean sure, List<Citation> because) {
    double fit(LocalDate day) {
        return day.isBefore(first) || day.isAfter(last) ? otherwise : 1;
    }
}
