package org.stemma.cli;

import java.util.List;

/** Lines for the terminal: headings, paragraphs, pairs of a name and a value. */
final class Page {
    private static final int NAME_WIDTH = 14;

    private final Terminal terminal;

    Page(Terminal terminal) {
        this.terminal = terminal;
    }

    /** A heading with a blank line above it. */
    void heading(String words) {
        terminal.out().println();
        title(words);
    }

    /** A heading. */
    void title(String words) {
        for (String line : TextTable.wrap(TextTable.printable(words), terminal.width())) {
            terminal.out().println(terminal.bold(line));
        }
    }

    /** A paragraph, indented. */
    void paragraph(int indent, String words) {
        for (String line : TextTable.wrap(TextTable.printable(words), Math.max(20, terminal.width() - indent))) {
            terminal.out().println((" ".repeat(indent) + line).stripTrailing());
        }
    }

    /** A list item whose further lines are indented under the first. */
    void item(int indent, String words) {
        List<String> lines = TextTable.wrap(TextTable.printable(words), Math.max(20, terminal.width() - indent - 2));
        for (int i = 0; i < lines.size(); i++) {
            terminal.out().println((" ".repeat(indent) + (i == 0 ? "- " : "  ") + lines.get(i)).stripTrailing());
        }
    }

    /** A name and its value in two columns. */
    void pair(String name, String value) {
        List<String> lines =
                TextTable.wrap(TextTable.printable(value), Math.max(20, terminal.width() - 2 - NAME_WIDTH));
        for (int i = 0; i < lines.size(); i++) {
            String label = i == 0 ? name : "";
            terminal.out()
                    .println(("  " + label + " ".repeat(Math.max(1, NAME_WIDTH - TextTable.columns(label)))
                                    + lines.get(i))
                            .stripTrailing());
        }
    }
}
