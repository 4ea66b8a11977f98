package org.stemma.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The published table of measures: the resource {@code measures.tsv}, explained in {@code docs/measures.md}.
 *
 * <p>It is open-ended: a figure that counts something else has a {@link Measure} named for the counted noun, with the
 * nature {@link Measure.Nature#UNKNOWN}.
 */
public final class Measures {
    private static final Map<String, Entry> TABLE = read();

    private Measures() {}

    /** What stands between a number and a word that tells the measure. */
    public enum Role {
        /** What it is done to: the object, or the subject of a passive. */
        PATIENT,
        /** Who does it: the subject of an active verb. */
        AGENT,
        /** A noun or adjective of the number's own phrase, or the noun that the number is of. */
        NOUN,
        /** The counted noun itself, where no other word tells: "troops" are deployed unless they are lost. */
        DEFAULT
    }

    /**
     * A word that tells the measure.
     *
     * @param role how the number hangs on it
     * @param lemma its dictionary form
     */
    public record Trigger(Role role, String lemma) {}

    /**
     * A line of the table.
     *
     * @param measure the measure
     * @param kinds what such a figure is counted in: {@code people}, {@code count}, {@code money}, or a dimension of
     *     {@link Units}
     * @param label a word or two for people: "killed"
     * @param question what a series of such figures answers, without of whom and where: "People killed"
     * @param includes the names of the measures that such a figure holds inside it: casualties hold killed and wounded
     * @param triggers the words that tell it
     */
    public record Entry(
            Measure measure,
            Set<String> kinds,
            String label,
            String question,
            Set<String> includes,
            List<Trigger> triggers) {
        public Entry {
            kinds = Collections.unmodifiableSet(new LinkedHashSet<>(kinds));
            includes = Collections.unmodifiableSet(new LinkedHashSet<>(includes));
            triggers = List.copyOf(triggers);
        }
    }

    /** All lines, in the order of the table. */
    public static Collection<Entry> all() {
        return Collections.unmodifiableCollection(TABLE.values());
    }

    /** The line of a name. */
    public static Optional<Entry> named(String name) {
        return Optional.ofNullable(TABLE.get(name));
    }

    /** The line of a measure, if it is one of the table. */
    public static Optional<Entry> entry(Measure measure) {
        return named(measure.name());
    }

    /** Whether figures of {@code whole} hold those of {@code part} inside them, directly or through others. */
    public static boolean includes(Measure whole, Measure part) {
        Deque<String> open = new ArrayDeque<>(List.of(whole.name()));
        Set<String> seen = new LinkedHashSet<>(open);
        while (!open.isEmpty()) {
            Optional<Entry> entry = named(open.pop());
            for (String inside : entry.map(Entry::includes).orElse(Set.of())) {
                if (inside.equals(part.name())) {
                    return true;
                }
                if (seen.add(inside)) {
                    open.push(inside);
                }
            }
        }
        return false;
    }

    /**
     * What a unit is counted as in the column of kinds: {@code people}, {@code count}, {@code money} or a dimension.
     */
    public static String kind(Unit unit) {
        if (unit.equals(Unit.PERSON)) {
            return "people";
        }
        if (unit.isMoney()) {
            return "money";
        }
        return Units.dimension(unit).orElse("count");
    }

    private static Map<String, Entry> read() {
        Map<String, Entry> table = new LinkedHashMap<>();
        for (String[] fields : Table.rows("measures.tsv", 7)) {
            Entry entry = new Entry(
                    new Measure(fields[0], Measure.Nature.valueOf(fields[1])),
                    words(fields[2], ","),
                    fields[3],
                    fields[4],
                    words(fields[5], " "),
                    triggers(fields[6]));
            if (table.put(fields[0], entry) != null) {
                throw new IllegalStateException("measures.tsv has " + fields[0] + " twice");
            }
        }
        return table;
    }

    private static Set<String> words(String field, String separator) {
        return field.isEmpty() ? Set.of() : new LinkedHashSet<>(Arrays.asList(field.split(separator, -1)));
    }

    private static List<Trigger> triggers(String field) {
        List<Trigger> triggers = new ArrayList<>();
        for (String word : words(field, " ")) {
            Role role = switch (word.substring(0, 2)) {
                case "p:" -> Role.PATIENT;
                case "s:" -> Role.AGENT;
                case "n:" -> Role.NOUN;
                case "d:" -> Role.DEFAULT;
                default -> throw new IllegalStateException("measures.tsv: no such role: " + word);
            };
            triggers.add(new Trigger(role, word.substring(2)));
        }
        return triggers;
    }
}
