package org.stemma.dossier;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.decide.Desk;
import org.stemma.model.Article;
import org.stemma.model.Decision.Anchor;
import org.stemma.model.ItemId;

/**
 * The numbers that items are printed with: one series for articles, figures, statements and events, so that a number
 * means one thing. An item keeps its number after any re-reading, and no number is given twice, whatever is added or
 * removed.
 *
 * <p>Not safe for use from several threads.
 */
public final class ItemNumbers {
    private final Map<ItemId, Integer> numbers = new TreeMap<>();
    private final SortedMap<Integer, Anchor> given = new TreeMap<>();
    private int last;

    /**
     * The numbers that were given before.
     *
     * @param printed the anchors of the items that were printed, by number
     * @param last the last number that was given, to whatever
     * @param desk finds the items again
     */
    public ItemNumbers(SortedMap<Integer, Anchor> printed, int last, Desk desk) {
        this.last = last;
        printed.forEach((number, anchor) -> found(anchor, desk).ifPresent(item -> numbers.putIfAbsent(item, number)));
    }

    /** The item of exactly this article: another version of a page has numbers of its own. */
    private static Optional<ItemId> found(Anchor anchor, Desk desk) {
        return desk.find(anchor).filter(item -> item.article().equals(anchor.article()));
    }

    /** The number of an item with the letter of its kind; it is given one now where it has none. */
    public String of(Article article, ItemId item) {
        Integer number = numbers.get(item);
        if (number == null) {
            number = ++last;
            numbers.put(item, number);
            given.put(number, Anchor.of(article, item));
        }
        return letter(item.kind()) + number;
    }

    private static String letter(ItemId.Kind kind) {
        return switch (kind) {
            case ARTICLE -> "A";
            case FIGURE -> "F";
            case STATEMENT -> "S";
            case SENTENCE -> "E";
            case DATE, MENTION -> "N";
        };
    }

    /** Whether an item has a number. */
    public boolean has(ItemId item) {
        return numbers.containsKey(item);
    }

    /** The numbers that were given now, to be kept. */
    public SortedMap<Integer, Anchor> given() {
        return Collections.unmodifiableSortedMap(given);
    }
}
