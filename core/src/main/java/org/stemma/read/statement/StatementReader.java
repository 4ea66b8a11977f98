package org.stemma.read.statement;

import java.util.List;
import org.stemma.model.Mention;
import org.stemma.model.Statement;
import org.stemma.model.TimeExpression;
import org.stemma.read.text.ArticleText;

/** Finds who said what in an article. */
public final class StatementReader {
    /** The statements in the order of their words. */
    public List<Statement> read(ArticleText text, List<Mention> mentions, List<TimeExpression> dates) {
        return List.of();
    }
}
