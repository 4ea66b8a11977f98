package org.stemma.decide;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stemma.model.ArticleId;
import org.stemma.model.Citation;
import org.stemma.model.Decision.Anchor;
import org.stemma.model.Figure;
import org.stemma.model.ItemId;
import org.stemma.model.Mention;
import org.stemma.model.Reading;
import org.stemma.model.Span;
import org.stemma.model.Statement;
import org.stemma.model.TimeExpression;

/** Finds the words of decisions, and the items on them, in a set of readings. */
final class AnchoredWords {
    /** An item on other words than the quoted ones shares at least this part of what both cover. */
    private static final double SHARED = 0.5;

    private final SortedMap<ArticleId, Reading> readings = new TreeMap<>();
    private final Map<String, List<Reading>> bySourceKey = new TreeMap<>();

    AnchoredWords(Collection<Reading> given) {
        given.forEach(reading -> readings.put(reading.id(), reading));
        readings.values()
                .forEach(reading -> bySourceKey
                        .computeIfAbsent(reading.article().sourceKey(), key -> new ArrayList<>())
                        .add(reading));
    }

    /** Words in an article, and how much of the context and how near the hint they are. */
    private record Place(Reading reading, Citation words, int context, int distance) {
        static final Comparator<Place> BEST = Comparator.comparingInt((Place place) -> -place.context())
                .thenComparingInt(Place::distance)
                .thenComparing(Place::words);
    }

    /** The reading of an article. */
    Optional<Reading> reading(ArticleId article) {
        return Optional.ofNullable(readings.get(article));
    }

    /** Whether the article, or another version of it, is here. */
    boolean hasArticle(Anchor anchor) {
        return readings.containsKey(anchor.article()) || bySourceKey.containsKey(anchor.sourceKey());
    }

    /** Where the quoted words stand. */
    Optional<Citation> words(Anchor anchor) {
        Reading itself = readings.get(anchor.article());
        if (itself != null) {
            return places(anchor, itself).stream().min(Place.BEST).map(Place::words);
        }
        List<Place> places = new ArrayList<>();
        for (Reading version : bySourceKey.getOrDefault(anchor.sourceKey(), List.of())) {
            places.addAll(places(anchor, version));
        }
        return places.stream().min(Place.BEST).map(Place::words);
    }

    private static List<Place> places(Anchor anchor, Reading reading) {
        if (anchor.kind() == ItemId.Kind.ARTICLE) {
            return List.of(new Place(reading, ItemId.ofArticle(reading.id()).anchor(), 0, 0));
        }
        String text = reading.article().text(anchor.part());
        List<Place> places = new ArrayList<>();
        for (int at = text.indexOf(anchor.quote()); at >= 0; at = text.indexOf(anchor.quote(), at + 1)) {
            Span span = new Span(at, at + anchor.quote().length());
            places.add(new Place(
                    reading,
                    new Citation(reading.id(), anchor.part(), span),
                    context(anchor, text, span),
                    Math.abs(at - anchor.hint().start())));
        }
        return places;
    }

    /** How many units of the context, going outwards from the quotation, are the same. */
    private static int context(Anchor anchor, String text, Span span) {
        String before = anchor.before();
        int same = 0;
        for (int i = 1; i <= before.length() && i <= span.start(); i++) {
            if (text.charAt(span.start() - i) != before.charAt(before.length() - i)) {
                break;
            }
            same++;
        }
        String after = anchor.after();
        for (int i = 0; i < after.length() && span.end() + i < text.length(); i++) {
            if (text.charAt(span.end() + i) != after.charAt(i)) {
                break;
            }
            same++;
        }
        return same;
    }

    /** The item that the anchor means: on exactly its words, else the one that shares most with them. */
    Optional<ItemId> item(Anchor anchor) {
        return words(anchor).flatMap(words -> on(anchor, words));
    }

    private Optional<ItemId> on(Anchor anchor, Citation words) {
        if (anchor.kind() == ItemId.Kind.ARTICLE) {
            return Optional.of(ItemId.ofArticle(words.article()));
        }
        ItemId exact = new ItemId(anchor.kind(), words, anchor.ordinal());
        Reading reading = readings.get(words.article());
        List<ItemId> items = reading == null ? List.of() : items(reading, anchor.kind());
        if (items.contains(exact) || isInDateline(reading, exact)) {
            return Optional.of(exact);
        }
        return items.stream()
                .filter(item -> item.anchor().part().equals(words.part()))
                .filter(item -> isAlike(anchor.kind(), item.anchor().span(), words.span()))
                .min(Comparator.comparingDouble(
                                (ItemId item) -> -shared(item.anchor().span(), words.span()))
                        .thenComparing(item -> item));
    }

    private static boolean isInDateline(@Nullable Reading reading, ItemId item) {
        return reading != null
                && item.kind() == ItemId.Kind.MENTION
                && Datelines.hold(reading.article(), item.anchor());
    }

    private static boolean isAlike(ItemId.Kind kind, Span item, Span words) {
        boolean holds = item.contains(words) || kind == ItemId.Kind.FIGURE && words.contains(item);
        return holds || shared(item, words) >= SHARED;
    }

    /** The part of what both cover that both share. */
    private static double shared(Span one, Span other) {
        int common = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
        return common <= 0 ? 0 : (double) common / one.cover(other).length();
    }

    private static List<ItemId> items(Reading reading, ItemId.Kind kind) {
        return switch (kind) {
            case FIGURE -> reading.figures().stream().map(Figure::id).toList();
            case STATEMENT -> reading.statements().stream().map(Statement::id).toList();
            case DATE -> reading.dates().stream().map(TimeExpression::id).toList();
            case MENTION -> reading.mentions().stream().map(Mention::id).toList();
            case SENTENCE ->
                reading.sentences().stream()
                        .map(span -> ItemId.of(ItemId.Kind.SENTENCE, Citation.body(reading.id(), span)))
                        .toList();
            case ARTICLE -> List.of(ItemId.ofArticle(reading.id()));
        };
    }

    /** Why an anchor means nothing here, in fixed wording. */
    String whyNot(Anchor anchor) {
        if (!hasArticle(anchor)) {
            return "the article is not here";
        }
        if (words(anchor).isEmpty()) {
            return "the words are not in the article";
        }
        return "the words are there, but no " + anchor.kind().name().toLowerCase(java.util.Locale.ROOT)
                + " is read on them";
    }
}
