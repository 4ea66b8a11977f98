package org.stemma.read.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.stemma.language.Dependencies;
import org.stemma.language.Sentence;
import org.stemma.model.Measures.Role;

/**
 * The words around a number that can tell what it measures, nearest first, each with the role in which the number hangs
 * on it.
 */
final class Around {
    /**
     * A word.
     *
     * @param token where it stands
     * @param lemma its dictionary form
     * @param role how the number hangs on it
     */
    record Neighbour(int token, String lemma, Role role) {}

    private static final int MOST_STEPS = 6;

    private final Sentence sentence;
    private final List<Neighbour> neighbours = new ArrayList<>();
    private Optional<Integer> verb = Optional.empty();
    private Optional<Integer> countedBefore = Optional.empty();

    private Around(Sentence sentence) {
        this.sentence = sentence;
    }

    /** The neighbours of what is counted. */
    static Around of(Sentence sentence, Counted counted) {
        Around around = new Around(sentence);
        int start = counted.head().orElse(counted.firstNumber());
        List<Integer> numberOf = NumberOf.words(sentence, counted);
        around.countedBefore = NumberOf.noun(sentence, numberOf);
        for (int token : numberOf) {
            boolean done = sentence.tag(token).equals("VBN");
            around.add(token, done ? Role.PATIENT : Role.NOUN);
            if (done) {
                around.add(token, Role.NOUN);
            }
        }
        around.next(counted);
        for (int token = counted.endWord() - 1; token >= counted.firstWord(); token--) {
            if (token != start) {
                around.add(token, Role.NOUN);
            }
        }
        counted.head().ifPresent(head -> around.add(head, Role.NOUN));
        sentence.dependencies().ifPresent(parse -> around.climb(parse, start));
        around.beside(counted);
        around.add(start, Role.DEFAULT);
        return around;
    }

    /** The neighbours, nearest first. */
    List<Neighbour> neighbours() {
        return List.copyOf(neighbours);
    }

    /** The verb or predicate that governs the number. */
    Optional<Integer> verb() {
        return verb;
    }

    /**
     * What the sentence has named before the number as what it counts: the people of "the number of people killed rose
     * to".
     */
    Optional<Integer> countedBefore() {
        return countedBefore;
    }

    private void climb(Dependencies parse, int start) {
        int at = start;
        for (int step = 0; step < MOST_STEPS && at != Dependencies.ROOT; step++) {
            int head = parse.head(at);
            if (head == Dependencies.ROOT) {
                if (step == 0 && sentence.tag(at).startsWith("VB")) {
                    verb = Optional.of(at);
                }
                break;
            }
            String tag = sentence.tag(head);
            if (tag.startsWith("VB") || parse.child(head, "cop").isPresent()) {
                governed(parse, start, at, head);
                return;
            }
            if (Counted.isNoun(tag) || tag.startsWith("JJ")) {
                add(head, Role.NOUN);
                if (step == 0) {
                    substance(parse, head);
                }
                for (int child : parse.children(head, "compound", "amod")) {
                    add(child, Role.NOUN);
                }
            }
            at = head;
        }
        modifiers(parse, start);
    }

    /** The rain of "35 inches of rain", the grain of "tonnes of grain". */
    private void substance(Dependencies parse, int unit) {
        for (int child : parse.children(unit, "nmod", "obl")) {
            OptionalInt preposition = parse.child(child, "case");
            boolean of = preposition.isPresent()
                    && sentence.lemma(preposition.getAsInt()).equals("of");
            if (of && child > unit) {
                add(child, Role.NOUN);
            }
        }
    }

    private void modifiers(Dependencies parse, int start) {
        for (int child : parse.children(start, "amod", "acl", "compound", "acl:relcl", "appos", "nmod")) {
            boolean passive = parse.is(child, "acl", "acl:relcl");
            add(child, Role.NOUN);
            if (passive) {
                add(child, sentence.tag(child).equals("VBN") ? Role.PATIENT : Role.AGENT);
            }
        }
    }

