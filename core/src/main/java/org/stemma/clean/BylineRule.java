package org.stemma.clean;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.model.Region;

/**
 * Marks lines that name the writers: {@code By Jane Doe}, {@code Article by: …}, {@code Author: …}.
 *
 * <p>All words after the label must look like names, so "By early afternoon" is left.
 */
final class BylineRule implements RegionRule {
    private static final int TOP = 8;
    private static final int END = 4;
    private static final int LONGEST = 140;
    private static final int MOST_WORDS = 16;

    private static final Pattern BY = Pattern.compile("(?:By|BY|by):?\\s+");
    private static final Pattern LABEL = Pattern.compile(
            "(?i)(?:(?:article|story|written|text|report|posted|words) by|authors?|reporters?|correspondents?)\\s?:\\s?(?:sources?\\s?:\\s?)?"
                    + "|(?:written|reported|story|article|posted) by\\s+");

    /** Capitalised words that begin a phrase of time or a heading rather than a name. */
    private static final Set<String> NOT_NAMES = Set.of(
            "The",
            "A",
            "An",
            "This",
            "That",
            "These",
            "Now",
            "Then",
            "Contrast",
            "Monday",
            "Tuesday",
            "Wednesday",
            "Thursday",
            "Friday",
            "Saturday",
            "Sunday",
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
            "THE",
            "All",
            "Any",
            "Every",
            "Some");

    @Override
    public void mark(Marks marks) {
        int count = marks.lines().size();
        for (TextLine line : marks.free()) {
            if (line.length() > LONGEST) {
                continue;
            }
            int names = names(line, line.index() < TOP || line.index() >= count - END);
            if (names > 0) {
                marks.whole(line, Region.Kind.BYLINE);
                marks.byline(line.part(names, line.length()));
            }
        }
    }

    /** Where the names begin, or 0. */
    private static int names(TextLine line, boolean atAnEnd) {
        Matcher label = LABEL.matcher(line.text());
        if (label.lookingAt() && isNames(line.text().substring(label.end()), 1)) {
            return label.end();
        }
        Matcher by = BY.matcher(line.text());
        if (atAnEnd && by.lookingAt() && isNames(line.text().substring(by.end()), 2)) {
            return by.end();
        }
        return 0;
    }

    private static boolean isNames(String text, int fewest) {
        List<String> words = Wording.words(text);
        return words.size() >= fewest
                && words.size() <= MOST_WORDS
                && !Wording.hasDigit(text)
                && !NOT_NAMES.contains(Wording.trimPunctuation(words.get(0)))
                && "!?:;”\"".indexOf(text.charAt(text.length() - 1)) < 0
                && !endsLikeSentence(words)
                && Wording.isNameLike(text);
    }

    private static boolean endsLikeSentence(List<String> words) {
        String last = words.get(words.size() - 1);
        return last.endsWith(".") && last.length() > 4;
    }
}
