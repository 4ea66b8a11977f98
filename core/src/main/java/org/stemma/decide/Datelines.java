package org.stemma.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.model.Article;
import org.stemma.model.Citation;
import org.stemma.model.ItemId;
import org.stemma.model.Region;
import org.stemma.model.Span;

/** The names in datelines. They are no running text, so no name is read in them; to compare they tell a place. */
final class Datelines {
    private Datelines() {}

    /** Whether words stand in a dateline of the article. */
    static boolean hold(Article article, Citation words) {
        return words.part().equals(Citation.body(article.id(), words.span()).part())
                && article.regions().stream()
                        .anyMatch(region -> region.kind() == Region.Kind.DATELINE
                                && region.span().contains(words.span()));
    }

    /** Where the datelines of the article have this name, in capitals or not. */
    static List<ItemId> naming(Article article, String name) {
        List<ItemId> found = new ArrayList<>();
        Pattern word = Pattern.compile(
                "(?<!\\p{L})" + Pattern.quote(name) + "(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        for (Region region : article.regions()) {
            if (region.kind() == Region.Kind.DATELINE) {
                Matcher there = word.matcher(region.span().in(article.body()));
                while (there.find()) {
                    int start = region.span().start();
                    found.add(ItemId.of(
                            ItemId.Kind.MENTION,
                            Citation.body(article.id(), new Span(start + there.start(), start + there.end()))));
                }
            }
        }
        return found;
    }
}
