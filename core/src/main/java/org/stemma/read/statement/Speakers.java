package org.stemma.read.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stemma.language.Dependencies;
import org.stemma.language.Sentence;
import org.stemma.language.Token;
import org.stemma.model.Citation;
import org.stemma.model.Claimant;
import org.stemma.model.Grounds.Naming;
import org.stemma.model.Mention;
import org.stemma.model.Span;
import org.stemma.read.statement.attribution.Attribution;
import org.stemma.read.text.Passage;

/** Tells whom the source of an attribution means: a name, a pronoun's antecedent, a description, a body, a document. */
final class Speakers {
    private static final Set<String> FIRST_PERSON = Set.of("i", "we", "me", "my", "our", "us");

    private final Passage passage;
    private final Antecedents antecedents;
    private final SpeakersAgain again;
    private final NounPhrases nounPhrases;
    private final RelativePronouns relatives;
    private final Signatures signatures;
    private final Accounts accounts;

    Speakers(Passage passage, List<Mention> all) {
        List<Mention> mentions = all.stream()
                .filter(mention -> mention.citation().part().equals(passage.part()))
                .toList();
        Namings namings = new Namings(passage, mentions);
        this.passage = passage;
        antecedents = new Antecedents(passage, mentions);
        again = new SpeakersAgain(passage, antecedents);
        nounPhrases = new NounPhrases(passage, mentions, namings);
        relatives = new RelativePronouns(passage, mentions, nounPhrases);
        signatures = new Signatures(passage, mentions, namings, nounPhrases);
        accounts = new Accounts(passage);
    }

    /** Somebody whom the words leave out. */
    static Voice unnamed() {
        return new Voice(Claimants.nobody(), Naming.NOBODY);
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
            return nounPhrases.described(source, "");
        }
        String only = tokens.get(0).text().toLowerCase(Locale.ROOT);
        if (tokens.size() == 1 && RelativePronouns.isRelative(only)) {
            return relatives.of(sentence, tokens.get(0).index(), source);
        }
        if (tokens.size() == 1 && FIRST_PERSON.contains(only) && enclosing.isPresent()) {
            return new Voice(Claimants.inferred(enclosing.get(), words), Naming.FIRST_PERSON);
        }
        Optional<Span> possessed = possessed(sentence, tokens);
        if (possessed.isPresent()) {
            return nounPhrases.of(sentence, possessed.get());
        }
        if (tokens.size() == 1 && Antecedents.isPronoun(only)) {
            return antecedents
                    .of(only, source.start(), sentence, before)
                    .map(found -> new Voice(Claimants.inferred(found.claimant(), words), found.naming()))
                    .orElseGet(
                            () -> new Voice(nounPhrases.described(source, only).claimant(), Naming.PRONOUN_OPEN));
        }
        Optional<Voice> same = again.of(sentence, source, tokens, before);
        if (same.isPresent()) {
            return same.get();
        }
        Optional<Span> owner = OwnWriting.owner(sentence, tokens);
        if (owner.isPresent()) {
            Optional<Claimant> writes = owning(sentence, owner.get(), before);
            if (writes.isPresent()) {
                return new Voice(Claimants.inferred(writes.get(), words), Naming.OWN_WRITING);
            }
        }
        Voice found = nounPhrases.of(sentence, source);
        return found.claimant().kind() == Claimant.Kind.UNKNOWN
                ? nounPhrases
                        .subject(attribution, source)
                        .map(person -> new Voice(person, Naming.SUBJECT_OF_CUE))
                        .orElse(found)
                : found;
    }

    /** Who writes in what an owner is said to have written, if that is somebody. */
    private Optional<Claimant> owning(Sentence sentence, Span owner, List<Claimant> before) {
        String words = owner.in(passage.text().body()).toLowerCase(Locale.ROOT);
        Optional<Claimant> found = Antecedents.isPronoun(words)
                ? antecedents.of(words, owner.start(), sentence, before).map(Voice::claimant)
                : Optional.of(nounPhrases.of(sentence, owner).claimant());
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

    /** Who signed a quotation on its line. */
    Optional<Voice> signed(Span quotation) {
        return signatures.under(quotation);
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
                                .flatMap(sentence -> OwnWriting.owner(sentence, sentence.tokensWithin(source)))
                                .isPresent());
    }

    /**
     * Who a quotation without a cue belongs to, by the sentence that stands before it: its subject, if that is a
     * person.
     */
    Optional<Voice> introducedBy(Sentence sentence) {
        return antecedents
                .namedSubject(sentence)
                .or(() -> antecedents.describedSubject(sentence))
                .map(claimant -> new Voice(claimant, Naming.SENTENCE_BEFORE));
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
