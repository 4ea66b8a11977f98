package org.stemma.compare.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stemma.model.ArticleId;
import org.stemma.model.Basis;
import org.stemma.model.Citation;
import org.stemma.model.Event;
import org.stemma.model.ItemId;
import org.stemma.model.Origin;
import org.stemma.model.Span;
import org.stemma.model.When;

class HighlightsTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 3, 1);

    private final Map<Citation, String> words = new TreeMap<>();
    private final SortedMap<ArticleId, When> published = new TreeMap<>();
    private final List<Event> events = new ArrayList<>();

    @BeforeEach
    void threeDaysOfWhichMostSpeakOfTheSecond() {
        events.add(event(1, sentence("a", 1, "The old mill at Karsk burnt down in the night to Monday.")));
        events.add(event(
                2,
                sentence("a", 2, "The dam above Karsk broke in the morning and the lower valley was flooded."),
                sentence(
                        "b", 4, "The dam above Karsk broke and the flooded valley was cleared, the town council said."),
                sentence("c", 5, "The dam broke.")));
        events.add(event(2, sentence("c", 5, "A choir from Belmar sang in the square for an hour that day.")));
        events.add(event(3, sentence("b", 4, "Schools in Belmar were opened for those who had lost their homes.")));
    }

    private Event event(int day, ItemId... sentences) {
        return new Event(
                sentences[0],
                When.day(FIRST.withDayOfMonth(day), Basis.STATED, List.of()),
                sentences[0].anchor(),
                List.of(sentences),
                Optional.empty(),
                new Origin.Count(0, sentences.length));
    }

    private ItemId sentence(String article, int appeared, String text) {
        ArticleId id = ArticleId.of(article, article.getBytes(StandardCharsets.UTF_8));
        int start = words.size() * 1000;
        Citation citation = Citation.body(id, new Span(start, start + text.length()));
        words.put(citation, text);
        published.put(id, When.day(FIRST.withDayOfMonth(appeared), Basis.STATED, List.of()));
        return ItemId.of(ItemId.Kind.SENTENCE, citation);
    }

    private String text(Citation citation) {
        return words.getOrDefault(citation, "");
    }

    private List<Highlights.Day> top(int days, int sentences) {
        return new Highlights(events, published, this::text).top(Optional.empty(), Optional.empty(), days, sentences);
    }

    @Test
    void theDayThatMostArticlesSpeakOfMattersMost() {
        assertThat(top(1, 1)).extracting(Highlights.Day::day).containsExactly(FIRST.plusDays(1));
    }

    @Test
    void aDayIsToldByASentenceWithItsCommonWordsThatIsNeitherTooShortNorTooLong() {
        Highlights.Told told = top(1, 1).get(0).told().get(0);
        assertThat(text(told.sentence().anchor())).startsWith("The dam above Karsk broke");
        assertThat(told.event()).isEqualTo(events.get(1));
    }

    @Test
    void theSecondSentenceOfADayIsOfAnotherEvent() {
        assertThat(top(1, 2).get(0).told())
                .extracting(Highlights.Told::event)
                .containsExactly(events.get(1), events.get(2));
    }

    @Test
    void daysAreLookedForBetweenTheOnesAskedForAndShownInTheirOrder() {
        Highlights highlights = new Highlights(events, published, this::text);
        assertThat(highlights.top(Optional.of(FIRST.plusDays(2)), Optional.empty(), 9, 1))
                .extracting(Highlights.Day::day)
                .containsExactly(FIRST.plusDays(2));
        assertThat(highlights.top(Optional.empty(), Optional.of(FIRST.plusDays(1)), 9, 1))
                .extracting(Highlights.Day::day)
                .containsExactly(FIRST, FIRST.plusDays(1));
    }

    @Test
    void theOrderOfTheEventsDoesNotMatter() {
        List<Highlights.Day> before = top(3, 2);
        Collections.reverse(events);
        assertThat(top(3, 2)).isEqualTo(before);
    }

    @Test
    void oneEventOnTwoDaysIsShownWithBothAndADifferentOneIsNot() {
        Event other = event(
                3,
                sentence(
                        "d",
                        5,
                        "The dam above Karsk broke in the morning and the lower valley was flooded, they said."));
        events.add(other);
        assertThat(DifferingDates.among(events, this::text))
                .containsOnly(
                        Map.entry(events.get(1).id(), List.of(other)), Map.entry(other.id(), List.of(events.get(1))));
    }
}
