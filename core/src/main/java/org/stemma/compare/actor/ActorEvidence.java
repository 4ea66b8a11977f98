package org.stemma.compare.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.compare.words.Words;
import org.stemma.model.Actor;
import org.stemma.model.ArticleId;
import org.stemma.model.ItemId;
import org.stemma.model.Mention;
import org.stemma.model.Reading;
import org.stemma.model.Story;

/** Why names are of one actor, and why others like them are not. A function of the record; immutable once made. */
public final class ActorEvidence {
    private final KeysOfStories keys;
    private final Map<ItemId, Mention> mentions = new HashMap<>();
    /** The first mention with the name that an actor goes by, else the first. */
    private final Map<ItemId, Mention> named = new HashMap<>();

    private final SortedMap<String, SortedSet<ItemId>> bySurname = new TreeMap<>();
    private final SortedMap<ItemId, Actor> actors = new TreeMap<>();

    private ActorEvidence(KeysOfStories keys) {
        this.keys = keys;
    }

    /**
     * A form of an actor's name.
     *
     * @param text as written
     * @param rule why it is this actor's
     * @param first where it stands first
     * @param evidence where the name stands that it goes back to, if that is another
     * @param times how often it stands
     */
    public record Form(String text, NameRule rule, ItemId first, Optional<ItemId> evidence, int times) {}

    /**
     * Another actor with a like name.
     *
     * @param other which
     * @param why in fixed wording
     */
    public record Apart(Actor other, String why) {}

    /**
     * The first of the actors with a like name.
     *
     * @param shown those that a person parted first, then the most named
     * @param more how many more there are
     */
    public record LikeNames(List<Apart> shown, int more) {}

    /** The evidence of these actors, which are of these readings and stories. */
    public static ActorEvidence of(Collection<Reading> readings, Collection<Story> stories, Collection<Actor> actors) {
        List<List<Mention>> acting = readings.stream().map(Actors::acting).toList();
        ActorEvidence evidence = new ActorEvidence(KeysOfStories.of(acting, stories));
        acting.forEach(list -> list.forEach(mention -> evidence.mentions.put(mention.id(), mention)));
        for (Actor actor : actors) {
            evidence.actors.put(actor.id(), actor);
            List<Mention> all = evidence.mentions(actor);
            all.stream()
                    .filter(mention -> mention.name().equals(actor.name()))
                    .findFirst()
                    .or(() -> all.stream().findFirst())
                    .ifPresent(mention -> evidence.named.put(actor.id(), mention));
            likeness(all)
                    .forEach(like -> evidence.bySurname
                            .computeIfAbsent(like, key -> new TreeSet<>())
                            .add(actor.id()));
        }
        return evidence;
    }

    /** What names are looked up by to find those like them: the surname, the words of a body without its owner. */
    private static SortedSet<String> likeness(List<Mention> mentions) {
        SortedSet<String> like = new TreeSet<>();
        Set<String> people = new TreeSet<>();
        Set<String> bodies = new TreeSet<>();
        for (Mention mention : mentions) {
            if (mention.kind() == Mention.Kind.PERSON) {
                people.add(mention.name());
            } else if (mention.kind() == Mention.Kind.ORGANISATION) {
                bodies.add(mention.name());
            }
        }
        for (String name : people) {
            String[] words = NameKey.transliterated(name).split(" ");
            like.add("person " + words[words.length - 1]);
        }
        bodies.forEach(name -> like.add("body " + NameKey.body(name).name()));
        return like;
    }

    private List<Mention> mentions(Actor actor) {
        return actor.mentions().stream()
                .map(mentions::get)
                .filter(Objects::nonNull)
                .toList();
    }

    /**
     * The forms of an actor's name, the most used first.
     *
     * @param order which of two articles comes first
     */
    public List<Form> forms(Actor actor, Comparator<ArticleId> order) {
        List<Mention> all = mentions(actor);
        SortedMap<String, List<Mention>> byText = new TreeMap<>();
        for (Mention mention : all) {
            byText.computeIfAbsent(mention.text(), text -> new ArrayList<>()).add(mention);
        }
        List<Form> forms = new ArrayList<>();
        byText.forEach((text, found) -> {
            ItemId first = found.stream()
                    .map(Mention::id)
                    .min(Comparator.comparing(ItemId::article, order).thenComparing(id -> id))
                    .orElseThrow();
            forms.add(form(actor, all, found, first));
        });
        forms.sort(Comparator.comparing((Form form) -> form.rule() != NameRule.MOST_COMMON)
                .thenComparing(form -> -form.times())
                .thenComparing(Form::text));
        return List.copyOf(forms);
    }

