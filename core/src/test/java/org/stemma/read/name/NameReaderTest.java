package org.stemma.read.name;

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
import org.stemma.model.Mention;
import org.stemma.read.text.ArticleText;

class NameReaderTest {
    private static final LanguageAnalyser ENGLISH = LanguageAnalyser.english();

    @Test
    void aRoleBeforeAPersonIsKeptAndIsNoPartOfTheName() {
        Mention mention =
                only("Brazilian President Maria Oliveira visited the flooded villages on Friday.", "Oliveira");
        assertThat(mention.text()).isEqualTo("Maria Oliveira");
        assertThat(mention.kind()).isEqualTo(Mention.Kind.PERSON);
        assertThat(mention.role()).contains("Brazilian President");
    }

    @Test
    void aRoleWithItsPossessorAndACommaBelongsToThePersonBehindIt() {
        Mention mention = only("Robert Hall’s spokesman, Peter Novak, did not answer.", "Novak");
        assertThat(mention.text()).isEqualTo("Peter Novak");
        assertThat(mention.role()).contains("Robert Hall’s spokesman");
    }

    @Test
    void anAppositionBehindAPersonIsTheRole() {
        Mention mention = only("Susan Miller, the mayor of Chester, opened the bridge.", "Miller");
        assertThat(mention.role()).contains("the mayor of Chester");
    }

    @Test
    void aCivilityIsNeitherNameNorRole() {
        Mention mention = only("On Monday Mr. Miller opened the bridge.", "Miller");
        assertThat(mention.text()).isEqualTo("Miller");
        assertThat(mention.role()).isEmpty();
    }

    @Test
    void aLaterSurnameTakesTheFullName() {
        List<Mention> mentions = read("Susan Miller opened the bridge. Later Miller went home.");
        assertThat(mentions).extracting(Mention::text).containsExactly("Susan Miller", "Miller");
        assertThat(mentions).extracting(Mention::name).containsOnly("Susan Miller");
    }

    @Test
    void aSurnameThatTwoPeopleShareResolvesToNeither() {
        List<Mention> mentions = read("Susan Miller and Robert Miller opened the bridge. Then Miller went home.");
        assertThat(mentions.get(mentions.size() - 1).name()).isEqualTo("Miller");
    }

    @Test
    void anAcronymTakesTheNameItAbbreviates() {
        List<Mention> mentions =
                read("The Federal Aviation Administration closed the airport. The FAA did not say why.");
        assertThat(mentions.get(mentions.size() - 1).text()).isEqualTo("FAA");
        assertThat(mentions.get(mentions.size() - 1).name()).isEqualTo("Federal Aviation Administration");
    }

    @Test
    void aPeopleWithANounForPersonsIsAGroup() {
        Mention mention = only("In the night Ukrainian forces crossed the river.", "forces");
        assertThat(mention.text()).isEqualTo("Ukrainian forces");
        assertThat(mention.kind()).isEqualTo(Mention.Kind.GROUP);
    }

    @Test
    void anAdjectiveOfNationalityAloneIsNoMention() {
        assertThat(read("They entered Russian territory."))
                .extracting(Mention::text)
                .doesNotContain("Russian");
    }

    @Test
    void namesOfTheTitleAreCitedFromTheTitle() {
        Article article = article(Optional.of("Miller opens bridge"), "Susan Miller opened the bridge on Friday.");
        List<Mention> mentions = new NameReader().read(ArticleText.of(article, ENGLISH));
        assertThat(mentions)
                .isNotEmpty()
                .allSatisfy(
                        mention -> assertThat(article.words(mention.citation())).isEqualTo(mention.text()));
    }

    @Test
    void everyAnchorHoldsItsWordsInAnySoupOfNames() {
        String[] pieces = {
            "Mr. ",
            "President ",
            "Anna ",
            "Karl ",
            "Berg",
            "’s ",
            ", ",
            "the ",
            "Kyiv ",
            "\uD83D\uDE00",
            ". ",
            "\n\n",
            "said ",
            "\"",
            "of "
        };
        long seed = Long.getLong("stemma.seed", 7L);
        Random random = new Random(seed);
        for (int round = 0; round < 60; round++) {
            StringBuilder body = new StringBuilder();
            for (int piece = random.nextInt(40); piece >= 0; piece--) {
                body.append(pieces[random.nextInt(pieces.length)]);
            }
            Article article = article(Optional.empty(), body.toString());
            List<Mention> mentions = new NameReader().read(ArticleText.of(article, ENGLISH));
            assertThat(mentions)
                    .as("seed %d", seed)
                    .allSatisfy(mention ->
                            assertThat(article.words(mention.citation())).isEqualTo(mention.text()));
            assertThat(new NameReader().read(ArticleText.of(article, ENGLISH))).isEqualTo(mentions);
        }
    }

    private static Mention only(String body, String word) {
        List<Mention> with = read(body).stream()
                .filter(mention -> mention.text().contains(word))
                .toList();
        assertThat(with).hasSize(1);
        return with.get(0);
    }

    private static List<Mention> read(String body) {
        return new NameReader().read(ArticleText.of(article(Optional.empty(), body), ENGLISH));
    }

    private static Article article(Optional<String> title, String body) {
        return new Article(
                ArticleId.of("name-test", body.getBytes(StandardCharsets.UTF_8)),
                "name-test",
                Optional.empty(),
                Optional.empty(),
                title,
                Optional.empty(),
                Optional.of("en"),
                Optional.empty(),
                Optional.empty(),
                body,
                List.of(),
                Alignment.identity(body.length()));
    }
}
