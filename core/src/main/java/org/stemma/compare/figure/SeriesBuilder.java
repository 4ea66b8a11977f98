package org.stemma.compare.figure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.model.ArticleId;
import org.stemma.model.ItemId;
import org.stemma.model.Measure;
import org.stemma.model.Quantity;
import org.stemma.model.Relation;
import org.stemma.model.Rulings;
import org.stemma.model.Series;
import org.stemma.model.Story;

/**
 * Gathers figures that count the same thing into series. Stateless.
 *
 * <p>Only figures of one story, one measure and one kind of unit are looked at together. Within these a figure joins
 * the group with which it has most in common and with no member of which it has a difference; the figures that say most
 * are placed first, so that a bare "12 killed" does not tie two places together.
 */
public final class SeriesBuilder {
    /** What the reader calls a count of which it did not find what is counted. */
    private static final Set<String> NAMELESS =
            Set.of("person", "people", "count", "money", "volume", "mass", "time", "area", "share difference", "level");
    /** How much a count of the same number weighs, against a place in common with two. */
    private static final int EQUAL_COUNT = 4;

    /** The weight of the words in common without which nothing ties one count of a group to another. */
    private static final double ONE_SCENE = 3;

    private final SameThing sameThing;
    private final Relations relations;

    /** A builder over the published table of measures. */
    public SeriesBuilder() {
        sameThing = new SameThing(MeasureFamilies::includes);
        relations = new Relations(sameThing);
    }

    /** How two figures stand to each other, of one series or not. */
    public Relation between(Comparand a, Comparand b) {
        return relations.between(a, b);
    }

    /** Every series, by id; a figure that stands alone is a series of one. */
    public List<Series> series(Collection<Comparand> comparands, Collection<Story> stories, Rulings rulings) {
        Map<ArticleId, ArticleId> storyOf = Story.byArticle(stories);
        SortedMap<String, List<Comparand>> blocks = new TreeMap<>();
        for (Comparand comparand : comparands) {
            block(comparand, storyOf)
                    .ifPresent(key -> blocks.computeIfAbsent(key, any -> new ArrayList<>())
                            .add(comparand));
        }
        List<List<Comparand>> groups = new ArrayList<>();
        blocks.values().forEach(block -> groups.addAll(groups(block)));
        Joined joined = Joined.of(groups);
        List<Series> series = new ArrayList<>();
        for (List<Comparand> group : rulings.regroup(groups, Comparand::id)) {
            series.add(series(group, joined));
        }
        series.sort(Comparator.comparing(Series::id));
        return series;
    }

    /** What is looked at together; nothing for a figure that is kept out of comparison or counts nobody knows what. */
    private static Optional<String> block(Comparand comparand, Map<ArticleId, ArticleId> storyOf) {
        Measure measure = comparand.figure().measure().value();
        boolean alone = !comparand.figure().setAside().isEmpty()
                || NAMELESS.contains(measure.name())
                || comparand.subject().alone();
        if (alone) {
            return Optional.of(comparand.id().toString());
        }
        ArticleId article = comparand.id().article();
        return Optional.of(String.join(
                "\t",
                storyOf.getOrDefault(article, article).hex(),
                MeasureFamilies.of(measure.name()),
                comparand.quantity().unit().code()));
    }

    private List<List<Comparand>> groups(List<Comparand> block) {
        List<Comparand> inOrder = new ArrayList<>(block);
        inOrder.sort(Comparator.comparingInt((Comparand comparand) -> -told(comparand))
                .thenComparing(Comparand::id));
        List<List<Comparand>> groups = new ArrayList<>();
        for (Comparand comparand : inOrder) {
            Optional<List<Comparand>> best = Optional.empty();
            int most = -1;
            for (List<Comparand> group : groups) {
                int common = common(comparand, group);
                if (common > most) {
                    most = common;
                    best = Optional.of(group);
                }
            }
            best.ifPresentOrElse(group -> group.add(comparand), () -> groups.add(new ArrayList<>(List.of(comparand))));
        }
        return groups;
    }

    /** How many attributes the figure tells. */
    private static int told(Comparand comparand) {
        Subject subject = comparand.subject();
        return (subject.happening().isPresent() ? 4 : 0)
                + (subject.place().isPresent() ? 2 : 0)
                + (subject.party().isPresent() ? 1 : 0);
    }

    /** Attributes in common with a group, with more members weighing a little; -1 where a member differs. */
    private int common(Comparand comparand, List<Comparand> group) {
        int most = 0;
        int equal = 0;
        boolean near = false;
        boolean ofAnything = OfAnything.holds(comparand);
        for (Comparand member : group) {
            if (ofAnything && !OfAnything.isOneThing(comparand, member)) {
                return -1;
            }
            if (sameThing.difference(comparand, member).isPresent()) {
                return -1;
            }
            Subject a = comparand.subject();
            Subject b = member.subject();
            int common = same(a.place(), b.place()) * 2
                    + same(a.party(), b.party())
                    + (member.id().article().equals(comparand.id().article()) ? 1 : 0);
            boolean agrees = !isVague(comparand)
                    && !isVague(member)
                    && member.quantity()
                                    .printed()
                                    .compareTo(comparand.quantity().printed())
                            == 0;
            most = Math.max(most, common + (agrees && !ofAnything ? EQUAL_COUNT : 0));
            near |= agrees || common > 0 || OfAnything.common(comparand, member) >= ONE_SCENE;
            equal |= agrees ? 1 : 0;
        }
        if (!near) {
            return -1;
        }
        return most * 1000 + equal * 500 + Math.min(499, group.size());
    }

    /** "Thousands" beside "thousands": that two are as vague says nothing. */
    private static boolean isVague(Comparand comparand) {
        return comparand.figure().quantity().bound() == Quantity.Bound.VAGUE;
    }

    private static int same(Optional<String> a, Optional<String> b) {
        return a.isPresent() && a.equals(b) ? 1 : 0;
    }

    private Series series(List<Comparand> group, Joined joined) {
        List<Comparand> members = new ArrayList<>(group);
        members.sort(Comparand.SERIES_ORDER);
        List<Relation> told = new ArrayList<>();
        for (int i = 1; i < members.size(); i++) {
            Comparand before = members.get(i - 1);
            Comparand member = members.get(i);
            told.add(
                    joined.byHand(before, member)
                            ? relations.betweenOfOneThing(before, member)
                            : relations.between(before, member));
        }
        ItemId id = members.stream().map(Comparand::id).sorted().findFirst().orElseThrow();
        Measure measure = members.stream()
                .min(Comparator.comparing(Comparand::id))
                .orElseThrow()
                .figure()
                .measure()
                .value();
        return new Series(
                id,
                Questions.of(members),
                measure,
                members.stream().map(Comparand::id).toList(),
                told);
    }
}
