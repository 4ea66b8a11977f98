package org.stemma.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.store.Json;

/** The demonstration story in a store of its own, and the workspace that serves it: what tests of the workspace begin with. */
abstract class ServedStory {
    @TempDir
    Path folder;

    Served served;

    @BeforeEach
    void serve() {
        Program.in(folder).withStory();
        served = Served.of(folder.resolve("story.stemma"));
    }

    @AfterEach
    void stop() {
        served.close();
    }

    /** What a page has as JSON. */
    JsonNode data(String address) {
        try {
            return Json.mapper().readTree(served.get(address).body());
        } catch (IOException e) {
            throw new UncheckedIOException(address, e);
        }
    }
}
