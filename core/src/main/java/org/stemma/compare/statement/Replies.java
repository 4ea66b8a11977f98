package org.stemma.compare.statement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.stemma.compare.statement.AnswerSigns.Sign;
import org.stemma.compare.words.Word;
import org.stemma.compare.words.Words;
import org.stemma.model.Article;
import org.stemma.model.ArticleId;
import org.stemma.model.Citation;
import org.stemma.model.Claimant;
import org.stemma.model.Reading;
import org.stemma.model.Reply;
import org.stemma.model.Reply.Stance;
import org.stemma.model.Span;
import org.stemma.model.Statement;

/**
 * Finds statements that answer another, by two signs at once: a word of answering (rejected, denied, welcomed, mocked) in or
 * about the one, and words of the other, its speaker, or a word that points at it, in the sentence. Stateless.
 */
public final class Replies {
    /** An answer says in what it answers: so much of the other's telling words come again. */
    private static final double ENOUGH_IN_COMMON = 3;
    /** Without a word of answering it must be so much. */
    private static final double MUCH_IN_COMMON = 9;
    /** And such a share of the other's, where the other stands in another article. */
    private static final double MOST_OF_IT = 0.6;
    /** In so many different words at least. */
    private static final int SEVERAL = 4;
    /** Naming the one who is answered counts as much as a telling word. */
    private static final double NAMED = 5;
    /** Pointing at what was said before counts for more. */
    private static final double POINTED = 7;
    /** A speaker goes on within so many characters. */
    private static final int GOES_ON = 350;
    /** What is said close by is more likely meant. */
    private static final int NEAR = 1200;

    private static final Pattern ANSWERING = Pattern.compile(
            "\\b(?:respond|repl(?:y|ied|ies)|in response|react|answer|counter|rebut|proposal|offer|propos|claim|call)\\w*",
            Pattern.CASE_INSENSITIVE);

    /** One welcomes, mocks and accepts events as well as words, and finds them unacceptable. */
    private static final Set<Stance> OF_EVENTS_TOO = EnumSet.of(Stance.WELCOMES, Stance.MOCKS, Stance.ACCEPTS);

    private static boolean isOfEventsToo(Sign sign, Article article) {
        return OF_EVENTS_TOO.contains(sign.stance())
                || sign.words().in(article.body()).equalsIgnoreCase("unacceptable");
    }

    private record Answer(double score, Said to) {}

    private record Found(Said to, Stance stance, Span because) {}

    /** Every reply, by the statement that answers, then the one that is answered. */
    public List<Reply> among(Collection<Said> statements, Collection<Reading> readings) {
        Map<ArticleId, List<Said>> ofArticle = new TreeMap<>();
        Map<ArticleId, List<Said>> ofStory = new TreeMap<>();
        for (Said said :
                statements.stream().sorted(Comparator.comparing(Said::id)).toList()) {
            ofArticle
                    .computeIfAbsent(said.id().article(), any -> new ArrayList<>())
                    .add(said);
            ofStory.computeIfAbsent(said.story(), any -> new ArrayList<>()).add(said);
        }
        List<Reply> replies = new ArrayList<>();
        for (Reading reading : readings) {
            List<Said> here = ofArticle.getOrDefault(reading.id(), List.of());
            AnswerSigns signs = new AnswerSigns(reading, here);
            Pointing pointing = new Pointing(reading.article(), signs, here);
            Map<Said, Found> answered = new HashMap<>(); // by what answers, of this article; looked up only
            Map<Span, Said> first = new HashMap<>(); // by the word of answering; looked up only
            for (Said from : here) {
                signs.of(from)
                        .flatMap(sign -> answer(sign, from, here, signs, pointing, answered)
                                .or(() -> elsewhere(
                                        sign, from, pointing, ofStory.getOrDefault(from.story(), List.of()), signs))
                                .map(to -> new Found(to, sign.stance(), sign.words())))
                        .or(() -> refused(from, signs, pointing))
                        .or(() -> replied(from, signs, pointing))
                        .ifPresent(found -> {
                            answered.put(from, found);
                            Said told = first.computeIfAbsent(found.because(), any -> from);
                            boolean again = !told.equals(from)
                                    && told.sameSpeaker(from)
                                    && signs.sentences(told).overlaps(signs.sentences(from));
                            if (!again) {
                                replies.add(reply(from, found));
                            }
                        });
            }
        }
        replies.sort(Comparator.naturalOrder());
        return replies;
    }

