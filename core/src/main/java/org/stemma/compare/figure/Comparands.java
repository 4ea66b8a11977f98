package org.stemma.compare.figure;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.compare.words.Words;
import org.stemma.model.ArticleId;
import org.stemma.model.Claimant;
import org.stemma.model.Figure;
import org.stemma.model.ItemId;
import org.stemma.model.Ledger;
import org.stemma.model.Ledger.FigureInContext;
import org.stemma.model.Origin;
import org.stemma.model.Quantity;
import org.stemma.model.Reading;
import org.stemma.model.Story;
import org.stemma.model.Units;
import org.stemma.model.When;

/** Puts figures into the context that a comparison needs. */
public final class Comparands {
    private Comparands() {}

    /** The figures of a ledger, by id. */
    public static SortedMap<ItemId, Comparand> of(Ledger ledger) {
        return of(
                ledger.readings().values(),
                ledger.published(),
                ledger.figures().values(),
                ledger.origins(),
                ledger.stories());
    }

    /** These figures, by id. */
    public static SortedMap<ItemId, Comparand> of(
            Collection<Reading> readings,
            SortedMap<ArticleId, When> published,
            Collection<FigureInContext> figures,
            Collection<Origin> origins,
            Collection<Story> stories) {
        Subjects subjects = Subjects.learnedFrom(readings, stories);
        Map<ArticleId, String> keys = new HashMap<>();
        readings.forEach(reading -> keys.put(reading.id(), reading.article().sourceKey()));
        Set<ItemId> unstated = new HashSet<>();
        for (Origin origin : origins) {
            if (origin.kind() == Origin.Kind.NOT_STATED) {
                unstated.add(origin.id());
            }
        }
        SortedMap<ItemId, Comparand> comparands = new TreeMap<>();
        for (FigureInContext context : figures) {
            Figure figure = context.figure();
            Optional<When> appeared =
                    Optional.ofNullable(published.get(figure.id().article()));
            comparands.put(
                    figure.id(),
                    new Comparand(
                            figure,
                            common(figure.quantity()),
                            context.asOf(),
                            appeared,
                            claimant(context),
                            context.origin().filter(origin -> !unstated.contains(origin)),
                            subjects.of(figure, context.asOf(), appeared),
                            keys.getOrDefault(figure.id().article(), "")));
        }
        return comparands;
    }

    private static Quantity common(Quantity quantity) {
        return Units.convert(quantity, Units.base(quantity.unit())).orElse(quantity);
    }

    private static Optional<String> claimant(FigureInContext context) {
        Claimant claimant = context.figure().claimant();
        return context.claimant().map(ItemId::toString).or(() -> switch (claimant.kind()) {
            case PERSON, ORGANISATION, GOVERNMENT, GROUP, DOCUMENT -> Optional.of(Words.fold(claimant.name()));
            case ANONYMOUS, OUTLET, UNKNOWN -> Optional.empty();
        });
    }
}
