package org.stemma.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.stemma.model.Article;
import org.stemma.model.ArticleId;
import org.stemma.model.ItemId;

/** Finds articles and items by what a person would type. */
public final class Articles {
    /** The shortest beginning of an id that is tried. */
    private static final int SHORTEST_PREFIX = 4;

    private Articles() {}

    /**
     * The articles that somebody may mean: by the beginning of the id, by source key or its last piece, by short name
     * or outlet, by file name, by words of the title. The first way that finds any decides; in the order of the view.
     *
     * @param locations where the bytes of an article were had
     */
    public static List<Article> find(LedgerView view, String typed, Function<ArticleId, List<String>> locations) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        List<Way> ways = List.of(
                article ->
                        wanted.length() >= SHORTEST_PREFIX && article.id().hex().startsWith(wanted),
                article -> article.sourceKey().toLowerCase(Locale.ROOT).equals(wanted),
                article -> lastPiece(article.sourceKey()).equals(wanted),
                article -> locations.apply(article.id()).stream().anyMatch(place -> isAt(place, wanted)),
                article -> view.label(article.id()).toLowerCase(Locale.ROOT).equals(wanted),
                article -> article.label().toLowerCase(Locale.ROOT).equals(wanted),
                article -> view.label(article.id()).toLowerCase(Locale.ROOT).startsWith(wanted),
                article -> article.title().orElse("").toLowerCase(Locale.ROOT).contains(wanted),
                article -> article.sourceKey().toLowerCase(Locale.ROOT).contains(wanted));
        for (Way way : ways) {
            List<Article> found = new ArrayList<>();
            for (Article article : view.articles()) {
                if (!wanted.isEmpty() && way.finds(article)) {
                    found.add(article);
                }
            }
            if (!found.isEmpty()) {
                return List.copyOf(found);
            }
        }
        return List.of();
    }

    /** Whether a location is this path, or a file of this name. */
    private static boolean isAt(String location, String wanted) {
        String place = location.toLowerCase(Locale.ROOT).replace('\\', '/');
        return place.equals(wanted) || place.endsWith("/" + wanted);
    }

    private interface Way {
        boolean finds(Article article);
    }

    private static String lastPiece(String sourceKey) {
        String key = sourceKey.endsWith("/") ? sourceKey.substring(0, sourceKey.length() - 1) : sourceKey;
        return key.substring(key.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }

    /**
     * The short form of an item's id: {@code figure/3b9c1a2b4c/body/10-14}, with {@code /1} for a second on the same
     * words.
     */
    public static String shortId(ItemId item) {
        return Wording.words(item.kind()) + "/" + item.anchor() + (item.ordinal() == 0 ? "" : "/" + item.ordinal());
    }

    /** The figures and statements that a short or full id means; none where it is no such id. */
    public static List<ItemId> items(LedgerView view, String typed) {
        String wanted = typed.strip();
        List<ItemId> found = new ArrayList<>();
        for (ItemId id : view.figures().keySet()) {
            if (matches(id, wanted)) {
                found.add(id);
            }
        }
        for (ItemId id : view.statements().keySet()) {
            if (matches(id, wanted)) {
                found.add(id);
            }
        }
        return List.copyOf(found);
    }

    private static boolean matches(ItemId id, String wanted) {
        return id.toString().equals(wanted) || shortId(id).equals(wanted);
    }
}
