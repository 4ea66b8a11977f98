package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.stemma.clean.CleanText;
import org.stemma.clean.TextCleaner;
import org.stemma.compare.shared.Origins;
import org.stemma.model.Alignment;
import org.stemma.model.Article;
import org.stemma.model.ArticleId;
import org.stemma.model.Basis;
import org.stemma.model.Citation;
import org.stemma.model.ItemId;
import org.stemma.model.Ledger;
import org.stemma.model.Outlet;
import org.stemma.model.Part;
import org.stemma.model.Reading;
import org.stemma.model.Series;
import org.stemma.model.Span;
import org.stemma.model.When;
import org.stemma.view.Appearance;
import org.stemma.view.Corrections;
import org.stemma.view.FigureTable;
import org.stemma.view.LedgerView;

/**
 * Forty outlets print three versions of one agency report and, the last of them, its correction: one source, no conflict, and a
 * list of who still carries what was taken back. Each outlet adds or cuts a little.
 */
class FortyOutletsTest {
    private static final String FIRST = """
            BELMARSK (Reuters) - At least 12 people were killed when a dam above the town of Selna gave way on Tuesday, the \
            interior ministry said.

            Rescuers searched the valley below the broken wall through the night, and the road to the lower villages was closed. \
            Schools in the district were opened for those who had lost their homes, while engineers looked at the gates of a \
            second reservoir further up.

            The operator said that it would answer questions when the water had gone down.
            """;
    private static final String SECOND =
            FIRST.replace("At least 12 people", "At least 17 people").replace("through the night", "for a second day");
    private static final String THIRD =
            SECOND.replace("At least 17 people", "At least 23 people").replace("a second day", "a third day");
    private static final String CORRECTED = "(Corrects number of people killed to 21, not 23, in paragraph 1)\n\n"
            + THIRD.replace("At least 23 people", "At least 21 people");

    private static Ledger ledger;
    private static LedgerView view;

    @BeforeAll
    static void readAndCompare() {
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String text = i < 14 ? FIRST : i < 26 ? SECOND : i < 39 ? THIRD : CORRECTED;
            int day = i < 14 ? 9 : i < 26 ? 10 : i < 39 ? 11 : 12;
            if (i % 3 == 1) {
                text += "\nRead more of our coverage.\n";
            }
            if (i % 4 == 2) {
                text = text.replace(
                        "The operator said that it would answer questions when the water had gone down.\n", "");
            }
            readings.add(Program.PIPELINE.read(
                    article(String.format(Locale.ROOT, "Outlet %02d", i), text, LocalDate.of(2024, 10, day))));
        }
        ledger = Program.PIPELINE.compare(readings);
        view = LedgerView.of(ledger);
    }

    private static Article article(String outlet, String body, LocalDate day) {
        ArticleId id = ArticleId.of(outlet, body.getBytes(StandardCharsets.UTF_8));
        CleanText clean = TextCleaner.clean(body, Optional.empty());
        Part field = Part.sidecar("published");
        Citation words = new Citation(id, field, new Span(0, day.toString().length()));
        return new Article(
                id,
                outlet,
                Optional.of(Outlet.named(outlet)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("en"),
                Optional.of(new Article.Published(
                        day.toString(), field, Optional.of(When.day(day, Basis.STATED, List.of(words))))),
                Optional.empty(),
                body,
                clean.regions(),
                Alignment.identity(body.length()));
    }

    private static Series deaths() {
        return ledger.series().stream()
                .filter(series -> series.question().startsWith("People killed"))
                .max(Comparator.comparingInt(series -> series.members().size()))
                .orElseThrow();
    }

    @Test
    void everyOutletSharesTextWithEveryOther() {
        assertThat(ledger.shared()).hasSize(40 * 39 / 2);
        assertThat(ledger.stories()).hasSize(1);
    }

    @Test
    void fortyArticlesAreOneSource() {
        List<ItemId> reported = deaths().members().stream()
                .filter(figure -> !view.words(figure.anchor()).equals("21"))
                .toList();
        assertThat(reported).as("all but the number in the notice").hasSize(40);
        assertThat(Origins.count(reported, ledger.origins()))
                .hasToString("at most 1 separate source found; 0 not stated");
        assertThat(ledger.origins().stream().filter(origin -> origin.label().equals("The operator")))
                .as("somebody described without a name is one person in one text")
                .hasSize(1);
    }

    @Test
    void anUpdateIsNoConflict() {
        assertThat(FigureTable.of(view).series()).isNotEmpty().allSatisfy(block -> {
            assertThat(block.isConflicting()).as(block.question()).isFalse();
        });
    }

    @Test
    void whoStillCarriesTheNumberThatWasTakenBackIsListed() {
        assertThat(Corrections.of(view).notices()).singleElement().satisfies(notice -> {
            assertThat(notice.label()).isEqualTo("Outlet 39, 12 Oct");
            assertThat(notice.earlier()).containsExactly("23");
            assertThat(notice.carriers())
                    .map(Appearance::article)
                    .containsExactly(
                            "Outlet 26, 11 Oct",
                            "Outlet 27, 11 Oct",
                            "Outlet 28, 11 Oct",
                            "Outlet 29, 11 Oct",
                            "Outlet 30, 11 Oct",
                            "Outlet 31, 11 Oct",
                            "Outlet 32, 11 Oct",
                            "Outlet 33, 11 Oct",
                            "Outlet 34, 11 Oct",
                            "Outlet 35, 11 Oct",
                            "Outlet 36, 11 Oct",
                            "Outlet 37, 11 Oct",
                            "Outlet 38, 11 Oct");
        });
    }
}
