package org.stemma.compare.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.compare.words.Resource;
import org.stemma.compare.words.Word;
import org.stemma.compare.words.Words;
import org.stemma.model.Citation;
import org.stemma.model.Statement;

/**
 * On what a statement takes a stand, and which one, where its words leave no doubt of it. What is conditional, asked,
 * possible, somebody else's words, or turns more than once takes none here.
 *
 * @param said the statement
 * @param about its telling words without those that take the stand
 * @param names names in it, but the speaker's own
 * @param people pronouns of others than the speaker
 * @param future whether it tells what is to come
 * @param affirms whether it affirms what it is about
 * @param turning the words that make it so: a negation, a denial, one of two opposite words
 */
record Stand(
        Said said,
        SortedSet<String> about,
        SortedSet<String> names,
        SortedSet<String> people,
        boolean future,
        boolean affirms,
        List<Citation> turning) {
    private static final Set<String> NEGATIONS =
            words("not never no cannot cant wont dont doesnt didnt isnt arent wasnt"
                    + " werent hasnt havent hadnt couldnt wouldnt shouldnt mustnt neither nor nobody nothing none");
    /** With these nothing is plainly said, or more than one thing. */
    private static final Set<String> HEDGES =
            words("if unless until whether may might could couldnt should shouldnt must"
                    + " perhaps possibly maybe likely unlikely only except but although though while because instead rather yet still"
                    + " doubt when before after");
    /** With these the words may be somebody else's. */
    private static final Set<String> REPORTING =
            words("say says said saying tell tells told claim claims claimed according"
                    + " report reports reported believe believes believed think thinks thought call calls called suggest suggested"
                    + " allege alleged allegedly so-called reportedly");

    private static final Set<String> FUTURE = words("will wont shall would wouldnt going");
    private static final Set<String> OTHERS = words("he him his she her hers they them their theirs");
    private static final Set<String> ACCEPTING = words(
            "accepts accepted agrees agreed admits admitted admitting acknowledges"
                    + " acknowledged acknowledging confirms confirmed confirming concedes conceded conceding approves approved endorsed");
    private static final Set<String> SAYING =
            words("say says said tells told claims claimed states stated announces announced"
                    + " insists insisted added declares declared writes wrote maintains maintained");
    private static final Set<String> VERBS = words("is are was were has have had will would do does did be been can");
    private static final int LONGEST = 30;

    /** A word that takes one of two opposite stands. */
    private record Side(String about, boolean affirms) {}

    private static final Map<String, Side> OPPOSITES = opposites();

    private static Set<String> words(String words) {
        return new TreeSet<>(List.of(words.split(" +")));
    }

    private static Map<String, Side> opposites() {
        Map<String, Side> sides = new TreeMap<>();
        for (String[] row : Resource.rows(Stand.class, "opposites.txt", 2)) {
            String about = "=" + Stems.stem(row[1]);
            sides.put(Stems.stem(row[0]), new Side(about, true));
            sides.put(Stems.stem(row[1]), new Side(about, false));
        }
        return sides;
    }

    /** The stand that a statement plainly takes. */
    static Optional<Stand> of(Said said) {
        Statement statement = said.statement();
        boolean plain = statement.kind() != Statement.Kind.BELIEVED
                && statement.polarity() != Statement.Polarity.REFUSED
                && statement.modality() == Statement.Modality.PLAIN
                && statement.nestedIn().isEmpty()
                && statement.content().size() == 1
                && said.words().size() <= LONGEST;
        return plain ? read(said) : Optional.empty();
    }

    private static Optional<Stand> read(Said said) {
        Citation content = said.statement().content().get(0);
        String text = said.article().text(content.part());
        List<Word> words = Words.of(text, content.span().start(), content.span().end());
        SortedSet<String> about = new TreeSet<>();
        SortedSet<String> names = new TreeSet<>();
        SortedSet<String> people = new TreeSet<>();
        List<Citation> turning = new ArrayList<>();
        boolean future = false;
        boolean affirms = true;
        int last = content.span().start();
        for (Word word : words) {
            String folded = word.folded();
            boolean hypothetical = said.isSpoken() && folded.equals("would");
            boolean another = text.substring(last, word.span().start()).matches("(?s).*[.?!;:“”\"‘].*");
            if (HEDGES.contains(folded)
                    || REPORTING.contains(folded)
                    || hypothetical
                    || last > content.span().start() && another) {
                return Optional.empty();
            }
            future |= FUTURE.contains(folded);
            if (OTHERS.contains(folded)) {
                people.add(folded);
            }
            String stem = Words.isContent(folded) ? Stems.stem(folded) : "";
            Optional<Side> side = Optional.ofNullable(OPPOSITES.get(stem));
            if (NEGATIONS.contains(folded) || side.isPresent()) {
                turning.add(new Citation(content.article(), content.part(), word.span()));
                affirms ^= side.isEmpty() || !side.get().affirms();
            }
            if (!stem.isEmpty()) {
                about.add(side.map(Side::about).orElse(stem));
                if (Character.isUpperCase(text.codePointAt(word.span().start()))
                        && last > content.span().start()) {
                    names.add(folded);
                }
            }
            last = word.span().end();
        }
        Words.of(said.statement().speaker().name()).forEach(own -> names.remove(own.folded()));
        return turned(new Stand(said, about, names, people, future, affirms, turning));
    }

    /** The stand with what the cue does to it; none where it turns more than once, so that one would have to reckon. */
    private static Optional<Stand> turned(Stand stand) {
        long negations = stand.turning.stream()
                .filter(words ->
                        NEGATIONS.contains(Words.fold(stand.said.article().words(words))))
                .count();
        boolean denied = stand.said.statement().polarity() == Statement.Polarity.DENIED;
        if (negations > 1 || stand.turning.size() - negations > 1 || denied && negations > 0) {
            return Optional.empty();
        }
        if (!denied) {
            return Optional.of(stand);
        }
        return stand.said.statement().cue().map(stand::deniedBy);
    }

    private Stand deniedBy(Citation cue) {
        List<Citation> words = new ArrayList<>(turning);
        words.add(cue);
        return new Stand(said, about, names, people, future, !affirms, words);
    }

    private boolean isDenied() {
        return said.statement().polarity() == Statement.Polarity.DENIED;
    }

    /**
     * Whether the cue itself affirms what another cue denies: "acknowledged the failure", "said that the gates had
     * failed".
     */
    private boolean isAffirmedByCue() {
        if (said.statement().cue().isEmpty()) {
            return false;
        }
        List<String> cue = Words.of(said.article().words(said.statement().cue().get())).stream()
                .map(Word::folded)
                .toList();
        boolean clause = said.words().stream().anyMatch(VERBS::contains);
        return cue.stream().anyMatch(ACCEPTING::contains)
                || clause && cue.stream().anyMatch(SAYING::contains);
    }

    /** Whether the one affirms what the other says is not so. */
    boolean isOpposedTo(Stand other) {
        return affirms != other.affirms
                && future == other.future
                && names.equals(other.names)
                && hasSameNumbers(other)
                && isOfSamePeople(other)
                && said.sameSpeaker(other.said)
                && (!other.isDenied() || isAffirmedByCue())
                && (!isDenied() || other.isAffirmedByCue())
                && isAboutTheSame(other);
    }

    private boolean hasSameNumbers(Stand other) {
        return numbers().equals(other.numbers()) && !Numbers.differ(said.words(), other.said.words());
    }

    private List<String> numbers() {
        return about.stream().filter(word -> Character.isDigit(word.charAt(0))).toList();
    }

    /** "She said she would": the speaker herself; “she will”: somebody else. */
    private boolean isOfSamePeople(Stand other) {
        return said.isSpoken() == other.said.isSpoken()
                ? people.equals(other.people)
                : (said.isSpoken() ? people : other.people).isEmpty();
    }

    private static final double LEAST = 4;
    private static final double ENOUGH = 7.5;
    private static final double NEARLY_ALL = 0.9;
    private static final double MOST = 0.6;

    private boolean isAboutTheSame(Stand other) {
        double common = Stems.common(about, other.about);
        if (about.equals(other.about)) {
            return common >= LEAST;
        }
        double own = Stems.weight(about);
        double others = Stems.weight(other.about);
        return common >= ENOUGH
                && common >= NEARLY_ALL * Math.min(own, others)
                && common >= MOST * Math.max(own, others);
    }
}
