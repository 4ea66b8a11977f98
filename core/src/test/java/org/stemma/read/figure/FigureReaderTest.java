package org.stemma.read.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.language.LanguageAnalyser;
import org.stemma.model.Alignment;
import org.stemma.model.Article;
import org.stemma.model.ArticleId;
import org.stemma.model.Basis;
import org.stemma.model.Citation;
import org.stemma.model.Claimant;
import org.stemma.model.Figure;
import org.stemma.model.ItemId;
import org.stemma.model.Mention;
import org.stemma.model.Numeral;
import org.stemma.model.Part;
import org.stemma.model.Reading;
import org.stemma.model.Region;
import org.stemma.model.Span;
import org.stemma.model.Statement;
import org.stemma.model.Unit;
import org.stemma.read.ArticleReader;
import org.stemma.read.text.ArticleText;

class FigureReaderTest {
    private static final LanguageAnalyser ANALYSER = LanguageAnalyser.english();

    private static Article article(String body, List<Region> regions) {
        return new Article(
                ArticleId.of("test", body.getBytes(StandardCharsets.UTF_8)),
                "test",
                Optional.empty(),
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

    private static FigureReader.Found read(String body) {
        return new FigureReader()
                .read(ArticleText.of(article(body, List.of()), ANALYSER), List.of(), List.of(), List.of());
    }

    private static Figure only(String body) {
        List<Figure> figures = read(body).figures();
        assertThat(figures).as(body).hasSize(1);
        return figures.get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The flood killed at least 12 people. | {person} | killed",
                "At least 12 people were killed in the flood. | {person} | killed",
                "At least 12 were killed when the dam failed. | {person} | killed",
                "The death toll rose to 12. | {person} | killed",
                "Hospital death brings Alvik Bridge toll to 27 | {person} | killed",
                "Alvik Bridge Death Toll Rises to 27 | {person} | killed",
                "The valley army lost over 380 troops. | {person} | losses",
                "The flood left 40 injured. | {person} | wounded",
                "Thousands of residents have been displaced by the flood. | {person} | displaced",
                "About 300 people were killed or wounded. | {person} | casualties",
                "The rebels control approximately 1,000 square kilometres. | km2 | area-held",
                "The rebels occupy around 25% of the valley. | % | share-held",
                "The army has halved the territory. | {of one} | share-retaken",
                "Police arrested 15 demonstrators. | {person} | arrested",
                "The fire destroyed 400 homes. | {home} | buildings-damaged",
                "The number of people killed by the flood rose to 29 after divers reached the mill. | {person} | killed",
                "Forty people are now known to have died. | {person} | killed",
                "Rescuers moved about 1,200 people to higher ground. | {person} | evacuated",
                "The town, home to some 8,400 people, lies below the dam. | {person} | population",
                "More than 60 people were in hospitals. | {person} | hospitalised",
                "Valley concert: 58 killed | {person} | killed",
                "The dam, a 61-metre embankment, failed after rain. | m | height",
                "More than 120,000 customers were without power. | {person} | without-power",
                "A total of 51 people were taken to hospital. | {person} | hospitalised",
                "The north fired 14 missiles into the sea. | {missile} | launched",
                "The army shot down 14 drones. | {drone} | aircraft-downed",
                "The storm damaged a 24-story building. | {story} | story",
                "About 62% of the votes have been counted. | % | votes-counted",
                "Divers recovered 14 bodies from the river. | {person} | killed",
                "Rescuers found the bodies of 14 miners. | {person} | killed",
                "The service said 14 bodies had been counted again. | {person} | bodies",
                "Doctors have identified 14 bodies. | {person} | bodies",
                "The clinic registered 14 bodies. | {person} | bodies",
                "With 62% of votes counted, the mayor is ahead. | % | votes-counted",
                "More than 35 inches of rain had fallen. | [in_i] | rainfall",
                "The storm surge reached a mill 20 miles east of the harbour. | [mi_i] | distance",
                "There have been nearly 100 earthquakes. | {earthquake} | earthquake",
                "A 5.4 earthquake followed. | {earthquake} | magnitude",
                "The unemployment rate fell to 4.2 percent. | % | unemployment",
                "The senator votes with the mayor 53 percent of the time. | % | share-of-time",
                "The mayor won 46 percent of the vote. | % | vote-share",
                "The fight lasted a year and a half. | a | duration",
            })
    void theWordsAroundANumberTellUnitAndMeasure(String text, String unit, String measure) {
        Figure figure = only(text);
        assertThat(figure.quantity().unit()).as(text).isEqualTo(new Unit(unit));
        assertThat(figure.measure().value().name()).as(text).isEqualTo(measure);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lind leads Berg, 43 percent to 39 percent. | Lind | Berg",
                "Lind defeated Berg 67 percent to 32 percent. | Lind | Berg",
                "Residents preferred Lind to Berg, 43 percent to 39 percent. | Lind | Berg",
                "Ana Lind had a slim advantage over Rolf Berg, 49.3 percent to 48.6 percent. | Ana Lind | Rolf Berg",
                "Lind won with 52 percent of the vote, against 45 percent for others. | Lind | ",
                "Lind was elected with 52% of the vote. | Lind |",
            })
    void aShareOfTheVoteIsOfTheOneWhoHasIt(String text, String first, String second) {
        List<Figure> figures = read(text).figures();
        assertThat(figures)
                .isNotEmpty()
                .allSatisfy(
                        figure -> assertThat(figure.measure().value().name()).isIn("vote-share", "share"));
        assertThat(figures.get(0).of().orElseThrow().value()).isEqualTo(first);
        if (second == null) {
            assertThat(figures.stream().skip(1))
                    .allSatisfy(figure -> assertThat(figure.of()).isEmpty());
        } else {
            assertThat(figures.get(1).of().orElseThrow().value()).isEqualTo(second);
        }
    }

