package org.stemma.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.compare.Comparison;
import org.stemma.export.GeoJson;
import org.stemma.model.Article;
import org.stemma.model.Citation;
import org.stemma.model.ItemId;
import org.stemma.model.Mention;
import org.stemma.model.Reading;
import org.stemma.model.Span;

class PlaceTableTest {
    private static Reading reading(String name, String body, String... places) {
        Article article = Article.ofText(name, body);
        List<Mention> mentions = new ArrayList<>();
        for (String place : places) {
            int start = body.indexOf(place);
            Citation words = Citation.body(article.id(), new Span(start, start + place.length()));
            mentions.add(new Mention(
                    ItemId.of(ItemId.Kind.MENTION, words), place, Mention.Kind.PLACE, place, Optional.empty()));
        }
        return new Reading(
                article,
                "test",
                List.of(new Span(0, body.length())),
                mentions,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    @Test
    void aPlaceIsShownWithItsArticlesAndOneThatNothingTellsIsListedApart() {
        LedgerView view = LedgerView.of(new Comparison()
                .compare(List.of(
                        reading("One", "The column left Kyiv for Quarvane.", "Kyiv", "Quarvane"),
                        reading("Two", "Nobody in Kiev slept.", "Kiev"))));
        PlaceTable table = PlaceTable.of(view);
        assertThat(table.located()).singleElement().satisfies(kyiv -> {
            assertThat(kyiv.where()).isEqualTo("settlement, Ukraine");
            assertThat(kyiv.coordinates())
                    .hasValueSatisfying(text -> assertThat(text).startsWith("50.4"));
            assertThat(kyiv.mentions()).map(InArticle::label).containsExactlyInAnyOrder("One, undated", "Two, undated");
            assertThat(kyiv.mentions()).map(InArticle::first).contains("Nobody in Kiev slept.");
        });
        assertThat(table.notLocated()).singleElement().satisfies(village -> {
            assertThat(village.name()).isEqualTo("Quarvane");
            assertThat(village.where()).isEqualTo("not located");
        });
        assertThat(GeoJson.of(view))
                .contains("\"geometry\":{\"type\":\"Point\",\"coordinates\":[30.524,50.455]}")
                .contains("\"geometry\":null,\"properties\":{\"name\":\"Quarvane\"");
        assertThat(PlaceTable.marked(table.located(), place -> Optional.empty()))
                .singleElement()
                .satisfies(marked -> assertThat(marked.weight()).isEqualTo(2));
        assertThat(PlaceTable.marked(table.notLocated(), place -> Optional.empty()))
                .isEmpty();
    }
}
