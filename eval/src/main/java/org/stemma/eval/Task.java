package org.stemma.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** One thing that is scored against a public or hand-made set. */
public interface Task {
    /** The name on the command line: {@code attribution}, {@code figures}. */
    String name();

    /**
     * Scores one set.
     *
     * @param gold the file or folder that the benchmark's description names
     * @param options where else to read and write
     * @throws IOException if the set cannot be read; the message says which file and where in it
     */
    Scores score(Path gold, Options options) throws IOException;

    /**
     * Where else to read and write.
     *
     * @param articles the articles that a gold file speaks of, where it does not hold them itself
     * @param predictions where to write what was found, one JSON object a line, in the reference scorer's format
     */
    record Options(Optional<Path> articles, Optional<Path> predictions) {
        /** Neither. */
        public static final Options NONE = new Options(Optional.empty(), Optional.empty());
    }
}
