package org.stemma.clean;

import java.util.Locale;
import java.util.regex.Pattern;
import org.stemma.model.Region;

/**
 * Marks lines that say whom the text is from: {@code (ABC News)}, {@code Via X}, {@code Source: X}, who contributed,
 * who reported and edited, whose rights are reserved. Photographers' credits are {@link CaptionRule}'s.
 */
final class CreditRule implements RegionRule {
    /** The name of an agency alone on a line is the text's credit near its ends; elsewhere it is that of a picture. */
    private static final int TOP = 5;

    private static final int END = 3;

    private static final int LONGEST = 110;
    private static final int LONGEST_STAFF = 400;
    private static final int MOST_WORDS = 8;
    private static final int OPENING = 3;

    private static final Pattern BRACKETED = Pattern.compile("[(\\[]([^()\\[\\]]{2,70})[)\\]]\\.?");
    private static final Pattern VIA = Pattern.compile("(?:Via|via|VIA)\\s?:?\\s(.{2,60})");
    private static final Pattern SOURCE = Pattern.compile(
            "(?i)(?:sources?|original source|courtesy|information from|with inputs? from|first published (?:by|in|on))"
                    + "\\s?:\\s?(.{2,100})");
    private static final Pattern COPYRIGHT = Pattern.compile(
            "(?i)(?:(?:©|\\(c\\)|copyright\\b).{0,10}(?:19|20)\\d{2}|(?:©|copyright ©|\\(c\\)) ?(?:the )?[a-z]|(?-i:Copyright (?:The )?\\p{Lu})).{0,320}"
                    + "|all rights reserved\\.?.{0,120}|.{2,60}all rights reserved\\.?");
    private static final Pattern CONTRIBUTED = Pattern.compile(
            "(?i).{2,330}\\bcontributed (?:to (?:this|the) (?:report|reporting|story|article|post)|reporting(?: to this .{3,20})?)(?: from .{2,40})?\\.?\\)?"
                    + "|(?:[•*-] ?)?.{3,60} contributed\\.|this (?:article|story) (?:is|was) (?:based in part on|compiled from) wire .{3,30}"
                    + "|contributing: .{3,80}");
    private static final Pattern STAFF = Pattern.compile(
            "\\(?(?:Additional |Writing and |Reporting and )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled)(?: and \\p{Ll}{4,12})? by \\p{Lu}.{2,380}");
    private static final Pattern SIGNED = Pattern.compile("\\p{L}{1,4}(?:[/-]\\p{L}{1,4}){0,4}\\s?\\(([^()]{2,40})\\)");
    private static final Pattern OPENING_AGENCY =
            Pattern.compile("\\(([^()]{2,30})\\)\\s?(?:[-–—]{1,2}\\s)?(?=\\s?\\S)");

    @Override
    public void mark(Marks marks) {
        int seen = 0;
        int count = marks.lines().size();
        for (TextLine line : marks.free()) {
            if (Wording.namesAgency(line.text()) && isOutlet(line.text())) {
                boolean atAnEnd = line.index() < TOP || line.index() >= count - END;
                marks.whole(line, atAnEnd ? Region.Kind.CREDIT : Region.Kind.CAPTION);
            } else if (isCredit(line)) {
                marks.whole(line, Region.Kind.CREDIT);
            } else if (seen++ < OPENING) {
                markOpeningAgency(line, marks);
            }
        }
    }

    /** "(CNN) Chaos broke out": the agency before the first sentence. */
    private static void markOpeningAgency(TextLine line, Marks marks) {
        var matcher = OPENING_AGENCY.matcher(line.head());
        if (matcher.lookingAt() && Wording.namesAgency(matcher.group(1))) {
            marks.part(line, line.part(0, matcher.end(1) + 1), Region.Kind.CREDIT);
        }
    }

    private static boolean isCredit(TextLine line) {
        String text = line.text();
        if (text.length() <= LONGEST_STAFF && isLongCredit(text)) {
            return !isReportedSpeech(text);
        }
        return text.length() <= LONGEST && isShortCredit(text);
    }

    /** The patterns are tried only where their sign is in the text: most lines are running text. */
    private static boolean isLongCredit(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return (lower.contains("contribut") || lower.contains("wire "))
                        && CONTRIBUTED.matcher(text).matches()
                || lower.contains(" by ") && STAFF.matcher(text).matches()
                || (lower.contains("©")
                                || lower.contains("copyright")
                                || lower.contains("(c)")
                                || lower.contains("reserved"))
                        && COPYRIGHT.matcher(text).matches();
    }

    /** A sentence with a quotation is running text, whatever words it uses. */
    private static boolean isReportedSpeech(String text) {
        return text.indexOf('"') >= 0 || text.indexOf('“') >= 0;
    }

    private static boolean isShortCredit(String text) {
        var bracketed = BRACKETED.matcher(text);
        if (bracketed.matches()) {
            return isOutlet(bracketed.group(1));
        }
        var via = VIA.matcher(text);
        if (via.matches()) {
            return isOutlet(via.group(1)) && !text.endsWith(".") && !text.endsWith(":");
        }
        var source = SOURCE.matcher(text);
        if (source.matches()) {
            return isOutlet(source.group(1)) || Wording.namesAgency(source.group(1));
        }
        var signed = SIGNED.matcher(text);
        return signed.matches() && Wording.namesAgency(signed.group(1));
    }

    private static boolean isOutlet(String text) {
        return Wording.words(text).size() <= MOST_WORDS && Wording.isNameLike(text) && !text.endsWith("!");
    }
}
