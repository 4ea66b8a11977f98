package org.stemma.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.model.Span;
import org.stemma.store.SearchQuery;

/** Where the words of a search stand in a text, cut into passages that fit on a line or two. */
public final class Found {
    /** So many places of one text are looked at; the first ones tell enough. */
    static final int MOST_PLACES = 400;

    private static final int PASSAGES = 3;
    /** Letters that are shown before and after the words, where a sentence is longer. */
    private static final int AROUND = 130;

    private static final int LONGEST = 2 * AROUND + 60;

    /**
     * Words that are the same all through: looked for, or not.
     *
     * @param text the words as they were written
     * @param found whether they were looked for
     */
    public record Piece(String text, boolean found) {}

    /**
     * A stretch of text with the words in it.
     *
     * @param start where the first of the found words begins, in UTF-16 units of the text
     * @param cutBefore whether words of its sentence are left out before it
     * @param cutAfter whether words of its sentence are left out after it
     * @param pieces its words
     */
    public record Passage(int start, boolean cutBefore, boolean cutAfter, List<Piece> pieces) {}

    private Found() {}

    /** All of a short text. */
    static List<Piece> all(SearchQuery query, String text) {
        return pieces(text, new Span(0, text.length()), query.in(text, MOST_PLACES));
    }

    /**
     * The passages that have most of the different words, in the order of the text.
     *
     * @param sentences the sentences of the text, in order
     */
    static List<Passage> passages(SearchQuery query, String text, List<Span> sentences) {
        List<SearchQuery.Match> matches = query.in(text, MOST_PLACES);
        TreeMap<Span, List<SearchQuery.Match>> bySentence = new TreeMap<>();
        for (SearchQuery.Match match : matches) {
            bySentence
                    .computeIfAbsent(around(match.span(), text, sentences), span -> new ArrayList<>())
                    .add(match);
        }
        List<Span> best = new ArrayList<>(bySentence.keySet());
        best.sort(Comparator.comparing((Span span) -> -different(bySentence.getOrDefault(span, List.of())))
                .thenComparing(Comparator.naturalOrder()));
        TreeSet<Span> shown = new TreeSet<>(best.subList(0, Math.min(PASSAGES, best.size())));
        List<Passage> passages = new ArrayList<>();
        for (Span span : shown) {
            passages.add(passage(text, span, bySentence.getOrDefault(span, List.of())));
        }
        return List.copyOf(passages);
    }

    private static int different(List<SearchQuery.Match> matches) {
        return (int)
                matches.stream().mapToInt(SearchQuery.Match::phrase).distinct().count();
    }

    /** The sentence of the words; words outside any sentence (a caption, a headline) stand in their line. */
    private static Span around(Span words, String text, List<Span> sentences) {
        for (Span sentence : sentences) {
            if (sentence.overlaps(words)) {
                return sentence.cover(words);
            }
        }
        int start = text.lastIndexOf('\n', words.start()) + 1;
        int end = text.indexOf('\n', words.end());
        return new Span(Math.min(start, words.start()), end < 0 ? text.length() : end);
    }

    private static Passage passage(String text, Span sentence, List<SearchQuery.Match> matches) {
        int first = matches.get(0).span().start();
        int start = sentence.start();
        int end = sentence.end();
        if (sentence.length() > LONGEST) {
            start = Math.max(start, wordBegin(text, first - AROUND));
            end = Math.min(end, wordEnd(text, matches.get(0).span().end() + AROUND));
        }
        return new Passage(
                first, start > sentence.start(), end < sentence.end(), pieces(text, new Span(start, end), matches));
    }

    /** The next place from here on where a word may begin; never inside a character. */
    private static int wordBegin(String text, int from) {
        int at = Math.max(0, from);
        int last = Math.min(text.length(), at + AROUND / 2);
        for (int next = at; next < last; next++) {
            if (Character.isWhitespace(text.charAt(next))) {
                return next + 1;
            }
        }
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
    }

    /** The last place up to here where a word may end; never inside a character. */
    private static int wordEnd(String text, int to) {
        int at = Math.min(text.length(), to);
        for (int back = at; back > at - AROUND / 2 && back > 0; back--) {
            if (back < text.length() && Character.isWhitespace(text.charAt(back))) {
                return back;
            }
        }
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private static List<Piece> pieces(String text, Span stretch, List<SearchQuery.Match> matches) {
        List<Piece> pieces = new ArrayList<>();
        int at = stretch.start();
        for (SearchQuery.Match match : matches) {
            int start = Math.max(at, match.span().start());
            int end = Math.min(stretch.end(), match.span().end());
            if (start < end) {
                add(pieces, text.substring(at, start), false);
                add(pieces, text.substring(start, end), true);
                at = end;
            }
        }
        add(pieces, text.substring(at, stretch.end()), false);
        return List.copyOf(pieces);
    }

    private static void add(List<Piece> pieces, String words, boolean found) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(words, found));
        }
    }
}
