package org.stemma.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.stemma.compare.actor.Actors;
import org.stemma.compare.dating.Dating;
import org.stemma.compare.event.Events;
import org.stemma.compare.figure.Comparands;
import org.stemma.compare.figure.SeriesBuilder;
import org.stemma.compare.memo.PerArticle;
import org.stemma.compare.place.Places;
import org.stemma.compare.place.RuledPlaces;
import org.stemma.compare.place.gazetteer.Gazetteer;
import org.stemma.compare.place.gazetteer.OwnPlace;
import org.stemma.compare.shared.Origins;
import org.stemma.compare.shared.SharedTexts;
import org.stemma.compare.shared.VersionChains;
import org.stemma.compare.statement.PrimaryDocuments;
import org.stemma.compare.statement.Replies;
import org.stemma.compare.statement.Reversals;
import org.stemma.compare.statement.Said;
import org.stemma.compare.statement.SameStatements;
import org.stemma.compare.statement.Sayings;
import org.stemma.compare.statement.ToldInStory;
import org.stemma.compare.story.Stories;
import org.stemma.model.Actor;
import org.stemma.model.Article;
import org.stemma.model.ArticleId;
import org.stemma.model.Event;
import org.stemma.model.Figure;
import org.stemma.model.ItemId;
import org.stemma.model.Ledger;
import org.stemma.model.Ledger.FigureInContext;
import org.stemma.model.Ledger.StatementInContext;
import org.stemma.model.Place;
import org.stemma.model.Problem;
import org.stemma.model.Reading;
import org.stemma.model.Rendered;
import org.stemma.model.Reply;
import org.stemma.model.Reversal;
import org.stemma.model.Rulings;
import org.stemma.model.SameStatement;
import org.stemma.model.Series;
import org.stemma.model.SharedText;
import org.stemma.model.Statement;
import org.stemma.model.Story;
import org.stemma.model.Versions;
import org.stemma.model.When;

/**
 * Compares a set of readings: the stages of compare in their order. Safe from any thread; what was worked out of an
 * article is kept for the next comparison, and nothing rests on it.
 *
 * <p>Stages that do not need each other are done side by side. Each stage is a function of sets and sorted maps, so the
 * order in which readings come has no way in.
 */
public final class Comparison {
    private final Dating dating = new Dating();
    private final SharedTexts sharedTexts = new SharedTexts();
    private final VersionChains versionChains = new VersionChains();
    private final Stories storyTeller = new Stories();
    private final Places placeFinder;
    private final Sayings sayings = new Sayings();
    private final SameStatements sameStatements = new SameStatements();
    private final PrimaryDocuments primaryDocuments = new PrimaryDocuments();
    private final Replies replyFinder = new Replies();
    private final PerArticle<ToldInStory, List<Reply>> replied = new PerArticle<>(ToldInStory::story);
    private final Reversals reversalFinder = new Reversals();
    private final Comparands inContext = new Comparands();
    private final SeriesBuilder seriesBuilder = new SeriesBuilder();
    private final Events eventFinder = new Events();

    /** Compares by the gazetteer that ships with the program. */
    public Comparison() {
        this(List.of());
    }

    /** Compares with a user's own places on top of the gazetteer. */
    public Comparison(List<OwnPlace> ownPlaces) {
        placeFinder = new Places(() -> ownPlaces.isEmpty() ? Gazetteer.shipped() : Gazetteer.with(ownPlaces));
    }

    /** When each article appeared, as {@link #compare} finds it, without the rest of the ledger. */
    public SortedMap<ArticleId, When> published(Collection<Reading> given) {
        SortedMap<ArticleId, Reading> byId = new TreeMap<>();
        given.forEach(reading -> byId.put(reading.id(), reading));
        List<Article> articles = byId.values().stream().map(Reading::article).toList();
        SortedMap<ArticleId, When> own = dating.fromOwnWords(byId.values());
        List<Story> stories = storyTeller.among(articles, own);
        List<Said> said = sayings.of(byId.values(), stories, Actors.among(byId.values(), stories, Rulings.NONE));
        return dating.withShared(byId, own, sharedTexts.among(articles, own), sameStatements.among(said), stories);
    }

    /** What the readings say together; of two readings with one article id either may be given, they are equal. */
    public Ledger compare(Collection<Reading> given) {
        return compare(given, Rulings.NONE);
    }

    /** What the readings say together, with what people ruled on groups. */
    public Ledger compare(Collection<Reading> given, Rulings rulings) {
        return compare(given, rulings, stage -> {});
    }

