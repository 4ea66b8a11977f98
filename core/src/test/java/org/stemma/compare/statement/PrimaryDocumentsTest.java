package org.stemma.compare.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.compare.Comparison;
import org.stemma.language.LanguageAnalyser;
import org.stemma.model.Alignment;
import org.stemma.model.Article;
import org.stemma.model.ArticleId;
import org.stemma.model.Ledger;
import org.stemma.model.Outlet;
import org.stemma.model.Reading;
import org.stemma.model.Rendered;
import org.stemma.model.SameStatement;
import org.stemma.read.ArticleReader;

/** How quotations stand to the document in which the statement was made, a page of the Harbour Authority's own. */
class PrimaryDocumentsTest {
    private static final ArticleReader READER = new ArticleReader(LanguageAnalyser.english());
    private static final String DOCUMENT =
            "Notice to mariners. The outer gates will stay shut until the ice has left the"
                    + " channel. Ferries may use the old lock.";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a whole sentence | “The outer gates will stay shut until the ice has left the channel,” the Harbour Authority said. | EXACT
            a part of it | “The outer gates will stay shut,” the Harbour Authority said. | CUT
            with another word | “The outer gates will stay shut until all the ice has left the channel,” the Harbour Authority said. | ALTERED
            told without marks | The Harbour Authority said that the outer gates will stay shut until the ice was gone. | PARAPHRASE
            by somebody who speaks for it | “The outer gates will stay shut,” said Ida Berg, spokeswoman for the Harbour Authority. | CUT
            """)
    void aQuotationIsHeldAgainstTheDocument(String rule, String body, SameStatement.Rendering rendering) {
        Ledger ledger = ledger(read("Harbour Authority", DOCUMENT), read("Tide Tables", body));

        assertThat(ledger.rendered()).as(rule).hasSize(1);
        Rendered rendered = ledger.rendered().get(0);
        assertThat(rendered.rendering()).isEqualTo(rendering);
        assertThat(ledger.article(rendered.document().article()).orElseThrow().body())
                .isEqualTo(DOCUMENT);
        assertThat(ledger.words(rendered.document()).orElseThrow()).contains("outer gates will stay shut");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            another outlet with the words is no document of it | Tidewater News | “The outer gates will stay shut,” the Harbour Authority said.
            another speaker's words | Harbour Authority | “The outer gates will stay shut,” the Fishermen's Union said.
            words that it does not have | Harbour Authority | “We will open the inner gates on Friday,” the Harbour Authority said.
            """)
    void nothingIsHeldAgainst(String rule, String outlet, String body) {
        assertThat(ledger(read(outlet, DOCUMENT), read("Tide Tables", body)).rendered())
                .as(rule)
                .isEmpty();
    }

    @Test
    void theLongestQuotationOfAnOutletIsNotTheMeasureWhereTheDocumentIsHere() {
        Ledger ledger = ledger(
                read("Harbour Authority", DOCUMENT),
                read(
                        "Tide Tables",
                        "“The outer gates will stay shut until the ice is gone from the channel,” the Harbour Authority said."),
                read("Lock Post", "“The outer gates will stay shut until the ice,” the Harbour Authority said."));

        assertThat(ledger.rendered())
                .extracting(rendered -> ledger.article(rendered.statement().article())
                                .flatMap(Article::outlet)
                                .orElseThrow()
                                .name()
                        + " " + rendered.rendering())
                .containsExactlyInAnyOrder("Tide Tables ALTERED", "Lock Post CUT");
    }

    private static Ledger ledger(Reading... readings) {
        return new Comparison().compare(List.of(readings));
    }

    private static Reading read(String outlet, String body) {
        return READER.read(new Article(
                ArticleId.of(outlet, body.getBytes(StandardCharsets.UTF_8)),
                outlet,
                Optional.of(Outlet.named(outlet)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("en"),
                Optional.empty(),
                Optional.empty(),
                body,
                List.of(),
                Alignment.identity(body.length())));
    }
}