    private void governed(Dependencies parse, int start, int below, int head) {
        verb = Optional.of(head);
        Optional<Integer> done = infinitive(parse, below, head);
        if (done.isPresent()) {
            boolean suffered = parse.child(done.get(), "aux:pass", "auxpass").isPresent();
            add(done.get(), suffered ? Role.PATIENT : Role.AGENT);
        }
        boolean subject = parse.is(below, "nsubj", "csubj");
        boolean passive = parse.is(below, "nsubj:pass", "nsubjpass", "obj", "dobj", "iobj", "obl", "nmod", "xcomp")
                || parse.child(head, "aux:pass", "auxpass").isPresent();
        if (subject && !passive) {
            add(head, Role.AGENT);
            boolean state = Lemmas.of(sentence, head).equals("missing");
            if (state || !sentence.tag(head).startsWith("VB")) {
                add(head, Role.NOUN);
            }
        } else {
            add(head, Role.PATIENT);
            add(head, Role.NOUN);
        }
        modifiers(parse, start);
        for (int child : parse.children(head, "nsubj", "nsubj:pass", "obj", "xcomp", "obl", "conj")) {
            boolean ofItsOwn = parse.is(child, "conj") && hasSubject(parse, child);
            if (child != below && !ofItsOwn) {
                add(child, Role.NOUN);
                for (int inner : parse.children(child, "compound", "amod", "nmod")) {
                    add(inner, Role.NOUN);
                    modifiersOf(parse, inner);
                }
            }
        }
    }

    /** The verb of which the subject is only said: "23 people are known to have died", "feared to have been killed". */
    private Optional<Integer> infinitive(Dependencies parse, int below, int head) {
        if (!parse.is(below, "nsubj", "nsubj:pass", "nsubjpass")) {
            return Optional.empty();
        }
        for (int child : parse.children(head, "xcomp")) {
            if (child > head && sentence.tag(child).startsWith("VB")) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    private static boolean hasSubject(Dependencies parse, int clause) {
        return parse.children(clause, "nsubj", "nsubj:pass", "nsubjpass").length > 0;
    }

    /** "The number of people killed rose to 29": what is said of the people counts them. */
    private void modifiersOf(Dependencies parse, int noun) {
        for (int child : parse.children(noun, "acl", "acl:relcl")) {
            add(child, sentence.tag(child).equals("VBN") ? Role.PATIENT : Role.AGENT);
            add(child, Role.NOUN);
        }
    }

    /** "58 killed, and 527 injured": the participle that follows says more than any parse of such a line. */
    private void next(Counted counted) {
        int token = counted.endWord();
        if (token < sentence.size()
                && (sentence.tag(token).equals("VBN") || sentence.tag(token).equals("JJ"))) {
            add(token, Role.PATIENT);
            add(token, Role.NOUN);
        }
    }

    /** The word right after the phrase and right before the number: "14 dead", "wounding 42", "toll of 12". */
    private void beside(Counted counted) {
        for (int token = counted.endWord(); token < Math.min(sentence.size(), counted.endWord() + 3); token++) {
            String tag = sentence.tag(token);
            if (tag.startsWith("JJ") || tag.equals("VBN") || tag.equals("VBD") || Counted.isNoun(tag)) {
                add(token, Role.NOUN);
                if (tag.startsWith("VB")) {
                    add(token, Role.PATIENT);
                }
            } else if (Lemmas.of(sentence, token).equals("missing")) {
                add(token, Role.NOUN);
            } else if (!tag.startsWith("RB") && !sentence.lemma(token).equals("be")) {
                break;
            }
        }
        for (int token = counted.firstNumber() - 1; token >= Math.max(0, counted.firstNumber() - 4); token--) {
            String tag = sentence.tag(token);
            if (tag.startsWith("VB")) {
                add(token, Role.PATIENT);
                if (verb.isEmpty()) {
                    verb = Optional.of(token);
                }
                break;
            }
            if (Counted.isNoun(tag) || tag.startsWith("JJ")) {
                add(token, Role.NOUN);
                break;
            }
        }
    }

    private void add(int token, Role role) {
        neighbours.add(new Neighbour(token, Lemmas.of(sentence, token), role));
    }
}
