package org.stemma.read.time;

import java.util.List;
import org.stemma.model.TimeExpression;
import org.stemma.read.text.ArticleText;

/** Finds the time expressions of an article, those in header, dateline and caption regions included. */
public final class TimeReader {
    /** The time expressions in the order of their words. */
    public List<TimeExpression> read(ArticleText text) {
        return List.of();
    }
}
