package org.stemma.compare.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stemma.compare.figure.Sample.about;
import static org.stemma.compare.figure.Sample.atLeast;
import static org.stemma.compare.figure.Sample.between;
import static org.stemma.compare.figure.Sample.exactly;
import static org.stemma.compare.figure.Sample.over;
import static org.stemma.compare.figure.Sample.under;
import static org.stemma.model.Measure.Nature.EVENT;
import static org.stemma.model.Measure.Nature.PROPERTY;
import static org.stemma.model.Measure.Nature.RUNNING_TOTAL;
import static org.stemma.model.Measure.Nature.STOCK;
import static org.stemma.model.Relation.Word.AGREES;
import static org.stemma.model.Relation.Word.CHANGED;
import static org.stemma.model.Relation.Word.CONSISTENT_WITH;
import static org.stemma.model.Relation.Word.DIFFERS;
import static org.stemma.model.Relation.Word.DISPUTED;
import static org.stemma.model.Relation.Word.NOT_COMPARABLE;
import static org.stemma.model.Relation.Word.PART_OF;
import static org.stemma.model.Relation.Word.REPEATS;
import static org.stemma.model.Relation.Word.REPORTED_DIFFERENTLY;
import static org.stemma.model.Relation.Word.REVISED_DOWN;
import static org.stemma.model.Relation.Word.UPDATED;
import static org.stemma.model.Relation.Word.WITHDRAWN;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.stemma.model.Figure;
import org.stemma.model.Quantity.Bound;
import org.stemma.model.Relation;

class RelationsTest {
    private static final Relations RELATIONS =
            new Relations(new SameThing((wide, narrow) -> wide.equals("casualties") && narrow.equals("killed")));

