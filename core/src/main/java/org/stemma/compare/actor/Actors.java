package org.stemma.compare.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.compare.place.Countries;
import org.stemma.model.Actor;
import org.stemma.model.ArticleId;
import org.stemma.model.Basis;
import org.stemma.model.Citation;
import org.stemma.model.Claimant;
import org.stemma.model.ItemId;
import org.stemma.model.Mention;
import org.stemma.model.Reading;
import org.stemma.model.Rulings;
import org.stemma.model.Story;

/** The actors of a set of readings, and who of them a claimant is. Immutable once made. */
public final class Actors {
    private final List<Actor> all;
    private final Map<ItemId, Actor> byMention;
    private final Map<ArticleId, List<Mention>> mentions;

    private Actors(List<Actor> all, Map<ArticleId, List<Mention>> mentions) {
        this.all = List.copyOf(all);
        this.mentions = mentions;
        byMention = new HashMap<>();
        for (Actor actor : all) {
            for (ItemId mention : actor.mentions()) {
                byMention.put(mention, actor);
            }
        }
    }

    /** Joins the names of all readings, and who people say are one; parts whom they say are two. */
    public static Actors among(Collection<Reading> readings, Collection<Story> stories, Rulings rulings) {
        Map<ArticleId, List<Mention>> acting = new HashMap<>();
        for (Reading reading : readings) {
            acting.put(reading.id(), acting(reading));
        }
        KeysOfStories keys = KeysOfStories.of(acting.values(), stories);
        SortedMap<String, List<Mention>> byKey = new TreeMap<>();
        for (List<Mention> ofArticle : acting.values()) {
            for (Mention mention : ofArticle) {
                byKey.computeIfAbsent(keys.of(mention), key -> new ArrayList<>())
                        .add(mention);
            }
        }
        List<Actor> actors = new ArrayList<>();
        for (List<Mention> group : rulings.regroup(List.copyOf(byKey.values()), Mention::id)) {
            actors.add(actor(group));
        }
        actors.sort(Comparator.comparing(Actor::id));
        return new Actors(actors, acting);
    }

    /** Whom a reading names that can act, by id. */
    static List<Mention> acting(Reading reading) {
        return reading.mentions().stream()
                .filter(Actors::acts)
                .sorted(Comparator.comparing(Mention::id))
                .toList();
    }

    private static boolean acts(Mention mention) {
        return switch (mention.kind()) {
            case PERSON, ORGANISATION, GROUP -> true;
            case PLACE ->
                Countries.named(mention.name()).isPresent()
                        || Countries.governedFrom(mention.name()).isPresent();
            case OTHER -> false;
        };
    }

    private static Actor actor(List<Mention> group) {
        List<ItemId> ids = group.stream().map(Mention::id).sorted().toList();
        TreeSet<String> variants = new TreeSet<>();
        SortedMap<String, Integer> names = new TreeMap<>();
        Map<Mention.Kind, Integer> kinds = new EnumMap<>(Mention.Kind.class);
        for (Mention mention : group) {
            variants.add(mention.text());
            variants.add(mention.name());
            names.merge(mention.name(), 1, Integer::sum);
            kinds.merge(mention.kind(), 1, Integer::sum);
        }
        return new Actor(ids.get(0), mostCommon(names), mostCommon(kinds), List.copyOf(variants), ids);
    }

    private static <T extends Comparable<T>> T mostCommon(Map<T, Integer> counts) {
        return counts.entrySet().stream()
                .max(Comparator.comparingInt((Map.Entry<T, Integer> entry) -> entry.getValue())
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .orElseThrow()
                .getKey();
    }

    /** Every actor, by id. */
    public List<Actor> all() {
        return all;
    }

    /** The actor of a mention. */
    public Optional<Actor> of(ItemId mention) {
        return Optional.ofNullable(byMention.get(mention));
    }

    /** Who a claimant of an article is; nothing for the outlet, the unnamed and whoever is named nowhere as such. */
    public Optional<Actor> of(ArticleId article, Claimant claimant) {
        if (claimant.kind() == Claimant.Kind.OUTLET || claimant.kind() == Claimant.Kind.ANONYMOUS) {
            return Optional.empty();
        }
        return named(article, claimant.name())
                .or(() -> claimant.basis() == Basis.DECIDED ? anywhere(claimant.name()) : Optional.empty())
                .or(() -> claimant.antecedent()
                        .filter(words -> isAName(claimant) || isNamed(article, words))
                        .flatMap(words -> at(article, words)))
                .or(() -> claimant.words().filter(words -> isAName(claimant)).flatMap(words -> at(article, words)));
    }

    /** Whom a person named may be named in another article alone. */
    private Optional<Actor> anywhere(String name) {
        return all.stream()
                .filter(actor -> actor.name().equals(name) || actor.variants().contains(name))
                .findFirst();
    }

    private static boolean isAName(Claimant claimant) {
        return switch (claimant.kind()) {
            case PERSON, ORGANISATION, GOVERNMENT -> true;
            case GROUP, ANONYMOUS, DOCUMENT, OUTLET, UNKNOWN -> false;
        };
    }

    /**
     * Whether the words are a name and no description that holds one: "two former employees of Selna Hydro" are not the
     * company.
     */
    private boolean isNamed(ArticleId article, Citation words) {
        return mentions.getOrDefault(article, List.of()).stream()
                .anyMatch(mention -> mention.citation().part().equals(words.part())
                        && mention.citation().span().contains(words.span()));
    }

    private Optional<Actor> named(ArticleId article, String name) {
        for (Mention mention : mentions.getOrDefault(article, List.of())) {
            if (mention.name().equals(name) || mention.text().equals(name)) {
                return of(mention.id());
            }
        }
        return Optional.empty();
    }

    private Optional<Actor> at(ArticleId article, Citation words) {
        @Nullable Mention best = null;
        for (Mention mention : mentions.getOrDefault(article, List.of())) {
            boolean here = mention.citation().part().equals(words.part())
                    && mention.citation().span().overlaps(words.span());
            boolean better =
                    best == null || (mention.kind() == Mention.Kind.PERSON && best.kind() != Mention.Kind.PERSON);
            if (here && better) {
                best = mention;
            }
        }
        return best == null ? Optional.empty() : of(best.id());
    }
}
