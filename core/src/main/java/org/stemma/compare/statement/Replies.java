package org.stemma.compare.statement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stemma.compare.words.Word;
import org.stemma.compare.words.Words;
import org.stemma.model.Article;
import org.stemma.model.Citation;
import org.stemma.model.Part;
import org.stemma.model.Reading;
import org.stemma.model.Reply;
import org.stemma.model.Reply.Stance;
import org.stemma.model.Span;
import org.stemma.model.Statement;

/**
 * Finds statements that answer another, by two signs at once: a word of answering (rejected, denied, welcomed, mocked) in or
 * about the one, and words of the other, or its speaker, in the sentence. Stateless.
 */
public final class Replies {
    private static final Map<Stance, Pattern> STANCES = new TreeMap<>();
    /** An answer says in what it answers: so much of the other's telling words come again. */
    private static final double ENOUGH_IN_COMMON = 3;
    /** Without a word of answering it must be so much. */
    private static final double MUCH_IN_COMMON = 9;
    /** Naming the one who is answered counts as much as a telling word. */
    private static final double NAMED = 5;
    /** What is said close by is more likely meant. */
    private static final int NEAR = 1200;

    static {
        STANCES.put(
                Stance.REJECTS,
                pattern("reject|dismiss|rul(?:e|es|ed|ing) out|spurn|refus|turn(?:ed|s|ing)? down|rebuff"
                        + "|(?:will|would|shall) (?:never|not) (?:consider|accept|discuss|agree|negotiate|exchange|allow)"
                        + "|unacceptable|out of the question|non-starter|never (?:consider|accept)"));
        STANCES.put(Stance.DENIES, pattern("den(?:y|ies|ied|ying)\\b|refut|baseless|fabricat|no truth"));
        STANCES.put(Stance.ACCEPTS, pattern("accept|(?:has|have|had) agreed|endors"));
        STANCES.put(Stance.SETS_CONDITIONS, pattern("on (?:the )?condition that|only if\\b|provided that|as long as"));
        STANCES.put(Stance.WELCOMES, pattern("welcom|hail(?:ed|s|ing)|prais|applaud"));
        STANCES.put(Stance.MOCKS, pattern("mock|ridicul|sarcas|scoff|derid"));
    }

    /** Most sentences have no word of answering, and are looked through once. */
    private static final Pattern ANY_STANCE = Pattern.compile(
            STANCES.values().stream().map(Pattern::pattern).collect(Collectors.joining("|")), Pattern.CASE_INSENSITIVE);

    private static final Pattern ANSWERING = pattern(
            "respond|repl(?:y|ied|ies)|in response|react|answer|counter|rebut|proposal|offer|propos|claim|call");

    private static Pattern pattern(String words) {
        return Pattern.compile("\\b(?:" + words + ")\\w*", Pattern.CASE_INSENSITIVE);
    }

    private static final Pattern REFUSES = pattern("(?:will|would|shall|can|could) not\\b|won['’]t\\b|never\\b");

    private record Sign(Stance stance, Citation words) {}

    private record Answer(double score, Said to) {}

    /** Every reply, by the statement that answers, then the one that is answered. */
    public List<Reply> among(Collection<Said> statements, Collection<Reading> readings) {
        Map<org.stemma.model.ArticleId, List<Said>> ofArticle = new TreeMap<>();
        for (Said said : statements) {
            ofArticle
                    .computeIfAbsent(said.id().article(), any -> new ArrayList<>())
                    .add(said);
        }
        List<Reply> replies = new ArrayList<>();
        for (Reading reading : readings) {
            List<Said> here = new ArrayList<>(ofArticle.getOrDefault(reading.id(), List.of()));
            here.sort(Comparator.comparing(Said::id));
            for (Said from : here) {
                Span around = sentences(reading, from.statement());
                sign(reading.article(), from, around, here)
                        .flatMap(sign -> answered(reading.article(), from, sign.stance(), around, here)
                                .map(answer ->
                                        new Reply(from.id(), answer.to().id(), sign.stance(), List.of(sign.words()))))
                        .ifPresent(replies::add);
            }
        }
        replies.sort(Comparator.naturalOrder());
        return replies;
    }

