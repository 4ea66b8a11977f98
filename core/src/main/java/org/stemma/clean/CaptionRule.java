package org.stemma.clean;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.stemma.model.Region;

/**
 * Marks the words under pictures, together with the photographer's credit on the line after them.
 *
 * <p>A line is a caption by its own words ({@code FILE PHOTO:}, {@code This handout picture taken … shows}), by the
 * credit that it ends with ({@code (AP Photo/…)}), or by a photographer's credit on the very next line; in a text whose
 * paragraphs no blank lines part, the last alone is not enough.
 */
final class CaptionRule implements RegionRule {
    private static final int LONGEST = 700;
    private static final int LONGEST_CREDIT = 90;
    private static final int MOST_CREDIT_WORDS = 10;

    private static final String PICTURE =
            "(?:photo(?:graph)?|picture|image|photograph|screen ?(?:grab|shot)|frame grab|still(?: image)?|video grab|illustration|satellite image)";

    private static final String SORT =
            "(?:undated|recent|handout|file|combination|combo|still|aerial|satellite|frame|video|pool|courtesy|screen|official) ";

    private static final String TAKEN =
            "(?:taken|made|shot|captured|grabbed|released|provided|obtained|distributed|supplied|posted|published|from)\\b";

    private static final Pattern OPENING =
            Pattern.compile("(?:FILE|File)(?: PHOTO| photo| Photo| -| –| —|:| --| IMAGE| image).{0,240}"
                    + "|(?:This|In this) (?:" + SORT + "){0,3}" + PICTURE + " (?:" + TAKEN
                    + "|shows\\b|showing\\b).{0,230}"
                    + "|(?:An? |Undated )(?:" + SORT
                    + "){0,2}(?:undated|handout|file|combination|courtesy|pool|combo) (?:" + SORT + "){0,2}"
                    + PICTURE + " (?:" + TAKEN + "|shows\\b|showing\\b).{0,230}"
                    + "|(?i:(?:enlarge this image )?toggle caption\\b.{0,200}|enlarge this image\\b.{0,200})"
                    + "|(?i:image (?:copyright|caption|source)\\b.{0,230}|photo caption\\b.{0,230}|caption:.{0,230})"
                    + "|(?i:photos?: .{0,230})"
                    + "|(?i:(?:above|pictured)(?:,|:| above| here| left| right).{0,230})");

    private static final Pattern CLOSING = Pattern.compile("(?i)(?:[(|\\[]|– |- |\\. )\\s?(?:"
            + "(?:ap|afp|reuters|epa|getty(?: images)?|epa-efe|xinhua|tass|file|pool|handout)(?: (?:file |pool )?(?:photo|images?))?(?:[/ |:][^()|]{0,60})?"
            + "|(?:photo|image|picture|credit|photograph|video|illustration)(?: (?:by|via|credit|courtesy(?: of)?))?\\s?[:/ ]\\s?[^()|]{0,80}"
            + "|[^()|.]{2,60}/\\s?(?:ap|afp|reuters|epa|getty|pool|file|handout|bloomberg|the new york times|usa today|shutterstock|zuma|sipa|anadolu|ap photo)\\b[^()|]{0,50}"
            + "|[^()|.]{0,40}\\bvia (?:ap|getty images|reuters|afp)\\b[^()|]{0,20}"
            + ")[)\\]|]?\\.?$");

    private static final Pattern CLOSING_REUTERS =
            Pattern.compile("REUTERS/[^.]{2,60}$|\\bAP Photo/[^.]{2,60}$|/Getty Images\\)?$");

