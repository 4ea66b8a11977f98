package org.stemma.decide;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.model.Anchors;
import org.stemma.model.Article;
import org.stemma.model.ArticleId;
import org.stemma.model.Ascribed;
import org.stemma.model.Basis;
import org.stemma.model.Claimant;
import org.stemma.model.Decision;
import org.stemma.model.Decision.Field;
import org.stemma.model.Figure;
import org.stemma.model.ItemId;
import org.stemma.model.Measure;
import org.stemma.model.Measures;
import org.stemma.model.Outlet;
import org.stemma.model.Part;
import org.stemma.model.Quantity;
import org.stemma.model.Reading;
import org.stemma.model.Statement;
import org.stemma.model.SymbolicDate;
import org.stemma.model.Unit;

/**
 * Sets what people set: dates and outlets of articles, speakers of statements, claimant, measure and as-of of figures.
 */
final class Corrections {
    /** The part of an article in which a date stands that a person set. */
    static final Part DATE_BY_HAND = Part.sidecar("published, set by hand");

    private final SortedMap<ItemId, Map<Field, String>> settings = new TreeMap<>();
    private final SortedSet<ItemId> accepted = new TreeSet<>();

    /** Notes a setting that has force. */
    void set(ItemId item, Decision decision) {
        settings.computeIfAbsent(item, any -> new TreeMap<>())
                .put(decision.field().orElseThrow(), decision.setting());
    }

    /** Notes that a person took an item for what the source has: a figure is then one to compare, in passing or not. */
    void accept(ItemId item) {
        accepted.add(item);
    }

    /** The readings with all that was set; one in which nothing was set is the same object. */
    List<Reading> among(Collection<Reading> readings) {
        Set<ArticleId> touched = new TreeSet<>();
        settings.keySet().forEach(item -> touched.add(item.article()));
        accepted.forEach(item -> touched.add(item.article()));
        List<Reading> corrected = new ArrayList<>();
        for (Reading reading : readings) {
            if (!touched.contains(reading.id())) {
                corrected.add(reading);
                continue;
            }
            Reading dated = Readings.with(reading, article(reading.article()));
            List<Statement> statements = reading.statements().stream()
                    .map(statement -> statement(dated, statement))
                    .toList();
            List<Figure> figures = reading.figures().stream()
                    .map(figure -> figure(dated, figure))
                    .toList();
            corrected.add(Readings.with(dated, statements, figures));
        }
        return corrected;
    }

    private Optional<String> setting(ItemId item, Field field) {
        return Optional.ofNullable(settings.getOrDefault(item, Map.of()).get(field));
    }

    private Article article(Article article) {
        ItemId item = ItemId.ofArticle(article.id());
        Optional<Article.Published> published = setting(item, Field.PUBLISHED)
                .map(day -> new Article.Published(
                        day,
                        DATE_BY_HAND,
                        calendar(day).resolve(Anchors.NONE).map(when -> when.withBasis(Basis.DECIDED, List.of()))))
                .or(article::published);
        return new Article(
                article.id(),
                article.sourceKey(),
                setting(item, Field.OUTLET).map(Outlet::named).or(article::outlet),
                article.url(),
                article.title(),
                article.byline(),
                article.language(),
                published,
                article.handling(),
                article.body(),
                article.regions(),
                article.alignment());
    }

    private static SymbolicDate calendar(String value) {
        return new SymbolicDate.Fixed(value, SymbolicDate.Modifier.NONE);
    }

    private Statement statement(Reading reading, Statement statement) {
        Optional<String> speaker = setting(statement.id(), Field.SPEAKER);
        return speaker.isEmpty()
                ? statement
                : new Statement(
                        statement.id(),
                        Claimants.named(reading, speaker.get()),
                        statement.cue(),
                        statement.form(),
                        statement.kind(),
                        statement.content(),
                        statement.polarity(),
                        statement.modality(),
                        statement.addressee(),
                        statement.venue(),
                        statement.saidOn(),
                        statement.checking(),
                        statement.nestedIn(),
                        statement.grounds());
    }

    private Figure figure(Reading reading, Figure read) {
        Figure figure = accepted.contains(read.id()) ? read.notInPassing() : read;
        Optional<Claimant> claimant = setting(figure.id(), Field.CLAIMANT)
                .or(() -> figure.statement().flatMap(said -> setting(said, Field.SPEAKER)))
                .map(name -> Claimants.named(reading, name));
        Optional<Ascribed<Measure>> measure = setting(figure.id(), Field.MEASURE)
                .map(name -> new Ascribed<>(
                        Measures.named(name)
                                .map(Measures.Entry::measure)
                                .orElseGet(() -> new Measure(name, Measure.Nature.UNKNOWN)),
                        Basis.DECIDED,
                        List.of()));
        Optional<Ascribed<SymbolicDate>> asOf =
                setting(figure.id(), Field.AS_OF).map(day -> new Ascribed<>(calendar(day), Basis.DECIDED, List.of()));
        if (claimant.isEmpty() && measure.isEmpty() && asOf.isEmpty()) {
            return figure;
        }
        return new Figure(
                figure.id(),
                measure.map(set -> counted(figure.quantity(), set.value())).orElse(figure.quantity()),
                figure.converted(),
                measure.orElse(figure.measure()),
                figure.of(),
                figure.where(),
                asOf.or(figure::asOf),
                claimant.orElse(figure.claimant()),
                figure.statement(),
                figure.scope(),
                figure.change(),
                figure.setAside());
    }

    /** "Toll rises to 17" counts tolls until a person says that it counts the killed, who are people. */
    private static Quantity counted(Quantity quantity, Measure measure) {
        boolean ofPeople = Measures.entry(measure)
                .filter(entry -> entry.kinds().equals(Set.of("people")))
                .isPresent();
        boolean bare = Measures.kind(quantity.unit()).equals("count");
        return ofPeople && bare
                ? new Quantity(
                        quantity.low(),
                        quantity.high(),
                        quantity.lowOpen(),
                        quantity.highOpen(),
                        Unit.PERSON,
                        quantity.bound())
                : quantity;
    }
}
