package org.stemma.read.statement;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stemma.language.Dependencies;
import org.stemma.language.Sentence;
import org.stemma.model.Statement;
import org.stemma.read.statement.attribution.Act;
import org.stemma.read.statement.attribution.Attribution;
import org.stemma.read.statement.attribution.CueLexicon;

/** Tells said from believed and intended, affirmed from denied, and how firmly it is put, from the words of the cue. */
final class Manner {
    private static final Set<Act> BELIEVING = EnumSet.of(Act.BELIEVE, Act.SUPPORT);
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never", "neither", "nor");
    private static final Set<String> MAYBE = Set.of("may", "might", "could", "would");
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "should");
    private static final Set<String> ASKING = Set.of("for", "on", "upon");
    private static final Set<String> SPEAKING = Set.of(
            "say",
            "comment",
            "answer",
            "discuss",
            "disclose",
            "confirm",
            "speak",
            "tell",
            "respond",
            "elaborate",
            "reveal",
            "specify",
            "talk",
            "provide",
            "identify",
            "name",
            "speculate",
            "address");

    private final Sentence sentence;
    private final int head;
    private final Optional<Act> act;
    private final Statement.Form form;
    private final String content;

    Manner(Attribution attribution, Statement.Form form, String content) {
        sentence = attribution.sentence();
        head = attribution.head();
        act = CueLexicon.shipped().act(sentence, head);
        this.form = form;
        this.content = content;
    }

    Statement.Kind kind() {
        if (form == Statement.Form.DIRECT) {
            return Statement.Kind.SAID;
        }
        if (act.isEmpty()) {
            return isWord() ? Statement.Kind.BELIEVED : Statement.Kind.SAID;
        }
        if (act.get() == Act.INTEND) {
            return Statement.Kind.INTENDED;
        }
        return BELIEVING.contains(act.get()) ? Statement.Kind.BELIEVED : Statement.Kind.SAID;
    }

    /** A verb, noun or adjective, rather than a mark or a preposition as in "according to". */
    private boolean isWord() {
        String text = sentence.token(head).text().toLowerCase(Locale.ROOT);
        char tag = sentence.tag(head).charAt(0);
        return (tag == 'V' || tag == 'N' || tag == 'J') && !text.equals("according");
    }

    Statement.Polarity polarity() {
        boolean negated = isNegated();
        boolean refuses = act.filter(Act.REFUSE::equals).isPresent();
        if (refuses
                || negated
                        && act.filter(found -> !BELIEVING.contains(found) && found != Act.INTEND)
                                .isPresent()) {
            boolean speaking = !refuses || saysNothing();
            return speaking ? Statement.Polarity.REFUSED : Statement.Polarity.DENIED;
        }
        boolean denies = act.filter(Act.DENY::equals).isPresent();
        return denies != negated ? Statement.Polarity.DENIED : Statement.Polarity.AFFIRMED;
    }

    private boolean saysNothing() {
        for (int token = head + 1; token < Math.min(sentence.size(), head + 5); token++) {
            if (SPEAKING.contains(sentence.lemma(token))) {
                return true;
            }
        }
        return false;
    }

    private boolean isNegated() {
        for (int token = Math.max(0, head - 4); token < head; token++) {
            if (NEGATIONS.contains(sentence.token(token).text().toLowerCase(Locale.ROOT)) && hangsOn(token)) {
                return true;
            }
        }
        return false;
    }

    private boolean hangsOn(int token) {
        return sentence.dependencies().map(tree -> tree.head(token) == head).orElse(true);
    }

    Statement.Modality modality() {
        if (act.filter(Act.ORDER::equals).isPresent() && form != Statement.Form.DIRECT && !givesAName()) {
            return Statement.Modality.COMMAND;
        }
        String lower = content.toLowerCase(Locale.ROOT);
        if (content.endsWith("?") || act.filter(Act.ASK::equals).isPresent() || lower.startsWith("whether ")) {
            return Statement.Modality.QUESTION;
        }
        if (cueIsConditional() || lower.startsWith("if ")) {
            return Statement.Modality.CONDITIONAL;
        }
        for (String word : lower.split("\\s+", 12)) {
            if (word.equals("may")
                    || word.equals("might")
                    || word.equals("could")
                    || word.equals("possibly")
                    || word.equals("perhaps")) {
                return Statement.Modality.POSSIBLE;
            }
        }
        return Statement.Modality.PLAIN;
    }

    /**
     * "Called the idea “dangerous theatre”": a judgement, where "called for a ban" and "called on them to stop" ask for
     * something.
     */
    private boolean givesAName() {
        boolean calls =
                sentence.lemma(head).equals("call") && sentence.tag(head).startsWith("V");
        if (!calls || content.toLowerCase(Locale.ROOT).startsWith("to ")) {
            return false;
        }
        for (int token = head + 1; token < Math.min(sentence.size(), head + 4); token++) {
            if (ASKING.contains(sentence.token(token).text().toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return true;
    }

    private boolean cueIsConditional() {
        Optional<Dependencies> tree = sentence.dependencies();
        if (tree.isEmpty()) {
            return false;
        }
        for (int child : tree.get().children(head)) {
            String word = sentence.token(child).text().toLowerCase(Locale.ROOT);
            if (tree.get().is(child, "mark") && CONDITIONS.contains(word)
                    || tree.get().is(child, "aux") && MAYBE.contains(word) && !isNegated()) {
                return true;
            }
        }
        return false;
    }
}
