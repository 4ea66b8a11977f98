package org.stemma.decide;

import java.util.Optional;
import org.stemma.model.Basis;
import org.stemma.model.Claimant;
import org.stemma.model.Mention;
import org.stemma.model.Reading;

/** Whom a person names as speaker or claimant. */
final class Claimants {
    private Claimants() {}

    /** The claimant with this name: the outlet itself, somebody that the article names, else a person of that name. */
    static Claimant named(Reading reading, String name) {
        if (name.equals(Claimant.OUTLET)) {
            return new Claimant(
                    name, Claimant.Kind.OUTLET, Optional.empty(), Optional.empty(), Optional.empty(), Basis.DECIDED);
        }
        Optional<Mention> mention = reading.mentions().stream()
                .filter(candidate ->
                        candidate.name().equals(name) || candidate.text().equals(name))
                .findFirst();
        return new Claimant(
                mention.map(Mention::name).orElse(name),
                mention.map(found -> kind(found.kind())).orElse(Claimant.Kind.PERSON),
                Optional.empty(),
                Optional.empty(),
                mention.flatMap(Mention::role),
                Basis.DECIDED);
    }

    private static Claimant.Kind kind(Mention.Kind kind) {
        return switch (kind) {
            case PERSON -> Claimant.Kind.PERSON;
            case ORGANISATION, OTHER -> Claimant.Kind.ORGANISATION;
            case PLACE -> Claimant.Kind.GOVERNMENT;
            case GROUP -> Claimant.Kind.GROUP;
        };
    }
}
