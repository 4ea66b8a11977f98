package org.stemma.compare.figure;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a figure counts beside its measure, as keys that are equal where they mean the same.
 *
 * @param party whose: the side, country, firm or person that the counted belong to ("ukraine"); absent where not said
 * @param group which of them: "child", "teacher"; absent for people, victims, residents and such, which are all of them
 * @param place where; absent where not said
 * @param within the places that contain {@code place}, the nearest first; empty where unknown
 * @param happening the event it belongs to where the article tells several apart ("orlando 2016-06"); absent for the
 *     event the article is about
 * @param storm the storm by name that it is told of; absent where none is named
 * @param scene the places that belong together with {@code place}: the article names them, or the story's articles do
 *     alike
 * @param context the telling words of its sentence
 * @param revision what its sentence says of numbers that held before
 * @param alone whether its words keep it from standing beside any other number: "13 years ago", "a study of 72,000
 *     cases"
 * @param countedShare for votes, shares of the vote and seats, how much of the vote was counted then, from 0 to 1
 */
public record Subject(
        Optional<String> party,
        Optional<String> group,
        Optional<String> place,
        List<String> within,
        Optional<String> happening,
        Optional<String> storm,
        SortedSet<String> scene,
        SortedSet<String> context,
        Revision revision,
        boolean alone,
        Optional<BigDecimal> countedShare) {
    /** Nothing is known but the measure. */
    public static final Subject UNKNOWN = new Subject(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            new TreeSet<>(),
            new TreeSet<>(),
            Revision.NONE,
            false,
            Optional.empty());

    /** The same people or things, at the place and in the happening of another figure. */
    Subject inTheSettingOf(Subject other) {
        return new Subject(
                party,
                group,
                other.place,
                other.within,
                other.happening,
                other.storm,
                other.scene,
                context,
                revision,
                alone,
                countedShare);
    }

    /** The same, of a number that its own source has given as wrong. */
    Subject withdrawn() {
        return new Subject(
                party,
                group,
                place,
                within,
                happening,
                storm,
                scene,
                context,
                revision.asWithdrawn(),
                alone,
                countedShare);
    }

    public Subject {
        within = List.copyOf(within);
        scene = Collections.unmodifiableSortedSet(scene);
        context = Collections.unmodifiableSortedSet(context);
    }
}
