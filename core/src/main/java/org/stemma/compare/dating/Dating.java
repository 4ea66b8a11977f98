package org.stemma.compare.dating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.stemma.model.Anchors;
import org.stemma.model.Article;
import org.stemma.model.ArticleId;
import org.stemma.model.Ascribed;
import org.stemma.model.Basis;
import org.stemma.model.Citation;
import org.stemma.model.DateWalk;
import org.stemma.model.Figure;
import org.stemma.model.ItemId;
import org.stemma.model.Reading;
import org.stemma.model.Region;
import org.stemma.model.SameStatement;
import org.stemma.model.SharedText;
import org.stemma.model.Span;
import org.stemma.model.SymbolicDate;
import org.stemma.model.TimeExpression;
import org.stemma.model.When;

/** When articles appeared. Stateless. */
public final class Dating {
    /** An article appears within so many days of the last full date that it mentions, if at all near it. */
    private static final int DAYS_AFTER_LAST_DATE = 6;
    /** Shared text of so many hundredths makes the other's date tell. */
    private static final int TELLING_PERCENT = 30;
    /** Copies appear within so many days of each other. */
    private static final int DAYS_BETWEEN_COPIES = 1;

    private static final Pattern SINCE = Pattern.compile("(?i)\\bsince(?: the| last| early| late| mid)?[ -]*$");
    private static final int LOOK_BACK = 16;
    /** A quotation is news for about a week. */
    private static final int DAYS_BEFORE_A_QUOTATION = 1;

    private static final int DAYS_AFTER_A_QUOTATION = 6;

    /** The first two strata: what metadata, header, dateline and the article's own words say. */
    public SortedMap<ArticleId, When> fromOwnWords(Collection<Reading> readings) {
        SortedMap<ArticleId, When> published = new TreeMap<>();
        for (Reading reading : readings) {
            stated(reading).or(() -> inferred(reading)).ifPresent(when -> published.put(reading.id(), when));
        }
        return published;
    }

    /** All three strata: the first two, and articles that share text or a quotation with one of those. */
    public SortedMap<ArticleId, When> withShared(
            SortedMap<ArticleId, When> own, Collection<SharedText> shared, Collection<SameStatement> same) {
        SortedMap<ArticleId, When> published = new TreeMap<>(own);
        SortedMap<ArticleId, SharedText> best = new TreeMap<>();
        for (SharedText pair : shared) {
            tell(pair.a(), pair.b(), own, pair, best);
            tell(pair.b(), pair.a(), own, pair, best);
        }
        best.forEach((undated, pair) -> published.put(undated, nearCopy(undated, pair, own)));
        quoting(own, same).forEach(published::putIfAbsent);
        return published;
    }

    /** Articles that give a quotation which a dated article gives, by the earliest such date. */
    private static SortedMap<ArticleId, When> quoting(SortedMap<ArticleId, When> own, Collection<SameStatement> same) {
        SortedMap<ArticleId, When> inferred = new TreeMap<>();
        for (SameStatement one : same) {
            List<ItemId> quoted = new ArrayList<>();
            for (int i = 0; i < one.members().size(); i++) {
                SameStatement.Rendering rendering = one.renderings().get(i);
                if (rendering == SameStatement.Rendering.EXACT || rendering == SameStatement.Rendering.CUT) {
                    quoted.add(one.members().get(i));
                }
            }
            Optional<ItemId> dated = quoted.stream()
                    .filter(item -> own.containsKey(item.article()))
                    .min(Comparator.comparing((ItemId item) -> day(item, own)).thenComparing(item -> item));
            for (ItemId item : quoted) {
                if (!own.containsKey(item.article())) {
                    dated.ifPresent(anchor -> inferred.merge(
                            item.article(),
                            near(item, anchor, own),
                            (x, y) -> x.start().isAfter(y.start()) ? y : x));
                }
            }
        }
        return inferred;
    }

    private static LocalDate day(ItemId item, SortedMap<ArticleId, When> own) {
        return Optional.ofNullable(own.get(item.article())).orElseThrow().firstDay();
    }

    private static When near(ItemId item, ItemId dated, SortedMap<ArticleId, When> own) {
        When anchor = Optional.ofNullable(own.get(dated.article())).orElseThrow();
        List<Citation> because = new ArrayList<>(List.of(item.anchor(), dated.anchor()));
        because.addAll(anchor.because());
        return When.days(
                anchor.firstDay().minusDays(DAYS_BEFORE_A_QUOTATION),
                anchor.lastDay().plusDays(DAYS_AFTER_A_QUOTATION),
                Basis.INFERRED,
                because);
    }

