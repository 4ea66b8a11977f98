package org.stemma.read.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.stemma.language.Dependencies;
import org.stemma.language.Sentence;
import org.stemma.model.Claimant;
import org.stemma.model.Span;
import org.stemma.read.name.RoleNouns;
import org.stemma.read.statement.attribution.Attribution;

/**
 * Tells who speaks from who passes it on: "the agency cited officials", "the paper reported, quoting two aides". The
 * one who is cited speaks, the one who cites is the venue.
 */
final class Relays {
    private static final Set<String> CITING = Set.of("cite", "quote");

    /**
     * An attribution with its true source.
     *
     * @param relay the words that name who passed it on
     */
    record Relayed(Attribution attribution, Optional<Span> relay) {}

    private Relays() {}

    static Relayed of(Attribution attribution) {
        Optional<Span> cited = attribution.source().isEmpty() ? Optional.empty() : cited(attribution);
        List<Span> rest = new ArrayList<>();
        for (Span piece : attribution.content()) {
            if (cited.filter(piece::overlaps).isEmpty()) {
                rest.add(piece);
            }
        }
        if (cited.isEmpty() || rest.isEmpty() || attribution.source().stream().anyMatch(cited.get()::overlaps)) {
            return new Relayed(attribution, Optional.empty());
        }
        Attribution direct = new Attribution(
                attribution.sentence(),
                attribution.head(),
                attribution.cue(),
                List.of(cited.get()),
                rest,
                attribution.learned(),
                attribution.score());
        return new Relayed(direct, Optional.of(attribution.source().get(0)));
    }

    /** The words that name who is cited: the object of the cue, or of a "citing" that follows cue and source. */
    private static Optional<Span> cited(Attribution attribution) {
        Sentence sentence = attribution.sentence();
        boolean cites = CITING.contains(sentence.lemma(attribution.head()));
        int citing = cites ? attribution.head() : citingAfter(attribution);
        int first = citing + 1;
        int end = first;
        while (citing >= 0 && end < sentence.size() && isOfName(sentence, end)) {
            end++;
        }
        return end > first && sentence.tag(end - 1).startsWith("N") && canSpeak(sentence, end - 1)
                ? Optional.of(sentence.span(first, end))
                : Optional.empty();
    }

    /** "The paper said, citing two aides": the token of "citing", or less than 0. */
    private static int citingAfter(Attribution attribution) {
        Sentence sentence = attribution.sentence();
        int token = attribution.head() + 1;
        while (token < sentence.size() && isPartOfFrame(attribution, token)) {
            token++;
        }
        boolean citing = token < sentence.size()
                && CITING.contains(sentence.lemma(token))
                && sentence.tag(token).equals("VBG");
        return citing ? token : -1;
    }

    private static boolean isPartOfFrame(Attribution attribution, int token) {
        Span words = attribution.sentence().token(token).span();
        return attribution.sentence().token(token).text().equals(",")
                || attribution.source().stream().anyMatch(words::overlaps)
                || attribution.cue().stream().anyMatch(words::overlaps);
    }

    private static boolean isOfName(Sentence sentence, int token) {
        String tag = sentence.tag(token);
        return tag.startsWith("N")
                || tag.startsWith("J")
                || Set.of("DT", "CD", "PRP$", "POS", "HYPH").contains(tag);
    }

    /** Whether all that is attributed is who is cited: "citing officials" says nothing yet. */
    static boolean onlyNamesItsSource(Attribution attribution) {
        Sentence sentence = attribution.sentence();
        Optional<Dependencies> tree = sentence.dependencies();
        boolean beside = tree.isPresent()
                && CITING.contains(sentence.lemma(attribution.head()))
                && sentence.tag(attribution.head()).equals("VBG")
                && attribution.content().size() == 1;
        if (!beside) {
            return false;
        }
        OptionalInt object = tree.get().child(attribution.head(), "obj");
        return object.isPresent()
                && sentence.tag(object.getAsInt()).startsWith("NN")
                && isSomebody(sentence, object.getAsInt())
                && attribution
                        .content()
                        .get(0)
                        .contains(sentence.token(object.getAsInt()).span());
    }

    /**
     * Somebody, or some people or document together: "two engineers", "court records", not "the release" or
     * "criticism".
     */
    private static boolean canSpeak(Sentence sentence, int token) {
        String noun = sentence.token(token).text().toLowerCase(Locale.ROOT);
        return isSomebody(sentence, token)
                || RoleNouns.has(noun)
                || sentence.tag(token).equals("NNS")
                        && Descriptions.kind(sentence.text(token, token + 1), noun) == Claimant.Kind.DOCUMENT;
    }

    private static boolean isSomebody(Sentence sentence, int token) {
        String noun = sentence.token(token).text().toLowerCase(Locale.ROOT);
        return switch (Descriptions.kind(sentence.text(token, token + 1), noun)) {
            case ANONYMOUS, ORGANISATION -> true;
            case GROUP -> RoleNouns.has(noun);
            case DOCUMENT, PERSON, GOVERNMENT, OUTLET, UNKNOWN ->
                sentence.tag(token).startsWith("NNP");
        };
    }
}
