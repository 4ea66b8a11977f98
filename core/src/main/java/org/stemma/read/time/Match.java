package org.stemma.read.time;

import org.stemma.model.SymbolicDate;
import org.stemma.model.TimeExpression.Type;

/**
 * What a rule read.
 *
 * @param end index of the lexeme after the last one read
 * @param type as in TIMEX3
 * @param date the meaning
 */
record Match(int end, Type type, SymbolicDate date) {
    static Match date(int end, SymbolicDate date) {
        return new Match(end, Type.DATE, date);
    }
}
