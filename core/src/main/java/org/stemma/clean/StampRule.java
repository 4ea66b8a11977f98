package org.stemma.clean;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.model.Region;
import org.stemma.model.Span;

/**
 * Marks the date stamp of a page whose furniture ran together with its text, as header: {@code TRIPOLI | Mon Feb 21,
 * 2011 3:51 pm IST}, {@code Page last updated at 11:14 GMT, Thursday, 3 February 2011}, {@code May 26, 2011 | By Jane
 * Doe}; and a dateline with a date and an agency behind it.
 *
 * <p>A date alone is no stamp, since running text has dates too: a clock time, a label or a bar must stand at it.
 */
final class StampRule implements RegionRule {
    /** A stamp stands in one of the first lines. */
    private static final int TOP = 3;
    /** And begins so near its start. */
    private static final int NEAR = 420;

    private static final String PLACES =
            "(?:\\p{Lu}[\\p{Lu}.'’/-]+(?: \\p{Lu}[\\p{Lu}.'’/-]*){0,3}(?:, \\p{Lu}\\p{L}+)?)";
    private static final String MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?";
    private static final String WEEKDAY = "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}\\.?";
    private static final String DATE =
            "(?:(?:" + WEEKDAY + ",? )?(?:" + MONTH + " \\d{1,2},? ?\\d{4}|\\d{1,2} " + MONTH + ",? \\d{4}))";
    private static final String CLOCK = "(?:\\d{1,2}[:.]\\d{2} ?(?:[ap]\\.?m\\.?)?(?: ?(?:UK time|UK|[A-Z]{2,4}))?)";

    private static final Pattern STAMP = Pattern.compile("(?:" + PLACES + " \\| )?(?:"
            + "(?:Page )?[Ll]ast updated (?:at |on )?" + CLOCK + ",? " + DATE + "(?: " + CLOCK + ")?"
            + "|" + DATE + " [Ll]ast updated at " + CLOCK
            + "|" + CLOCK + ",? " + DATE + "(?=\\s|$)"
            + "|(?:Aired )" + DATE + "(?: ?[:–-] ?" + CLOCK + ")?"
            + "|" + DATE + ": " + CLOCK
            + "|" + WEEKDAY + ",? " + MONTH + " \\d{1,2},? \\d{4},? (?:at )?" + CLOCK
            + "|(?<=^|\\| ?|[.?!] ?|\\p{Ll} )" + DATE + " ?\\|"
            + "|" + PLACES + " \\| " + DATE
            + "|(?:[Pp]ublished|[Uu]pdated|[Pp]osted)(?: at| on|:)? (?:" + CLOCK + ",? )?" + DATE + "(?:,? " + CLOCK
            + ")?"
            + ")");
    private static final String AGENCY = " ?\\(([^()]{2,30})\\) ?(?:—|–|--|-)(?= )";
    private static final Pattern DATELINE = Pattern.compile(
            "(?:" + PLACES + ",? )?(?:" + MONTH + " ?\\d{1,2}|\\d{1,2} " + MONTH + ")(?:,? \\d{4})?" + AGENCY);
    private static final Pattern DATELESS = Pattern.compile(" ?" + PLACES + AGENCY);

    @Override
    public void mark(Marks marks) {
        List<TextLine> open = marks.lines().stream()
                .filter(line -> !marks.isTaken(line))
                .limit(TOP)
                .toList();
        for (TextLine line : open) {
            String head = line.text().substring(0, Math.min(NEAR, line.length()));
            Matcher stamp = STAMP.matcher(head);
            int from = 0;
            if (stamp.find()) {
                from = stamp.end();
                marks.part(line, line.part(stamp.start(), from), Region.Kind.HEADER);
            }
            Matcher dateless = DATELESS.matcher(head).region(from, head.length());
            Matcher dateline = from > 0 && dateless.lookingAt() ? dateless : DATELINE.matcher(head);
            boolean found = dateline == dateless || dateline.find(from);
            if (found && Wording.namesAgency(dateline.group(1))) {
                int start = head.charAt(dateline.start()) == ' ' ? dateline.start() + 1 : dateline.start();
                Span span = line.part(start, dateline.end());
                marks.part(line, span, Region.Kind.DATELINE);
                marks.dateline(span);
            }
        }
    }
}
