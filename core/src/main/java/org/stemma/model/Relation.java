package org.stemma.model;

/**
 * How two figures of a series stand to each other.
 *
 * @param a the earlier in the order of the series
 * @param b the later
 * @param family what is scored
 * @param word what people see
 * @param reason in plain words, from fixed wording and the figures' own attributes
 */
public record Relation(ItemId a, ItemId b, Family family, Word word, String reason) {
    /** The families of relations. */
    public enum Family {
        AGREES,
        SUPERSEDED,
        COMPATIBLE,
        CONFLICTS,
        DIFFERS,
        NOT_COMPARABLE
    }

    /** The words that people see. */
    public enum Word {
        REPEATS(Family.AGREES, "repeats"),
        AGREES(Family.AGREES, "agrees"),
        UPDATED(Family.SUPERSEDED, "updated"),
        REVISED_DOWN(Family.SUPERSEDED, "revised down"),
        WITHDRAWN(Family.SUPERSEDED, "withdrawn"),
        CHANGED(Family.SUPERSEDED, "changed"),
        CONSISTENT_WITH(Family.COMPATIBLE, "consistent with"),
        DISPUTED(Family.CONFLICTS, "disputed"),
        REPORTED_DIFFERENTLY(Family.CONFLICTS, "reported differently"),
        DIFFERS(Family.DIFFERS, "differs"),
        PART_OF(Family.NOT_COMPARABLE, "part of"),
        NOT_COMPARABLE(Family.NOT_COMPARABLE, "not comparable");

        private final Family family;
        private final String words;

        Word(Family family, String words) {
            this.family = family;
            this.words = words;
        }

        /** The family that it belongs to. */
        public Family family() {
            return family;
        }

        /** Fixed wording for people. */
        public String words() {
            return words;
        }
    }

    public Relation {
        if (word.family() != family) {
            throw new IllegalArgumentException(word + " is not of " + family);
        }
    }

    /** A relation with this word and its family. */
    public static Relation of(ItemId a, ItemId b, Word word, String reason) {
        return new Relation(a, b, word.family(), word, reason);
    }
}
