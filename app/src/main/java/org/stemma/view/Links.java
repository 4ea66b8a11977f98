package org.stemma.view;

import java.util.Locale;
import java.util.Optional;
import org.stemma.model.ArticleId;
import org.stemma.model.ItemId;
import org.stemma.model.Part;
import org.stemma.model.Relation;
import org.stemma.model.Series;

/** Where things stand: in a folder of files that link to each other, or in the workspace that a server shows. */
public enum Links {
    /** Pages are files next to each other. */
    FILES {
        @Override
        public String table(String name) {
            return name + ".html";
        }

        @Override
        public String page(ArticleId article) {
            return "article-" + article.abbreviated() + ".html";
        }

        @Override
        public String row(ItemId item) {
            return switch (item.kind()) {
                case FIGURE -> "figures.html#" + rowAnchor(item);
                case STATEMENT -> "statements.html#" + rowAnchor(item);
                case SENTENCE -> "timeline.html#" + rowAnchor(item);
                case DATE, MENTION, ARTICLE -> page(item.article());
            };
        }

        @Override
        public String series(Series series) {
            return "figures.html#s-" + rowAnchor(series.id());
        }

        @Override
        public Optional<String> actor(ItemId actor) {
            return Optional.empty();
        }
    },
    /**
     * Pages are addresses of a server; a row may be on any page of a long table, so its address is one that finds it.
     */
    SERVER {
        @Override
        public String table(String name) {
            return "/" + name;
        }

        @Override
        public String page(ArticleId article) {
            return "/article/" + article.abbreviated();
        }

        @Override
        public String row(ItemId item) {
            return switch (item.kind()) {
                case STATEMENT -> "/statement/" + rowAnchor(item);
                case FIGURE, SENTENCE -> "/row/" + rowAnchor(item);
                case DATE, MENTION, ARTICLE -> page(item.article());
            };
        }

        @Override
        public String series(Series series) {
            return "/series/" + rowAnchor(series.id());
        }

        @Override
        public Optional<String> actor(ItemId actor) {
            return Optional.of("/actors/" + rowAnchor(actor));
        }
    };

    /** A page that shows a table: {@code figures}, {@code statements}, {@code sources}. */
    public abstract String table(String name);

    /** The page of an article. */
    public abstract String page(ArticleId article);

    /** The row of a figure, statement or event in its table. */
    public abstract String row(ItemId item);

    /** A series in the table of figures. */
    public abstract String series(Series series);

    /** The page of somebody or some body, by any mention; a folder of files has none. */
    public abstract Optional<String> actor(ItemId actor);

    /** The words of an item, highlighted on the page of its article. */
    public String words(ItemId item) {
        return page(item.article()) + "#" + wordsAnchor(item);
    }

    /** The name of an item's words within its page. */
    public static String wordsAnchor(ItemId item) {
        return item.anchor().part().equals(Part.BODY) ? "w-" + local(item) : "top";
    }

    /** The name of an item's row within its table. */
    public static String rowAnchor(ItemId item) {
        return item.article().abbreviated() + "-" + local(item);
    }

    private static String local(ItemId item) {
        String part = item.anchor().part().equals(Part.BODY)
                ? ""
                : item.anchor().part().toString().replace(':', '-') + "-";
        return item.kind().name().toLowerCase(Locale.ROOT).charAt(0)
                + (item.kind() == ItemId.Kind.SENTENCE ? "e" : "") + "-" + part
                + item.anchor().span()
                + (item.ordinal() == 0 ? "" : "-" + item.ordinal());
    }

    /** The style of a relation's family. */
    public static String style(Relation.Word word) {
        return word.family().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** An address that may be linked to; nothing but the web is. */
    public static boolean isWeb(String url) {
        return url.startsWith("https://") || url.startsWith("http://");
    }
}
