package org.stemma.compare.figure;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.stemma.compare.words.Words;
import org.stemma.model.ArticleId;
import org.stemma.model.Ascribed;
import org.stemma.model.Basis;
import org.stemma.model.Citation;
import org.stemma.model.Claimant;
import org.stemma.model.Figure;
import org.stemma.model.ItemId;
import org.stemma.model.Measure;
import org.stemma.model.Measure.Nature;
import org.stemma.model.Quantity;
import org.stemma.model.Quantity.Bound;
import org.stemma.model.Span;
import org.stemma.model.Unit;
import org.stemma.model.When;

/** Builds one figure in context for a test; everything not set is what most figures have. */
final class Sample {
    private final String article;
    private final Quantity quantity;
    private Measure measure = new Measure("killed", Nature.RUNNING_TOTAL);
    private Optional<When> asOf = Optional.empty();
    private Optional<String> claimant = Optional.empty();
    private Optional<ItemId> origin = Optional.empty();
    private Optional<String> party = Optional.empty();
    private Optional<String> group = Optional.empty();
    private Optional<String> place = Optional.empty();
    private Optional<String> where = Optional.empty();
    private List<String> within = List.of();
    private Optional<String> happening = Optional.empty();
    private Optional<Quantity> written = Optional.empty();
    private int further;
    private Optional<String> storm = Optional.empty();
    private Optional<String> page = Optional.empty();
    private Optional<When> published = Optional.empty();
    private Revision revision = Revision.NONE;
    private boolean alone;
    private Optional<String> of = Optional.empty();
    private Optional<BigDecimal> countedShare = Optional.empty();
    private SortedSet<String> context = new TreeSet<>();
    private Figure.Scope scope = Figure.Scope.TOTAL;
    private Figure.Change change = Figure.Change.LEVEL;
    private final Set<Figure.Aside> aside = EnumSet.noneOf(Figure.Aside.class);

    private Sample(String article, Quantity quantity) {
        this.article = article;
        this.quantity = quantity;
    }

    static Sample exactly(String article, String value) {
        return of(article, value, Bound.EXACT);
    }

    static Sample about(String article, String value) {
        return of(article, value, Bound.ABOUT);
    }

    static Sample atLeast(String article, String value) {
        return of(article, value, Bound.AT_LEAST);
    }

    static Sample over(String article, String value) {
        return of(article, value, Bound.OVER);
    }

    static Sample under(String article, String value) {
        return of(article, value, Bound.UNDER);
    }

    static Sample between(String article, String low, String high, Bound bound) {
        return new Sample(
                article,
                new Quantity(
                        Optional.of(new BigDecimal(low)),
                        Optional.of(new BigDecimal(high)),
                        false,
                        false,
                        Unit.PERSON,
                        bound));
    }

    private static Sample of(String article, String value, Bound bound) {
        return new Sample(article, Quantity.of(new BigDecimal(value), bound, Unit.PERSON));
    }

    Sample unit(String code) {
        Quantity other = new Quantity(
                quantity.low(),
                quantity.high(),
                quantity.lowOpen(),
                quantity.highOpen(),
                new Unit(code),
                quantity.bound());
        Sample sample = new Sample(article, other);
        sample.measure = measure;
        sample.of = of;
        sample.context = context;
        sample.asOf = asOf;
        sample.claimant = claimant;
        sample.party = party;
        return sample;
    }

    Sample measure(String name, Nature nature) {
        measure = new Measure(name, nature);
        return this;
    }

    Sample stated(String day) {
        asOf = Optional.of(When.day(LocalDate.parse(day), Basis.STATED, List.of(words(90))));
        return this;
    }

    Sample assumed(String day) {
        asOf = Optional.of(When.day(LocalDate.parse(day), Basis.ASSUMED, List.of()));
        return this;
    }

    Sample statedDays(String first, String last) {
        asOf = Optional.of(When.days(LocalDate.parse(first), LocalDate.parse(last), Basis.STATED, List.of(words(90))));
        return this;
    }

    /** A version of a page that appeared on a day. */
    Sample version(String address, String day) {
        page = Optional.of(address);
        published = Optional.of(When.day(LocalDate.parse(day), Basis.STATED, List.of(words(90))));
        return this;
    }

