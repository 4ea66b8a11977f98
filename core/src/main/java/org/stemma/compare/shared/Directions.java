package org.stemma.compare.shared;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stemma.model.Article;
import org.stemma.model.ArticleId;
import org.stemma.model.Citation;
import org.stemma.model.Outlet;
import org.stemma.model.Region;
import org.stemma.model.SharedText.Direction;
import org.stemma.model.SharedText.Share;
import org.stemma.model.When;

/**
 * Which of two articles that share text goes back to the other: by a credit, a time or a containment, in that order.
 */
final class Directions {
    private static final int ALL_OF_IT = 95;
    private static final int WELL_BELOW = 70;
    /** Shorter outlet names turn up inside other words and names. */
    private static final int SHORTEST_NAME = 3;

    private final Map<ArticleId, When> published;

    Directions(Map<ArticleId, When> published) {
        this.published = published;
    }

    Direction between(Article a, Share ofA, Article b, Share ofB) {
        Optional<Citation> creditsB = credit(a, b);
        Optional<Citation> creditsA = credit(b, a);
        if (creditsB.isPresent() != creditsA.isPresent()) {
            ArticleId from = creditsB.isPresent() ? a.id() : b.id();
            return new Direction(Optional.of(from), "credits", creditsB.or(() -> creditsA));
        }
        Optional<When> whenA = Optional.ofNullable(published.get(a.id()));
        Optional<When> whenB = Optional.ofNullable(published.get(b.id()));
        if (whenA.isPresent() && whenB.isPresent()) {
            if (whenA.get().isBefore(whenB.get())) {
                return new Direction(Optional.of(b.id()), "later", Optional.empty());
            }
            if (whenB.get().isBefore(whenA.get())) {
                return new Direction(Optional.of(a.id()), "later", Optional.empty());
            }
        }
        if (ofA.percent() >= ALL_OF_IT && ofB.percent() < WELL_BELOW) {
            return new Direction(Optional.of(b.id()), "contains the other", Optional.empty());
        }
        if (ofB.percent() >= ALL_OF_IT && ofA.percent() < WELL_BELOW) {
            return new Direction(Optional.of(a.id()), "contains the other", Optional.empty());
        }
        return Direction.UNKNOWN;
    }

    /** Where a byline, credit or dateline of one names the outlet of the other. */
    private static Optional<Citation> credit(Article article, Article other) {
        Optional<String> name = other.outlet().map(Outlet::name).filter(text -> text.length() >= SHORTEST_NAME);
        if (name.isEmpty() || other.outlet().equals(article.outlet())) {
            return Optional.empty();
        }
        for (Region region : article.regions()) {
            boolean names = switch (region.kind()) {
                case CREDIT, BYLINE, DATELINE ->
                    region.span()
                            .in(article.body())
                            .toLowerCase(Locale.ROOT)
                            .contains(name.get().toLowerCase(Locale.ROOT));
                default -> false;
            };
            if (names) {
                return Optional.of(Citation.body(article.id(), region.span()));
            }
        }
        return Optional.empty();
    }
}
