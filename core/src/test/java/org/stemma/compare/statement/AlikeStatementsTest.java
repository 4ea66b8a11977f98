package org.stemma.compare.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.stemma.model.ItemId;

class AlikeStatementsTest {
    private static final OneStory STORY = OneStory.of(
            "Anna Olsen said on Tuesday that the turbine hall had flooded.",
            "The turbine hall had flooded, Anna Olsen said.",
            "Anna Olsen said that nobody knew when the turbine hall flooded.");

    private final List<ItemId> judged = new ArrayList<>();
    private final AlikeStatements alike = new AlikeStatements((a, b) -> {
        judged.add(a.id());
        judged.add(b.id());
        return OptionalDouble.of(1);
    });

    private static List<Said> sorted(List<Said> said) {
        return said.stream().sorted(Comparator.comparing(Said::id)).toList();
    }

    @Test
    void ofThreeThatShareTellingWordsEveryPairIsJudged() {
        assertThat(STORY.said()).hasSize(3);
        assertThat(alike.among(sorted(STORY.said()))).hasSize(3);
        assertThat(judged).hasSize(6);
    }

    @Test
    void aStatementMoreIsHeldAgainstTheOthersAlone() {
        List<Said> two = sorted(STORY.said().subList(0, 2));
        Said third = STORY.said().get(2);
        alike.among(two);
        judged.clear();
        List<AlikeStatements.Alike> pairs = alike.among(sorted(STORY.said()));
        assertThat(judged).hasSize(4).contains(third.id());
        assertThat(judged.stream().filter(third.id()::equals)).hasSize(2);
        assertThat(pairs)
                .containsExactlyInAnyOrderElementsOf(
                        new AlikeStatements((a, b) -> OptionalDouble.of(1)).among(sorted(STORY.said())));
    }

    @Test
    void whatIsTakenAwayIsAlikeToNothing() {
        alike.among(sorted(STORY.said()));
        judged.clear();
        assertThat(alike.among(sorted(STORY.said().subList(0, 2)))).containsExactly(new AlikeStatements.Alike(0, 1, 1));
        assertThat(judged).isEmpty();
    }

    @Test
    void aStatementOfAnotherSpeakerThanBeforeIsJudgedAnew() {
        List<Said> before = sorted(STORY.said());
        alike.among(before);
        judged.clear();
        Said first = before.get(0);
        List<Said> after = new ArrayList<>(before);
        after.set(0, Said.of(first.statement(), first.article(), first.story(), Optional.of(first.id())));
        alike.among(after);
        assertThat(judged).isNotEmpty().contains(first.id());
        assertThat(judged.stream().filter(first.id()::equals).count() * 2).isEqualTo(judged.size());
    }
}
