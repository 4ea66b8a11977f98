package org.stemma.eval.gazetteer;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes {@code borders.bin}, the outlines of countries; see {@code docs/places.md}. The same package gives the same
 * bytes.
 */
public final class BuildBorders {
    private static final int FORMAT = 1;
    private static final double HUNDREDTHS = 100;

    private BuildBorders() {}

    /**
     * Reads the package and writes the file.
     *
     * @param arguments the folder that holds the unpacked packages, and the file to write
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("expected the folder of the packages and the file to write, got "
                    + arguments.length + " arguments");
        }
        JsonNode topology = new Packages(Path.of(arguments[0])).borders("50m");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PackedWriter.number(FORMAT, out);
        arcs(topology, out);
        JsonNode countries = topology.path("objects").path("countries").path("geometries");
        PackedWriter.number(countries.size(), out);
        for (JsonNode country : countries) {
            PackedWriter.string(country.path("properties").path("a3").asText(), out);
            List<JsonNode> rings = rings(country);
            PackedWriter.number(rings.size(), out);
            for (JsonNode ring : rings) {
                PackedWriter.number(ring.size(), out);
                ring.forEach(arc -> PackedWriter.signed(arc.asInt(), out));
            }
        }
        PackedWriter.compress(out.toByteArray(), Path.of(arguments[1]));
    }

    /** Each arc as its number of points and, in hundredths of a degree, longitude and latitude as differences. */
    private static void arcs(JsonNode topology, ByteArrayOutputStream out) {
        JsonNode scale = topology.path("transform").path("scale");
        JsonNode origin = topology.path("transform").path("translate");
        PackedWriter.number(topology.path("arcs").size(), out);
        for (JsonNode arc : topology.path("arcs")) {
            PackedWriter.number(arc.size(), out);
            long x = 0;
            long y = 0;
            int lastLongitude = 0;
            int lastLatitude = 0;
            for (JsonNode step : arc) {
                x += step.get(0).asLong();
                y += step.get(1).asLong();
                int longitude =
                        hundredths(x * scale.get(0).asDouble() + origin.get(0).asDouble());
                int latitude =
                        hundredths(y * scale.get(1).asDouble() + origin.get(1).asDouble());
                PackedWriter.signed(longitude - lastLongitude, out);
                PackedWriter.signed(latitude - lastLatitude, out);
                lastLongitude = longitude;
                lastLatitude = latitude;
            }
        }
    }

    private static int hundredths(double degrees) {
        return (int) Math.round(degrees * HUNDREDTHS);
    }

    private static List<JsonNode> rings(JsonNode country) {
        List<JsonNode> rings = new ArrayList<>();
        JsonNode arcs = country.path("arcs");
        switch (country.path("type").asText()) {
            case "Polygon" -> arcs.forEach(rings::add);
            case "MultiPolygon" -> arcs.forEach(polygon -> polygon.forEach(rings::add));
            default -> {}
        }
        return rings;
    }
}
