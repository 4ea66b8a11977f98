package org.stemma.compare.figure;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.compare.place.PlaceNames;
import org.stemma.model.Ascribed;
import org.stemma.model.Measure;
import org.stemma.model.Measures;

/** Words a series as the question that its figures answer: "People killed in Nice". */
final class Questions {
    private Questions() {}

    static String of(Collection<Comparand> members) {
        Comparand any =
                members.stream().min(Comparator.comparing(Comparand::id)).orElseThrow();
        Measure measure = any.figure().measure().value();
        String question =
                Measures.entry(measure).map(Measures.Entry::question).orElseGet(() -> capital(measure.name()));
        Optional<String> whose = mostCommon(members, Questions::whose);
        SortedSet<String> towns = new TreeSet<>();
        members.forEach(member -> where(member)
                .filter(where -> !Scene.isVenue(PlaceNames.key(where)))
                .ifPresent(towns::add));
        Optional<String> place = mostCommon(members, member -> where(member).flatMap(where -> town(where, towns)));
        Optional<String> happening = any.subject().happening();
        return question
                + whose.map(party -> ", " + party).orElse("")
                + place.map(where -> " in " + where).orElse("")
                + happening.map(event -> ", " + event).orElse("");
    }

    private static Optional<String> where(Comparand member) {
        return member.figure().where().map(Ascribed::value);
    }

    /** The town, but not the building, bridge or dam: people are killed in Karsk, not in Karsk Dam. */
    private static Optional<String> town(String where, SortedSet<String> towns) {
        return towns.contains(where)
                ? Optional.of(where)
                : towns.stream().filter(town -> where.startsWith(town + " ")).findFirst();
    }

    private static Optional<String> whose(Comparand member) {
        boolean told =
                member.subject().party().isPresent() || member.subject().group().isPresent();
        return told ? member.figure().of().map(Ascribed::value) : Optional.empty();
    }

    private static Optional<String> mostCommon(
            Collection<Comparand> members, java.util.function.Function<Comparand, Optional<String>> attribute) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        for (Comparand member : members) {
            attribute.apply(member).ifPresent(value -> counts.merge(value, 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .max(Comparator.comparingInt((Map.Entry<String, Integer> entry) -> entry.getValue())
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey);
    }

    private static String capital(String words) {
        String plain = words.replace('-', ' ');
        return Character.toUpperCase(plain.charAt(0)) + plain.substring(1);
    }
}
