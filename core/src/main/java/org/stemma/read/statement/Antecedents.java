package org.stemma.read.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.language.Dependencies;
import org.stemma.language.Sentence;
import org.stemma.language.Token;
import org.stemma.model.Basis;
import org.stemma.model.Claimant;
import org.stemma.model.Grounds;
import org.stemma.model.Mention;
import org.stemma.model.Span;
import org.stemma.read.name.RoleNouns;
import org.stemma.read.text.Passage;

/**
 * Resolves the pronoun of a speaker: the subject of the sentences just before, or who spoke last, where number and
 * gender agree; nearer wins.
 */
final class Antecedents {
    private static final Set<String> SINGULAR = Set.of("he", "she", "him", "her", "his");
    private static final Set<String> PLURAL = Set.of("they", "them", "their");
    private static final Set<String> THINGS = Set.of("it", "its");

    private static final int CIVILITY_LENGTH = 6;

    /** How many sentences back a subject is looked for. */
    private static final int REACH = 4;

    /** A name that agrees with a pronoun, and whether it is the subject of its sentence. */
    private record Nearest(Mention mention, boolean subject) {}

    private final Passage passage;
    private final List<Mention> mentions;
    private final Map<String, Genders.Gender> genders = new HashMap<>();

    Antecedents(Passage passage, List<Mention> mentions) {
        this.passage = passage;
        this.mentions = mentions;
        for (Mention mention : mentions) {
            Genders.Gender told = gender(mention);
            if (mention.kind() == Mention.Kind.PERSON && told != Genders.Gender.UNKNOWN) {
                genders.putIfAbsent(mention.name(), told);
            }
        }
    }

    /** By a civility before the name, else by the name and the role. */
    private Genders.Gender gender(Mention mention) {
        int start = mention.citation().span().start();
        String before = passage.text().body().substring(Math.max(0, start - CIVILITY_LENGTH), start);
        String[] words = before.strip().split("\\s+");
        String last = words[words.length - 1];
        Genders.Gender told = last.matches("(?i)(mr|mrs|ms|miss)\\.?") ? Genders.ofWords(last) : Genders.Gender.UNKNOWN;
        return told == Genders.Gender.UNKNOWN ? Genders.of(mention) : told;
    }

    static boolean isPronoun(String word) {
        return SINGULAR.contains(word) || PLURAL.contains(word) || THINGS.contains(word);
    }

    /** Whom a pronoun means. */
    Optional<Voice> of(String pronoun, int offset, Sentence sentence, List<Claimant> before) {
        Optional<Nearest> nearest = nearest(pronoun, offset, sentence);
        Optional<Mention> subject = nearest.map(Nearest::mention);
        Optional<Claimant> last = lastSpeaker(pronoun, before);
        Optional<Claimant> described = describedBefore(pronoun, offset, sentence);
        if (described.isPresent() && isNearest(described.get(), subject, last)) {
            return described.map(claimant -> new Voice(claimant, Grounds.Naming.PRONOUN_DESCRIBED));
        }
        if (subject.isPresent() && last.isPresent()) {
            int lastEnd = last.get().words().map(words -> words.span().end()).orElse(-1);
            boolean nearer = subject.get().citation().span().end() > lastEnd;
            if (!nearer) {
                return spoke(last);
            }
        }
        return nearest.map(this::voice).or(() -> spoke(last));
    }

    private static Optional<Voice> spoke(Optional<Claimant> last) {
        return last.map(claimant -> new Voice(claimant, Grounds.Naming.PRONOUN_SPEAKER));
    }

    private Voice voice(Nearest nearest) {
        return new Voice(
                claimant(nearest.mention()),
                nearest.subject() ? Grounds.Naming.PRONOUN_SUBJECT : Grounds.Naming.PRONOUN_NAME);
    }

    private static boolean isNearest(Claimant described, Optional<Mention> subject, Optional<Claimant> last) {
        int end = end(described);
        return subject.map(mention -> mention.citation().span().end()).orElse(-1) < end
                && last.map(Antecedents::end).orElse(-1) < end;
    }

    private static int end(Claimant claimant) {
        return claimant.words().map(words -> words.span().end()).orElse(-1);
    }

