package org.stemma.compare.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.compare.place.gazetteer.Gazetteer;
import org.stemma.compare.place.gazetteer.OwnPlace;
import org.stemma.model.Alignment;
import org.stemma.model.Article;
import org.stemma.model.ArticleId;
import org.stemma.model.Citation;
import org.stemma.model.ItemId;
import org.stemma.model.Mention;
import org.stemma.model.Outlet;
import org.stemma.model.Place;
import org.stemma.model.Place.Precision;
import org.stemma.model.Reading;
import org.stemma.model.Region;
import org.stemma.model.Span;

class PlacesTest {
    private final Places places = new Places(Gazetteer::shipped);

    /** A reading of a text in which names are marked as {@code [PLACE Kyiv]}. */
    private static Reading reading(String key, String marked) {
        StringBuilder body = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        List<Mention.Kind> kinds = new ArrayList<>();
        int at = 0;
        while (at < marked.length()) {
            int open = marked.indexOf('[', at);
            if (open < 0) {
                break;
            }
            int space = marked.indexOf(' ', open);
            int close = marked.indexOf(']', open);
            body.append(marked, at, open);
            kinds.add(Mention.Kind.valueOf(marked.substring(open + 1, space)));
            spans.add(new Span(body.length(), body.length() + close - space - 1));
            body.append(marked, space + 1, close);
            at = close + 1;
        }
        body.append(marked.substring(at));
        Article article = article(key, body.toString(), List.of());
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            String text = spans.get(i).in(article.body());
            mentions.add(new Mention(
                    ItemId.of(ItemId.Kind.MENTION, Citation.body(article.id(), spans.get(i))),
                    text,
                    kinds.get(i),
                    text,
                    Optional.empty()));
        }
        return reading(article, mentions);
    }

    private static Reading reading(Article article, List<Mention> mentions) {
        return new Reading(article, "test", List.of(), mentions, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static Article article(String key, String body, List<Region> regions) {
        return new Article(
                ArticleId.of(key, body.getBytes(StandardCharsets.UTF_8)),
                key,
                Optional.of(Outlet.named(key)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("en"),
                Optional.empty(),
                Optional.empty(),
                body,
                regions,
                Alignment.identity(body.length()));
    }

    private Place the(String variant, Reading... readings) {
        return places.among(List.of(readings)).stream()
                .filter(place -> place.variants().contains(variant))
                .findFirst()
                .orElseThrow();
    }

    private static String id(Place place) {
        return place.location().map(Place.Location::gazetteerId).orElse("nowhere");
    }

    @Test
    void spellingsOfOnePlaceAreOnePlaceAcrossArticles() {
        Place kyiv = the(
                "Kyiv",
                reading("a", "Talks went on in [PLACE Kyiv] until Monday."),
                reading("b", "The delegation left [PLACE Kiev] by train."));
        assertThat(kyiv.variants()).containsExactly("Kiev", "Kyiv");
        assertThat(kyiv.mentions()).hasSize(2);
        assertThat(kyiv.location().orElseThrow().country()).isEqualTo("UA");
    }

    @Test
    void whatStandsBehindACommaSaysWhichOneIsMeant() {
        assertThat(id(the("Springfield", reading("a", "A fire in [PLACE Springfield], Ill., was put out."))))
                .isEqualTo("geonames:4250542");
        assertThat(id(the("Springfield", reading("a", "A fire in [PLACE Springfield], Ohio, was put out."))))
                .isEqualTo("geonames:4525353");
        assertThat(id(the("Paris", reading("a", "A fire in [PLACE Paris], Texas, was put out."))))
                .isEqualTo("geonames:4717560");
    }

    @Test
    void theOtherPlacesOfTheArticleTellGeorgiaFromGeorgia() {
        Place country = the("Georgia", reading("a", "[PLACE Georgia] and [PLACE Russia] met near [PLACE Tbilisi]."));
        Place state = the(
                "Georgia",
                reading("a", "[PLACE Georgia] troopers closed the road from [PLACE Atlanta] to [PLACE Macon]."));
        assertThat(country.location().orElseThrow().precision()).isEqualTo(Precision.COUNTRY);
        assertThat(state.location().orElseThrow().country()).isEqualTo("US");
        assertThat(state.location().orElseThrow().precision()).isEqualTo(Precision.REGION);
    }

    @Test
    void aNameIsTheKnownPlaceWhereNothingElseSpeaksOfAnother() {
        assertThat(the("Paris", reading("a", "The minister flew to [PLACE Paris] and [PLACE London]."))
                        .location()
                        .orElseThrow()
                        .country())
                .isEqualTo("FR");
    }

    @Test
    void anAdjectiveIsItsCountry() {
        Place syria = the("Syrian", reading("a", "Syrian troops withdrew while [PLACE Syria] denied it."));
        assertThat(syria.name()).isEqualTo("Syria");
        assertThat(syria.mentions()).hasSize(2);
        assertThat(syria.location().orElseThrow().precision()).isEqualTo(Precision.COUNTRY);
    }

    @Test
    void aRegionIsTheRegionAndNotTheTownOfItsName() {
        Place region = the("Kursk region", reading("a", "Fighting went on in the [PLACE Kursk region]."));
        Place town = the("Kursk", reading("b", "A market in [PLACE Kursk] was hit."));
        assertThat(region.location().orElseThrow().precision()).isEqualTo(Precision.REGION);
        assertThat(region.location().orElseThrow().kilometres()).isPositive();
        assertThat(town.location().orElseThrow().precision()).isEqualTo(Precision.SETTLEMENT);
    }

    @Test
    void theWordBehindANameThatSaysWhatItIsBelongsToIt() {
        Place region = the("Kursk region", reading("a", "Fighting went on in the [PLACE Kursk] region."));
        assertThat(region.location().orElseThrow().precision()).isEqualTo(Precision.REGION);
    }

    @Test
    void peopleAndBodiesThatBearAPlacesNameAreNoPlaces() {
        List<Place> found = places.among(List.of(
                reading("a", "[PERSON Paris Hilton] thanked [PERSON Washington] and sang for [ORGANISATION Ford].")));
        assertThat(found).isEmpty();
    }

    @Test
    void aBodyLendsTheNameOfItsPlace() {
        Place oslo = the("Oslo", reading("a", "The [ORGANISATION Oslo Fire Department] came within minutes."));
        assertThat(oslo.location().orElseThrow().country()).isEqualTo("NO");
    }

    @Test
    void aVillageThatNoGazetteerHasIsListedUntilAUserPutsItOnTheMap() {
        Reading reading = reading("a", "Fighting went on around [PLACE Quarvane] near [PLACE Sudzha].");
        assertThat(the("Quarvane", reading).location()).isEmpty();
        OwnPlace own = new OwnPlace("Quarvane", 51.3, 35.4, Precision.SETTLEMENT, "RU", 0, List.of(), "own:Quarvane");
        Places withOwn = new Places(() -> Gazetteer.with(List.of(own)));
        assertThat(withOwn.among(List.of(reading)))
                .filteredOn(place -> place.variants().contains("Quarvane"))
                .singleElement()
                .satisfies(place -> assertThat(id(place)).isEqualTo("own:Quarvane"));
    }

    @Test
    void aDatelineNamesAPlace() {
        String body = "KYIV (Reuters) - The talks went on.";
        Article article = article("a", body, List.of(new Region(new Span(0, 16), Region.Kind.DATELINE)));
        assertThat(places.among(List.of(reading(article, List.of()))))
                .singleElement()
                .satisfies(place -> assertThat(id(place)).isEqualTo("geonames:703448"));
    }

    @Test
    void theOrderOfTheArticlesDoesNotMatter() {
        List<Reading> readings = new ArrayList<>(List.of(
                reading("a", "Talks in [PLACE Kyiv] and [PLACE Quarvane]."),
                reading("b", "Ukrainian trains left [PLACE Kiev] for [PLACE Lviv]."),
                reading("c", "[PLACE Lviv] and [PLACE quarvane] were quiet.")));
        List<Place> places1 = places.among(readings);
        Collections.reverse(readings);
        assertThat(places.among(readings)).isEqualTo(places1).isNotEmpty();
    }

    @Test
    void aBareNameIsShortForTheRegionThatTheArticleSpeaksOf() {
        Place region = the(
                "Kursk",
                reading(
                        "a",
                        "Troops crossed into the [PLACE Kursk] region. Battles in [PLACE Kursk] went on near [PLACE Sudzha]."));
        assertThat(region.location().orElseThrow().precision()).isEqualTo(Place.Precision.REGION);
        assertThat(region.variants()).contains("Kursk", "Kursk region");
    }

    @Test
    void itStaysTheTownWhereTheArticleSpeaksOfTheTownOrOfNoRegion() {
        for (String text : List.of(
                "Troops crossed into the [PLACE Kursk] region. In the city of [PLACE Kursk] a depot burned.",
                "The governor of the [PLACE Kursk] region said that [PLACE Kursk] airport was closed.",
                "A depot burned in [PLACE Kursk].")) {
            assertThat(the("Kursk", reading("a", text)).location().orElseThrow().precision())
                    .as(text)
                    .isEqualTo(Place.Precision.SETTLEMENT);
        }
        assertThat(the("Kyiv", reading("a", "Drones hit the [PLACE Kyiv] region. [PLACE Kyiv] was dark."))
                        .location()
                        .orElseThrow()
                        .precision())
                .isEqualTo(Place.Precision.SETTLEMENT);
    }

    @Test
    void aCountryThatIsOnlyWrittenAsAnAdjectiveHasItsOwnName() {
        Reading reading = reading("a", "British troops and a [GROUP British delegation] arrived.");
        Place britain = places.among(List.of(reading)).get(0);
        assertThat(britain.name()).isEqualTo("United Kingdom");
        assertThat(britain.variants()).containsExactly("British");
        assertThat(the("Britain", reading("b", "British troops came to [PLACE Britain].")))
                .satisfies(place -> assertThat(place.variants()).containsExactly("Britain", "British"));
    }

    @Test
    void aSeatOfGovernmentIsAPlaceOnlyWhereSomethingHappens() {
        Reading reading = reading(
                "a",
                "The [PLACE Kremlin] denied it. They met in the [PLACE Kremlin] on Friday, an order of the"
                        + " [PLACE Kremlin] said.");
        Place kremlin = the("Kremlin", reading);
        assertThat(kremlin.mentions()).hasSize(1);
        assertThat(kremlin.location().orElseThrow().gazetteerId()).isEqualTo("building:Moscow/Kremlin");
        assertThat(places.among(List.of(reading("b", "The [PLACE White House] said so."))))
                .isEmpty();
    }

    @Test
    void aTownOfTheNameOfASeatOfGovernmentIsThatTown() {
        assertThat(the(
                                "White House",
                                reading("a", "A crash in [PLACE White House], Tenn., north of [PLACE Nashville]."))
                        .location()
                        .orElseThrow()
                        .gazetteerId())
                .startsWith("geonames:");
        assertThat(the("White House", reading("b", "They met at the [PLACE White House] in [PLACE Nashville]."))
                        .location()
                        .orElseThrow()
                        .gazetteerId())
                .isEqualTo("building:Washington/White House");
    }

    @Test
    void outletsAndPlatformsAreNoPlaces() {
        assertThat(
                        places.among(
                                List.of(
                                        reading(
                                                "a",
                                                "He told the [PLACE Guardian] and wrote on [PLACE Telegram], [PLACE Reuters] and the [PLACE Independent] said."))))
                .isEmpty();
        assertThat(places.among(List.of(reading("a", "A barn burned in [PLACE Independence], Kansas."))))
                .hasSize(1);
    }
}
