package org.stemma.compare.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.compare.memo.PerArticle;
import org.stemma.model.ArticleId;
import org.stemma.model.Citation;
import org.stemma.model.Claimant;
import org.stemma.model.ItemId;
import org.stemma.model.Reversal;
import org.stemma.model.SameStatement;
import org.stemma.model.Statement;
import org.stemma.model.When;

/**
 * Finds where a speaker says the opposite of what they said on an earlier day, by words alone: in one story the same
 * telling words and names, and one of the two negated, denied, or with the opposite word. The order must be known from
 * the text: the later one has a day of its own, and the earlier one was said, or at least printed, on a day before it.
 * Keeps where each article's statements stand; safe from any thread.
 */
public final class Reversals {
    /** A statement with a stand and the days that are known of it. */
    private record Dated(Stand stand, Optional<LocalDate> from, Optional<LocalDate> upTo) {
        ItemId id() {
            return stand.said().id();
        }

        boolean isBefore(Dated later) {
            return upTo.isPresent() && later.from.isPresent() && upTo.get().isBefore(later.from.get());
        }
    }

    private final PerArticle<SaidInArticle, List<Stand>> stands = new PerArticle<>(SaidInArticle::article);

    /**
     * Every reversal: for each statement the latest earlier one that it is the opposite of.
     *
     * @param statements in context
     * @param same which of them are one: what one article dates is dated for all
     * @param dates what the time expressions resolved to
     * @param published when each article appeared
     */
    public List<Reversal> among(
            Collection<Said> statements,
            Collection<SameStatement> same,
            SortedMap<ItemId, When> dates,
            SortedMap<ArticleId, When> published) {
        Map<ItemId, When> saidOn = saidOn(statements, same, dates);
        Map<String, List<Dated>> bySpeaker = new TreeMap<>();
        stands.of(SaidInArticle.all(statements), Reversals::stands).values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(stand -> stand.said().id()))
                .forEach(stand -> bySpeaker
                        .computeIfAbsent(
                                stand.said().story().hex() + " "
                                        + stand.said().speaker().orElse(""),
                                any -> new ArrayList<>())
                        .add(dated(stand, saidOn, published)));
        List<Reversal> reversals = new ArrayList<>();
        for (List<Dated> ofOne : bySpeaker.values()) {
            for (Dated later : ofOne) {
                ofOne.stream()
                        .filter(earlier -> earlier.isBefore(later) && earlier.stand.isOpposedTo(later.stand))
                        .max(Comparator.comparing((Dated earlier) -> earlier.upTo.orElseThrow())
                                .thenComparing(Dated::id, Comparator.reverseOrder()))
                        .ifPresent(earlier -> reversals.add(
                                new Reversal(earlier.id(), later.id(), because(earlier.stand, later.stand))));
            }
        }
        reversals.sort(Comparator.naturalOrder());
        return reversals;
    }

    private static List<Stand> stands(SaidInArticle article) {
        return article.said().stream()
                .filter(Reversals::isSomebodys)
                .flatMap(said -> Stand.of(said).stream())
                .toList();
    }

    /** Somebody who can change their mind: of a group or the unnamed each may be another. */
    private static boolean isSomebodys(Said said) {
        Claimant.Kind kind = said.statement().speaker().kind();
        return said.speaker().isPresent()
                && (kind == Claimant.Kind.PERSON
                        || kind == Claimant.Kind.ORGANISATION
                        || kind == Claimant.Kind.GOVERNMENT);
    }

    private static Dated dated(Stand stand, Map<ItemId, When> saidOn, SortedMap<ArticleId, When> published) {
        Optional<When> own = Optional.ofNullable(saidOn.get(stand.said().id()));
        Optional<When> printed = Optional.ofNullable(
                        published.get(stand.said().id().article()))
                .filter(when -> when.basis().isFromText());
        return new Dated(stand, own.map(When::firstDay), own.or(() -> printed).map(When::lastDay));
    }

    /** The days that the text gives, also to other renderings of the same statement. */
    private static Map<ItemId, When> saidOn(
            Collection<Said> statements, Collection<SameStatement> same, SortedMap<ItemId, When> dates) {
        Map<ItemId, When> saidOn = new TreeMap<>();
        for (Said said : statements) {
            Statement statement = said.statement();
            statement
                    .saidOn()
                    .flatMap(date -> Optional.ofNullable(dates.get(date)))
                    .filter(when -> when.basis().isFromText())
                    .ifPresent(when -> saidOn.put(statement.id(), when));
        }
        for (SameStatement one : same) {
            one.members().stream()
                    .filter(saidOn::containsKey)
                    .findFirst()
                    .ifPresent(known -> one.members().forEach(member -> saidOn.putIfAbsent(member, saidOn.get(known))));
        }
        return saidOn;
    }

    private static List<Citation> because(Stand earlier, Stand later) {
        List<Citation> because = new ArrayList<>(earlier.turning());
        because.addAll(later.turning());
        return because;
    }
}
