package org.stemma.compare.dating;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Pattern;
import org.stemma.model.Anchors;
import org.stemma.model.Article;
import org.stemma.model.Ascribed;
import org.stemma.model.Basis;
import org.stemma.model.Citation;
import org.stemma.model.Figure;
import org.stemma.model.ItemId;
import org.stemma.model.SymbolicDate;
import org.stemma.model.When;

/** When figures hold. */
final class AsOf {
    private static final Pattern SINCE = Pattern.compile("(?i)\\bsince(?: the| last| early| late| mid)?[ -]*$");
    private static final int LOOK_BACK = 16;

    private AsOf() {}

    /** The calendar time at which a figure holds: as its words say, else, assumed, when its article appeared. */
    static Optional<When> of(Figure figure, Article article, Optional<When> published, SortedMap<ItemId, When> dates) {
        if (figure.asOf().isEmpty() || isSince(figure.asOf().get(), article)) {
            return assumed(published);
        }
        Ascribed<SymbolicDate> stated = figure.asOf().get();
        for (Citation words : stated.because()) {
            Optional<When> resolved = Optional.ofNullable(dates.get(ItemId.of(ItemId.Kind.DATE, words)));
            if (resolved.isPresent()) {
                return onBasis(resolved.get(), stated, published);
            }
        }
        return stated.value()
                .resolve(new Anchors(published, Optional.empty()))
                .flatMap(when -> onBasis(when, stated, published))
                .or(() -> assumed(published));
    }

    /**
     * As its words say it; but "on Tuesday" of an article that may be of several weeks tells no more than the article
     * does.
     */
    private static Optional<When> onBasis(When when, Ascribed<SymbolicDate> stated, Optional<When> published) {
        return when.basis() == Basis.INFERRED && stated.basis().isFromText()
                ? assumed(published)
                : Optional.of(when.withBasis(stated.basis(), stated.because()));
    }

    private static Optional<When> assumed(Optional<When> published) {
        return published.map(when -> when.withBasis(Basis.ASSUMED, List.of()));
    }

    /** "Since August" says when the count began, not when it holds. */
    private static boolean isSince(Ascribed<SymbolicDate> asOf, Article article) {
        return asOf.because().stream().anyMatch(words -> {
            String text = article.text(words.part());
            int start = words.span().start();
            return words.article().equals(article.id())
                    && SINCE.matcher(text.substring(Math.max(0, start - LOOK_BACK), start))
                            .find();
        });
    }
}
