package org.stemma.compare;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import org.stemma.model.Citation;
import org.stemma.model.ItemId;
import org.stemma.model.Reading;
import org.stemma.model.Span;

/** Readings as the stages that make groups see them: without what a person rejected. */
final class Rejected {
    private Rejected() {}

    /** Without rejected figures, statements and mentions. */
    static Collection<Reading> without(Collection<Reading> readings, SortedSet<ItemId> rejected) {
        return rejected.isEmpty()
                ? readings
                : readings.stream()
                        .map(reading -> new Reading(
                                reading.article(),
                                reading.version(),
                                reading.sentences(),
                                reading.mentions().stream()
                                        .filter(mention -> !rejected.contains(mention.id()))
                                        .toList(),
                                reading.dates(),
                                reading.statements().stream()
                                        .filter(statement -> !rejected.contains(statement.id()))
                                        .toList(),
                                reading.figures().stream()
                                        .filter(figure -> !rejected.contains(figure.id()))
                                        .toList(),
                                reading.numerals(),
                                reading.problems()))
                        .toList();
    }

    /** Without rejected sentences, which are what events stand on. */
    static Collection<Reading> withoutSentences(Collection<Reading> readings, SortedSet<ItemId> rejected) {
        return rejected.isEmpty()
                ? readings
                : readings.stream()
                        .map(reading -> new Reading(
                                reading.article(),
                                reading.version(),
                                sentences(reading, rejected),
                                reading.mentions(),
                                reading.dates(),
                                reading.statements(),
                                reading.figures(),
                                reading.numerals(),
                                reading.problems()))
                        .toList();
    }

    private static List<Span> sentences(Reading reading, SortedSet<ItemId> rejected) {
        return reading.sentences().stream()
                .filter(span -> !rejected.contains(ItemId.of(ItemId.Kind.SENTENCE, Citation.body(reading.id(), span))))
                .toList();
    }
}
