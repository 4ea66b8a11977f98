package org.stemma.decide;

import org.stemma.model.Decision;

/**
 * An Admiralty grade that a person gave: never computed, averaged or used by a relation.
 *
 * @param mark a letter A to F for a source, a number 1 to 6 for a claim
 * @param topic what a source is graded on; empty for a grade on everything and for a claim
 */
public record Grade(String mark, String topic) {
    /** The grade that a decision gives. */
    static Grade of(Decision decision) {
        String value = decision.value();
        return new Grade(value.substring(0, 1), value.substring(1).strip());
    }
}
