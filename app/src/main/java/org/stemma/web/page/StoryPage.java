package org.stemma.web.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.decide.Status;
import org.stemma.view.FigureLine;
import org.stemma.view.FigureTable;
import org.stemma.view.LedgerView;
import org.stemma.view.Overview;
import org.stemma.view.Site;

/**
 * What the record holds, on one screen.
 *
 * @param overview the counts, and the first rows of what stands against each other and of what was overtaken
 * @param totals how many rows each of its lists has
 * @param waiting how many figures and statements nobody has looked at
 * @param heldBack articles whose words are not shown
 * @param since what came in since the browser's visit before; nothing on its first
 * @param latest what each claimant last said of the questions that most articles answer
 */
public record StoryPage(
        Overview overview,
        Totals totals,
        int waiting,
        List<Site.HeldBack> heldBack,
        Optional<SinceVisit> since,
        List<Latest> latest)
        implements Page {
    /** Rows of a list; the rest is one step away. */
    public static final int ROWS = 12;
    /** So many questions are on the first page: those that most articles answer. */
    private static final int QUESTIONS = 6;
    /** So many claimants of one question. */
    private static final int CLAIMANTS = 6;

    /**
     * How many rows the lists of an overview have.
     *
     * @param conflicting series where accounts of one time stand against each other
     * @param differing other series with numbers that differ
     * @param overtaken series in which a number was overtaken
     * @param copied articles of which at least half stands in another
     * @param answered statements that others answer
     * @param inferredDates articles whose date was worked out
     * @param undated articles whose date is not known
     * @param notRead articles that were kept and not read
     */
    public record Totals(
            int conflicting,
            int differing,
            int overtaken,
            int copied,
            int answered,
            int inferredDates,
            int undated,
            int notRead) {
        static Totals of(Overview all) {
            return new Totals(
                    all.conflicting().size(),
                    all.differing().size(),
                    all.overtaken().size(),
                    all.copied().size(),
                    all.answeredStatements(),
                    all.inferredDates().size(),
                    all.undated().size(),
                    all.notRead().size());
        }
    }

    /**
     * The last that each claimant says of one question.
     *
     * @param block the series
     * @param lines a row a claimant, the latest first
     * @param more how many more claimants there are
     */
    public record Latest(FigureTable.Block block, List<FigureLine> lines, int more) {
        static Latest of(LedgerView view, FigureTable.Block block) {
            Map<String, FigureLine> last = new LinkedHashMap<>();
            for (FigureLine line : block.lines()) {
                boolean dated = view.asOf(line.id()).isPresent();
                if (dated || !last.containsKey(line.claimant())) {
                    last.remove(line.claimant()); // the order is that of the latest rows
                    last.put(line.claimant(), line);
                }
            }
            List<FigureLine> lines = new ArrayList<>(last.values());
            Collections.reverse(lines);
            return new Latest(block, lines.stream().limit(CLAIMANTS).toList(), Math.max(0, lines.size() - CLAIMANTS));
        }
    }

    /** The page of a snapshot. */
    public static StoryPage of(Snapshot snapshot, Optional<SinceVisit> since) {
        return new StoryPage(
                snapshot.site().overview().first(ROWS),
                Totals.of(snapshot.site().overview()),
                snapshot.queue()
                        .of(snapshot, ReviewQueue.Kind.ALL, Status.UNREVIEWED)
                        .size(),
                snapshot.site()
                        .heldBack()
                        .subList(0, Math.min(ROWS, snapshot.site().heldBack().size())),
                since,
                latest(snapshot));
    }

    private static List<Latest> latest(Snapshot snapshot) {
        return snapshot.memo()
                .of(
                        "the latest by claimant",
                        List.class,
                        () -> snapshot.site().figures().series().stream()
                                .sorted(Comparator.comparing((FigureTable.Block block) -> -block.articles()))
                                .limit(QUESTIONS)
                                .map(block -> Latest.of(snapshot.view(), block))
                                .toList());
    }

    @Override
    public String template() {
        return "story";
    }

    @Override
    public String title() {
        return overview.title();
    }

    @Override
    public String section() {
        return "story";
    }
}
