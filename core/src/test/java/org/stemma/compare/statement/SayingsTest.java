package org.stemma.compare.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.compare.actor.Actors;
import org.stemma.model.ArticleId;
import org.stemma.model.Reading;
import org.stemma.model.Rulings;
import org.stemma.model.Story;

class SayingsTest {
    private static final List<Reading> READINGS = OneStory.of(
                    "Anna Olsen said that the hall had flooded.", "“It is dry,” Ben Marsh said.")
            .readings();

    private final Sayings sayings = new Sayings();

    private List<Said> of(List<Reading> readings, List<Story> stories) {
        return sayings.of(readings, stories, Actors.among(readings, stories, Rulings.NONE));
    }

    private static List<Story> apart() {
        return READINGS.stream()
                .map(reading -> new Story(reading.id(), "one", List.of(reading.id())))
                .toList();
    }

    @Test
    void whatStandsAsItStoodIsTheSameObjectAgain() {
        List<Said> before = of(READINGS.subList(0, 1), apart());
        List<Said> after = of(READINGS, apart());
        assertThat(after).hasSize(2);
        assertThat(after).satisfiesOnlyOnce(said -> assertThat(said).isSameAs(before.get(0)));
    }

    @Test
    void inAnotherStoryItIsAnother() {
        of(READINGS, apart());
        List<ArticleId> ids = READINGS.stream().map(Reading::id).sorted().toList();
        assertThat(of(READINGS, List.of(new Story(ids.get(0), "both", ids))))
                .extracting(Said::story)
                .containsOnly(ids.get(0));
    }
}
