package org.stemma.compare.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.model.Article;
import org.stemma.model.Figure;
import org.stemma.model.Ledger;
import org.stemma.model.SumOfParts;
import org.stemma.pipeline.Pipeline;

class SumsOfPartsTest {
    private static final Pipeline PIPELINE = Pipeline.english();

    private static Ledger ledger(String body) {
        Article article = Article.ofText("test", body);
        return PIPELINE.compare(List.of(PIPELINE.read(article)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The flood killed 26 people, 15 in Arden and 11 in Belmarsk. | ADDS_UP | 15 + 11 = 26",
                "The attack left 12 killed: 9 soldiers and 3 civilians. | ADDS_UP | 9 + 3 = 12",
                "Twelve people — nine soldiers and three civilians — were killed on Monday. | ADDS_UP | 9 + 3 = 12",
                "The dam disaster killed 26 people (15 men, 8 women and 3 children). | ADDS_UP | 15 + 8 + 3 = 26",
                "The attack killed nine soldiers and three civilians, a total of 12 people. | ADDS_UP | 9 + 3 = 12",
                "Twenty children and six adults were killed, 26 people in all. | ADDS_UP | 20 + 6 = 26",
                "Of the 26 dead, 15 died in Arden and 11 in Belmarsk. | ADDS_UP | 15 + 11 = 26",
                "Of the 26 people who died, 15 were found in Arden, eight in Belmarsk and three in Orlen. | ADDS_UP"
                        + " | 15 + 8 + 3 = 26",
                "The party won 52 seats, 30 in the north and 22 in the south. | ADDS_UP | 30 + 22 = 52",
                "The ministry spent 240 million euros, 180 million on roads and 60 million on bridges. | ADDS_UP"
                        + " | 180,000,000 + 60,000,000 = 240,000,000",
                "At least 26 people died. Fifteen of them died in Arden and the other 11 in Belmarsk. | MAY_ADD_UP"
                        + " | 15 + 11 = 26, and the total is at least 26",
                "Some 40 people were hurt, 10 of them seriously and 30 slightly. | MAY_ADD_UP"
                        + " | 10 + 30 = 40, and the total is about 40",
                "The company cut 300 jobs, 200 in Germany and 150 in France. | MORE | 200 + 150 = 350, and the total is 300",
                "The attack left 12 killed: 7 soldiers and 3 civilians. | LESS | 7 + 3 = 10, and the total is 12",
                "Police arrested 40 people, including 10 students. | WITHIN | 10 of 40",
                "The crash killed 30 people, 12 of them children. | WITHIN | 12 of 30",
                "The storm killed 20 people, including 25 children. | MORE | 25, and the total is 20",
            })
    void whatAnArticleSaysOfATotalAndItsPartsIsAddedUp(String text, SumOfParts.Finding finding, String reason) {
        List<SumOfParts> sums = SumsOfParts.of(ledger(text));
        assertThat(sums).as(text).hasSize(1);
        assertThat(sums.get(0).finding()).as(sums.get(0).reason()).isEqualTo(finding);
        assertThat(sums.get(0).reason()).isEqualTo(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Twenty-six people were killed in Arden, 15 in Belmarsk and 11 in Orlen.",
                "The raid killed 26 people, wounded 15 and displaced 11.",
                "Police arrested 26 people on Monday, 15 on Tuesday and 11 on Wednesday.",
                "The flood killed 26 people. Another flood killed 15 people and 11 cows.",
                "The vote was 52 to 48.",
            })
    void numbersInARowAreNoPartsOfTheFirst(String text) {
        assertThat(SumsOfParts.of(ledger(text))).isEmpty();
    }

    @Test
    void twoPartsThatAreNotAllAreEachLookedAtAlone() {
        List<SumOfParts> sums =
                SumsOfParts.of(ledger("The storm injured 30 people, among them 12 children and 4 firefighters."));
        assertThat(sums).extracting(SumOfParts::reason).containsExactly("12 of 30", "4 of 30");
    }

    @Test
    void thePlaceOfAPartIsNotThatOfTheTotal() {
        Ledger ledger = ledger("The flood killed 26 people, 15 in Paris and 11 in Lyon.");
        List<Figure> figures = ledger.figures().values().stream()
                .map(Ledger.FigureInContext::figure)
                .toList();
        assertThat(figures).hasSize(3);
        assertThat(figures)
                .extracting(Figure::scope)
                .containsExactly(Figure.Scope.TOTAL, Figure.Scope.PART, Figure.Scope.PART);
        assertThat(figures.get(0).where()).isEmpty();
        assertThat(figures.get(1).where().orElseThrow().value()).isEqualTo("Paris");
        assertThat(figures.get(2).where().orElseThrow().value()).isEqualTo("Lyon");
    }
}
