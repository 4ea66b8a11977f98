package org.stemma.eval.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was found, in the terms of the gold: articles by the gold's ids, spans in code points, units by the gold's
 * names.
 *
 * @param figures in the order of the ledger
 * @param series keys of figures that count the same thing
 * @param relations how two keys stand to each other, by {@link Pair}
 * @param statements in the order of the ledger
 * @param same keys of statements that are one
 * @param replies who answers whom
 */
record Predicted(
        List<Figure> figures,
        List<Set<String>> series,
        Map<Pair, String> relations,
        List<Statement> statements,
        List<Set<String>> same,
        List<Reply> replies) {
    /** A figure of one article. */
    record Figure(String article, int start, int end, double low, double high, String unit, String key) {}

    /** A statement of one article; spans half-open. */
    record Statement(String article, List<int[]> spans, String speaker, String key) {}

    /** One statement that answers another. */
    record Reply(String from, String to, String stance) {}

    /** Two keys in no order. */
    record Pair(String smaller, String larger) {
        static Pair of(String a, String b) {
            return a.compareTo(b) <= 0 ? new Pair(a, b) : new Pair(b, a);
        }

        boolean isOfTwo() {
            return !smaller.equals(larger);
        }
    }

    /** The rows of a prediction file, in the reference scorer's format. */
    List<Map<String, Object>> rows() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Figure figure : figures) {
            SortedMap<String, Object> fields = new TreeMap<>();
            fields.put("article", figure.article());
            fields.put("start", figure.start());
            fields.put("end", figure.end());
            fields.put("low", figure.low());
            fields.put("high", figure.high());
            fields.put("unit", figure.unit());
            fields.put("key", figure.key());
            rows.add(Map.of("figure", fields));
        }
        series.forEach(keys -> rows.add(Map.of("series", keys)));
        relations.forEach((pair, kind) -> {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("a", pair.smaller());
            fields.put("b", pair.larger());
            fields.put("kind", kind);
            rows.add(Map.of("relation", fields));
        });
        for (Statement statement : statements) {
            SortedMap<String, Object> fields = new TreeMap<>();
            fields.put("article", statement.article());
            fields.put("spans", statement.spans());
            fields.put("speaker", statement.speaker());
            fields.put("key", statement.key());
            rows.add(Map.of("statement", fields));
        }
        same.forEach(keys -> rows.add(Map.of("same", keys)));
        for (Reply reply : replies) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("from", reply.from());
            fields.put("to", reply.to());
            fields.put("stance", reply.stance());
            rows.add(Map.of("reply", fields));
        }
        return rows;
    }
}
