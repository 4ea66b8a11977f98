package org.stemma.compare.actor;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.model.Actor;
import org.stemma.model.ItemId;
import org.stemma.model.KnownBodies;
import org.stemma.model.Mention;
import org.stemma.model.Part;
import org.stemma.model.Reading;
import org.stemma.model.Span;

/**
 * Whose official voice an actor is: the news arm of a group speaks for the group. Known from the table of bodies, or
 * because an article says so: "Agora, Red Dawn's media arm", "Red Dawn's news agency, Agora", "Agora, a Red
 * Dawn-affiliated website". An agency that a state owns is not its voice. The two stay two actors; what either says may
 * be one statement.
 */
public final class Voices {
    private static final String ARM = "(?:official |own |so-called |affiliated )*"
            + "(?:(?:news|media|propaganda|press) (?:agency|arm|outlet|wing|channel|service)|mouthpiece|website|channel)";
    private static final Pattern AHEAD = Pattern.compile("^['’]s? " + ARM + ",? (?:the )?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern BEHIND = Pattern.compile(
            "^, (?:the |an? )?$|^,? (?:the |an? )?" + ARM + " (?:of|for|run by|linked to|affiliated with) (?:the )?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern POSSESSED = Pattern.compile("^['’]s? " + ARM + "\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern AFFILIATED = Pattern.compile(
            "^(?: group)?[-–](?:affiliated|linked|run|aligned|controlled) " + ARM + "\\b", Pattern.CASE_INSENSITIVE);
    /** Between the two names stand no more units than this. */
    private static final int FARTHEST = 60;

    private final Map<ItemId, ItemId> whose;

    private Voices(Map<ItemId, ItemId> whose) {
        this.whose = whose;
    }

    static Voices none() {
        return new Voices(Map.of());
    }

    /** The voices among actors, by the table and by what the articles say. */
    public static Voices among(Collection<Reading> readings, Actors actors) {
        Map<String, ItemId> bodies = new TreeMap<>();
        for (Actor actor : actors.all()) {
            known(actor).ifPresent(body -> bodies.putIfAbsent(body.name(), actor.id()));
        }
        Map<ItemId, ItemId> whose = new TreeMap<>();
        for (Actor actor : actors.all()) {
            known(actor)
                    .flatMap(KnownBodies.Body::voiceOf)
                    .flatMap(name -> Optional.ofNullable(bodies.get(name)))
                    .ifPresent(body -> whose.put(actor.id(), body));
        }
        for (Reading reading : readings) {
            learn(reading, actors, whose);
        }
        whose.entrySet().removeIf(entry -> whose.containsKey(entry.getValue()));
        return new Voices(whose);
    }

    private static Optional<KnownBodies.Body> known(Actor actor) {
        return actor.variants().stream()
                .flatMap(variant -> KnownBodies.named(variant).stream())
                .findFirst();
    }

    private static void learn(Reading reading, Actors actors, Map<ItemId, ItemId> whose) {
        String text = reading.article().body();
        List<Mention> bodies = reading.mentions().stream()
                .filter(Voices::isBody)
                .sorted(Comparator.comparing(mention -> mention.citation().span()))
                .toList();
        for (int i = 0; i < bodies.size(); i++) {
            Mention first = bodies.get(i);
            for (Mention second : bodies.subList(i + 1, bodies.size())) {
                if (second.citation().span().start() - first.citation().span().end() > FARTHEST) {
                    break;
                }
                if (isSaidToSpeakFor(text, first, second)) {
                    note(first, second, actors, whose);
                }
                if (isSaidToSpeakFor(text, second, first)) {
                    note(second, first, actors, whose);
                }
            }
        }
    }

    private static void note(Mention arm, Mention group, Actors actors, Map<ItemId, ItemId> whose) {
        Optional<ItemId> speaks = actors.of(arm.id()).map(Actor::id);
        Optional<ItemId> spoken = actors.of(group.id()).map(Actor::id);
        if (speaks.isPresent() && spoken.isPresent() && !speaks.equals(spoken)) {
            whose.merge(speaks.get(), spoken.get(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
        }
    }

    private static boolean isBody(Mention mention) {
        return mention.citation().part().equals(Part.BODY)
                && (mention.kind() == Mention.Kind.ORGANISATION || mention.kind() == Mention.Kind.GROUP);
    }

    private static boolean isSaidToSpeakFor(String body, Mention arm, Mention group) {
        Span a = arm.citation().span();
        Span g = group.citation().span();
        if (g.end() <= a.start() && a.start() - g.end() <= FARTHEST) {
            return AHEAD.matcher(body.substring(g.end(), a.start())).matches();
        }
        if (a.end() <= g.start() && g.start() - a.end() <= FARTHEST) {
            String between = body.substring(a.end(), g.start());
            String after = body.substring(g.end(), Math.min(body.length(), g.end() + FARTHEST));
            Matcher matcher = BEHIND.matcher(between);
            boolean joined = matcher.matches();
            boolean told = joined && between.length() > ", the ".length();
            return told
                    || joined
                            && (POSSESSED.matcher(after).find()
                                    || AFFILIATED.matcher(after).find());
        }
        return false;
    }

    /** The actor whose voice this is, else itself. */
    public ItemId whose(ItemId actor) {
        return whose.getOrDefault(actor, actor);
    }
}