    /**
     * Somebody without a name who is the subject of the sentence or quotation before: "An officer sounds the alarm."
     */
    private Optional<Claimant> describedBefore(String pronoun, int offset, Sentence sentence) {
        if (!SINGULAR.contains(pronoun)) {
            return Optional.empty();
        }
        List<Sentence> sentences = passage.text().sentences();
        for (int at = sentence.index(); at >= Math.max(0, sentence.index() - 1); at--) {
            Sentence earlier = sentences.get(at);
            if (earlier.paragraph() != sentence.paragraph()) {
                return Optional.empty();
            }
            Optional<Claimant> found =
                    describedSubject(earlier).filter(claimant -> end(claimant) <= offset && fits(pronoun, claimant));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The person or people without a name who are the subject of a sentence's main verb. */
    Optional<Claimant> describedSubject(Sentence sentence) {
        return subjectOfMainVerb(sentence).flatMap(head -> {
            Span token = sentence.token(head).span();
            boolean named = mentions.stream()
                    .anyMatch(mention -> mention.citation().span().contains(token));
            if (named || !RoleNouns.has(sentence.token(head).text().toLowerCase(Locale.ROOT))) {
                return Optional.empty();
            }
            Span words = nounPhrase(sentence, head);
            String text = words.in(passage.text().body()).replaceAll("\\s+", " ");
            return Optional.of(new Claimant(
                    text,
                    Descriptions.kind(text, sentence.token(head).text()),
                    Optional.of(passage.cite(words)),
                    Optional.empty(),
                    Optional.empty(),
                    Basis.INFERRED));
        });
    }

    /** The person named as the subject of a sentence's main verb. */
    Optional<Claimant> namedSubject(Sentence sentence) {
        return subjectOfMainVerb(sentence)
                .flatMap(head -> mentions.stream()
                        .filter(mention -> mention.kind() == Mention.Kind.PERSON
                                && mention.citation()
                                        .span()
                                        .contains(sentence.token(head).span()))
                        .findFirst()
                        .map(this::claimant));
    }

    private static Optional<Integer> subjectOfMainVerb(Sentence sentence) {
        Optional<Dependencies> tree = sentence.dependencies();
        if (tree.isEmpty() || tree.get().size() == 0) {
            return Optional.empty();
        }
        var subject = tree.get().child(tree.get().root(), "nsubj");
        return subject.isPresent() ? Optional.of(subject.getAsInt()) : Optional.empty();
    }

    /** The words before a noun that belong to it, and the noun. */
    private static Span nounPhrase(Sentence sentence, int head) {
        int first = head;
        Dependencies tree = sentence.dependencies().orElseThrow();
        while (first > 0 && tree.isWithin(first - 1, head)) {
            first--;
        }
        return sentence.span(first, head + 1);
    }

    private Optional<Claimant> lastSpeaker(String pronoun, List<Claimant> before) {
        for (int at = before.size() - 1; at >= Math.max(0, before.size() - 3); at--) {
            Claimant candidate = before.get(at);
            if (fits(pronoun, candidate)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /** Whether a noun for a man or a woman can be this person's: "the actress" is no Robert. */
    boolean canBe(String noun, Claimant candidate) {
        return Genders.ofWords(noun).fits(genders.getOrDefault(candidate.name(), Genders.Gender.UNKNOWN));
    }

    private boolean fits(String pronoun, Claimant candidate) {
        if (SINGULAR.contains(pronoun)) {
            if (candidate.kind() != Claimant.Kind.PERSON && candidate.kind() != Claimant.Kind.ANONYMOUS) {
                return false;
            }
            Genders.Gender own = Genders.ofWords(pronoun);
            Genders.Gender other = genders.getOrDefault(candidate.name(), Genders.ofWords(candidate.name()));
            return own.fits(other)
                    && own.fits(candidate.role().map(Genders::ofWords).orElse(Genders.Gender.UNKNOWN));
        }
        if (PLURAL.contains(pronoun)) {
            return candidate.kind() == Claimant.Kind.GROUP
                    || candidate.kind() == Claimant.Kind.ANONYMOUS
                    || candidate.kind() == Claimant.Kind.ORGANISATION;
        }
        return candidate.kind() == Claimant.Kind.ORGANISATION
                || candidate.kind() == Claimant.Kind.DOCUMENT
                || candidate.kind() == Claimant.Kind.GOVERNMENT;
    }

    /** The nearest mention before the pronoun that agrees; subjects before others within a sentence. */
    private Optional<Nearest> nearest(String pronoun, int offset, Sentence sentence) {
        List<Sentence> sentences = passage.text().sentences();
        for (int at = sentence.index(); at >= Math.max(0, sentence.index() - REACH); at--) {
            Optional<Nearest> found = inSentence(pronoun, offset, sentences.get(at));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Nearest> inSentence(String pronoun, int offset, Sentence sentence) {
        Optional<Mention> first = Optional.empty();
        Optional<Mention> subject = Optional.empty();
        for (Mention mention : mentions) {
            Span span = mention.citation().span();
            if (!sentence.span().contains(span) || span.end() > offset || !agrees(pronoun, mention)) {
                continue;
            }
            if (first.isEmpty()) {
                first = Optional.of(mention);
            }
            if (isSubject(sentence, span)
                    && (subject.isEmpty() || sentence.span().contains(offset))) {
                subject = Optional.of(mention);
            }
        }
        Optional<Mention> other = THINGS.contains(pronoun) ? Optional.empty() : first;
        return subject.map(mention -> new Nearest(mention, true))
                .or(() -> other.map(mention -> new Nearest(mention, false)));
    }

    private boolean agrees(String pronoun, Mention mention) {
        if (SINGULAR.contains(pronoun)) {
            return mention.kind() == Mention.Kind.PERSON
                    && Genders.ofWords(pronoun).fits(genders.getOrDefault(mention.name(), Genders.Gender.UNKNOWN));
        }
        if (PLURAL.contains(pronoun)) {
            return mention.kind() == Mention.Kind.GROUP;
        }
        return mention.kind() == Mention.Kind.ORGANISATION || mention.kind() == Mention.Kind.PLACE;
    }

    private static boolean isSubject(Sentence sentence, Span span) {
        Optional<Dependencies> tree = sentence.dependencies();
        if (tree.isEmpty()) {
            return false;
        }
        for (Token token : sentence.tokensWithin(span)) {
            if (tree.get().is(token.index(), "nsubj", "nsubj:pass")) {
                return true;
            }
        }
        return false;
    }

    private Claimant claimant(Mention mention) {
        Claimant.Kind kind = switch (mention.kind()) {
            case PERSON -> Claimant.Kind.PERSON;
            case GROUP -> Claimant.Kind.GROUP;
            case PLACE -> Claimant.Kind.GOVERNMENT;
            case ORGANISATION, OTHER -> Claimant.Kind.ORGANISATION;
        };
        return new Claimant(
                mention.name(),
                kind,
                Optional.of(mention.citation()),
                Optional.empty(),
                mention.role(),
                Basis.INFERRED);
    }
}
