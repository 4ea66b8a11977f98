package org.stemma.eval.gazetteer;

import java.util.LinkedHashMap;
import java.util.Map;
import org.stemma.compare.place.gazetteer.GazetteerEntry.Type;
import org.stemma.compare.place.gazetteer.PlaceFold;

/** An entry of the gazetteer in the making. */
final class Draft {
    final String name;
    final Type type;
    final String country;
    final String code;
    int id;
    double latitude;
    double longitude;
    int kilometres;
    long population;
    String region = "";
    String district = "";
    /** Folded names; true for the main one. */
    final Map<String, Boolean> names = new LinkedHashMap<>();

    Draft(String name, Type type, String country, String code) {
        this.name = name;
        this.type = type;
        this.country = country;
        this.code = code;
        main(name);
    }

    void main(String written) {
        add(written, true);
    }

    void other(String written) {
        add(written, false);
    }

    private void add(String written, boolean main) {
        String folded = PlaceFold.fold(written);
        if (!folded.isEmpty()) {
            names.merge(folded, main, Boolean::logicalOr);
        }
    }
}
