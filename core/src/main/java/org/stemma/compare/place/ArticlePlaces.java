package org.stemma.compare.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.compare.place.Candidates.Candidate;
import org.stemma.compare.place.Toponym.Sort;
import org.stemma.compare.place.gazetteer.Gazetteer;
import org.stemma.compare.place.gazetteer.GazetteerEntry;
import org.stemma.compare.place.gazetteer.GazetteerEntry.Type;
import org.stemma.compare.place.gazetteer.PlaceFold;
import org.stemma.model.Article;
import org.stemma.model.ItemId;
import org.stemma.model.Outlet;
import org.stemma.model.Reading;

/**
 * Decides which places the names of one article mean: one place a name, the one that lies where the others lie.
 *
 * <p>Each name has its candidates with a prior; what the words say ("Springfield, Ill.") decides first; then, in a few
 * rounds, every candidate is weighed by how near it is to the likely meanings of the other names, where containing
 * counts as near (after the spatial minimality of Leidner, "Toponym Resolution in Text", 2007).
 */
final class ArticlePlaces {
    private static final int ROUNDS = 5;
    /** Kilometres at which nearness has fallen to a third. */
    private static final double NEAR = 85;

    private static final double SAME_REGION = 0.6;
    private static final double SAME_COUNTRY = 0.12;
    private static final double CONTEXT = 2.8;
    private static final double STATED = 8;
    private static final double AT_HOME = 1.3;
    private static final double NEGLIGIBLE = 0.03;
    /**
     * How sharply the likeliest candidate wins: little at first, so that names which fit together are found before the
     * large.
     */
    private static final double FIRST = 0.2;

    private static final double SHARPNESS = 3.0;
    /** A name inside another name is a place when it lies this near to what the article speaks of. */
    private static final double POSSIBLE_NEAR = 0.5;

    private static final long WELL_KNOWN = 300_000;

    private final Gazetteer gazetteer;
    private final Candidates candidates;

    ArticlePlaces(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        candidates = new Candidates(gazetteer);
    }

    /** A toponym and what it means; nothing where the gazetteer does not tell. */
    record Meant(Toponym toponym, Optional<GazetteerEntry> place) {}

    /** One name of the article with its candidates. */
    private final class Name {
        private final List<Toponym> toponyms = new ArrayList<>();
        private final List<Candidate> candidates;
        private final double[] scores;
        private double[] shares;
        private boolean certain;

        private Name(List<Candidate> candidates) {
            this.candidates = candidates;
            scores = new double[candidates.size()];
            shares = new double[candidates.size()];
        }

        private double weight() {
            return (certain ? 1 : 0.25) * (1 + Math.log(toponyms.size()));
        }

        private int best() {
            int best = 0;
            for (int i = 1; i < scores.length; i++) {
                if (scores[i] > scores[best]) {
                    best = i;
                }
            }
            return best;
        }

        private void share(double sharpness) {
            double[] shared = new double[scores.length];
            double sum = 0;
            double most = scores[best()];
            for (int i = 0; i < scores.length; i++) {
                shared[i] = Math.exp((scores[i] - most) * sharpness);
                sum += shared[i];
            }
            for (int i = 0; i < shared.length; i++) {
                shared[i] /= sum;
            }
            shares = shared;
        }
    }

    /** What each toponym of an article means, in their order; those that turn out to be no place are left out. */
    List<Meant> of(Reading reading) {
        List<Toponym> toponyms = Toponyms.of(reading, gazetteer);
        SortedMap<String, Name> names = new TreeMap<>();
        Map<ItemId, Name> nameOf = new HashMap<>();
        for (Toponym toponym : toponyms) {
            Name name = names.computeIfAbsent(key(toponym), key -> new Name(candidates.of(toponym)));
            name.toponyms.add(toponym);
            name.certain |= toponym.sort() != Sort.POSSIBLE;
            nameOf.put(toponym.id(), name);
        }
        List<Name> known = names.values().stream()
                .filter(name -> !name.candidates.isEmpty())
                .toList();
        double[][] stated = new double[known.size()][];
        for (int i = 0; i < known.size(); i++) {
            stated[i] = stated(known.get(i), reading.article());
        }
        for (int round = 0; round <= ROUNDS; round++) {
            for (int i = 0; i < known.size(); i++) {
                score(known.get(i), stated[i], round == 0 ? List.of() : known);
            }
            double sharpness = FIRST + (SHARPNESS - FIRST) * round / ROUNDS;
            known.forEach(name -> name.share(sharpness));
        }
        List<Meant> meant = new ArrayList<>();
        for (Toponym toponym : toponyms) {
            Name name = nameOf.get(toponym.id());
            if (name == null || name.candidates.isEmpty()) {
                if (toponym.sort() == Sort.NAMED) {
                    meant.add(new Meant(toponym, Optional.empty()));
                }
            } else if (name.certain || isNear(name, known)) {
                meant.add(new Meant(
                        toponym, Optional.of(name.candidates.get(name.best()).entry())));
            }
        }
        return new ShortRegions(reading.article(), this::contains).in(meant);
    }

