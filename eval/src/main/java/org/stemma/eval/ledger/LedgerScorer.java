package org.stemma.eval.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.eval.OneToOne;
import org.stemma.eval.PrecisionRecall;
import org.stemma.eval.Scores;
import org.stemma.eval.ledger.Predicted.Pair;

/** The metrics of the task {@code ledger}, as the reference scorer computes them. */
final class LedgerScorer {
    private static final double CLOSE = 0.005;
    /** Where the text prints two units, the conversion is the source's. */
    private static final double CLOSE_CONVERTED = 0.02;

    private static final String NOT_COMPARABLE = "not comparable";
    private static final String CONFLICTS = "conflicts";
    private static final String SUPERSEDED = "superseded";
    private static final Map<String, String> UNITS =
            Map.of("percent", "share", "%", "share", "people", "count", "persons", "count", "", "count");

    private final LedgerGold gold;
    private final Predicted predicted;
    private final Scores scores = new Scores();

    private LedgerScorer(LedgerGold gold, Predicted predicted) {
        this.gold = gold;
        this.predicted = predicted;
    }

    static Scores score(LedgerGold gold, Predicted predicted) {
        LedgerScorer scorer = new LedgerScorer(gold, predicted);
        scorer.relations(scorer.figures());
        scorer.statementRelations(scorer.statements());
        return scorer.scores;
    }

    /** The key that each gold figure was found as. */
    private Map<String, String> figures() {
        List<Predicted.Figure> found = predicted.figures().stream()
                .filter(figure -> gold.articles().containsKey(figure.article()))
                .toList();
        List<OneToOne.Pair> candidates = new ArrayList<>();
        for (int i = 0; i < gold.figures().size(); i++) {
            LedgerGold.Figure g = gold.figures().get(i);
            for (int j = 0; j < found.size(); j++) {
                Predicted.Figure q = found.get(j);
                int overlap = Math.min(g.end(), q.end()) - Math.max(g.start(), q.start());
                if (g.article().equals(q.article())
                        && overlap > 0
                        && sameValue(g, q)
                        && unit(g.unit()).equals(unit(q.unit()))) {
                    candidates.add(new OneToOne.Pair(overlap, i, j));
                }
            }
        }
        List<OneToOne.Pair> matches = OneToOne.match(candidates);
        Set<Integer> dropped = new TreeSet<>();
        long right = 0;
        Map<String, String> keys = new HashMap<>();
        for (OneToOne.Pair match : matches) {
            LedgerGold.Figure g = gold.figures().get(match.gold());
            keys.put(g.id(), found.get(match.predicted()).key());
            if (g.optional()) {
                dropped.add(match.predicted());
            } else {
                right++;
            }
        }
        for (int j = 0; j < found.size(); j++) {
            if (touchesOptional(found.get(j))) {
                dropped.add(j);
            }
        }
        long wanted =
                gold.figures().stream().filter(figure -> !figure.optional()).count();
        scores.precisionRecall("figure", new PrecisionRecall(right, found.size() - dropped.size(), wanted));
        return keys;
    }

    private boolean touchesOptional(Predicted.Figure q) {
        return gold.figures().stream()
                .anyMatch(g ->
                        g.optional() && g.article().equals(q.article()) && g.start() < q.end() && q.start() < g.end());
    }

    private static boolean sameValue(LedgerGold.Figure g, Predicted.Figure q) {
        double tolerance = g.text().contains("(") ? CLOSE_CONVERTED : CLOSE;
        return close(g.low(), q.low(), tolerance) || close(g.high(), q.high(), tolerance);
    }

    private static boolean close(Optional<Double> wanted, double found, double tolerance) {
        return wanted.filter(value -> Math.abs(value - found)
                        <= Math.max(tolerance * Math.max(Math.abs(value), Math.abs(found)), 1e-9))
                .isPresent();
    }

    private static String unit(String name) {
        return UNITS.getOrDefault(name, name);
    }

    private void relations(Map<String, String> found) {
        long pairs = 0;
        long strict = 0;
        long lenient = 0;
        long comparable = 0;
        long together = 0;
        SortedMap<String, long[]> byKind = new TreeMap<>();
        Map<Pair, Set<String>> allowed = new HashMap<>();
        for (LedgerGold.Pair pair : gold.pairs()) {
            Set<String> labels = allowed.computeIfAbsent(Pair.of(pair.a(), pair.b()), any -> new TreeSet<>());
            labels.add(pair.kind());
            labels.addAll(pair.also());
            Optional<String> a = Optional.ofNullable(found.get(pair.a()));
            Optional<String> b = Optional.ofNullable(found.get(pair.b()));
            if (a.isEmpty() || b.isEmpty()) {
                continue;
            }
            boolean inOneSeries = inOneSeries(a.get(), b.get());
            String kind = inOneSeries
                    ? predicted.relations().getOrDefault(Pair.of(a.get(), b.get()), NOT_COMPARABLE)
                    : NOT_COMPARABLE;
            boolean differs = kind.equals("differs");
            boolean right = kind.equals(pair.kind())
                    || (differs && (pair.kind().equals(CONFLICTS) || pair.kind().equals(SUPERSEDED)));
            boolean defensible =
                    right || pair.allows(kind) || (differs && (pair.allows(CONFLICTS) || pair.allows(SUPERSEDED)));
            pairs++;
            strict += right ? 1 : 0;
            lenient += defensible ? 1 : 0;
            long[] counts = byKind.computeIfAbsent(pair.kind(), any -> new long[2]);
            counts[0] += right ? 1 : 0;
            counts[1]++;
            if (!pair.kind().equals(NOT_COMPARABLE)) {
                comparable++;
                together += inOneSeries ? 1 : 0;
            }
        }
        scores.count("pairs", pairs);
        scores.put("relation_accuracy", pairs == 0 ? 0 : (double) strict / pairs);
        scores.put("relation_accuracy_lenient", pairs == 0 ? 0 : (double) lenient / pairs);
        scores.put(
                "relation_macro",
                byKind.values().stream()
                        .mapToDouble(counts -> (double) counts[0] / counts[1])
                        .average()
                        .orElse(0));
        recall("superseded_recall", byKind.getOrDefault(SUPERSEDED, new long[2]));
        recall("conflict_recall", byKind.getOrDefault(CONFLICTS, new long[2]));
        scores.share("pair_recall", together, comparable);
        scores.count("false_conflicts", falseConflicts(found, allowed));
    }