    private static void tell(
            ArticleId undated,
            ArticleId other,
            SortedMap<ArticleId, When> own,
            SharedText pair,
            SortedMap<ArticleId, SharedText> best) {
        boolean tells = !own.containsKey(undated)
                && own.containsKey(other)
                && Math.max(pair.ofA().percent(), pair.ofB().percent()) >= TELLING_PERCENT;
        if (tells) {
            best.merge(
                    undated, pair, (one, two) -> one.ofA().words() >= two.ofA().words() ? one : two);
        }
    }

    private static When nearCopy(ArticleId undated, SharedText pair, SortedMap<ArticleId, When> own) {
        boolean isA = pair.a().equals(undated);
        ArticleId other = isA ? pair.b() : pair.a();
        Optional<When> known = Optional.ofNullable(own.get(other));
        When anchor = known.orElseThrow();
        List<Citation> because = new ArrayList<>();
        SharedText.Passage passage = pair.passages().get(0);
        because.add(Citation.body(undated, isA ? passage.a() : passage.b()));
        because.add(Citation.body(other, isA ? passage.b() : passage.a()));
        because.addAll(anchor.because());
        return When.days(
                anchor.firstDay().minusDays(DAYS_BETWEEN_COPIES),
                anchor.lastDay().plusDays(DAYS_BETWEEN_COPIES),
                Basis.INFERRED,
                because);
    }

    // First stratum

    private static Optional<When> stated(Reading reading) {
        Article article = reading.article();
        Optional<When> claimed = article.published()
                .flatMap(claim -> claim.when()
                        .map(when -> when.withBasis(
                                when.basis() == Basis.DECIDED ? Basis.DECIDED : Basis.STATED,
                                claim.written().isEmpty()
                                        ? when.because()
                                        : List.of(new Citation(
                                                article.id(),
                                                claim.part(),
                                                new Span(0, claim.written().length()))))));
        return claimed.or(() -> inRegion(reading, Region.Kind.HEADER))
                .or(() -> inRegion(reading, Region.Kind.DATELINE));
    }

    private static Optional<When> inRegion(Reading reading, Region.Kind kind) {
        for (TimeExpression date : reading.dates()) {
            if (date.region().filter(region -> region == kind).isPresent()) {
                Optional<When> when = date.resolve(Anchors.NONE).filter(When::isWithinADay);
                if (when.isPresent()) {
                    return when;
                }
            }
        }
        return Optional.empty();
    }

    // Second stratum

    private static Optional<When> inferred(Reading reading) {
        Optional<TimeExpression> last = Optional.empty();
        Optional<LocalDate> lastDay = Optional.empty();
        for (TimeExpression date : reading.dates()) {
            Optional<LocalDate> day = fullDay(date);
            if (day.isPresent() && (lastDay.isEmpty() || day.get().isAfter(lastDay.get()))) {
                last = Optional.of(date);
                lastDay = day;
            }
        }
        Optional<LocalDate> day = lastDay;
        return last.map(date -> When.days(
                day.orElseThrow(),
                day.orElseThrow().plusDays(DAYS_AFTER_LAST_DATE),
                Basis.INFERRED,
                List.of(date.citation())));
    }

    private static Optional<LocalDate> fullDay(TimeExpression date) {
        return date.value().resolve(Anchors.NONE).filter(When::isWithinADay).map(When::firstDay);
    }

    /** The calendar time at which a figure holds: as its words say, else, assumed, when its article appeared. */
    public Optional<When> asOf(
            Figure figure, Article article, Optional<When> published, SortedMap<ItemId, When> dates) {
        if (figure.asOf().isEmpty() || isSince(figure.asOf().get(), article)) {
            return published.map(when -> when.withBasis(Basis.ASSUMED, List.of()));
        }
        Ascribed<SymbolicDate> stated = figure.asOf().get();
        for (Citation words : stated.because()) {
            Optional<When> resolved = Optional.ofNullable(dates.get(ItemId.of(ItemId.Kind.DATE, words)));
            if (resolved.isPresent()) {
                return resolved.map(when -> when.withBasis(stated.basis(), stated.because()));
            }
        }
        return stated.value()
                .resolve(new Anchors(published, Optional.empty()))
                .map(when -> when.withBasis(stated.basis(), stated.because()))
                .or(() -> published.map(when -> when.withBasis(Basis.ASSUMED, List.of())));
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

    // Time expressions

    /** What every time expression resolved to, by id; those that did not have no entry. */
    public SortedMap<ItemId, When> resolve(Collection<Reading> readings, SortedMap<ArticleId, When> published) {
        SortedMap<ItemId, When> dates = new TreeMap<>();
        for (Reading reading : readings) {
            dates.putAll(DateWalk.resolve(reading.dates(), Optional.ofNullable(published.get(reading.id()))));
        }
        return dates;
    }
}
