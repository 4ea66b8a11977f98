package org.stemma.read.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
import org.stemma.read.name.Seats;
import org.stemma.read.name.WordList;
import org.stemma.read.statement.attribution.Attribution;
import org.stemma.read.text.Passage;

/** Tells whom the source of an attribution means: a name, a pronoun's antecedent, a description, a body, a document. */
final class Speakers {
    /** The name of a speaker whom the words leave out. */
    static final String UNNAMED = "not named";

    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom", "whose");
    /** "The minister, who had visited the town,": what a description of somebody goes on to tell. */
    private static final Pattern RELATIVE_CLAUSE = Pattern.compile(", (?:who|whom|whose|which)\\b.*$", Pattern.DOTALL);

    private static final Set<String> FIRST_PERSON = Set.of("i", "we", "me", "my", "our", "us");
    /** Where people and bodies write themselves. */
    private static final WordList OWN_WRITING = WordList.beside(Speakers.class, "own-writing.txt");

    private final Passage passage;
    private final List<Mention> mentions;
    private final Descriptions descriptions;
    private final Antecedents antecedents;
    private final SourceNames names;
    private final Namings namings;
    private final Accounts accounts;

    Speakers(Passage passage, List<Mention> mentions) {
        this.passage = passage;
        this.mentions = mentions.stream()
                .filter(mention -> mention.citation().part().equals(passage.part()))
                .toList();
        descriptions = new Descriptions(passage, this.mentions);
        names = new SourceNames(passage, this.mentions);
        namings = new Namings(passage, this.mentions);
        accounts = new Accounts(passage);
        antecedents = new Antecedents(passage, this.mentions);
    }

    /** Somebody whom the words leave out. */
    static Voice unnamed() {
        Claimant nobody = new Claimant(
                UNNAMED, Claimant.Kind.UNKNOWN, Optional.empty(), Optional.empty(), Optional.empty(), Basis.UNKNOWN);
        return new Voice(nobody, Naming.NOBODY);
    }

    /**
     * The speaker of an attribution.
     *
     * @param before the speakers of the attributions before it, the nearest last
     * @param enclosing the speaker in whose words it stands
     */
    Voice of(Attribution attribution, List<Claimant> before, Optional<Claimant> enclosing) {
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
        if (tokens.size() == 1 && isRelative(only)) {
            return relative(sentence, tokens.get(0).index(), words);
        }
        if (tokens.size() == 1 && FIRST_PERSON.contains(only) && enclosing.isPresent()) {
            return new Voice(inferred(enclosing.get(), words), Naming.FIRST_PERSON);
        }
        Optional<Span> possessed = possessed(sentence, tokens);
        if (possessed.isPresent()) {
            return nominal(sentence, possessed.get(), sentence.tokensWithin(possessed.get()));
        }
        if (tokens.size() == 1 && Antecedents.isPronoun(only)) {
            return antecedents
                    .of(only, source.start(), sentence, before)
                    .map(found -> new Voice(inferred(found.claimant(), words), found.naming()))
                    .orElseGet(() -> new Voice(described(source, words, only).claimant(), Naming.PRONOUN_OPEN));
        }
        Optional<Voice> same = lastOfTheParagraph(sentence, tokens, before)
                .map(last -> new Voice(inferred(last, words), Naming.SPOKE_LAST))
                .or(() -> sameWords(source, before)
                        .map(earlier -> new Voice(inferred(earlier, words), Naming.SAME_WORDS)));
        if (same.isPresent()) {
            return same.get();
        }
        Optional<Span> owner = owner(sentence, tokens);
        if (owner.isPresent()) {
            Optional<Claimant> writes = owning(sentence, owner.get(), before);
            if (writes.isPresent()) {
                return new Voice(inferred(writes.get(), words), Naming.OWN_WRITING);
            }
        }
        Voice found = nominal(sentence, source, tokens);
        return found.claimant().kind() == Claimant.Kind.UNKNOWN
                ? subject(attribution, source)
                        .map(person -> new Voice(person, Naming.SUBJECT_OF_CUE))
                        .orElse(found)
                : found;
    }

