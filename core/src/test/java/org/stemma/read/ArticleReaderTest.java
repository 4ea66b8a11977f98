package org.stemma.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.stemma.language.LanguageAnalyser;
import org.stemma.model.Alignment;
import org.stemma.model.Article;
import org.stemma.model.ArticleId;
import org.stemma.model.Citation;
import org.stemma.model.Figure;
import org.stemma.model.Reading;
import org.stemma.model.Statement;

class ArticleReaderTest {
    private static final ArticleReader READER = new ArticleReader(LanguageAnalyser.english());
    private static final long SEED = Long.getLong("stemma.seed", 20260711L);

    private static Article article(String title, String body) {
        return new Article(
                ArticleId.of("a.txt", body.getBytes(StandardCharsets.UTF_8)),
                "a.txt",
                Optional.empty(),
                Optional.empty(),
                Optional.of(title),
                Optional.empty(),
                Optional.of("en"),
                Optional.empty(),
                Optional.empty(),
                body,
                List.of(),
                Alignment.identity(body.length()));
    }

    @Test
    void placesFarDownTheBodyDoNotDisturbAFigureThatLooksForItsPlaceInAShortTitle() {
        Reading reading = READER.read(article(
                "Flood in Norrby",
                "Twelve people died. The water came at night and nobody had been warned of it in time. Later that week"
                        + " help arrived in Lowen and in Paris, and then in Berlin too."));
        assertThat(reading.figures()).isNotEmpty();
    }

    @Test
    void everyCitationOfAnyTextHasItsWords() {
        Random random = new Random(SEED);
        String[] pieces = {
            "\"",
            "“",
            "”",
            "'",
            "’s",
            " said ",
            "Mara Jensen",
            " told reporters",
            " on Tuesday",
            " 12 people",
            " killed",
            ".",
            "\n\n",
            " (",
            ")",
            "… ",
            " in Kursk",
            " according to ",
            "the minister",
            " denied that ",
            " 500 sq miles (1,300 sq km)",
            "😀",
            " $3.5bn",
            ", ",
            " between 10 and 12",
            " halved",
            ": ",
            " Paris",
            " not",
            " two-thirds of ",
            "–"
        };
        for (int round = 0; round < 60; round++) {
            StringBuilder body = new StringBuilder();
            for (int i = random.nextInt(40); i >= 0; i--) {
                body.append(pieces[random.nextInt(pieces.length)]);
            }
            Article article = article("Toll in Kursk rises to 12", body.toString());
            Reading reading = READER.read(article);
            String seen = "seed " + SEED + ", round " + round + ": " + body;
            for (Figure figure : reading.figures()) {
                assertThat(article.words(figure.citation())).as(seen).isNotBlank();
            }
            for (Statement statement : reading.statements()) {
                for (Citation piece : statement.content()) {
                    assertThat(article.words(piece)).as(seen).isNotBlank();
                }
            }
            reading.mentions()
                    .forEach(mention -> assertThat(article.words(mention.citation()))
                            .as(seen)
                            .isEqualTo(mention.text()));
            reading.dates()
                    .forEach(date ->
                            assertThat(article.words(date.citation())).as(seen).isEqualTo(date.text()));
        }
    }
}
