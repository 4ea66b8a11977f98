package org.stemma.read.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stemma.language.Dependencies;
import org.stemma.language.Sentence;
import org.stemma.language.Token;
import org.stemma.model.Basis;
import org.stemma.model.Citation;
import org.stemma.model.Claimant;
import org.stemma.model.Grounds.Naming;
import org.stemma.model.Mention;
import org.stemma.model.Span;
import org.stemma.read.name.RoleNouns;
import org.stemma.read.statement.attribution.Attribution;
import org.stemma.read.text.Passage;

/**
 * Tells whom a noun phrase means: the name in it, the name that the article has for such a description, or the words
 * alone.
 */
final class NounPhrases {
    /** "The minister, who had visited the town,": what a description of somebody goes on to tell. */
    private static final Pattern RELATIVE_CLAUSE = Pattern.compile(", (?:who|whom|whose|which)\\b.*$", Pattern.DOTALL);

    /** Longer words before a name are no role. */
    private static final int ROLE_LENGTH = 80;

    private final Passage passage;
    private final SourceNames names;
    private final Descriptions descriptions;
    private final Namings namings;

    NounPhrases(Passage passage, List<Mention> mentions, Namings namings) {
        this.passage = passage;
        this.namings = namings;
        names = new SourceNames(passage, mentions);
        descriptions = new Descriptions(passage, mentions);
    }

    /** Whom the words of a sentence mean that hold a token at least. */
    Voice of(Sentence sentence, Span source) {
        List<Token> tokens = sentence.tokensWithin(source);
        Citation words = passage.cite(source);
        int head = SourceNames.head(sentence, tokens);
        return named(sentence, source, head)
                .map(claimant -> new Voice(claimant, Naming.NAMED))
                .or(() -> descriptions
                        .antecedent(sentence, head, source)
                        .map(mention -> new Voice(resolved(mention, words), Naming.DESCRIPTION)))
                .or(() -> namings.namedElsewhere(source)
                        .map(mention -> new Voice(resolved(mention, words), Naming.NAMED_ELSEWHERE)))
                .or(() -> identified(sentence, source, head))
                .orElseGet(() -> described(source, sentence.token(head).text()));
    }

    /** The bearer of the name that the words turn on. */
    private Optional<Claimant> named(Sentence sentence, Span source, int head) {
        Optional<Mention> explained = names.beforeBracket(source);
        if (explained.isPresent()) {
            return Optional.of(bearer(source, explained.get()));
        }
        Optional<Mention> atHead = names.mentionAt(sentence.token(head).span())
                .filter(mention -> !SourceNames.isPossessor(sentence, mention));
        if (atHead.isPresent()) {
            return names.coordinated(sentence, source, atHead.get())
                    .or(() -> Optional.of(bearer(source, atHead.get())));
        }
        return names.personIn(sentence, source, head).map(person -> bearer(source, person));
    }

    private Claimant bearer(Span source, Mention mention) {
        return Claimants.named(mention, passage.cite(source), role(source, mention));
    }

    private static Claimant resolved(Mention mention, Citation words) {
        return Claimants.inferred(Claimants.named(mention, mention.citation()), words);
    }

    private Optional<Voice> identified(Sentence sentence, Span source, int head) {
        return RoleNouns.has(sentence.token(head).text().toLowerCase(Locale.ROOT))
                ? namings.identified(
                                source, Optional.of(source.in(passage.text().body())))
                        .map(claimant -> new Voice(claimant, Naming.IDENTIFIED))
                : Optional.empty();
    }

    private Optional<String> role(Span source, Mention mention) {
        if (mention.role().isPresent()) {
            return mention.role();
        }
        int start = mention.citation().span().start();
        String before = source.start() < start
                ? passage.text().body().substring(source.start(), start).strip()
                : "";
        return before.isEmpty() || before.length() > ROLE_LENGTH ? Optional.empty() : Optional.of(before);
    }

    /**
     * Somebody of whom no more is known than these words.
     *
     * @param head the noun of them, which tells what sort of speaker it is
     */
    Voice described(Span source, String head) {
        String body = passage.text().body();
        String name = RELATIVE_CLAUSE
                .matcher(source.in(body))
                .replaceFirst("")
                .replaceAll("\\s+", " ")
                .strip();
        Claimant.Kind kind = Descriptions.kind(name, head);
        boolean unnamed = (kind == Claimant.Kind.GROUP || kind == Claimant.Kind.UNKNOWN)
                && passage.text()
                        .sentenceAt(source.start())
                        .filter(sentence -> Anonymity.isAskedFor(body, source, sentence.span()))
                        .isPresent();
        Claimant claimant = new Claimant(
                name.isEmpty() ? Claimants.UNNAMED : name,
                unnamed ? Claimant.Kind.ANONYMOUS : kind,
                Optional.of(passage.cite(source)),
                Optional.empty(),
                Optional.empty(),
                Basis.STATED);
        return new Voice(claimant, name.isEmpty() ? Naming.NOBODY : Naming.DESCRIBED);
    }

    /**
     * The person who is the cue's subject, where the source as found left them out: "Novak — who leads the team —
     * said".
     */
    Optional<Claimant> subject(Attribution attribution, Span source) {
        Optional<Dependencies> tree = attribution.sentence().dependencies();
        if (tree.isEmpty() || tree.get().child(attribution.head(), "nsubj").isEmpty()) {
            return Optional.empty();
        }
        Span subject = attribution
                .sentence()
                .token(tree.get().child(attribution.head(), "nsubj").getAsInt())
                .span();
        return names.mentionAt(subject)
                .filter(mention -> mention.kind() == Mention.Kind.PERSON && !source.overlaps(subject))
                .map(mention -> Claimants.named(mention, mention.citation()));
    }
}
