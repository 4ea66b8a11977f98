package org.stemma.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A quantity of something, as one article has it.
 *
 * @param id kind {@link ItemId.Kind#FIGURE}; its anchor is the words of the quantity with bound words and unit:
 *     "approximately 500 sq miles (1,300 sq km)"
 * @param quantity the interval; where the words print two units, in the metric one
 * @param converted the same quantity in the other unit that the words print in brackets, as the source converted it
 * @param measure what is counted
 * @param of whom or what: "Ukrainian troops"
 * @param where the place it is about, by its fullest name in the article
 * @param asOf the time it holds at; absent when nothing tells
 * @param claimant who says so
 * @param statement the statement that it stands in, if it stands in one
 * @param scope whether it is all there is
 * @param change whether it is a level or a change
 * @param setAside why it is kept out of comparison; empty for an ordinary figure
 */
public record Figure(
        ItemId id,
        Quantity quantity,
        Optional<Quantity> converted,
        Ascribed<Measure> measure,
        Optional<Ascribed<String>> of,
        Optional<Ascribed<String>> where,
        Optional<Ascribed<SymbolicDate>> asOf,
        Claimant claimant,
        Optional<ItemId> statement,
        Scope scope,
        Change change,
        Set<Aside> setAside) {
    /** Whether it is all there is. */
    public enum Scope {
        TOTAL,
        /** "including 10 children". */
        PART,
        /** "another 2.5 million". */
        INCREMENT
    }

    /** Whether it is a level or a change. */
    public enum Change {
        LEVEL,
        UP,
        DOWN,
        FROM_TO
    }

    /** Why a figure is kept out of comparison. */
    public enum Aside {
        NEGATED,
        IRONIC,
        HYPOTHETICAL,
        HISTORICAL,
        /** Meant for a time to come: "will send 500". */
        PLANNED,
        /** Mentioned in passing: "the two armies", "several weeks ago". */
        INCIDENTAL,
        /** Given by a correction notice as the number that was wrong: "41, not 14". */
        TAKEN_BACK
    }

    public Figure {
        setAside = setAside.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(setAside));
    }

    /** Whether it is mentioned only in passing, so that nobody would line it up with others. */
    public boolean isInPassing() {
        return setAside.contains(Aside.INCIDENTAL);
    }

    /** The same as a figure to compare, because a person says that it is one. */
    public Figure notInPassing() {
        EnumSet<Aside> others = EnumSet.noneOf(Aside.class);
        others.addAll(setAside);
        others.remove(Aside.INCIDENTAL);
        return new Figure(
                id, quantity, converted, measure, of, where, asOf, claimant, statement, scope, change, others);
    }

    /** The words of the quantity. */
    public Citation citation() {
        return id.anchor();
    }
}
