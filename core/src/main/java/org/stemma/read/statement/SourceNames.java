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
import org.stemma.model.Claimant;
import org.stemma.model.Mention;
import org.stemma.model.Span;
import org.stemma.read.name.RoleNouns;
import org.stemma.read.text.Passage;

/**
 * Finds the name that the words of a source turn on: its head, an apposition, the two of "Eric and Patrick Paddock".
 */
final class SourceNames {
    private static final Set<String> POSSESSIVES = Set.of("'s", "\u2019s", "'", "\u2019");

    private final Passage passage;
    private final List<Mention> mentions;

    SourceNames(Passage passage, List<Mention> mentions) {
        this.passage = passage;
        this.mentions = mentions;
    }

    /** "Harbour Watch (HW, formerly Port Watch)": the name before the bracket. */
    Optional<Mention> beforeBracket(Span source) {
        String words = source.in(passage.text().body());
        int article = words.regionMatches(true, 0, "the ", 0, 4) ? 4 : 0;
        return mentions.stream()
                .filter(mention -> mention.citation().span().start() == source.start() + article
                        && mention.citation().span().end() < source.end()
                        && words.startsWith("(", mention.citation().span().end() - source.start() + 1))
                .findFirst();
    }

    /** "Eric and Patrick Paddock": both names. */
    Optional<Claimant> coordinated(Sentence sentence, Span source, Mention first) {
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
    static int head(Sentence sentence, List<Token> tokens) {
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

    Optional<Mention> mentionAt(Span token) {
        return mentions.stream()
                .filter(mention -> mention.citation().span().contains(token))
                .findFirst();
    }

    /** A person named inside the source who is not there only as possessor: an apposition, a name behind its role. */
    Optional<Mention> personIn(Sentence sentence, Span source, int head) {
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
            if (beside || isSetOff(sentence, source, head, mention)) {
                return Optional.of(mention);
            }
        }
        return Optional.empty();
    }

    /** "The brother of the accused, Tom Hall, from Leeds," is Tom Hall: one person, then the name between commas. */
    private boolean isSetOff(Sentence sentence, Span source, int head, Mention mention) {
        String words = source.in(passage.text().body());
        int at = mention.citation().span().start() - source.start();
        return sentence.token(head).end() <= mention.citation().span().start()
                && sentence.tag(head).equals("NN")
                && RoleNouns.has(sentence.token(head).text().toLowerCase(Locale.ROOT))
                && words.toLowerCase(Locale.ROOT).startsWith("the ")
                && at > 1
                && words.substring(0, at).stripTrailing().endsWith(",")
                && words.substring(0, at).chars().filter(c -> c == ',').count() == 1;
    }

    private static boolean hasCase(Dependencies tree, int token) {
        return tree.child(token, "case").isPresent();
    }

    static boolean isPossessor(Sentence sentence, Mention mention) {
        int end = mention.citation().span().end();
        for (Token token : sentence.tokens()) {
            if (token.start() == end) {
                return POSSESSIVES.contains(token.text());
            }
        }
        return false;
    }
}
