package org.stemma.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.model.Article;
import org.stemma.model.ArticleId;
import org.stemma.model.Problem;
import org.stemma.model.Reading;
import org.stemma.model.When;

/**
 * All that the pages print, in a static report as in the workspace.
 *
 * @param links where the pages stand
 * @param heldBack articles whose words are not shown
 */
public record Site(
        Links links,
        LedgerView view,
        Overview overview,
        FigureTable figures,
        StatementTable statements,
        TimelineTable timeline,
        SharedTable shared,
        List<Problem> problems,
        List<HeldBack> heldBack) {

    /** Rows of one series in the overview. */
    private static final int ACCOUNTS = 5;
    /** Relations of a figure that came in. */
    private static final int RELATIONS = 2;

    /**
     * An article whose words are not shown.
     *
     * @param id the beginning of its id
     * @param label the handling label
     */
    public record HeldBack(String id, String label) {}

    /** The site of this ledger. */
    public static Site of(Links links, LedgerView view, List<Reading> heldBack, List<Problem> storeProblems) {
        FigureTable figures = FigureTable.of(view);
        StatementTable statements = StatementTable.of(view);
        SharedTable shared = SharedTable.of(view);
        List<HeldBack> labelled = new ArrayList<>();
        for (Reading reading : heldBack) {
            labelled.add(new HeldBack(
                    reading.id().abbreviated(), reading.article().handling().orElse("")));
        }
        return new Site(
                links,
                view,
                Overview.of(view, figures, statements, shared, storeProblems),
                figures,
                statements,
                TimelineTable.of(view),
                shared,
                Problems.of(view, storeProblems),
                List.copyOf(labelled));
    }

    /** The title of an article, else its short name. */
    public String title(Article article) {
        return article.title().map(Wording::oneLine).orElseGet(() -> view.label(article.id()));
    }

    /** When an article appeared, and how that is known. */
    public String published(ArticleId article) {
        Optional<When> when = view.published(article);
        return when.map(it -> Wording.when(it)
                        + (it.basis().isFromText() ? "" : " (" + it.basis().words() + ")"))
                .orElse("date not known");
    }

    /** The pairs of shared text that an article is in. */
    public List<SharedTable.Line> sharedOf(ArticleId article) {
        return shared.pairs().stream()
                .filter(line ->
                        line.shared().a().equals(article) || line.shared().b().equals(article))
                .toList();
    }

    /** The rows that an overview shows of a series. */
    public List<FigureLine> first(List<FigureLine> lines) {
        return lines.subList(0, Math.min(ACCOUNTS, lines.size()));
    }

    /** The relations that are shown of a figure that came in. */
    public List<FigureLine.Link> first(FigureLine line) {
        return line.relations().subList(0, Math.min(RELATIONS, line.relations().size()));
    }

    /** How many rows it leaves out. */
    public int more(List<FigureLine> lines) {
        return Math.max(0, lines.size() - ACCOUNTS);
    }

    /** How many figures an article has. */
    public int figuresOf(ArticleId article) {
        Reading reading = view.ledger().readings().get(article);
        return reading == null ? 0 : reading.figuresToCompare().size();
    }

    /** How many statements an article has. */
    public int statementsOf(ArticleId article) {
        Reading reading = view.ledger().readings().get(article);
        return reading == null ? 0 : reading.statements().size();
    }

    /** Whether the basis of a time goes without saying. */
    public boolean isPlain(String basis) {
        return basis.isEmpty() || basis.equals("stated") || basis.equals("from the enclosing sentence");
    }
}
