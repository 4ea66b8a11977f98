package org.stemma.compare.statement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.compare.statement.AnswerSigns.Sign;
import org.stemma.compare.words.Words;
import org.stemma.model.Article;
import org.stemma.model.Claimant;
import org.stemma.model.Reply.Stance;
import org.stemma.model.Span;
import org.stemma.model.Statement;
import org.stemma.model.Statement.Modality;

/**
 * Finds what "the proposal", "such reports" or "it" beside a word of answering points back at: the nearest statement of another
 * before it that is a proposal, or that makes a claim. Stateless.
 */
final class Pointing {
    /** What is pointed at stands at most so many characters before: two or three short paragraphs. */
    private static final int REACH = 600;
    /** A demand is answered within so many. */
    private static final int DEMAND_REACH = 1200;
    /** "It" and "that" reach less far. */
    private static final int PRONOUN_REACH = 350;

    private static final String PROPOSALS =
            "proposals?|offers?|plans?|ideas?|suggestions?|calls?|demands?|requests?|appeals?|ultimatum|invitations?";
    private static final String CLAIMS =
            "claims?|allegations?|accusations?|charges?|reports?|assertions?|remarks?|comments?"
                    + "|criticisms?|rumou?rs?|statements?|letters?|account";

    private static final Pattern POINTER = Pattern.compile(
            "\\b(?:the|this|that|those|these|such|his|her|their)\\s+(?:(?<proposal>" + PROPOSALS + ")|(?<claim>"
                    + CLAIMS
                    + "))\\b(?!\\s+(?:that|of|by|to|for|from|about)\\b)|\\b(?:it|this|that|them)\\b(?=\\s*(?:[.,;]|as\\b|only\\b|and\\b|$))",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern TAKING =
            Pattern.compile("\\b(?:accept|support|back|consider|sign|allow|approve|join|agree to)\\s+$");

    private static final int TAKING_REACH = 12;

    private static final Pattern WHAT_IS_SAID = Pattern.compile(
            "\\b(?:" + PROPOSALS + "|" + CLAIMS + "|respond\\w*|repl(?:y|ied|ies)|answer\\w*)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern OBJECT = Pattern.compile(
            "\\s+(?:an?|the|any|all|such|another|his|her|their|\\p{L}+['’]s)\\s+(?:\\p{L}+\\s+){0,2}(?:" + PROPOSALS
                    + ")\\b",
            Pattern.CASE_INSENSITIVE);

    private static final int OBJECT_REACH = 60;

    private static final Pattern PROPOSAL = Pattern.compile(
            "\\b(?:propos\\w*|offer\\w*|plans?|suggest\\w*|call(?:s|ed|ing)? (?:on|for)|demand\\w*|request\\w*|appeal\\w*|urg(?:e|es|ed|ing)"
                    + "|invit\\w*|ultimatum|want(?:s|ed)?)\\b",
            Pattern.CASE_INSENSITIVE);

    private final Article article;
    private final AnswerSigns signs;
    private final List<Said> here;

    /** For the statements of one article, in order. */
    Pointing(Article article, AnswerSigns signs, List<Said> here) {
        this.article = article;
        this.signs = signs;
        this.here = here;
    }

    /** What a statement with a sign of answering points at, if it points. */
    Optional<Said> at(Sign sign, Said from) {
        Matcher pointer = POINTER.matcher(article.body())
                .region(sign.frame().start(), sign.frame().end());
        boolean askedFor = sign.stance() == Stance.ACCEPTS || sign.stance() == Stance.SETS_CONDITIONS;
        while (pointer.find()) {
            boolean noun = pointer.group("proposal") != null || pointer.group("claim") != null;
            boolean behind = sign.words().end() + 1 == pointer.start();
            if (noun || behind || askedFor && isTaken(pointer.start())) {
                return at(pointer, noun, askedFor, from, sign.frame().start());
            }
        }
        return Optional.empty();
    }

    /** Whether a proposal, a claim or a reply is spoken of in the sentence of a sign. */
    boolean namesWhatIsSaid(Sign sign) {
        return WHAT_IS_SAID
                .matcher(article.body())
                .region(sign.frame().start(), sign.frame().end())
                .find();
    }

    /** Whether a proposal is named right behind a sign ("rejected a demand by residents") and a statement is one. */
    boolean isTheProposalOf(Sign sign, Said to) {
        int end = Math.min(sign.words().end() + OBJECT_REACH, sign.frame().end());
        return OBJECT.matcher(article.body())
                        .region(sign.words().end(), Math.max(end, sign.words().end()))
                        .lookingAt()
                && AnswerSigns.inBody(to)
                && isProposal(to);
    }

    /** "Could accept it", "would sign it": what somebody is asked to take. */
    private boolean isTaken(int start) {
        return TAKING.matcher(article.body().substring(Math.max(0, start - TAKING_REACH), start))
                .find();
    }

    private Optional<Said> at(Matcher pointer, boolean noun, boolean askedFor, Said from, int end) {
        boolean proposal = pointer.group("proposal") != null || askedFor;
        List<Said> meant = before(end, noun ? REACH : PRONOUN_REACH).stream()
                .filter(to -> isAnother(from, to) && (!proposal || isProposal(to)))
                .toList();
        String claim = pointer.group("claim");
        return claim == null ? last(meant) : last(withStem(meant, claim)).or(() -> last(meant));
    }

    private static List<Said> withStem(List<Said> all, String word) {
        String stem = Stems.stem(Words.fold(word));
        return all.stream().filter(said -> said.content().contains(stem)).toList();
    }

    /** The demand before it that a refusal to do something answers: "would not resign" the call for a resignation. */
    Optional<Said> demanded(String verb, Said from) {
        return last(withStem(before(signs.sentences(from).start(), DEMAND_REACH), verb).stream()
                .filter(to -> isAnother(from, to) && isProposal(to))
                .toList());
    }

    /** What was said by another right before it, in the same paragraph or the one before. */
    Optional<Said> justBefore(Said from) {
        return last(before(signs.sentences(from).start(), PRONOUN_REACH))
                .filter(to -> isAnother(from, to))
                .filter(to -> to.isQuoted() || signs.sameParagraph(signs.sentences(to), from));
    }

    /** What is said within so many characters before a place. */
    private List<Said> before(int end, int reach) {
        return here.stream()
                .filter(AnswerSigns::inBody)
                .filter(said -> said.statement().kind() == Statement.Kind.SAID)
                .filter(said ->
                        said.speaker().isPresent() || said.statement().speaker().kind() != Claimant.Kind.UNKNOWN)
                .filter(said -> said.statement().citation().span().end() <= end
                        && end - said.statement().citation().span().end() <= reach)
                .toList();
    }

    private static Optional<Said> last(List<Said> all) {
        return all.stream()
                .max(Comparator.comparingInt((Said said) ->
                                said.statement().citation().span().end())
                        .thenComparing(Said::id));
    }

    /** The unnamed are another than whoever has a name. */
    private static boolean isAnother(Said from, Said to) {
        return !from.sameSpeaker(to)
                && !Words.fold(from.statement().speaker().name())
                        .equals(Words.fold(to.statement().speaker().name()));
    }

    /** Whether somebody asks for something, or the sentence or the one before it says that it is proposed. */
    private boolean isProposal(Said said) {
        if (said.statement().modality() == Modality.COMMAND) {
            return true;
        }
        Span around = signs.sentences(said);
        Span frame = signs.sentenceBefore(around.start())
                .filter(before ->
                        article.body().substring(before.end(), around.start()).indexOf('\n') < 0)
                .map(around::cover)
                .orElse(around);
        return PROPOSAL.matcher(article.body())
                .region(frame.start(), frame.end())
                .find();
    }
}
