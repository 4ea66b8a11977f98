package org.stemma.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.stemma.view.WordDiff.Kind;
import org.stemma.view.WordDiff.Piece;

class WordDiffTest {
    @Test
    void aChangedWordIsTheOneLeftOutAndTheOneInItsPlace() {
        WordDiff diff = WordDiff.of("killing at least nine people", "killing at least three people");
        assertThat(diff.pieces())
                .containsExactly(
                        new Piece(Kind.SAME, "killing at least"),
                        new Piece(Kind.LEFT_OUT, "nine"),
                        new Piece(Kind.OTHER_WORDS, "three"),
                        new Piece(Kind.SAME, "people"));
    }

    @Test
    void caseAccentsAndPunctuationAreNoDifference() {
        WordDiff diff = WordDiff.of("“The café, we said, is shut.”", "the cafe we said is shut");
        assertThat(diff.isDifferent()).isFalse();
        assertThat(diff.pieces()).containsExactly(new Piece(Kind.SAME, "the cafe we said is shut"));
    }

    @Test
    void aCutQuotationHasOnlyWordsLeftOut() {
        WordDiff diff = WordDiff.of("we are not asking for money first", "asking for money");
        assertThat(diff.pieces()).extracting(Piece::kind).containsExactly(Kind.LEFT_OUT, Kind.SAME, Kind.LEFT_OUT);
    }

    @Test
    void nothingAgainstSomethingIsAllOfIt() {
        assertThat(WordDiff.of("", "").pieces()).isEmpty();
        assertThat(WordDiff.of("two words", "").pieces()).containsExactly(new Piece(Kind.LEFT_OUT, "two words"));
        assertThat(WordDiff.of("", "two words").pieces()).containsExactly(new Piece(Kind.OTHER_WORDS, "two words"));
    }

    @Test
    void wordsWithoutLettersAreComparedAsWritten() {
        assertThat(WordDiff.of("a – b", "a … b").isDifferent()).isTrue();
        assertThat(WordDiff.of("a – b", "a – b").isDifferent()).isFalse();
    }

    @Test
    void aVeryLongRenderingIsShownAndNotCompared() {
        String words = "word ".repeat(WordDiff.MOST_WORDS + 1).strip();
        WordDiff diff = WordDiff.of(words, "word");
        assertThat(diff.compared()).isFalse();
        assertThat(diff.pieces()).containsExactly(new Piece(Kind.SAME, "word"));
    }

    @Test
    void bothRenderingsCanBeReadBackFromThePieces() {
        long seed = Long.getLong("stemma.seed", 20241009L);
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            String from = words(random);
            String to = words(random);
            WordDiff diff = WordDiff.of(from, to);
            assertThat(read(diff, Kind.OTHER_WORDS))
                    .as("seed %d: %s → %s", seed, from, to)
                    .isEqualTo(to);
            assertThat(read(diff, Kind.LEFT_OUT))
                    .as("seed %d: %s → %s", seed, from, to)
                    .isEqualTo(from);
        }
    }

    private static String words(Random random) {
        StringJoiner words = new StringJoiner(" ");
        for (int i = random.nextInt(9); i > 0; i--) {
            words.add(String.valueOf((char) ('a' + random.nextInt(4))));
        }
        return words.toString();
    }

    private static String read(WordDiff diff, Kind own) {
        return diff.pieces().stream()
                .filter(piece -> piece.kind() == Kind.SAME || piece.kind() == own)
                .map(Piece::text)
                .collect(Collectors.joining(" "));
    }
}
