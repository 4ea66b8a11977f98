package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.model.Decision.Action;
import org.stemma.model.Decision.Anchor;

class DecisionTest {
    private static final Instant NOON = Instant.parse("2024-10-12T12:00:00Z");
    private static final Article ARTICLE = article("The dam broke 𐍈𐍈 and 12 people died in Karsk.");

    private static Article article(String body) {
        return new Article(
                ArticleId.of("karsk", body.getBytes(StandardCharsets.UTF_8)),
                "karsk",
                Optional.empty(),
                Optional.empty(),
                Optional.of("Dam breaks"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                body,
                List.of(),
                Alignment.identity(body.length()));
    }

    private static Anchor anchor(String words, ItemId.Kind kind) {
        int at = ARTICLE.body().indexOf(words);
        return Anchor.ofWords(ARTICLE, kind, Part.BODY, new Span(at, at + words.length()));
    }

    private static Decision accept(String reason, String who) {
        return Decision.of(anchor("12", ItemId.Kind.FIGURE), Action.ACCEPT, "", reason, who, NOON);
    }

    @Test
    void equalDecisionsHaveOneHashAndAnyOtherFieldGivesAnother() {
        assertThat(accept("read it", "Ada").hash())
                .isEqualTo(accept("read it", "Ada").hash())
                .isNotEqualTo(accept("read it", "Bo").hash())
                .isNotEqualTo(accept("read", "itAda").hash())
                .hasSize(64);
    }

    @Test
    void theHashIsTheOneThatWasComputedWhenTheCanonicalTextWasFixed() {
        Anchor anchor = new Anchor(
                "karsk",
                new ArticleId("0".repeat(64)),
                ItemId.Kind.FIGURE,
                Part.BODY,
                "12",
                "and ",
                " people",
                new Span(4, 6),
                0);
        assertThat(Decision.of(anchor, Action.REJECT, "", "an age", "Ada", NOON).hash())
                .isEqualTo("f57ad3477ed03554a7ad40f48ffc225c577bf393a7d704f9f9e0970a7ec6c4a3");
    }

    @Test
    void aDecisionWhoseHashDoesNotFitIsRefused() {
        Decision decision = accept("read it", "Ada");
        assertThatThrownBy(() -> new Decision(
                        decision.hash(),
                        decision.target(),
                        Action.REJECT,
                        "",
                        Optional.empty(),
                        "read it",
                        "Ada",
                        NOON,
                        Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("does not fit");
    }

    @Test
    void anAnchorKeepsTheWordsAndWhatStandsAroundThem() {
        Anchor anchor = anchor("12 people", ItemId.Kind.FIGURE);
        assertThat(anchor.quote()).isEqualTo("12 people");
        assertThat(ARTICLE.body()).contains(anchor.before() + anchor.quote() + anchor.after());
        assertThat(anchor.before().length()).isBetween(20, Anchor.CONTEXT);
    }

    @Test
    void anAnchorNeverCutsACharacterInTwo() {
        int at = ARTICLE.body().indexOf("𐍈");
        Anchor anchor = Anchor.ofWords(ARTICLE, ItemId.Kind.STATEMENT, Part.BODY, new Span(at + 1, at + 3));
        assertThat(anchor.quote()).isEqualTo("𐍈𐍈");
        for (int end = 1; end <= ARTICLE.body().length(); end++) {
            Anchor any = Anchor.ofWords(ARTICLE, ItemId.Kind.STATEMENT, Part.BODY, new Span(end - 1, end));
            String all = any.before() + any.quote() + any.after();
            assertThat(new String(all.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                    .isEqualTo(all);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "SET, FIGURE, measure=killed",
        "SET, FIGURE, as-of=2024-10-09",
        "SET, FIGURE, claimant=the outlet",
        "SET, ARTICLE, published=2024-10",
        "SET, STATEMENT, speaker=Ilin Dorval",
        "ADD, STATEMENT, speaker=Ilin Dorval",
        "GRADE, MENTION, B politics",
        "GRADE, FIGURE, 3"
    })
    void theseValuesAreInTheNotationOfTheirAction(Action action, ItemId.Kind kind, String value) {
        assertThat(Decision.of(target(kind), action, value, "", "Ada", NOON).value())
                .isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "SET, FIGURE, measure",
        "SET, FIGURE, measure=",
        "SET, FIGURE, as-of=yesterday",
        "SET, FIGURE, as-of=2024-02-30",
        "SET, FIGURE, speaker=Dorval",
        "SET, ARTICLE, colour=red",
        "ADD, MENTION, ''",
        "ADD, FIGURE, 12",
        "ACCEPT, FIGURE, yes",
        "GRADE, FIGURE, B",
        "GRADE, MENTION, 3",
        "GRADE, MENTION, G",
        "MERGE, FIGURE, ''",
        "UNDO, FIGURE, ''"
    })
    void theseAreNot(Action action, ItemId.Kind kind, String value) {
        assertThatThrownBy(() -> Decision.of(target(kind), action, value, "", "Ada", NOON))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Anchor target(ItemId.Kind kind) {
        return kind == ItemId.Kind.ARTICLE ? Anchor.of(ARTICLE) : anchor("12", kind);
    }
}
