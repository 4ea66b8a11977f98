package org.stemma.clean;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.model.Region;

/**
 * Marks lines with the date of the article, before the text or at its end, as header.
 *
 * <p>{@code date 2025-02-11} may be followed by running text on the same line; then only the date is marked.
 */
final class HeaderRule implements RegionRule {
    /** How many lines at the top may be header lines. */
    private static final int TOP = 10;
    /** How many lines at the end may give the date of the last change. */
    private static final int END = 4;

    private static final int LONGEST = 110;

    private static final String MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}\\.?";
    private static final String DAY_NAME = "(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?";

    private static final Pattern DATE_FIELD = Pattern.compile(
            "(?i)date\\s?[: ]\\s?(?:\\d{4}-\\d{1,2}-\\d{1,2}(?:[T ]\\d{1,2}:\\d{2}(?::\\d{2})?Z?)?|\\d{1,2}[./]\\d{1,2}[./]\\d{4})(?=\\s|$)");

    /** A date, a time or a zone, and what may stand between them. */
    private static final Pattern DATE_WORD = Pattern.compile("(?i)" + MONTH + "|" + DAY_NAME
            + "|\\d{1,2}(?:st|nd|rd|th)?|\\d{4}|\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}|\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?:[ap]m)?|[ap]\\.?m\\.?"
            + "|\\d{1,2}[ap]\\.?m\\.?|[ecmp][sd]?t|gmt|utc|bst|ist|cest|cet|at|on|of|the|[|•·—–-]|\\d{4}-\\d{2}-\\d{2}T[\\d:.]{4,15}(?:Z|[+-]\\d{2}:?\\d{2})?"
            + "|(?:first|last)|published|updated|posted|modified|created|date");

    private static final Pattern FULL_DATE =
            Pattern.compile("(?i)\\b(?:" + MONTH + "\\s\\d{1,2}(?:st|nd|rd|th)?\\b|\\d{1,2}(?:st|nd|rd|th)?\\s" + MONTH
                    + "|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}|\\d{4}/\\d{2}/\\d{2})");

    private static final Pattern LABELLED = Pattern.compile(
            "(?i)(?:[^:]{0,60}[|•·] ?)?(?:first published|published|last updated|last modified|updated|posted|modified|created)\\b"
                    + "(?:\\s?:|\\s(?:on|at)\\b|\\s(?=\\d|" + MONTH + "|" + DAY_NAME + ")).{3,80}");

    @Override
    public void mark(Marks marks) {
        List<TextLine> lines = marks.lines();
        for (TextLine line : marks.free()) {
            boolean top = line.index() < TOP;
            boolean end = line.index() >= lines.size() - END;
            if (!top && !end) {
                continue;
            }
            if (top && line.index() == firstFree(marks)) {
                Matcher field = DATE_FIELD.matcher(line.head());
                if (field.lookingAt()) {
                    marks.part(line, line.part(0, field.end()), Region.Kind.HEADER);
                    continue;
                }
            }
            if (isHeader(line)) {
                marks.whole(line, Region.Kind.HEADER);
            }
        }
    }

    private static int firstFree(Marks marks) {
        return marks.lines().stream()
                .filter(marks::isFree)
                .findFirst()
                .map(TextLine::index)
                .orElse(-1);
    }

    private static boolean isHeader(TextLine line) {
        if (line.length() > LONGEST || !Wording.hasDigit(line.text())) {
            return false;
        }
        if (LABELLED.matcher(line.text()).matches()) {
            return isDateAfterLabel(line.text());
        }
        return isOnlyDate(line.text());
    }

    private static boolean isOnlyDate(String text) {
        if (!FULL_DATE.matcher(text).find()) {
            return false;
        }
        return Wording.words(text.replace(',', ' ').replace('(', ' ').replace(')', ' ')).stream()
                .map(word -> word.endsWith(":") ? word.substring(0, word.length() - 1) : word)
                .allMatch(word -> DATE_WORD.matcher(word).matches());
    }

    /** All but a few of the words are words of a date: a sentence about what was updated is not a header. */
    private static boolean isDateAfterLabel(String text) {
        List<String> words = Wording.words(text.replace(',', ' ').replace("|", " | "));
        long other = words.stream()
                .map(word -> word.endsWith(":") ? word.substring(0, word.length() - 1) : word)
                .filter(word -> !DATE_WORD.matcher(word).matches())
                .count();
        return other <= Math.max(1, words.size() / 3);
    }
}
