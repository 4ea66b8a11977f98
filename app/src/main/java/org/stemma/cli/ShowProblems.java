package org.stemma.cli;

import java.util.List;
import org.stemma.export.Table;
import org.stemma.export.Tables;
import org.stemma.model.Problem;
import org.stemma.store.Store;
import org.stemma.view.LedgerView;
import org.stemma.view.Problems;
import org.stemma.view.Wording;
import picocli.CommandLine.Command;

/** Prints what could not be read. */
@Command(
        name = "problems",
        header = "What could not be read.",
        description = "What could not be read or resolved: which article, at which stage, what was found, what to do.",
        footer = "  stemma show problems --db story.stemma")
final class ShowProblems extends ShowTable {
    @Override
    Table table(LedgerView view, Store store) {
        return Tables.problems(view, store.problems());
    }

    @Override
    void print(LedgerView view, Store store) {
        List<Problem> problems = Problems.of(view, store.problems());
        TextTable table = new TextTable(0, "article", "stage", "problem", "what was found");
        for (Problem problem : problems) {
            table.row(
                    problem.article().map(view::label).orElse(problem.where()),
                    Wording.words(problem.stage()),
                    problem.kind(),
                    problem.message());
        }
        if (table.isEmpty()) {
            line("No problems.");
        } else {
            table.print(terminal());
            blank();
            line(Wording.count(problems.size(), "problem") + ".");
        }
    }
}
