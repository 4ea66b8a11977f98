package org.stemma.compare.figure;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.model.ItemId;

/** Which group each figure was in before people had their say. */
record Joined(SortedMap<ItemId, Integer> groupOf) {
    static Joined of(List<List<Comparand>> groups) {
        SortedMap<ItemId, Integer> groupOf = new TreeMap<>();
        for (int i = 0; i < groups.size(); i++) {
            for (Comparand member : groups.get(i)) {
                groupOf.put(member.id(), i);
            }
        }
        return new Joined(groupOf);
    }

    /** Whether two members of one series are in it together because a person said so. */
    boolean byHand(Comparand one, Comparand other) {
        return !java.util.Objects.equals(groupOf.get(one.id()), groupOf.get(other.id()));
    }
}
