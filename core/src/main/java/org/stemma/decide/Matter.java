package org.stemma.decide;

import java.util.Optional;
import org.stemma.model.Decision;
import org.stemma.model.ItemId;

/**
 * What a decision is about, so that a later one on the same matter takes the place of an earlier.
 *
 * @param item the item; of a pair the smaller
 * @param what fixed word: {@code status}, {@code set measure}, {@code group}, {@code relation}, {@code grade politics}
 * @param other the larger item of a pair
 */
record Matter(ItemId item, String what, Optional<ItemId> other) {
    static Matter of(Decision decision, ItemId target, Optional<ItemId> other) {
        return switch (decision.action()) {
            case ACCEPT, REJECT, ADD -> new Matter(target, "status", Optional.empty());
            case SET ->
                new Matter(target, "set " + decision.field().orElseThrow().word(), Optional.empty());
            case MERGE, SPLIT -> pair(target, "group", other.orElseThrow());
            case RELABEL -> pair(target, "relation", other.orElseThrow());
            case GRADE -> new Matter(target, ("grade " + Grade.of(decision).topic()).strip(), Optional.empty());
            case UNDO -> throw new IllegalArgumentException("an undo is on no matter of its own");
        };
    }

    private static Matter pair(ItemId one, String what, ItemId other) {
        boolean inOrder = one.compareTo(other) <= 0;
        return new Matter(inOrder ? one : other, what, Optional.of(inOrder ? other : one));
    }

    /** Whether two decisions on one matter say different things. */
    static boolean differ(Decision one, Decision other) {
        return effect(one) != effect(other)
                || !one.setting().equals(other.setting())
                        && one.action() != Decision.Action.ADD
                        && other.action() != Decision.Action.ADD;
    }

    /** To add an item is to accept it. */
    private static Decision.Action effect(Decision decision) {
        return decision.action() == Decision.Action.ADD ? Decision.Action.ACCEPT : decision.action();
    }
}
