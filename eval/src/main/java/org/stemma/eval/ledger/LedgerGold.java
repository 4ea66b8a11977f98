package org.stemma.eval.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A story read by hand.
 *
 * @param articles the file of each article, where the gold names one, by the gold's id
 * @param statementArticles those of which every statement is listed
 * @param pairs judged pairs of figures, those inside series first
 * @param actors other forms of names
 */
record LedgerGold(
        Map<String, Optional<String>> articles,
        Set<String> statementArticles,
        List<Figure> figures,
        List<Pair> pairs,
        List<Statement> statements,
        List<StatementPair> statementPairs,
        Map<String, List<String>> actors) {
    /** A figure; {@code low} and {@code high} are equal for a single value, absent for no number. */
    record Figure(
            String id,
            String article,
            String text,
            int start,
            Optional<Double> low,
            Optional<Double> high,
            String unit,
            boolean optional) {
        int end() {
            return start + text.codePointCount(0, text.length());
        }
    }

    /** Two figures and what they may be said to be to each other: {@code kind}, or any of {@code also}. */
    record Pair(String a, String b, String kind, Set<String> also) {
        boolean allows(String other) {
            return kind.equals(other) || also.contains(other);
        }
    }

    /** A statement. */
    record Statement(String id, String article, int start, String content, String speaker, boolean optional) {
        int end() {
            return start + content.codePointCount(0, content.length());
        }
    }

    /** Two statements: the same, a response, a contradiction. */
    record StatementPair(String a, String b, String kind) {}

    static LedgerGold of(JsonNode json) {
        Map<String, Optional<String>> articles = new TreeMap<>();
        json.get("articles")
                .fields()
                .forEachRemaining(entry -> articles.put(entry.getKey(), text(entry.getValue(), "file")));
        Set<String> full = new TreeSet<>();
        json.get("statement_articles").forEach(id -> full.add(id.asText()));
        List<Figure> figures = new ArrayList<>();
        json.get("figures").forEach(row -> figures.add(figure(row)));
        List<Pair> pairs = new ArrayList<>();
        json.get("series").forEach(series -> series.get("relations").forEach(row -> pairs.add(pair(row))));
        json.get("pairs_across_series").forEach(row -> pairs.add(pair(row)));
        List<Statement> statements = new ArrayList<>();
        json.get("statements")
                .forEach(row -> statements.add(new Statement(
                        row.get("id").asText(),
                        row.get("article").asText(),
                        row.get("start").asInt(),
                        row.get("content").asText(),
                        text(row, "speaker").orElse(""),
                        row.path("optional").asBoolean())));
        List<StatementPair> statementPairs = new ArrayList<>();
        json.get("statement_relations")
                .forEach(row -> statementPairs.add(new StatementPair(
                        row.get("a").asText(),
                        row.get("b").asText(),
                        text(row, "kind").orElse(""))));
        Map<String, List<String>> actors = new TreeMap<>();
        json.path("actors").fields().forEachRemaining(entry -> {
            List<String> variants = new ArrayList<>();
            if (entry.getValue().isArray()) {
                entry.getValue().forEach(variant -> variants.add(variant.asText()));
            }
            actors.put(entry.getKey(), variants);
        });
        return new LedgerGold(articles, full, figures, pairs, statements, statementPairs, actors);
    }

    private static Figure figure(JsonNode row) {
        return new Figure(
                row.get("id").asText(),
                row.get("article").asText(),
                row.get("text").asText(),
                row.get("start").asInt(),
                number(row, "low").or(() -> number(row, "value")),
                number(row, "high").or(() -> number(row, "value")),
                text(row, "unit").orElse(""),
                row.path("optional").asBoolean());
    }

    private static Pair pair(JsonNode row) {
        Set<String> also = new TreeSet<>();
        row.path("also").forEach(label -> also.add(label.asText()));
        return new Pair(
                row.get("a").asText(), row.get("b").asText(), row.get("kind").asText(), also);
    }

    private static Optional<String> text(JsonNode row, String field) {
        return row.hasNonNull(field) ? Optional.of(row.get(field).asText()) : Optional.empty();
    }

    private static Optional<Double> number(JsonNode row, String field) {
        return row.path(field).isNumber() ? Optional.of(row.get(field).asDouble()) : Optional.empty();
    }
}
