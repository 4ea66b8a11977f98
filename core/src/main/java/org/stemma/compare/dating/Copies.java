package org.stemma.compare.dating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.model.ArticleId;
import org.stemma.model.Citation;
import org.stemma.model.ItemId;
import org.stemma.model.SameStatement;
import org.stemma.model.SharedText;
import org.stemma.model.When;

/** What undated articles share word for word with dated ones: passages of text, and quotations. */
final class Copies {
    /** Shared text of so many hundredths makes the other's date tell. */
    private static final int TELLING_PERCENT = 30;
    /** Copies appear within so many days of each other. */
    private static final int DAYS_BETWEEN_COPIES = 1;

    private static final double NO_COPY = 0.1;
    /** A quotation is news for about a week. */
    private static final int DAYS_BEFORE_A_QUOTATION = 1;

    private static final int DAYS_AFTER_A_QUOTATION = 6;
    private static final double OLD_QUOTATION = 0.4;

    private final SortedMap<ArticleId, When> dated;
    private final SortedMap<ArticleId, List<Clue>> clues = new TreeMap<>();

    Copies(SortedMap<ArticleId, When> dated, Collection<SharedText> shared, Collection<SameStatement> same) {
        this.dated = dated;
        SortedMap<ArticleId, SharedText> best = new TreeMap<>();
        for (SharedText pair : shared) {
            tell(pair.a(), pair.b(), pair, best);
            tell(pair.b(), pair.a(), pair, best);
        }
        best.forEach((undated, pair) -> add(undated, nearCopy(undated, pair)));
        quotations(same);
    }

    /** What an undated article shares, most telling first. */
    List<Clue> of(ArticleId undated) {
        return clues.getOrDefault(undated, List.of());
    }

    private void add(ArticleId undated, Clue clue) {
        clues.computeIfAbsent(undated, any -> new ArrayList<>()).add(clue);
    }

    private void tell(ArticleId undated, ArticleId other, SharedText pair, SortedMap<ArticleId, SharedText> best) {
        boolean tells = !dated.containsKey(undated)
                && dated.containsKey(other)
                && Math.max(pair.ofA().percent(), pair.ofB().percent()) >= TELLING_PERCENT;
        if (tells) {
            best.merge(
                    undated, pair, (one, two) -> one.ofA().words() >= two.ofA().words() ? one : two);
        }
    }

    private Clue nearCopy(ArticleId undated, SharedText pair) {
        boolean isA = pair.a().equals(undated);
        ArticleId other = isA ? pair.b() : pair.a();
        SharedText.Passage passage = pair.passages().get(0);
        When anchor = anchor(other);
        List<Citation> because = new ArrayList<>();
        because.add(Citation.body(undated, isA ? passage.a() : passage.b()));
        because.add(Citation.body(other, isA ? passage.b() : passage.a()));
        because.addAll(anchor.because());
        return new Clue(
                anchor.firstDay().minusDays(DAYS_BETWEEN_COPIES),
                anchor.lastDay().plusDays(DAYS_BETWEEN_COPIES),
                NO_COPY,
                true,
                because);
    }

    /** Of a quotation, the earliest dated article that gives it. */
    private void quotations(Collection<SameStatement> same) {
        for (SameStatement one : same) {
            List<ItemId> quoted = new ArrayList<>();
            for (int i = 0; i < one.members().size(); i++) {
                SameStatement.Rendering rendering = one.renderings().get(i);
                if (rendering == SameStatement.Rendering.EXACT || rendering == SameStatement.Rendering.CUT) {
                    quoted.add(one.members().get(i));
                }
            }
            Optional<ItemId> first = quoted.stream()
                    .filter(item -> dated.containsKey(item.article()))
                    .min(Comparator.comparing((ItemId item) -> day(item)).thenComparing(item -> item));
            for (ItemId item : quoted) {
                if (!dated.containsKey(item.article())) {
                    first.ifPresent(anchor -> add(item.article(), near(item, anchor)));
                }
            }
        }
    }

    private LocalDate day(ItemId item) {
        return anchor(item.article()).firstDay();
    }

    private When anchor(ArticleId article) {
        return Optional.ofNullable(dated.get(article)).orElseThrow();
    }

    private Clue near(ItemId item, ItemId other) {
        When anchor = anchor(other.article());
        List<Citation> because = new ArrayList<>(List.of(item.anchor(), other.anchor()));
        because.addAll(anchor.because());
        return new Clue(
                anchor.firstDay().minusDays(DAYS_BEFORE_A_QUOTATION),
                anchor.lastDay().plusDays(DAYS_AFTER_A_QUOTATION),
                OLD_QUOTATION,
                true,
                because);
    }
}
