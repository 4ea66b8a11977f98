package org.stemma.compare.dating;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.stemma.clean.CleanText;
import org.stemma.clean.TextCleaner;
import org.stemma.language.LanguageAnalyser;
import org.stemma.model.Alignment;
import org.stemma.model.Article;
import org.stemma.model.ArticleId;
import org.stemma.model.Basis;
import org.stemma.model.Citation;
import org.stemma.model.Part;
import org.stemma.model.Reading;
import org.stemma.model.Span;
import org.stemma.model.Story;
import org.stemma.model.When;
import org.stemma.read.ArticleReader;

class DatingTest {
    private static final ArticleReader READER = new ArticleReader(LanguageAnalyser.english());

    private final Dating dating = new Dating();

    private static Reading read(String key, String text, Optional<String> published, Optional<String> url) {
        CleanText clean = TextCleaner.clean(text, Optional.empty());
        ArticleId id = ArticleId.of(key, text.getBytes(StandardCharsets.UTF_8));
        Part field = Part.metadata("published");
        return READER.read(new Article(
                id,
                key,
                Optional.empty(),
                url,
                clean.title().map(span -> span.in(text)),
                Optional.empty(),
                Optional.of("en"),
                published.map(day -> new Article.Published(
                        day,
                        field,
                        Optional.of(When.day(
                                LocalDate.parse(day),
                                Basis.STATED,
                                List.of(new Citation(id, field, new Span(0, day.length()))))))),
                Optional.empty(),
                text,
                clean.regions(),
                Alignment.identity(text.length())));
    }

    private static Reading undated(String text) {
        return read("undated", text, Optional.empty(), Optional.empty());
    }

    private Optional<When> own(Reading reading) {
        return Optional.ofNullable(dating.fromOwnWords(List.of(reading)).get(reading.id()));
    }

    private SortedMap<ArticleId, When> all(List<Reading> readings) {
        SortedMap<ArticleId, Reading> byId = new TreeMap<>();
        readings.forEach(reading -> byId.put(reading.id(), reading));
        Story story = new Story(byId.firstKey(), "story", List.copyOf(byId.keySet()));
        return dating.withShared(byId, dating.fromOwnWords(byId.values()), List.of(), List.of(), List.of(story));
    }

    @Test
    void metadataThatIsMonthsLaterThanTheHeaderIsTheStampOfACrawl() {
        String text = "6 January 2022\n\nThe old bridge at Port Vell was closed after engineers found cracks in it.\n";
        Reading reading = read("a", text, Optional.of("2022-04-02"), Optional.empty());
        assertThat(own(reading).orElseThrow().value()).isEqualTo("2022-01-06");
        assertThat(dating.contradictions(List.of(reading)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message())
                        .contains("the metadata says 2022-04-02, the header says 2022-01-06. Used: 2022-01-06."));
    }

    @Test
    void aDayBetweenMetadataAndHeaderIsAMatterOfTimeZones() {
        String text = "6 January 2022\n\nThe old bridge at Port Vell was closed after engineers found cracks in it.\n";
        Reading reading = read("a", text, Optional.of("2022-01-07"), Optional.empty());
        assertThat(own(reading).orElseThrow().value()).isEqualTo("2022-01-07");
        assertThat(dating.contradictions(List.of(reading))).isEmpty();
    }

    @Test
    void theAddressStatesADayAndIsCited() {
        String url = "https://example.org/news/2022/01/06/bridge-closed";
        Reading reading = read(
                "a",
                "The old bridge at Port Vell was closed after engineers found cracks in two of its piers.\n",
                Optional.empty(),
                Optional.of(url));
        When when = own(reading).orElseThrow();
        assertThat(when.value()).isEqualTo("2022-01-06");
        assertThat(reading.article().words(when.because().get(0))).isEqualTo("2022/01/06");
    }

    @Test
    void theStampOfAnEditCountsOnlyWhereNothingElseDoes() {
        String text = "Last updated: 9 March 2022\n\nPORT VELL, Jan 6, 2022 (Reuters) - The old bridge was closed after"
                + " engineers found cracks in two of its piers.\n";
        assertThat(own(undated(text)).orElseThrow().value()).isEqualTo("2022-01-06");
        assertThat(own(undated(
                                "Last updated: 9 March 2022\n\nThe old bridge was closed after engineers found cracks.\n"))
                        .orElseThrow()
                        .value())
                .isEqualTo("2022-03-09");
    }

