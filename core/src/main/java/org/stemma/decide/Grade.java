package org.stemma.decide;

import org.stemma.model.Decision;

/**
 * An Admiralty grade that a person gave: never computed, averaged or used by a relation.
 *
 * <p>A decision grades a claim. A source has its letter in the {@link Register}, and nowhere else: a decision that
 * gives an article or a name one, as earlier versions took it in, is kept and listed with that reason, and has no
 * effect.
 *
 * @param mark a letter A to F for a source, a number 1 to 6 for a claim
 * @param topic what a source is graded on; empty for a grade on everything and for a claim
 */
public record Grade(String mark, String topic) {
    /** Why the grade of a source does not attach. */
    public static final String IN_THE_REGISTER = "a source is graded in the register";

    /** Whether a decision gives a letter to a source. */
    public static boolean isOfSource(Decision decision) {
        return decision.action() == Decision.Action.GRADE
                && Character.isLetter(decision.value().charAt(0));
    }

    /** The grade that a decision gives. */
    static Grade of(Decision decision) {
        String value = decision.value();
        return new Grade(value.substring(0, 1), value.substring(1).strip());
    }
}
