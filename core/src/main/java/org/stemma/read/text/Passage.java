package org.stemma.read.text;

import org.stemma.language.AnalysedText;
import org.stemma.language.Sentence;
import org.stemma.model.ArticleId;
import org.stemma.model.Citation;
import org.stemma.model.Part;
import org.stemma.model.Span;

/**
 * The running text of one part of an article.
 *
 * @param article the article
 * @param part the body or the title
 * @param text its sentences; spans are offsets into that part
 */
public record Passage(ArticleId article, Part part, AnalysedText text) {
    /** A citation of words of this passage. */
    public Citation cite(Span span) {
        return new Citation(article, part, span);
    }

    /** A citation of a run of tokens; {@code endToken} is exclusive. */
    public Citation cite(Sentence sentence, int firstToken, int endToken) {
        return cite(sentence.span(firstToken, endToken));
    }
}
