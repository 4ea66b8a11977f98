package org.stemma.read.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stemma.language.Dependencies;
import org.stemma.language.Sentence;
import org.stemma.language.Token;
import org.stemma.model.Basis;
import org.stemma.model.Citation;
import org.stemma.model.Claimant;
import org.stemma.model.Mention;
import org.stemma.model.Span;
import org.stemma.read.name.RoleNouns;
import org.stemma.read.name.Seats;
import org.stemma.read.statement.attribution.Attribution;
import org.stemma.read.text.Passage;

/** Tells whom the source of an attribution means: a name, a pronoun's antecedent, a description, a body, a document. */
final class Speakers {
    /** The name of a speaker whom the words leave out. */
    static final String UNNAMED = "not named";

    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom", "whose");
    private static final Set<String> FIRST_PERSON = Set.of("i", "we", "me", "my", "our", "us");
    private static final Set<String> POSSESSIVES = Set.of("'s", "\u2019s", "'", "\u2019");

    private final Passage passage;
    private final List<Mention> mentions;
    private final Descriptions descriptions;
    private final Antecedents antecedents;

    Speakers(Passage passage, List<Mention> mentions) {
        this.passage = passage;
        this.mentions = mentions.stream()
                .filter(mention -> mention.citation().part().equals(passage.part()))
                .toList();
        descriptions = new Descriptions(this.mentions);
        antecedents = new Antecedents(passage, this.mentions);
    }

    /** Somebody whom the words leave out. */
    static Claimant unnamed() {
        return new Claimant(
                UNNAMED, Claimant.Kind.UNKNOWN, Optional.empty(), Optional.empty(), Optional.empty(), Basis.UNKNOWN);
    }

    /**
     * The speaker of an attribution.
     *
     * @param before the speakers of the attributions before it, the nearest last
     * @param enclosing the speaker in whose words it stands
     */
    Claimant of(Attribution attribution, List<Claimant> before, Optional<Claimant> enclosing) {
        if (attribution.source().isEmpty()) {
            return unnamed();
        }
        Span source = withoutPossessive(attribution.source().get(0));
        Sentence sentence = passage.text().sentenceAt(source.start()).orElse(attribution.sentence());
        Citation words = passage.cite(source);
        List<Token> tokens = sentence.tokensWithin(source);
        if (tokens.isEmpty()) {
            return described(source, words, "");
        }
        String only = tokens.get(0).text().toLowerCase(Locale.ROOT);
        if (tokens.size() == 1 && RELATIVE.contains(only)) {
            return relative(sentence, tokens.get(0).index(), words);
        }
        if (tokens.size() == 1 && FIRST_PERSON.contains(only) && enclosing.isPresent()) {
            return inferred(enclosing.get(), words);
        }
        Optional<Span> possessed = possessed(sentence, tokens);
        if (possessed.isPresent()) {
            return nominal(sentence, possessed.get(), sentence.tokensWithin(possessed.get()));
        }
        if (tokens.size() == 1 && Antecedents.isPronoun(only)) {
            return antecedents
                    .of(only, source.start(), sentence, before)
                    .map(found -> inferred(found, words))
                    .orElseGet(() -> described(source, words, only));
        }
        Optional<Claimant> same = lastOfTheParagraph(sentence, tokens, before);
        if (same.isPresent()) {
            return inferred(same.get(), words);
        }
        Claimant found = nominal(sentence, source, tokens);
        return found.kind() == Claimant.Kind.UNKNOWN
                ? subject(attribution, source).orElse(found)
                : found;
    }

    /** "The brother" right after a person who spoke in the same paragraph and of whom no role is told: that person. */
    private Optional<Claimant> lastOfTheParagraph(Sentence sentence, List<Token> tokens, List<Claimant> before) {
        if (tokens.size() != 2
                || !tokens.get(0).text().equalsIgnoreCase("the")
                || !RoleNouns.has(tokens.get(1).text().toLowerCase(Locale.ROOT))
                || before.isEmpty()) {
            return Optional.empty();
        }
        Claimant last = before.get(before.size() - 1);
        return Optional.of(last)
                .filter(claimant -> claimant.kind() == Claimant.Kind.PERSON
                        && claimant.role().isEmpty()
                        && claimant.words()
                                .flatMap(words ->
                                        passage.text().sentenceAt(words.span().start()))
                                .filter(there -> there.paragraph() == sentence.paragraph())
                                .isPresent());
    }

