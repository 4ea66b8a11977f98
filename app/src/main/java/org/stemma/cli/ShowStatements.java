package org.stemma.cli;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.stemma.export.StatementTables;
import org.stemma.export.Table;
import org.stemma.store.Store;
import org.stemma.view.Articles;
import org.stemma.view.LedgerView;
import org.stemma.view.StatementLine;
import org.stemma.view.StatementTable;
import org.stemma.view.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints statements by speaker. */
@Command(
        name = "statements",
        header = "Who said what.",
        description = {
            "Who said what, by speaker. What stands in quotation marks in the source does so here.",
            "",
            "A statement that several articles have is one row. What answers it stands below it."
        },
        footer = "  stemma show statements --speaker Dorvanin --db story.stemma")
final class ShowStatements extends ShowTable {
    @Option(names = "--speaker", paramLabel = "NAME", description = "Only speakers whose name or role has these words.")
    @Nullable
    String speaker;

    @Option(names = "--ids", description = "The ids that 'stemma explain' takes.")
    boolean ids;

    @Override
    Table table(LedgerView view, Store store) {
        return StatementTables.statements(view);
    }

    @Override
    void print(LedgerView view, Store store) {
        List<StatementTable.Block> blocks = StatementTable.of(view).speakers().stream()
                .filter(this::isWanted)
                .toList();
        for (StatementTable.Block block : blocks) {
            heading(block.speaker()
                    + block.role().map(role -> ", " + Wording.oneLine(role)).orElse(""));
            TextTable table = new TextTable(2, "said on", "what", "where");
            block.lines().forEach(line -> table.row(saidOn(line), what(line), where(line.appearances())));
            table.print(terminal());
            blank();
        }
        line(Wording.count(view.statements().size(), "statement") + " in "
                + Wording.count(view.articles().size(), "article") + ".");
    }

    private boolean isWanted(StatementTable.Block block) {
        String wanted = speaker == null ? "" : speaker.toLowerCase(Locale.ROOT);
        return (block.speaker() + " " + block.role().orElse(""))
                .toLowerCase(Locale.ROOT)
                .contains(wanted);
    }

    private static String saidOn(StatementLine line) {
        return line.saidOn()
                + (line.saidOnBasis().isEmpty() || line.saidOnBasis().equals("stated")
                        ? ""
                        : "\n" + line.saidOnBasis());
    }

    private String what(StatementLine line) {
        StringBuilder cell = new StringBuilder();
        if (!line.marks().isEmpty()) {
            cell.append('(').append(String.join(", ", line.marks())).append(") ");
        }
        cell.append(line.quoted() ? "“" + line.content() + "”" : line.content());
        if (!line.circumstance().isEmpty()) {
            cell.append(" [").append(line.circumstance()).append(']');
        }
        line.checking()
                .ifPresent(
                        words -> cell.append("\n! the source: “").append(words).append('”'));
        for (StatementLine.Answer answer : line.answers()) {
            cell.append("\n> ")
                    .append(answer.speaker())
                    .append(' ')
                    .append(answer.stance())
                    .append(" this: ")
                    .append(answer.content());
        }
        if (ids) {
            cell.append('\n').append(Articles.shortId(line.id()));
        }
        return cell.toString();
    }
}
