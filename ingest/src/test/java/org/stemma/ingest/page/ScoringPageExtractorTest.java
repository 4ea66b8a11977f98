package org.stemma.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.stemma.model.Alignment;
import org.stemma.model.Region;
import org.stemma.model.Span;

class ScoringPageExtractorTest {
    private static final String FIRST =
            "The bridge at Port Vell was closed on Monday, the mayor said in a message to all who live beside it.";
    private static final String SECOND =
            "Engineers will look at the piers today, and ferries will run every hour until the work there is done.";
    private static final String THIRD =
            "The repair will take four months, according to the town council, which met at noon and decided so.";

    @Test
    void theArticleIsTakenAndTheRestOfThePageIsNot() {
        Page page = extract(
                "<html lang='en-GB'><head><title>Bridge closed - Harbour Gazette</title><meta property='og:site_name' content='Harbour Gazette'>"
                        + "<link rel=canonical href='https://example.org/bridge'></head><body><nav><a href='/'>Home</a> <a href='/n'>News</a></nav>"
                        + "<div class=share-bar><p>Share this with all the people you know and with those you do not know yet.</p></div>"
                        + "<article><h1>Bridge closed</h1><p class=byline>By <a rel=author href='/ada'>Ada Brunn</a></p><p>"
                        + FIRST + "</p><p>" + SECOND
                        + "</p><figure><img src=a.jpg><figcaption>The broken pier. Photo: Tom Oake</figcaption></figure><blockquote><p>"
                        + "We shall build it again, and we shall build it better than it was.</p></blockquote><h2>What now</h2><p>"
                        + THIRD
                        + "</p></article><aside><p>Sign up for our newsletter, which comes each morning at six, before you do.</p></aside>"
                        + "<footer><p>All rights reserved by the Gazette and by nobody else in this town or the next.</p></footer></body></html>");
        assertThat(page.body())
                .isEqualTo(FIRST + "\n\n" + SECOND + "\n\nThe broken pier. Photo: Tom Oake\n\n"
                        + "We shall build it again, and we shall build it better than it was.\n\nWhat now\n\n" + THIRD);
        assertThat(page.regions())
                .extracting(region -> region.kind() + " " + region.span().in(page.body()))
                .containsExactly(
                        "CAPTION The broken pier. Photo: Tom Oake",
                        "QUOTATION_BLOCK We shall build it again, and we shall build it better than it was.",
                        "HEADING What now");
        assertThat(page.title()).contains("Bridge closed");
        assertThat(page.authors()).containsExactly("Ada Brunn");
        assertThat(page.outlet()).contains("Harbour Gazette");
        assertThat(page.canonicalUrl()).contains("https://example.org/bridge");
        assertThat(page.language()).contains("en-GB");
    }

    @Test
    void everyUnitOfTheBodyStandsForWhatTheSourceSaysThere() {
        String html =
                "<p>Caf&eacute; &amp; bar &#x1F600; on the &ldquo;Mole&rdquo;&nbsp;&ndash; \r\n  closed&hellip; AT&T &bogusentity; 5 &lt 6 &copy 2024 &euro;3 😀, "
                        + "said its owner, who has had it for forty years.</p>";
        Page page = extract("<html><body>" + html + "<p>" + FIRST + "</p></body></html>");
        assertThat(page.body())
                .startsWith(
                        "Café & bar 😀 on the “Mole” – closed… AT&T &bogusentity; 5 < 6 © 2024 €3 😀, said its owner");
        checkAlignment(page, "<html><body>" + html + "<p>" + FIRST + "</p></body></html>");
        Span smile = span(page, "😀 on");
        assertThat(page.alignment()
                        .source(new Span(smile.start(), smile.start() + 2))
                        .orElseThrow()
                        .length())
                .isEqualTo("&#x1F600;".length());
    }

    @Test
    void anArticleInPiecesIsTakenWhole() {
        Page page = extract("<body><div class=page><div class=chunk><p>" + FIRST + "</p><p>" + SECOND
                + "</p></div><div class=advert><p>Buy this now and be "
                + "happy for the rest of your days.</p></div><div class=chunk><p>" + THIRD + "</p></div></div></body>");
        assertThat(page.body()).isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
    }

    @Test
    void aWrapperWithAnUnluckyNameIsNoFurniture() {
        Page page =
                extract("<body class='has-sidebar'><form id=aspnetForm><div class='page-with-sidebar modal-open'><p>"
                        + FIRST + "</p><p>" + SECOND + "</p></div></form></body>");
        assertThat(page.body()).isEqualTo(FIRST + "\n\n" + SECOND);
    }

    @Test
    void linesPartedByBreaksAreParagraphs() {
        Page page = extract("<body><div>" + FIRST + "<br><br>" + SECOND + "<br>\n<br/>" + THIRD + "</div></body>");
        assertThat(page.body()).isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
    }

    @Test
    void textThatLiesInTheBodyItselfIsTaken() {
        assertThat(extract("<body>" + FIRST + "<br>" + SECOND + "<br><br>" + THIRD + "</body>")
                        .body())
                .isEqualTo(FIRST + " " + SECOND + "\n\n" + THIRD);
    }

