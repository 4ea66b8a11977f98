package org.stemma.clean;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.stemma.model.Region;

/**
 * Marks lines of the page around the article as chrome: counters, newsletter notes, advertisements, comment forms,
 * links.
 *
 * <p>The phrases are in {@code furniture.txt}: {@code line} is a whole line, {@code start} the beginning of a short
 * one. Both are compared without case, marks and spaces at their ends.
 */
final class FurnitureRule implements RegionRule {
    /** A line that begins with a phrase of the table has at most this many words. */
    private static final int START_WORDS = 16;

    private static final int LONGEST = 200;

    private static final Pattern COUNTER = Pattern.compile(
            "(?i)(?:(?:post |page )?views?|shares?|comments?|likes?|reads?|retweets|tweets|hits)\\s?:?\\s?\\(?[\\d.,]{1,12}\\s?[km]?\\)?"
                    + "|\\(?[\\d.,]{1,12}\\s?[km]?\\)?\\s(?:views|shares|comments?|likes|reads|retweets|hits)"
                    + "|\\d{1,2}\\s?min(?:ute)?s? read|slideshow \\(\\d{1,3} images?\\)"
                    + "|(?:(?:prev|next) )?image \\d{1,3} of \\d{1,3}|\\d{1,2} (?:years?|months?|days?|hours?|minutes?) ago");

    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?://|www\\.)\\S{3,230}");
    private static final Pattern RULE_LINE = Pattern.compile("[\\s*_\\-=~•·—–.#|]{1,80}");
    private static final Pattern FOLLOW = Pattern.compile(
            "(?i)(?:[-—•*] ?)?(?:follow|like|join|find|connect with)\\b.{0,90}\\b(?:twitter|facebook|instagram|telegram|youtube)\\b.{0,60}"
                    + "|(?:follow )?@\\w{2,30}");

    private static final Set<String> LINES = new HashSet<>();
    private static final List<String> STARTS = new ArrayList<>();

    static {
        for (String row : Wording.table("furniture.txt")) {
            String[] cells = row.split("\t");
            if (cells.length != 2 || !(cells[0].equals("line") || cells[0].equals("start"))) {
                throw new IllegalStateException("furniture.txt: not 'line' or 'start', a tab and a phrase: " + row);
            }
            if (cells[0].equals("line")) {
                LINES.add(Wording.key(cells[1]));
            } else {
                STARTS.add(cells[1].toLowerCase(Locale.ROOT));
            }
        }
    }

    @Override
    public void mark(Marks marks) {
        for (TextLine line : marks.free()) {
            if (line.length() <= LONGEST && isFurniture(line.text())) {
                marks.whole(line, Region.Kind.CHROME);
            }
        }
    }

    private static boolean isFurniture(String text) {
        String key = Wording.key(text);
        return RULE_LINE.matcher(text).matches()
                || LINES.contains(key)
                || COUNTER.matcher(text).matches()
                || ADDRESS.matcher(text).matches()
                || FOLLOW.matcher(text).matches()
                || startsAsFurniture(text);
    }

    private static boolean startsAsFurniture(String text) {
        String opening = withoutLeadingMarks(text).toLowerCase(Locale.ROOT).replace('’', '\'');
        for (String start : STARTS) {
            if (opening.startsWith(start)
                    && (opening.length() == start.length()
                            || !Character.isLetter(start.charAt(start.length() - 1))
                            || !Character.isLetterOrDigit(opening.charAt(start.length())))) {
                return Wording.words(text).size() <= START_WORDS;
            }
        }
        return false;
    }

    private static String withoutLeadingMarks(String text) {
        int at = 0;
        while (at < text.length() && "*•-—–_>»→[( ".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return text.substring(at);
    }
}
