package org.stemma.compare.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.model.Actor;
import org.stemma.model.Article;
import org.stemma.model.ArticleId;
import org.stemma.model.Basis;
import org.stemma.model.Citation;
import org.stemma.model.Claimant;
import org.stemma.model.ItemId;
import org.stemma.model.Mention;
import org.stemma.model.Mention.Kind;
import org.stemma.model.Reading;
import org.stemma.model.Rulings;
import org.stemma.model.Span;
import org.stemma.model.Story;

/** Which names of several articles are one actor. */
class ActorsTest {
    /** A name, an equals sign, and the name that it is short for; in brackets the role. */
    private static Reading article(Kind kind, String... names) {
        StringBuilder body = new StringBuilder();
        List<int[]> at = new ArrayList<>();
        for (String name : names) {
            String text = name.replaceAll(" ?[=(].*", "");
            at.add(new int[] {body.length(), body.length() + text.length()});
            body.append(text).append(" spoke.\n");
        }
        Article article = Article.ofText(String.join("|", names), body.toString());
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            Span span = new Span(at.get(i)[0], at.get(i)[1]);
            String full = names[i].contains("=") ? names[i].replaceAll(".*= ?", "") : span.in(body.toString());
            Optional<String> role =
                    names[i].contains("(") ? Optional.of(names[i].replaceAll(".*\\((.*)\\)", "$1")) : Optional.empty();
            mentions.add(new Mention(
                    ItemId.of(ItemId.Kind.MENTION, Citation.body(article.id(), span)),
                    span.in(body.toString()),
                    kind,
                    full,
                    role));
        }
        return new Reading(article, "test", List.of(), mentions, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static Story story(List<Reading> readings) {
        List<ArticleId> ids = readings.stream().map(Reading::id).sorted().toList();
        return new Story(ids.get(0), "story", ids);
    }

    private static List<List<String>> names(Reading... readings) {
        List<Reading> all = List.of(readings);
        return Actors.among(all, List.of(story(all)), Rulings.NONE).all().stream()
                .map(Actor::variants)
                .sorted((a, b) -> a.toString().compareTo(b.toString()))
                .toList();
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({
        "Viktor Orlan, Victor Orlan",
        "Aleksandr Orlan, Alexander Orlan",
        "Yevgeny Orlan, Evgeny Orlan",
        "Yelena Orlan, Elena Orlan",
        "Sergei Orlan, Sergey Orlan",
        "Fyodor Orlan, Fedor Orlan",
        "Nikolai Orlan, Nicolai Orlan",
        "Muhammad Orlan, Mohammed Orlan",
        "Ahmed Orlan, Ahmad Orlan",
        "Danil Brezhnik, Danil Brežnik",
        "Danil Brezhnik, Danil Breznik"
    })
    void twoTransliterationsInTwoArticlesOfAStoryAreOnePerson(String one, String other) {
        assertThat(names(article(Kind.PERSON, one), article(Kind.PERSON, other)))
                .hasSize(1);
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({
        "Jan Orlan, Jen Orlan",
        "Jane Orlan, John Orlan",
        "Carl Orlan, Carol Orlan",
        "Daniel Orlan, Danielle Orlan",
        "Aleksandr Orlan, Aleksandra Orlan",
        "Viktor Orlan, Viktoria Orlan",
        "Mark Orlan, Marko Orlan",
        "Viktor Orlan, Victor Arlen"
    })
    void namesThatAreLikeEachOtherOnlyAreTwoPeople(String one, String other) {
        assertThat(names(article(Kind.PERSON, one), article(Kind.PERSON, other)))
                .hasSize(2);
    }

    @Test
    void anArticleThatHasBothSpellingsMeansTwoPeople() {
        assertThat(names(article(Kind.PERSON, "Viktor Orlan", "Victor Orlan"), article(Kind.PERSON, "Victor Orlan")))
                .hasSize(2);
    }

    @Test
    void rolesWithoutAWordInCommonMeanTwoPeople() {
        Reading mayor = article(Kind.PERSON, "Viktor Orlan (mayor of Karsk)");
        assertThat(names(mayor, article(Kind.PERSON, "Victor Orlan (a baker)"))).hasSize(2);
        assertThat(names(mayor, article(Kind.PERSON, "Victor Orlan (the mayor)")))
                .hasSize(1);
    }

    @Test
    void spellingsThatNoStoryHasTogetherStayApart() {
        Reading one = article(Kind.PERSON, "Viktor Orlan");
        Reading other = article(Kind.PERSON, "Victor Orlan");
        List<Story> stories = List.of(story(List.of(one)), story(List.of(other)));
        assertThat(Actors.among(List.of(one, other), stories, Rulings.NONE).all())
                .hasSize(2);
    }

    @Test
    void aSurnameAloneJoinsTheOnePersonOfSeveralSpellings() {
        assertThat(names(
                        article(Kind.PERSON, "Viktor Orlan"),
                        article(Kind.PERSON, "Victor Orlan"),
                        article(Kind.PERSON, "Orlan")))
                .containsExactly(List.of("Orlan", "Victor Orlan", "Viktor Orlan"));
    }

    @Test
    void aBodyWithItsOwnerIsTheBodyUnlessAnotherOwnerHasOneToo() {
        Reading owned = article(Kind.ORGANISATION, "Velmaria's National Emergency Service");
        Reading bare = article(Kind.ORGANISATION, "National Emergency Service");
        assertThat(names(owned, bare)).hasSize(1);
        assertThat(names(owned, bare, article(Kind.ORGANISATION, "Kestria's National Emergency Service")))
                .hasSize(3);
    }

    @Test
    void aMinistryThatEveryStateHasIsThatOfItsOwnArticleOnly() {
        Reading owned = article(Kind.ORGANISATION, "Russia's Defence Ministry");
        assertThat(names(owned, article(Kind.ORGANISATION, "Defence Ministry"))).hasSize(2);
        assertThat(names(article(Kind.ORGANISATION, "Russia's Defence Ministry", "Defence Ministry")))
                .hasSize(1);
        assertThat(names(owned, article(Kind.ORGANISATION, "Russian Defense Ministry")))
                .hasSize(1);
    }

    @Test
    void theEvidenceSaysWhichRuleJoinedAndWhereItsFullNameStands() {
        List<Reading> readings = List.of(
                article(Kind.PERSON, "Viktor Orlan", "Orlan = Viktor Orlan"),
                article(Kind.PERSON, "Viktor Orlan", "Tomas Orlan"),
                article(Kind.PERSON, "Victor Orlan"));
        List<Story> stories = List.of(story(readings));
        List<Actor> actors = Actors.among(readings, stories, Rulings.NONE).all();
        ActorEvidence evidence = ActorEvidence.of(readings, stories, actors);
        Actor viktor = actors.stream()
                .filter(actor -> actor.name().equals("Viktor Orlan"))
                .findFirst()
                .orElseThrow();
        assertThat(evidence.forms(viktor, Comparator.naturalOrder()))
                .extracting(ActorEvidence.Form::text, ActorEvidence.Form::rule)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Viktor Orlan", NameRule.MOST_COMMON),
                        org.assertj.core.groups.Tuple.tuple("Orlan", NameRule.SHORT_FORM),
                        org.assertj.core.groups.Tuple.tuple("Victor Orlan", NameRule.TRANSLITERATION));
        assertThat(evidence.forms(viktor, Comparator.naturalOrder()).get(1).evidence())
                .map(ItemId::article)
                .hasValue(readings.get(0).id());
        assertThat(evidence.apart(viktor, 10).shown())
                .extracting(ActorEvidence.Apart::why)
                .containsExactly("another first name");
    }

    @Test
    void ofManyLikeNamesTheMostNamedAreShownAndTheOthersCounted() {
        List<Reading> readings = List.of(
                article(Kind.PERSON, "Viktor Orlan"),
                article(Kind.PERSON, "Anna Orlan"),
                article(Kind.PERSON, "Tomas Orlan", "Orlan = Tomas Orlan"),
                article(Kind.PERSON, "Berta Orlan"));
        List<Story> stories = List.of(story(readings));
        List<Actor> actors = Actors.among(readings, stories, Rulings.NONE).all();
        ActorEvidence evidence = ActorEvidence.of(readings, stories, actors);
        Actor viktor = actors.stream()
                .filter(actor -> actor.name().equals("Viktor Orlan"))
                .findFirst()
                .orElseThrow();
        ActorEvidence.LikeNames like = evidence.apart(viktor, 2);
        assertThat(like.shown()).extracting(apart -> apart.other().name()).containsExactly("Tomas Orlan", "Anna Orlan");
        assertThat(like.more()).isEqualTo(1);
    }

    @Test
    void theOrderOfArticlesDoesNotMatter() {
        long seed = Long.getLong("stemma.seed", 7);
        List<Reading> readings = new ArrayList<>(List.of(
                article(Kind.PERSON, "Viktor Orlan (mayor)", "Orlan = Viktor Orlan"),
                article(Kind.PERSON, "Victor Orlan"),
                article(Kind.PERSON, "Yelena Brezhnik", "Elena Brežnik"),
                article(Kind.PERSON, "Elena Breznik", "Orlan"),
                article(Kind.ORGANISATION, "National Emergency Service", "NES"),
                article(Kind.ORGANISATION, "Velmaria's National Emergency Service"),
                article(Kind.ORGANISATION, "Kestria's Coast Guard"),
                article(Kind.ORGANISATION, "Coast Guard")));
        Story story = story(readings);
        List<Actor> actors =
                Actors.among(readings, List.of(story), Rulings.NONE).all();
        assertThat(actors).hasSizeGreaterThan(3);
        Random random = new Random(seed);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(readings, random);
            assertThat(Actors.among(readings, List.of(story), Rulings.NONE).all())
                    .as("seed " + seed)
                    .isEqualTo(actors);
        }
    }

    @Test
    void aGroupThatIsDescribedByACompanyIsNotTheCompany() {
        Reading reading = article(Kind.ORGANISATION, "Harbour Steel");
        Actors actors = Actors.among(List.of(reading), List.of(story(List.of(reading))), Rulings.NONE);
        Citation name = Citation.body(reading.id(), new Span(0, 13));
        Citation description = Citation.body(reading.id(), new Span(0, 20));
        assertThat(actors.of(reading.id(), group(name))).isPresent();
        assertThat(actors.of(reading.id(), group(description))).isEmpty();
    }

    private static Claimant group(Citation antecedent) {
        return new Claimant(
                "those people",
                Claimant.Kind.GROUP,
                Optional.of(Citation.body(antecedent.article(), new Span(20, 21))),
                Optional.of(antecedent),
                Optional.empty(),
                Basis.INFERRED);
    }
}
