package org.stemma.read.figure;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.model.Span;
import org.stemma.read.figure.quantity.ReadQuantity;
import org.stemma.read.figure.quantity.Reason;

/**
 * Numbers that belong to the page or the trade and count nothing: "29/34" of a gallery, "1024*768", "4K TV", "the
 * bottom half".
 */
final class NumbersOfThePage {
    /** A slash between numbers with a larger second one is the place in a gallery, and no fraction. */
    private static final int LARGEST_DENOMINATOR = 20;

    private static final Pattern SLASHED = Pattern.compile("(\\d{1,3})\\s?/\\s?(\\d{2,4})");
    private static final Pattern HALF_OF_PLAY =
            Pattern.compile("(?i).*\\b(?:top|bottom|first|second|latter|upper|lower|other|back|front|opening)[ -]$");
    private static final Pattern SCREEN = Pattern.compile(
            "(?i)^[ -]?(?:UHD|HDR|TVs?|televisions?|displays?|screens?|video|resolution|monitors?|panels?|content|gaming|Ultra)\\b.*");
    private static final Pattern BY_PIXELS_AFTER = Pattern.compile("^\\s?[*×x]\\s?\\d{3,4}\\b.*");
    private static final Pattern BY_PIXELS_BEFORE = Pattern.compile(".*\\b\\d{3,4}\\s?[*×x]\\s?$");
    private static final Pattern NUMBERED = Pattern.compile(
            "(?i).*\\b(?:number|registration|licen[cs]e|permit|reference|serial|code|id|isbn|docket|case no)s?\\.?\\s*[:#]?\\s*$");
    private static final Pattern ZIP = Pattern.compile("(?i)^ (?:zip|post ?code|area) ?code.*");
    private static final Pattern ONLY_NUMBERS = Pattern.compile("(?s).*\\b\\d{1,2} \\d{1,2} $");
    /** The ticks of an axis, or a row of a table: numbers with nothing but blanks between them. */
    private static final Pattern TICK = Pattern.compile("[+−–-]?\\d+(?:[.,]\\d+)?%?");
    /**
     * Three of them in a row are no prose; the other numbers beside them are of the same drawing: "250 tweets 200 150
     * 100".
     */
    private static final Pattern DRAWING =
            Pattern.compile("(?<!\\S)(?:[+−–-]?\\d+(?:[.,]\\d+)?%?\\s+){2}[+−–-]?\\d+(?:[.,]\\d+)?%?(?!\\S)");
    /** So many beside a number make it one of them. */
    private static final int TICKS = 3;

    private static final int LONGEST_LOOK = 40;
    private static final int LONG_CODE = 5;

    private NumbersOfThePage() {}

    /** Why a number is no figure; nothing where it may be one. */
    static Optional<String> why(String text, Span sentence, ReadQuantity quantity) {
        Span number = quantity.number();
        String words = number.in(text);
        String before = text.substring(Math.max(0, number.start() - LONGEST_LOOK), number.start());
        String after = text.substring(number.end(), Math.min(text.length(), number.end() + LONGEST_LOOK));
        Matcher slashed = SLASHED.matcher(words);
        if (slashed.matches() && isNoFraction(Integer.parseInt(slashed.group(1)), Integer.parseInt(slashed.group(2)))) {
            return Optional.of(Reason.LABEL.words());
        }
        if (before.stripTrailing().endsWith("=")
                || DRAWING.matcher(sentence.in(text)).find()) {
            return Optional.of(Reason.LABEL.words());
        }
        if (words.equalsIgnoreCase("half") && HALF_OF_PLAY.matcher(before).matches()) {
            return Optional.of(Reason.IDIOM.words());
        }
        if (words.matches("\\d{1,2}[Kk]") && SCREEN.matcher(after).matches()) {
            return Optional.of(Reason.NAME.words());
        }
        if (words.matches("[+−–-]?\\d+(?:[.,]\\d+)?%?") && ticksBefore(before) + ticksAfter(after) >= TICKS) {
            return Optional.of(Reason.LABEL.words());
        }
        boolean digits = words.matches("\\d+");
        boolean pixels = BY_PIXELS_AFTER.matcher(after).matches() && words.length() >= 3
                || BY_PIXELS_BEFORE.matcher(before).matches();
        boolean code = words.length() >= LONG_CODE && NUMBERED.matcher(before).matches()
                || words.length() >= LONG_CODE && words.startsWith("0")
                || ZIP.matcher(after).matches();
        boolean run = words.length() <= 2 && ONLY_NUMBERS.matcher(before).matches();
        return digits && (pixels || code || run) ? Optional.of(Reason.LABEL.words()) : Optional.empty();
    }

    /** "29/34" of a gallery, and "4/20", which nobody writes for a fifth. */
    private static boolean isNoFraction(int above, int below) {
        return below > LARGEST_DENOMINATOR
                || BigInteger.valueOf(above).gcd(BigInteger.valueOf(below)).intValue() > 1;
    }

    private static int ticksBefore(String before) {
        String run = before.replaceFirst("[+−–-]$", "");
        if (run.isEmpty() || !Character.isWhitespace(run.charAt(run.length() - 1))) {
            return 0;
        }
        String[] words = run.strip().split("\\s+");
        int ticks = 0;
        while (ticks < words.length
                && TICK.matcher(words[words.length - 1 - ticks]).matches()) {
            ticks++;
        }
        return ticks;
    }

    private static int ticksAfter(String after) {
        if (after.isEmpty() || !Character.isWhitespace(after.charAt(0))) {
            return 0;
        }
        String[] words = after.strip().split("\\s+");
        int ticks = 0;
        while (ticks < words.length && TICK.matcher(words[ticks]).matches()) {
            ticks++;
        }
        return ticks;
    }
}
