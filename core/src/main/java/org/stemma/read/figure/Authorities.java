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
import org.stemma.read.name.BodyDescriptions;
import org.stemma.read.text.Passage;

/**
 * Who gives a number where no statement does: the subject of a verb that puts a count, as in "the service lowered the
 * toll to 26" and "the company, which has spoken of 40 minutes".
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

    /** Those that give numbers and are often not named. */
    private static final Set<String> OFFICES = Set.of(
            "ministry",
            "federation",
            "service",
            "police",
            "company",
            "association",
            "department",
            "agency",
            "union",
            "authority",
            "office",
            "government",
            "court",
            "army",
            "military",
            "hospital",
            "council",
            "commission",
            "institute",
            "organisation",
            "organization",
            "group",
            "bank",
            "party",
            "fund",
            "operator",
            "airline",
            "coroner",
            "bureau",
            "prosecutor",
            "insurer",
            "utility",
            "university",
            "committee",
            "board",
            "firm",
            "charity");

    private static final Set<String> ESTIMATES =
            Set.of("estimate", "figure", "count", "toll", "tally", "forecast", "claim", "total");

    /** The subject of the verb that puts the number, or the owner of "the ministry's first estimate of". */
    static Optional<Claimant> of(
            Passage passage, Sentence sentence, Counted counted, Optional<Integer> verb, List<Mention> mentions) {
        Optional<Dependencies> parse = sentence.dependencies();
        if (parse.isEmpty()) {
            return Optional.empty();
        }
        return owner(sentence, parse.get(), counted)
                .or(() -> putter(sentence, parse.get(), verb))
                .flatMap(noun -> claimant(passage, sentence, parse.get(), noun, mentions));
    }

    private static Optional<Integer> owner(Sentence sentence, Dependencies parse, Counted counted) {
        int of = counted.firstNumber() - 1;
        boolean estimate = of > 1
                && sentence.token(of).text().equals("of")
                && ESTIMATES.contains(sentence.lemma(of - 1).toLowerCase(Locale.ROOT));
        if (!estimate) {
            return Optional.empty();
        }
        int[] owners = parse.children(of - 1, "nmod:poss");
        return owners.length == 0 ? Optional.empty() : Optional.of(owners[0]);
    }

    private static Optional<Integer> putter(Sentence sentence, Dependencies parse, Optional<Integer> verb) {
        boolean puts = verb.filter(token -> PUTS.contains(sentence.lemma(token).toLowerCase(Locale.ROOT)))
                .isPresent();
        if (!puts || parse.child(verb.get(), "aux:pass", "auxpass").isPresent()) {
            return Optional.empty();
        }
        Optional<Integer> subject = FigureMaker.subject(sentence, verb.get());
        boolean relative =
                subject.filter(token -> sentence.tag(token).startsWith("W")).isPresent();
        return relative && parse.head(verb.get()) != Dependencies.ROOT ? Optional.of(parse.head(verb.get())) : subject;
    }

    private static Optional<Claimant> claimant(
            Passage passage, Sentence sentence, Dependencies parse, int noun, List<Mention> mentions) {
        Span word = sentence.token(noun).span();
        Citation words = passage.cite(word);
        return mentions.stream()
                .filter(mention -> mention.citation().part().equals(words.part())
                        && mention.citation().span().contains(word))
                .filter(mention -> mention.kind() != Mention.Kind.OTHER)
                .findFirst()
                .map(mention -> claimant(mention))
                .or(() -> described(passage, sentence, parse, noun, mentions));
    }

    /** "The insurers’ federation", "the finance ministry". */
    private static Optional<Claimant> described(
            Passage passage, Sentence sentence, Dependencies parse, int noun, List<Mention> mentions) {
        String lemma = Lemmas.of(sentence, noun);
        boolean people = People.isPeople(lemma);
        if (!people && !OFFICES.contains(lemma)) {
            return Optional.empty();
        }
        int first = noun;
        for (int token : parse.subtree(noun, Set.of("acl", "acl:relcl", "appos", "nmod", "punct", "case", "dep"))) {
            first = Math.min(first, token);
        }
        Citation words = passage.cite(sentence, first, noun + 1);
        String text = sentence.text(first, noun + 1);
        Optional<Claimant> meant = people ? Optional.empty() : meant(passage, words, text, mentions);
        if (meant.isPresent()) {
            return meant;
        }
        return Optional.of(new Claimant(
                text,
                people ? Claimant.Kind.GROUP : Claimant.Kind.ORGANISATION,
                Optional.of(words),
                Optional.empty(),
                Optional.empty(),
                Basis.STATED));
    }

    /** "The service" after "the National Emergency Service". */
    private static Optional<Claimant> meant(Passage passage, Citation words, String text, List<Mention> mentions) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (!lower.startsWith("the ")) {
            return Optional.empty();
        }
        List<Mention> here = mentions.stream()
                .filter(mention -> mention.citation().part().equals(words.part()))
                .toList();
        return new BodyDescriptions(passage, here)
                .of(lower.substring("the ".length()), words.span())
                .map(mention -> new Claimant(
                        mention.name(),
                        Claimant.Kind.ORGANISATION,
                        Optional.of(words),
                        Optional.of(mention.citation()),
                        Optional.empty(),
                        Basis.INFERRED));
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
