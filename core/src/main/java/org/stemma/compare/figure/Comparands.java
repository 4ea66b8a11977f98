package org.stemma.compare.figure;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.compare.memo.PerArticle;
import org.stemma.compare.words.Words;
import org.stemma.model.ArticleId;
import org.stemma.model.Claimant;
import org.stemma.model.Figure;
import org.stemma.model.ItemId;
import org.stemma.model.Ledger;
import org.stemma.model.Ledger.FigureInContext;
import org.stemma.model.Origin;
import org.stemma.model.Reading;
import org.stemma.model.Story;
import org.stemma.model.Units;
import org.stemma.model.Versions;
import org.stemma.model.When;

/**
 * Puts figures into the context that a comparison needs. Keeps what each article tells of its own figures; safe from
 * any thread.
 */
public final class Comparands {
    private final PerArticle<Reading, Scene> scenes = new PerArticle<>(Reading::id);

    /** The figures of a ledger, by id. */
    public SortedMap<ItemId, Comparand> of(Ledger ledger) {
        return of(
                ledger.readings().values(),
                ledger.published(),
                ledger.figures().values(),
                ledger.origins(),
                ledger.stories(),
                ledger.versions());
    }

    /** These figures, by id. */
    public SortedMap<ItemId, Comparand> of(
            Collection<Reading> readings,
            SortedMap<ArticleId, When> published,
            Collection<FigureInContext> figures,
            Collection<Origin> origins,
            Collection<Story> stories,
            Collection<Versions> versions) {
        Subjects subjects = Subjects.learnedFrom(readings, scenes.of(readings, Scene::new), stories);
        Map<ArticleId, ArticleId> pages = new HashMap<>();
        versions.forEach(page ->
                page.chain().forEach(version -> pages.put(version, page.chain().get(0))));
        Set<ItemId> unstated = new HashSet<>();
        for (Origin origin : origins) {
            if (origin.kind() == Origin.Kind.NOT_STATED) {
                unstated.add(origin.id());
            }
        }
        SortedMap<ItemId, Comparand> comparands = new TreeMap<>();
        Map<ItemId, FigureInContext> sections = sections(readings, figures);
        for (FigureInContext context : figures) {
            Figure figure = context.figure();
            Optional<When> appeared =
                    Optional.ofNullable(published.get(figure.id().article()));
            Optional<FigureInContext> section = Optional.ofNullable(sections.get(figure.id()));
            Subject own = subjects.of(figure, context.asOf(), appeared);
            Subject subject = section.map(
                            below -> own.inTheSettingOf(subjects.of(below.figure(), below.asOf(), appeared)))
                    .orElse(own);
            comparands.put(
                    figure.id(),
                    new Comparand(
                            figure,
                            Units.common(figure.quantity()),
                            section.map(FigureInContext::asOf).orElse(context.asOf()),
                            appeared,
                            claimant(context),
                            context.origin().filter(origin -> !unstated.contains(origin)),
                            subject,
                            pages.getOrDefault(
                                    figure.id().article(), figure.id().article())));
        }
        return Withdrawals.marked(BackgroundNumbers.dated(comparands, stories), stories);
    }

    /** For each figure of a heading, the figure below it that tells the day and the place. */
    private static Map<ItemId, FigureInContext> sections(
            Collection<Reading> readings, Collection<FigureInContext> figures) {
        Map<ItemId, FigureInContext> byId = new HashMap<>();
        figures.forEach(context -> byId.put(context.figure().id(), context));
        Map<ItemId, FigureInContext> sections = new HashMap<>();
        for (Reading reading : readings) {
            Headings headings = new Headings(reading);
            for (Figure figure : reading.figures()) {
                headings.told(figure)
                        .flatMap(below -> Optional.ofNullable(byId.get(below.id())))
                        .ifPresent(below -> sections.put(figure.id(), below));
            }
        }
        return sections;
    }

    private static Optional<String> claimant(FigureInContext context) {
        Claimant claimant = context.figure().claimant();
        return context.claimant().map(ItemId::toString).or(() -> switch (claimant.kind()) {
            case PERSON, ORGANISATION, GOVERNMENT, GROUP, DOCUMENT -> Optional.of(Words.fold(claimant.name()));
            case ANONYMOUS, OUTLET, UNKNOWN -> Optional.empty();
        });
    }
}
