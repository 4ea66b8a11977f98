package org.stemma.report;

import java.util.Locale;
import org.stemma.model.ArticleId;
import org.stemma.model.ItemId;
import org.stemma.model.Part;
import org.stemma.model.Relation;
import org.stemma.model.Series;

/** Where things stand in the site. */
public final class Links {
    private Links() {}

    /** The page of an article. */
    public static String page(ArticleId article) {
        return "article-" + article.abbreviated() + ".html";
    }

    /** The words of an item, highlighted on the page of its article. */
    public static String words(ItemId item) {
        return page(item.article()) + "#" + wordsAnchor(item);
    }

    /** The name of an item's words within its page. */
    public static String wordsAnchor(ItemId item) {
        return item.anchor().part().equals(Part.BODY) ? "w-" + local(item) : "top";
    }

    /** The row of a figure, statement or event in its table. */
    public static String row(ItemId item) {
        return switch (item.kind()) {
            case FIGURE -> "figures.html#" + rowAnchor(item);
            case STATEMENT -> "statements.html#" + rowAnchor(item);
            case SENTENCE -> "timeline.html#" + rowAnchor(item);
            case DATE, MENTION -> page(item.article());
        };
    }

    /** The name of an item's row within its table. */
    public static String rowAnchor(ItemId item) {
        return item.article().abbreviated() + "-" + local(item);
    }

    /** A series in the table of figures. */
    public static String series(Series series) {
        return "figures.html#s-" + rowAnchor(series.id());
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