    @ParameterizedTest(name = "{0}: {3}")
    @MethodSource("pairs")
    void theFirstRuleThatFitsDecides(String pair, Sample a, Sample b, Relation.Word expected) {
        Relation relation = RELATIONS.between(a.comparand(), b.comparand());
        assertThat(relation.word()).as(relation.reason()).isEqualTo(expected);
        assertThat(relation.reason()).isNotBlank();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pairs")
    void theOrderInWhichAPairIsAskedForDoesNotMatter(String pair, Sample a, Sample b, Relation.Word expected) {
        assertThat(RELATIONS.between(a.comparand(), b.comparand()))
                .isEqualTo(RELATIONS.between(b.comparand(), a.comparand()));
    }

    @Test
    void theFigureThatWasOvertakenIsNamedFirstWhereverItStands() {
        Comparand high = exactly("x", "59").assumed("2017-10-02").comparand();
        Comparand low = atLeast("y", "50").assumed("2017-10-03").comparand();
        Relation relation = RELATIONS.between(high, low);
        assertThat(Comparand.SERIES_ORDER.compare(high, low)).isNegative();
        assertThat(relation.word()).isEqualTo(UPDATED);
        assertThat(relation.a()).isEqualTo(low.id());
        assertThat(relation.b()).isEqualTo(high.id());
    }

    @Test
    void howMuchOfTheVoteWasCountedTellsTheOrder() {
        Comparand early = exactly("x", "53")
                .unit("%")
                .measure("vote-share", RUNNING_TOTAL)
                .counted("0.62")
                .comparand();
        Comparand late = exactly("y", "51")
                .unit("%")
                .measure("vote-share", RUNNING_TOTAL)
                .counted("0.98")
                .comparand();
        Relation relation = RELATIONS.between(late, early);
        assertThat(relation.a()).isEqualTo(early.id());
        assertThat(relation.reason()).contains("62%").contains("98%");
    }

    @Test
    void noConflictRestsOnAnAsOfThatIsAssumedOrCoarserThanADay() {
        long seed = Long.getLong("stemma.seed", System.nanoTime());
        Random random = new Random(seed);
        int conflicts = 0;
        for (int round = 0; round < 5_000; round++) {
            Comparand a = any("x", random);
            Comparand b = any("y", random);
            if (RELATIONS.between(a, b).family() == Relation.Family.CONFLICTS) {
                conflicts++;
                assertThat(a.asOfIsKnown() && b.asOfIsKnown())
                        .as("seed %d: %s, %s", seed, a, b)
                        .isTrue();
            }
        }
        assertThat(conflicts).as("seed %d", seed).isPositive();
    }

    private static Comparand any(String article, Random random) {
        Sample sample = exactly(article, Integer.toString(10 + random.nextInt(8)));
        String day = "2024-10-0" + (1 + random.nextInt(3));
        switch (random.nextInt(4)) {
            case 0 -> sample.stated(day);
            case 1 -> sample.assumed(day);
            case 2 -> sample.statedDays(day, "2024-10-09");
            default -> {}
        }
        if (random.nextInt(3) > 0) {
            sample.by(random.nextBoolean() ? "police" : "hospital");
        }
        return sample.comparand();
    }

    private static Arguments pair(String what, Sample a, Sample b, Relation.Word expected) {
        return Arguments.of(what, a, b, expected);
    }

    static Stream<Arguments> pairs() {
        return Stream.of(notTheSameThing(), equal(), overtaken(), overlapping(), disjoint())
                .flatMap(rule -> rule);
    }

    private static Stream<Arguments> notTheSameThing() {
        return Stream.of(
                pair(
                        "12 in the district, 20 nationwide",
                        exactly("x", "12").at("dera", "pakistan"),
                        exactly("y", "20").at("pakistan"),
                        PART_OF),
                pair(
                        "12 in one town, 20 in another",
                        exactly("x", "12").at("sumy"),
                        exactly("y", "20").at("kharkiv"),
                        NOT_COMPARABLE),
                pair(
                        "losses, killed",
                        about("x", "38000").measure("losses", RUNNING_TOTAL),
                        about("y", "15000"),
                        NOT_COMPARABLE),
                pair(
                        "casualties, killed",
                        about("x", "38000").measure("casualties", RUNNING_TOTAL),
                        about("y", "15000"),
                        PART_OF),
                pair(
                        "Ukraine's 50,000, Russia's 38,000",
                        about("x", "50000").party("ukraine"),
                        about("y", "38000").party("russia"),
                        NOT_COMPARABLE),
                pair(
                        "at least 50 here, 49 in Orlando the year before",
                        atLeast("x", "50"),
                        exactly("x", "49").happening("orlando"),
                        NOT_COMPARABLE),
                pair(
                        "13 in Fort Hood, 13 in Binghamton",
                        exactly("x", "13").happening("fort hood"),
                        exactly("z", "13").happening("binghamton"),
                        NOT_COMPARABLE),
                pair(
                        "26 killed, 20 of them children",
                        exactly("x", "26"),
                        exactly("x", "20").group("child"),
                        PART_OF),
                pair(
                        "20 children, six adults",
                        exactly("x", "20").group("child"),
                        exactly("x", "6").group("adult"),
                        NOT_COMPARABLE),
                pair(
                        "30 killed, another 12 killed",
                        exactly("x", "30"),
                        exactly("y", "12").scope(Figure.Scope.INCREMENT),
                        PART_OF),
                pair(
                        "40 arrested, including 10 of one family",
                        exactly("x", "40"),
                        exactly("x", "10").scope(Figure.Scope.PART),
                        PART_OF),
                pair(
                        "four of 21, and no word of it, side by side in one article",
                        atLeast("x", "4"),
                        exactly("x", "21"),
                        NOT_COMPARABLE),
                pair(
                        "53% for one candidate, 53% for the other",
                        exactly("x", "53")
                                .unit("%")
                                .measure("vote-share", RUNNING_TOTAL)
                                .of("Moreno"),
                        exactly("y", "53")
                                .unit("%")
                                .measure("vote-share", RUNNING_TOTAL)
                                .of("Castillo"),
                        NOT_COMPARABLE),
                pair(
                        "losses beside killed",
                        exactly("x", "900").measure("losses", RUNNING_TOTAL),
                        exactly("y", "900"),
                        NOT_COMPARABLE),
                pair(
                        "3 million people, 3 million records",
                        exactly("x", "3000000"),
                        exactly("y", "3000000").unit("{record}"),
                        NOT_COMPARABLE),
                pair(
                        "40 held, down by 40",
                        exactly("x", "40"),
                        exactly("y", "40").change(Figure.Change.DOWN),
                        NOT_COMPARABLE),
                pair(
                        "two metres, meant as mockery",
                        about("x", "1000"),
                        exactly("y", "2").aside(Figure.Aside.IRONIC),
                        NOT_COMPARABLE));
    }

    private static Stream<Arguments> equal() {
        return Stream.of(
                pair("59, at least 59", exactly("x", "59"), atLeast("y", "59"), AGREES),
                pair("some 38,000, over 38,000", about("x", "38000"), over("y", "38000"), AGREES),
                pair("more than 400, over 400", over("x", "400"), over("y", "400"), AGREES),
                pair("more than 50, at least 50", over("x", "50"), atLeast("y", "50"), CONSISTENT_WITH),
                pair("1,000 and 1,036 with a rounded side", about("x", "1000"), exactly("y", "1036"), AGREES),
                pair("450 against 461", exactly("x", "450"), exactly("y", "461"), AGREES),
                pair("45 against 46 is not rounded", exactly("x", "45"), exactly("y", "46"), DIFFERS),
                pair(
                        "hundreds, hundreds more",
                        between("x", "200", "999", Bound.VAGUE),
                        between("y", "200", "999", Bound.VAGUE),
                        AGREES),
                pair(
                        "the same post told by two outlets",
                        exactly("x", "17").origin("post"),
                        exactly("y", "17").origin("post"),
                        REPEATS));
    }

    private static Stream<Arguments> overtaken() {
        return Stream.of(
                pair(
                        "at least 50 on Monday, at least 59 on Tuesday",
                        atLeast("x", "50").stated("2017-10-02"),
                        atLeast("y", "59").stated("2017-10-03"),
                        UPDATED),
                pair(
                        "at least 50 and 59 on one day",
                        atLeast("x", "50").assumed("2017-10-02"),
                        exactly("y", "59").assumed("2017-10-02"),
                        UPDATED),
                pair(
                        "at least 50, printed the day after 59",
                        atLeast("x", "50").assumed("2017-10-03"),
                        exactly("y", "59").assumed("2017-10-02"),
                        UPDATED),
                pair(
                        "at least 115, then at least 97 from the same authority",
                        atLeast("x", "115").by("interior ministry").stated("2016-07-22"),
                        atLeast("y", "97").by("interior ministry").stated("2016-07-23"),
                        REVISED_DOWN),
                pair(
                        "12 on Monday, 18 on Wednesday, whoever says so",
                        exactly("x", "12").by("police").stated("2020-01-06"),
                        exactly("y", "18").by("hospital").stated("2020-01-08"),
                        UPDATED),
                pair(
                        "a stale background 12 in a later article, beside a fresh 18",
                        exactly("x", "18").stated("2020-01-08"),
                        exactly("y", "12").assumed("2020-01-09"),
                        DIFFERS),
                pair(
                        "police count 12, then 18 on the same day",
                        exactly("x", "12").by("police").stated("2020-01-06"),
                        exactly("y", "18").by("police").stated("2020-01-06"),
                        UPDATED),
                pair(
                        "41 in a page that said 14 in the morning",
                        exactly("x", "14").version("page", "2024-10-08").stated("2024-10-08"),
                        exactly("y", "41").version("page", "2024-10-09").stated("2024-10-08"),
                        UPDATED),
                pair(
                        "30 inches, and 75 centimetres beside it in brackets",
                        exactly("x", "0.762")
                                .unit("m")
                                .measure("rainfall", EVENT)
                                .written("30", "[in_i]"),
                        exactly("x", "0.75")
                                .unit("m")
                                .measure("rainfall", EVENT)
                                .written("75", "cm"),
                        AGREES),
                pair(
                        "76 centimetres and 75",
                        exactly("x", "0.76")
                                .unit("m")
                                .measure("rainfall", EVENT)
                                .written("76", "cm"),
                        exactly("y", "0.75")
                                .unit("m")
                                .measure("rainfall", EVENT)
                                .written("75", "cm"),
                        DIFFERS),
                pair(
                        "39 percent to 39 percent, in one sentence",
                        exactly("x", "39").unit("%").measure("share", PROPERTY).context("independent voters are split"),
                        exactly("x", "39.0")
                                .unit("%")
                                .measure("share", PROPERTY)
                                .context("independent voters are split")
                                .further(40),
                        NOT_COMPARABLE),
                pair(
                        "39 percent in two sentences",
                        exactly("x", "39").unit("%").measure("share", PROPERTY).context("independent voters are split"),
                        exactly("x", "39")
                                .unit("%")
                                .measure("share", PROPERTY)
                                .context("the poll of voters")
                                .further(40),
                        AGREES),
                pair(
                        "winds of one storm beside those of the next",
                        exactly("x", "130").storm("irma").stated("2017-09-10"),
                        exactly("y", "35").storm("nate").stated("2017-09-10"),
                        NOT_COMPARABLE),
                pair(
                        "12 killed, and 12 killed in a storm by name",
                        exactly("x", "12").stated("2017-09-10"),
                        exactly("y", "12").storm("nate").stated("2017-09-10"),
                        AGREES),
                pair(
                        "26 in a page that said 29 the day before",
                        exactly("x", "29").version("page", "2024-10-08"),
                        exactly("y", "26").version("page", "2024-10-09"),
                        REVISED_DOWN),
                pair(
                        "lowered to 26 from 29, in one sentence",
                        exactly("x", "26").stated("2024-10-12").insteadOf("29"),
                        exactly("x", "29").stated("2024-10-12").former(),
                        REVISED_DOWN),
                pair(
                        "29 on Friday, and a report of Saturday that it was lowered to 26 from 29",
                        exactly("x", "29").by("service").stated("2024-10-11"),
                        exactly("y", "26").by("ministry").stated("2024-10-12").insteadOf("29"),
                        REVISED_DOWN),
                pair(
                        "rose from 17 to 23",
                        exactly("x", "23").stated("2024-10-10").insteadOf("17"),
                        exactly("x", "17").stated("2024-10-10").former().change(Figure.Change.FROM_TO),
                        UPDATED),
                pair(
                        "14 by the service, and a correction of its later count that says 41, not 14",
                        exactly("x", "14").by("service").stated("2024-10-08"),
                        exactly("y", "41").by("service").stated("2024-10-08").takingBack("14"),
                        WITHDRAWN),
                pair(
                        "14 and 41 of one wire, whose correction says 14, not 41",
                        exactly("x", "41").origin("wire"),
                        exactly("y", "14").origin("wire").takingBack("41"),
                        WITHDRAWN),
                pair(
                        "14 by the mayor, and a correction of another report that says 41, not 14",
                        exactly("x", "14").by("mayor").stated("2024-10-08"),
                        exactly("y", "41").by("service").stated("2024-10-08").takingBack("14"),
                        UPDATED),
                pair(
                        "14 that the service has taken back, and 41 in the own words of a paper",
                        exactly("x", "14").by("service").stated("2024-10-08").withdrawn(),
                        exactly("y", "41").stated("2024-10-08"),
                        WITHDRAWN),
                pair(
                        "14 that the service has taken back, and 14 that a paper still prints",
                        exactly("x", "14").by("service").stated("2024-10-08").withdrawn(),
                        exactly("y", "14").stated("2024-10-08"),
                        AGREES),
                pair(
                        "at least 17 of last week, at least three of its Tuesday",
                        atLeast("x", "17").statedDays("2024-10-07", "2024-10-13"),
                        atLeast("y", "3").stated("2024-10-08"),
                        CONSISTENT_WITH),
                pair(
                        "29 on Friday, at least 17 of that week",
                        exactly("x", "29").stated("2024-10-11"),
                        atLeast("y", "17").statedDays("2024-10-07", "2024-10-13"),
                        CONSISTENT_WITH),
                pair(
                        "53% with 62% of the votes counted, 51% with 98%",
                        exactly("x", "53")
                                .unit("%")
                                .measure("vote-share", RUNNING_TOTAL)
                                .counted("0.62"),
                        exactly("y", "51")
                                .unit("%")
                                .measure("vote-share", RUNNING_TOTAL)
                                .counted("0.98"),
                        UPDATED),
                pair(
                        "53% and 51%, both with 62% of the votes counted",
                        exactly("x", "53")
                                .unit("%")
                                .measure("vote-share", RUNNING_TOTAL)
                                .counted("0.62"),
                        exactly("y", "51")
                                .unit("%")
                                .measure("vote-share", RUNNING_TOTAL)
                                .counted("0.62"),
                        DIFFERS),
                pair(
                        "an area held, the same institute a month later",
                        exactly("x", "800")
                                .by("institute")
                                .measure("area-held", STOCK)
                                .stated("2024-08-13"),
                        exactly("y", "400")
                                .by("institute")
                                .measure("area-held", STOCK)
                                .stated("2024-09-13"),
                        CHANGED),
                pair(
                        "an area held, another claimant a month later",
                        exactly("x", "800")
                                .by("institute")
                                .measure("area-held", STOCK)
                                .stated("2024-08-13"),
                        exactly("y", "400")
                                .by("general")
                                .measure("area-held", STOCK)
                                .stated("2024-09-13"),
                        DIFFERS));
    }

    private static Stream<Arguments> overlapping() {
        return Stream.of(
                pair(
                        "1,000 by one, at least 800 by another, the same day",
                        about("x", "1000")
                                .by("chief")
                                .measure("area-held", STOCK)
                                .stated("2024-08-12"),
                        atLeast("y", "800")
                                .by("institute")
                                .measure("area-held", STOCK)
                                .stated("2024-08-12"),
                        CONSISTENT_WITH),
                pair(
                        "more than 500, 527",
                        over("x", "500").assumed("2017-10-02"),
                        exactly("y", "527").assumed("2017-10-03"),
                        CONSISTENT_WITH),
                pair("dozens, 59", between("x", "24", "99", Bound.VAGUE), exactly("y", "59"), CONSISTENT_WITH),
                pair("dozens, at least 50", between("x", "24", "99", Bound.VAGUE), atLeast("y", "50"), CONSISTENT_WITH),
                pair("10 to 12, 11", between("x", "10", "12", Bound.RANGE), exactly("y", "11"), CONSISTENT_WITH));
    }

    private static Stream<Arguments> disjoint() {
        return Stream.of(
                pair(
                        "just under 20%, around 25%, as-ofs assumed",
                        under("x", "20").unit("%").measure("share-held", STOCK).assumed("2025-02-12"),
                        about("y", "25").unit("%").measure("share-held", STOCK).assumed("2025-01-06"),
                        DIFFERS),
                pair(
                        "12 by the police, 18 by the hospital, both as of Monday",
                        exactly("x", "12").by("police").stated("2020-01-06"),
                        exactly("y", "18").by("hospital").stated("2020-01-06"),
                        DISPUTED),
                pair(
                        "the same with one as-of assumed",
                        exactly("x", "12").by("police").stated("2020-01-06"),
                        exactly("y", "18").by("hospital").assumed("2020-01-06"),
                        DIFFERS),
                pair(
                        "the same with an as-of coarser than a day",
                        exactly("x", "12").by("police").stated("2020-01-06"),
                        exactly("y", "18").by("hospital").statedDays("2020-01-01", "2020-01-31"),
                        DIFFERS),
                pair(
                        "14 and 41 missing on one day by one authority may have changed within it",
                        exactly("x", "14")
                                .by("service")
                                .measure("missing", STOCK)
                                .stated("2020-01-06"),
                        exactly("y", "41")
                                .by("service")
                                .measure("missing", STOCK)
                                .stated("2020-01-06"),
                        DIFFERS),
                pair(
                        "a magnitude that two outlets give differently for one institute",
                        exactly("x", "6")
                                .by("institute")
                                .measure("magnitude", org.stemma.model.Measure.Nature.EVENT)
                                .stated("2020-01-06"),
                        exactly("y", "7")
                                .by("institute")
                                .measure("magnitude", org.stemma.model.Measure.Nature.EVENT)
                                .stated("2020-01-06"),
                        REPORTED_DIFFERENTLY),
                pair(
                        "58 in the headline, 59 in the text, in the outlet's own voice",
                        exactly("x", "58").assumed("2017-10-02"),
                        exactly("x", "59").assumed("2017-10-02"),
                        DIFFERS),
                pair("12 and 18, no date at all", exactly("x", "12"), exactly("y", "18"), DIFFERS));
    }
}