    private Form form(Actor actor, List<Mention> all, List<Mention> found, ItemId earliest) {
        Mention first = found.get(0);
        NameRule rule = rule(actor, all, first);
        Optional<Mention> stands = switch (rule) {
            case MOST_COMMON, GROUP, STATE, KNOWN_BODY -> Optional.<Mention>empty();
            case SHORT_FORM ->
                all.stream()
                        .filter(other -> other.id().article().equals(first.id().article())
                                && other.text().equals(first.name()))
                        .findFirst();
            case SPELLING, SURNAME, TRANSLITERATION, ACRONYM, OWNER, DECIDED ->
                all.stream().filter(other -> other.text().equals(actor.name())).findFirst();
        };
        return new Form(first.text(), rule, earliest, stands.map(Mention::id), found.size());
    }

    private NameRule rule(Actor actor, List<Mention> all, Mention mention) {
        if (mention.text().equals(actor.name())) {
            return NameRule.MOST_COMMON;
        }
        Optional<Mention> main =
                all.stream().filter(other -> other.name().equals(actor.name())).findFirst();
        if (main.isPresent() && !keys.of(main.get()).equals(keys.of(mention))) {
            return NameRule.DECIDED;
        }
        if (!mention.text().equals(mention.name())
                && !Words.fold(mention.text()).equals(Words.fold(actor.name()))) {
            return NameRule.SHORT_FORM;
        }
        NameRule own = keys.rule(mention);
        NameRule ofMain = main.map(keys::rule).orElse(NameRule.SPELLING);
        boolean plain = own == NameRule.SPELLING
                && (ofMain == NameRule.TRANSLITERATION || ofMain == NameRule.OWNER)
                && !sameWords(mention, main.get());
        return plain ? ofMain : own;
    }

    private static boolean sameWords(Mention a, Mention b) {
        return a.kind() == Mention.Kind.PERSON
                ? NameKey.person(a.name()).equals(NameKey.person(b.name()))
                : NameKey.body(a.name()).equals(NameKey.body(b.name()));
    }

    /**
     * Actors with a like name that are somebody else: a common surname may have hundreds.
     *
     * @param most so many are looked at more closely
     */
    public LikeNames apart(Actor actor, int most) {
        SortedSet<ItemId> like = new TreeSet<>();
        likeness(mentions(actor)).forEach(key -> like.addAll(bySurname.getOrDefault(key, new TreeSet<>())));
        like.remove(actor.id());
        List<Actor> others = new ArrayList<>();
        like.forEach(id -> others.add(Objects.requireNonNull(actors.get(id))));
        Set<ItemId> parted = new TreeSet<>();
        others.stream().filter(other -> isParted(actor, other)).forEach(other -> parted.add(other.id()));
        others.sort(Comparator.comparing((Actor other) -> !parted.contains(other.id()))
                .thenComparing(other -> -other.mentions().size())
                .thenComparing(Actor::name)
                .thenComparing(Actor::id));
        List<Apart> shown = others.stream()
                .limit(most)
                .map(other -> new Apart(other, why(actor, other)))
                .toList();
        return new LikeNames(shown, others.size() - shown.size());
    }

    private boolean isParted(Actor actor, Actor other) {
        return keys.of(named(actor)).equals(keys.of(named(other)));
    }

    private String why(Actor actor, Actor other) {
        Mention mention = named(actor);
        Mention of = named(other);
        if (isParted(actor, other)) {
            return "a person decided that they are two";
        }
        if (mention.kind() != of.kind()) {
            return "read as another kind of name";
        }
        if (mention.kind() == Mention.Kind.ORGANISATION) {
            return NameKey.body(mention.name()).owner().isPresent()
                            == NameKey.body(of.name()).owner().isPresent()
                    ? "another owner"
                    : "whose it is without an owner's name cannot be told";
        }
        for (Mention named : List.of(mention, of)) {
            if (NameKey.person(named.name()).size() < 2) {
                return keys.bearers(named).isEmpty()
                        ? "a surname alone, and nobody whose full name its story has bears it"
                        : "a surname alone, which several people of its story bear";
            }
        }
        return keys.doubt(mention.name(), of.name())
                .map(doubt -> switch (doubt) {
                    case ONE_ARTICLE_HAS_BOTH -> "one article has both names";
                    case ROLES_DIFFER -> "their roles have no word in common";
                    case NO_STORY_HAS_BOTH -> "spelt alike, but no story has both names";
                })
                .orElse("another first name");
    }

    private Mention named(Actor actor) {
        return Objects.requireNonNull(named.get(actor.id()), () -> actor + " has no mention in these readings");
    }
}