    /** Whom the very same definite words meant the last time that they were resolved: "the brother" again. */
    private Optional<Claimant> sameWords(Span source, List<Claimant> before) {
        String words = source.in(passage.text().body());
        if (!words.toLowerCase(Locale.ROOT).startsWith("the ")) {
            return Optional.empty();
        }
        for (int at = before.size() - 1; at >= 0; at--) {
            Claimant earlier = before.get(at);
            boolean same = earlier.basis() == Basis.INFERRED
                    && earlier.antecedent().isPresent()
                    && earlier.words()
                            .filter(there ->
                                    there.span().in(passage.text().body()).equalsIgnoreCase(words))
                            .isPresent();
            if (same) {
                return Optional.of(earlier);
            }
        }
        return Optional.empty();
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
                        && antecedents.canBe(tokens.get(1).text(), claimant)
                        && claimant.words()
                                .flatMap(words ->
                                        passage.text().sentenceAt(words.span().start()))
                                .filter(there -> there.paragraph() == sentence.paragraph())
                                .isPresent());
    }

    /** Whose writing a source is, where it is somebody's own: "the casino" of "the casino's website", "her" of "her account". */
    private static Optional<Span> owner(Sentence sentence, List<Token> tokens) {
        Optional<Dependencies> tree = sentence.dependencies();
        if (tree.isEmpty() || tokens.size() < 2) {
            return Optional.empty();
        }
        int head = SourceNames.head(sentence, tokens);
        if (!OWN_WRITING.has(sentence.token(head).text().toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        int first = tokens.get(0).index();
        for (int child : tree.get().children(head, "nmod:poss")) {
            if (child < head && child >= first) {
                return Optional.of(sentence.span(first, child + 1));
            }
        }
        return Optional.empty();
    }

    private Optional<Claimant> owning(Sentence sentence, Span owner, List<Claimant> before) {
        String words = owner.in(passage.text().body()).toLowerCase(Locale.ROOT);
        Optional<Claimant> found = Antecedents.isPronoun(words)
                ? antecedents.of(words, owner.start(), sentence, before).map(Voice::claimant)
                : Optional.of(
                        nominal(sentence, owner, sentence.tokensWithin(owner)).claimant());
        return found.filter(claimant -> claimant.kind() != Claimant.Kind.UNKNOWN);
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

    /** Who signed a quotation on its line: "‘We stay’ – harbour mayor". */
    Optional<Voice> signed(Span quotation) {
        return namings.signature(quotation).flatMap(span -> {
            Optional<Mention> signer = mentions.stream()
                    .filter(mention -> span.contains(mention.citation().span()))
                    .findFirst();
            Optional<Mention> person =
                    signer.or(() -> namings.ofRole(span.in(passage.text().body())));
            Naming naming = signer.isPresent() || person.isEmpty() ? Naming.SIGNED : Naming.SIGNED_BY_ROLE;
            Optional<Sentence> sentence = passage.text().sentenceAt(span.start());
            String words = span.in(passage.text().body());
            String head = words.substring(words.lastIndexOf(' ') + 1);
            boolean somebody = RoleNouns.has(head.toLowerCase(Locale.ROOT));
            return person.map(mention -> inferred(named(mention, mention.citation()), passage.cite(span)))
                    .or(() -> sentence.filter(any -> somebody)
                            .map(any ->
                                    described(span, passage.cite(span), head).claimant()))
                    .map(claimant -> new Voice(claimant, naming));
        });
    }

    /** What a quotation that names nobody is said to be taken from: recordings of radio traffic, a transcript. */
    Optional<Voice> recorded(Span quotation) {
        return accounts.over(quotation.start()).map(claimant -> new Voice(claimant, Naming.RECORDED));
    }

    /** By what somebody speaks in writing of their own: "the casino's website", "her account". */
    Optional<Span> medium(Attribution attribution) {
        return attribution.source().isEmpty()
                ? Optional.empty()
                : Optional.of(attribution.source().get(0))
                        .filter(source -> passage.text()
                                .sentenceAt(source.start())
                                .flatMap(sentence -> owner(sentence, sentence.tokensWithin(source)))
                                .isPresent());
    }

    /** Who a quotation without a cue belongs to, by the sentence that stands before it: its subject, if that is a person. */
    Optional<Voice> introducedBy(Sentence sentence) {
        return antecedents
                .namedSubject(sentence)
                .or(() -> antecedents.describedSubject(sentence))
                .map(claimant -> new Voice(claimant, Naming.SENTENCE_BEFORE));
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
        return names.mentionAt(subject)
                .filter(mention -> mention.kind() == Mention.Kind.PERSON && !source.overlaps(subject))
                .map(mention -> named(mention, mention.citation()));
    }

    /** Whether a source is no more than a relative pronoun. */
    static boolean isRelative(String source) {
        return RELATIVE.contains(source.toLowerCase(Locale.ROOT));
    }

    private Voice relative(Sentence sentence, int pronoun, Citation words) {
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
                    Claimant named =
                            nominal(sentence, span, sentence.tokensWithin(span)).claimant();
                    return new Voice(inferred(named, words), Naming.RELATIVE);
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
        return nearest.map(mention -> new Voice(inferred(named(mention, words), words), Naming.RELATIVE_NAME))
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

    private Voice nominal(Sentence sentence, Span source, List<Token> tokens) {
        Citation words = passage.cite(source);
        Optional<Mention> explained = names.beforeBracket(source);
        if (explained.isPresent()) {
            return new Voice(named(explained.get(), words, role(source, explained.get())), Naming.NAMED);
        }
        int head = SourceNames.head(sentence, tokens);
        Optional<Mention> atHead = names.mentionAt(sentence.token(head).span());
        if (atHead.isPresent() && !SourceNames.isPossessor(sentence, atHead.get())) {
            return new Voice(
                    names.coordinated(sentence, source, atHead.get())
                            .orElseGet(() -> named(atHead.get(), words, role(source, atHead.get()))),
                    Naming.NAMED);
        }
        Optional<Mention> person = names.personIn(sentence, source, head);
        if (person.isPresent()) {
            return new Voice(named(person.get(), words, role(source, person.get())), Naming.NAMED);
        }
        return descriptions
                .antecedent(sentence, head, source)
                .map(mention -> new Voice(resolved(mention, words), Naming.DESCRIPTION))
                .or(() -> namings.namedElsewhere(source)
                        .map(mention -> new Voice(resolved(mention, words), Naming.NAMED_ELSEWHERE)))
                .or(() -> RoleNouns.has(sentence.token(head).text().toLowerCase(Locale.ROOT))
                        ? namings.identified(
                                        source,
                                        Optional.of(source.in(passage.text().body())))
                                .map(claimant -> new Voice(claimant, Naming.IDENTIFIED))
                        : Optional.empty())
                .orElseGet(() -> described(source, words, sentence.token(head).text()));
    }

    private Claimant resolved(Mention mention, Citation words) {
        return inferred(named(mention, mention.citation(), mention.role()), words);
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

    private Voice described(Span source, Citation words, String head) {
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
                name.isEmpty() ? UNNAMED : name,
                unnamed ? Claimant.Kind.ANONYMOUS : kind,
                Optional.of(words),
                Optional.empty(),
                Optional.empty(),
                Basis.STATED);
        return new Voice(claimant, name.isEmpty() ? Naming.NOBODY : Naming.DESCRIBED);
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
