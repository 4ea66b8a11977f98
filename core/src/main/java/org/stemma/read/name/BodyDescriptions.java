package org.stemma.read.name;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.stemma.model.KnownBodies;
import org.stemma.model.Mention;
import org.stemma.model.Span;
import org.stemma.read.text.Passage;

/**
 * Finds the body that a definite description means: "the casino" after "Atlantis Casino", "the think tank" after "the
 * Harbour Institute think tank", "the militant group" after a body known to be armed, "the group" after the one body
 * near by that can be called so. Where two could be meant, none is.
 */
public final class BodyDescriptions {
    private static final WordList BODIES = WordList.beside(BodyDescriptions.class, "bodies.txt");
    private static final Set<String> ARMED = Set.of(
            "terrorist",
            "terror",
            "militant",
            "jihadist",
            "extremist",
            "rebel",
            "armed",
            "insurgent",
            "islamist",
            "guerrilla");
    private static final Set<String> FIGHTERS =
            Set.of("militants", "jihadists", "extremists", "terrorists", "insurgents");
    private static final Set<String> ANY_BODY = Set.of("group", "organization", "organisation");
    /** Bodies that nobody calls a group or organisation right after their name. */
    private static final Pattern OFFICE = Pattern.compile(
            "(?i).*\\b(?:police|department|ministry|office|bureau|agency|news|times|post|court|government)");

    private static final Pattern PLAIN = Pattern.compile("(?:[\\p{L}-]+ ){0,3}[\\p{L}-]+");
    private static final int LONGEST = 40;
    /** How far before the description a body stands that "the group" can mean. */
    private static final int NEAR = 400;

    private final Passage passage;
    private final Iterable<Mention> mentions;

    /** Over the names of this passage, in the order of their words. */
    public BodyDescriptions(Passage passage, Iterable<Mention> mentions) {
        this.passage = passage;
        this.mentions = mentions;
    }

    /** Nouns for bodies of people that act as one. */
    public static WordList nouns() {
        return BODIES;
    }

    /** The mention that a description without its article means; the head noun is its last word. */
    public Optional<Mention> of(String description, Span source) {
        String lower = description.toLowerCase(Locale.ROOT).strip();
        String noun = lower.substring(lower.lastIndexOf(' ') + 1);
        boolean fighters = FIGHTERS.contains(noun);
        if (source.length() > LONGEST || !PLAIN.matcher(lower).matches() || !BODIES.has(noun) && !fighters) {
            return Optional.empty();
        }
        String first = lower.split(" ", 2)[0];
        boolean armed = fighters || ARMED.contains(first) && ANY_BODY.contains(noun);
        return called(lower, noun, source)
                .or(() -> armed ? nearest(source, true) : Optional.empty())
                .or(() -> ANY_BODY.contains(lower) ? nearest(source, false) : Optional.empty());
    }

    /** The nearest body before whose name ends in the noun or beside whose name the noun stands. */
    private Optional<Mention> called(String description, String noun, Span source) {
        Optional<Mention> best = Optional.empty();
        for (Mention mention : before(source)) {
            boolean alone = description.equals(noun);
            boolean named = alone && mention.name().toLowerCase(Locale.ROOT).endsWith(" " + noun);
            boolean beside = mention.kind() == Mention.Kind.ORGANISATION && standsBeside(mention, description, source);
            if (named || beside) {
                best = Optional.of(mention);
            }
        }
        return best;
    }

    /** "The Harbour Institute think tank", "the militant group Red Dawn", "Acme, a Berlin-based company". */
    private boolean standsBeside(Mention mention, String description, Span source) {
        String body = passage.text().body();
        Span span = mention.citation().span();
        String words = Pattern.quote(description);
        String after = body.substring(span.end(), Math.min(source.start(), span.end() + 2 * LONGEST));
        String ahead = body.substring(Math.max(0, span.start() - LONGEST), span.start());
        return Pattern.compile("(?i)^(?:,? an? (?:[\\p{L}-]+ ){0,3}| )" + words + "\\b")
                        .matcher(after)
                        .find()
                || Pattern.compile("(?i)\\b" + words + "(?: called| known as)? $")
                        .matcher(ahead)
                        .find();
    }

    /** The one body near by that can be meant; of several the one that is known to be of the kind. */
    private Optional<Mention> nearest(Span source, boolean armed) {
        Optional<Mention> best = Optional.empty();
        for (Mention mention : before(source)) {
            Optional<KnownBodies.Kind> kind = KnownBodies.named(mention.name())
                    .or(() -> KnownBodies.named(mention.text()))
                    .map(KnownBodies.Body::kind);
            boolean fits = armed ? kind.filter(KnownBodies.Kind.ARMED::equals).isPresent() : canBeAGroup(mention, kind);
            if (!fits || !armed && mention.citation().span().end() < source.start() - NEAR) {
                continue;
            }
            if (!armed && best.isPresent() && !isOne(best.get(), mention)) {
                return Optional.empty();
            }
            best = Optional.of(mention);
        }
        return best;
    }

    private static boolean isOne(Mention a, Mention b) {
        return a.name().equals(b.name())
                || KnownBodies.named(a.name()).isPresent()
                        && KnownBodies.named(a.name()).equals(KnownBodies.named(b.name()));
    }

    private static boolean canBeAGroup(Mention mention, Optional<KnownBodies.Kind> kind) {
        boolean other = kind.filter(found -> found == KnownBodies.Kind.GOVERNMENT || found == KnownBodies.Kind.OUTLET)
                .isPresent();
        return mention.kind() == Mention.Kind.ORGANISATION
                && !other
                && !OFFICE.matcher(mention.name()).matches();
    }

    private Iterable<Mention> before(Span source) {
        java.util.List<Mention> found = new java.util.ArrayList<>();
        for (Mention mention : mentions) {
            boolean body = mention.kind() == Mention.Kind.ORGANISATION || mention.kind() == Mention.Kind.PLACE;
            if (body && mention.citation().span().end() <= source.start()) {
                found.add(mention);
            }
        }
        return found;
    }
}
