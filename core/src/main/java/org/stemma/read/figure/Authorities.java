package org.stemma.read.figure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stemma.language.Dependencies;
import org.stemma.language.Sentence;
import org.stemma.model.Basis;
import org.stemma.model.Citation;
import org.stemma.model.Claimant;
import org.stemma.model.Mention;
import org.stemma.model.Span;
import org.stemma.read.text.Passage;

/**
 * Who gives a number where no statement does: the subject of a verb that puts a count, as in "the service lowered the toll to
 * 26" and "the company, which has spoken of 40 minutes".
 */
final class Authorities {
    private static final Set<String> PUTS = Set.of(
            "put",
            "lower",
            "raise",
            "revise",
            "set",
            "update",
            "correct",
            "estimate",
            "speak",
            "count",
            "record",
            "report",
            "register",
            "confirm",
            "give",
            "cite",
            "claim",
            "announce",
            "downgrade",
            "upgrade",
            "list",
            "quote");

    private Authorities() {}

    /** The named subject of the verb that puts the number. */
    static Optional<Claimant> of(Passage passage, Sentence sentence, Optional<Integer> verb, List<Mention> mentions) {
        Optional<Dependencies> parse = sentence.dependencies();
        if (verb.isEmpty()
                || parse.isEmpty()
                || !PUTS.contains(sentence.lemma(verb.get()).toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        boolean passive = parse.get().child(verb.get(), "aux:pass", "auxpass").isPresent();
        Optional<Integer> subject = FigureMaker.subject(sentence, verb.get());
        boolean relative =
                subject.filter(token -> sentence.tag(token).startsWith("W")).isPresent();
        Optional<Integer> noun = relative && parse.get().head(verb.get()) != Dependencies.ROOT
                ? Optional.of(parse.get().head(verb.get()))
                : subject;
        if (passive || noun.isEmpty()) {
            return Optional.empty();
        }
        Span word = sentence.token(noun.get()).span();
        Citation words = passage.cite(word);
        return mentions.stream()
                .filter(mention -> mention.citation().part().equals(words.part())
                        && mention.citation().span().contains(word))
                .filter(mention -> mention.kind() != Mention.Kind.OTHER)
                .findFirst()
                .map(mention -> claimant(mention));
    }

    private static Claimant claimant(Mention mention) {
        Claimant.Kind kind = switch (mention.kind()) {
            case PERSON -> Claimant.Kind.PERSON;
            case ORGANISATION, OTHER -> Claimant.Kind.ORGANISATION;
            case PLACE -> Claimant.Kind.GOVERNMENT;
            case GROUP -> Claimant.Kind.GROUP;
        };
        return new Claimant(
                mention.name(),
                kind,
                Optional.of(mention.citation()),
                Optional.empty(),
                mention.kind() == Mention.Kind.PERSON ? mention.role() : Optional.empty(),
                Basis.STATED);
    }
}
