package org.stemma.eval.run;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Records what was measured of time beside the pinned scores, and on the page that is made from them. */
public final class Costs {
    private Costs() {}

    /**
     * Pins a cost and writes the page of results.
     *
     * @param repository the folder of the checkout
     * @param name of what; takes the place of an earlier cost of this name
     * @param set on what it was measured
     * @param figures by name
     */
    public static void pin(Path repository, String name, String set, Map<String, BigDecimal> figures)
            throws IOException {
        Path file = repository.resolve("eval/pinned.json");
        Pinned pinned = Pinned.read(file).with(new Pinned.Cost(name, set, figures));
        pinned.write(file);
        Files.writeString(repository.resolve("docs/results.md"), new ResultsPage(pinned, Published.RESULTS).text());
    }
}
