package org.stemma.read.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.language.LanguageAnalyser;
import org.stemma.model.Alignment;
import org.stemma.model.Anchors;
import org.stemma.model.Article;
import org.stemma.model.ArticleId;
import org.stemma.model.Basis;
import org.stemma.model.DateWalk;
import org.stemma.model.ItemId;
import org.stemma.model.Region;
import org.stemma.model.Span;
import org.stemma.model.TimeExpression;
import org.stemma.model.When;
import org.stemma.read.text.ArticleText;

class TimeReaderTest {
    private static final LanguageAnalyser ANALYSER = LanguageAnalyser.english();
    private static final LocalDate PUBLISHED = LocalDate.of(2025, 2, 11);

    private final TimeReader reader = new TimeReader();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The bridge fell in September 2022. | September 2022=2022-09",
                "The bridge fell on Dec. 26, 2024. | Dec. 26, 2024=2024-12-26",
                "The bridge fell on 26 December. | 26 December=2024-12-26",
                "The bridge fell on 6/1/2025. | 6/1/2025=2025-06-01",
                "The bridge fell on 2025-02-03. | 2025-02-03=2025-02-03",
                "It was built in the 1990s. | the 1990s=199",
                "It was built in mid-1944. | mid-1944=1944",
                "It was built in the 19th century. | the 19th century=18",
                "The minister said on Monday that it stands. | Monday=2025-02-10",
                "The minister resigned last Tuesday. | last Tuesday=2025-02-04",
                "The court will meet next Friday. | next Friday=2025-02-14",
                "The minister spoke on Friday night local time. | Friday night local time=2025-02-07TNI",
                "The river rose last August. | last August=2024-08",
                "The river rose earlier this week. | earlier this week=2025-W07",
                "The river rose three weeks ago. | three weeks ago=2025-W04",
                "Prices doubled in the past five years. | the past five years=P5Y",
                "He was born on 5 May 1980 and two days later he was named. | 5 May 1980=1980-05-05; two days later=1980-05-07",
                "The siege lasted six months. | six months=P6M",
                "It took 24 hours. | 24 hours=PT24H",
                "It had stood for decades. | decades=PXDE",
                "They meet every Monday. | every Monday=XXXX-WXX-1",
                "The weekly report is out. | weekly=P1W",
                "Sales rose in the third quarter of 2024. | the third quarter of 2024=2024-Q3",
                "It closed in the summer of 2023. | the summer of 2023=2023-SU",
                "Profits fell in fiscal 2023. | fiscal 2023=FY2023",
                "They left before Christmas 2023. | Christmas 2023=2023-12-25",
                "They met on Easter Sunday 2024. | Easter Sunday 2024=2024-03-31",
                "The plane landed at 16:00 UTC on Monday. | 16:00 UTC=2025-02-10T16:00Z; Monday=2025-02-10",
                "The town is now quiet. | now=PRESENT_REF",
                "The floods of 2023 came in August of that year. | 2023=2023; August of that year=2023-08",
                "The rates fell in the last week of March 2009. | the last week of March 2009=2009-W13",
                "They met on the first Friday of last month. | the first Friday of last month=2025-01-03",
                "Sales fell from the same month a year ago. | the same month a year ago=2024-02",
                "It takes between 60 and 90 days. | 60=P60D; 90 days=P90D",
                "He was away in the week of February 3. | the week of February 3=2025-W06",
                "The attacks of September 11 changed it. | September 11=2024-09-11",
                "The September 11 attacks changed it. | September 11=2001-09-11",
                "It was Friday the 13th. | Friday the 13th=2024-12-13",
                "The index rose to end the day at 900. | the day=2025-02-11",
                "The shops were shut over the weekend. | the weekend=2025-W06-WE",
                "Rome fought Carthage in 264-241 BC. | 264=BC0264; 241 BC=BC0241",
                "The town fell in 1915-17. | 1915=1915; 17=1917",
                "It rained in August and September 1914. | August=1914-08; September 1914=1914-09",
                "The rates rose on 28 and 29 January. | 28=2025-01-28; 29 January=2025-01-29",
            })
    void readsAndResolves(String text, String expected) {
        assertThat(String.join("; ", found(text))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The group may march again, she said.",
                "He reads the Sunday Times.",
                "A second man fell ill.",
                "About 1,945 people and 1945 soldiers came.",
                "The price rose to $2000.",
                "They won 24-12 and fell back.",
                "The Boeing 737 landed.",
            })
    void toldFromOtherWordsAndNumbers(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void theTenseTellsWhichWayAWeekdayLies() {
        assertThat(found("The minister said on Friday that all was well.")).containsExactly("Friday=2025-02-07");
        assertThat(found("The minister will speak on Friday.")).containsExactly("Friday=2025-02-14");
        assertThat(found("The minister said on Tuesday that all was well.")).containsExactly("Tuesday=2025-02-11");
    }

    @Test
    void withoutADayOfPublicationAWeekdayStaysOpen() {
        assertThat(found("The minister spoke on Tuesday.", Optional.empty())).containsExactly("Tuesday=XXXX-WXX-2");
    }

    @Test
    void aNarrativeInheritsItsYearsAndANewsTextDoesNot() {
        String war =
                "War was declared on 3 September 1939. The ports closed on 5 September. In April 1940 the north fell,"
                        + " and on 10 May the west. By June 1941 the east was at war. In 1942 and 1943 it turned."
                        + " On 6 June 1944 they landed; on 25 August the capital was free, the next day the south."
                        + " In December it snowed and in January it froze.";
        assertThat(found(war, Optional.empty()))
                .contains(
                        "5 September=1939-09-05",
                        "10 May=1940-05-10",
                        "25 August=1944-08-25",
                        "the next day=1944-08-26")
                .endsWith("December=1944-12", "January=1945-01");
        assertThat(found("The firm, founded in 1939, said on 5 January that it had sold its plant."))
                .containsExactly("1939=1939", "5 January=2025-01-05");
    }

    @Test
    void theEndsOfARangeAreJoined() {
        String body = "The road is shut from 3 to 7 March 2025 and between Monday and Friday; 2014-2018 was worse.";
        assertThat(DateRanges.join(body, read(body, List.of())))
                .extracting(range -> range.words().in(body))
                .containsExactly("from 3 to 7 March 2025", "between Monday and Friday", "2014-2018");
    }

    @Test
    void aCaptionIsReadAndMarkedAsOne() {
        String body = "A man clears mud on 3 February 2025. Photo: A. Example\n\nThe water fell on Monday.";
        Region caption = new Region(new Span(0, body.indexOf("\n")), Region.Kind.CAPTION);
        List<TimeExpression> expressions = read(body, List.of(caption));
        assertThat(expressions).extracting(TimeExpression::text).containsExactly("3 February 2025", "Monday");
        assertThat(expressions.get(0).region()).contains(Region.Kind.CAPTION);
        assertThat(expressions.get(1).region()).isEmpty();
    }

    @Test
    void everyExpressionIsItsWords() {
        String body = "On 3 February 2025 😀 the dam broke; two days later, at 5 p.m. local time, it was shut.";
        for (TimeExpression expression : read(body, List.of())) {
            assertThat(expression.citation().span().in(body)).isEqualTo(expression.text());
        }
        assertThat(read(body, List.of())).hasSize(3);
    }

    private List<String> found(String text) {
        return found(text, Optional.of(When.day(PUBLISHED, Basis.STATED, List.of())));
    }

    private List<String> found(String text, Optional<When> published) {
        List<TimeExpression> expressions = read(text, List.of());
        SortedMap<ItemId, Anchors> anchors = DateWalk.anchors(expressions, published);
        List<String> found = new ArrayList<>();
        for (TimeExpression expression : expressions) {
            found.add(expression.text() + "=" + expression.value().timex(anchors.get(expression.id())));
        }
        return found;
    }

    private List<TimeExpression> read(String body, List<Region> regions) {
        Article article = new Article(
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
        return reader.read(ArticleText.of(article, ANALYSER));
    }
}