    /** One name, one sense; an adjective goes with its noun, a building is not the town of its name. */
    private static String key(Toponym toponym) {
        return (toponym.sort() == Sort.BUILDING ? "building " : "") + PlaceFold.fold(toponym.text());
    }

    /** What the words beside the name, and the outlet, say for each candidate. */
    private double[] stated(Name name, Article article) {
        double[] stated = new double[name.candidates.size()];
        Map<String, Integer> within = new LinkedHashMap<>();
        name.toponyms.forEach(toponym -> toponym.within().forEach(words -> within.merge(words, 1, Integer::sum)));
        String address = address(article);
        for (int i = 0; i < stated.length; i++) {
            GazetteerEntry entry = name.candidates.get(i).entry();
            for (String words : within.keySet()) {
                stated[i] += liesIn(entry, words) ? STATED : 0;
            }
            stated[i] += isHome(entry, article, address) ? AT_HOME : 0;
        }
        return stated;
    }

    private boolean liesIn(GazetteerEntry entry, String words) {
        Optional<GazetteerEntry> division = Divisions.abbreviated(words, true, gazetteer)
                .or(() -> Countries.named(words).flatMap(Countries::code).flatMap(gazetteer::country));
        if (division.isPresent() && contains(division.get(), entry)) {
            return true;
        }
        return gazetteer.named(words).stream().anyMatch(bearer -> contains(bearer.entry(), entry));
    }

    private static String address(Article article) {
        return article.outlet()
                .flatMap(Outlet::domain)
                .or(article::url)
                .map(text -> text.toLowerCase(Locale.ROOT)
                        .replaceAll("^[a-z]+://", "")
                        .replaceAll("/.*", ""))
                .orElse("");
    }

    /** Whether the outlet is of the country of a place, as far as it or the end of its address says. */
    private static boolean isHome(GazetteerEntry entry, Article article, String address) {
        Optional<String> country = article.outlet().flatMap(Outlet::country);
        String code = country.orElseGet(() -> {
            String end = address.substring(address.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
            return end.equals("UK") ? "GB" : end;
        });
        return code.length() == 2 && code.equals(entry.country());
    }

    private void score(Name name, double[] stated, List<Name> others) {
        for (int i = 0; i < name.scores.length; i++) {
            Candidate candidate = name.candidates.get(i);
            name.scores[i] =
                    candidate.prior() + stated[i] + CONTEXT * Math.log1p(support(candidate.entry(), name, others));
        }
    }

    private double support(GazetteerEntry entry, Name of, List<Name> others) {
        double support = 0;
        for (Name other : others) {
            if (other == of) {
                continue;
            }
            double nearness = 0;
            for (int i = 0; i < other.shares.length; i++) {
                if (other.shares[i] > NEGLIGIBLE) {
                    nearness += other.shares[i]
                            * nearness(entry, other.candidates.get(i).entry());
                }
            }
            support += other.weight() * nearness;
        }
        return support;
    }

    private double nearness(GazetteerEntry a, GazetteerEntry b) {
        if (a.index() == b.index()) {
            return 0;
        }
        if (contains(b, a) || contains(a, b)) {
            Type outer = contains(b, a) ? b.type() : a.type();
            return switch (outer) {
                case COUNTRY -> 0.3;
                case AREA -> 0.2;
                case REGION -> 1;
                default -> 1.2;
            };
        }
        double near = Math.exp(-a.kilometresTo(b) / (NEAR + (a.kilometres() + b.kilometres()) / 2.0));
        boolean sameCountry = !a.country().isEmpty() && a.country().equals(b.country());
        boolean sameRegion = a.region() >= 0 && a.region() == b.region();
        return near + (sameRegion ? SAME_REGION : sameCountry ? SAME_COUNTRY : 0);
    }

    /** Whether {@code inner} lies in {@code outer}. */
    private boolean contains(GazetteerEntry outer, GazetteerEntry inner) {
        if (outer.index() == inner.index()) {
            return false;
        }
        return switch (outer.type()) {
            case COUNTRY -> outer.country().equals(inner.country()) && inner.type() != Type.COUNTRY;
            case REGION ->
                inner.region() == outer.index()
                        || inner.district() >= 0
                                && gazetteer.entry(inner.district()).region() == outer.index();
            case DISTRICT -> inner.district() == outer.index();
            case AREA -> inner.kilometres() < outer.kilometres() && outer.kilometresTo(inner) < outer.kilometres();
            default -> false;
        };
    }

    /** Whether a name inside another name means a place that the article has to do with. */
    private boolean isNear(Name name, List<Name> known) {
        GazetteerEntry entry = name.candidates.get(name.best()).entry();
        if (entry.type() == Type.COUNTRY || entry.type() == Type.REGION || entry.population() >= WELL_KNOWN) {
            return true;
        }
        return known.stream()
                .filter(other -> other != name && other.certain)
                .anyMatch(other ->
                        nearness(entry, other.candidates.get(other.best()).entry()) >= POSSIBLE_NEAR);
    }
}
