package org.stemma.pipeline;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.stemma.decide.FigureFromWords;
import org.stemma.model.Citation;
import org.stemma.model.Figure;
import org.stemma.model.Reading;
import org.stemma.read.ArticleReader;

/**
 * Reads the figures that people add. What was read once is kept, since an article is analysed for it: a program that
 * compares again and again with the same decisions reads each once.
 */
final class AddedFigures implements FigureFromWords {
    /** What is kept at most; more are read again. */
    private static final int KEPT = 10_000;

    private record Words(Citation words, String version) {}

    private final ArticleReader reader;
    private final Map<Words, Optional<Figure>> known = new ConcurrentHashMap<>();

    AddedFigures(ArticleReader reader) {
        this.reader = reader;
    }

    @Override
    public Optional<Figure> read(Reading reading, Citation words) {
        Words key = new Words(words, reading.version());
        Optional<Figure> before = known.get(key);
        if (before != null) {
            return before;
        }
        Optional<Figure> figure = reader.figureOn(reading, words);
        if (known.size() < KEPT) {
            known.put(key, figure);
        }
        return figure;
    }
}
