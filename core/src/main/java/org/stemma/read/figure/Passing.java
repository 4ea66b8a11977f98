package org.stemma.read.figure;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stemma.language.Dependencies;
import org.stemma.language.EntityKind;
import org.stemma.language.Sentence;
import org.stemma.model.Ascribed;
import org.stemma.model.Measure;
import org.stemma.model.Quantity;
import org.stemma.model.Unit;
import org.stemma.read.figure.quantity.ReadQuantity;
import org.stemma.read.figure.quantity.ReadQuantity.Form;

/**
 * Tells numbers that are mentioned in passing from figures that an editor would line up: "the two armies", "one of the
 * positions", "several weeks ago", "a 23-year-old student". They stay readable as figures but are kept out of
 * comparison.
 */
final class Passing {
    /** A small count in a word of which no measure is known. */
    static final String SMALL = "a small count in passing";
    /** "Two weeks before he took office". */
    static final String IN_TIME = "a distance in time";
    /** The age of somebody without a name. */
    static final String AGE = "the age of somebody not named";

    /** "Hundred dollar bills". */
    static final String NOTE = "the worth of a note or coin";

    private static final BigDecimal SMALLEST_TOLD = new BigDecimal(12);

    /** What happens to things that people then count: two windows smashed, three bridges destroyed. */
    private static final Set<String> BEFALLS = Set.of(
            "destroy",
            "damage",
            "smash",
            "break",
            "burn",
            "collapse",
            "close",
            "shut",
            "flood",
            "submerge",
            "wreck",
            "sink",
            "cancel",
            "suspend",
            "repel",
            "seize",
            "recover",
            "find",
            "hit",
            "breach",
            "cut",
            "lose",
            "capture",
            "strike",
            "block",
            "derail",
            "crash",
            "explode",
            "fire",
            "launch",
            "steal",
            "loot",
            "topple",
            "blow",
            "shell",
            "bomb",
            "raid",
            "attack",
            "sever",
            "wash",
            "leak",
            "file",
            "face",
            "ban",
            "reopen",
            "reinstate",
            "confiscate",
            "divert",
            "ground",
            "delay",
            "postpone",
            "arrest",
            "detain",
            "acquit",
            "elect",
            "win",
            "drop",
            "dismiss",
            "call",
            "hold");

    private static final Set<String> NOTES = Set.of("bill", "note", "coin", "banknote", "stamp");
    private static final Set<String> THEN =
            Set.of("ago", "earlier", "later", "before", "after", "since", "prior", "hence");
    private static final Set<String> NOW =
            Set.of("past", "last", "next", "coming", "previous", "recent", "following", "every");

    private Passing() {}

    /** Why the number is mentioned only in passing; nothing for a figure. */
    static Optional<String> why(
            Sentence sentence,
            ReadQuantity read,
            Counted counted,
            Around around,
            Quantity quantity,
            Ascribed<Measure> measure) {
        if (read.form() == Form.AGE || measure.value().name().equals("age")) {
            return isNamed(sentence, counted) ? Optional.empty() : Optional.of(AGE);
        }
        if (isLong(quantity.unit())) {
            return isDistance(sentence, read, around) ? Optional.of(IN_TIME) : Optional.empty();
        }
        if (quantity.unit().isMoney() && isNote(sentence, read)) {
            return Optional.of(NOTE);
        }
        return isSmall(sentence, read, counted, around, quantity, measure) ? Optional.of(SMALL) : Optional.empty();
    }

