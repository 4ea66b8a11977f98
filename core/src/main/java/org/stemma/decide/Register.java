package org.stemma.decide;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The entries of a register, found by name; case does not count. Immutable. */
public final class Register {
    /** A register in which nothing is noted. */
    public static final Register EMPTY = new Register(List.of());

    private final Map<String, RegisterEntry> outlets = new TreeMap<>();
    private final Map<String, RegisterEntry> claimants = new TreeMap<>();
    private final List<RegisterEntry> entries;

    /** A register of these entries. */
    public Register(Collection<RegisterEntry> entries) {
        List<RegisterEntry> sorted = new ArrayList<>(entries);
        Collections.sort(sorted);
        this.entries = List.copyOf(sorted);
        for (RegisterEntry entry : sorted) {
            (entry.entry() == RegisterEntry.Entry.OUTLET ? outlets : claimants).put(key(entry.name()), entry);
        }
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** The register with this entry in place of the one of the same name, or beside the others. */
    public Register with(RegisterEntry entry) {
        List<RegisterEntry> changed = new ArrayList<>(without(entry.entry(), entry.name()).entries);
        changed.add(entry);
        return new Register(changed);
    }

    /** The register without the entry of this name. */
    public Register without(RegisterEntry.Entry of, String name) {
        return new Register(entries.stream()
                .filter(entry -> entry.entry() != of || !key(entry.name()).equals(key(name)))
                .toList());
    }

    /** This register with what another notes, whose entries take the place of those of the same names. */
    public Register with(Register other) {
        Register changed = this;
        for (RegisterEntry entry : other.entries) {
            changed = changed.with(entry);
        }
        return changed;
    }

    /** All entries, outlets first, by name. */
    public List<RegisterEntry> entries() {
        return entries;
    }

    /** The sides that entries name, each once, by name. */
    public List<String> sides() {
        return entries.stream()
                .flatMap(entry -> entry.side().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** The entry of an outlet. */
    public Optional<RegisterEntry> outlet(String name) {
        return Optional.ofNullable(outlets.get(key(name)));
    }

    /** The entry of a claimant. */
    public Optional<RegisterEntry> claimant(String name) {
        return Optional.ofNullable(claimants.get(key(name)));
    }
}
