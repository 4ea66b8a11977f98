package org.stemma.model;

import java.util.List;
import java.util.Optional;

/**
 * A place that articles name.
 *
 * @param id the smallest mention
 * @param name the most common form; of a country or region that is only written as an adjective its own name
 * @param variants every form, sorted
 * @param mentions where, sorted
 * @param location where on Earth; absent when the gazetteer does not tell
 */
public record Place(ItemId id, String name, List<String> variants, List<ItemId> mentions, Optional<Location> location) {
    /** How precisely a location is meant; a region is never drawn as a point. */
    public enum Precision {
        SETTLEMENT,
        DISTRICT,
        REGION,
        COUNTRY,
        /** A sea, river, range, continent or a region without a border. */
        AREA
    }

    /**
     * A gazetteer entry.
     *
     * @param latitude degrees north, WGS 84
     * @param longitude degrees east, WGS 84
     * @param gazetteerId such as {@code geonames:703448}
     * @param country ISO 3166 two-letter code; empty where it lies in none or in several
     * @param kilometres how far it reaches from that point; 0 for a settlement
     */
    public record Location(
            double latitude,
            double longitude,
            String gazetteerId,
            String country,
            Precision precision,
            int kilometres) {}

    public Place {
        variants = List.copyOf(variants);
        mentions = List.copyOf(mentions);
    }
}
