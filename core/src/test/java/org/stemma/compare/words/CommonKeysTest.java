package org.stemma.compare.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CommonKeysTest {
    private static final List<List<String>> KEYS = List.of(
            List.of("ferry", "arden", "kestrel"), List.of("orchard"), List.of("arden", "ferry"), List.of("kestrel"));

    private static List<List<Integer>> pairs(int least) {
        return CommonKeys.pairs(KEYS.size(), KEYS::get, (a, b, common) -> common >= least).stream()
                .map(pair -> List.of(pair[0], pair[1]))
                .toList();
    }

    @Test
    void onlyThoseThatShareAKeyAreAPair() {
        assertThat(pairs(1)).containsExactly(List.of(0, 2), List.of(0, 3));
    }

    @Test
    void keysInCommonAreCountedForEachPair() {
        assertThat(pairs(2)).containsExactly(List.of(0, 2));
        assertThat(pairs(3)).isEmpty();
    }
}