    private static Reply reply(Said from, Found found) {
        return new Reply(
                from.id(),
                found.to().id(),
                found.stance(),
                List.of(Citation.body(from.id().article(), found.because())));
    }

    /** "Would not resign" after somebody demanded a resignation. */
    private static Optional<Found> refused(Said from, AnswerSigns signs, Pointing pointing) {
        return signs.refusal(from)
                .filter(refusal -> Stems.weight(Stems.stem(Words.fold(refusal.group(1)))) >= ENOUGH_IN_COMMON)
                .flatMap(refusal -> pointing.demanded(refusal.group(1), from)
                        .map(to -> new Found(to, Stance.REJECTS, new Span(refusal.start(), refusal.end()))));
    }

    /** "Replied", right after what another said: an answer whose stance the words do not tell. */
    private static Optional<Found> replied(Said from, AnswerSigns signs, Pointing pointing) {
        return signs.replying(from)
                .flatMap(cue -> pointing.justBefore(from).map(to -> new Found(to, Stance.ANSWERS, cue.span())));
    }

    /** What is answered in the same article: what has the most in common with the frame of the answer, or is pointed at. */
    private static Optional<Said> answer(
            Sign sign, Said from, List<Said> here, AnswerSigns signs, Pointing pointing, Map<Said, Found> answered) {
        Article article = from.article();
        SortedSet<String> frame = stems(article, sign.frame());
        boolean answering = ANSWERING
                .matcher(article.body())
                .region(sign.frame().start(), sign.frame().end())
                .find();
        Optional<Said> pointed = pointing.at(sign, from).map(to -> ofAnother(to, from, answered));
        if (sign.told()) {
            return told(sign, from, answered).or(() -> pointed);
        }
        boolean needsObject = isOfEventsToo(sign, article) && !pointing.namesWhatIsSaid(sign);
        Optional<Answer> best = Optional.empty();
        for (Said to : here) {
            boolean meant = pointed.isPresent() && pointed.get().equals(to);
            if (!meant && !canBeAnswered(from, to, sign, signs)) {
                continue;
            }
            boolean named = isNamed(to, frame);
            double common = Stems.common(frame, to.content());
            boolean known = !needsObject && (named || isBefore(to, from) || pointing.isTheProposalOf(sign, to));
            boolean enough = meant
                    || known && answering && (common >= ENOUGH_IN_COMMON || named)
                    || named && common >= MUCH_IN_COMMON;
            double score = common + (named ? NAMED : 0) + (meant ? POINTED : 0) + nearness(from, to);
            if (enough && (best.isEmpty() || score > best.get().score())) {
                best = Optional.of(new Answer(score, to));
            }
        }
        return best.map(Answer::to).or(() -> goesOn(sign, from, answered));
    }

    /** What a speaker has answered just before, when he goes on in the same stance. */
    private static Optional<Said> goesOn(Sign sign, Said from, Map<Said, Found> answered) {
        int start = from.statement().citation().span().start();
        return answered.entrySet().stream()
                .filter(before ->
                        before.getKey().sameSpeaker(from) && before.getValue().stance() == sign.stance())
                .filter(before ->
                        start - before.getKey().statement().citation().span().end() < GOES_ON)
                .max(Map.Entry.comparingByKey(Comparator.comparing(Said::id)))
                .map(before -> before.getValue().to());
    }

    /** What the same speaker answers with the words of the sentence before, where that is a statement too. */
    private static Optional<Said> told(Sign sign, Said from, Map<Said, Found> answered) {
        return answered.entrySet().stream()
                .filter(before -> before.getKey().sameSpeaker(from))
                .filter(before -> sign.frame()
                        .contains(before.getKey().statement().citation().span()))
                .min(Map.Entry.comparingByKey(Comparator.comparing(Said::id)))
                .map(before -> before.getValue().to());
    }

