package org.stemma.clean;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.model.Region;

/**
 * Marks the place, date and agency before the first sentence: {@code KYIV:}, {@code KYIV, Jan 6 (Reuters) -}.
 *
 * <p>A place in capitals with a dash, a colon or a bar counts in the first free line alone; with a date or a known
 * agency in the first few. A colon after capitals is no dateline in a transcript, where other lines begin so too.
 */
final class DatelineRule implements RegionRule {
    private static final int OPENING = 5;
    /** A dateline is followed by a sentence. */
    private static final int SHORTEST_REST = 20;

    private static final String CAPITALS = "\\p{Lu}[\\p{Lu}.'’-]{1,24}(?:[ /]\\p{Lu}[\\p{Lu}.'’-]{0,24}){0,3}";
    private static final String MIXED = "\\p{Lu}[\\p{L}.'’-]{1,24}(?:[ /]\\p{Lu}[\\p{L}.'’-]{1,24}){0,3}";
    private static final String QUALIFIER =
            "(?:, ?\\p{Lu}[\\p{L}.'’-]{1,20}(?: \\p{L}[\\p{L}.'’-]{1,20}){0,2}(?! ?\\d)){0,2}?";
    private static final String DATE =
            "(?:, ?(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{Ll}{0,6}\\.? ?\\d{1,2}|\\d{1,2} ?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{Ll}{0,6}\\.?)(?:,? \\d{4})?)";
    private static final String DASH = "\\s?(?:—|–|--|-(?= ))\\s?";

    private static final Pattern WITH_DATE = Pattern.compile("(?:" + CAPITALS + "|" + MIXED + ")" + QUALIFIER + DATE
            + "\\s?(?:\\([^()]{2,40}\\))?" + "(?:" + DASH + "|\\s?[:|]\\s)");
    private static final Pattern WITH_AGENCY = Pattern.compile("(?:" + CAPITALS + "|" + MIXED + ")" + QUALIFIER
            + "\\s?\\(([^()]{2,40})\\)(?:" + DASH + "|\\s?[:|]\\s|\\s)");
    private static final Pattern BARE =
            Pattern.compile("(" + CAPITALS + ")" + QUALIFIER + "(?:\\s?(?:—|–|--)\\s?|\\s-\\s|\\s\\|\\s)");
    private static final Pattern COLON =
            Pattern.compile("(" + CAPITALS + ")" + QUALIFIER + ":\\s?(?=[\\p{Lu}\"“‘\\d])");
    private static final Pattern SPEAKER = Pattern.compile("\\p{Lu}[\\p{Lu}.'’ -]{1,40}: ");

    /** Words in capitals that head a notice, a programme or a heading, not a place. */
    private static final Set<String> NOT_PLACES = Set.of(
            "A",
            "ABSTRACT",
            "ADVERTISEMENT",
            "ALSO",
            "ANALYSIS",
            "AND",
            "ANSWER",
            "AT",
            "BREAKING",
            "BY",
            "CLARIFICATION",
            "CLICK",
            "COMMENT",
            "COMMENTARY",
            "CORRECTION",
            "DEAL",
            "DEALS",
            "EDITOR",
            "EDITORIAL",
            "EXCLUSIVE",
            "EXPLAINER",
            "FACT",
            "FACTBOX",
            "FILE",
            "FOR",
            "FROM",
            "FULL",
            "HERE",
            "HOW",
            "I",
            "IN",
            "IS",
            "JUST",
            "KEY",
            "LIVE",
            "MEMO",
            "MORE",
            "MOVIE",
            "MUST",
            "NEWS",
            "NOTE",
            "OF",
            "ON",
            "OPINION",
            "OR",
            "PHOTO",
            "PHOTOS",
            "POLL",
            "Q",
            "QUESTION",
            "QUOTE",
            "READ",
            "RECAP",
            "RELATED",
            "REPORT",
            "REVIEW",
            "SEE",
            "SPOILER",
            "STORY",
            "SUMMARY",
            "THE",
            "THIS",
            "TIMELINE",
            "TO",
            "TOP",
            "TRANSCRIPT",
            "UPDATE",
            "UPDATED",
            "UPDATES",
            "URGENT",
            "VIDEO",
            "WARNING",
            "WATCH",
            "WHAT",
            "WHO",
            "WHY",
            "WITH",
            "YOU");

    @Override
    public void mark(Marks marks) {
        boolean transcript = marks.lines().stream()
                        .filter(line -> SPEAKER.matcher(line.head()).lookingAt())
                        .count()
                > 1;
        List<TextLine> open = marks.lines().stream()
                .filter(line -> !marks.isTaken(line))
                .limit(OPENING)
                .toList();
        boolean first = true;
        for (TextLine line : open) {
            boolean running = line.endsSentence() || line.length() > TextLine.GLIMPSE / 2;
            int end = marks.isFree(line) ? end(line, first, transcript) : 0;
            if (end > 0 && line.length() - end >= SHORTEST_REST) {
                int trimmed = line.text().substring(0, end).stripTrailing().length();
                marks.part(line, line.part(0, trimmed), Region.Kind.DATELINE);
                marks.dateline(line.part(0, trimmed));
                return;
            }
            first &= !running;
        }
    }

    private static int end(TextLine line, boolean first, boolean transcript) {
        String head = line.head();
        Matcher dated = WITH_DATE.matcher(head);
        if (dated.lookingAt()) {
            return dated.end();
        }
        Matcher agency = WITH_AGENCY.matcher(head);
        if (agency.lookingAt() && Wording.namesAgency(agency.group(1))) {
            return agency.end();
        }
        if (!first) {
            return 0;
        }
        Matcher bare = BARE.matcher(head);
        if (bare.lookingAt() && isPlace(bare.group(1))) {
            return bare.end();
        }
        Matcher colon = COLON.matcher(head);
        return !transcript && colon.lookingAt() && isPlace(colon.group(1)) ? colon.end() : 0;
    }

    private static boolean isPlace(String capitals) {
        return Wording.words(capitals.replace('/', ' ')).stream()
                .map(Wording::trimPunctuation)
                .noneMatch(NOT_PLACES::contains);
    }
}
