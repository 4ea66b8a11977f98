package org.stemma.compare.statement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.compare.statement.AnswerSigns.Sign;
import org.stemma.compare.words.Word;
import org.stemma.compare.words.Words;
import org.stemma.model.Article;
import org.stemma.model.ArticleId;
import org.stemma.model.Citation;
import org.stemma.model.Reading;
import org.stemma.model.Reply;
import org.stemma.model.Reply.Stance;
import org.stemma.model.Span;
import org.stemma.model.Statement;

/**
 * Finds statements that answer another, by two signs at once: a word of answering (rejected, denied, welcomed, mocked)
 * in or about the one, and words of the other, its speaker, or a word that points at it, in the sentence. Stateless.
 */
public final class Replies {
    /** Of what stands in another article so much comes again, */
    private static final double MUCH_IN_COMMON = 9;
    /** and such a share of it, */
    private static final double MOST_OF_IT = 0.6;
    /** in so many different words at least. */
    private static final int SEVERAL = 4;
    /** A verb that says so little is not enough to know a demand by. */
    private static final double TELLING = 3;
    /** A speaker goes on within so many characters. */
    private static final int GOES_ON = 350;

    private static final Set<String> REQUESTS =
            new TreeSet<>(Stems.content(List.of("request requests appeal appeals plea demand invitation".split(" "))));

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
                        .filter(sign -> !Sides.decides(from.statement().speaker()))
                        .flatMap(sign -> answer(
                                sign,
                                from,
                                here,
                                signs,
                                pointing,
                                answered,
                                ofStory.getOrDefault(from.story(), List.of())))
                        .or(() -> refused(from, signs, pointing, answered))
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

    /**
     * "Would not resign" after somebody demanded a resignation; “we will not hand it over” after a demand to do so was
     * rejected.
     */
    private static Optional<Found> refused(Said from, AnswerSigns signs, Pointing pointing, Map<Said, Found> answered) {
        return signs.refusal(from).flatMap(refusal -> {
            String stem = Stems.stem(Words.fold(refusal.group(1)));
            return Optional.of(stem)
                    .filter(verb -> Stems.weight(verb) >= TELLING)
                    .flatMap(verb -> pointing.demanded(verb, from))
                    .or(() -> rejectedToo(from, stem, answered))
                    .map(to -> new Found(to, Stance.REJECTS, new Span(refusal.start(), refusal.end())));
        });
    }

    /** What was rejected just before in words that a refusal in the first person takes up. */
    private static Optional<Said> rejectedToo(Said from, String stem, Map<Said, Found> answered) {
        if (!from.isSpoken() || !from.words().contains("we")) {
            return Optional.empty();
        }
        return answered.entrySet().stream()
                .filter(before -> before.getValue().stance() == Stance.REJECTS && isJustBefore(before.getKey(), from))
                .filter(before -> before.getKey().content().contains(stem)
                        && Stems.common(before.getKey().content(), from.content()) >= TELLING
                        && before.getValue().to().otherSpeaker(from))
                .max(Map.Entry.comparingByKey(Comparator.comparing(Said::id)))
                .map(before -> before.getValue().to());
    }

    private static boolean isJustBefore(Said before, Said from) {
        int distance = from.statement().citation().span().start()
                - before.statement().citation().span().end();
        return distance >= 0 && distance < GOES_ON;
    }

    /** "Replied", right after what another said: an answer whose stance the words do not tell. */
    private static Optional<Found> replied(Said from, AnswerSigns signs, Pointing pointing) {
        return Replying.cue(from, signs.sentences(from))
                .flatMap(cue -> pointing.repliedTo(from, cue).map(to -> new Found(to, Stance.ANSWERS, cue.span())));
    }

