package org.stemma.read.figure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stemma.language.Sentence;
import org.stemma.model.Span;

/**
 * Measures that no single word tells but a turn of phrase does: "home to 8,400 people", "moved 1,200 people to higher
 * ground", "64 were in hospital".
 */
final class PhraseMeasures {
    /**
     * A turn of phrase.
     *
     * @param measure the line of the table
     * @param kind what the number must be of
     * @param before the words of the sentence right before the figure
     * @param after those right after it
     */
    private record Phrase(String measure, String kind, Pattern before, Pattern after) {
        Phrase(String measure, String kind, String before, String after) {
            this(
                    measure,
                    kind,
                    Pattern.compile("(?is).*" + before + "\\s*$"),
                    Pattern.compile("(?is)^" + after + ".*"));
        }
    }

    private static final String ANYTHING = "";

    private static final String WITHOUT_POWER =
            "(?: [\\w’'-]+){0,5}? (?:without|lost|lose|losing) (?:power|electricity)\\b";

    private static final List<Phrase> PHRASES = List.of(
            new Phrase("population", "people", "\\bhome to", ANYTHING),
            new Phrase(
                    "population",
                    "people",
                    "\\b(?:town|city|village|island|country|nation|suburb|municipality|state|region|district|province)"
                            + "(?: with a population)? of(?: \\w+)?",
                    "\\s*(?:people|inhabitants|residents|souls)?\\s*(?:[,.;)–-]|$)"),
            new Phrase(
                    "votes-counted",
                    "share",
                    ANYTHING,
                    "(?: of)?(?: [\\w’'-]+){0,3}? (?:votes?|ballots?|precincts?|polling (?:stations|places)|returns)"
                            + "(?: [\\w’'-]+){0,3}? (?:counted|tallied|reporting|processed)\\b"),
            new Phrase("share-of-time", "share", ANYTHING, " of the time\\b"),
            new Phrase(
                    "distance",
                    "length",
                    ANYTHING,
                    " (?:away|off|inland|offshore)\\b|(?: \\w+)? (?:north|south|east|west)\\w*(?:[- ](?:north|south|east|west)\\w*)?"
                            + "(?: by (?:north|south|east|west)\\w*)? (?:of|from)\\b"),
            new Phrase("without-power", "people", ANYTHING, WITHOUT_POWER),
            new Phrase("without-power", "count", ANYTHING, WITHOUT_POWER),
            new Phrase(
                    "hospitalised",
                    "people",
                    ANYTHING,
                    "(?: [\\w’'-]+){0,3}? (?:had been|have been|has been|were|are|was|being|is) (?:being )?(?:moved|taken|brought"
                            + "|rushed|airlifted|transported|sent|admitted) (?:to|into) (?:[\\w’'-]+ ){0,3}?hospitals?\\b"),
            new Phrase(
                    "evacuated",
                    "people",
                    "\\b(?:mov|tak|took|brought|bring|led|ferri|airlift|bus|transport|carri|relocat|shift)\\w*",
                    "(?: [\\w’'-]+){0,3}? (?:to|into|onto) (?:\\w+ ){0,3}?(?:higher ground|safety|shelters?|safer)"),
            new Phrase(
                    "evacuated",
                    "people",
                    ANYTHING,
                    "(?: [\\w’'-]+){0,3}? (?:had been|have been|has been|were|are|was|being|is) (?:being )?(?:moved|taken|brought"
                            + "|led|ferried|airlifted|bused|relocated) (?:to|into|onto|from|out)"),
            new Phrase(
                    "hospitalised",
                    "people",
                    ANYTHING,
                    "(?: [\\w’'-]+){0,3}? (?:(?:were|are|was|is|been|being|remain|remained|still|also|have|had|now) )+"
                            + "(?:(?:treated|cared for|kept) )?(?:in|at|by) (?:\\w+ ){0,2}?hospitals?\\b"));

    private PhraseMeasures() {}

    /** The measure that the turn of phrase around a figure tells. */
    static Optional<String> of(Sentence sentence, Span words, String kind) {
        Span whole = sentence.span();
        String text = sentence.text();
        int start = Math.max(0, words.start() - whole.start());
        int end = Math.min(text.length(), words.end() - whole.start());
        String before = text.substring(0, Math.min(start, text.length()));
        String after = text.substring(Math.max(0, end));
        for (Phrase phrase : PHRASES) {
            if (phrase.kind().equals(kind)
                    && phrase.before().matcher(before).matches()
                    && phrase.after().matcher(after).matches()) {
                return Optional.of(phrase.measure());
            }
        }
        return Optional.empty();
    }
}
