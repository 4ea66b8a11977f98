package org.stemma.compare.place.gazetteer;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** Which places bear a name: the shipped file, with a user's own places on top. Immutable and safe from any thread. */
public final class Gazetteer {
    /** A place that bears a name, and whether it is the name it goes by. */
    public record Bearer(GazetteerEntry entry, boolean main) {}

    private final PackedPlaces packed;
    private final Map<String, List<Bearer>> own;
    private final Map<String, GazetteerEntry> buildings = new HashMap<>();
    private final List<GazetteerEntry> ownEntries;

    private Gazetteer(PackedPlaces packed, List<OwnPlace> places) {
        this.packed = packed;
        Map<String, List<Bearer>> byName = new HashMap<>();
        List<GazetteerEntry> entries = new ArrayList<>();
        for (OwnPlace place : places) {
            GazetteerEntry entry = place.entry(packed.size() + entries.size());
            entries.add(entry);
            add(byName, place.name(), new Bearer(entry, true));
            place.others().forEach(other -> add(byName, other, new Bearer(entry, true)));
        }
        for (OwnPlace building : Shipped.BUILDINGS) {
            GazetteerEntry entry = building.entry(packed.size() + entries.size());
            entries.add(entry);
            buildings.put(PlaceFold.fold(building.name()), entry);
            building.others().forEach(other -> buildings.put(PlaceFold.fold(other), entry));
        }
        own = byName;
        ownEntries = List.copyOf(entries);
    }

    private static void add(Map<String, List<Bearer>> byName, String name, Bearer bearer) {
        byName.computeIfAbsent(PlaceFold.fold(name), key -> new ArrayList<>()).add(bearer);
    }

    private static final class Shipped {
        private static final PackedPlaces PACKED = read();
        private static final List<OwnPlace> AREAS = OwnPlace.areas();
        private static final List<OwnPlace> BUILDINGS = OwnPlace.buildings();
        private static final Gazetteer GAZETTEER = new Gazetteer(PACKED, AREAS);

        private static PackedPlaces read() {
            try (InputStream in = Gazetteer.class.getResourceAsStream("gazetteer.bin")) {
                if (in == null) {
                    throw new IllegalStateException("gazetteer.bin is not on the class path");
                }
                return PackedPlaces.of(new GZIPInputStream(new BufferedInputStream(in), 1 << 16).readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read gazetteer.bin", e);
            }
        }
    }

    /** The one that ships with the program; read when it is first asked for. */
    public static Gazetteer shipped() {
        return Shipped.GAZETTEER;
    }

    /**
     * The shipped one with a user's own places on top; where one of these bears a name, no other place of that name
     * counts.
     */
    public static Gazetteer with(List<OwnPlace> places) {
        List<OwnPlace> all = new ArrayList<>(Shipped.AREAS);
        for (OwnPlace place : places) {
            all.removeIf(area -> PlaceFold.fold(area.name()).equals(PlaceFold.fold(place.name())));
        }
        all.addAll(places);
        return new Gazetteer(Shipped.PACKED, all);
    }

    /** Every place that bears this name, the user's own alone where there are any; in the order of the file. */
    public List<Bearer> named(String name) {
        String folded = PlaceFold.fold(name);
        if (folded.isEmpty()) {
            return List.of();
        }
        List<Bearer> mine = own.getOrDefault(folded, List.of());
        if (mine.stream().anyMatch(bearer -> bearer.entry().id().startsWith(OwnPlace.OWN))) {
            return List.copyOf(mine);
        }
        Map<Integer, Bearer> bearers = new LinkedHashMap<>();
        for (int posting : packed.postings(folded)) {
            GazetteerEntry entry = packed.entry(posting >>> 1);
            bearers.merge(
                    entry.index(), new Bearer(entry, (posting & 1) == 1), (one, other) -> one.main() ? one : other);
        }
        List<Bearer> all = new ArrayList<>(bearers.values());
        all.addAll(mine);
        return List.copyOf(all);
    }

    /** The building of this name that a government speaks from; none where a user's own place bears the name. */
    public Optional<GazetteerEntry> building(String name) {
        String folded = PlaceFold.fold(name);
        return Optional.ofNullable(buildings.get(folded))
                .filter(building -> own.getOrDefault(folded, List.of()).stream()
                        .noneMatch(bearer -> bearer.entry().id().startsWith(OwnPlace.OWN)));
    }

    /** The country with this ISO 3166 two-letter code. */
    public Optional<GazetteerEntry> country(String code) {
        int index = packed.country(code);
        return index < 0 ? Optional.empty() : Optional.of(packed.entry(index));
    }

    /** The first-level division with this code, such as {@code US.OH}. */
    public Optional<GazetteerEntry> region(String code) {
        int index = packed.region(code);
        return index < 0 ? Optional.empty() : Optional.of(packed.entry(index));
    }

    /** The entry at an index. */
    public GazetteerEntry entry(int index) {
        return index < packed.size() ? packed.entry(index) : ownEntries.get(index - packed.size());
    }

    /** How many places the shipped file has. */
    public int size() {
        return packed.size();
    }
}