    private static boolean isSmall(
            Sentence sentence,
            ReadQuantity read,
            Counted counted,
            Around around,
            Quantity quantity,
            Ascribed<Measure> measure) {
        boolean counts = quantity.unit().equals(Unit.ONE)
                || quantity.unit().equals(Unit.PERSON)
                || quantity.unit().equals(Unit.TIMES)
                || quantity.unit().isCount();
        boolean exact = quantity.bound() == Quantity.Bound.EXACT
                || quantity.bound() == Quantity.Bound.VAGUE && read.form() == Form.VAGUE;
        if (!counts || read.digits() || !exact || quantity.printed().compareTo(SMALLEST_TOLD) >= 0) {
            return false;
        }
        boolean one = quantity.isPoint() && quantity.printed().compareTo(BigDecimal.ONE) == 0;
        if (!one && counted.head().isEmpty()) {
            return false;
        }
        boolean lasting = isUnknown(measure) || measure.value().nature() == Measure.Nature.PROPERTY;
        boolean known = counted.firstNumber() > 0
                && word(sentence, counted.firstNumber() - 1).equals("the");
        boolean ofSome = of(sentence, counted) && (one || lasting) || known && lasting;
        boolean told = WhatIsMeasured.isTold(around, quantity.unit());
        return ofSome || (one || isUnknown(measure) ? !told && !isBefallen(sentence, counted, around) : !told && one);
    }

    /** "Hundred dollar bills". */
    private static boolean isNote(Sentence sentence, ReadQuantity read) {
        int after = Counted.tokenFrom(sentence, read.span().end());
        return after < sentence.size() && NOTES.contains(sentence.lemma(after));
    }

    private static boolean of(Sentence sentence, Counted counted) {
        return counted.endNumber() < sentence.size()
                && word(sentence, counted.endNumber()).equals("of");
    }

    private static boolean isUnknown(Ascribed<Measure> measure) {
        return measure.value().nature() == Measure.Nature.UNKNOWN;
    }

    /**
     * Whether something was done to what is counted, or it did it: "two windows were smashed", "two bridges collapsed".
     */
    private static boolean isBefallen(Sentence sentence, Counted counted, Around around) {
        Optional<Integer> verb = around.verb();
        if (verb.isEmpty() || counted.head().isEmpty()) {
            return false;
        }
        Optional<Dependencies> parse = sentence.dependencies();
        String lemma = sentence.lemma(verb.get()).toLowerCase(Locale.ROOT);
        boolean takes = parse.isPresent()
                && parse.get().head(counted.head().get()) == verb.get()
                && parse.get().is(counted.head().get(), "obj", "nsubj", "nsubj:pass", "dobj", "nsubjpass");
        return takes && BEFALLS.contains(lemma);
    }

    private static boolean isLong(Unit unit) {
        return switch (unit.code()) {
            case "d", "wk", "mo", "a", "min", "h", "s" -> true;
            default -> false;
        };
    }

    /** A vague time told from now, or weeks and more told from some event. */
    private static boolean isDistance(Sentence sentence, ReadQuantity read, Around around) {
        int after = Counted.tokenFrom(sentence, read.span().end());
        int first = Counted.tokenAt(sentence, read.span().start());
        boolean then = after < sentence.size() && THEN.contains(word(sentence, after));
        boolean ago = after < sentence.size() && word(sentence, after).equals("ago");
        boolean now = first > 0 && NOW.contains(word(sentence, first - 1));
        if (read.quantity().bound() == Quantity.Bound.VAGUE) {
            return then || now;
        }
        boolean minutes = switch (read.quantity().unit().code()) {
            case "min", "h", "s" -> true;
            default -> false;
        };
        boolean predicate = ago
                && around.verb()
                        .filter(verb -> sentence.lemma(verb).equals("be"))
                        .isPresent();
        return !minutes && (now || then && !ago || ago && !predicate && read.form() == Form.VAGUE);
    }

    private static boolean isNamed(Sentence sentence, Counted counted) {
        int from = Math.max(0, counted.firstNumber() - 4);
        int end = Math.min(sentence.size(), counted.endNumber() + 5);
        for (int token = from; token < end; token++) {
            if (sentence.entity(token) == EntityKind.PERSON) {
                return true;
            }
        }
        return false;
    }

    private static String word(Sentence sentence, int token) {
        return sentence.token(token).text().toLowerCase(Locale.ROOT);
    }
}
