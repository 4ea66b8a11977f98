package org.stemma.eval.gazetteer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Makes {@code gazetteer.bin}; see {@code docs/places.md}. Deterministic: the same packages give the same bytes. */
public final class BuildGazetteer {
    private BuildGazetteer() {}

    /**
     * Reads the packages and writes the file.
     *
     * @param arguments the folder that holds the unpacked packages, and the file to write
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("expected the folder of the packages and the file to write, got "
                    + arguments.length + " arguments");
        }
        Packages packages = new Packages(Path.of(arguments[0]));
        Divisions divisions = Divisions.of(packages);
        List<Draft> settlements = Settlements.of(packages, divisions);
        settlements.forEach(divisions::count);
        PackedWriter.compress(new PackedWriter(divisions.placed(), settlements).bytes(), Path.of(arguments[1]));
    }
}