    @Test
    void aShareThatChangesFromOneToAnotherIsNoContest() {
        assertThat(read("Turnout fell from 43 percent to 39 percent.").figures())
                .extracting(figure -> figure.measure().value().name())
                .containsOnly("turnout");
    }

    @Test
    void aSecondVerbStandsUnderTheSameWould() {
        assertThat(read("A quake would destroy 10 homes and kill 1,000 people.").figures())
                .hasSize(2)
                .allSatisfy(figure -> assertThat(figure.setAside()).contains(Figure.Aside.HYPOTHETICAL));
    }

    @Test
    void moreIsAnIncrementAndMoreThanIsNot() {
        assertThat(only("The sheriff confirmed three more deaths.").scope()).isEqualTo(Figure.Scope.INCREMENT);
        assertThat(only("The sheriff confirmed more than three deaths.").scope())
                .isEqualTo(Figure.Scope.TOTAL);
    }

    @Test
    void whatIsMentionedInPassingIsKeptOutOfComparisonAndNotLost() {
        for (String text : List.of(
                "The two armies met at the river.",
                "One officer ran to the door.",
                "He moved away several years ago.",
                "A 23-year-old student opened the gate.",
                "It was one of the oldest bridges.",
                "They folded hundred dollar bills.")) {
            FigureReader.Found found = read(text);
            assertThat(found.figures())
                    .as(text)
                    .isNotEmpty()
                    .allSatisfy(figure -> assertThat(figure.setAside()).contains(Figure.Aside.INCIDENTAL));
            assertThat(found.numerals())
                    .as(text)
                    .allSatisfy(numeral ->
                            assertThat(numeral.why()).isIn(Passing.SMALL, Passing.IN_TIME, Passing.AGE, Passing.NOTE));
        }
    }

    @Test
    void aSmallCountOfWhatSomethingHappenedToIsAFigure() {
        for (String text : List.of(
                "The gunman smashed two windows.",
                "Three bridges collapsed.",
                "Two people were killed.",
                "The shooting went on for several minutes.",
                "Ana Verin, 64, opened the gate.")) {
            assertThat(read(text).figures())
                    .as(text)
                    .isNotEmpty()
                    .allSatisfy(figure -> assertThat(figure.setAside()).isEmpty());
        }
    }

    @Test
    void aBareNumberTakesOverTheUnitOfTheOneItAnswers() {
        assertThat(read("The company says sirens sounded for 40 minutes; the residents say eight.")
                        .figures())
                .extracting(figure -> figure.quantity().unit().code())
                .containsExactly("min", "min");
        assertThat(read("The repair costs 240 million euros, against a first estimate of 180 million.")
                        .figures())
                .extracting(figure -> figure.quantity().unit().code())
                .containsExactly("[EUR]", "[EUR]");
    }

    @Test
    void aHeadingInsideTheTextHasFiguresToo() {
        String body = "Here are some of the worst floods.\nOld mill: 32 killed\nThe mill was swept away.";
        Span line = new Span(body.indexOf("Old"), body.indexOf("killed") + 6);
        Article article = article(body, List.of(new Region(line, Region.Kind.HEADING)));
        List<Figure> figures = new FigureReader()
                .read(ArticleText.of(article, ANALYSER), List.of(), List.of(), List.of())
                .figures();
        assertThat(figures).hasSize(1);
        assertThat(figures.get(0).citation().span().in(body)).isEqualTo("32");
    }

