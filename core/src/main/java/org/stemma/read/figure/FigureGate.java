package org.stemma.read.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.language.EntityKind;
import org.stemma.language.Sentence;
import org.stemma.model.Citation;
import org.stemma.model.TimeExpression;
import org.stemma.model.Unit;
import org.stemma.read.figure.quantity.ReadQuantity;
import org.stemma.read.figure.quantity.ReadQuantity.Form;
import org.stemma.read.figure.quantity.Reason;
import org.stemma.read.text.Passage;

/** Decides which of the numbers of a sentence are figures, and says in fixed words why the others are not. */
final class FigureGate {
    /** What {@link #whyNot} answers for a number that belongs to a date. */
    static final String DATE = "date";

    private static final Set<String> NOT_ONE = Set.of(
            "the", "this", "that", "these", "those", "another", "which", "each", "every", "any", "no", "some", "other",
            "right", "wrong", "only", "last", "next", "first", "new", "old", "big", "good", "little", "loved", "best");

    private FigureGate() {}

    /** Why a number is not a figure; nothing if it is one. */
    static Optional<String> whyNot(
            Passage passage, Sentence sentence, ReadQuantity quantity, List<TimeExpression> dates) {
        if (quantity.toldApart().isPresent()) {
            Reason reason = quantity.toldApart().get();
            return Optional.of(reason.isTime() ? DATE : reason.words());
        }
        Optional<String> furniture = NumbersOfThePage.why(passage.text().body(), sentence.span(), quantity);
        if (furniture.isPresent()) {
            return furniture;
        }
        if (!quantity.hasUnit() && isDated(passage.cite(quantity.number()), dates)) {
            return Optional.of(DATE);
        }
        Counted counted = Counted.of(sentence, quantity);
        int token = counted.firstNumber();
        String word = quantity.number().in(passage.text().body()).toLowerCase(java.util.Locale.ROOT);
        if (word.equals("one") && quantity.quantity().unit().equals(Unit.ONE)) {
            return pronoun(sentence, token, counted);
        }
        return switch (quantity.form()) {
            case MULTIPLE ->
                isMultiplying(sentence, token, word) ? Optional.empty() : Optional.of(Reason.IDIOM.words());
            case HALVED -> Optional.empty();
            case VAGUE -> isSmallVague(word) && !quantity.hasUnit() ? Optional.of("vague") : Optional.empty();
            case CARDINAL -> partOfName(sentence, token, counted, quantity);
            default -> Optional.empty();
        };
    }

    /** "doubled", "to double", "threefold", "twice", but not "double the number" or "a triple jump". */
    private static boolean isMultiplying(Sentence sentence, int token, String word) {
        if (word.endsWith("fold") || word.endsWith("ice")) {
            return true;
        }
        boolean bare = word.equals("double") || word.equals("triple");
        boolean governed = token > 0
                && (sentence.tag(token - 1).equals("TO")
                        || sentence.tag(token - 1).equals("MD"));
        return sentence.tag(token).startsWith("VB") && (!bare || governed);
    }

    private static boolean isSmallVague(String word) {
        return word.equals("several") || word.equals("a few") || word.equals("few");
    }

    private static boolean isDated(Citation number, List<TimeExpression> dates) {
        for (TimeExpression date : dates) {
            boolean named = date.type() == TimeExpression.Type.DATE || date.type() == TimeExpression.Type.TIME;
            Citation words = date.citation();
            if (named && words.part().equals(number.part()) && words.span().contains(number.span())) {
                return true;
            }
        }
        return false;
    }

    /** "One" counts only before what it counts, or before "of". */
    private static Optional<String> pronoun(Sentence sentence, int token, Counted counted) {
        boolean of =
                token + 1 < sentence.size() && sentence.token(token + 1).text().equalsIgnoreCase("of");
        boolean determined =
                token > 0 && NOT_ONE.contains(sentence.token(token - 1).text().toLowerCase(java.util.Locale.ROOT));
        boolean counts = counted.head().isPresent() && sentence.tag(token).equals("CD");
        return (counts || of) && !determined ? Optional.empty() : Optional.of("pronoun");
    }

    private static Optional<String> partOfName(Sentence sentence, int token, Counted counted, ReadQuantity quantity) {
        boolean named = quantity.quantity().unit().equals(Unit.ONE)
                && sentence.entity(token) != EntityKind.NONE
                && quantity.form() == Form.CARDINAL
                && token > 0
                && sentence.entity(token - 1) == sentence.entity(token)
                && (counted.head().isEmpty() || sentence.entity(counted.head().get()) != EntityKind.NONE);
        return named ? Optional.of(Reason.NAME.words()) : Optional.empty();
    }
}
