package org.stemma.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.stemma.model.Span;

/** What must hold for every text; the seed is printed on failure and taken from {@code -Dstemma.seed}. */
class SpansOfAnyTextTest {

    private static final String[] PIECES = {
        "the",
        "Kursk",
        "said",
        "U.S.",
        "Gen.",
        "a.m.",
        "1,300",
        "5 7/8",
        "$5bn",
        "it's",
        "cannot",
        "co-operation",
        "gambit.While",
        "\u201C",
        "\u201D",
        "\"",
        "'",
        "\u2019s",
        "\u00AB",
        "\u00BB",
        "''",
        "``",
        "(",
        ")",
        "[",
        "]",
        "...",
        "\u2026",
        "?!",
        ".",
        ",",
        ":",
        "\uD83D\uDE00",
        "\uD83D\uDC4D\uD83C\uDFFD",
        "\uD83C\uDDFA\uD83C\uDDE6",
        "\uD83D",
        "\uDE00",
        "\t",
        "\u00A0",
        "\u00AD",
        "\u200B",
        "\uFEFF",
        "\u0000",
        "\r\n",
        "\n",
        "\n\n",
        "\r",
        "\u2028",
        "&amp;",
        "<b>",
        "http://a.example/b?c=d",
        "@name",
        "#tag",
        "\u00BD",
        "\u041A\u0438\u0457\u0432",
        "\u5E02",
        "e\u0301",
        "-LRB-",
        "--",
        "\u2014"
    };

    private static final LanguageAnalyser ENGLISH = LanguageAnalyser.english();

    private final long seed = Long.getLong("stemma.seed", 20_240_806L);

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(60);
        for (int piece = 0; piece < pieces; piece++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
            text.append(random.nextInt(3) == 0 ? "" : " ");
        }
        return text.toString();
    }

    private static List<Span> spans(Random random, int length) {
        List<Span> spans = new ArrayList<>();
        for (int count = random.nextInt(4); count > 0; count--) {
            int start = random.nextInt(length + 1);
            spans.add(new Span(start, start + random.nextInt(30)));
        }
        return spans;
    }

    /** Plain letters only: a report file cannot hold half a character. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (char c : text.toCharArray()) {
            escaped.append(c >= ' ' && c < 127 ? String.valueOf(c) : String.format(Locale.ROOT, "\\u%04X", (int) c));
        }
        return escaped.toString();
    }

    @Test
    void spansAreInOrderInRangeOutsideWhatIsSkippedAndHoldTheTextOfTheirToken() {
        Random random = new Random(seed);
        for (int run = 0; run < 2000; run++) {
            String body = text(random);
            List<Span> skip = spans(random, body.length());
            int reached = 0;
            int index = 0;
            int paragraph = 0;
            for (Sentence sentence : ENGLISH.analyse(body, skip).sentences()) {
                assertThat(sentence.index()).isEqualTo(index++);
                assertThat(sentence.paragraph()).isGreaterThanOrEqualTo(paragraph);
                paragraph = sentence.paragraph();
                for (Token token : sentence.tokens()) {
                    assertThat(token.start())
                            .as("seed %d: %s", seed, escaped(body))
                            .isGreaterThanOrEqualTo(reached);
                    assertThat(token.end()).isGreaterThan(token.start()).isLessThanOrEqualTo(body.length());
                    assertThat(token.text()).isEqualTo(token.span().in(body));
                    assertThat(skip).noneMatch(span -> span.overlaps(token.span()));
                    reached = token.end();
                }
            }
        }
    }

    @Test
    void everyLetterAndDigitThatIsNotSkippedIsInAToken() {
        Random random = new Random(seed + 1);
        for (int run = 0; run < 2000; run++) {
            String body = text(random);
            boolean[] covered = new boolean[body.length()];
            for (Sentence sentence : ENGLISH.analyse(body).sentences()) {
                for (Token token : sentence.tokens()) {
                    for (int at = token.start(); at < token.end(); at++) {
                        covered[at] = true;
                    }
                }
            }
            for (int at = 0; at < body.length(); at++) {
                if (Character.isLetterOrDigit(body.charAt(at))) {
                    assertThat(covered[at])
                            .as("seed %d, offset %d of: %s", seed, at, escaped(body))
                            .isTrue();
                }
            }
        }
    }

    @Test
    void aCharacterAcrossTheEdgeOfTheLexersBufferIsOneToken() {
        for (int shift = 0; shift < 2; shift++) {
            String body = "a".repeat(shift) + " \uD83D\uDE00".repeat(20_000) + " end";
            int tokens = 0;
            for (Sentence sentence : ENGLISH.analyse(body).sentences()) {
                for (Token token : sentence.tokens()) {
                    tokens++;
                    assertThat(token.text()).isIn("a", "\uD83D\uDE00", "end");
                }
            }
            assertThat(tokens).isEqualTo(20_001 + shift);
        }
    }

    @Test
    void layersFitTheTokensOfAnyText() {
        Random random = new Random(seed + 2);
        for (int run = 0; run < 100; run++) {
            for (Sentence sentence : ENGLISH.analyse(text(random)).sentences()) {
                Dependencies tree = sentence.dependencies().orElseThrow();
                assertThat(tree.size()).isEqualTo(sentence.size());
                assertThat(tree.subtree(tree.root())).isNotEmpty();
                for (int token = 0; token < sentence.size(); token++) {
                    assertThat(sentence.tag(token)).isNotEmpty();
                    assertThat(sentence.lemma(token)).isNotEmpty();
                    assertThat(sentence.entity(token)).isNotNull();
                }
            }
        }
    }

    @Test
    void twoThreadsAndAnotherOrderGiveTheSame() throws Exception {
        Random random = new Random(seed + 3);
        List<String> texts = new ArrayList<>();
        for (int run = 0; run < 60; run++) {
            texts.add(text(random));
        }
        List<String> alone =
                texts.stream().map(SpansOfAnyTextTest::shown).limit(3).toList();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<String>> forwards = new ArrayList<>();
            List<Callable<String>> backwards = new ArrayList<>();
            for (String text : texts) {
                forwards.add(() -> shown(text));
                backwards.add(0, () -> shown(text));
            }
            List<Future<String>> first = threads.invokeAll(forwards);
            List<Future<String>> second = threads.invokeAll(backwards);
            for (int text = 0; text < texts.size(); text++) {
                assertThat(first.get(text).get())
                        .as("seed %d", seed)
                        .isEqualTo(second.get(texts.size() - 1 - text).get());
            }
            for (int text = 0; text < alone.size(); text++) {
                assertThat(first.get(text).get()).isEqualTo(alone.get(text));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static String shown(String body) {
        StringBuilder shown = new StringBuilder();
        for (Sentence sentence : ENGLISH.analyse(body).sentences()) {
            shown.append(sentence).append(sentence.names()).append(sentence.dependencies());
            for (Token token : sentence.tokens()) {
                shown.append(token).append(sentence.tag(token.index())).append(sentence.lemma(token.index()));
            }
        }
        return shown.toString();
    }
}