    /** "His relatives", where the source as found is "his" only: those who speak are the relatives. */
    private static Optional<Span> possessed(Sentence sentence, List<Token> tokens) {
        int only = tokens.get(0).index();
        Optional<Dependencies> tree = sentence.dependencies();
        if (tokens.size() != 1 || tree.isEmpty() || !sentence.tag(only).equals("PRP$")) {
            return Optional.empty();
        }
        int noun = tree.get().head(only);
        return noun > only ? Optional.of(sentence.span(only, noun + 1)) : Optional.empty();
    }

    /** Who a quotation without a cue belongs to, by the sentence that stands before it: its subject, if that is a person. */
    Optional<Claimant> introducedBy(Sentence sentence) {
        return antecedents.namedSubject(sentence).or(() -> antecedents.describedSubject(sentence));
    }

    /** The person who is the cue's subject, where the source as found left them out: "Novak — who leads the team — said". */
    private Optional<Claimant> subject(Attribution attribution, Span source) {
        Optional<Dependencies> tree = attribution.sentence().dependencies();
        if (tree.isEmpty() || tree.get().child(attribution.head(), "nsubj").isEmpty()) {
            return Optional.empty();
        }
        Span subject = attribution
                .sentence()
                .token(tree.get().child(attribution.head(), "nsubj").getAsInt())
                .span();
        return mentionAt(subject)
                .filter(mention -> mention.kind() == Mention.Kind.PERSON && !source.overlaps(subject))
                .map(mention -> named(mention, mention.citation()));
    }

    private Claimant relative(Sentence sentence, int pronoun, Citation words) {
        Optional<Dependencies> tree = sentence.dependencies();
        if (tree.isPresent()) {
            for (int at = pronoun; at != Dependencies.ROOT; at = tree.get().head(at)) {
                if (tree.get().is(at, "acl:relcl", "acl") && tree.get().head(at) != Dependencies.ROOT) {
                    int noun = tree.get().head(at);
                    int[] branch = tree.get().subtree(noun, Set.of("acl:relcl", "acl", "punct", "cc", "conj"));
                    int first = noun;
                    while (first > 0 && contains(branch, first - 1)) {
                        first--;
                    }
                    int end = noun + 1;
                    while (end < pronoun && contains(branch, end)) {
                        end++;
                    }
                    Span span = sentence.span(first, end);
                    return inferred(nominal(sentence, span, sentence.tokensWithin(span)), words);
                }
            }
        }
        Optional<Mention> nearest = Optional.empty();
        for (Mention mention : mentions) {
            if (mention.citation().span().end() <= words.span().start()
                    && sentence.span().contains(mention.citation().span())) {
                nearest = Optional.of(mention);
            }
        }
        return nearest.map(mention -> inferred(named(mention, words), words))
                .orElseGet(() -> described(words.span(), words, ""));
    }

    private static boolean contains(int[] tokens, int token) {
        for (int candidate : tokens) {
            if (candidate == token) {
                return true;
            }
        }
        return false;
    }

    private static Claimant inferred(Claimant claimant, Citation words) {
        Optional<Citation> antecedent = claimant.antecedent().or(claimant::words);
        return new Claimant(
                claimant.name(), claimant.kind(), Optional.of(words), antecedent, claimant.role(), Basis.INFERRED);
    }

    private Claimant nominal(Sentence sentence, Span source, List<Token> tokens) {
        Citation words = passage.cite(source);
        int head = head(sentence, tokens);
        Optional<Mention> atHead = mentionAt(sentence.token(head).span());
        if (atHead.isPresent() && !isPossessor(sentence, atHead.get())) {
            return coordinated(sentence, source, atHead.get())
                    .orElseGet(() -> named(atHead.get(), words, role(source, atHead.get())));
        }
        Optional<Mention> person = personIn(sentence, source, head);
        if (person.isPresent()) {
            return named(person.get(), words, role(source, person.get()));
        }
        return descriptions
                .antecedent(sentence, head, source)
                .map(mention -> inferred(named(mention, mention.citation(), mention.role()), words))
                .orElseGet(() -> described(source, words, sentence.token(head).text()));
    }

