package org.stemma.eval.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stemma.eval.Scores;
import org.stemma.eval.ledger.Predicted.Pair;

/** Every expected score here is computed by hand, and the reference scorer gives the same. */
class LedgerScorerTest {
    private static final String GOLD = """
            {"articles": {"x": {}, "y": {}}, "statement_articles": ["x"],
             "figures": [
              {"id": "f1", "article": "x", "text": "12 dead", "start": 0, "value": 12, "unit": "people"},
              {"id": "f2", "article": "y", "text": "18 dead", "start": 0, "value": 18, "unit": "people"},
              {"id": "f3", "article": "y", "text": "five miles (8 km)", "start": 20, "value": 8, "unit": "km"},
              {"id": "f4", "article": "y", "text": "2 days", "start": 50, "value": 2, "unit": "day", "optional": true},
              {"id": "f5", "article": "y", "text": "40 boats", "start": 70, "value": 40, "unit": "count"}],
             "series": [{"relations": [
              {"a": "f1", "b": "f2", "kind": "superseded", "also": ["compatible"]},
              {"a": "f1", "b": "f5", "kind": "agrees", "also": []}]}],
             "pairs_across_series": [{"a": "f2", "b": "f3", "kind": "not comparable", "also": []}],
             "statements": [
              {"id": "s1", "article": "x", "speaker": "Ilin Dorval", "start": 100, "content": "We will stay"},
              {"id": "s2", "article": "x", "speaker": "residents (unnamed)", "start": 200, "content": "the gates were shut"},
              {"id": "s3", "article": "x", "speaker": "Hydrovalk", "start": 300, "content": "the gates were open"},
              {"id": "s4", "article": "x", "speaker": "Ilin Dorval", "start": 400, "content": "We stay"}],
             "statement_relations": [
              {"a": "s1", "b": "s4", "kind": "same statement"},
              {"a": "s3", "b": "s2", "kind": "response", "stance": "denies"}],
             "actors": {"Ilin Dorval": ["Mayor Dorval"]}}
            """;

    private static Predicted predicted(String relation) {
        return new Predicted(
                List.of(
                        new Predicted.Figure("x", 0, 2, 12, 12, "people", "p1"),
                        new Predicted.Figure("y", 0, 2, 18, 18, "people", "p2"),
                        new Predicted.Figure("y", 20, 30, 8.05, 8.05, "km", "p3"),
                        new Predicted.Figure("y", 50, 51, 3, 3, "day", "p4"),
                        new Predicted.Figure("y", 90, 95, 7, 7, "count", "p5")),
                List.of(Set.of("p1", "p2"), Set.of("p3")),
                new LinkedHashMap<>(Map.of(Pair.of("p2", "p1"), relation)),
                List.of(
                        new Predicted.Statement("x", List.of(new int[] {100, 112}), "Dorval", "q1"),
                        new Predicted.Statement("x", List.of(new int[] {200, 215}), "several residents", "q2"),
                        new Predicted.Statement("x", List.of(new int[] {300, 319}), "the operator", "q3"),
                        new Predicted.Statement("x", List.of(new int[] {400, 407}), "Mayor Dorval", "q4")),
                List.of(Set.of("q1", "q4")),
                List.of(new Predicted.Reply("q3", "q2", "denies")));
    }

    private static Map<String, Optional<BigDecimal>> score(String relation) throws Exception {
        Scores scores = LedgerScorer.score(LedgerGold.of(new ObjectMapper().readTree(GOLD)), predicted(relation));
        return scores.byName();
    }

    private static Optional<BigDecimal> number(String text) {
        return Optional.of(new BigDecimal(text));
    }

    @Test
    void aPredictionOnAnOptionalRowCountsNeitherWay() throws Exception {
        // 3 of 4 predictions that count, 3 of 4 gold figures that count
        assertThat(score("superseded"))
                .containsEntry("figure_p", number("0.7500"))
                .containsEntry("figure_r", number("0.7500"));
    }

    @Test
    void figuresOfDifferentSeriesCountAsNotComparable() throws Exception {
        // f5 was not found, so its pair drops out; the other two are right
        assertThat(score("superseded"))
                .containsEntry("pairs", number("2"))
                .containsEntry("relation_accuracy", number("1.0000"))
                .containsEntry("relation_macro", number("1.0000"))
                .containsEntry("superseded_recall", number("1.0000"))
                .containsEntry("conflict_recall", Optional.empty())
                .containsEntry("pair_recall", number("1.0000"));
    }

    @Test
    void aLabelThatIsAlsoDefensibleIsRightOnlyLeniently() throws Exception {
        assertThat(score("compatible"))
                .containsEntry("relation_accuracy", number("0.5000"))
                .containsEntry("relation_accuracy_lenient", number("1.0000"))
                .containsEntry("relation_macro", number("0.5000"));
    }

    @Test
    void differsIsRightWhereTheGoldHasSuperseded() throws Exception {
        assertThat(score("differs")).containsEntry("relation_accuracy", number("1.0000"));
    }

    @Test
    void aConflictThatTheGoldDoesNotAllowIsFalse() throws Exception {
        assertThat(score("conflicts")).containsEntry("false_conflicts", number("1"));
        assertThat(score("agrees")).containsEntry("false_conflicts", number("0"));
    }

    @Test
    void statementsMatchByCharactersAndSpeakersByNameOrCommonWord() throws Exception {
        // the operator is not Hydrovalk: 3 of 4 speakers
        assertThat(score("agrees"))
                .containsEntry("statement_f1", number("1.0000"))
                .containsEntry("speaker_accuracy", number("0.7500"))
                .containsEntry("same_statement_f1", number("1.0000"))
                .containsEntry("response_recall", number("1.0000"));
    }
}
