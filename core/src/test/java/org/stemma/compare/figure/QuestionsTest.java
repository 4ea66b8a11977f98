package org.stemma.compare.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stemma.compare.figure.Sample.exactly;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.model.Measure.Nature;

class QuestionsTest {
    private static String question(Sample... figures) {
        List<Comparand> members = Arrays.stream(figures).map(Sample::comparand).toList();
        return Questions.of(members);
    }

    @Test
    void namesThePlaceThatMostFiguresName() {
        assertThat(question(
                        exactly("a", "12").where("Orlensk"),
                        exactly("b", "13").where("Selna"),
                        exactly("c", "14").where("Selna")))
                .isEqualTo("People killed in Selna");
    }

    @Test
    void namesTheTownAndNotItsBridge() {
        assertThat(question(
                        exactly("a", "12").where("Karsk"),
                        exactly("b", "13").where("Karsk Bridge"),
                        exactly("c", "14").where("Karsk Bridge")))
                .isEqualTo("People killed in Karsk");
    }

    @Test
    void namesNoPlaceWhereOnlyABridgeIsKnown() {
        assertThat(question(exactly("a", "12").where("Karsk Bridge"))).isEqualTo("People killed");
    }

    @Test
    void namesTheFirstByNameOfPlacesThatAreNamedAsOften() {
        assertThat(question(
                        exactly("a", "12").where("Selna"), exactly("b", "13").where("Orlensk")))
                .isEqualTo("People killed in Orlensk");
    }

    @Test
    void aMeasureWithoutAnEntryIsWordedByItsName() {
        assertThat(question(exactly("a", "12").measure("sand-bags", Nature.STOCK)))
                .isEqualTo("Sand bags");
    }
}
