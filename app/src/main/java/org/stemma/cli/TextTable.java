package org.stemma.cli;

import java.util.ArrayList;
import java.util.List;

/** A table for the terminal: columns as wide as they need, narrowed and wrapped at words to fit. */
final class TextTable {
    private static final int GAP = 2;
    private static final int NARROWEST_COLUMN = 6;

    private final List<String> header;
    private final int indent;
    private final List<Row> rows = new ArrayList<>();

    private record Row(List<String> cells, boolean dim) {}

    TextTable(int indent, String... header) {
        this.header = List.of(header);
        this.indent = indent;
    }

    /** Adds a row; a cell may have several lines. */
    TextTable row(String... cells) {
        return row(false, cells);
    }

    /** Adds a row that matters less. */
    TextTable row(boolean dim, String... cells) {
        if (cells.length != header.size()) {
            throw new IllegalArgumentException(cells.length + " cells for " + header.size() + " columns");
        }
        List<String> clean = new ArrayList<>();
        for (String cell : cells) {
            clean.add(printable(cell));
        }
        rows.add(new Row(clean, dim));
        return this;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    void print(Terminal terminal) {
        int[] widths = widths(terminal.width() - indent);
        if (header.stream().anyMatch(name -> !name.isEmpty())) {
            printRow(terminal, new Row(header, true), widths);
        }
        for (Row row : rows) {
            printRow(terminal, row, widths);
        }
    }

    private void printRow(Terminal terminal, Row row, int[] widths) {
        List<List<String>> cells = new ArrayList<>();
        int height = 0;
        for (int column = 0; column < widths.length; column++) {
            List<String> lines = wrap(row.cells().get(column), widths[column]);
            cells.add(lines);
            height = Math.max(height, lines.size());
        }
        for (int line = 0; line < height; line++) {
            StringBuilder text = new StringBuilder();
            for (int column = 0; column < widths.length; column++) {
                List<String> lines = cells.get(column);
                String cell = line < lines.size() ? lines.get(line) : "";
                text.append(cell).append(" ".repeat(Math.max(0, widths[column] - columns(cell)) + GAP));
            }
            String shown = text.toString().stripTrailing();
            terminal.out().println(" ".repeat(indent) + (row.dim() ? terminal.dim(shown) : shown));
        }
    }

    /**
     * Every column gets what it needs if that fits; else narrow ones keep what they need and wide ones share the rest.
     */
    private int[] widths(int available) {
        int[] needed = new int[header.size()];
        for (int column = 0; column < needed.length; column++) {
            needed[column] = Math.max(1, columns(header.get(column)));
            for (Row row : rows) {
                for (String line : row.cells().get(column).split("\n", -1)) {
                    needed[column] = Math.max(needed[column], columns(line));
                }
            }
        }
        int room = available - GAP * (needed.length - 1);
        int[] widths = needed.clone();
        int cap = room;
        while (sum(widths) > room && cap > NARROWEST_COLUMN) {
            cap--;
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.min(needed[column], cap);
            }
        }
        int left = room - sum(widths);
        for (int column = 0; column < widths.length && left > 0; column++) {
            int more = Math.min(left, needed[column] - widths[column]);
            widths[column] += more;
            left -= more;
        }
        return widths;
    }

    private static int sum(int[] numbers) {
        int sum = 0;
        for (int number : numbers) {
            sum += number;
        }
        return sum;
    }

    /** Lines of at most {@code width} columns, broken at spaces where there are any. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            StringBuilder line = new StringBuilder();
            for (String word : paragraph.split(" ", -1)) {
                String rest = word;
                if (line.length() > 0 && columns(line.toString()) + 1 + columns(rest) > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                } else if (line.length() > 0) {
                    line.append(' ');
                }
                while (columns(rest) > width) {
                    int cut = cut(rest, width);
                    lines.add(line + rest.substring(0, cut));
                    line.setLength(0);
                    rest = rest.substring(cut);
                }
                line.append(rest);
            }
            lines.add(line.toString());
        }
        return lines;
    }

    private static int cut(String word, int width) {
        int used = 0;
        int index = 0;
        while (index < word.length()) {
            int codePoint = word.codePointAt(index);
            used += columns(codePoint);
            if (used > width) {
                break;
            }
            index += Character.charCount(codePoint);
        }
        return Math.max(index, Character.charCount(word.codePointAt(0)));
    }

    /** How many columns a terminal needs for the text. */
    static int columns(String text) {
        return text.codePoints().map(TextTable::columns).sum();
    }

    private static int columns(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean wide = (codePoint >= 0x1100 && codePoint <= 0x115f)
                || (codePoint >= 0x2e80 && codePoint <= 0xa4cf)
                || (codePoint >= 0xac00 && codePoint <= 0xd7a3)
                || (codePoint >= 0xf900 && codePoint <= 0xfaff)
                || (codePoint >= 0xfe30 && codePoint <= 0xfe6f)
                || (codePoint >= 0xff00 && codePoint <= 0xff60)
                || (codePoint >= 0x1f300 && codePoint <= 0x1faff);
        return wide ? 2 : 1;
    }

    /** Text of a source without what would steer the terminal. */
    static String printable(String text) {
        StringBuilder printable = new StringBuilder();
        text.codePoints().forEach(codePoint -> {
            if (codePoint == '\n' || !Character.isISOControl(codePoint)) {
                printable.appendCodePoint(codePoint);
            } else {
                printable.append(' ');
            }
        });
        return printable.toString();
    }
}
