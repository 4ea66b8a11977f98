package org.stemma.read.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stemma.model.Claimant;
import org.stemma.model.Grounds.Naming;
import org.stemma.model.Mention;
import org.stemma.model.Span;
import org.stemma.read.name.RoleNouns;
import org.stemma.read.text.Passage;

/** Tells who signed a quotation on its line: "‘We stay’ – harbour mayor". */
final class Signatures {
    private final Passage passage;
    private final List<Mention> mentions;
    private final Namings namings;
    private final NounPhrases nounPhrases;

    Signatures(Passage passage, List<Mention> mentions, Namings namings, NounPhrases nounPhrases) {
        this.passage = passage;
        this.mentions = mentions;
        this.namings = namings;
        this.nounPhrases = nounPhrases;
    }

    /** The signer: the name there, the person of the role there, or somebody of that role. */
    Optional<Voice> under(Span quotation) {
        return namings.signature(quotation).flatMap(this::signer);
    }

    private Optional<Voice> signer(Span signature) {
        String words = signature.in(passage.text().body());
        Optional<Mention> signer = mentions.stream()
                .filter(mention -> signature.contains(mention.citation().span()))
                .findFirst();
        Optional<Mention> person = signer.or(() -> namings.ofRole(words));
        Naming naming = signer.isPresent() || person.isEmpty() ? Naming.SIGNED : Naming.SIGNED_BY_ROLE;
        String head = words.substring(words.lastIndexOf(' ') + 1);
        boolean somebody = RoleNouns.has(head.toLowerCase(Locale.ROOT))
                && passage.text().sentenceAt(signature.start()).isPresent();
        return person.map(mention ->
                        Claimants.inferred(Claimants.named(mention, mention.citation()), passage.cite(signature)))
                .or(() -> somebody
                        ? Optional.of(nounPhrases.described(signature, head).claimant())
                        : Optional.<Claimant>empty())
                .map(claimant -> new Voice(claimant, naming));
    }
}
