package org.stemma.read.figure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.model.Span;

/**
 * The notice in which a page says what it had wrong: "Correction: the toll was 41, not 14." A notice is one line of the
 * text, or the line below a heading "Correction".
 *
 * @param words the line
 */
record CorrectionNotice(Span words) {
    private static final Pattern HEADING = Pattern.compile(
            "(?i)^[\\s(\\[*_–—-]*(?:corrections?|clarifications?|retractions?|erratum|editor[’']s note)[\\s:.*_–—-]*$");
    private static final Pattern OPENING = Pattern.compile(
            "(?i)^[\\s(\\[*_–—-]*(?:(?:corrections?|clarification|retraction|erratum)(?: \\([^)]*\\)| of [^:]{3,20}"
                    + "| on [^:]{3,20})?\\s*[:.)\\]–—-]|\\(?corrects\\b|corrected(?: (?:on|at|to)\\b|[:)(])).*");
    private static final Pattern SAYING = Pattern.compile(
            "(?i).*\\b(?:(?:an|the) (?:earlier|previous|original|initial|first) version of (?:this|the|our) (?:article|story|report"
                    + "|headline|page|post|caption|graphic)|this (?:article|story|report|page|post|headline|caption) (?:has been"
                    + "|was|is|had been)(?: \\w+)?(?: on [^.]{3,20})? (?:corrected|amended|retracted|changed to correct|updated"
                    + " to correct)).*");

    private static final String ABOUT =
            "(?: (?:the|an?|about|some|around|nearly|almost|over|at least|up to|as many as|more than))?";
    private static final Pattern NOT = Pattern.compile("(?is).*\\b(?:not|instead of|rather than)" + ABOUT + "\\s*$");
    private static final Pattern FROM = Pattern.compile("(?is).*\\bfrom" + ABOUT + "\\s*$");
    /** What the page said before. */
    private static final Pattern SAID = Pattern.compile(
            "(?is).*\\b(?:(?:earlier|previous|original|initial|first) version|previously|originally|incorrectly|erroneously"
                    + "|mistakenly|misstated|misreported|wrongly|in error)\\b([^.;]*)$");
    /** And then what is right. */
    private static final Pattern IN_FACT =
            Pattern.compile("(?is).*\\b(?:(?:it|there|they|that|the [\\w’'-]+) (?:is|was|are|were)"
                    + "|in fact|actually|should(?: have)? (?:be|been|read)|correct(?:ly)?|rather|but)\\b.*");

    /** The notice that a place of the text is in. */
    static Optional<CorrectionNotice> around(String text, Span place) {
        int start = text.lastIndexOf('\n', place.start() - 1) + 1;
        int end = text.indexOf('\n', place.start());
        Span line = new Span(start, end < 0 ? text.length() : end);
        String words = line.in(text);
        boolean notice = OPENING.matcher(words).matches()
                || SAYING.matcher(words).matches()
                || HEADING.matcher(lineBefore(text, start)).matches();
        return notice ? Optional.of(new CorrectionNotice(line)) : Optional.empty();
    }

    /** The nearest line above that is not empty. */
    private static String lineBefore(String text, int start) {
        int end = start;
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end == 0 ? "" : text.substring(text.lastIndexOf('\n', end - 1) + 1, end);
    }

    /** Whether the notice gives the number at this place as the one that was wrong. */
    boolean takesBack(String text, Span number) {
        String before = text.substring(words.start(), number.start());
        if (NOT.matcher(before).matches() || FROM.matcher(before).matches()) {
            return true;
        }
        Matcher said = SAID.matcher(before);
        return said.matches() && !IN_FACT.matcher(said.group(1)).matches();
    }
}