    @Test
    void aCaptionTellsWhereTheTextNamesItsWeekdayAsRecent() {
        String caption = "\n\nThe broken pier of the old bridge on Thursday, Jan. 6, 2022. (Ada Brunn/AFP)\n\n";
        String named = "The old bridge was closed on Thursday after engineers found cracks in two of its piers.";
        String other = "The old bridge was closed on Monday after engineers found cracks in two of its piers.";
        String end = "The repair will take four months, the town council said.\n";
        When when = own(undated(named + caption + end)).orElseThrow();
        assertThat(when.firstDay()).isEqualTo("2022-01-06");
        assertThat(when.lastDay()).isBefore("2022-01-09");
        assertThat(when.basis()).isEqualTo(Basis.INFERRED);
        assertThat(when.because()).isNotEmpty();
        assertThat(own(undated(other + caption + end)))
                .as("the picture may be old")
                .isEmpty();
    }

    @Test
    void anAnniversaryDatesWhatAnotherArticleTellsOfLastTuesday() {
        Reading stated = read(
                "a",
                "Monday marked five months since Halvik troops crossed the border at Karsk in a surprise raid.\n",
                Optional.of("2025-01-06"),
                Optional.empty());
        Reading undated =
                undated("Halvik on Tuesday said it would not stay. Last Tuesday, Halvik troops crossed the border at"
                        + " Karsk in a surprise raid and took two villages.\n");
        When when = Optional.ofNullable(all(List.of(stated, undated)).get(undated.id()))
                .orElseThrow();
        assertThat(when.firstDay()).isAfterOrEqualTo("2024-08-07");
        assertThat(when.lastDay()).isEqualTo("2024-08-13");
        assertThat(when.because()).extracting(Citation::article).contains(stated.id(), undated.id());
    }

    @Test
    void whatOneSentenceAloneHasInCommonLeavesTheDayUnknown() {
        Reading stated = read(
                "a",
                "Mayor Ilin Dorval closed the old bridge at Port Vell on Sunday, the town council said.\n",
                Optional.of("2025-01-06"),
                Optional.empty());
        Reading undated = undated("Mayor Ilin Dorval closed the old bridge at Port Vell on Sunday, a message said.\n");
        assertThat(all(List.of(stated, undated))).doesNotContainKey(undated.id());
    }

    @Test
    void theDatedArticlesOfADayWithTheSameWordsTellTheDayWhateverTheirOrder() {
        List<Reading> readings = new ArrayList<>();
        for (int day = 1; day <= 14; day++) {
            String text = "The flood at Karsk rose again. " + word(day) + " and " + word(day) + " bridge failed near "
                    + word(day) + " mill, said the keeper of the " + word(day) + " gate and the town council.\n";
            readings.add(
                    read("d" + day, text, Optional.of("2025-03-" + (day < 10 ? "0" : "") + day), Optional.empty()));
        }
        Reading undated = undated("The keeper of the " + word(9) + " gate at Karsk said that the flood near " + word(9)
                + " mill rose, and the " + word(9) + " bridge failed.\n");
        readings.add(undated);
        SortedMap<ArticleId, When> published = all(readings);
        When when = Optional.ofNullable(published.get(undated.id())).orElseThrow();
        assertThat(when.midpoint().toLocalDate()).isBetween("2025-03-08", "2025-03-10");
        Collections.shuffle(readings, new Random(7));
        assertThat(all(readings)).isEqualTo(published);
    }

    private static String word(int day) {
        return List.of(
                        "Ada", "Brunn", "Colm", "Dorn", "Elva", "Fenn", "Gorm", "Hask", "Ilva", "Jorn", "Kell", "Lund",
                        "Mors", "Nive")
                .get(day - 1);
    }

    @Test
    void anArticleDatedByItsNeighboursIsNoAnchorForAnother() {
        Reading stated = read(
                "a",
                "Monday marked five months since Halvik troops crossed the border at Karsk in a surprise raid.\n",
                Optional.of("2025-01-06"),
                Optional.empty());
        Reading near =
                undated("Last Tuesday, Halvik troops crossed the border at Karsk in a surprise raid. On Wednesday Mayor"
                        + " Ilin Dorval closed the old bridge at Port Vell for the winter, the town council said.\n");
        Reading far = read(
                "far",
                "On Wednesday Mayor Ilin Dorval closed the old bridge at Port Vell for the winter, the town council said.\n",
                Optional.empty(),
                Optional.empty());
        SortedMap<ArticleId, When> published = all(List.of(stated, near, far));
        assertThat(published).containsKey(near.id()).doesNotContainKey(far.id());
    }
}
