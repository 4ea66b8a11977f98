package org.stemma.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A table as CSV (RFC 4180, UTF-8, lines end in CR LF) that a spreadsheet does not take for a program. */
public final class Csv {
    /** What a spreadsheet may take for the beginning of a formula or of a control sequence. */
    private static final String DANGEROUS = "=+-@\t\r\n|";

    private Csv() {}

    /** The table with its header. */
    public static String write(Table table) {
        StringBuilder csv = new StringBuilder();
        line(csv, table.columns());
        for (Map<String, Object> row : table.rows()) {
            List<String> cells = new ArrayList<>();
            for (String column : table.columns()) {
                Object value = row.get(column);
                cells.add(value == null ? "" : cell(value));
            }
            line(csv, cells);
        }
        return csv.toString();
    }

    /** A value as the text of a cell; an apostrophe stands before what a spreadsheet would take for a formula. */
    static String cell(Object value) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof Number || value instanceof Boolean) {
            return value.toString();
        }
        if (value instanceof List<?> list) {
            List<String> items = new ArrayList<>();
            list.forEach(item -> items.add(item.toString()));
            return guarded(String.join("; ", items));
        }
        return guarded(value.toString());
    }

    /** Whether a spreadsheet may take a text for a formula. */
    public static boolean isDangerous(String text) {
        return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0;
    }

    private static String guarded(String text) {
        return isDangerous(text) ? "'" + text : text;
    }

    private static void line(StringBuilder csv, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            csv.append(i == 0 ? "" : ",").append(quoted(cells.get(i)));
        }
        csv.append("\r\n");
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(unit -> unit == '"' || unit == ',' || unit == '\n' || unit == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
