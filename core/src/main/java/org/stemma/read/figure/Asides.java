package org.stemma.read.figure;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.stemma.language.Dependencies;
import org.stemma.language.Sentence;
import org.stemma.model.Figure.Aside;
import org.stemma.model.Span;
import org.stemma.read.text.Passage;

/**
 * Finds what keeps a figure out of comparison: a negation, a condition, a plan, another year set beside this one, words
 * of the text that call it meant in mockery. Irony that no word betrays is left to people.
 */
final class Asides {
    private static final Set<String> PLANS =
            Set.of("plan", "intend", "aim", "hope", "want", "expect", "promise", "pledge", "vow", "seek", "propose");

    /** The text itself says that it is not meant literally. */
    private static final Pattern MOCKERY = Pattern.compile(
            "(?i)\\b(?:sarcas\\w+|ironic\\w*|irony|jok(?:e|ed|es|ing|ingly)|quipp?(?:s|ed|ing)|in jest|tongue[- ]in[- ]cheek"
                    + "|mock(?:ed|ing|ingly)|satiric\\w*)\\b");
    /** Before a number of another year. */
    private static final Pattern COMPARED = Pattern.compile(
            "(?i).*\\b(?:compared (?:with|to)|as against|against|versus|than(?: the)?|since)(?: [\\w’'-]+){0,3} ?$");
    /** After it. */
    private static final Pattern YEAR_BEFORE = Pattern.compile(
            "(?is)^(?: [\\w’'-]+){0,6}? (?:a year (?:earlier|ago|before)|(?:the )?(?:previous|last|prior) year|in (?:the same (?:period|month)"
                    + "|1[89]\\d\\d|20\\d\\d)|the year before).*");

    private Asides() {}

    static Set<Aside> of(Passage passage, Sentence sentence, Counted counted, Optional<Integer> verb) {
        Set<Aside> asides = EnumSet.noneOf(Aside.class);
        if (isTakenBack(passage, sentence, counted)) {
            asides.add(Aside.TAKEN_BACK);
            return asides;
        }
        if (isNegated(sentence, counted.firstNumber())) {
            asides.add(Aside.NEGATED);
        }
        if (MOCKERY.matcher(sentence.text()).find()) {
            asides.add(Aside.IRONIC);
        }
        if (isOfAnotherYear(sentence, counted)) {
            asides.add(Aside.HISTORICAL);
        }
        Optional<Dependencies> parse = sentence.dependencies();
        if (verb.isEmpty() || parse.isEmpty()) {
            return asides;
        }
        int governing = verb.get();
        heldBy(sentence, parse.get(), governing).ifPresent(asides::add);
        for (int child : parse.get().children(governing)) {
            String lemma = sentence.lemma(child).toLowerCase(Locale.ROOT);
            if (parse.get().is(child, "advmod", "neg") && isNot(sentence, child)) {
                asides.add(Aside.NEGATED);
            } else if (parse.get().is(child, "aux")) {
                modal(lemma).ifPresent(asides::add);
            } else if (parse.get().is(child, "mark") && (lemma.equals("if") || lemma.equals("unless"))) {
                asides.add(Aside.HYPOTHETICAL);
            } else if (parse.get().is(child, "mark")
                    && lemma.equals("to")
                    && isPlanned(sentence, parse.get(), governing)) {
                asides.add(Aside.PLANNED);
            }
        }
        return asides;
    }

    /** "26, compared with 41 a year earlier": the second is of another year. */
    private static boolean isOfAnotherYear(Sentence sentence, Counted counted) {
        int from = sentence.span().start();
        String text = sentence.text();
        int start = sentence.token(counted.firstNumber()).start() - from;
        int end = sentence.token(Math.max(counted.endNumber(), counted.firstNumber() + 1) - 1)
                        .end()
                - from;
        return COMPARED.matcher(text.substring(0, start)).matches()
                && YEAR_BEFORE.matcher(text.substring(end)).matches();
    }

    /** "Not 14" and "not the 14 reported before". */
    private static boolean isNegated(Sentence sentence, int number) {
        int before = number - 1;
        if (before > 0 && sentence.token(before).text().equalsIgnoreCase("the")) {
            before--;
        }
        return before >= 0 && isNot(sentence, before);
    }

    private static boolean isTakenBack(Passage passage, Sentence sentence, Counted counted) {
        String text = passage.text().body();
        Span number = sentence.token(counted.firstNumber()).span();
        return CorrectionNotice.around(text, number)
                .filter(notice -> notice.takesBack(text, number))
                .isPresent();
    }

    private static boolean isNot(Sentence sentence, int token) {
        String word = sentence.token(token).text().toLowerCase(Locale.ROOT);
        return word.equals("not") || word.equals("n't") || word.equals("n’t") || word.equals("never");
    }

    /** "It would lead to 10 deaths here and kill 1,000 there": the second verb stands under "would" too. */
    private static Optional<Aside> heldBy(Sentence sentence, Dependencies parse, int verb) {
        boolean bare = parse.is(verb, "conj")
                && sentence.tag(verb).equals("VB")
                && parse.children(verb, "aux", "nsubj", "nsubj:pass", "mark").length == 0;
        if (!bare) {
            return Optional.empty();
        }
        for (int aux : parse.children(parse.head(verb), "aux")) {
            Optional<Aside> held = modal(sentence.lemma(aux).toLowerCase(Locale.ROOT));
            if (held.isPresent()) {
                return held;
            }
        }
        return Optional.empty();
    }

    private static Optional<Aside> modal(String lemma) {
        return switch (lemma) {
            case "would", "could", "might", "may", "can", "should" -> Optional.of(Aside.HYPOTHETICAL);
            case "will", "shall", "'ll", "’ll" -> Optional.of(Aside.PLANNED);
            default -> Optional.empty();
        };
    }

    private static boolean isPlanned(Sentence sentence, Dependencies parse, int verb) {
        int head = parse.head(verb);
        return head != Dependencies.ROOT && PLANS.contains(sentence.lemma(head).toLowerCase(Locale.ROOT));
    }
}
