package org.stemma.compare.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class JoiningTest {
    @Test
    void whatIsAlikeIsOneGroup() {
        Joining joining = new Joining(4);
        joining.alike(0, 2, 1);
        assertThat(joining.groups()).containsExactly(List.of(0, 2), List.of(1), List.of(3));
    }

    @Test
    void aChainIsNotOneGroup() {
        Joining joining = new Joining(4);
        joining.alike(0, 1, 9);
        joining.alike(1, 2, 1);
        joining.alike(2, 3, 8);
        assertThat(joining.groups()).containsExactly(List.of(0, 1), List.of(2, 3));
    }

    @Test
    void theOrderOfTellingDoesNotMatter() {
        Joining one = new Joining(3);
        one.alike(0, 1, 2);
        one.alike(1, 2, 2);
        Joining other = new Joining(3);
        other.alike(2, 1, 2);
        other.alike(1, 0, 2);
        assertThat(other.groups()).isEqualTo(one.groups());
    }
}
