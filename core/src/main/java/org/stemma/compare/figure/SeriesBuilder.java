package org.stemma.compare.figure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.compare.words.Word;
import org.stemma.compare.words.Words;
import org.stemma.model.ArticleId;
import org.stemma.model.Ascribed;
import org.stemma.model.ItemId;
import org.stemma.model.Measure;
import org.stemma.model.Measures;
import org.stemma.model.Relation;
import org.stemma.model.Series;
import org.stemma.model.Story;

/**
 * Gathers figures that count the same thing into series. Stateless.
 *
 * <p>Only figures of one story, one measure and one kind of unit are looked at together. Within these a figure joins the
 * group with which it has most in common and with no member of which it has a difference; the figures that say most are
 * placed first, so that a bare "12 killed" does not tie two places together.
 */
public final class SeriesBuilder {
    private final SameThing sameThing;
    private final Relations relations;

    /** A builder over the published table of measures. */
    public SeriesBuilder() {
        sameThing = new SameThing(SeriesBuilder::includes);
        relations = new Relations(sameThing);
    }

    private static boolean includes(String whole, String part) {
        return Measures.named(whole)
                .flatMap(
                        wide -> Measures.named(part).map(narrow -> Measures.includes(wide.measure(), narrow.measure())))
                .orElse(false);
    }

    /** How two figures stand to each other, of one series or not. */
    public Relation between(Comparand a, Comparand b) {
        return relations.between(a, b);
    }

    /** Every series, by id; a figure that stands alone is a series of one. */
    public List<Series> series(Collection<Comparand> comparands, Collection<Story> stories) {
        Map<ArticleId, ArticleId> storyOf = new HashMap<>();
        for (Story story : stories) {
            story.articles().forEach(article -> storyOf.put(article, story.id()));
        }
        SortedMap<String, List<Comparand>> blocks = new TreeMap<>();
        for (Comparand comparand : comparands) {
            block(comparand, storyOf)
                    .ifPresent(key -> blocks.computeIfAbsent(key, any -> new ArrayList<>())
                            .add(comparand));
        }
        List<Series> series = new ArrayList<>();
        for (List<Comparand> block : blocks.values()) {
            for (List<Comparand> group : groups(block)) {
                series.add(series(group));
            }
        }
        series.sort(Comparator.comparing(Series::id));
        return series;
    }

    /** What is looked at together; nothing for a figure that is kept out of comparison. */
    private static Optional<String> block(Comparand comparand, Map<ArticleId, ArticleId> storyOf) {
        if (!comparand.figure().setAside().isEmpty()) {
            return Optional.empty();
        }
        ArticleId article = comparand.id().article();
        Measure measure = comparand.figure().measure().value();
        String told = Measures.entry(measure).isPresent() && !isProperty(measure) ? "" : what(comparand);
        return Optional.of(String.join(
                "\t",
                storyOf.getOrDefault(article, article).hex(),
                measure.name(),
                comparand.quantity().unit().code(),
                told));
    }

    /** A property or an unlisted count is of something: only figures of the same thing are looked at together. */
    private static boolean isProperty(Measure measure) {
        return switch (measure.nature()) {
            case PROPERTY, UNKNOWN -> true;
            case RUNNING_TOTAL, STOCK, EVENT, RATE -> false;
        };
    }

    private static String what(Comparand comparand) {
        StringBuilder key = new StringBuilder();
        for (Word word : Words.of(comparand.figure().of().map(Ascribed::value).orElse(""))) {
            if (Words.isContent(word.folded())) {
                key.append(' ').append(word.folded());
            }
        }
        return key.isEmpty() ? comparand.id().toString() : key.toString();
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
        for (Comparand member : group) {
            if (sameThing.difference(comparand, member).isPresent()) {
                return -1;
            }
            Subject a = comparand.subject();
            Subject b = member.subject();
            int common = same(a.place(), b.place()) * 2
                    + same(a.party(), b.party())
                    + (member.id().article().equals(comparand.id().article()) ? 1 : 0);
            most = Math.max(most, common);
        }
        return most * 1000 + Math.min(999, group.size());
    }

    private static int same(Optional<String> a, Optional<String> b) {
        return a.isPresent() && a.equals(b) ? 1 : 0;
    }

    private Series series(List<Comparand> group) {
        List<Comparand> members = new ArrayList<>(group);
        members.sort(Comparand.SERIES_ORDER);
        List<Relation> told = new ArrayList<>();
        for (int i = 1; i < members.size(); i++) {
            told.add(relations.between(members.get(i - 1), members.get(i)));
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
