package org.stemma.eval.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.model.Span;

class DatesScorerTest {
    private static final DatedText TEXT = new DatedText(
            "made up",
            "x".repeat(100),
            Optional.empty(),
            List.of(time(0, 5, "2024"), time(10, 20, "P2D"), time(30, 40, "2024-05")),
            List.of(new Span(50, 60)),
            80);

    @Test
    void valueF1IsRelaxedF1TimesTheShareOfRightValues() {
        DatesScorer scorer = new DatesScorer();
        // one exact and right, one overlapping and right, one overlapping and wrong, one too many
        scorer.add(
                TEXT,
                List.of(time(0, 5, "2024"), time(8, 20, "P2D"), time(30, 35, "2024-06"), time(70, 75, "PRESENT_REF")));
        assertThat(score(scorer, "strict_f1")).isEqualByComparingTo("0.2857"); // 2 * (1/4 * 1/3) / (1/4 + 1/3)
        assertThat(score(scorer, "relaxed_f1")).isEqualByComparingTo("0.8571"); // 2 * (3/4 * 1) / (3/4 + 1)
        assertThat(score(scorer, "value_f1")).isEqualByComparingTo("0.5714"); // 6/7 * 2/3
    }

    @Test
    void onePredictionMatchesOneExpressionOnly() {
        DatesScorer scorer = new DatesScorer();
        scorer.add(TEXT, List.of(time(0, 40, "2024")));
        assertThat(score(scorer, "relaxed_p")).isEqualByComparingTo("1");
        assertThat(score(scorer, "relaxed_r")).isEqualByComparingTo("0.3333");
    }

    @Test
    void whatTheAnnotatorsSkippedCountsNeitherForNorAgainst() {
        DatesScorer scorer = new DatesScorer();
        scorer.add(TEXT, List.of(time(0, 5, "2024"), time(52, 58, "2024"), time(85, 90, "2024")));
        assertThat(score(scorer, "relaxed_p")).isEqualByComparingTo("1");
    }

    @Test
    void ofNestedTimex2TheLongestWithAValueIsScored() throws IOException {
        DatedText text = read(
                "war.key.xml",
                "<DOC><DATETIME><TIMEX2 val=\"2009-12-19T17:00:00\">x</TIMEX2></DATETIME>"
                        + "<TEXT>On <TIMEX2 val=\"1914-10-03\">the 3rd of <TIMEX2 val=\"1914-10\">October</TIMEX2></TIMEX2> and"
                        + " <TIMEX2>this time since <TIMEX2 val=\"1913\">1913</TIMEX2></TIMEX2></TEXT></DOC>");
        assertThat(text.text()).isEqualTo("On the 3rd of October and this time since 1913");
        assertThat(text.times()).containsExactly(time(3, 21, "1914-10-03"), time(42, 46, "1913"));
        assertThat(text.created()).contains(LocalDate.of(2009, 12, 19));
    }

    @Test
    void timeMlIsReadFromItsTextWithItsCreationTime() throws IOException {
        DatedText text = read(
                "a.tml",
                "<TimeML><DCT><TIMEX3 tid=\"t0\" value=\"2013-03-22\""
                        + " functionInDocument=\"CREATION_TIME\">2013-03-22</TIMEX3></DCT><TEXT>It <EVENT eid=\"e1\">fell</EVENT>"
                        + " <TIMEX3 tid=\"t1\" type=\"DATE\" value=\"2013-03-21\">Thursday</TIMEX3>.</TEXT></TimeML>");
        assertThat(text.text()).isEqualTo("It fell Thursday.");
        assertThat(text.times()).containsExactly(time(8, 16, "2013-03-21"));
        assertThat(text.created()).contains(LocalDate.of(2013, 3, 22));
    }

    @Test
    void catTokensAreJoinedBySpacesAndTimesWithoutTokensAreLeftOut() throws IOException {
        DatedText text = read(
                "a.xml",
                "<Document><token t_id=\"1\" sentence=\"0\">June</token>"
                        + "<token t_id=\"2\" sentence=\"0\">13</token><token t_id=\"3\" sentence=\"1\">today</token>"
                        + "<token t_id=\"4\" sentence=\"6\">later</token><Markables>"
                        + "<TIMEX3 functionInDocument=\"CREATION_TIME\" value=\"2005-06-13\"><token_anchor t_id=\"1\"/>"
                        + "<token_anchor t_id=\"2\"/></TIMEX3>"
                        + "<TIMEX3 functionInDocument=\"NONE\" value=\"2005-06-13\"><token_anchor t_id=\"3\"/></TIMEX3>"
                        + "<TIMEX3 functionInDocument=\"NONE\" value=\"2005\"/></Markables></Document>");
        assertThat(text.text()).isEqualTo("June 13 today later");
        assertThat(text.times()).containsExactly(time(8, 13, "2005-06-13"));
        assertThat(text.ignored()).containsExactly(new Span(0, 7));
        assertThat(text.annotatedTo()).isEqualTo(13);
        assertThat(text.created()).contains(LocalDate.of(2005, 6, 13));
    }

    @Test
    void aDocumentTypeIsRefused() {
        assertThatThrownBy(() -> read(
                        "evil.xml",
                        "<!DOCTYPE DOC [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><DOC><TEXT>&x;</TEXT></DOC>"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("evil.xml");
    }

    private static DatedText read(String name, String xml) throws IOException {
        return DatedTexts.read(name, new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static DatedText.Time time(int start, int end, String value) {
        return new DatedText.Time(new Span(start, end), value);
    }

    private static BigDecimal score(DatesScorer scorer, String name) {
        return scorer.scores().byName().get(name).orElseThrow();
    }
}
