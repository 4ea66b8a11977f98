package org.stemma.compare.statement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stemma.compare.place.Countries;
import org.stemma.compare.words.Word;
import org.stemma.compare.words.Words;
import org.stemma.model.Citation;
import org.stemma.model.Part;
import org.stemma.model.Reading;
import org.stemma.model.Reply.Stance;
import org.stemma.model.Span;
import org.stemma.model.Statement;

/**
 * Finds the words that say that a statement answers another, and how: in the statement, in the frame of its sentence,
 * or in the sentence before a quotation, where the outlet tells what the speaker did. Stateless.
 */
final class AnswerSigns {
    /**
     * A word of answering.
     *
     * @param stance how it answers
     * @param words where it stands in the body
     * @param sentence the sentence of the word
     * @param frame the sentences that say what is answered
     * @param told whether it stands in the sentence before, where the outlet tells what the speaker did
     * @param of where the words stand that name what is answered
     */
    record Sign(Stance stance, Span words, Span frame, boolean told, Of of) {}

    /** Where the words stand that name what is answered. */
    enum Of {
        /** Behind: "rejected the offer". */
        OBJECT,
        /** Before: "the claim was baseless". */
        SUBJECT,
        /** Behind a word of taking: "could accept the offer only if". */
        CONDITION
    }

    private static final Pattern ACCEPTING = pattern("accept(?:s|ed|ing|ance)?|(?:has|have|had) agreed|endors\\w*");

    /**
     * In the order in which they are looked for: who "will not accept" rejects, who accepts "only if" sets a condition.
     */
    private static final Map<Stance, Pattern> STANCES = new LinkedHashMap<>();

    static {
        STANCES.put(
                Stance.REJECTS,
                pattern("reject\\w*|dismiss\\w*|rul(?:e|es|ed|ing) out|spurn\\w*"
                        + "|refus\\w*(?! to (?:comment|say|answer|name|give|identify|elaborate|speak|disclose|respond|reply))"
                        + "|turn(?:ed|s|ing)? down|rebuff\\w*"
                        + "|(?:will|would|shall) (?:never|not) (?:consider|accept|discuss|agree|negotiate|exchange|allow)"
                        + "|(?:can|could) ?not accept|unacceptable|out of the question|non-starter"
                        + "|never (?:consider|accept)"));
        STANCES.put(
                Stance.DENIES,
                pattern(
                        "den(?:y|ies|ied|ying)(?! (?:\\p{L}+ )?(?:entry|access|bail|visas?))|denials?|refut\\w*|baseless|fabricat\\w*|no truth"
                                + "|(?:has|have|had) no record"));
        STANCES.put(
                Stance.SETS_CONDITIONS,
                pattern("on (?:the )?condition that|only if|provided that|(?<!twice )(?<!times )as long as"));
        STANCES.put(Stance.ACCEPTS, ACCEPTING);
        STANCES.put(Stance.WELCOMES, pattern("welcom\\w*|hail(?:ed|s|ing)(?! from)|prais\\w*|applaud\\w*"));
        STANCES.put(Stance.MOCKS, pattern("mock\\w*|ridicul\\w*|sarcas\\w*|scoff\\w*|derid\\w*"));
    }

    /** Most sentences have no word of answering, and are looked through once. */
    private static final Pattern ANY = Pattern.compile(
            STANCES.values().stream().map(Pattern::pattern).collect(Collectors.joining("|")), Pattern.CASE_INSENSITIVE);

    private static final Pattern REFUSES = pattern("(?:will|would|shall|can|could) not|won['’]t|never");

    private static final Pattern WILL_NOT =
            Pattern.compile("\\b(?:will|would|shall) (?:not|never) (?:\\p{L}+ly )?(\\p{L}+)", Pattern.CASE_INSENSITIVE);