    /**
     * The same, and says how far it is.
     *
     * @param begun called as each stage begins
     */
    public Ledger compare(Collection<Reading> given, Rulings rulings, Consumer<Stage> begun) {
        SortedMap<ArticleId, Reading> byId = new TreeMap<>();
        for (Reading reading : given) {
            byId.put(reading.id(), reading);
        }
        Collection<Reading> all = byId.values();
        Collection<Reading> readings = Rejected.without(all, rulings.rejected());
        List<Article> articles = readings.stream().map(Reading::article).toList();

        begun.accept(Stage.DATES);
        SortedMap<ArticleId, When> ownDates = dating.fromOwnWords(readings);
        Beside<List<SharedText>> sharing = Beside.begin(() -> sharedTexts.among(articles, ownDates));
        begun.accept(Stage.STORIES);
        List<Story> stories = storyTeller.among(articles, ownDates);
        begun.accept(Stage.NAMES);
        Actors actors = Actors.among(readings, stories, rulings);

        begun.accept(Stage.STATEMENTS);
        List<Said> said = sayings.of(readings, stories, actors);
        Beside<List<Reply>> replying = Beside.begin(() -> replies(readings, stories, said));
        Beside<List<Place>> placing =
                Beside.begin(() -> RuledPlaces.of(placeFinder.among(readings), readings, rulings));
        List<SameStatement> same = sameStatements.among(said, rulings);
        begun.accept(Stage.SHARED_TEXT);
        List<SharedText> shared = sharing.done();
        begun.accept(Stage.UNDATED);
        SortedMap<ArticleId, When> published = dating.withShared(byId, ownDates, shared, same, stories);
        SortedMap<ItemId, When> dates = dating.resolve(readings, published);
        begun.accept(Stage.ORIGINS);
        Origins origins = Origins.among(readings, speakers(readings, actors), same, shared);

        List<Versions> versions = versionChains.among(articles, shared);
        begun.accept(Stage.FIGURES);
        Beside<List<Event>> happening = Beside.begin(() -> eventFinder.among(
                Rejected.withoutSentences(readings, rulings.rejected()), dates, stories, origins.all()));
        SortedMap<ItemId, FigureInContext> figures = figures(readings, published, dates, actors, origins);
        List<Series> series = seriesBuilder.series(
                inContext
                        .of(readings, published, figures.values(), origins.all(), stories, versions)
                        .values(),
                stories,
                rulings);
        begun.accept(Stage.PLACES);
        List<Place> places = placing.done();
        begun.accept(Stage.REPLIES);
        List<Reply> replies = replying.done();
        List<Rendered> rendered = primaryDocuments.among(said, readings, actors.all());
        List<Reversal> reversals = reversalFinder.among(said, same, dates, published);
        begun.accept(Stage.EVENTS);
        List<Event> events = happening.done();
        return new Ledger(
                byId,
                published,
                dates,
                figures(all, published, dates, actors, origins),
                statements(all, dates, actors, origins),
                versions,
                shared,
                origins.all(),
                actors.all(),
                places,
                series,
                same,
                rendered,
                replies,
                reversals,
                events,
                stories,
                problems(all, dating.contradictions(all)));
    }

    /** How any two figures of a ledger stand to each other. */
    public RelationsOfLedger relations(Ledger ledger) {
        return new RelationsOfLedger(seriesBuilder, inContext, ledger);
    }

    /**
     * An answer and what it answers are of one story; those of a story in which nothing has changed are as they were.
     */
    private List<Reply> replies(Collection<Reading> readings, List<Story> stories, List<Said> said) {
        List<Reply> replies = new ArrayList<>();
        replied.of(ToldInStory.all(readings, stories, said), told -> replyFinder.among(told.said(), told.readings()))
                .values()
                .forEach(replies::addAll);
        replies.sort(Comparator.naturalOrder());
        return replies;
    }

    private static Map<ItemId, ItemId> speakers(Collection<Reading> readings, Actors actors) {
        Map<ItemId, ItemId> speakers = new TreeMap<>();
        for (Reading reading : readings) {
            for (Statement statement : reading.statements()) {
                actors.of(reading.id(), statement.speaker())
                        .ifPresent(actor -> speakers.put(statement.id(), actor.id()));
            }
            for (Figure figure : reading.figures()) {
                actors.of(reading.id(), figure.claimant()).ifPresent(actor -> speakers.put(figure.id(), actor.id()));
            }
        }
        return speakers;
    }

    private static Optional<When> saidOn(Statement statement, SortedMap<ItemId, When> dates) {
        return statement.saidOn().flatMap(date -> Optional.ofNullable(dates.get(date)));
    }

    private SortedMap<ItemId, FigureInContext> figures(
            Collection<Reading> readings,
            SortedMap<ArticleId, When> published,
            SortedMap<ItemId, When> dates,
            Actors actors,
            Origins origins) {
        SortedMap<ItemId, FigureInContext> figures = new TreeMap<>();
        for (Reading reading : readings) {
            Optional<When> appeared = Optional.ofNullable(published.get(reading.id()));
            for (Figure figure : reading.figures()) {
                if (figure.isInPassing()) {
                    continue;
                }
                figures.put(
                        figure.id(),
                        new FigureInContext(
                                figure,
                                dating.asOf(figure, reading.article(), appeared, dates),
                                actors.of(reading.id(), figure.claimant()).map(Actor::id),
                                origins.of(figure.id())));
            }
        }
        return figures;
    }

    private static SortedMap<ItemId, StatementInContext> statements(
            Collection<Reading> readings, SortedMap<ItemId, When> dates, Actors actors, Origins origins) {
        SortedMap<ItemId, StatementInContext> statements = new TreeMap<>();
        for (Reading reading : readings) {
            for (Statement statement : reading.statements()) {
                statements.put(
                        statement.id(),
                        new StatementInContext(
                                statement,
                                saidOn(statement, dates),
                                actors.of(reading.id(), statement.speaker()).map(Actor::id),
                                origins.of(statement.id())));
            }
        }
        return statements;
    }

    private static List<Problem> problems(Collection<Reading> readings, Collection<Problem> compared) {
        TreeSet<Problem> problems = new TreeSet<>(compared);
        readings.forEach(reading -> problems.addAll(reading.problems()));
        return List.copyOf(problems);
    }
}
