package org.stemma.compare.figure;

import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.compare.words.Words;
import org.stemma.model.Article;
import org.stemma.model.Part;
import org.stemma.model.Span;

/**
 * The storms that an article calls by name: one year's hurricanes come so close that articles on one tell of the other.
 */
final class Storms {
    private static final Pattern NAMED = Pattern.compile(
            "\\b(?:hurricane|typhoon|cyclone|storm|Hurricane|Typhoon|Cyclone|Storm) (\\p{Lu}\\p{Ll}{2,})\\b");
    /** What follows "Hurricane" in the name of an office or in a headline. */
    private static final Set<String> NO_NAMES = Set.of(
            "center",
            "centre",
            "season",
            "surge",
            "watch",
            "warning",
            "prediction",
            "force",
            "hunters",
            "relief",
            "water");
    /** A name is given more than once; a headline in capitals has "Hurricane Hits" but once. */
    private static final int OFTEN = 2;

    private final Article article;
    private final SortedSet<String> names = new TreeSet<>();

    Storms(Article article) {
        this.article = article;
        for (Part part : new Part[] {Part.TITLE, Part.BODY}) {
            Matcher named = NAMED.matcher(article.text(part));
            while (named.find()) {
                String name = named.group(1);
                if (!NO_NAMES.contains(Words.fold(name)) && count(article, name) >= OFTEN) {
                    names.add(name);
                }
            }
        }
    }

    private static int count(Article article, String name) {
        int count = 0;
        for (Part part : new Part[] {Part.TITLE, Part.BODY}) {
            Matcher word = Pattern.compile("\\b" + Pattern.quote(name) + "\\b").matcher(article.text(part));
            while (word.find()) {
                count++;
            }
        }
        return count;
    }

    /** The storm that a sentence tells of: the one that it names, else the only one of the article. */
    Optional<String> of(Part part, Span sentence) {
        if (names.isEmpty()) {
            return Optional.empty();
        }
        String text = sentence.in(article.text(part));
        SortedSet<String> here = new TreeSet<>();
        for (String name : names) {
            if (Pattern.compile("\\b" + Pattern.quote(name) + "\\b")
                    .matcher(text)
                    .find()) {
                here.add(name);
            }
        }
        SortedSet<String> told = here.isEmpty() ? names : here;
        return told.size() == 1 ? Optional.of(Words.fold(told.first())) : Optional.empty();
    }
}
