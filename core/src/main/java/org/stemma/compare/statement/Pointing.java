package org.stemma.compare.statement;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.stemma.compare.statement.Addressed.Manner;
import org.stemma.compare.statement.Addressed.Noun;
import org.stemma.compare.statement.AnswerSigns.Of;
import org.stemma.compare.statement.AnswerSigns.Sign;
import org.stemma.compare.words.Word;
import org.stemma.compare.words.Words;
import org.stemma.model.Article;
import org.stemma.model.Citation;
import org.stemma.model.Claimant;
import org.stemma.model.Reply.Stance;
import org.stemma.model.Span;
import org.stemma.model.Statement;
import org.stemma.model.Statement.Modality;
import org.stemma.model.Statement.Polarity;

/**
 * Finds which statement of the same article the words of an answer mean: one of the speaker whom they name, one that
 * says what they repeat, or the nearest before them that they point at. Stateless.
 */
final class Pointing {
    /** What is pointed at stands at most so many characters before: two or three short paragraphs. */
    private static final int REACH = 600;
    /** A demand is answered within so many. */
    private static final int DEMAND_REACH = 1200;
    /** Before "it", the sentence has hardly more than its subject. */
    private static final int SUBJECT_REACH = 80;
    /** "The charge" is what was charged so shortly before. */
    private static final int TOLD_REACH = 250;
    /** "That Mr Robert Hall": a subject with its title. */
    private static final int SUBJECT_WORDS = 5;
    /** So many letters are no abbreviation. */
    private static final int CAPITALS = 10;
    /** "It" and "that" reach less far. */
    private static final int PRONOUN_REACH = 350;

    /** What is named with what it says: so much of it comes again. */
    private static final double ENOUGH_IN_COMMON = 3;
    /** Without the name of a claim or proposal so much. */
    private static final double MUCH_IN_COMMON = 9;
    /** And most of what is answered. */
    private static final double MOST = 0.65;
    /** Who affirms as much of the same words says the same. */
    private static final double NEARLY_ALL = 0.8;
    /** In so many different words at least. */
    private static final int SEVERAL = 3;

    /** One welcomes, mocks and accepts things as well as words. */
    private static final Set<Stance> OF_THINGS_TOO = Set.of(Stance.WELCOMES, Stance.MOCKS, Stance.ACCEPTS);

