package org.stemma.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What people ruled on groups of items, in the form in which the stages of compare take it.
 *
 * @param moves which item goes to or leaves whose group, in the order in which they are applied
 * @param rejected items that are in no series and no group
 */
public record Rulings(List<Move> moves, SortedSet<ItemId> rejected) {
    /** Nobody ruled on anything. */
    public static final Rulings NONE = new Rulings(List.of(), Collections.emptySortedSet());

    /**
     * A ruling on two items of one kind.
     *
     * @param target the one that moves
     * @param other the one that it moves to or away from
     * @param together whether the groups of the two become one; else the target leaves the other's group
     */
    public record Move(ItemId target, ItemId other, boolean together) {}

    public Rulings {
        moves = List.copyOf(moves);
        rejected = Collections.unmodifiableSortedSet(new TreeSet<>(rejected));
    }

    /**
     * The groups with the moves made one after another: an item that leaves is a group of its own. Groups that nothing
     * was ruled on are as they were; a move of an item that is in no group does nothing.
     */
    public <T> List<List<T>> regroup(List<List<T>> groups, Function<T, ItemId> id) {
        if (moves.isEmpty()) {
            return groups;
        }
        List<List<T>> regrouped = new ArrayList<>();
        groups.forEach(group -> regrouped.add(new ArrayList<>(group)));
        for (Move move : moves) {
            int from = groupOf(regrouped, move.target(), id);
            int to = groupOf(regrouped, move.other(), id);
            if (from < 0 || to < 0) {
                continue;
            }
            if (move.together() && from != to) {
                regrouped.get(to).addAll(regrouped.get(from));
                regrouped.remove(from);
            } else if (!move.together() && from == to) {
                List<T> leaving = new ArrayList<>();
                regrouped.get(from).removeIf(member -> id.apply(member).equals(move.target()) && leaving.add(member));
                regrouped.add(leaving);
            }
        }
        return regrouped;
    }

    private static <T> int groupOf(List<List<T>> groups, ItemId item, Function<T, ItemId> id) {
        for (int i = 0; i < groups.size(); i++) {
            if (groups.get(i).stream().anyMatch(member -> id.apply(member).equals(item))) {
                return i;
            }
        }
        return -1;
    }
}
