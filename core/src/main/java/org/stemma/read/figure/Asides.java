package org.stemma.read.figure;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stemma.language.Dependencies;
import org.stemma.language.Sentence;
import org.stemma.model.Figure.Aside;

/** Finds what keeps a figure out of comparison: a negation, a condition, a plan. Irony is left to people. */
final class Asides {
    private static final Set<String> PLANS =
            Set.of("plan", "intend", "aim", "hope", "want", "expect", "promise", "pledge", "vow", "seek", "propose");

    private Asides() {}

    static Set<Aside> of(Sentence sentence, Counted counted, Optional<Integer> verb) {
        Set<Aside> asides = EnumSet.noneOf(Aside.class);
        if (counted.firstNumber() > 0 && isNot(sentence, counted.firstNumber() - 1)) {
            asides.add(Aside.NEGATED);
        }
        Optional<Dependencies> parse = sentence.dependencies();
        if (verb.isEmpty() || parse.isEmpty()) {
            return asides;
        }
        int governing = verb.get();
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

    private static boolean isNot(Sentence sentence, int token) {
        String word = sentence.token(token).text().toLowerCase(Locale.ROOT);
        return word.equals("not") || word.equals("n't") || word.equals("n’t") || word.equals("never");
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
