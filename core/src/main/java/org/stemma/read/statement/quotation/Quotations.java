package org.stemma.read.statement.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.language.AnalysedText;
import org.stemma.language.Sentence;
import org.stemma.language.Token;
import org.stemma.model.Span;
import org.stemma.read.statement.quotation.QuotationMarks.Style;

/**
 * The quotations of a text, in order, not overlapping.
 *
 * @param all the outermost ones
 */
public record Quotations(List<Quotation> all) {
    /** A quotation in single marks must be closed within so many characters, or the mark was an apostrophe. */
    static final int MAX_SINGLE_LENGTH = 1_500;

    /** Words of a stretch in marks that may be a title or a word at a distance rather than speech. */
    private static final int MAX_SCARE_WORDS = 3;

    public Quotations {
        all = List.copyOf(all);
    }

    /** Finds the quotations of a text. */
    public static Quotations of(AnalysedText text) {
        List<Quotation> found = new ArrayList<>();
        List<Sentence> sentences = text.sentences();
        int first = 0;
        while (first < sentences.size()) {
            int end = first;
            while (end < sentences.size()
                    && sentences.get(end).paragraph() == sentences.get(first).paragraph()) {
                end++;
            }
            paragraph(text.body(), sentences.subList(first, end), found);
            first = end;
        }
        return new Quotations(found);
    }

    private static void paragraph(String body, List<Sentence> sentences, List<Quotation> found) {
        int start = sentences.get(0).span().start();
        int end = sentences.get(sentences.size() - 1).span().end();
        boolean wasOpen = !found.isEmpty() && !found.get(found.size() - 1).closed();
        int at = start;
        while (at < end) {
            Optional<Style> style = QuotationMarks.opens(body, at, start, end);
            if (style.isEmpty()) {
                at++;
                continue;
            }
            int length = QuotationMarks.length(style.get());
            int close = close(body, at + length, end, style.get());
            if (close < 0 && QuotationMarks.isSingle(style.get())) {
                at++;
                continue;
            }
            boolean closed = close >= 0;
            int innerEnd = closed ? close : openEnd(sentences, at, start, end);
            int wholeEnd = closed ? close + closingLength(body, close, end, style.get()) : innerEnd;
            boolean continues = wasOpen
                    && at == start
                    && found.get(found.size() - 1).whole().end() <= start;
            add(body, sentences, new Span(at, wholeEnd), new Span(at + length, innerEnd), closed, continues, found);
            at = Math.max(wholeEnd, at + 1);
        }
    }

    private static int closingLength(String body, int close, int end, Style style) {
        return QuotationMarks.length(style) == 2 && close + 1 < end && body.charAt(close + 1) == '\'' ? 2 : 1;
    }

    /** Where an unclosed quotation ends: with its paragraph if it opens it, else with its sentence. */
    private static int openEnd(List<Sentence> sentences, int at, int start, int end) {
        if (at == start) {
            return end;
        }
        for (Sentence sentence : sentences) {
            if (sentence.span().contains(at)) {
                boolean opensSentence = sentence.span().start() == at;
                return opensSentence ? end : sentence.span().end();
            }
        }
        return end;
    }

    /**
     * Where the closing mark stands, or -1. A single mark behind a stop is sooner one than an apostrophe behind an s.
     */
    private static int close(String body, int from, int end, Style style) {
        boolean single = QuotationMarks.isSingle(style);
        int limit = single ? Math.min(end, from + MAX_SINGLE_LENGTH) : end;
        int likely = -1;
        for (int at = from; at < limit; at++) {
            if (style == Style.CURLY && body.charAt(at) == '\u201C') {
                return -1;
            }
            if (!QuotationMarks.closes(style, body, at, end)) {
                continue;
            }
            boolean certain = !single || ".,!?".indexOf(body.charAt(at - 1)) >= 0;
            if (certain) {
                return at;
            }
            likely = likely < 0 || body.charAt(likely - 1) == 's' && body.charAt(at - 1) != 's' ? at : likely;
        }
        return likely;
    }

    private static void add(
            String body,
            List<Sentence> sentences,
            Span whole,
            Span inner,
            boolean closed,
            boolean continues,
            List<Quotation> found) {
        int start = inner.start();
        int end = inner.end();
        while (start < end && Character.isWhitespace(body.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(body.charAt(end - 1))) {
            end--;
        }
        if (start == end) {
            return;
        }
        int words = 0;
        boolean verb = false;
        for (Sentence sentence : sentences) {
            if (sentence.span().overlaps(whole)) {
                for (Token token : sentence.tokensWithin(new Span(start, end))) {
                    words += Character.isLetterOrDigit(token.text().codePointAt(0)) ? 1 : 0;
                    verb |= sentence.tag(token.index()).startsWith("VB")
                            || sentence.tag(token.index()).equals("MD");
                }
            }
        }
        char last = body.charAt(end - 1);
        boolean stop = ".,!?\u2026".indexOf(last) >= 0;
        boolean speech = words > MAX_SCARE_WORDS ? stop || verb : words > 0 && stop && (verb || last != ',');
        found.add(new Quotation(whole, new Span(start, end), closed, continues, words, speech));
    }

    /** The quotation that holds a character, marks included. */
    public Optional<Quotation> at(int offset) {
        int index = indexAt(offset);
        return index < 0 ? Optional.empty() : Optional.of(all.get(index));
    }

    /** The index in {@link #all} of the quotation that holds a character, or -1. */
    public int indexAt(int offset) {
        int low = 0;
        int high = all.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Quotation quotation = all.get(middle);
            if (offset < quotation.whole().start()) {
                high = middle - 1;
            } else if (offset >= quotation.whole().end()) {
                low = middle + 1;
            } else {
                return middle;
            }
        }
        return -1;
    }
}
