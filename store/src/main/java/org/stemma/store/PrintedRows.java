package org.stemma.store;

import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.stemma.model.ArticleId;
import org.stemma.model.Decision.Anchor;

/** The rows of the numbers that items were printed with. */
final class PrintedRows {
    /** Stands in place of an item of a removed article: the number stays taken, the words go. */
    private static final String REMOVED = "removed ";

    private PrintedRows() {}

    static SortedMap<Integer, Anchor> all(Handle h) {
        SortedMap<Integer, Anchor> printed = new TreeMap<>();
        h.createQuery("select number, item from printed where item not like '" + REMOVED + "%' order by number")
                .map((row, context) ->
                        printed.put(row.getInt("number"), Json.read(row.getString("item"), Anchor.class)))
                .list();
        return printed;
    }

    static int last(Handle h) {
        return h.createQuery("select coalesce(max(number), 0) from printed")
                .mapTo(int.class)
                .one();
    }

    static void insert(Handle h, int number, Anchor anchor) {
        h.execute("insert into printed (number, item) values (?, ?)", number, Json.write(anchor));
    }

    static void blank(Handle h, ArticleId article) {
        all(h).forEach((number, anchor) -> {
            if (anchor.article().equals(article)) {
                h.execute("update printed set item = ? where number = ?", REMOVED + number, number);
            }
        });
    }
}
