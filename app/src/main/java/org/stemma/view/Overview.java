package org.stemma.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.model.Article;
import org.stemma.model.ArticleId;
import org.stemma.model.Basis;
import org.stemma.model.Problem;
import org.stemma.model.Reading;
import org.stemma.model.Story;
import org.stemma.model.When;

/**
 * What a ledger holds, on one screen: counts, where accounts stand against each other, what was overtaken, who shares
 * text, who answers whom, what could not be read.
 *
 * @param title the label of the largest story, or {@code No articles yet}
 * @param otherStories how many more stories there are
 * @param articles how many
 * @param outlets how many different names of outlets
 * @param days the days from the first to the last dated article
 * @param figures how many, set aside ones too
 * @param statements how many
 * @param speakers how many different speakers
 * @param conflicting series where accounts of one time stand against each other
 * @param differing other series with numbers that differ, where it cannot be said whether they changed or are disputed
 * @param overtaken series in which a later figure took the place of an earlier one
 * @param copied articles of which at least half stands in another, each with the one that holds most of it
 * @param versions how many addresses had more than one version
 * @param answered statements that others answer
 * @param inferredDates articles whose date was worked out
 * @param undated articles whose date is not known
 * @param notRead articles that were kept and not read, with the reason
 * @param problems how many problems
 */
public record Overview(
        String title,
        int otherStories,
        int articles,
        int outlets,
        Optional<String> days,
        int figures,
        int statements,
        int speakers,
        List<FigureTable.Block> conflicting,
        List<FigureTable.Block> differing,
        List<FigureTable.Block> overtaken,
        List<SharedTable.Line> copied,
        int versions,
        List<StatementTable.Block> answered,
        List<String> inferredDates,
        List<String> undated,
        List<String> notRead,
        int problems) {
    /** From this share on a text is listed as standing in another. */
    private static final int MOSTLY_PERCENT = 50;

    /** The same with the first rows of each list. */
    public Overview first(int rows) {
        return new Overview(
                title,
                otherStories,
                articles,
                outlets,
                days,
                figures,
                statements,
                speakers,
                first(conflicting, rows),
                first(differing, rows),
                first(overtaken, rows),
                first(copied, rows),
                versions,
                firstAnswered(rows),
                first(inferredDates, rows),
                first(undated, rows),
                first(notRead, rows),
                problems);
    }

    /** The first statements that others answer, so many in all. */
    private List<StatementTable.Block> firstAnswered(int rows) {
        List<StatementTable.Block> shown = new ArrayList<>();
        int room = rows;
        for (StatementTable.Block block : answered) {
            if (room == 0) {
                break;
            }
            List<StatementLine> lines = first(block.lines(), room);
            shown.add(new StatementTable.Block(block.speaker(), block.role(), lines));
            room -= lines.size();
        }
        return List.copyOf(shown);
    }

    /** How many statements others answer. */
    public int answeredStatements() {
        return answered.stream().mapToInt(block -> block.lines().size()).sum();
    }

    private static <T> List<T> first(List<T> all, int rows) {
        return all.subList(0, Math.min(rows, all.size()));
    }

    /** The overview of this ledger. */
    public static Overview of(
            LedgerView view,
            FigureTable figures,
            StatementTable statements,
            SharedTable shared,
            List<Problem> storeProblems) {
        TreeSet<String> outlets = new TreeSet<>();
        List<String> inferred = new ArrayList<>();
        List<String> undated = new ArrayList<>();
        for (Article article : view.articles()) {
            article.outlet().ifPresent(outlet -> outlets.add(outlet.name()));
            Optional<When> when = view.published(article.id());
            if (when.isEmpty()) {
                undated.add(view.label(article.id()));
            } else if (when.get().basis() == Basis.INFERRED) {
                inferred.add(view.label(article.id()));
            }
        }
        return new Overview(
                title(view),
                Math.max(0, view.ledger().stories().size() - 1),
                view.articles().size(),
                outlets.size(),
                days(view),
                view.figures().size(),
                view.statements().size(),
                statements.speakers().size(),
                figures.series().stream()
                        .filter(FigureTable.Block::isConflicting)
                        .toList(),
                figures.series().stream()
                        .filter(block -> block.isDiffering() && !block.isConflicting())
                        .toList(),
                overtaken(figures),
                copied(view, shared),
                view.ledger().versions().size(),
                answered(statements),
                List.copyOf(inferred),
                List.copyOf(undated),
                notRead(view),
                Problems.of(view, storeProblems).size());
    }

    private static List<FigureTable.Block> overtaken(FigureTable figures) {
        List<FigureTable.Block> overtaken = new ArrayList<>(
                figures.series().stream().filter(FigureTable.Block::isOvertaken).toList());
        overtaken.sort(Comparator.comparing((FigureTable.Block block) -> -block.articles()));
        return List.copyOf(overtaken);
    }

    /** The best partner of each article; versions of one address are no copies of each other. */
    private static List<SharedTable.Line> copied(LedgerView view, SharedTable shared) {
        List<SharedTable.Line> copied = new ArrayList<>();
        Set<ArticleId> seen = new TreeSet<>();
        for (SharedTable.Line line : shared.pairs()) {
            boolean versions = view.ledger().versions().stream()
                    .anyMatch(chain -> chain.chain().contains(line.firstId())
                            && chain.chain().contains(line.secondId()));
            if (line.ofFirst() >= MOSTLY_PERCENT && !versions && seen.add(line.firstId())) {
                copied.add(line);
            }
        }
        return List.copyOf(copied);
    }

    private static String title(LedgerView view) {
        Optional<Story> largest = view.ledger().stories().stream()
                .max(Comparator.comparingInt((Story story) -> story.articles().size())
                        .thenComparing(Story::id, Comparator.reverseOrder()));
        return largest.map(Story::label)
                .map(Wording::oneLine)
                .or(() -> view.articles().stream().findFirst().map(article -> SharedTable.title(view, article)))
                .orElse("No articles yet");
    }

    private static Optional<String> days(LedgerView view) {
        Optional<When> first = view.ledger().published().values().stream().min(LedgerView.WHEN);
        Optional<When> last = view.ledger().published().values().stream().max(Comparator.comparing(When::end));
        return first.flatMap(from ->
                last.map(to -> Wording.when(When.days(from.firstDay(), to.lastDay(), Basis.ASSUMED, List.of()))));
    }

    private static List<StatementTable.Block> answered(StatementTable statements) {
        List<StatementTable.Block> answered = new ArrayList<>();
        for (StatementTable.Block block : statements.speakers()) {
            List<StatementLine> lines = block.lines().stream()
                    .filter(line -> !line.answers().isEmpty())
                    .toList();
            if (!lines.isEmpty()) {
                answered.add(new StatementTable.Block(block.speaker(), block.role(), lines));
            }
        }
        return List.copyOf(answered);
    }

    private static List<String> notRead(LedgerView view) {
        Map<ArticleId, String> reasons = new TreeMap<>();
        for (Reading reading : view.ledger().readings().values()) {
            for (Problem problem : reading.problems()) {
                if (problem.stage() == Problem.Stage.LANGUAGE) {
                    reasons.put(reading.id(), problem.kind());
                }
            }
        }
        List<String> notRead = new ArrayList<>();
        for (Article article : view.articles()) {
            String reason = reasons.get(article.id());
            if (reason != null) {
                notRead.add(view.label(article.id()) + " (" + reason
                        + article.language().map(language -> ": " + language).orElse("") + ")");
            }
        }
        return List.copyOf(notRead);
    }
}