    /** By the last word of a name; of a person by any, since some names begin with the surname. */
    private static boolean isNamed(Said to, SortedSet<String> frame) {
        boolean person = to.statement().speaker().kind() == Claimant.Kind.PERSON;
        return AnswerSigns.lastName(to).map(Stems::stem).filter(frame::contains).isPresent()
                || person
                        && Words.of(to.statement().speaker().name()).stream()
                                .map(word -> Stems.stem(word.folded()))
                                .anyMatch(frame::contains);
    }

    private static boolean canBeAnswered(Said from, Said to, Sign sign, AnswerSigns signs) {
        return from.otherSpeaker(to)
                && to.statement().kind() != Statement.Kind.BELIEVED
                && !sign.frame().contains(to.statement().citation().span())
                && !signs.takes(to, sign.stance())
                && !isTheirs(sign, from, to);
    }

    /** "Olsen said that Marsh rejected the offer": the word is of Marsh, and Olsen answers nobody. */
    private static boolean isTheirs(Sign sign, Said from, Said to) {
        Span own = from.statement().citation().span();
        if (!own.contains(sign.words())) {
            return false;
        }
        Optional<String> name = AnswerSigns.lastName(to);
        return Words.of(from.article().body(), own.start(), sign.words().start()).stream()
                .map(Word::folded)
                .anyMatch(word -> name.filter(word::equals).isPresent());
    }

    /** Who is pointed at may answer somebody too: then both answer the same. */
    private static Said ofAnother(Said to, Said from, Map<Said, Found> answered) {
        Found before = answered.get(to);
        return before != null && !before.to().sameSpeaker(from) ? before.to() : to;
    }

    /** Who answers what the article gives only later names whom; else two merely speak of one thing. */
    private static boolean isBefore(Said to, Said from) {
        return !AnswerSigns.inBody(to)
                || to.statement().citation().span().start()
                        < from.statement().citation().span().start();
    }

    /** What is answered in another article of the story that appeared no later: nearly all of it is said again. */
    private static Optional<Said> elsewhere(
            Sign sign, Said from, Pointing pointing, List<Said> story, AnswerSigns signs) {
        if (sign.told() || isOfEventsToo(sign, from.article()) && !pointing.namesWhatIsSaid(sign)) {
            return Optional.empty();
        }
        SortedSet<String> frame = stems(from.article(), sign.frame());
        Optional<Answer> best = Optional.empty();
        for (Said to : story) {
            if (to.id().article().equals(from.id().article())
                    || !from.otherSpeaker(to)
                    || to.statement().kind() != Statement.Kind.SAID
                    || to.statement().polarity() != Statement.Polarity.AFFIRMED) {
                continue;
            }
            double common = Stems.common(frame, to.content());
            if (common >= MUCH_IN_COMMON
                    && to.content().stream().filter(frame::contains).count() >= SEVERAL
                    && common >= MOST_OF_IT * Stems.weight(to.content())
                    && (best.isEmpty() || common > best.get().score())
                    && !isLater(to.article(), from.article())
                    && !signs.takes(to, sign.stance())
                    && !isTheirs(sign, from, to)) {
                best = Optional.of(new Answer(common, to));
            }
        }
        return best.map(Answer::to);
    }

    private static boolean isLater(Article one, Article other) {
        return one.publishedWhen()
                .flatMap(late -> other.publishedWhen().map(early -> early.isBefore(late)))
                .orElse(true);
    }

    private static double nearness(Said from, Said to) {
        int distance = Math.abs(from.statement().citation().span().start()
                - to.statement().citation().span().start());
        return Math.max(0, 1 - (double) distance / NEAR);
    }

    private static SortedSet<String> stems(Article article, Span span) {
        List<String> words = new ArrayList<>();
        for (Word word : Words.of(article.body(), span.start(), span.end())) {
            words.add(word.folded());
        }
        return new TreeSet<>(Stems.content(words));
    }
}
