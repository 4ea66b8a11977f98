package org.stemma.pipeline;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.stemma.compare.Comparison;
import org.stemma.compare.Stage;
import org.stemma.compare.place.gazetteer.OwnPlace;
import org.stemma.decide.Desk;
import org.stemma.language.LanguageAnalyser;
import org.stemma.model.Article;
import org.stemma.model.Decision;
import org.stemma.model.Ledger;
import org.stemma.model.Reading;
import org.stemma.model.Rulings;
import org.stemma.read.ArticleReader;

/**
 * The two verbs. {@link #read} turns one article into what it says; {@link #compare(Collection)} turns a set of such
 * readings into a record, with what people decided where a {@link Desk} is given. All are pure functions; where
 * articles come from and where the record is kept is the business of others.
 *
 * <p>Immutable and safe from any thread; make one for a program, since the language models are large.
 */
public final class Pipeline {
    private final ArticleReader reader;
    private final AddedFigures added;
    private final Comparison comparison;
    private final List<OwnPlace> places;

    private Pipeline(ArticleReader reader, List<OwnPlace> places) {
        this.reader = reader;
        this.places = List.copyOf(places);
        comparison = new Comparison(this.places);
        added = new AddedFigures(reader);
    }

    /** The pipeline for English; its models are loaded when they are first needed. */
    public static Pipeline english() {
        return new Pipeline(new ArticleReader(LanguageAnalyser.english()), List.of());
    }

    /** The same pipeline, with these places on top of the gazetteer. */
    public Pipeline withPlaces(List<OwnPlace> places) {
        return new Pipeline(reader, places);
    }

    /** One article in, what it says out. */
    public Reading read(Article article) {
        return reader.read(article);
    }

    /** A set of readings in, one ledger out, whatever their order. */
    public Ledger compare(Collection<Reading> readings) {
        return comparison.compare(readings);
    }

    /**
     * The readings with what people decided: where each decision attaches, what it adds and sets, and what it rules.
     */
    public Desk decide(Collection<Reading> readings, Collection<Decision> decisions) {
        return Desk.of(readings, decisions, added);
    }

    /** The ledger of a set of readings as people corrected it. */
    public Ledger compare(Desk desk) {
        return relabelled(desk, compare(desk.readings(), desk.rulings(), stage -> {}));
    }

    /** The ledger in which only what the desk accepted is compared; the rest is listed and in no group. */
    public Ledger compareAccepted(Desk desk) {
        return relabelled(desk, compare(desk.readings(), desk.acceptedAlone(), stage -> {}));
    }

    /**
     * What readings say together under rulings, before any relation that a person set: the long part of the work, and
     * all that {@link #comparedBy} and these two decide.
     *
     * @param begun called as each stage begins
     */
    public Ledger compare(Collection<Reading> readings, Rulings rulings, Consumer<Stage> begun) {
        return comparison.compare(readings, rulings, begun);
    }

    /** A ledger with the relations that people set. */
    public Ledger relabelled(Desk desk, Ledger ledger) {
        return desk.hasRelations() ? desk.relabelled(ledger, comparison.relations(ledger)::between) : ledger;
    }

    /**
     * Which program compares, and with which places: what two pipelines of one name compare is equal. It follows from
     * the program's own classes and tables, so nobody has to remember to change it.
     */
    public String comparedBy() {
        return ProgramDigest.CORE + " " + places;
    }

    /** A set of readings and a set of decisions in, one ledger out. */
    public Ledger compare(Collection<Reading> readings, Collection<Decision> decisions) {
        return compare(decide(readings, decisions));
    }
}