    private void recall(String name, long[] counts) {
        scores.share(name, counts[0], counts[1]);
    }

    private boolean inOneSeries(String a, String b) {
        return predicted.series().stream().anyMatch(series -> series.contains(a) && series.contains(b));
    }

    private long falseConflicts(Map<String, String> found, Map<Pair, Set<String>> allowed) {
        Map<String, String> goldIds = new HashMap<>();
        found.forEach((id, key) -> goldIds.put(key, id));
        return predicted.relations().entrySet().stream()
                .filter(entry -> entry.getValue().equals(CONFLICTS))
                .map(Map.Entry::getKey)
                .filter(pair ->
                        pair.isOfTwo() && goldIds.containsKey(pair.smaller()) && goldIds.containsKey(pair.larger()))
                .map(pair -> Pair.of(goldIds.getOrDefault(pair.smaller(), ""), goldIds.getOrDefault(pair.larger(), "")))
                .filter(pair -> !allowed.getOrDefault(pair, Set.of()).contains(CONFLICTS))
                .count();
    }

    /** The key that each gold statement was found as. */
    private Map<String, String> statements() {
        List<LedgerGold.Statement> wanted = gold.statements().stream()
                .filter(statement -> gold.statementArticles().contains(statement.article()))
                .toList();
        List<Predicted.Statement> found = predicted.statements().stream()
                .filter(statement -> gold.statementArticles().contains(statement.article()))
                .toList();
        List<OneToOne.Pair> matches = OneToOne.match(Overlap.candidates(wanted, found));
        Map<String, String> keys = new HashMap<>();
        long dropped = 0;
        long rightSpeakers = 0;
        for (OneToOne.Pair match : matches) {
            LedgerGold.Statement g = wanted.get(match.gold());
            Predicted.Statement q = found.get(match.predicted());
            keys.put(g.id(), q.key());
            dropped += g.optional() ? 1 : 0;
            rightSpeakers += !g.optional() && Speakers.match(g.speaker(), gold.actors(), q.speaker()) ? 1 : 0;
        }
        long right = matches.size() - dropped;
        long all = wanted.stream().filter(statement -> !statement.optional()).count();
        scores.precisionRecall("statement", new PrecisionRecall(right, found.size() - dropped, all));
        scores.put("speaker_accuracy", right == 0 ? 0 : (double) rightSpeakers / right);
        return keys;
    }

    private void statementRelations(Map<String, String> found) {
        Map<String, String> goldIds = new HashMap<>();
        found.forEach((id, key) -> goldIds.put(key, id));
        Set<String> judged = new TreeSet<>();
        Set<Pair> wanted = new java.util.HashSet<>();
        long responses = 0;
        long answered = 0;
        for (LedgerGold.StatementPair pair : gold.statementPairs()) {
            judged.add(pair.a());
            judged.add(pair.b());
            boolean both = found.containsKey(pair.a()) && found.containsKey(pair.b());
            if (both && pair.kind().equals("same statement")) {
                wanted.add(Pair.of(pair.a(), pair.b()));
            }
            if (both && pair.kind().equals("response")) {
                responses++;
                Set<String> from = group(found.getOrDefault(pair.a(), ""));
                Set<String> to = group(found.getOrDefault(pair.b(), ""));
                boolean any = predicted.replies().stream()
                        .anyMatch(reply -> from.contains(reply.from()) && to.contains(reply.to()));
                answered += any ? 1 : 0;
            }
        }
        Set<Pair> same = new java.util.HashSet<>();
        for (Set<String> group : predicted.same()) {
            List<String> ids = group.stream()
                    .flatMap(key -> Optional.ofNullable(goldIds.get(key)).stream())
                    .filter(judged::contains)
                    .toList();
            for (int i = 0; i < ids.size(); i++) {
                for (int j = i + 1; j < ids.size(); j++) {
                    same.add(Pair.of(ids.get(i), ids.get(j)));
                }
            }
        }
        long right = same.stream().filter(wanted::contains).count();
        scores.precisionRecall("same_statement", new PrecisionRecall(right, same.size(), wanted.size()));
        scores.share("response_recall", answered, responses);
    }

    private Set<String> group(String key) {
        return predicted.same().stream()
                .filter(group -> group.contains(key))
                .findFirst()
                .orElse(Set.of(key));
    }
}
