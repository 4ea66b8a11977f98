package org.stemma.model;

import java.util.Optional;

/**
 * Whom an article names for a statement or a figure.
 *
 * @param name the fullest form within the article: "Dmitry Peskov"; for the unnamed their description as written: "two
 *     sources close to the government"; for the outlet's own voice the fixed word {@link #OUTLET}
 * @param kind what sort of claimant
 * @param words where the article names them for this item; a pronoun's own words, absent for the outlet's own voice
 * @param antecedent the mention that {@code words} were resolved to, where they are not that mention themselves
 * @param role title or role as written, where there is one
 * @param basis stated where the sentence names them, inferred where carried over or resolved from a pronoun
 */
public record Claimant(
        String name,
        Kind kind,
        Optional<Citation> words,
        Optional<Citation> antecedent,
        Optional<String> role,
        Basis basis) {
    /** The name of the outlet's own voice. */
    public static final String OUTLET = "the outlet";

    /** Sorts of claimant. */
    public enum Kind {
        PERSON,
        ORGANISATION,
        /** A state, capital or seat that stands for its government: "Kyiv", "the Kremlin". */
        GOVERNMENT,
        /** People described together: "experts", "residents", "Russian military bloggers". */
        GROUP,
        /** One or more persons the article does not name on purpose. */
        ANONYMOUS,
        /** A report, poll, law, website or such. */
        DOCUMENT,
        /** The outlet's own voice. */
        OUTLET,
        /** Somebody speaks, and the article does not tell who. */
        UNKNOWN
    }

    /** The outlet's own voice. */
    public static Claimant outlet() {
        return new Claimant(OUTLET, Kind.OUTLET, Optional.empty(), Optional.empty(), Optional.empty(), Basis.ASSUMED);
    }
}
