package org.stemma.read.statement.attribution;

import java.util.List;
import org.stemma.language.Sentence;
import org.stemma.model.Span;

/**
 * Something attributed to somebody, as the words stand.
 *
 * @param sentence the sentence of the cue
 * @param head the token that the cue turns on: "said" of "has said"
 * @param cue pieces of the cue, in order
 * @param source pieces that name the source; empty where nobody is named
 * @param content pieces of what is attributed, with quotation marks and "that"; never empty
 * @param learned whether the model takes it for a cue; else the rule for verbs of telling does
 * @param score how sure the model is of the cue; above 0 means more likely than not
 */
public record Attribution(
        Sentence sentence,
        int head,
        List<Span> cue,
        List<Span> source,
        List<Span> content,
        boolean learned,
        float score) {
    public Attribution {
        cue = List.copyOf(cue);
        source = List.copyOf(source);
        content = List.copyOf(content);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("an attribution without content at " + sentence);
        }
    }
}
