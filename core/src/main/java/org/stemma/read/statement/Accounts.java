package org.stemma.read.statement;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.model.Basis;
import org.stemma.model.Claimant;
import org.stemma.model.Span;
import org.stemma.read.text.Passage;

/**
 * Finds where an article says what the words below it are taken from: "the account below is based on recordings of
 * radio traffic", "excerpts from the transcript of the hearing follow". A quotation after it that names nobody is from
 * there; who of those recorded spoke is not told, and nobody is made up.
 */
final class Accounts {
    private static final String KEPT =
            "(?:recordings?|transcripts?|audio|tapes?|radio traffic|scanner traffic|transmissions?"
                    + "|communications?|dispatches|dispatch logs?|(?:phone |emergency |911 )?calls|text messages|chat logs?|logs?)";
    private static final String SOURCE = "((?:[\\p{L}\\d’'-]+ ){0,3}?" + KEPT
            + "(?: (?:of|from|between|by) (?:(?!captured|obtained|released|provided)[\\p{L}\\d’'-]+ ?){1,4})?)";
    private static final Pattern TOLD = Pattern.compile(
            "\\b(?:account|transcript|timeline|chronology|exchanges?|excerpts?|quot(?:es|ations)|dialogue|reconstruction"
                    + "|narrative|conversations?|lines|words|following)\\b[^.\\n]{0,60}?"
                    + "\\b(?:(?:based|drawn|taken|compiled|assembled|pieced together|reconstructed|transcribed|excerpted)"
                    + "(?: \\p{L}+ly)? (?:on|from|by|using)|(?:come|comes|is|are) from)\\s+" + SOURCE,
            Pattern.CASE_INSENSITIVE);

    private final Passage passage;

    Accounts(Passage passage) {
        this.passage = passage;
    }

    /** What the words at an offset are said to be taken from, if the article says so before it. */
    Optional<Claimant> over(int offset) {
        Matcher matcher = TOLD.matcher(passage.text().body()).region(0, offset);
        Optional<Span> last = Optional.empty();
        while (matcher.find()) {
            int end = matcher.end(1);
            while (end > matcher.start(1)
                    && Character.isWhitespace(passage.text().body().charAt(end - 1))) {
                end--;
            }
            last = Optional.of(new Span(matcher.start(1), end));
        }
        return last.map(words -> new Claimant(
                words.in(passage.text().body()).replaceAll("\\s+", " "),
                Claimant.Kind.ANONYMOUS,
                Optional.of(passage.cite(words)),
                Optional.empty(),
                Optional.empty(),
                Basis.INFERRED));
    }
}
