package org.stemma.model;

import java.util.Optional;

/**
 * How two figures of a series stand to each other.
 *
 * @param a the earlier in the order of the series
 * @param b the later
 * @param family what is scored
 * @param word what people see
 * @param reason in plain words, from fixed wording and the figures' own attributes; a person's where a person set the
 *     word
 * @param program what the program says, where a person set another word
 */
public record Relation(ItemId a, ItemId b, Family family, Word word, String reason, Optional<Verdict> program) {
    /**
     * A word and why.
     *
     * @param word what people see
     * @param reason in plain words
     */
    public record Verdict(Word word, String reason) {}

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

        /** The word that people see as this. */
        public static Optional<Word> named(String words) {
            for (Word word : values()) {
                if (word.words.equals(words)) {
                    return Optional.of(word);
                }
            }
            return Optional.empty();
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
        return new Relation(a, b, word.family(), word, reason, Optional.empty());
    }

    /** The same pair with a person's word; what the program says is kept beside it. */
    public Relation relabelled(Word byHand, String why) {
        Verdict said = program.orElseGet(() -> new Verdict(word, reason));
        return new Relation(a, b, byHand.family(), byHand, why, Optional.of(said));
    }

    /** Whether a person set the word. */
    public boolean isByHand() {
        return program.isPresent();
    }
}
