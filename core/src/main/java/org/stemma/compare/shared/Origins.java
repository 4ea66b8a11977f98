package org.stemma.compare.shared;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.model.Article;
import org.stemma.model.ArticleId;
import org.stemma.model.Citation;
import org.stemma.model.Claimant;
import org.stemma.model.Figure;
import org.stemma.model.ItemId;
import org.stemma.model.Origin;
import org.stemma.model.Origin.Kind;
import org.stemma.model.Reading;
import org.stemma.model.SameStatement;
import org.stemma.model.SharedText;
import org.stemma.model.Statement;

/**
 * Who claims go back to: the venue where something was said, else the claimant, else the wire or outlet that the
 * article credits, else nobody it tells. Immutable once made.
 */
public final class Origins {
    private final List<Origin> all;
    private final SortedMap<ItemId, ItemId> of;

    private Origins(List<Origin> all, SortedMap<ItemId, ItemId> of) {
        this.all = all;
        this.of = of;
    }

    /**
     * What an item goes back to, before items with one key are gathered; {@code told} where it was said, for people.
     */
    record Source(Kind kind, String key, String label, Optional<String> told, List<Citation> because) {}

    private static final class Gathered {
        private final Source first;
        private final TreeSet<ItemId> members = new TreeSet<>();
        private final TreeSet<Citation> because = new TreeSet<>();

        private Gathered(Source first) {
            this.first = first;
        }
    }

    /**
     * The origins of all statements and figures.
     *
     * @param speakers the actor of each statement and the claimant of each figure, where there is one
     * @param shared text that articles have in common: somebody whom it describes without a name is one in all of them
     */
    public static Origins among(
            Collection<Reading> readings,
            Map<ItemId, ItemId> speakers,
            Collection<SameStatement> same,
            Collection<SharedText> shared) {
        SortedMap<ItemId, Source> sources = new TreeMap<>();
        for (Reading reading : readings) {
            Article article = reading.article();
            Map<ItemId, Venues.Venue> venues = Venues.of(reading, speakers);
            Source own = CreditedOutlet.of(article).orElseGet(() -> notStated(article));
            for (Statement statement : reading.statements()) {
                sources.put(
                        statement.id(),
                        source(article, statement, speakers, Optional.ofNullable(venues.get(statement.id())), own));
            }
            for (Figure figure : reading.figures()) {
                sources.put(figure.id(), source(article, figure, speakers, sources, own));
            }
        }
        sources.putAll(new Described(readings, shared).together(sources));
        for (SameStatement one : same) {
            strongest(one, sources).ifPresent(source -> one.members().forEach(member -> sources.put(member, source)));
        }
        for (Reading reading : readings) {
            for (Figure figure : reading.figures()) {
                figure.statement()
                        .flatMap(statement -> Optional.ofNullable(sources.get(statement)))
                        .ifPresent(source -> sources.put(figure.id(), source));
            }
        }
        SortedMap<String, Gathered> byKey = new TreeMap<>();
        sources.forEach((item, source) -> {
            Gathered gathered = byKey.computeIfAbsent(source.kind() + " " + source.key(), key -> new Gathered(source));
            gathered.members.add(item);
            gathered.because.addAll(source.because());
        });
        SortedMap<ItemId, ItemId> of = new TreeMap<>();
        List<Origin> all = new ArrayList<>();
        for (Gathered gathered : byKey.values()) {
            Origin origin = new Origin(
                    gathered.members.first(),
                    gathered.first.kind(),
                    gathered.first.label(),
                    gathered.first.told(),
                    List.copyOf(gathered.members),
                    List.copyOf(gathered.because));
            all.add(origin);
            origin.members().forEach(member -> of.put(member, origin.id()));
        }
        all.sort(Comparator.comparing(Origin::id));
        return new Origins(List.copyOf(all), of);
    }

    /**
     * Of one statement told in several articles the most telling source holds for all: a venue before a bare claimant.
     */
    private static Optional<Source> strongest(SameStatement same, Map<ItemId, Source> sources) {
        return same.members().stream()
                .map(sources::get)
                .min(Comparator.comparingInt((Source source) -> strength(source.kind()))
                        .thenComparing(source -> source.told().isEmpty())
                        .thenComparing(Source::key));
    }

    private static int strength(Kind kind) {
        return switch (kind) {
            case INTERVIEW, POST, BRIEFING -> 0;
            case DOCUMENT -> 1;
            case CLAIMANT -> 2;
            case WIRE, REPUBLISHED, WITNESSED -> 3;
            case NOT_STATED -> 4;
        };
    }

