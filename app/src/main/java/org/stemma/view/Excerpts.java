package org.stemma.view;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.model.Article;
import org.stemma.model.Citation;
import org.stemma.model.Event;
import org.stemma.model.Figure;
import org.stemma.model.ItemId;
import org.stemma.model.Part;
import org.stemma.model.Reading;
import org.stemma.model.Span;
import org.stemma.model.Statement;

/**
 * The sentences of an article that something stands on, and nothing else of it.
 *
 * @param passages in the order of the text; between two of them words are left out
 */
public record Excerpts(List<Passage> passages) {
    /**
     * Neighbouring sentences.
     *
     * @param pieces their words, in order
     */
    public record Passage(List<Piece> pieces) {}

    /**
     * Words with the same marks.
     *
     * @param text the words
     * @param begins the items whose words begin here, targets of links
     * @param figure the figure that the words belong to; at most one
     * @param statement the innermost statement that they are the content of; at most one
     */
    public record Piece(String text, List<ItemId> begins, List<ItemId> figure, List<ItemId> statement) {}

    private record Mark(Span span, ItemId item) {}

    /** The excerpts of one article. */
    public static Excerpts of(LedgerView view, Reading reading) {
        List<Mark> marks = marks(view, reading);
        List<Passage> passages = new ArrayList<>();
        for (Span stretch : stretches(reading, marks)) {
            passages.add(new Passage(pieces(reading.article(), stretch, marks)));
        }
        return new Excerpts(List.copyOf(passages));
    }

    private static List<Mark> marks(LedgerView view, Reading reading) {
        List<Mark> marks = new ArrayList<>();
        for (Figure figure : reading.figuresToCompare()) {
            mark(marks, figure.citation(), figure.id());
        }
        for (Statement statement : reading.statements()) {
            for (Citation piece : statement.content()) {
                mark(marks, piece, statement.id());
            }
        }
        for (Event event : view.ledger().events()) {
            for (ItemId sentence : event.sentences()) {
                if (sentence.article().equals(reading.id())) {
                    mark(marks, sentence.anchor(), sentence);
                }
            }
        }
        return marks;
    }

    private static void mark(List<Mark> marks, Citation words, ItemId item) {
        if (words.part().equals(Part.BODY) && words.span().length() > 0) {
            marks.add(new Mark(words.span(), item));
        }
    }

    /** The marked sentences, neighbours joined; marked words outside any sentence stand for themselves. */
    private static List<Span> stretches(Reading reading, List<Mark> marks) {
        TreeSet<Span> wanted = new TreeSet<>();
        for (Mark mark : marks) {
            Span cover = mark.span();
            for (Span sentence : reading.sentences()) {
                if (sentence.overlaps(mark.span())) {
                    cover = cover.cover(sentence);
                }
            }
            wanted.add(cover);
        }
        List<Span> joined = new ArrayList<>();
        for (Span span : wanted) {
            int last = joined.size() - 1;
            if (last >= 0 && isNeighbour(reading.article().body(), joined.get(last), span)) {
                joined.set(last, joined.get(last).cover(span));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    private static boolean isNeighbour(String body, Span before, Span after) {
        if (after.start() <= before.end()) {
            return true;
        }
        String between = body.substring(before.end(), after.start());
        return between.isBlank() && between.indexOf('\n') < 0;
    }

    private static List<Piece> pieces(Article article, Span stretch, List<Mark> marks) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(stretch.start(), stretch.end()));
        TreeMap<Integer, List<ItemId>> begins = new TreeMap<>();
        for (Mark mark : marks) {
            if (mark.span().overlaps(stretch)) {
                cuts.add(mark.span().start());
                cuts.add(mark.span().end());
                List<ItemId> here = begins.computeIfAbsent(mark.span().start(), start -> new ArrayList<>());
                if (isFirst(mark, marks)) {
                    here.add(mark.item());
                }
            }
        }
        List<Piece> pieces = new ArrayList<>();
        Integer from = null;
        for (Integer to : cuts) {
            if (from != null) {
                Span span = new Span(from, to);
                pieces.add(new Piece(
                        span.in(article.body()),
                        begins.getOrDefault(from, List.of()),
                        innermost(marks, span, ItemId.Kind.FIGURE),
                        innermost(marks, span, ItemId.Kind.STATEMENT)));
            }
            from = to;
        }
        return List.copyOf(pieces);
    }

    /** Whether no earlier words belong to the same item: a statement may have several pieces. */
    private static boolean isFirst(Mark mark, List<Mark> marks) {
        return marks.stream()
                .noneMatch(other ->
                        other.item().equals(mark.item()) && other.span().compareTo(mark.span()) < 0);
    }

    private static List<ItemId> innermost(List<Mark> marks, Span span, ItemId.Kind kind) {
        Mark innermost = null;
        for (Mark mark : marks) {
            if (mark.item().kind() == kind
                    && mark.span().contains(span)
                    && (innermost == null
                            || mark.span().length() < innermost.span().length())) {
                innermost = mark;
            }
        }
        return innermost == null ? List.of() : List.of(innermost.item());
    }
}
