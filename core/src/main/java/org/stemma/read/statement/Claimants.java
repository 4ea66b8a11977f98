package org.stemma.read.statement;

import java.util.Optional;
import org.stemma.model.Basis;
import org.stemma.model.Citation;
import org.stemma.model.Claimant;
import org.stemma.model.Mention;
import org.stemma.read.name.Seats;

/** Makes the claimant of a name, of words that stand for somebody known, and of nobody. */
final class Claimants {
    /** The name of a speaker whom the words leave out. */
    static final String UNNAMED = "not named";

    private Claimants() {}

    /** Somebody whom the words leave out. */
    static Claimant nobody() {
        return new Claimant(
                UNNAMED, Claimant.Kind.UNKNOWN, Optional.empty(), Optional.empty(), Optional.empty(), Basis.UNKNOWN);
    }

    /** The bearer of a name, in the role that stands with the name. */
    static Claimant named(Mention mention, Citation words) {
        return named(mention, words, mention.role());
    }

    /** The bearer of a name; a role is told of people only. */
    static Claimant named(Mention mention, Citation words, Optional<String> role) {
        Optional<String> known = mention.kind() == Mention.Kind.PERSON ? role : Optional.empty();
        return new Claimant(mention.name(), kind(mention), Optional.of(words), Optional.empty(), known, Basis.STATED);
    }

    /** The same claimant, whom these words mean without naming. */
    static Claimant inferred(Claimant claimant, Citation words) {
        Optional<Citation> antecedent = claimant.antecedent().or(claimant::words);
        return new Claimant(
                claimant.name(), claimant.kind(), Optional.of(words), antecedent, claimant.role(), Basis.INFERRED);
    }

    private static Claimant.Kind kind(Mention mention) {
        return switch (mention.kind()) {
            case PERSON -> Claimant.Kind.PERSON;
            case ORGANISATION -> Seats.isSeat(mention.text()) ? Claimant.Kind.GOVERNMENT : Claimant.Kind.ORGANISATION;
            case PLACE -> Claimant.Kind.GOVERNMENT;
            case GROUP -> Claimant.Kind.GROUP;
            case OTHER -> Claimant.Kind.ORGANISATION;
        };
    }
}