    private static Source source(
            Article article,
            Statement statement,
            Map<ItemId, ItemId> speakers,
            Optional<Venues.Venue> venue,
            Source own) {
        Claimant speaker = statement.speaker();
        String who = who(article, speaker, Optional.ofNullable(speakers.get(statement.id())));
        if (venue.isPresent()) {
            Optional<String> told = venue.get().outlet().map(Origins::told);
            String key =
                    told.map(outlet -> who + " " + CreditedOutlet.key(outlet)).orElse(who);
            String where =
                    told.orElseGet(() -> article.words(venue.get().because()).strip());
            return new Source(
                    venue.get().kind(),
                    key,
                    speaker.name() + ", " + where,
                    told,
                    List.of(venue.get().because()));
        }
        return ofClaimant(speaker, who, own);
    }

    /** "The Guardian" within a sentence. */
    private static String told(String outlet) {
        return "told to " + (outlet.startsWith("The ") ? "the " + outlet.substring(4) : outlet);
    }

    private static Source source(
            Article article, Figure figure, Map<ItemId, ItemId> speakers, Map<ItemId, Source> statements, Source own) {
        Optional<Source> said = figure.statement().flatMap(statement -> Optional.ofNullable(statements.get(statement)));
        Claimant claimant = figure.claimant();
        return said.orElseGet(() ->
                ofClaimant(claimant, who(article, claimant, Optional.ofNullable(speakers.get(figure.id()))), own));
    }

    /** Whom an outlet's {@code own} words go back to is the same for all of its article. */
    private static Source ofClaimant(Claimant claimant, String who, Source own) {
        if (claimant.kind() == Claimant.Kind.OUTLET || claimant.kind() == Claimant.Kind.UNKNOWN) {
            return own;
        }
        return new Source(
                claimant.kind() == Claimant.Kind.DOCUMENT ? Kind.DOCUMENT : Kind.CLAIMANT,
                who,
                claimant.name(),
                Optional.empty(),
                claimant.words().stream().toList());
    }

    private static Source notStated(Article article) {
        return new Source(Kind.NOT_STATED, article.id().hex(), "origin not stated", Optional.empty(), List.of());
    }

    /** A key for the claimant: the actor, else the description, which is of this article alone. */
    private static String who(Article article, Claimant claimant, Optional<ItemId> actor) {
        return actor.map(ItemId::toString).orElseGet(() -> claimant.name() + " @" + article.id());
    }

    /** Every origin, by id. */
    public List<Origin> all() {
        return all;
    }

    /** The origin of a statement or figure. */
    public Optional<ItemId> of(ItemId item) {
        return Optional.ofNullable(of.get(item));
    }

    /**
     * How many sources these items go back to, and in how many articles that is not stated.
     *
     * @param originOf the origin of each item that has one
     */
    public static Origin.Count count(Collection<ItemId> items, Map<ItemId, Origin> originOf) {
        Set<ItemId> separate = new HashSet<>();
        Set<ArticleId> notStated = new HashSet<>();
        for (ItemId item : items) {
            Origin origin = originOf.get(item);
            if (origin == null || origin.kind() == Kind.NOT_STATED) {
                notStated.add(item.article());
            } else {
                separate.add(origin.id());
            }
        }
        return new Origin.Count(separate.size(), notStated.size());
    }

    /** How many sources these items go back to, and in how many articles that is not stated. */
    public Origin.Count count(Collection<ItemId> items) {
        return count(items, all);
    }

    /** How many sources these items go back to by these origins, and in how many articles that is not stated. */
    public static Origin.Count count(Collection<ItemId> items, Collection<Origin> origins) {
        TreeSet<ItemId> asked = new TreeSet<>(items);
        int separate = 0;
        TreeSet<ArticleId> notStated = new TreeSet<>();
        TreeSet<ItemId> stated = new TreeSet<>();
        for (Origin origin : origins) {
            List<ItemId> here =
                    origin.members().stream().filter(asked::contains).toList();
            if (here.isEmpty()) {
                continue;
            }
            stated.addAll(here);
            if (origin.kind() == Kind.NOT_STATED) {
                here.forEach(item -> notStated.add(item.article()));
            } else {
                separate++;
            }
        }
        asked.removeAll(stated);
        asked.forEach(item -> notStated.add(item.article()));
        return new Origin.Count(separate, notStated.size());
    }
}
