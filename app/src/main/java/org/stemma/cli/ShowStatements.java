package org.stemma.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stemma.export.StatementTables;
import org.stemma.export.Table;
import org.stemma.model.ItemId;
import org.stemma.store.Store;
import org.stemma.view.Appearance;
import org.stemma.view.Articles;
import org.stemma.view.LedgerView;
import org.stemma.view.StatementIndex;
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
            "A statement that several articles have is one row. What answers it stands below it (>), and what its speaker said"
                    + " to the contrary on another day (~)."
        },
        footer = {
            "  stemma show statements --speaker Dorvanin --db story.stemma",
            "  stemma show statements --about dam --since 2024-10-09"
        })
final class ShowStatements extends ShowTable {
    @Option(names = "--speaker", paramLabel = "NAME", description = "Only speakers whose name or role has these words.")
    @Nullable
    String speaker;

    @Option(
            names = "--about",
            paramLabel = "WORDS",
            description = "Only statements with a word that begins with each of these.")
    @Nullable
    String about;

    @Option(
            names = "--since",
            paramLabel = "DATE",
            description = "Nothing said before this day, such as 2025-01-06. What is of unknown time is left out.")
    @Nullable
    LocalDate since;

    @Option(names = "--until", paramLabel = "DATE", description = "Nothing said after this day.")
    @Nullable
    LocalDate until;

    @Option(names = "--ids", description = "The ids that 'stemma explain' takes.")
    boolean ids;

    @Override
    Table table(LedgerView view, Store store) {
        return StatementTables.statements(view).only(members(view, wanted(view)));
    }

    /** The statements behind these rows. */
    private static List<ItemId> members(LedgerView view, List<StatementTable.Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block.lines().stream())
                .flatMap(line -> view.sameOf(line.id())
                        .map(same -> same.members().stream())
                        .orElse(Stream.of(line.id())))
                .toList();
    }

    private List<StatementTable.Block> wanted(LedgerView view) {
        StatementTable all = StatementTable.of(view);
        StatementIndex index = StatementIndex.of(view, all);
        List<String> words = StatementIndex.words(about == null ? "" : about);
        List<StatementTable.Block> blocks = new ArrayList<>();
        for (StatementTable.Block block : all.speakers()) {
            List<StatementLine> lines = block.lines().stream()
                    .filter(line -> index.of(line.id())
                            .filter(entry -> entry.isAbout(words) && isInTime(entry))
                            .isPresent())
                    .toList();
            if (isBy(block) && !lines.isEmpty()) {
                blocks.add(new StatementTable.Block(block.speaker(), block.role(), lines));
            }
        }
        return blocks;
    }

    @Override
    void print(LedgerView view, Store store) {
        List<StatementTable.Block> blocks = wanted(view);
        for (StatementTable.Block block : blocks) {
            heading(block.speaker()
                    + block.role().map(role -> ", " + Wording.oneLine(role)).orElse(""));
            TextTable table = new TextTable(2, "said on", "what", "where");
            block.lines()
                    .forEach(line -> table.row(
                            saidOn(line),
                            what(line),
                            where(line.appearances()) + (line.carried().isEmpty() ? "" : "\n" + line.carried())));
            table.print(terminal());
            blank();
        }
        int all = view.statements().size();
        int shown = members(view, blocks).size();
        line(
                shown == 0
                        ? "No such statement here."
                        : Wording.count(shown, "statement") + (shown == all ? "" : " of " + all) + " in "
                                + Wording.count(view.articles().size(), "article") + ".");
    }

    private boolean isBy(StatementTable.Block block) {
        String wanted = speaker == null ? "" : speaker.toLowerCase(Locale.ROOT);
        return (block.speaker() + " " + block.role().orElse(""))
                .toLowerCase(Locale.ROOT)
                .contains(wanted);
    }

    /** Whether it may have been said in the time that is asked for. */
    private boolean isInTime(StatementIndex.Entry entry) {
        if (since == null && until == null) {
            return true;
        }
        return entry.days()
                .filter(when -> since == null || !when.lastDay().isBefore(since))
                .filter(when -> until == null || !when.firstDay().isAfter(until))
                .isPresent();
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
        for (Appearance appearance : line.appearances()) {
            if (appearance.against().isPresent()) {
                cell.append("\n= ").append(appearance.article()).append(": ").append(appearance.renderingInWords());
            }
        }
        for (StatementLine.Turn turn : line.turns()) {
            cell.append("\n~ ").append(turn.heading()).append(": ").append(turn.content());
        }
        if (ids) {
            cell.append('\n').append(Articles.shortId(line.id()));
        }
        return cell.toString();
    }
}
