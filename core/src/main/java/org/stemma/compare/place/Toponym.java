package org.stemma.compare.place;

import java.util.List;
import org.stemma.model.ItemId;

/**
 * A place's name as one article has it.
 *
 * @param id the words, as a mention
 * @param text as written: "Springfield", "Kursk region", "Syrian"
 * @param within names directly behind it that say where it lies: "Ill." of "Springfield, Ill."
 * @param sort how it was found
 */
record Toponym(ItemId id, String text, List<String> within, Sort sort) {
    /** How a toponym was found. */
    enum Sort {
        /** A name that the reading holds for a place, or a dateline. */
        NAMED,
        /** A country's or region's adjective: "Syrian". */
        ADJECTIVE,
        /** A seat of government in which something happens: "at the White House". */
        BUILDING,
        /**
         * Part of another name, or a name that the reading holds for something else: a place only if the article is
         * about there.
         */
        POSSIBLE
    }

    Toponym {
        within = List.copyOf(within);
    }

    Toponym within(List<String> names) {
        return new Toponym(id, text, names, sort);
    }
}
