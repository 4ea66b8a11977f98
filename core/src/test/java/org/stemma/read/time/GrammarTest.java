package org.stemma.read.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GrammarTest {
    @Test
    void aHostileLineIsReadInLinearTime() {
        String unit = "the last first second of 12-12/12, early late mid- two and a half and the 3rd of May 1 ";
        long few = read(unit.repeat(200));
        long many = read(unit.repeat(2_000));
        assertThat(many).isLessThan(Math.max(40 * few, Duration.ofSeconds(2).toNanos()));
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

    private static long read(String text) {
        long start = System.nanoTime();
        assertThat(Grammar.read(new Lexemes(text, 0, text.length()))).isNotEmpty();
        return System.nanoTime() - start;
    }
}
