package org.stemma.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.language.LanguageAnalyser;
import org.stemma.model.Alignment;
import org.stemma.model.Article;
import org.stemma.model.ArticleId;
import org.stemma.model.Problem;
import org.stemma.model.Reading;

class ArticleReaderLanguageTest {
    private static final String GERMAN =
            "Die Behörden haben am Freitag mitgeteilt, dass bei dem Unglück 26 Menschen ums"
                    + " Leben gekommen sind. Der Bürgermeister sagte, die Suche nach den Vermissten werde in der Nacht fortgesetzt.";
    private static final String ENGLISH =
            "The authorities said on Friday that 26 people had died in the accident. The mayor"
                    + " said that the search for those who are still missing would go on through the night.";

    private final ArticleReader reader = new ArticleReader(LanguageAnalyser.english());

    private static Article article(String body, String declared) {
        return new Article(
                ArticleId.of("a.txt", body.getBytes(StandardCharsets.UTF_8)),
                "a.txt",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(declared).filter(language -> !language.isEmpty()),
                Optional.empty(),
                Optional.empty(),
                body,
                List.of(),
                Alignment.identity(body.length()));
    }

    @Test
    void anArticleInAnotherLanguageIsAProblemAndYieldsNothing() {
        Reading reading = reader.read(article(GERMAN, ""));
        assertThat(reading.problems()).extracting(Problem::kind).containsExactly("language not read");
        assertThat(reading.figures()).isEmpty();
        assertThat(reading.statements()).isEmpty();
    }

    @Test
    void theTextDecidesAgainstAWrongDeclaration() {
        assertThat(reader.read(article(GERMAN, "en")).problems()).hasSize(1);
        assertThat(reader.read(article(ENGLISH, "de")).problems()).isEmpty();
    }

    @Test
    void anEnglishArticleIsCutIntoItsSentences() {
        Reading reading = reader.read(article(ENGLISH, "en-GB"));
        assertThat(reading.sentences()).hasSize(2);
        assertThat(reading.sentences().get(1).in(ENGLISH))
                .startsWith("The mayor")
                .endsWith("night.");
    }
}
