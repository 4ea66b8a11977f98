package org.stemma.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.model.Span;

class LanguageAnalyserTest {

    private static final LanguageAnalyser ENGLISH = LanguageAnalyser.english();

    private static List<String> sentences(String body) {
        return ENGLISH.analyse(body).sentences().stream().map(Sentence::text).toList();
    }

    private static Sentence only(String body) {
        List<Sentence> sentences = ENGLISH.analyse(body).sentences();
        assertThat(sentences).hasSize(1);
        return sentences.get(0);
    }

    @Test
    void aLineBreakEndsASentenceBeforeTagging() {
        assertThat(sentences("Reuters\n\nOksana Petrenko spoke.\nShe left."))
                .containsExactly("Reuters", "Oksana Petrenko spoke.", "She left.");
    }

    @Test
    void aLineBreakOfWrappedTextIsWhiteSpace() {
        String body = "The mayor of the town told reporters on Monday that the wall\n"
                + "above the reservoir had been inspected twice this year and that\n"
                + "nobody had seen a crack in it before the night of the flood.";
        assertThat(only(body).text()).isEqualTo(body);
    }

    @Test
    void aSkippedSpanEndsASentenceAndIsNotAnalysed() {
        String body = "Water rose CAPTION HERE in the valley.";
        assertThat(ENGLISH.analyse(body, List.of(new Span(11, 23))).sentences())
                .extracting(Sentence::text)
                .containsExactly("Water rose", "in the valley.");
    }

    @Test
    void aStopThatRunsIntoTheNextSentenceEndsOne() {
        assertThat(sentences("It was a gambit.While others slept, Booking.Com grew.\u201DThen it stopped."))
                .containsExactly("It was a gambit.", "While others slept, Booking.Com grew.\u201D", "Then it stopped.");
    }

    @Test
    void offsetsSurviveEmojiQuotesAndBrackets() {
        String body = "\uD83D\uDE00 \u201CIt\u2019s [very] bad,\u201D said Gen. Moss (62)\u2026";
        assertThat(only(body).tokens())
                .extracting(Token::text)
                .containsExactly(
                        "\uD83D\uDE00",
                        "\u201C",
                        "It",
                        "\u2019s",
                        "[",
                        "very",
                        "]",
                        "bad",
                        ",",
                        "\u201D",
                        "said",
                        "Gen.",
                        "Moss",
                        "(",
                        "62",
                        ")",
                        "\u2026");
    }

    @Test
    void whoAskedBelongsToTheQuestion() {
        assertThat(
                        sentences(
                                "\"Who opened the gate?\" Mayor Ilse Brandt asked. \"Nobody did!\" he said. \"Go.\" They went."))
                .containsExactly(
                        "\"Who opened the gate?\" Mayor Ilse Brandt asked.",
                        "\"Nobody did!\" he said.",
                        "\"Go.\"",
                        "They went.");
    }

    @Test
    void layersAgreeOnASimpleSentence() {
        Sentence sentence = only("Peskov said that Russia had retreated in Kursk.");
        assertThat(sentence.tag(1)).isEqualTo("VBD");
        assertThat(sentence.lemma(1)).isEqualTo("say");
        assertThat(sentence.names())
                .extracting(Name::kind)
                .containsExactly(EntityKind.PERSON, EntityKind.LOCATION, EntityKind.LOCATION);
        Dependencies tree = sentence.dependencies().orElseThrow();
        assertThat(tree.root()).isEqualTo(1);
        assertThat(tree.child(1, "nsubj")).hasValue(0);
        assertThat(tree.child(1, "ccomp")).hasValue(5);
        assertThat(tree.subtree(5)).containsExactly(2, 3, 4, 5, 6, 7);
    }
}