    @Test
    void anythingElseIsCountedByItsOwnNoun() {
        Figure figure = only("The engineers closed 14 sluices.");
        assertThat(figure.quantity().unit()).isEqualTo(Unit.counted("sluice"));
        assertThat(figure.measure().value().name()).isEqualTo("sluice");
    }

    @Test
    void theAnchorHoldsBoundNumberAndWhatIsCounted() {
        String body = "Officials said that some 38,000 valley residents had left.";
        assertThat(only(body).citation().span().in(body)).isEqualTo("some 38,000 valley residents");
    }

    @Test
    void aNumberNearADifferentVerbKeepsItsOwnMeasure() {
        List<Figure> figures =
                read("The flood killed 12 people and injured 40.").figures();
        assertThat(figures).hasSize(2);
        assertThat(figures.get(0).measure().value().name()).isEqualTo("killed");
        assertThat(figures.get(1).measure().value().name()).isEqualTo("wounded");
    }

    @Test
    void aWomanOf71IsNotSeventyOneWomen() {
        List<Figure> figures = read("A woman of 71 died in hospital, bringing the death toll to 27.")
                .figures();
        assertThat(figures)
                .extracting(figure -> figure.measure().value().name())
                .containsExactly("age", "killed");
    }

    @Test
    void includingMakesAPartAndAnotherAnIncrement() {
        List<Figure> figures =
                read("The flood killed 30 people, including 10 children.").figures();
        assertThat(figures).hasSize(2);
        assertThat(figures.get(0).scope()).isEqualTo(Figure.Scope.TOTAL);
        assertThat(figures.get(1).scope()).isEqualTo(Figure.Scope.PART);
        assertThat(only("The company cut another 250 jobs.").scope()).isEqualTo(Figure.Scope.INCREMENT);
    }

    @Test
    void amongThemMakesAPartAndAmongSoManyTellsTheWhole() {
        assertThat(only("Among them were 12 children.").scope()).isEqualTo(Figure.Scope.PART);
        assertThat(only("A family was among 12 people killed in the crash.").scope())
                .isEqualTo(Figure.Scope.TOTAL);
        assertThat(only("The ministry reported 41 new cases.").scope()).isEqualTo(Figure.Scope.INCREMENT);
        assertThat(only("The ministry reported 41 cases.").scope()).isEqualTo(Figure.Scope.TOTAL);
    }

    @Test
    void theTicksOfAnAxisCountNothing() {
        assertThat(read("Mentions veterans 50 -120 -100 -80 -60 -40 -20 0 20 40 60 Among voters only")
                        .figures())
                .isEmpty();
        assertThat(read("Police counted 50 arrests on Monday, 60 on Tuesday and 70 on Friday.")
                        .figures())
                .hasSize(3);
    }

    @Test
    void whatStandsBesideTheTicksOfADrawingIsOfTheDrawing() {
        assertThat(read("All tweets 250 tweets per week 200 150 100 50 April July")
                        .figures())
                .isEmpty();
        assertThat(read("Share of receipts, 1 block = 5% of all").figures())
                .noneMatch(figure -> figure.quantity().unit().equals(Unit.PERCENT));
        assertThat(read("The company sold 250 boats in April and 200 in July.").figures())
                .hasSize(2);
    }

    @Test
    void theNumberOfALawAndAHolidayCountNothing() {
        assertThat(read("The states amended section 1115 waivers.").figures()).isEmpty();
        assertThat(read("They hold large 4/20 parties.").figures()).isEmpty();
        assertThat(read("They ate 3/4 of the cake.").figures()).hasSize(1);
    }

    @Test
    void howMuchHigherIsNoLevel() {
        assertThat(only("The estimate is 6,161 deaths higher than before.").change())
                .isEqualTo(Figure.Change.UP);
    }

    @Test
    void aRiseByPercentIsAChangeAndALevelIsNot() {
        assertThat(only("Prices rose 8 percent.").change()).isEqualTo(Figure.Change.UP);
        assertThat(only("Output fell by 8 percent.").change()).isEqualTo(Figure.Change.DOWN);
        assertThat(only("The rebels hold 8 percent of the valley.").change()).isEqualTo(Figure.Change.LEVEL);
    }