    @Test
    void hostilePagesTakeTimeInProportionToTheirLength() {
        int times = 4_000;
        for (String html : List.of(
                "<p>" + "&aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa".repeat(times),
                "<p>" + "&amp".repeat(times * 5),
                ("<li><a>" + FIRST).repeat(times),
                "<div>".repeat(600) + ("<p>" + FIRST + "</p>").repeat(times / 10),
                "<b>".repeat(times) + FIRST,
                "<p class='" + "share- ".repeat(times) + "'>" + FIRST)) {
            assertTimeout(Duration.ofSeconds(60), () -> extract(html), html.substring(0, 10));
        }
    }

    @Test
    void jsonLinkedDataGoesBeforeMetaAndBrokenOneIsPassedOver() {
        Page page =
                extract("<head><script type='application/ld+json'>{broken</script><script type='application/ld+json'>"
                        + "{\"@graph\":[{\"@type\":\"NewsArticle\",\"headline\":\"Bridge closed\",\"datePublished\":\"2025-02-11T09:30:00+01:00\","
                        + "\"author\":[{\"@type\":\"Person\",\"name\":\"Ada Brunn\"},{\"name\":\"Tom Oake\"}],\"publisher\":{\"name\":\"Harbour Gazette\"}}]}</script>"
                        + "<meta name=date content='2025-02-12'></head><body><p>" + FIRST + "</p></body>");
        assertThat(page.title()).contains("Bridge closed");
        assertThat(page.authors()).containsExactly("Ada Brunn", "Tom Oake");
        assertThat(page.outlet()).contains("Harbour Gazette");
        assertThat(page.published())
                .extracting(Page.DateField::written)
                .containsExactly("2025-02-11T09:30:00+01:00", "2025-02-12");
    }

    @Test
    void aPageWithoutTextHasAnEmptyBody() {
        assertThat(extract("").body()).isEmpty();
        assertThat(extract("<html><body><script>var a = 'no text at all in here';</script></body>")
                        .body())
                .isEmpty();
    }

    @Test
    void aHundredThousandElementsInsideEachOtherAreRead() {
        int depth = 100_000;
        String html = "<div>".repeat(depth) + "<p>" + FIRST + "</p>" + "</div>".repeat(depth);
        assertThat(extract(html).body()).isEqualTo(FIRST);
    }

    @Test
    void alignmentAndRegionsHoldForAnyPage() {
        long seed = Long.getLong("stemma.seed", 20250211L);
        Random random = new Random(seed);
        String[] pieces = {
            "<p>",
            "</p>",
            "<div class='caption'>",
            "</div>",
            "<br>",
            "<br><br>",
            FIRST,
            SECOND,
            " ",
            "\r\n",
            "&amp;",
            "&#128512;",
            "&nbsp;",
            "&lt",
            "😀",
            "\uD83D",
            "\u0000",
            "<blockquote>",
            "</blockquote>",
            "<h2>",
            "</h2>",
            "<figure><figcaption>",
            "</figcaption></figure>",
            "<a href=x>",
            "</a>",
            "<table><tr><td>",
            "</td></tr></table>",
            "text",
            "<b>",
            "</i>",
            "<!-- x -->",
            "<script>",
            "</script>",
            "\u00AD",
            "<ul><li>",
            "</li></ul>",
            "&bogus;",
            "<",
            "&",
            "<span class=caption>",
            "</span>"
        };
        for (int round = 0; round < 1_500; round++) {
            StringBuilder html = new StringBuilder("<body>");
            int length = random.nextInt(60);
            for (int at = 0; at < length; at++) {
                html.append(pieces[random.nextInt(pieces.length)]);
            }
            try {
                checkAlignment(extract(html.toString()), html.toString());
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("seed " + seed + ", page " + html, e);
            }
        }
    }

    /** Every run lies in both texts, every visible unit is in one, plain runs are the same words, and regions are in order. */
    private static void checkAlignment(Page page, String html) {
        int at = 0;
        for (Alignment.Run run : page.alignment().runs()) {
            assertThat(page.body().substring(at, run.body().start())).isBlank();
            at = run.body().end();
            assertThat(run.source().end()).isLessThanOrEqualTo(html.length());
            if (run.body().length() == run.source().length()) {
                assertThat(spaced(run.source().in(html)))
                        .isEqualTo(spaced(run.body().in(page.body())));
            } else {
                assertThat(run.source().in(html)).containsAnyOf("&", "\u0000");
            }
        }
        assertThat(page.body().substring(at)).isBlank();
        int end = 0;
        for (Region region : page.regions()) {
            assertThat(region.span().start()).isGreaterThanOrEqualTo(end);
            end = region.span().end();
        }
        assertThat(end).isLessThanOrEqualTo(page.body().length());
    }

    private static String spaced(String text) {
        return text.replaceAll("[\\s\\p{Z}]", " ");
    }

    private static Span span(Page page, String words) {
        int start = page.body().indexOf(words);
        return new Span(start, start + words.length());
    }

    private static Page extract(String html) {
        return new ScoringPageExtractor().extract(html, Optional.empty());
    }
}
