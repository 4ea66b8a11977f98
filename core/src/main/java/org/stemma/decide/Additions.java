package org.stemma.decide;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.model.ArticleId;
import org.stemma.model.Basis;
import org.stemma.model.Citation;
import org.stemma.model.Claimant;
import org.stemma.model.Decision;
import org.stemma.model.Figure;
import org.stemma.model.ItemId;
import org.stemma.model.Reading;
import org.stemma.model.Region;
import org.stemma.model.Span;
import org.stemma.model.Statement;

/** Makes the figures and statements that people added, and puts them among those that were read. */
final class Additions {
    /** Fixed wording for words in which no quantity is read. */
    static final String NO_QUANTITY = "no quantity is read in the words";

    private static final String OPENING = "“‘\"«„";

    private final AnchoredWords found;
    private final FigureFromWords figureFromWords;
    private final SortedMap<ItemId, Figure> figures = new TreeMap<>();
    private final SortedMap<ItemId, Statement> statements = new TreeMap<>();
    private final Map<String, ItemId> itemOf = new TreeMap<>();

    Additions(AnchoredWords found, FigureFromWords figureFromWords) {
        this.found = found;
        this.figureFromWords = figureFromWords;
    }

    /** Adds what a decision adds, unless the words are read as such an item already. */
    void add(Decision decision) {
        Optional<ItemId> read = found.item(decision.target());
        if (read.isPresent()) {
            itemOf.put(decision.hash(), read.get());
            return;
        }
        Optional<Citation> words = found.words(decision.target());
        Optional<Reading> reading = words.flatMap(there -> found.reading(there.article()));
        if (words.isEmpty() || reading.isEmpty()) {
            return;
        }
        if (decision.target().kind() == ItemId.Kind.STATEMENT) {
            Statement statement = statement(reading.get(), words.get(), decision.value());
            statements.put(statement.id(), statement);
            itemOf.put(decision.hash(), statement.id());
        } else {
            figureFromWords.read(reading.get(), words.get()).ifPresent(figure -> {
                figures.put(figure.id(), figure);
                itemOf.put(decision.hash(), figure.id());
            });
        }
    }

    /** The item that a decision added, or found added already. */
    Optional<ItemId> item(Decision decision) {
        return Optional.ofNullable(itemOf.get(decision.hash()));
    }

    /** The readings with what was added, in the order of the words. */
    List<Reading> among(Collection<Reading> readings) {
        List<Reading> extended = new ArrayList<>();
        for (Reading reading : readings) {
            List<Figure> ownFigures = new ArrayList<>(reading.figures());
            List<Statement> ownStatements = new ArrayList<>(reading.statements());
            ArticleId id = reading.id();
            figures.values().stream()
                    .filter(figure -> figure.id().article().equals(id))
                    .forEach(ownFigures::add);
            statements.values().stream()
                    .filter(statement -> statement.id().article().equals(id))
                    .forEach(ownStatements::add);
            if (ownFigures.size() + ownStatements.size()
                    == reading.figures().size() + reading.statements().size()) {
                extended.add(reading);
                continue;
            }
            extended.add(Readings.with(reading, sorted(ownStatements, Statement::id), sorted(ownFigures, Figure::id)));
        }
        return extended;
    }

    /** In the order of the parts as they are read, the title first, then of the words. */
    private static <T> List<T> sorted(List<T> items, java.util.function.Function<T, ItemId> id) {
        List<T> sorted = new ArrayList<>(items);
        sorted.sort(Comparator.comparing(
                        (T item) -> id.apply(item).anchor().part().kind() != org.stemma.model.Part.Kind.TITLE)
                .thenComparing(item -> id.apply(item).anchor().span())
                .thenComparing(id));
        return sorted;
    }

    private static Statement statement(Reading reading, Citation words, String value) {
        Claimant speaker = value.isEmpty()
                ? new Claimant(
                        "", Claimant.Kind.UNKNOWN, Optional.empty(), Optional.empty(), Optional.empty(), Basis.UNKNOWN)
                : Claimants.named(reading, value.substring("speaker=".length()).strip());
        return new Statement(
                ItemId.of(ItemId.Kind.STATEMENT, words),
                speaker,
                Optional.empty(),
                isQuoted(reading, words) ? Statement.Form.DIRECT : Statement.Form.INDIRECT,
                Statement.Kind.SAID,
                List.of(words),
                Statement.Polarity.AFFIRMED,
                Statement.Modality.PLAIN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Whether an opening quotation mark stands right before the words, or a quotation block holds them. */
    private static boolean isQuoted(Reading reading, Citation words) {
        String text = reading.article().text(words.part());
        Span span = words.span();
        boolean marked = span.start() > 0 && OPENING.indexOf(text.charAt(span.start() - 1)) >= 0;
        return marked
                || reading.article()
                        .regionOf(span)
                        .filter(Region.Kind.QUOTATION_BLOCK::equals)
                        .isPresent();
    }
}
