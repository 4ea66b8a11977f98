package org.stemma.model;

import java.util.List;
import java.util.Optional;

/**
 * Something that articles say happened at a time.
 *
 * @param id the smallest member
 * @param when the time, with its basis
 * @param headline the sentence that stands for it in the timeline
 * @param sentences every sentence that reports it, sorted; kind {@link ItemId.Kind#SENTENCE}
 * @param place where, by the name of the place
 * @param sources how many it has
 */
public record Event(
        ItemId id, When when, Citation headline, List<ItemId> sentences, Optional<String> place, Origin.Count sources) {
    public Event {
        sentences = List.copyOf(sentences);
    }
}
