package org.stemma.cli;

import java.util.ArrayList;
import java.util.List;
import org.stemma.model.Problem;
import org.stemma.view.FigureLine;
import org.stemma.view.FigureTable;
import org.stemma.view.LedgerView;
import org.stemma.view.Overview;
import org.stemma.view.SharedTable;
import org.stemma.view.StatementLine;
import org.stemma.view.StatementTable;
import org.stemma.view.Wording;

/** What a store holds, on one screen. */
final class OverviewText {
    /** Rows of each list; the rest is counted. */
    private static final int SHOWN = 6;
    /** Rows of one series. */
    private static final int ACCOUNTS = 5;

    private final Terminal terminal;
    private final Page page;

    OverviewText(Terminal terminal) {
        this.terminal = terminal;
        this.page = new Page(terminal);
    }

    void print(LedgerView view, List<Problem> storeProblems) {
        StatementTable statements = StatementTable.of(view);
        Overview overview = Overview.of(view, FigureTable.of(view), statements, SharedTable.of(view), storeProblems);
        page.heading(overview.title());
        page.paragraph(
                0,
                Wording.count(overview.articles(), "article") + " of "
                        + Wording.count(overview.outlets(), "outlet")
                        + overview.days().map(days -> ", " + days).orElse("") + ": "
                        + Wording.count(overview.figures(), "figure") + ", "
                        + Wording.count(overview.statements(), "statement") + " by "
                        + Wording.count(overview.speakers(), "speaker") + ".");
        against("Accounts of the same time stand against each other", overview.conflicting());
        against("Numbers that differ; whether they changed or are disputed cannot be said", overview.differing());
        overtaken(overview.overtaken());
        answered(overview.answered());
        copied(overview.copied(), overview.versions());
        list("Dates that no field states, worked out from the words", overview.inferredDates());
        list("Without a date", overview.undated());
        list("Kept and searchable, not read", overview.notRead());
        int others = overview.problems() - overview.notRead().size();
        if (others > 0) {
            page.heading(Wording.count(others, "more problem"));
            page.item(2, "'stemma show problems' lists what could not be read or resolved");
        }
    }

    private void against(String title, List<FigureTable.Block> blocks) {
        if (blocks.isEmpty()) {
            return;
        }
        page.heading(title);
        TextTable table = new TextTable(2, "", "", "");
        for (FigureTable.Block block : blocks.subList(0, Math.min(SHOWN, blocks.size()))) {
            String question = block.question();
            List<FigureLine> accounts = block.accounts();
            for (FigureLine line : accounts.subList(0, Math.min(ACCOUNTS, accounts.size()))) {
                table.row(question, "“" + line.written() + "”", line.claimant() + ", " + line.asOfWords());
                question = "";
            }
            if (accounts.size() > ACCOUNTS) {
                table.row("", "and " + (accounts.size() - ACCOUNTS) + " more", "");
            }
        }
        table.print(terminal);
        more(blocks.size());
    }

    private void overtaken(List<FigureTable.Block> blocks) {
        if (blocks.isEmpty()) {
            return;
        }
        page.heading("Numbers that were overtaken, earliest first");
        TextTable table = new TextTable(2, "", "");
        for (FigureTable.Block block : blocks.subList(0, Math.min(SHOWN, blocks.size()))) {
            List<String> chain = new ArrayList<>();
            for (FigureLine line : block.chain()) {
                String word = line.replacing().isEmpty()
                        ? ""
                        : " (" + Wording.behind(line.replacing().get(0).word()) + ")";
                chain.add("“" + line.written() + "”" + word);
            }
            table.row(block.question(), String.join(", ", chain));
        }
        table.print(terminal);
        more(blocks.size());
    }

    private void answered(List<StatementTable.Block> blocks) {
        if (blocks.isEmpty()) {
            return;
        }
        page.heading("Who answers whom");
        int shown = 0;
        for (StatementTable.Block block : blocks) {
            for (StatementLine line : block.lines()) {
                if (shown++ < SHOWN) {
                    page.item(2, block.speaker() + ": " + words(line.content(), line.quoted()));
                    for (StatementLine.Answer answer : line.answers()) {
                        page.item(4, answer.speaker() + " " + answer.stance() + " this: " + answer.content());
                    }
                }
            }
        }
    }

    private static String words(String content, boolean quoted) {
        return quoted ? "“" + content + "”" : content;
    }

    private void copied(List<SharedTable.Line> lines, int versions) {
        if (lines.isEmpty() && versions == 0) {
            return;
        }
        page.heading("Not as many sources as articles");
        for (SharedTable.Line line : lines.subList(0, Math.min(SHOWN, lines.size()))) {
            page.item(
                    2,
                    line.ofFirst() + "% of " + line.first() + " stands in " + line.second() + " (" + line.direction()
                            + ")");
        }
        more(lines.size());
        if (versions > 0) {
            page.item(2, Wording.count(versions, "address", "addresses") + " had more than one version");
        }
    }

    private void list(String title, List<String> lines) {
        if (!lines.isEmpty()) {
            page.heading(title);
            lines.forEach(line -> page.item(2, line));
        }
    }

    private void more(int size) {
        if (size > SHOWN) {
            page.paragraph(2, "and " + (size - SHOWN) + " more");
        }
    }
}
