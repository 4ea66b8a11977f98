package org.stemma.compare.place.gazetteer;

import org.stemma.model.Place;

/**
 * One place of the gazetteer.
 *
 * @param index where it stands in its gazetteer
 * @param name its name
 * @param latitude degrees north, WGS 84, to a thousandth
 * @param longitude degrees east
 * @param type what it is
 * @param country ISO 3166 two-letter code; empty where it lies in none or in several
 * @param region index of the first-level division it lies in, or -1
 * @param district index of the second-level division it lies in, or -1
 * @param population within a tenth; 0 where it is not known
 * @param kilometres how far it reaches from that point; 0 for a settlement
 * @param id such as {@code geonames:703448}
 */
public record GazetteerEntry(
        int index,
        String name,
        double latitude,
        double longitude,
        Type type,
        String country,
        int region,
        int district,
        long population,
        int kilometres,
        String id) {
    private static final double EARTH_KILOMETRES = 6371.0088;

    /** What a place is. */
    public enum Type {
        COUNTRY(Place.Precision.COUNTRY),
        /** A first-level division: state, province, oblast. */
        REGION(Place.Precision.REGION),
        /** A second-level division: county, department, raion. */
        DISTRICT(Place.Precision.DISTRICT),
        /** A sea, river, range, continent or a region without a border. */
        AREA(Place.Precision.AREA),
        /** The capital of a country. */
        CAPITAL(Place.Precision.SETTLEMENT),
        /** The seat of a first-level division. */
        SEAT(Place.Precision.SETTLEMENT),
        /** The seat of a smaller division. */
        SMALL_SEAT(Place.Precision.SETTLEMENT),
        SETTLEMENT(Place.Precision.SETTLEMENT),
        /** A part of a town. */
        QUARTER(Place.Precision.SETTLEMENT);

        private final Place.Precision precision;

        Type(Place.Precision precision) {
            this.precision = precision;
        }

        /** How precisely such a place is located. */
        public Place.Precision precision() {
            return precision;
        }

        /** Whether it is a point on a map of a country. */
        public boolean isSettlement() {
            return precision == Place.Precision.SETTLEMENT;
        }
    }

    /** Kilometres along the great circle. */
    public double kilometresTo(GazetteerEntry other) {
        return kilometres(latitude, longitude, other.latitude, other.longitude);
    }

    /** Kilometres along the great circle between two points in degrees. */
    public static double kilometres(double latitude1, double longitude1, double latitude2, double longitude2) {
        double a = Math.toRadians(latitude1);
        double b = Math.toRadians(latitude2);
        double across = Math.sin(Math.toRadians(longitude2 - longitude1) / 2);
        double along = Math.sin((b - a) / 2);
        double h = along * along + Math.cos(a) * Math.cos(b) * across * across;
        return 2 * EARTH_KILOMETRES * Math.asin(Math.min(1, Math.sqrt(h)));
    }

    /** What the ledger says of it. */
    public Place.Location location() {
        return new Place.Location(latitude, longitude, id, country, type.precision(), kilometres);
    }
}