    /** What is answered: what the same words already answer, what is named or pointed at, what is said again. */
    private static Optional<Found> answer(
            Sign sign,
            Said from,
            List<Said> here,
            AnswerSigns signs,
            Pointing pointing,
            Map<Said, Found> answered,
            List<Said> story) {
        if (sign.told() && isToldApart(sign, here)) {
            return told(sign, from, answered).map(to -> new Found(to, sign.stance(), sign.words()));
        }
        Addressed addressed = Addressed.by(from.article(), sign);
        return stance(sign, addressed)
                .flatMap(stance -> pointing.meant(sign, addressed, from)
                        .map(to -> ofAnother(to, from, answered))
                        .filter(to -> !signs.takes(to, sign.stance()) && !isTheirs(sign, from, to))
                        .or(() -> elsewhere(sign, addressed, from, story, signs))
                        .or(() -> goesOn(sign, addressed, from, answered))
                        .map(to -> new Found(to, stance, sign.words())));
    }

    /** To deny a request is to reject it; whoever denies does not deny a plan. */
    private static Optional<Stance> stance(Sign sign, Addressed addressed) {
        if (sign.stance() != Stance.DENIES || addressed.noun() != Addressed.Noun.PROPOSAL) {
            return Optional.of(sign.stance());
        }
        return REQUESTS.contains(Stems.stem(addressed.word())) ? Optional.of(Stance.REJECTS) : Optional.empty();
    }

    /** Whether what the outlet tells before a quotation was read as a statement itself. */
    private static boolean isToldApart(Sign sign, List<Said> here) {
        return here.stream()
                .filter(AnswerSigns::inBody)
                .anyMatch(said -> said.statement()
                        .cue()
                        .filter(cue -> cue.span().overlaps(sign.words()))
                        .isPresent());
    }

    /** What a speaker has answered just before, when he goes on in the same stance. */
    private static Optional<Said> goesOn(Sign sign, Addressed addressed, Said from, Map<Said, Found> answered) {
        if (addressed.noun() != Addressed.Noun.OTHER || sign.told()) {
            return Optional.empty();
        }
        return answered.entrySet().stream()
                .filter(before ->
                        before.getKey().sameSpeaker(from) && before.getValue().stance() == sign.stance())
                .filter(before -> isJustBefore(before.getKey(), from))
                .max(Map.Entry.comparingByKey(Comparator.comparing(Said::id)))
                .map(before -> before.getValue().to());
    }

    /** What the words of the sentence before answer, where that is a statement too. */
    private static Optional<Said> told(Sign sign, Said from, Map<Said, Found> answered) {
        return answered.entrySet().stream()
                .filter(before -> before.getValue().because().overlaps(sign.words()))
                .filter(before ->
                        before.getKey().sameSpeaker(from) || from.speaker().isEmpty())
                .min(Map.Entry.comparingByKey(Comparator.comparing(Said::id)))
                .map(before -> before.getValue().to());
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

    /** What is answered in another article of the story that appeared no later: nearly all of it is said again. */
    private static Optional<Said> elsewhere(
            Sign sign, Addressed addressed, Said from, List<Said> story, AnswerSigns signs) {
        boolean ofThings = addressed.noun() == Addressed.Noun.OTHER
                && sign.stance() != Stance.REJECTS
                && sign.stance() != Stance.DENIES;
        if (sign.told() || ofThings) {
            return Optional.empty();
        }
        SortedSet<String> frame = stems(from.article(), sign.frame());
        Optional<Answer> best = Optional.empty();
        for (Said to : story) {
            if (to.id().article().equals(from.id().article())
                    || !from.otherSpeaker(to)
                    || to.statement().kind() != Statement.Kind.SAID
                    || to.statement().polarity() != Statement.Polarity.AFFIRMED
                    || Sides.isOne(from, to)) {
                continue;
            }
            double common = Stems.common(frame, to.content());
            if (common >= MUCH_IN_COMMON
                    && to.content().stream().filter(frame::contains).count() >= SEVERAL
                    && common >= MOST_OF_IT * Stems.weight(to.content())
                    && (best.isEmpty() || common > best.get().score())
                    && !isLater(to.article(), from.article())
                    && (sign.stance() == Stance.DENIES || Pointing.asks(to))
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

    private static SortedSet<String> stems(Article article, Span span) {
        List<String> words = new ArrayList<>();
        for (Word word : Words.of(article.body(), span.start(), span.end())) {
            words.add(word.folded());
        }
        return new TreeSet<>(Stems.content(words));
    }
}
