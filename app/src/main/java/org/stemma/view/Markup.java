package org.stemma.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.stemma.model.Citation;
import org.stemma.model.Event;
import org.stemma.model.Figure;
import org.stemma.model.ItemId;
import org.stemma.model.Mention;
import org.stemma.model.Numeral;
import org.stemma.model.Part;
import org.stemma.model.Reading;
import org.stemma.model.Region;
import org.stemma.model.Span;
import org.stemma.model.Statement;
import org.stemma.model.TimeExpression;
import org.stemma.model.When;

/**
 * The whole body of an article with all that was read in it marked; joined, the pieces are the body unchanged.
 *
 * @param pieces words with the same marks, in order
 */
public record Markup(List<Piece> pieces) {
    /**
     * Words with the same marks.
     *
     * @param start where they begin, in UTF-16 units of the body
     * @param text the words
     * @param begins the figures, statements, sentences of events and names whose words begin here
     * @param figure the figure that they belong to
     * @param statement the innermost statement that they are the content of
     * @param date what the time expression that they belong to means; empty words where that is not known
     * @param name what they name, and as what
     * @param region the kind of region they stand in, where it is not running text
     * @param unread why the numeral that they are was not read
     * @param found whether they were searched for
     */
    public record Piece(
            int start,
            String text,
            List<ItemId> begins,
            Optional<ItemId> figure,
            Optional<ItemId> statement,
            Optional<String> date,
            Optional<Named> name,
            Optional<Region.Kind> region,
            Optional<String> unread,
            boolean found) {
        /** The styles of its marks: {@code p said name}. */
        public String styles() {
            StringBuilder styles = new StringBuilder("p");
            statement.ifPresent(item -> styles.append(" said"));
            region.ifPresent(kind -> styles.append(" region"));
            date.ifPresent(when -> styles.append(" date"));
            name.ifPresent(named -> styles.append(named.kind() == Mention.Kind.PLACE ? " place" : " name"));
            unread.ifPresent(why -> styles.append(" unread"));
            figure.ifPresent(item -> styles.append(" figure"));
            styles.append(found ? " found" : "");
            return styles.toString();
        }

        /** What its innermost mark means, in words; empty where there is none that needs them. */
        public Optional<String> meaning() {
            return unread.map(why -> "not read: " + why)
                    .or(() -> date.map(when -> when.isEmpty() ? "a time that is not resolved" : when))
                    .or(() -> name.map(named -> Wording.words(named.kind()) + ": " + named.name()))
                    .or(() -> region.map(Wording::words));
        }

        /** The page of whom or what it names, where it is not within a figure. */
        public Optional<String> namedPage() {
            return figure.isPresent() ? Optional.empty() : name.flatMap(Named::page);
        }

        /** The row that its words lead to: that of a figure, or of a statement where nothing else is marked. */
        public Optional<ItemId> leadsTo() {
            return figure.or(() -> date.isEmpty() && name.isEmpty() && unread.isEmpty() ? statement : Optional.empty());
        }
    }

    /**
     * What words name.
     *
     * @param id where
     * @param kind as what
     * @param name the fullest form in the article
     * @param page the address of the page of the actor or place
     */
    public record Named(ItemId id, Mention.Kind kind, String name, Optional<String> page) {}

    private enum Layer {
        REGION,
        STATEMENT,
        EVENT,
        NAME,
        DATE,
        FIGURE,
        UNREAD,
        FOUND
    }

    private record Mark(Span span, Layer layer, Object what) {}

