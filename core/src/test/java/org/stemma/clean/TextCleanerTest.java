package org.stemma.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.model.Region;

class TextCleanerTest {
    /** Running text around the line in question, so that it stands neither first nor last. */
    private static final String BEFORE = "The bridge was closed on Monday, the mayor said. Nobody was hurt.\n\n"
            + "Engineers will look at the piers today, she added in a message.\n\n";

    private static final String AFTER = "\n\nThe repair will take four months, according to the town council.\n\n"
            + "Ferries will run every hour until then, the council said on its page.\n\nThe toll stays the same.\n\n"
            + "A second bridge is planned, but nobody has paid for it yet.\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Views: 1,204 | CHROME",
                "1.2k shares | CHROME",
                "Comments (14) | CHROME",
                "after newsletter promotion | CHROME",
                "Sign up for our morning letter | CHROME",
                "ADVERTISEMENT | CHROME",
                "Story continues below | CHROME",
                "Leave a Comment | CHROME",
                "Your email address will not be published. Required fields are marked * | CHROME",
                "Scroll to Top | CHROME",
                "Follow Ada Brunn on Twitter @adabrunn | CHROME",
                "Read more: How the piers were built | CHROME",
                "![a crane](https://example.org/crane.png) | CHROME",
                "https://example.org/story?id=7 | CHROME",
                "* * * | CHROME",
                "(ABC News) | CREDIT",
                "Via Harbour Gazette | CREDIT",
                "Source: Harbour Gazette | CREDIT",
                "The Associated Press contributed to this report. | CREDIT",
                "(Reporting by Ada Brunn in Port Vell; Editing by Tom Oake) | CREDIT",
                "© 2024 Harbour Gazette. All rights reserved. | CREDIT",
                "Article by:Source: Pia Sandmann | BYLINE",
                "Author: Pia Sandmann | BYLINE",
                "FILE PHOTO: The old bridge at dusk. | CAPTION",
                "FILE - In this May 3, 2020, file photo, the bridge is open. | CAPTION",
                "This handout picture taken by the town on May 3 shows the broken pier. | CAPTION",
                "The broken pier on Monday. (Ada Brunn/AFP/Getty Images) | CAPTION",
                "The broken pier on Monday. (AP Photo/Ada Brunn) | CAPTION",
                "Ada Brunn/Reuters | CAPTION",
                "Handout/PORT VELL TOWN PRESS SER | CAPTION",
                "Photo: Ada Brunn | CAPTION",
                "What the Engineers Found | HEADING",
                "A long wait for the ferry | HEADING",
            })
    void aLineThatIsNotRunningTextIsMarked(String line, Region.Kind kind) {
        String text = BEFORE + line + AFTER;
        assertThat(TextCleaner.clean(text, Optional.empty()).regions())
                .extracting(region -> region.kind() + " " + region.span().in(text))
                .containsExactly(kind + " " + line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Views differ on who should pay for it.",
                "Sign up began on Monday, and 300 people came to the town hall before noon, officials said.",
                "By early afternoon 40 cars stood in line.",
                "By Monday, 200 had gone.",
                "Source of the leak was a crack in the third pier, the council said.",
                "Via the ferry it takes an hour.",
                "A photo posted by a driver shows two cars on the edge of the gap.",
                "The photos released by the company show one of the piers leaning.",
                "Read the report and you will find 14 warnings, he said.",
                "He contributed to the fund for 12 years.",
                "“All rights are reserved for the council,” she said.",
                "(The council said it had no money.)",
                "(Corrects number of cars in paragraph 2 to 14, not 41)",
                "Correction: An earlier version gave the wrong number of cars. There were 14.",
                "Editor’s note: This article has been updated with the council’s answer.",
                "Copyright law does not apply to bridges, a judge wrote in 2019.",
                "Why?",
                "- 14 cars on the bridge",
                "Follow the money, said the mayor, and you will end on Facebook or in the harbour, whichever is deeper this year, for all that I know of the men who sold us these piers.",
                "The bridge is a copy of one in Lyon/France and of another in Turin.",
                "He had worked for AP for 12 years.",
                "WATCH OUT: the road is wet, a sign at the bridge says, and so it was.",
            })
    void anOrdinarySentenceIsLeft(String line) {
        String text = BEFORE + line + AFTER;
        assertThat(TextCleaner.clean(text, Optional.empty()).regions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`PORT VELL: `| PORT VELL:",
                "`PORT VELL, Jan 6 (Reuters) - `| PORT VELL, Jan 6 (Reuters) -",
                "`LONDON (AP) — `| LONDON (AP) —",
                "`PORT VELL — `| PORT VELL —",
                "`PORT VELL, Wessland – `| PORT VELL, Wessland –",
                "`RAFAH, Gaza Strip (AP) — `| RAFAH, Gaza Strip (AP) —",
                "`Port Vell, Wessland, Oct. 10 -- `| Port Vell, Wessland, Oct. 10 --",
                "`Washington (CNN) `| Washington (CNN)",
                "`ST. PETERSBURG, 4 March - `| ST. PETERSBURG, 4 March -",
            })
    void aDatelineIsMarkedAndTheSentenceAfterItIsNot(String dateline, String marked) {
        String text = dateline + BEFORE.strip() + AFTER;
        CleanText clean = TextCleaner.clean(text, Optional.empty());
        assertThat(clean.regions())
                .extracting(region -> region.kind() + " " + region.span().in(text))
                .containsExactly("DATELINE " + marked);
        assertThat(clean.dateline().map(span -> span.in(text))).contains(marked);
    }

    @Test
    void barsPartADatelineToo() {
        String text = "BEIRUT | " + BEFORE.strip() + AFTER;
        assertThat(words(text)).containsExactly("DATELINE BEIRUT |");
    }

    @Test
    void theSpeakersOfATranscriptAreNoDatelines() {
        String text =
                "ADA BRUNN: The bridge is closed, and I am sorry for it.\n\nTOM OAKE: For how long will that be so?\n\n"
                        + "ADA BRUNN: For four months, if the weather holds.\n";
        assertThat(words(text)).isEmpty();
    }

    @Test
    void theLabelsOfNoticesAreNoDatelines() {
        assertThat(words("WATCH — The bridge comes down in the night of Monday.\n\nIt was old.\n"))
                .isEmpty();
        assertThat(words("UPDATE: The bridge comes down in the night of Monday.\n\nIt was old.\n"))
                .isEmpty();
    }

    @Test
    void aDateBeforeTheTextIsAHeaderAndTheTextOnItsLineIsNot() {
        String text = " date 2025-02-11 The mayor has shown her plan.\n\nIt has two parts.\n";
        assertThat(words(text)).containsExactly("HEADER date 2025-02-11");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Updated at 4:04 p.m. ET",
                "Published: 11 February 2025 09:30 GMT",
                "Tuesday, February 11, 2025",
                "Pressroom | Updated: 2017-09-15 17:52",
                "2025-02-11T09:30:00+01:00"
            })
    void aLineWithNothingButADateAtTheTopIsAHeader(String line) {
        assertThat(words(line + "\n\n" + BEFORE + AFTER)).containsExactly("HEADER " + line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PORT VELL | Mon Feb 21, 2022 3:51 pm GMT",
                "Page last updated at 11:14 GMT, Thursday, 3 February 2022",
                "3 February 2022 Last updated at 11:14 GMT",
                "10:35 UK time, Monday, 18 January 2022",
                "PORT VELL | May 26, 2022",
                "Aired February 6, 2022 - 10:00 ET"
            })
    void theStampOfAPageThatRanTogetherWithItsTextIsAHeader(String stamp) {
        String text = "Bridge closed for the winter " + stamp
                + " The old bridge was closed on Monday after engineers found cracks in two piers.\n";
        assertThat(TextCleaner.clean(text, Optional.empty()).regions())
                .extracting(region -> region.kind() + " " + region.span().in(text))
                .containsExactly("HEADER " + stamp);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bridge was closed on Monday, 21 February 2022, the mayor said.",
                "At 10:35 am on Monday, February 21, 2022 the first crack was seen by a fisherman."
            })
    void aDateInASentenceIsNoStamp(String sentence) {
        assertThat(TextCleaner.clean(sentence + AFTER, Optional.empty()).regions())
                .isEmpty();
    }

    @Test
    void aDatelineBehindTheNamesOfTheWritersIsMarked() {
        String text =
                "By Ada Brunn and Tom Oake PORT VELL, Oct 20 (Reuters) - The old bridge was closed on Thursday.\n";
        assertThat(TextCleaner.clean(text, Optional.empty()).regions())
                .extracting(region -> region.kind() + " " + region.span().in(text))
                .contains("DATELINE PORT VELL, Oct 20 (Reuters) -");
    }

    @Test
    void aSentenceWithADateAtTheTopIsNoHeader() {
        assertThat(words("Published figures of 2024 show that 14 bridges were closed on 3 May.\n\n" + BEFORE + AFTER))
                .isEmpty();
    }

    @Test
    void aBylineAtTheTopGivesTheNames() {
        String text = "By Ada Brunn and Tom Oake, Harbour Gazette\n\n" + BEFORE + AFTER;
        CleanText clean = TextCleaner.clean(text, Optional.empty());
        assertThat(clean.byline().map(span -> span.in(text))).contains("Ada Brunn and Tom Oake, Harbour Gazette");
        assertThat(words(text)).containsExactly("BYLINE By Ada Brunn and Tom Oake, Harbour Gazette");
    }

    @Test
    void aHeadlineThatTheTextRepeatsIsAHeadingBothTimes() {
        String text = "Harbourpost\n\nBridge at Port Vell closed ‘for months’\n\nViews: 7\n\n"
                + "Bridge at Port Vell closed ‘for months’.\n\n" + BEFORE + AFTER;
        assertThat(words(text))
                .containsExactly(
                        "HEADING Harbourpost",
                        "HEADING Bridge at Port Vell closed ‘for months’",
                        "CHROME Views: 7",
                        "HEADING Bridge at Port Vell closed ‘for months’.");
        assertThat(TextCleaner.clean(text, Optional.empty()).title().map(span -> span.in(text)))
                .contains("Bridge at Port Vell closed ‘for months’");
    }

    @Test
    void theHeadlineThatMetadataGivesIsKnownAgainInTheText() {
        String text = "Bridge closed. Really.\n\n" + BEFORE + AFTER;
        assertThat(TextCleaner.clean(text, Optional.of("Bridge closed – really"))
                        .regions())
                .extracting(Region::kind)
                .containsExactly(Region.Kind.HEADING);
    }

    @Test
    void aSentenceAboveAPhotographersCreditIsItsCaption() {
        String text = BEFORE + "A crane lifts a beam at Port Vell on Jan. 6, 2025.\nAda Brunn/Reuters" + AFTER;
        assertThat(words(text))
                .containsExactly(
                        "CAPTION A crane lifts a beam at Port Vell on Jan. 6, 2025.", "CAPTION Ada Brunn/Reuters");
    }

    @Test
    void whereNoBlankLinesPartParagraphsTheOneAboveACreditIsLeft() {
        String text = (BEFORE + "The council met at noon and decided nothing.\n\nAda Brunn/Reuters" + AFTER)
                .replace("\n\n", "\n");
        assertThat(words(text)).containsExactly("CAPTION Ada Brunn/Reuters");
    }

    @Test
    void aListIsNotARowOfHeadings() {
        String text = BEFORE + "The list:\n\nThree cranes\n\nTwo ferries\n\nOne bridge" + AFTER;
        assertThat(words(text))
                .noneMatch(words -> words.startsWith("HEADING Three") || words.startsWith("HEADING Two"));
    }

    @Test
    void aLineAfterAnAngleIsAQuotationBlock() {
        String text = BEFORE + "> We shall build it again." + AFTER;
        assertThat(words(text)).containsExactly("CHROME >", "QUOTATION_BLOCK We shall build it again.");
    }

    @Test
    void lineEndsOfWindowsGiveTheSameWordsAsThoseOfUnix() {
        String text = "By Ada Brunn\n\n" + BEFORE + "Views: 7" + AFTER;
        assertThat(words(text.replace("\n", "\r\n"))).isEqualTo(words(text));
    }

    @Test
    void regionsLieInTheTextSortedAndApartForAnyText() {
        long seed = Long.getLong("stemma.seed", 20250211L);
        Random random = new Random(seed);
        String[] pieces = {
            "By Ada Brunn",
            "KYIV: ",
            "\n",
            "\n\n",
            "\r\n",
            " ",
            "date 2025-02-11 ",
            "Views: 7",
            "(ABC News)",
            "![x](y)",
            "![",
            "](",
            "> ",
            "Photo: A/AP",
            "Ada/Reuters",
            "😀",
            "\uD83D",
            "word ",
            "The end. ",
            "“",
            "”",
            "# Title",
            "\u00a0",
            "\u2028",
            "FILE - "
        };
        for (int round = 0; round < 3_000; round++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(30);
            for (int at = 0; at < length; at++) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            int end = 0;
            for (Region region :
                    TextCleaner.clean(text.toString(), Optional.empty()).regions()) {
                assertThat(region.span().start())
                        .as("seed %d, text %s", seed, text)
                        .isGreaterThanOrEqualTo(end);
                assertThat(region.span().length())
                        .as("seed %d, text %s", seed, text)
                        .isPositive();
                end = region.span().end();
            }
            assertThat(end).as("seed %d, text %s", seed, text).isLessThanOrEqualTo(text.length());
        }
    }

    @Test
    void aHostileLineOfMegabytesTakesSeconds() {
        List<String> hostile = new ArrayList<>();
        int length = 2_000_000;
        for (String piece :
                List.of("a", " ", "A ", "![", "(", "BY ", ", A", "-", "/", "| ", "By A", "Photo", "\n", "x\n")) {
            hostile.add(piece.repeat(length / piece.length()));
        }
        for (String text : hostile) {
            Assertions.assertTimeout(
                    Duration.ofSeconds(60), // a busy machine; what is quadratic takes hours
                    () -> TextCleaner.clean(text, Optional.empty()),
                    () -> text.substring(0, 4));
        }
    }

    private static List<String> words(String text) {
        return TextCleaner.clean(text, Optional.empty()).regions().stream()
                .map(region -> region.kind() + " " + region.span().in(text))
                .toList();
    }
}