    private static final Pattern CREDIT_LINE = Pattern.compile(
            "(?:Handout|HANDOUT|Pool|POOL|REUTERS|Reuters|AFP|AP|AP Photo|EPA)/.{2,60}"
                    + "|[^/.:!?]{2,50}/\\s?(?:[^/.:!?]{2,40}/\\s?)?(?:AP|AFP|Reuters|REUTERS|EPA|Getty(?: Images)?|Pool|POOL|File|Handout|HANDOUT|Bloomberg|Shutterstock|Zuma|ZUMA|Sipa|SIPA|Anadolu|AP Photo|Xinhua|TASS|EPA-EFE|Landov|CNN|NPR|ABC News)(?:[ /,].{0,40})?"
                    + "|(?i:(?:photo|image|picture|photograph|illustration)(?: (?:by|credit|courtesy of|courtesy))?\\s?:\\s?.{2,60}|photo by .{2,60}|photograph by .{2,60}|image credit.{2,60})"
                    + "|(?i:\\(?(?:ap|afp|reuters|getty|epa|file|pool) (?:file )?(?:photo|images?)(?:[:/ ].{0,60})?\\)?)"
                    + "|(?i:\\((?:photo|image|picture|illustration)(?: by)?\\s?:?\\s.{2,70}\\))"
                    + "|(?i:getty images|.{2,40} via (?:getty images|ap|reuters|afp))|\\([^()]{2,40}/(?:AP|AFP|Reuters|Getty)[^()]{0,40}\\)");

    /** Without one of these no credit ends a line: the patterns need not be tried. */
    private static final List<String> CREDIT_SIGNS = List.of(
            "/",
            "photo",
            "image",
            "picture",
            "credit",
            "getty",
            "reuters",
            "afp",
            "(ap",
            "[ap",
            "| ap",
            "via ap",
            "pool",
            "file",
            "handout",
            "epa",
            "xinhua",
            "tass",
            "video",
            "illustration");

    /** What a caption says in the present tense of a picture, for texts without blank lines. */
    private static final Pattern PICTURED = Pattern.compile(
            "(?i)\\b(?:pictured|file photo|photographed|in this (?:\\w+ )?(?:photo|picture|image|frame)|is seen (?:in|at|on|during)|are seen (?:in|at|on|during)|poses? for|looks? on|(?:left|right|centre|center),)\\b"
                    + "|\\b(?:shows?|showing)\\b.{0,200}\\bin (?:19|20)\\d\\d");

    @Override
    public void mark(Marks marks) {
        List<TextLine> lines = marks.lines();
        boolean spaced = isSpaced(lines);
        for (TextLine line : marks.free()) {
            if (isCaption(line)) {
                marks.whole(line, Region.Kind.CAPTION);
            }
        }
        for (TextLine line : marks.free()) {
            if (!isCreditLine(line)) {
                continue;
            }
            marks.whole(line, Region.Kind.CAPTION);
            if (line.index() > 0) {
                TextLine before = lines.get(line.index() - 1);
                if (marks.isFree(before) && isCaptionAbove(before, spaced)) {
                    marks.whole(before, Region.Kind.CAPTION);
                }
            }
        }
    }

    /** Whether blank lines part the paragraphs. */
    private static boolean isSpaced(List<TextLine> lines) {
        long parted = lines.stream().filter(TextLine::beforeBlank).count();
        return parted * 2 > lines.size();
    }

    private static boolean isCaption(TextLine line) {
        if (line.length() > LONGEST) {
            return false;
        }
        if (OPENING.matcher(line.head()).lookingAt()) {
            return true;
        }
        String end = lastPiece(line.tail());
        String lower = end.toLowerCase(Locale.ROOT);
        return lower.contains("hide caption")
                || CREDIT_SIGNS.stream().anyMatch(lower::contains)
                        && (CLOSING.matcher(end).find()
                                || CLOSING_REUTERS.matcher(end).find());
    }

    /** The patterns of a closing credit look at no more than this. */
    private static String lastPiece(String tail) {
        int length = 110;
        return tail.length() <= length ? tail : tail.substring(tail.length() - length);
    }

    private static boolean isCreditLine(TextLine line) {
        return line.length() <= LONGEST_CREDIT
                && Wording.words(line.text()).size() <= MOST_CREDIT_WORDS
                && CREDIT_LINE.matcher(line.text()).matches();
    }

    private static boolean isCaptionAbove(TextLine line, boolean spaced) {
        if (line.length() > LONGEST) {
            return false;
        }
        boolean alone = line.afterBlank() && !line.beforeBlank();
        return (spaced && alone) || PICTURED.matcher(line.head()).find();
    }
}
