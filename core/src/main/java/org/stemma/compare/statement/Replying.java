package org.stemma.compare.statement;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.model.Article;
import org.stemma.model.Citation;
import org.stemma.model.Claimant;
import org.stemma.model.Span;
import org.stemma.model.Statement;

/**
 * Finds what is told as a reply without a stance ("Hall replied that …", "she shot back"), and whether the statement
 * right before it is what it replies to. To answer by a deed ("responded by closing the gate") is not to say something.
 * Stateless.
 */
final class Replying {
    private static final Pattern REPLYING = Pattern.compile(
            "\\b(?:repl(?:ied|ies|y)|respond(?:ed|s|ing)?|retort(?:ed|s|ing)?|counter(?:ed|s|ing)?"
                    + "|(?:hit|shot|fired|hits|fires|shoots) back)\\b",
            Pattern.CASE_INSENSITIVE);
    /** These need words of saying behind them. */
    private static final Pattern BY_DEED_TOO =
            Pattern.compile("\\b(?:respond\\w*|counter\\w*)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern THAT =
            Pattern.compile("^\\s*that\\b|^\\W*(?:\\p{L}+\\W+){0,5}that\\s+$", Pattern.CASE_INSENSITIVE);
    private static final Pattern BY_SAYING = Pattern.compile(
            "\\bby (?:saying|citing|assuring|arguing|noting|insisting"
                    + "|asking|telling|tweeting|writing|calling|accusing|pointing)\\b"
                    + "|\\b(?:saying|telling)\\b",
            Pattern.CASE_INSENSITIVE);
    /** A journalist asked, and not the one whose words stand before. */
    private static final Pattern ASKED = Pattern.compile(
            "\\b(?:ask(?:ed|s|ing)?|questions?|requests?|quer(?:y|ies)|tweets? from|letters?)\\b",
            Pattern.CASE_INSENSITIVE);
    /** Who is answered, or what. */
    private static final Pattern TO = Pattern.compile(
            "\\b(?:(?:respond|repl)\\w*\\s+(?:\\p{L}+\\s+)?to|back at)\\s+(?<whom>.*?)"
                    + "(?=\\s+(?:in|on|by|with|that|saying|telling|via|through|during)\\b|[,:;.“\"]|$)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern POINTED = Pattern.compile(
            "(?:him|her|them|it|this|that|these|those"
                    + "|(?:(?:the|this|that|these|those|such|his|her|their)\\s+(?:\\p{L}+\\s+)?)?(?:" + Addressed.CLAIMS
                    + "|"
                    + Addressed.PROPOSALS + "|attacks?|jabs?|tweets?|posts?))",
            Pattern.CASE_INSENSITIVE);
    /** "Responded to reports that …": they say themselves what they are. */
    private static final Pattern BARE =
            Pattern.compile("(?:" + Addressed.CLAIMS + "|" + Addressed.PROPOSALS + ")", Pattern.CASE_INSENSITIVE);
    /** "When Miller pressed him, Hall shot back": what is answered is told before. */
    private static final Pattern OCCASION = Pattern.compile(
            "^(?:(?:Soon|Shortly|Just|Hours|Minutes|Moments|Days) )?"
                    + "(?:When|After|As|Pressed|In response|Responding|Confronted|Told)\\b.*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    /** Where somebody learned something, nobody spoke. */
    private static final Pattern SOURCE = Pattern.compile(
            "\\b(?:report\\w*|cit(?:e|es|ed|ing)|according|shows?|showed|found)\\b", Pattern.CASE_INSENSITIVE);

    private Replying() {}

    /** The cue by which a statement is told as an answer, such as "replied"; none where a question was asked. */
    static Optional<Citation> cue(Said said, Span sentences) {
        Statement statement = said.statement();
        String body = said.article().body();
        return statement
                .cue()
                .filter(cue -> AnswerSigns.inBody(said)
                        && statement.kind() != Statement.Kind.INTENDED
                        && statement.polarity() == Statement.Polarity.AFFIRMED
                        && statement.speaker().kind() != Claimant.Kind.UNKNOWN)
                .filter(cue -> !isSwallowed(said, cue))
                .filter(cue -> REPLYING.matcher(said.article().words(cue)).find() && isSpeech(said, cue))
                .filter(cue -> !ASKED.matcher(sentences.in(body)).find());
    }

    /** Whether a statement has its own cue within, though it does not begin with a quotation. */
    private static boolean isSwallowed(Said said, Citation cue) {
        Span own = said.statement().citation().span();
        String body = said.article().body();
        String opening = body.substring(Math.max(0, own.start() - 1), Math.min(own.start() + 1, body.length()));
        return own.overlaps(cue.span()) && opening.chars().noneMatch(sign -> "“\"‘'".indexOf(sign) >= 0);
    }

    private static boolean isSpeech(Said said, Citation cue) {
        if (said.isQuoted() || !BY_DEED_TOO.matcher(said.article().words(cue)).find()) {
            return true;
        }
        String body = said.article().body();
        Span own = said.statement().citation().span();
        String between =
                cue.span().end() <= own.start() ? body.substring(cue.span().end(), own.start()) : "";
        return THAT.matcher(said.article().words(cue)).find()
                || THAT.matcher(between).find()
                || THAT.matcher(own.in(body)).find()
                || BY_SAYING
                        .matcher(said.article().words(cue) + between + " " + own.in(body))
                        .find();
    }

    /**
     * Whether the words of the reply leave room for this one to be answered: nobody and nothing else is named as
     * answered.
     */
    static boolean mayAnswer(Said from, Citation cue, Said to, Span sentences, String aroundTo) {
        Article article = from.article();
        String body = article.body();
        if (to.statement()
                .cue()
                .filter(told -> SOURCE.matcher(article.words(told)).find())
                .isPresent()) {
            return false;
        }
        Matcher whom = TO.matcher(body)
                .region(cue.span().start(), Math.max(sentences.end(), cue.span().end()));
        if (whom.lookingAt() || whom.find() && whom.start() <= cue.span().end()) {
            String words = whom.group("whom");
            boolean told =
                    body.startsWith(" that ", whom.end()) && BARE.matcher(words).matches();
            return POINTED.matcher(words).matches() && !told || isMeant(words, to, aroundTo);
        }
        String before = body.substring(
                sentences.start(), Math.max(sentences.start(), cue.span().start()));
        return !OCCASION.matcher(before).matches()
                || from.statement()
                        .speaker()
                        .words()
                        .filter(name -> name.span().start() > sentences.start())
                        .isEmpty()
                || isMeant(upTo(from, before, sentences), to, aroundTo);
    }

    private static String upTo(Said from, String before, Span sentences) {
        return from.statement()
                .speaker()
                .words()
                .map(name -> name.span().start() - sentences.start())
                .filter(length -> length <= before.length())
                .map(length -> before.substring(0, length))
                .orElse(before);
    }

    private static boolean isMeant(String words, Said to, String around) {
        return Sides.isMeant(Addressed.telling(words), to, around);
    }
}
