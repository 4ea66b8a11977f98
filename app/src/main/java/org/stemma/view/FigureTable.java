package org.stemma.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.decide.Status;
import org.stemma.model.Figure;
import org.stemma.model.ItemId;
import org.stemma.model.Relation;
import org.stemma.model.Series;

/**
 * The figures of a ledger as people read them.
 *
 * @param series figures that count the same thing, under their question: first those where accounts of one time stand
 *     against each other, then other differences, then those with most rows
 * @param single figures that nothing else counts, by measure
 * @param setAside figures kept out of comparison, in the order of the articles
 */
public record FigureTable(List<Block> series, List<FigureLine> single, List<FigureLine> setAside) {
    /**
     * One series.
     *
     * @param series the series
     * @param lines its rows, in its order
     */
    public record Block(Series series, List<FigureLine> lines) {
        /** What the figures answer. */
        public String question() {
            return series.question();
        }

        /** Whether accounts stand against each other in it. */
        public boolean isDiffering() {
            return lines.stream().anyMatch(FigureLine::isDiffering);
        }

        /** Whether accounts of one time stand against each other in it. */
        public boolean isConflicting() {
            return lines.stream().anyMatch(FigureLine::isConflicting);
        }

        /** The rows that stand against another. */
        public List<FigureLine> accounts() {
            Set<ItemId> against = new TreeSet<>();
            for (FigureLine line : lines) {
                for (FigureLine.Link link : line.relations()) {
                    if (link.isDiffering()) {
                        against.add(line.id());
                        against.add(link.other());
                    }
                }
            }
            return lines.stream().filter(line -> against.contains(line.id())).toList();
        }

        /** The rows that took the place of another or were overtaken: one number over time. */
        public List<FigureLine> chain() {
            return lines.stream()
                    .filter(line -> line.overtaken() || line.isReplacing())
                    .toList();
        }

        /** Whether a figure of it took the place of another. */
        public boolean isOvertaken() {
            return lines.stream().anyMatch(FigureLine::overtaken);
        }

        /** How many articles have a figure of it. */
        public long articles() {
            return series.members().stream().map(ItemId::article).distinct().count();
        }
    }

    private static final Comparator<Block> ORDER = Comparator.comparing((Block block) -> !block.isConflicting())
            .thenComparing(block -> !block.isDiffering())
            .thenComparing(block -> !block.isOvertaken())
            .thenComparing(block -> -block.lines().size())
            .thenComparing(block -> -block.articles())
            .thenComparing(Block::question)
            .thenComparing(block -> block.series().id());

    /** The figures of this ledger. */
    public static FigureTable of(LedgerView view) {
        List<Block> blocks = new ArrayList<>();
        List<FigureLine> single = new ArrayList<>();
        Set<ItemId> placed = new TreeSet<>();
        for (Series series : view.ledger().series()) {
            List<FigureLine> lines = lines(view, series);
            placed.addAll(series.members());
            if (series.members().size() > 1) {
                blocks.add(new Block(series, lines));
            } else {
                single.addAll(lines);
            }
        }
        List<FigureLine> aside = new ArrayList<>();
        for (Figure figure : view.figures().values()) {
            if (!placed.contains(figure.id())) {
                (figure.setAside().isEmpty() && view.status(figure.id()) != Status.REJECTED ? single : aside)
                        .add(FigureLine.of(view, figure, List.of(), List.of(), false));
            }
        }
        blocks.sort(ORDER);
        single.sort(Comparator.comparing(FigureLine::counts)
                .thenComparing(line -> line.appearances().get(0).article())
                .thenComparing(FigureLine::id));
        return new FigureTable(List.copyOf(blocks), List.copyOf(single), List.copyOf(aside));
    }

    private static List<FigureLine> lines(LedgerView view, Series series) {
        Map<ItemId, ItemId> leadOf = leads(series);
        Map<ItemId, List<ItemId>> repeats = new LinkedHashMap<>();
        for (ItemId member : series.members()) {
            ItemId lead = leadOf.getOrDefault(member, member);
            List<ItemId> same = repeats.computeIfAbsent(lead, id -> new ArrayList<>());
            if (!lead.equals(member)) {
                same.add(member);
            }
        }
        Set<ItemId> overtaken = new TreeSet<>();
        Set<ItemId> withdrawn = new TreeSet<>();
        Map<ItemId, List<FigureLine.Link>> links = new TreeMap<>();
        for (Relation relation : series.relations()) {
            if (relation.word() == Relation.Word.REPEATS) {
                continue;
            }
            ItemId earlier = leadOf.getOrDefault(relation.a(), relation.a());
            ItemId later = leadOf.getOrDefault(relation.b(), relation.b());
            if (earlier.equals(later)) {
                continue;
            }
            if (relation.family() == Relation.Family.SUPERSEDED) {
                overtaken.add(earlier);
            }
            if (relation.word() == Relation.Word.WITHDRAWN) {
                withdrawn.add(earlier);
            }
            FigureLine.Link link =
                    new FigureLine.Link(relation.word(), earlier, written(view, earlier), relation.reason());
            List<FigureLine.Link> known = links.computeIfAbsent(later, id -> new ArrayList<>());
            if (known.stream().noneMatch(other -> other.sentence().equals(link.sentence()))) {
                known.add(link);
            }
        }
        List<FigureLine> lines = new ArrayList<>();
        repeats.forEach((lead, same) -> {
            Figure figure = view.figures().get(lead);
            if (figure != null) {
                FigureLine line = FigureLine.of(
                        view, figure, same, links.getOrDefault(lead, List.of()), overtaken.contains(lead));
                lines.add(withdrawn.contains(lead) ? line.marked("withdrawn") : line);
            }
        });
        return List.copyOf(lines);
    }

    /** For each figure that repeats an earlier one, the first of them. */
    private static Map<ItemId, ItemId> leads(Series series) {
        Map<ItemId, ItemId> leads = new TreeMap<>();
        for (Relation relation : series.relations()) {
            if (relation.word() == Relation.Word.REPEATS) {
                leads.putIfAbsent(relation.b(), relation.a());
            }
        }
        Map<ItemId, ItemId> first = new TreeMap<>();
        for (ItemId member : leads.keySet()) {
            Set<ItemId> passed = new TreeSet<>();
            ItemId lead = member;
            for (ItemId next = leads.get(lead); next != null && passed.add(lead); next = leads.get(lead)) {
                lead = next;
            }
            first.put(member, lead);
        }
        return first;
    }

    private static String written(LedgerView view, ItemId figure) {
        return view.words(figure.anchor());
    }
}