    /**
     * The body of this reading's article.
     *
     * @param found where the words of a search stand in it
     * @param page the address of the page of the actor or place that a mention names
     */
    public static Markup of(
            LedgerView view, Reading reading, List<Span> found, Function<ItemId, Optional<String>> page) {
        List<Mark> marks = marks(view, reading, page);
        found.forEach(span -> mark(marks, span, Layer.FOUND, true));
        String body = reading.article().body();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, body.length()));
        TreeMap<Integer, List<Mark>> opening = new TreeMap<>();
        for (Mark mark : marks) {
            cuts.add(mark.span().start());
            cuts.add(mark.span().end());
            opening.computeIfAbsent(mark.span().start(), start -> new ArrayList<>())
                    .add(mark);
        }
        List<Piece> pieces = new ArrayList<>();
        List<Mark> open = new ArrayList<>();
        TreeSet<ItemId> begun = new TreeSet<>();
        for (Integer from = cuts.first(), to = cuts.higher(from); to != null; from = to, to = cuts.higher(from)) {
            int start = from;
            open.removeIf(mark -> mark.span().end() <= start);
            List<Mark> here = opening.getOrDefault(start, List.of());
            open.addAll(here);
            pieces.add(piece(body, new Span(start, to), open, begins(here, begun)));
        }
        return new Markup(List.copyOf(pieces));
    }

    private static List<Mark> marks(LedgerView view, Reading reading, Function<ItemId, Optional<String>> page) {
        List<Mark> marks = new ArrayList<>();
        for (Region region : reading.article().regions()) {
            mark(marks, region.span(), Layer.REGION, region.kind());
        }
        for (Statement statement : reading.statements()) {
            for (Citation content : statement.content()) {
                body(marks, content, Layer.STATEMENT, statement.id());
            }
        }
        for (Event event : view.ledger().events()) {
            for (ItemId sentence : event.sentences()) {
                if (sentence.article().equals(reading.id())) {
                    body(marks, sentence.anchor(), Layer.EVENT, sentence);
                }
            }
        }
        for (Mention mention : reading.mentions()) {
            body(
                    marks,
                    mention.citation(),
                    Layer.NAME,
                    new Named(mention.id(), mention.kind(), mention.name(), page.apply(mention.id())));
        }
        for (TimeExpression date : reading.dates()) {
            When when = view.ledger().dates().get(date.id());
            body(marks, date.citation(), Layer.DATE, when == null ? "" : Wording.when(when));
        }
        for (Figure figure : reading.figuresToCompare()) {
            body(marks, figure.citation(), Layer.FIGURE, figure.id());
        }
        for (Numeral numeral : reading.numerals()) {
            if (numeral.use() == Numeral.Use.NOT_READ) {
                body(marks, numeral.citation(), Layer.UNREAD, numeral.why());
            }
        }
        return marks;
    }

    private static void body(List<Mark> marks, Citation words, Layer layer, Object what) {
        if (words.part().equals(Part.BODY)) {
            mark(marks, words.span(), layer, what);
        }
    }

    private static void mark(List<Mark> marks, Span span, Layer layer, Object what) {
        if (span.length() > 0) {
            marks.add(new Mark(span, layer, what));
        }
    }

    private static List<ItemId> begins(List<Mark> here, TreeSet<ItemId> begun) {
        List<ItemId> begins = new ArrayList<>();
        for (Mark mark : here) {
            item(mark).filter(begun::add).ifPresent(begins::add);
        }
        begins.sort(Comparator.naturalOrder());
        return List.copyOf(begins);
    }

    private static Optional<ItemId> item(Mark mark) {
        return mark.what() instanceof ItemId item
                ? Optional.of(item)
                : mark.what() instanceof Named named ? Optional.of(named.id()) : Optional.empty();
    }

    private static Piece piece(String body, Span span, List<Mark> open, List<ItemId> begins) {
        return new Piece(
                span.start(),
                span.in(body),
                begins,
                innermost(open, Layer.FIGURE, ItemId.class),
                innermost(open, Layer.STATEMENT, ItemId.class),
                innermost(open, Layer.DATE, String.class),
                innermost(open, Layer.NAME, Named.class),
                innermost(open, Layer.REGION, Region.Kind.class),
                innermost(open, Layer.UNREAD, String.class),
                innermost(open, Layer.FOUND, Boolean.class).isPresent());
    }

    private static <T> Optional<T> innermost(List<Mark> open, Layer layer, Class<T> type) {
        return open.stream()
                .filter(mark -> mark.layer() == layer)
                .min(Comparator.comparingInt(mark -> mark.span().length()))
                .map(mark -> type.cast(mark.what()));
    }
}
