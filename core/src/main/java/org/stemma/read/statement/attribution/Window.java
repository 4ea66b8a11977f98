package org.stemma.read.statement.attribution;

import java.util.ArrayList;
import java.util.List;
import org.stemma.language.Sentence;
import org.stemma.model.Span;

/**
 * The tokens among which source and content of one cue are looked for: its sentence, the sentences before it that one
 * quotation with it, and those after it that begin in quotation marks.
 */
final class Window {
    /** How many sentences to look back or forward. */
    static final int REACH = 12;

    final List<Facts> sentences;
    /** Index of the cue's sentence in {@link #sentences}. */
    final int own;

    final int cue;
    final int size;
    private final int[] offsets;

    private Window(List<Facts> sentences, int own, int cue) {
        this.sentences = sentences;
        this.own = own;
        this.cue = cue;
        offsets = new int[sentences.size() + 1];
        for (int at = 0; at < sentences.size(); at++) {
            offsets[at + 1] = offsets[at] + sentences.get(at).size;
        }
        size = offsets[sentences.size()];
    }

    /** The window of the cue whose head is a token of one of the sentences of a text. */
    static Window around(List<Facts> text, int sentence, int cue) {
        int first = sentence;
        while (first > 0
                && sentence - first < REACH
                && text.get(first).quotation[0] != Facts.NONE
                && text.get(first).quotation[0] == last(text.get(first - 1))) {
            first--;
        }
        int end = sentence + 1;
        while (end < text.size() && end - sentence <= REACH && text.get(end).quotation[0] != Facts.NONE) {
            end++;
        }
        return new Window(new ArrayList<>(text.subList(first, end)), sentence - first, cue);
    }

    private static int last(Facts facts) {
        return facts.quotation[facts.size - 1];
    }

    /** The sentence, by its index in the window, that the position belongs to. */
    int sentenceOf(int position) {
        int at = 0;
        while (offsets[at + 1] <= position) {
            at++;
        }
        return at;
    }

    int offset(int sentence) {
        return offsets[sentence];
    }

    Span span(int position) {
        int sentence = sentenceOf(position);
        Sentence words = sentences.get(sentence).sentence;
        return words.token(position - offsets[sentence]).span();
    }

    boolean isPunctuation(int position) {
        int sentence = sentenceOf(position);
        String word = sentences
                .get(sentence)
                .sentence
                .token(position - offsets[sentence])
                .text();
        return word.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    int cuePosition() {
        return offsets[own] + cue;
    }
}
