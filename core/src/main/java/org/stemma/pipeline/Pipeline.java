package org.stemma.pipeline;

import java.util.Collection;
import org.stemma.compare.Comparison;
import org.stemma.language.LanguageAnalyser;
import org.stemma.model.Article;
import org.stemma.model.Ledger;
import org.stemma.model.Reading;
import org.stemma.read.ArticleReader;

/**
 * The two verbs. {@link #read} turns one article into what it says; {@link #compare} turns a set of such readings into a
 * record. Both are pure functions; where articles come from and where the record is kept is the business of others.
 *
 * <p>Immutable and safe from any thread; make one for a program, since the language models are large.
 */
public final class Pipeline {
    private final ArticleReader reader;
    private final Comparison comparison = new Comparison();

    private Pipeline(LanguageAnalyser analyser) {
        reader = new ArticleReader(analyser);
    }

    /** The pipeline for English; its models are loaded when they are first needed. */
    public static Pipeline english() {
        return new Pipeline(LanguageAnalyser.english());
    }

    /** One article in, what it says out. */
    public Reading read(Article article) {
        return reader.read(article);
    }

    /** A set of readings in, one ledger out, whatever their order. */
    public Ledger compare(Collection<Reading> readings) {
        return comparison.compare(readings);
    }
}