    @Test
    void negatedHypotheticalAndPlannedFiguresAreSetAside() {
        assertThat(only("The army did not lose 500 troops.").setAside()).contains(Figure.Aside.NEGATED);
        assertThat(only("A second flood could kill 500 people.").setAside()).contains(Figure.Aside.HYPOTHETICAL);
        assertThat(only("The ministry will send 500 soldiers.").setAside()).contains(Figure.Aside.PLANNED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Correction: The storm killed 41 people, not 14. | 41 | 14",
                "(Corrects the number of people killed to 41, not 14, in the second line) | 41 | 14",
                "CORRECTION - 41 people were killed, instead of 14 people. | 41 | 14",
                "This article was amended to say that 41 people were killed rather than 14 people. | 41 | 14",
                "An earlier version of this article said 14 people were killed. The storm killed 41 people. | 41 | 14",
                "Correction: We previously reported that 14 people were killed; the storm killed 41 people. | 41 | 14",
                "(Corrects the number of people killed to 41 from 14) | 41 | 14",
                "Corrected on Monday: an earlier headline wrongly said 14 were killed. It was 41 people. | 41 | 14",
            })
    void aCorrectionNoticeTakesTheWrongNumberBackAndKeepsTheRightOne(String text, String right, String wrong) {
        for (Figure figure : read("The river rose again.\n\n" + text).figures()) {
            boolean isWrong = figure.quantity().printed().toPlainString().equals(wrong);
            assertThat(figure.setAside().contains(Figure.Aside.TAKEN_BACK))
                    .as("%s in: %s", figure.quantity(), text)
                    .isEqualTo(isWrong);
        }
        assertThat(read(text).figures().stream()
                        .map(figure -> figure.quantity().printed().toPlainString()))
                .as(text)
                .containsExactlyInAnyOrder(right, wrong);
    }

    @Test
    void whatOnlyLooksLikeACorrectionTakesNothingBack() {
        for (String text : List.of(
                "Correction officers found 14 prisoners dead, not guards.",
                "The Department of Correction said 14 prisoners were killed.",
                "The earlier storm killed 14 people.",
                "The minister corrected himself and said 14 people were killed.")) {
            assertThat(read(text).figures())
                    .as(text)
                    .isNotEmpty()
                    .noneSatisfy(figure -> assertThat(figure.setAside()).contains(Figure.Aside.TAKEN_BACK));
        }
        assertThat(read("The storm killed 41 people, not the 14 people that the mayor spoke of.")
                        .figures())
                .filteredOn(figure -> figure.setAside().contains(Figure.Aside.NEGATED))
                .hasSize(1);
    }

    @Test
    void aNumberOfAnotherYearAndOneMeantInMockeryAreSetAside() {
        List<Figure> figures = read("Police counted 26 burglaries, compared with 41 burglaries a year earlier.")
                .figures();
        assertThat(figures).hasSize(2);
        assertThat(figures.get(0).setAside()).isEmpty();
        assertThat(figures.get(1).setAside()).containsExactly(Figure.Aside.HISTORICAL);
        assertThat(only("They hold 120 metres, she said in apparent sarcasm.").setAside())
                .contains(Figure.Aside.IRONIC);
    }

    @Test
    void furnitureOfThePageCountsNothing() {
        for (String text : List.of(
                "Photo 29/34 of the flood.",
                "Browsers with 1024*768 are suggested.",
                "Registration Number: 130349",
                "The film can be seen on a 4K TV.",
                "He scored in the second half.")) {
            assertThat(read(text).figures()).as(text).isEmpty();
        }
        assertThat(only("Half of the village burned.").quantity().unit()).isEqualTo(Unit.SHARE);
    }

    @Test
    void whoPutsANumberIsItsClaimant() {
        assertThat(only("The finance ministry put the damage at 180 million euros.")
                        .claimant()
                        .name())
                .isEqualTo("The finance ministry");
        assertThat(only("The town rejects the insurers' first estimate of 180 million euros.")
                        .claimant()
                        .name())
                .isEqualTo("the insurers");
    }

    @Test
    void theServiceThatPutsANumberIsTheBodyNamedBefore() {
        String body = "The Coastal Rescue Service said the search goes on. The service lowered the toll to 26.";
        Article article = article(body, List.of());
        String name = "Coastal Rescue Service";
        Citation words = Citation.body(article.id(), new Span(body.indexOf(name), body.indexOf(name) + name.length()));
        Mention mention = new Mention(
                ItemId.of(ItemId.Kind.MENTION, words), name, Mention.Kind.ORGANISATION, name, Optional.empty());
        List<Figure> figures = new FigureReader()
                .read(ArticleText.of(article, ANALYSER), List.of(mention), List.of(), List.of())
                .figures();
        assertThat(figures).hasSize(1);
        Claimant claimant = figures.get(0).claimant();
        assertThat(claimant.name()).isEqualTo(name);
        assertThat(claimant.antecedent()).contains(words);
        assertThat(claimant.words().orElseThrow().span().in(body)).isEqualTo("The service");
        assertThat(claimant.basis()).isEqualTo(Basis.INFERRED);
    }

