package org.stemma.read.figure;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stemma.language.Dependencies;
import org.stemma.language.EntityKind;
import org.stemma.language.Sentence;
import org.stemma.model.Ascribed;
import org.stemma.model.Unit;
import org.stemma.read.figure.quantity.ReadQuantity;
import org.stemma.read.text.Passage;

/**
 * Finds of whom or of what a figure is: for things counted the counted phrase ("Russian troops"), or, where that names
 * nobody, who has or loses them; for shares what they are a share of; for other quantities who does what they measure.
 */
final class OfWhom {
    private static final Set<String> CLAUSES =
            Set.of("acl", "acl:relcl", "advcl", "parataxis", "punct", "appos", "cc", "conj", "dep", "ccomp");

    private static final Set<String> DAYS_AND_MONTHS = Set.of(
            ("monday tuesday wednesday thursday friday saturday sunday january february march april may june july august"
                            + " september october november december")
                    .split(" "));
    private static final Set<String> VOTES = Set.of("vote", "ballot");
    private static final Set<String> AGAINST = Set.of("against", "versus", "vs", "vs.");

    private OfWhom() {}

    static Optional<Ascribed<String>> find(
            Passage passage, Sentence sentence, ReadQuantity read, Counted counted, Optional<Integer> verb, Unit unit) {
        Optional<Contest> contest = Contest.of(sentence, read);
        if (contest.isPresent()) {
            return contest.get().side().map(side -> phrase(passage, sentence, side));
        }
        boolean share = unit.equals(Unit.PERCENT) || unit.equals(Unit.SHARE);
        if (share) {
            if (isAgainst(sentence, counted)) {
                return Optional.empty();
            }
            boolean ofTheVote = counted.lemma(sentence).filter(VOTES::contains).isPresent();
            Optional<Ascribed<String>> owner = owner(passage, sentence, counted);
            return owner.isPresent() || ofTheVote
                    ? owner.or(() -> agent(passage, sentence, verb)).or(() -> elected(passage, sentence, verb))
                    : whole(passage, sentence, counted).or(() -> agent(passage, sentence, verb));
        }
        if (counted.head().isPresent()) {
            boolean names = false;
            for (int token = counted.firstWord(); token < counted.endWord(); token++) {
                names |= sentence.entity(token) != EntityKind.NONE;
            }
            Optional<Ascribed<String>> phrase =
                    Optional.of(stated(passage, sentence, counted.firstWord(), counted.endWord()));
            return names ? phrase : holder(passage, sentence, verb).or(() -> phrase);
        }
        return agent(passage, sentence, verb);
    }

    /**
     * The Berg of "44 percent to Berg's 42 percent", the Left of "the Greens took 14 percent and the Left 9 percent".
     */
    private static Optional<Ascribed<String>> owner(Passage passage, Sentence sentence, Counted counted) {
        int before = counted.firstNumber() - 1;
        if (before > 0 && sentence.tag(before).equals("POS") && Counted.isNoun(sentence.tag(before - 1))) {
            return Optional.of(phrase(passage, sentence, before - 1));
        }
        int first = counted.firstNumber();
        while (first > 0 && isOfAName(sentence, first - 1)) {
            first--;
        }
        boolean joined = first > 0
                && switch (sentence.token(first - 1).text()) {
                    case "and", "while", "but", ",", ";", ":", "(" -> true;
                    default -> false;
                };
        return joined && first < counted.firstNumber()
                ? Optional.of(stated(passage, sentence, first, counted.firstNumber()))
                : Optional.empty();
    }

    private static boolean isOfAName(Sentence sentence, int token) {
        boolean name = sentence.tag(token).startsWith("NNP")
                && sentence.entity(token) != EntityKind.LOCATION
                && !DAYS_AND_MONTHS.contains(sentence.token(token).text().toLowerCase(Locale.ROOT));
        boolean article = sentence.tag(token).equals("DT")
                && token + 1 < sentence.size()
                && sentence.tag(token + 1).startsWith("NNP");
        return name || article;
    }

    /** "52.3% of the vote, against 45.1%": not of the one who has the 52.3%. */
    private static boolean isAgainst(Sentence sentence, Counted counted) {
        int before = counted.firstNumber() - 1;
        return before >= 0 && AGAINST.contains(sentence.token(before).text().toLowerCase(Locale.ROOT));
    }

    /** What a share is of: "of Ukraine’s land". */
    private static Optional<Ascribed<String>> whole(Passage passage, Sentence sentence, Counted counted) {
        return counted.head()
                .filter(head -> counted.firstWord() < counted.endWord())
                .map(head -> stated(passage, sentence, counted.firstWord(), counted.endWord()));
    }

    /** The subject of "lost", "suffered", "has": the side whose troops they are. */
    private static Optional<Ascribed<String>> holder(Passage passage, Sentence sentence, Optional<Integer> verb) {
        return verb.filter(token -> isHolding(sentence.lemma(token))).flatMap(token -> agent(passage, sentence, verb));
    }

    private static boolean isHolding(String lemma) {
        return switch (lemma) {
            case "lose", "suffer", "sustain", "have", "own", "employ", "deploy", "send" -> true;
            default -> false;
        };
    }

    private static Optional<Ascribed<String>> agent(Passage passage, Sentence sentence, Optional<Integer> verb) {
        Optional<Integer> subject = verb.flatMap(token -> FigureMaker.subject(sentence, token));
        Optional<Dependencies> parse = sentence.dependencies();
        if (subject.isEmpty() || parse.isEmpty()) {
            return Optional.empty();
        }
        String tag = sentence.tag(subject.get());
        return Counted.isNoun(tag) ? Optional.of(phrase(passage, sentence, subject.get())) : Optional.empty();
    }

    /** The governor of "the governor was re-elected with 52 percent of the vote". */
    private static Optional<Ascribed<String>> elected(Passage passage, Sentence sentence, Optional<Integer> verb) {
        if (verb.isEmpty() || sentence.dependencies().isEmpty()) {
            return Optional.empty();
        }
        int[] subjects = sentence.dependencies().get().children(verb.get(), "nsubj:pass", "nsubjpass");
        return subjects.length > 0 && Counted.isNoun(sentence.tag(subjects[0]))
                ? Optional.of(phrase(passage, sentence, subjects[0]))
                : Optional.empty();
    }

    private static Ascribed<String> phrase(Passage passage, Sentence sentence, int head) {
        if (sentence.tag(head).startsWith("NNP")) {
            return name(passage, sentence, head);
        }
        int[] phrase = sentence.dependencies()
                .map(parse -> parse.subtree(head, CLAUSES))
                .filter(tokens -> tokens.length > 0)
                .orElseGet(() -> new int[] {head});
        int first = phrase[0];
        while (first < head
                && (sentence.tag(first).equals("IN") || sentence.tag(first).equals("TO"))) {
            first++;
        }
        int end = first;
        for (int token : phrase) {
            if (token == end && !sentence.tag(token).equals("POS")) {
                end = token + 1;
            }
        }
        return stated(passage, sentence, first, Math.max(end, first + 1));
    }

    private static Ascribed<String> name(Passage passage, Sentence sentence, int head) {
        int first = head;
        while (first > 0 && sentence.tag(first - 1).startsWith("NNP")) {
            first--;
        }
        return stated(passage, sentence, first, head + 1);
    }

    private static Ascribed<String> stated(Passage passage, Sentence sentence, int first, int end) {
        return Ascribed.stated(sentence.text(first, end), passage.cite(sentence, first, end));
    }
}
