package org.stemma.read.name;

import java.util.List;
import org.stemma.model.Mention;
import org.stemma.read.text.ArticleText;

/** Finds the names of an article. */
public final class NameReader {
    /** The names in the title and body, in the order of their words. */
    public List<Mention> read(ArticleText text) {
        return List.of();
    }
}