    /** So much of the vote was counted, from 0 to 1. */
    Sample counted(String share) {
        countedShare = Optional.of(new BigDecimal(share));
        return this;
    }

    /** Whom or what it counts, as written. */
    Sample of(String words) {
        of = Optional.of(words);
        return this;
    }

    /** What else its sentence says. */
    Sample context(String sentence) {
        context = Words.content(sentence);
        return this;
    }

    Sample by(String name) {
        claimant = Optional.of(name);
        return this;
    }

    Sample origin(String name) {
        origin = Optional.of(ItemId.of(ItemId.Kind.STATEMENT, Citation.body(article(name), new Span(0, 1))));
        return this;
    }

    Sample party(String name) {
        party = Optional.of(name);
        return this;
    }

    Sample group(String name) {
        group = Optional.of(name);
        return this;
    }

    Sample at(String name, String... containing) {
        place = Optional.of(name);
        within = List.of(containing);
        return this;
    }

    /** Where it is counted, as written. */
    Sample where(String words) {
        where = Optional.of(words);
        return this;
    }

    Sample storm(String name) {
        storm = Optional.of(name);
        return this;
    }

    Sample happening(String name) {
        happening = Optional.of(name);
        return this;
    }

    /** Its sentence gives it as the number before. */
    Sample former() {
        revision = Revision.ofAFormer();
        return this;
    }

    /** Its sentence gives another number as the one before. */
    Sample insteadOf(String number) {
        revision = Revision.of(List.of(new BigDecimal(number)));
        return this;
    }

    /** The correction notice that it stands in gives another number as wrong. */
    Sample takingBack(String number) {
        revision = new Revision(false, List.of(), List.of(new BigDecimal(number)), false);
        return this;
    }

    /** Its words keep it from standing beside any other number. */
    Sample alone() {
        alone = true;
        return this;
    }

    Sample withdrawn() {
        revision = revision.asWithdrawn();
        return this;
    }

    /** Its article appeared on a day. */
    Sample printed(String day) {
        published = Optional.of(When.day(LocalDate.parse(day), Basis.STATED, List.of(words(90))));
        return this;
    }

    Sample scope(Figure.Scope other) {
        scope = other;
        return this;
    }

    Sample change(Figure.Change other) {
        change = other;
        return this;
    }

    Sample aside(Figure.Aside reason) {
        aside.add(reason);
        return this;
    }

    Comparand comparand() {
        Claimant who = claimant.map(name -> new Claimant(
                        name,
                        Claimant.Kind.PERSON,
                        Optional.of(words(60)),
                        Optional.empty(),
                        Optional.empty(),
                        Basis.STATED))
                .orElseGet(Claimant::outlet);
        Figure figure = new Figure(
                ItemId.of(ItemId.Kind.FIGURE, words(10 + quantity.printed().intValue() % 40 + further)),
                written.orElse(quantity),
                Optional.empty(),
                Ascribed.assumed(measure),
                of.map(Ascribed::assumed),
                where.map(Ascribed::assumed),
                Optional.empty(),
                who,
                Optional.empty(),
                scope,
                change,
                aside);
        return new Comparand(
                figure,
                quantity,
                asOf,
                published,
                claimant,
                origin,
                new Subject(
                        party,
                        group,
                        place,
                        within,
                        happening,
                        storm,
                        new TreeSet<>(),
                        context,
                        revision,
                        alone,
                        countedShare),
                article(page.orElse(article)));
    }

    /** As it stands in the text, before it is put into the base unit. */
    Sample written(String value, String code) {
        written = Optional.of(Quantity.exact(new BigDecimal(value), new Unit(code)));
        return this;
    }

    /** So many characters further on in its article than its number would stand. */
    Sample further(int characters) {
        further = characters;
        return this;
    }

    private Citation words(int start) {
        return Citation.body(article(article), new Span(start, start + 1));
    }

    private static ArticleId article(String name) {
        return ArticleId.of(name, name.getBytes(StandardCharsets.UTF_8));
    }
}