    private static Optional<Sign> sign(Article article, Said said, Span around, List<Said> others) {
        if (!said.statement().citation().part().equals(Part.BODY)) {
            return Optional.empty();
        }
        if (!ANY_STANCE
                .matcher(article.body())
                .region(around.start(), around.end())
                .find()) {
            return Optional.empty();
        }
        for (Map.Entry<Stance, Pattern> entry : STANCES.entrySet()) {
            Matcher matcher = entry.getValue().matcher(article.body()).region(around.start(), around.end());
            while (matcher.find()) {
                Span words = new Span(matcher.start(), matcher.end());
                if (isOf(said, words, others)) {
                    return Optional.of(new Sign(entry.getKey(), Citation.body(article.id(), words)));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether the sign stands in the statement itself or in the frame of its sentence, not in another's words. */
    private static boolean isOf(Said said, Span words, List<Said> others) {
        if (said.statement().kind() == Statement.Kind.INTENDED) {
            return false;
        }
        Span own = said.statement().citation().span();
        return own.contains(words)
                || others.stream()
                        .filter(other -> !other.id().equals(said.id()))
                        .noneMatch(other -> other.statement().citation().part().equals(Part.BODY)
                                && other.statement().citation().span().overlaps(words));
    }

    /** Whether a statement takes the same stance itself: who also rejects is not who is rejected. */
    private static boolean isAnswer(Article article, Said said, Stance stance) {
        Optional<Pattern> signs = Optional.ofNullable(STANCES.get(stance));
        String words = article.words(said.statement().citation());
        boolean refuses = stance == Stance.REJECTS && REFUSES.matcher(words).find();
        return refuses || signs.filter(pattern -> pattern.matcher(words).find()).isPresent();
    }

    private static Optional<Answer> answered(
            Article article, Said from, Stance stance, Span around, List<Said> candidates) {
        SortedSet<String> frame = stems(article, around);
        boolean answering = ANSWERING
                .matcher(article.body())
                .region(around.start(), around.end())
                .find();
        Optional<Answer> best = Optional.empty();
        for (Said to : candidates) {
            if (!from.otherSpeaker(to)
                    || around.contains(to.statement().citation().span())
                    || isAnswer(article, to, stance)) {
                continue;
            }
            boolean named = namesSpeaker(frame, to);
            double common = Stems.common(frame, to.content());
            double score = common + (named ? NAMED : 0);
            boolean enough = answering && (common >= ENOUGH_IN_COMMON || named) || common >= MUCH_IN_COMMON;
            double near = nearness(from, to);
            if (enough && (best.isEmpty() || score + near > best.get().score())) {
                best = Optional.of(new Answer(score + near, to));
            }
        }
        return best;
    }

    private static double nearness(Said from, Said to) {
        int distance = Math.abs(from.statement().citation().span().start()
                - to.statement().citation().span().start());
        return Math.max(0, 1 - (double) distance / NEAR);
    }

    private static boolean namesSpeaker(SortedSet<String> frame, Said to) {
        String name = to.statement().speaker().name();
        List<Word> words = Words.of(name);
        return !words.isEmpty()
                && frame.contains(Stems.stem(words.get(words.size() - 1).folded()));
    }

    private static SortedSet<String> stems(Article article, Span span) {
        List<String> words = new ArrayList<>();
        for (Word word : Words.of(article.body(), span.start(), span.end())) {
            words.add(word.folded());
        }
        return new TreeSet<>(Stems.content(words));
    }

    /** The sentences that the statement stands in. */
    private static Span sentences(Reading reading, Statement statement) {
        Span span = statement.citation().span();
        for (Span sentence : reading.sentences()) {
            if (sentence.overlaps(statement.citation().span())) {
                span = span.cover(sentence);
            }
        }
        return span;
    }
}