    /** "Eric and Patrick Paddock": both names. */
    private Optional<Claimant> coordinated(Sentence sentence, Span source, Mention first) {
        Optional<Dependencies> tree = sentence.dependencies();
        List<Mention> people = new ArrayList<>();
        for (Mention mention : mentions) {
            if (source.contains(mention.citation().span())
                    && !isPossessor(sentence, mention)
                    && mention.kind() == first.kind()) {
                people.add(mention);
            }
        }
        if (people.size() != 2
                || tree.isEmpty()
                || people.get(0)
                        .citation()
                        .span()
                        .overlaps(people.get(1).citation().span())) {
            return Optional.empty();
        }
        if (people.get(1).citation().span().start()
                < people.get(0).citation().span().end()) {
            return Optional.empty();
        }
        Span between = new Span(
                people.get(0).citation().span().end(),
                people.get(1).citation().span().start());
        String link = between.in(passage.text().body()).strip();
        if (!link.equals("and") && !link.equals("&")) {
            return Optional.empty();
        }
        return Optional.of(new Claimant(
                people.get(0).name() + " and " + people.get(1).name(),
                Claimant.Kind.GROUP,
                Optional.of(passage.cite(source)),
                Optional.empty(),
                Optional.empty(),
                Basis.STATED));
    }

    /** The token of the source that everything else in it hangs on. */
    private static int head(Sentence sentence, List<Token> tokens) {
        Optional<Dependencies> tree = sentence.dependencies();
        int first = tokens.get(0).index();
        int last = tokens.get(tokens.size() - 1).index();
        if (tree.isPresent()) {
            for (Token token : tokens) {
                int above = tree.get().head(token.index());
                boolean outside = above < first || above > last;
                if (outside
                        && Character.isLetterOrDigit(token.text().codePointAt(0))
                        && !tree.get().is(token.index(), "case", "det", "punct")) {
                    return token.index();
                }
            }
        }
        return last;
    }

    private Optional<Mention> mentionAt(Span token) {
        return mentions.stream()
                .filter(mention -> mention.citation().span().contains(token))
                .findFirst();
    }

    /** A person named inside the source who is not there only as possessor: an apposition, a name behind its role. */
    private Optional<Mention> personIn(Sentence sentence, Span source, int head) {
        Optional<Dependencies> tree = sentence.dependencies();
        for (Mention mention : mentions) {
            if (mention.kind() != Mention.Kind.PERSON
                    || !source.contains(mention.citation().span())
                    || isPossessor(sentence, mention)) {
                continue;
            }
            List<Token> tokens = sentence.tokensWithin(mention.citation().span());
            if (tokens.isEmpty()) {
                continue;
            }
            int top = head(sentence, tokens);
            boolean beside = tree.isEmpty()
                    || tree.get().head(top) == head
                            && tree.get().is(top, "appos", "flat", "compound", "nsubj", "dep", "nmod", "conj")
                            && !hasCase(tree.get(), top);
            if (beside) {
                return Optional.of(mention);
            }
        }
        return Optional.empty();
    }

    private static boolean hasCase(Dependencies tree, int token) {
        return tree.child(token, "case").isPresent();
    }

    private static boolean isPossessor(Sentence sentence, Mention mention) {
        int end = mention.citation().span().end();
        for (Token token : sentence.tokens()) {
            if (token.start() == end) {
                return POSSESSIVES.contains(token.text());
            }
        }
        return false;
    }

    private Optional<String> role(Span source, Mention mention) {
        if (mention.role().isPresent()) {
            return mention.role();
        }
        int start = mention.citation().span().start();
        String before = source.start() < start
                ? passage.text().body().substring(source.start(), start).strip()
                : "";
        return before.isEmpty() || before.length() > 80 ? Optional.empty() : Optional.of(before);
    }

    private Claimant named(Mention mention, Citation words) {
        return named(mention, words, mention.role());
    }

    private static Claimant named(Mention mention, Citation words, Optional<String> role) {
        Optional<String> known = mention.kind() == Mention.Kind.PERSON ? role : Optional.empty();
        return new Claimant(mention.name(), kind(mention), Optional.of(words), Optional.empty(), known, Basis.STATED);
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

    private Claimant described(Span source, Citation words, String head) {
        String name = source.in(passage.text().body()).replaceAll("\\s+", " ").strip();
        return new Claimant(
                name.isEmpty() ? UNNAMED : name,
                Descriptions.kind(name, head),
                Optional.of(words),
                Optional.empty(),
                Optional.empty(),
                Basis.STATED);
    }

    private Span withoutPossessive(Span source) {
        String text = source.in(passage.text().body());
        for (String ending : List.of("'s", "\u2019s")) {
            if (text.endsWith(ending) && text.length() > 2) {
                return new Span(source.start(), source.end() - 2);
            }
        }
        return source;
    }
}
