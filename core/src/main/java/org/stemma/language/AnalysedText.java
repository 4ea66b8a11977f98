package org.stemma.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.model.Span;

/**
 * A body cut into sentences.
 *
 * @param body the text, unchanged
 * @param sentences in order, not overlapping; white space and skipped spans lie between them
 */
public record AnalysedText(String body, List<Sentence> sentences) {

    /** Copies the list. */
    public AnalysedText {
        sentences = List.copyOf(sentences);
    }

    /** The sentence that an offset of the body falls into, if it falls into one. */
    public Optional<Sentence> sentenceAt(int offset) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Sentence sentence = sentences.get(middle);
            if (offset < sentence.span().start()) {
                high = middle - 1;
            } else if (offset >= sentence.span().end()) {
                low = middle + 1;
            } else {
                return Optional.of(sentence);
            }
        }
        return Optional.empty();
    }

    /** The sentences that share at least one character with a span of the body. */
    public List<Sentence> sentencesTouching(Span span) {
        List<Sentence> touching = new ArrayList<>();
        for (Sentence sentence : sentences) {
            if (sentence.span().start() < span.end()
                    && span.start() < sentence.span().end()) {
                touching.add(sentence);
            }
        }
        return List.copyOf(touching);
    }

    /** The sentences of one paragraph, in order. */
    public List<Sentence> paragraph(int paragraph) {
        List<Sentence> members = new ArrayList<>();
        for (Sentence sentence : sentences) {
            if (sentence.paragraph() == paragraph) {
                members.add(sentence);
            }
        }
        return List.copyOf(members);
    }
}