    @Test
    void theAsOfIsAssumedUnlessTheTenseTellsIt() {
        assertThat(only("The flood killed 12 people.").asOf().orElseThrow().basis())
                .isEqualTo(Basis.ASSUMED);
        assertThat(only("The army now controls 12 villages.")
                        .asOf()
                        .orElseThrow()
                        .basis())
                .isEqualTo(Basis.TENSE);
    }

    @Test
    void whatNobodyIsNamedForInsideAStatementIsItsSpeakers() {
        Reading reading = new ArticleReader(LanguageAnalyser.english())
                .read(Article.ofText(
                        "known",
                        "Twenty-three people are now known to have died, the National Emergency Service said on Thursday"
                                + " morning, and 19 are missing."));
        assertThat(reading.figures())
                .hasSize(2)
                .extracting(figure -> figure.claimant().name())
                .containsOnly("National Emergency Service");
    }

    @Test
    void theSpeakerOfTheStatementClaimsTheFigure() {
        String body = "The dam held, the operator said: 12 sluices were open.";
        Article article = article(body, List.of());
        int start = body.indexOf("12");
        Citation content = Citation.body(article.id(), new Span(start, body.length() - 1));
        Claimant operator = new Claimant(
                "the operator",
                Claimant.Kind.ORGANISATION,
                Optional.of(Citation.body(article.id(), new Span(14, 26))),
                Optional.empty(),
                Optional.empty(),
                Basis.STATED);
        Statement statement = new Statement(
                ItemId.of(ItemId.Kind.STATEMENT, content),
                operator,
                Optional.empty(),
                Statement.Form.INDIRECT,
                Statement.Kind.SAID,
                List.of(content),
                Statement.Polarity.AFFIRMED,
                Statement.Modality.PLAIN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        List<Figure> figures = new FigureReader()
                .read(ArticleText.of(article, ANALYSER), List.of(), List.of(), List.of(statement))
                .figures();
        assertThat(figures).hasSize(1);
        assertThat(figures.get(0).claimant().name()).isEqualTo("the operator");
        assertThat(figures.get(0).statement()).contains(statement.id());
        assertThat(only("The operator opened 12 sluices.").claimant().name()).isEqualTo(Claimant.OUTLET);
    }

    @Test
    void everyNumeralIsAccountedForOnce() {
        String caption = "Photo 7 of 30: the dam.\n\n";
        String body =
                caption + "On 4 March 2021 the second dam failed at 6:30 p.m., killing 12 people, 3 of them children."
                        + " About half of the town, some 1,300 homes, lost power. Call 555-010-2030. The couple won 3-1.";
        Article article = article(body, List.of(new Region(new Span(0, caption.length()), Region.Kind.CAPTION)));
        List<Numeral> numerals = new FigureReader()
                .read(ArticleText.of(article, ANALYSER), List.of(), List.of(), List.of())
                .numerals();
        Matcher digits = Pattern.compile("\\d+").matcher(body);
        int found = 0;
        while (digits.find()) {
            Span span = new Span(digits.start(), digits.end());
            assertThat(numerals.stream()
                            .filter(numeral -> numeral.citation().span().contains(span)))
                    .as("'%s' at %s", digits.group(), span)
                    .hasSize(1);
            found++;
        }
        assertThat(found).isEqualTo(15);
        assertThat(use(numerals, body, "12")).isEqualTo(Numeral.Use.FIGURE);
        assertThat(use(numerals, body, "2021")).isEqualTo(Numeral.Use.DATE);
        assertThat(use(numerals, body, "second")).isEqualTo(Numeral.Use.OTHER);
        assertThat(use(numerals, body, "half")).isEqualTo(Numeral.Use.FIGURE);
        assertThat(use(numerals, body, "couple")).isEqualTo(Numeral.Use.OTHER);
        assertThat(numerals.get(0).use()).isEqualTo(Numeral.Use.NOT_READ);
        assertThat(numerals.get(0).why()).isEqualTo("in a caption");
        assertThat(numerals)
                .allSatisfy(numeral -> assertThat(numeral.citation().part()).isEqualTo(Part.BODY));
    }

    private static Numeral.Use use(List<Numeral> numerals, String body, String word) {
        return numerals.stream()
                .filter(numeral -> numeral.citation().span().in(body).equals(word))
                .findFirst()
                .orElseThrow()
                .use();
    }
}
