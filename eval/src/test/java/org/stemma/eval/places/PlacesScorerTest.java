package org.stemma.eval.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.eval.places.GoldArticle.Located;
import org.stemma.eval.places.GoldArticle.Point;

class PlacesScorerTest {
    @TempDir
    Path folder;

    private static Located at(int start, int end) {
        return new Located(start, end, Optional.empty());
    }

    private static Located at(int start, int end, double latitude, double longitude) {
        return new Located(start, end, Optional.of(new Point(latitude, longitude)));
    }

    @Test
    void foundToponymsAreCountedOnceAndTheirDistancesByThoseThatHaveAPoint() {
        PlacesScorer scorer = new PlacesScorer();
        // Three of four gold toponyms are found, by three of four answers; the third has no point in the gold.
        scorer.add(
                List.of(at(0, 4, 0, 0), at(10, 14, 0, 0), at(20, 24), at(30, 34, 0, 0)),
                List.of(at(0, 4, 1, 0), at(11, 20, 2, 0), at(20, 24, 50, 50), at(40, 44, 0, 0)));
        // One degree is 111.2 km, two are 222.4.
        assertThat(scorer.scores().byName())
                .containsEntry("toponym_p", Optional.of(new BigDecimal("0.7500")))
                .containsEntry("toponym_r", Optional.of(new BigDecimal("0.7500")))
                .containsEntry("toponym_f1", Optional.of(new BigDecimal("0.7500")))
                .containsEntry("acc_161km", Optional.of(new BigDecimal("0.5000")))
                .containsEntry("median_km", Optional.of(new BigDecimal("222.3899")));
    }

    @Test
    void anAnswerWithoutAPointIsAsFarAwayAsCanBe() {
        PlacesScorer scorer = new PlacesScorer();
        scorer.add(List.of(at(0, 4, 0, 0)), List.of(at(0, 4)));
        assertThat(scorer.scores().byName())
                .containsEntry("acc_161km", Optional.of(new BigDecimal("0.0000")))
                .containsEntry("median_km", Optional.of(new BigDecimal("20000.0000")));
    }

    @Test
    void nothingToLocateIsNoScore() {
        assertThat(new PlacesScorer().scores().byName()).containsEntry("acc_161km", Optional.empty());
    }

    @Test
    void articlesAreReadWithTheirNumberOrTheirPosition() throws IOException {
        Path file = Files.writeString(folder.resolve("gold.xml"), """
                <articles>
                  <article docid="7"><domain>gazette.example</domain><text>Oslo and Ely</text><toponyms>
                    <toponym><start>0</start><end>4</end><gaztag><lat>59.9</lat><lon>10.7</lon></gaztag></toponym>
                    <toponym><start>9</start><end>12</end></toponym></toponyms></article>
                  <article><text>Nothing</text></article>
                </articles>
                """);
        assertThat(GoldArticle.of(file))
                .containsExactly(
                        new GoldArticle(
                                "7",
                                Optional.of("gazette.example"),
                                "Oslo and Ely",
                                List.of(at(0, 4, 59.9, 10.7), at(9, 12))),
                        new GoldArticle("1", Optional.empty(), "Nothing", List.of()));
    }
}
