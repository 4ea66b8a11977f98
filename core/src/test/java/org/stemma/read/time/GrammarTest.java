package org.stemma.read.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GrammarTest {
    @Test
    void aHostileLineIsReadInLinearTime() {
        String unit = "the last first second of 12-12/12, early late mid- two and a half and the 3rd of May 1 ";
        String line = unit.repeat(1_000_000 / unit.length());
        List<Grammar.Found> found = assertTimeout(
                Duration.ofMinutes(3), // a busy machine; what is quadratic takes hours
                () -> Grammar.read(new Lexemes(line, 0, line.length())));
        assertThat(found).isNotEmpty();
    }

    @Test
    void anyRunOfTimeWordsGivesExpressionsInOrderWithinTheText() {
        long seed = Long.getLong("stemma.seed", 42L);
        Random random = new Random(seed);
        List<String> words = List.of(
                "the",
                "last",
                "next",
                "of",
                "May",
                "march",
                "12",
                "1914",
                "'82",
                "-",
                "and",
                "to",
                "two",
                "weeks",
                "ago",
                "later",
                "early",
                "Monday",
                "night",
                "at",
                "5",
                "p.m.",
                "GMT",
                "BC",
                "264",
                "third",
                "quarter",
                "every",
                "day",
                "Christmas",
                ",",
                "half",
                "a",
                "few",
                "years",
                "same",
                "that",
                "winter",
                "1990s",
                "century",
                "Sept.");
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int word = random.nextInt(14); word >= 0; word--) {
                text.append(words.get(random.nextInt(words.size()))).append(random.nextInt(4) == 0 ? "" : " ");
            }
            Lexemes lexemes = new Lexemes(text.toString(), 0, text.length());
            int reached = 0;
            for (Grammar.Found found : Grammar.read(lexemes)) {
                assertThat(found.first()).as("seed %d: %s", seed, text).isGreaterThanOrEqualTo(reached);
                assertThat(found.match().end()).isGreaterThan(found.first()).isLessThanOrEqualTo(lexemes.size());
                reached = found.match().end();
            }
        }
    }
}