    private static final Pattern PROPOSAL = Pattern.compile(
            "\\b(?:propos\\w*|offer\\w*|plans?|suggest\\w*|call(?:s|ed|ing)? (?:on|for)|demand\\w*|request\\w*|appeal\\w*|urg(?:e|es|ed|ing)"
                    + "|invit\\w*|ultimatum|want(?:s|ed)?)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern REFUSING = Pattern.compile("refus", Pattern.CASE_INSENSITIVE);

    private static final Pattern ACCUSATION =
            Pattern.compile("(?:allegation|accusation|criticism|charge|complaint|insinuation)s?");

    private static final Set<String> KNOWN =
            Set.of("the", "this", "these", "those", "such", "his", "her", "their", "its");

    private static final Pattern OWN = Pattern.compile("(?:his|her|their|its)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern ACCUSING = Pattern.compile(
            "\\b(?:accus|alleg|claim|charg|blam|suggest|sued|suing|indict)\\w*", Pattern.CASE_INSENSITIVE);

    private final Article article;
    private final AnswerSigns signs;
    private final List<Said> here;

    /** For the statements of one article, in order. */
    Pointing(Article article, AnswerSigns signs, List<Said> here) {
        this.article = article;
        this.signs = signs;
        this.here = here;
    }

    /** What a statement with a sign of answering answers in this article. */
    Optional<Said> meant(Sign sign, Addressed addressed, Said from) {
        if (!addressed.owners().isEmpty()) {
            return owned(sign, addressed, from);
        }
        List<Said> before = before(sign.words().start(), REACH).stream()
                .filter(to -> isAnother(from, to) && !Sides.isOne(from, to) && !isOwn(from, to))
                .toList();
        if (isRefusal(sign) && addressed.noun() != Noun.PROPOSAL) {
            return Optional.empty();
        }
        if (addressed.manner() == Manner.PRONOUN) {
            return last(before.stream()
                    .filter(to -> isNextTo(to, sign.frame()) && !isWithin(sign, to))
                    .filter(to -> !isAskedFor(sign) || isProposal(to))
                    .toList());
        }
        if (addressed.points() || addressed.manner() == Manner.SOMEBODYS) {
            List<Said> fitting = before.stream()
                    .filter(to -> fits(sign, addressed, to, from))
                    .toList();
            List<Said> near = before.stream()
                    .filter(to -> addressed.noun() == Noun.CLAIM && isNextTo(to, sign.frame()))
                    .toList();
            return switch (addressed.manner()) {
                case THIS -> last(near).or(() -> last(fitting));
                case SUCH -> last(fitting).or(() -> last(near));
                default -> last(fitting);
            };
        }
        boolean ofThings =
                addressed.noun() == Noun.OTHER && (OF_THINGS_TOO.contains(sign.stance()) || sign.of() == Of.CONDITION);
        boolean ofDeedsToo = sign.of() == Of.SUBJECT && addressed.noun() == Noun.OTHER;
        return ofThings || ofDeedsToo ? Optional.empty() : repeated(sign, addressed, from);
    }

    private static boolean isAskedFor(Sign sign) {
        return sign.stance() == Stance.ACCEPTS || sign.stance() == Stance.SETS_CONDITIONS;
    }

    /** The statement of the one who is named that has most in common, else the nearest. */
    private Optional<Said> owned(Sign sign, Addressed addressed, Said from) {
        SortedSet<String> frame = Stems.content(
                Words.of(article.body(), sign.frame().start(), sign.frame().end()).stream()
                        .map(Word::folded)
                        .toList());
        return here.stream()
                .filter(to -> isAnswerable(to) && from.otherSpeaker(to))
                .filter(to -> distance(sign, to) <= DEMAND_REACH)
                .filter(to -> Sides.isMeant(addressed.owners(), to, around(to)))
                .filter(to -> addressed.noun() == Noun.PROPOSAL ? isProposal(to) : !asks(to))
                .filter(to -> isBefore(sign, to) || addressed.noun() == Noun.PROPOSAL)
                .filter(to -> !ACCUSATION.matcher(addressed.word()).matches() || isAbout(from, to))
                .filter(to -> addressed.about().isEmpty()
                        ? distance(sign, to) <= REACH || Stems.common(frame, to.content()) >= ENOUGH_IN_COMMON
                        : Stems.common(addressed.about(), to.content()) >= ENOUGH_IN_COMMON)
                .max(Comparator.comparingDouble((Said to) -> Stems.common(frame, to.content()))
                        .thenComparing(to -> -distance(sign, to))
                        .thenComparing(Said::id));
    }

    /** The statement of another that says what the answer says again. */
    private Optional<Said> repeated(Sign sign, Addressed addressed, Said from) {
        SortedSet<String> words = all(sign, addressed, from);
        return here.stream()
                .filter(to -> isAnswerable(to) && from.otherSpeaker(to) && isBefore(sign, to))
                .filter(to -> !Sides.isOne(from, to))
                .filter(to -> isRepeated(words, addressed.noun(), to))
                .filter(to -> sign.stance() == Stance.DENIES || addressed.noun() != Noun.OTHER || isProposal(to))
                .filter(to -> from.statement().polarity() != Polarity.AFFIRMED || !isTheSame(from, to))
                .max(Comparator.comparingDouble((Said to) -> Stems.common(words, to.content()))
                        .thenComparing(Said::id));
    }

    /** Whether a statement gives the reply itself: "Miller says that Hall replied “…”". */
    private static boolean isWithin(Said from, Said to) {
        return from.words().size() >= SEVERAL && Collections.indexOfSubList(to.words(), from.words()) >= 0;
    }

    /** A link in capitals among the paragraphs says nothing that is replied to. */
    private boolean isHeadline(Said to) {
        String words = signs.sentences(to).in(article.body());
        return words.chars().filter(Character::isLetter).count() > CAPITALS
                && words.chars().noneMatch(Character::isLowerCase);
    }

    private boolean isRefusal(Sign sign) {
        return REFUSING.matcher(sign.words().in(article.body())).find();
    }

    private static boolean isTheSame(Said from, Said to) {
        return Stems.containment(from.content(), to.content()) >= NEARLY_ALL;
    }

    private boolean isRepeated(SortedSet<String> words, Noun noun, Said to) {
        double common = Stems.common(words, to.content());
        boolean much = common >= MUCH_IN_COMMON
                && common >= MOST * Stems.weight(words)
                && to.content().stream().filter(words::contains).count() >= SEVERAL;
        return noun == Noun.PROPOSAL ? common >= ENOUGH_IN_COMMON && isProposal(to) : much;
    }

    /** What is said to be answered; of what the clause does not hold, such as a title, the whole statement. */
    private static SortedSet<String> all(Sign sign, Addressed addressed, Said from) {
        return addressed.about().isEmpty() && AnswerSigns.isCue(from, sign.words())
                ? from.content()
                : addressed.about();
    }

    /**
     * Whether a statement is of the sort that is pointed at: a proposal; or a claim about who answers, or told by that
     * word.
     */
    private boolean fits(Sign sign, Addressed addressed, Said to, Said from) {
        if (addressed.noun() == Noun.PROPOSAL) {
            return isProposal(to);
        }
        return !speaksOf(addressed.word(), to)
                && (isAbout(from, to)
                        || distance(sign, to) <= TOLD_REACH
                                && isToldBy(addressed.word(), to)
                                && has(signs.sentences(to), addressed.modifiers()));
    }

    /** Whether a statement says something of somebody: he is its subject, or it accuses and names him. */
    private boolean isAbout(Said who, Said to) {
        Span sentences = signs.sentences(to);
        Span own = to.statement().citation().span();
        boolean accuses = ACCUSING.matcher(article.body())
                .region(sentences.start(), sentences.end())
                .find();
        return Sides.namesOrState(who, accuses ? own : subject(own))
                || accuses && Sides.names(who, sentences)
                || Sides.tellsOf(who, own);
    }

    /** The first words of a statement. */
    private Span subject(Span own) {
        return Words.of(article.body(), own.start(), own.end()).stream()
                .limit(SUBJECT_WORDS)
                .map(Word::span)
                .reduce(new Span(own.start(), own.start()), Span::cover);
    }

    /**
     * Whether a statement is told by a noun's word, in itself, its cue or its speaker: "charged", "newspaper reports".
     */
    private boolean isToldBy(String noun, Said to) {
        String stem = Stems.stem(noun);
        String told = to.statement().cue().map(article::words).orElse("") + " "
                + (to.statement().speaker().kind() == Claimant.Kind.DOCUMENT
                        ? to.statement().speaker().name() + " "
                        : "")
                + to.statement().citation().span().in(article.body());
        return Words.of(told).stream()
                .anyMatch(word -> Stems.stem(word.folded()).equals(stem));
    }

    /** Whether a stretch has one of some words, where there are any. */
    private boolean has(Span stretch, SortedSet<String> stems) {
        return stems.isEmpty()
                || Words.of(article.body(), stretch.start(), stretch.end()).stream()
                        .anyMatch(word -> stems.contains(Stems.stem(word.folded())));
    }

    /** Whether a statement only speaks of what is pointed at: "if the allegations are true". */
    private static boolean speaksOf(String noun, Said to) {
        String stem = Stems.stem(noun);
        List<String> words = to.words();
        return IntStream.range(1, words.size())
                .anyMatch(i -> KNOWN.contains(words.get(i - 1))
                        && Stems.stem(words.get(i)).equals(stem));
    }

    /** Whether a statement ends in a sentence or in the one before it. */
    private boolean isNextTo(Said to, Span sentence) {
        Span own = to.statement().citation().span();
        return own.start() >= sentence.start()
                || signs.sentenceBefore(sentence.start()).filter(own::overlaps).isPresent();
    }

    /**
     * Whether "it" means something that the sentence itself tells before: "considered the possibility, but dismissed
     * it".
     */
    private static boolean isWithin(Sign sign, Said to) {
        return to.statement().citation().span().start() < sign.frame().start()
                && sign.words().start() - sign.frame().start() > SUBJECT_REACH;
    }

    private static boolean isBefore(Sign sign, Said to) {
        return to.statement().citation().span().end() <= sign.words().start();
    }

    private static int distance(Sign sign, Said to) {
        Span own = to.statement().citation().span();
        return Math.max(own.start() - sign.words().end(), sign.words().start() - own.end());
    }

    /** The demand before it that a refusal to do something answers: "would not resign" the call for a resignation. */
    Optional<Said> demanded(String stem, Said from) {
        return last(before(signs.sentences(from).start(), DEMAND_REACH).stream()
                .filter(to -> to.content().contains(stem) && isAnother(from, to) && isProposal(to))
                .filter(to -> Sides.names(from, to.statement().citation().span()) || !namesAnybody(to))
                .toList());
    }

    /** "Called for Miller to testify", which somebody else does not answer. */
    private boolean namesAnybody(Said said) {
        Span own = said.statement().citation().span();
        return Words.of(article.body(), own.start(), own.end()).stream()
                .skip(1)
                .anyMatch(word -> Character.isUpperCase(
                        article.body().codePointAt(word.span().start())));
    }

    /** What was said by another right before what is told as a reply, unless that names another as answered. */
    Optional<Said> repliedTo(Said from, Citation cue) {
        Span own = signs.sentences(from);
        return last(before(cue.span().start(), PRONOUN_REACH).stream()
                        .filter(to -> to.statement().citation().span().end() <= own.start() || isAnother(from, to))
                        .toList())
                .filter(to -> isAnother(from, to) && !Sides.isOneHouse(from, to) && isNextTo(to, own))
                .filter(to -> !isWithin(from, to) && !isHeadline(to))
                .filter(to -> to.isQuoted()
                        || signs.sameParagraph(to.statement().citation().span(), from))
                .filter(to -> Replying.mayAnswer(from, cue, to, own, around(to)));
    }

    /** What is said within so many characters before a place. */
    private List<Said> before(int end, int reach) {
        return here.stream()
                .filter(Pointing::isAnswerable)
                .filter(said -> said.statement().citation().span().end() <= end
                        && end - said.statement().citation().span().end() <= reach)
                .toList();
    }

    private static boolean isAnswerable(Said said) {
        Statement statement = said.statement();
        return AnswerSigns.inBody(said)
                && statement.kind() == Statement.Kind.SAID
                && statement.polarity() == Polarity.AFFIRMED
                && (said.speaker().isPresent() || statement.speaker().kind() != Claimant.Kind.UNKNOWN);
    }

    private static Optional<Said> last(List<Said> all) {
        return all.stream()
                .max(Comparator.comparingInt((Said said) ->
                                said.statement().citation().span().end())
                        .thenComparing(Said::id));
    }

    /** "She pushed people hard, but her campaign denied the allegations". */
    private boolean isOwn(Said from, Said to) {
        return OWN.matcher(from.statement().speaker().name()).lookingAt()
                && signs.sentences(from).overlaps(to.statement().citation().span());
    }

    /** The unnamed are another than whoever has a name. */
    private static boolean isAnother(Said from, Said to) {
        return !from.sameSpeaker(to)
                && !Words.fold(from.statement().speaker().name())
                        .equals(Words.fold(to.statement().speaker().name()));
    }

    /**
     * Whether somebody asks for something, or is told to propose it before, in the sentence or the one that names the
     * speaker.
     */
    boolean isProposal(Said said) {
        Span own = said.statement().citation().span();
        int from = said.statement()
                .speaker()
                .words()
                .map(words -> words.span().start())
                .filter(start -> start < own.start())
                .orElse(own.start());
        return asks(said)
                || PROPOSAL.matcher(article.body())
                        .region(Math.max(from, signs.sentences(said).start()), own.end())
                        .find()
                || PROPOSAL.matcher(introduction(said)).find();
    }

    /** Whether the words of a statement, or of its cue, ask for something. */
    static boolean asks(Said said) {
        Statement statement = said.statement();
        return statement.modality() == Modality.COMMAND
                || statement
                        .cue()
                        .filter(cue ->
                                PROPOSAL.matcher(said.article().words(cue)).find())
                        .isPresent();
    }

    private String around(Said said) {
        return introduction(said) + " " + signs.sentences(said).in(article.body());
    }

    /** The sentence before, where it stands in the same paragraph and names the speaker. */
    private String introduction(Said said) {
        Span own = signs.sentences(said);
        return signs.sentenceBefore(own.start())
                .filter(before ->
                        article.body().substring(before.end(), own.start()).indexOf('\n') < 0)
                .filter(before -> Sides.names(said, before))
                .map(before -> before.in(article.body()))
                .orElse("");
    }
}
