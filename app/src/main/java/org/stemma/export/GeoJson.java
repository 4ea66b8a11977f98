package org.stemma.export;

import com.fasterxml.jackson.databind.node.NullNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.model.Place;
import org.stemma.model.Place.Precision;
import org.stemma.store.Json;
import org.stemma.view.LedgerView;
import org.stemma.view.PlaceTable;

/**
 * The places of a ledger as GeoJSON (RFC 7946), for maps.
 *
 * <p>A settlement is a point. A district, region or area is a ring around its extent, never a point, and its properties
 * say that it is rough. A country and a place that is not located have no geometry.
 */
public final class GeoJson {
    private static final int CORNERS = 32;
    private static final double KILOMETRES_A_DEGREE = 111.2;

    private GeoJson() {}

    /** One feature collection, the most named place first. */
    public static String of(LedgerView view) {
        PlaceTable table = PlaceTable.of(view);
        List<Object> features = new ArrayList<>();
        table.located().forEach(line -> features.add(feature(line)));
        table.notLocated().forEach(line -> features.add(feature(line)));
        Map<String, Object> collection = new LinkedHashMap<>();
        collection.put("type", "FeatureCollection");
        collection.put("features", features);
        return Json.write(collection) + "\n";
    }

    private static Map<String, Object> feature(PlaceTable.Line line) {
        Optional<Place.Location> location = line.place().location();
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("name", line.name());
        properties.put("variants", line.place().variants());
        properties.put("where", line.where());
        location.ifPresent(found -> {
            properties.put("precision", found.precision().name().toLowerCase(java.util.Locale.ROOT));
            properties.put("country", found.country());
            properties.put("gazetteer_id", found.gazetteerId());
            if (isRing(found)) {
                properties.put("outline", "rough: a ring around its extent");
            }
        });
        properties.put("articles", line.mentions().size());
        properties.put("mentions", line.times());
        properties.put("statements", line.statements().size());
        properties.put("figures", line.figures().size());
        properties.put("events", line.events().size());
        Map<String, Object> feature = new LinkedHashMap<>();
        feature.put("type", "Feature");
        feature.put("id", line.place().id().toString());
        feature.put("geometry", location.<Object>flatMap(GeoJson::geometry).orElse(NullNode.getInstance()));
        feature.put("properties", properties);
        return feature;
    }

    private static boolean isRing(Place.Location location) {
        return location.precision() != Precision.SETTLEMENT && location.precision() != Precision.COUNTRY;
    }

    private static Optional<Map<String, Object>> geometry(Place.Location location) {
        if (location.precision() == Precision.SETTLEMENT) {
            return Optional.of(geometry("Point", List.of(location.longitude(), location.latitude())));
        }
        return isRing(location) ? Optional.of(geometry("Polygon", List.of(ring(location)))) : Optional.empty();
    }

    private static Map<String, Object> geometry(String type, Object coordinates) {
        Map<String, Object> geometry = new LinkedHashMap<>();
        geometry.put("type", type);
        geometry.put("coordinates", coordinates);
        return geometry;
    }

    /** Counter-clockwise and closed, as the format wants it; cut off at the poles and at the date line. */
    private static List<List<Double>> ring(Place.Location location) {
        double down = location.kilometres() / KILOMETRES_A_DEGREE;
        double across = down / Math.max(0.05, Math.cos(Math.toRadians(location.latitude())));
        List<List<Double>> ring = new ArrayList<>();
        for (int i = 0; i <= CORNERS; i++) {
            double angle = 2 * Math.PI * (i % CORNERS) / CORNERS;
            ring.add(List.of(
                    rounded(Math.max(-180, Math.min(180, location.longitude() + across * Math.cos(angle)))),
                    rounded(Math.max(-90, Math.min(90, location.latitude() + down * Math.sin(angle))))));
        }
        return ring;
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * 1000) / 1000.0;
    }
}