    /** "Did not reject", "could accept", "would be rejected", "if they accept": nobody has answered. */
    private static final Pattern NOT_HELD = Pattern.compile(
            "(?:(?:\\b(?:not|never|neither|nor|without|could|might|may|would|would only)|n['’]t)\\s+[“\"‘']?(?:\\p{L}+\\s+)?"
                    + "|\\b(?:will|would|should|must|to)\\s+(?:\\p{L}+ly\\s+)?be\\s+(?:\\p{L}+ly\\s+)?"
                    + "|\\b(?:about|of|for|from|against|avoid|consider|considers|considered)\\s+(?=\\s*$)"
                    + "|\\b(?:if|whether|unless)\\s+(?:[\\p{L}'’.-]+\\s+){0,3})$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern INFINITIVE = Pattern.compile("([\\p{L}]+),?\\s+to\\s+(?:\\p{L}+ly\\s+)?$");
    /**
     * After these an infinitive is what the speaker did; after any other ("urged them to accept") what somebody should
     * do.
     */
    private static final Set<String> DONE = Set.of(
            "decided", "chose", "voted", "vowed", "promised", "continued", "moved", "ready", "willing", "prepared");

    /** What one says of a thing, whoever is its subject. */
    private static final Pattern VERDICT =
            pattern("unacceptable|out of the question|non-starter|baseless|fabricat\\w*|no truth"
                    + "|on (?:the )?condition that|only if|provided that|as long as");

    /** Who speaks, and whom one speaks for. */
    private static final Set<String> ONESELF = Set.of(
            ("i we he she they it this that us our my these those government administration ministry department agency company"
                            + " firm operator board party team campaign country nation union council office group movement"
                            + " authorities family side")
                    .split(" "));
    /** Between a speaker and the word: another clause, with a subject of its own. */
    private static final Pattern OTHER_CLAUSE = Pattern.compile(
            "[;:“”\"]|\\b(?:that|which|whose|where|when|because|after|before|if|whether|while|requiring)\\b");
    /** "Rejecting the offer, Mr." before the speaker: nobody else between. */
    private static final Pattern PARTICIPLE = Pattern.compile("[^,.;]*,\\s+(?:[\\p{L}.’'-]+\\s+){0,5}");
    /** A subject stands so few characters before its verb. */
    private static final int SUBJECT_REACH = 80;

    private static final int REACH_BEFORE = 40;
    private static final Set<String> SPOKESPEOPLE = Set.of("spokesman", "spokeswoman", "spokesperson", "official");

    private static Pattern pattern(String words) {
        return Pattern.compile("\\b(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE);
    }

    private final Reading reading;
    private final List<Said> here;

    /** For the statements of one article, in order. */
    AnswerSigns(Reading reading, List<Said> here) {
        this.reading = reading;
        this.here = here;
    }

    /** The sign of one of them. */
    Optional<Sign> of(Said said) {
        if (!inBody(said) || said.statement().kind() != Statement.Kind.SAID) {
            return Optional.empty();
        }
        Span around = sentences(said);
        return within(around, false, words -> isOf(said, words)).or(() -> before(said, around));
    }

    /** A refusal to do something, with the verb as its first group: "would not resign". */
    Optional<Matcher> refusal(Said said) {
        if (!inBody(said)) {
            return Optional.empty();
        }
        Span own = said.statement().citation().span();
        Matcher refusal = WILL_NOT.matcher(reading.article().body()).region(own.start(), own.end());
        return refusal.find() ? Optional.of(refusal) : Optional.empty();
    }

    /** Whether a statement takes the same stance itself: who also rejects is not who is rejected. */
    boolean takes(Said said, Stance stance) {
        String words = said.article().words(said.statement().citation());
        boolean refuses = stance == Stance.REJECTS && REFUSES.matcher(words).find();
        return refuses
                || Optional.ofNullable(STANCES.get(stance))
                        .filter(pattern -> pattern.matcher(words).find())
                        .isPresent();
    }

    /** The sentences that a statement stands in. */
    Span sentences(Said said) {
        Span span = said.statement().citation().span();
        for (Span sentence : reading.sentences()) {
            if (sentence.overlaps(said.statement().citation().span())) {
                span = span.cover(sentence);
            }
        }
        return span;
    }

    /** The sentence before a place. */
    Optional<Span> sentenceBefore(int start) {
        Optional<Span> last = Optional.empty();
        for (Span sentence : reading.sentences()) {
            if (sentence.end() <= start && (last.isEmpty() || last.get().start() < sentence.start())) {
                last = Optional.of(sentence);
            }
        }
        return last;
    }

    static boolean inBody(Said said) {
        return said.statement().citation().part().equals(Part.BODY);
    }

    private Optional<Sign> within(Span sentences, boolean told, Predicate<Span> counts) {
        String body = reading.article().body();
        if (!ANY.matcher(body).region(sentences.start(), sentences.end()).find()) {
            return Optional.empty();
        }
        for (Map.Entry<Stance, Pattern> entry : STANCES.entrySet()) {
            Matcher matcher = entry.getValue().matcher(body).region(sentences.start(), sentences.end());
            while (matcher.find()) {
                Span words = new Span(matcher.start(), matcher.end());
                if (isHeld(body, sentences.start(), words) && counts.test(words)) {
                    return Optional.of(new Sign(entry.getKey(), words, sentences, told, of(entry.getKey(), words)));
                }
            }
        }
        return Optional.empty();
    }

    private Of of(Stance stance, Span words) {
        if (stance == Stance.SETS_CONDITIONS) {
            return Of.CONDITION;
        }
        return VERDICT.matcher(words.in(reading.article().body())).matches() ? Of.SUBJECT : Of.OBJECT;
    }

    private static boolean isHeld(String body, int from, Span words) {
        String before = body.substring(Math.max(from, words.start() - REACH_BEFORE), words.start());
        Matcher infinitive = INFINITIVE.matcher(before);
        return !NOT_HELD.matcher(before).find()
                && (!infinitive.find() || DONE.contains(Words.fold(infinitive.group(1))));
    }

    /**
     * "The governor welcomed the proposal. “It is sensible,” she said": what the outlet says of a quotation it then
     * gives.
     */
    private Optional<Sign> before(Said said, Span around) {
        if (!said.isQuoted() && !isSpokesperson(said)) {
            return Optional.empty();
        }
        return sentenceBefore(around.start())
                .flatMap(sentence -> within(sentence, true, words -> isToldOf(said, sentence, words)));
    }

    /** Whether the outlet tells in its own words that the speaker of a statement did this. */
    private boolean isToldOf(Said said, Span sentence, Span words) {
        boolean others = here.stream()
                .filter(AnswerSigns::inBody)
                .filter(other -> !other.sameSpeaker(said))
                .anyMatch(other -> other.statement().citation().span().overlaps(words));
        if (others) {
            return false;
        }
        String body = reading.article().body();
        String subject = body.substring(sentence.start(), words.start());
        if (isSpokesperson(said)) {
            return !subject.contains("\n") && sameParagraph(sentence, said);
        }
        Optional<String> name = lastName(said);
        return name.isPresent()
                && Words.of(subject).stream().map(Word::folded).anyMatch(name.get()::equals)
                && here.stream()
                        .filter(other -> !other.sameSpeaker(said))
                        .map(AnswerSigns::lastName)
                        .flatMap(Optional::stream)
                        .noneMatch(other ->
                                Words.of(subject).stream().map(Word::folded).anyMatch(other::equals));
    }

    boolean sameParagraph(Span sentence, Said said) {
        int start = said.statement().citation().span().start();
        return sentence.end() > start
                || reading.article().body().substring(sentence.end(), start).indexOf('\n') < 0;
    }

    private static boolean isSpokesperson(Said said) {
        return said.speaker().isEmpty()
                && lastName(said).filter(SPOKESPEOPLE::contains).isPresent();
    }

    /** The last word of the speaker's name, folded. */
    static Optional<String> lastName(Said said) {
        List<Word> words = Words.of(said.statement().speaker().name());
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(words.get(words.size() - 1).folded());
    }

    /**
     * Whether a word stands in the statement itself, in its cue, or in the frame of its sentence: before what is said
     * ("rejected the offer, saying"), or right behind it, and never in another's words.
     */
    private boolean isOf(Said said, Span words) {
        Span own = said.statement().citation().span();
        String body = reading.article().body();
        if (own.contains(words)) {
            return VERDICT.matcher(words.in(body)).matches() && said.speaker().isPresent()
                    || !ACCEPTING.matcher(words.in(body)).matches()
                            && isOfOneself(said, new Span(own.start(), words.start()));
        }
        if (!isCue(said, words) && !isDoneBySpeaker(said, words)) {
            return false;
        }
        boolean elsewhere = here.stream()
                .filter(other -> !other.id().equals(said.id()))
                .filter(AnswerSigns::inBody)
                .anyMatch(
                        other -> other.statement().citation().span().overlaps(words) || isOuterCue(other, said, words));
        return !elsewhere && (words.start() < own.start() || isCue(said, words) || isBehind(own, words));
    }

    /**
     * "Moscow rejected all offers", said by its spokesman, but not "parliament would reject it": the words before a
     * word of answering.
     */
    private boolean isOfOneself(Said said, Span before) {
        String body = reading.article().body();
        Span near = new Span(Math.max(before.start(), before.end() - SUBJECT_REACH), before.end());
        List<Word> words = Words.of(body, near.start(), near.end());
        return words.isEmpty() || words.stream().anyMatch(word -> isOneself(said, word, body));
    }

    /** Whether a word may stand for the speaker: a pronoun, a part of the name, the state that one speaks for. */
    private static boolean isOneself(Said said, Word word, String body) {
        String written = word.span().in(body);
        boolean state = Character.isUpperCase(written.charAt(0))
                && (Countries.named(written).isPresent()
                        || Countries.governedFrom(written).isPresent());
        return state
                || ONESELF.contains(word.folded())
                || Words.of(said.statement().speaker().name()).stream()
                        .anyMatch(part -> part.folded().equals(word.folded()));
    }

    /**
     * "Berg rejected the offer, saying": the speaker before the word, and no other clause between; or "rejecting the
     * offer, Berg said".
     */
    private boolean isDoneBySpeaker(Said said, Span words) {
        String body = reading.article().body();
        Optional<Span> speaker = said.statement().speaker().words().map(Citation::span);
        if (speaker.isEmpty() || speaker.get().start() >= words.start()) {
            return speaker.isEmpty()
                    || words.in(body).endsWith("ing")
                            && PARTICIPLE
                                    .matcher(body.substring(
                                            words.end(), Math.max(speaker.get().start(), words.end())))
                                    .matches();
        }
        Span between = new Span(Math.min(speaker.get().end(), words.start()), words.start());
        return between.length() <= SUBJECT_REACH
                && !OTHER_CLAUSE.matcher(between.in(body)).find();
    }

    /** "Denying that engineers had asked for it": who denies is not the engineers. */
    private static boolean isOuterCue(Said other, Said said, Span words) {
        return !other.sameSpeaker(said)
                && isCue(other, words)
                && other.statement()
                        .citation()
                        .span()
                        .overlaps(said.statement().citation().span());
    }

    static boolean isCue(Said said, Span words) {
        return said.statement()
                .cue()
                .map(Citation::span)
                .filter(words::overlaps)
                .isPresent();
    }

    private boolean isBehind(Span own, Span words) {
        String between = reading.article().body().substring(own.end(), words.start());
        return !between.contains(" but ")
                && here.stream()
                        .filter(AnswerSigns::inBody)
                        .map(other -> other.statement().citation().span())
                        .noneMatch(other -> other.start() >= own.end() && other.start() < words.start());
    }
}
