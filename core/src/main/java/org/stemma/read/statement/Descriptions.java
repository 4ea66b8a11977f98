package org.stemma.read.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stemma.language.Sentence;
import org.stemma.model.Claimant;
import org.stemma.model.Mention;
import org.stemma.model.Span;
import org.stemma.read.name.BodyDescriptions;
import org.stemma.read.name.RoleNouns;
import org.stemma.read.name.WordList;
import org.stemma.read.text.Passage;

/** Speakers who are described rather than named: "the minister", "two sources close to the government", "a report". */
final class Descriptions {
    private static final WordList DOCUMENTS = WordList.beside(Descriptions.class, "documents.txt");
    private static final WordList BODIES = BodyDescriptions.nouns();
    private static final WordList ANONYMOUS = WordList.beside(Descriptions.class, "anonymous.txt");
    private static final Set<String> DEFINITE = Set.of("the", "this", "that");
    private static final Set<String> INDEFINITE =
            Set.of("a", "an", "one", "another", "some", "two", "three", "four", "several");

    private final List<Mention> mentions;
    private final BodyDescriptions bodies;

    Descriptions(Passage passage, List<Mention> mentions) {
        this.mentions = mentions;
        bodies = new BodyDescriptions(passage, mentions);
    }

    /** What sort of speaker a description is, by its head noun. */
    static Claimant.Kind kind(String description, String head) {
        String noun = head.toLowerCase(Locale.ROOT);
        String lower = description.toLowerCase(Locale.ROOT);
        if (DOCUMENTS.has(noun)) {
            return Claimant.Kind.DOCUMENT;
        }
        if (BODIES.has(noun)) {
            return Claimant.Kind.ORGANISATION;
        }
        boolean unnamed = lower.contains("anonymity") || lower.contains("not be named") || lower.contains("unnamed");
        String first = lower.split("\\s+", 2)[0];
        if (unnamed
                || noun.equals("source")
                || noun.equals("sources")
                || ANONYMOUS.has(noun) && INDEFINITE.contains(first)) {
            return Claimant.Kind.ANONYMOUS;
        }
        boolean plural = noun.endsWith("s") && !noun.endsWith("ss")
                || Set.of("people", "men", "women", "they", "we", "police", "some", "many", "others", "few")
                        .contains(noun);
        if (plural) {
            return Claimant.Kind.GROUP;
        }
        if (RoleNouns.has(noun)) {
            return Claimant.Kind.ANONYMOUS;
        }
        return Claimant.Kind.UNKNOWN;
    }

    /** The person whom a definite description means: the nearest before it whose role has the same noun. */
    Optional<Mention> antecedent(Sentence sentence, int head, Span source) {
        String noun = sentence.token(head).text().toLowerCase(Locale.ROOT);
        int start = source.start() - sentence.span().start();
        String described = sentence.text()
                .substring(start, Math.min(sentence.text().length(), start + source.length()))
                .toLowerCase(Locale.ROOT);
        boolean definite = DEFINITE.stream().anyMatch(word -> described.startsWith(word + " "));
        Optional<Mention> body =
                definite && source.end() == sentence.token(head).end()
                        ? bodies.of(described.substring(described.indexOf(' ') + 1), source)
                        : Optional.empty();
        if (body.isPresent()) {
            return body;
        }
        if (!definite || !RoleNouns.has(noun) && !noun.equals("leader") || source.length() > 40) {
            return Optional.empty();
        }
        Optional<Mention> best = Optional.empty();
        for (Mention mention : mentions) {
            if (mention.citation().span().start() >= source.start()) {
                break;
            }
            String role = mention.role().orElse("").toLowerCase(Locale.ROOT);
            boolean same = (" " + role + " ").contains(" " + noun + " ");
            boolean leads = noun.equals("leader") && sharesAdjective(described, role);
            if (mention.kind() == Mention.Kind.PERSON && (same || leads)) {
                best = Optional.of(mention);
            }
        }
        return best;
    }

    /** "The Ukrainian leader" and "Ukrainian President". */
    private static boolean sharesAdjective(String description, String role) {
        String[] words = description.split("\\s+", 4);
        return words.length > 2 && words[1].length() > 3 && role.startsWith(words[1] + " ");
    }
}
