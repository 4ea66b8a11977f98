package org.stemma.decide;

import java.util.Collections;
import java.util.Comparator;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What a desk notes of an outlet or a claimant. It labels what people see; no relation uses it.
 *
 * @param entry which of the two
 * @param name the name as the record has it
 * @param domain the domain that an outlet publishes under
 * @param owner who owns or pays it
 * @param kind in the desk's own words: {@code wire}, {@code ministry}
 * @param side the party of the story that it belongs to
 * @param country ISO 3166 two-letter code
 * @param language BCP 47 tag
 * @param grades an Admiralty letter by topic, the empty topic for everything; empty is not graded
 */
public record RegisterEntry(
        Entry entry,
        String name,
        Optional<String> domain,
        Optional<String> owner,
        Optional<String> kind,
        Optional<String> side,
        Optional<String> country,
        Optional<String> language,
        SortedMap<String, String> grades)
        implements Comparable<RegisterEntry> {
    /** What a default grade reads as. */
    public static final String NOT_GRADED = "not graded";

    private static final Comparator<RegisterEntry> ORDER =
            Comparator.comparing(RegisterEntry::entry).thenComparing(RegisterEntry::name);
    private static final Pattern GRADE = Pattern.compile("[A-F]");

    /** What an entry is of. */
    public enum Entry {
        OUTLET,
        CLAIMANT
    }

    public RegisterEntry {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an entry of the register without a name");
        }
        grades.forEach((topic, grade) -> {
            if (!GRADE.matcher(grade).matches()) {
                throw new IllegalArgumentException("no grade of a source: '" + grade + "' (" + name
                        + "); it is a letter A to F, or empty for not graded");
            }
        });
        grades = Collections.unmodifiableSortedMap(new TreeMap<>(grades));
    }

    /** By what it is of, then by name. */
    @Override
    public int compareTo(RegisterEntry other) {
        return ORDER.compare(this, other);
    }
}
