package org.stemma.cli;

import org.stemma.view.Changes;
import org.stemma.view.FigureLine;
import org.stemma.view.StatementLine;

/** What articles brought, for people. */
final class ChangesText {
    /** The relations shown of one figure. */
    private static final int RELATIONS = 2;

    private final Terminal terminal;

    ChangesText(Terminal terminal) {
        this.terminal = terminal;
    }

    void print(Changes changes, String since) {
        if (changes.articles().isEmpty() && changes.removed().isEmpty()) {
            line(0, "No articles came in since " + since + ".");
        }
        for (Changes.Brought article : changes.articles()) {
            print(article);
        }
        for (String removed : changes.removed()) {
            line(0, "No longer here: " + removed + ".");
        }
    }

    private void print(Changes.Brought article) {
        terminal.out()
                .println(terminal.bold(TextTable.printable(article.label()
                        + article.title().map(title -> ": " + title).orElse(""))));
        line(2, article.standing());
        TextTable table = new TextTable(2, "", "", "");
        for (Changes.NewFigure figure : article.figures()) {
            table.row(figure.kind().words(), figure.question(), figure(figure.line()));
        }
        for (Changes.NewStatement statement : article.statements()) {
            StatementLine line = statement.line();
            String marks = line.marks().isEmpty() ? "" : "(" + String.join(", ", line.marks()) + ") ";
            table.row(
                    "new", statement.speaker(), marks + (line.quoted() ? "“" + line.content() + "”" : line.content()));
        }
        if (!table.isEmpty()) {
            table.print(terminal);
        }
        terminal.out().println();
    }

    private static String figure(FigureLine line) {
        StringBuilder cell = new StringBuilder(
                "“" + line.written() + "” (" + line.normalised() + "), " + line.claimant() + ", " + line.asOfWords());
        line.relations().stream()
                .limit(RELATIONS)
                .forEach(link ->
                        cell.append("\n").append(link.sentence()).append(": ").append(link.reason()));
        return cell.toString();
    }

    private void line(int indent, String words) {
        for (String line : TextTable.wrap(TextTable.printable(words.strip()), terminal.width() - indent)) {
            terminal.out().println(" ".repeat(indent) + line);
        }
    }
}
