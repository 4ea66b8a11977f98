package org.stemma.decide;

import java.util.List;
import org.stemma.model.Article;
import org.stemma.model.Figure;
import org.stemma.model.Reading;
import org.stemma.model.Statement;

/** Readings with some of their parts exchanged. */
final class Readings {
    private Readings() {}

    static Reading with(Reading reading, List<Statement> statements, List<Figure> figures) {
        return new Reading(
                reading.article(),
                reading.version(),
                reading.sentences(),
                reading.mentions(),
                reading.dates(),
                statements,
                figures,
                reading.numerals(),
                reading.problems());
    }

    static Reading with(Reading reading, Article article) {
        return new Reading(
                article,
                reading.version(),
                reading.sentences(),
                reading.mentions(),
                reading.dates(),
                reading.statements(),
                reading.figures(),
                reading.numerals(),
                reading.problems());
    }
}
