package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTableTest {
    @Test
    void linesBreakAtSpacesAndLongWordsWhereTheyMust() {
        assertThat(TextTable.wrap("one two three", 7)).containsExactly("one two", "three");
        assertThat(TextTable.wrap("abcdefghij kl", 4)).containsExactly("abcd", "efgh", "ij", "kl");
        assertThat(TextTable.wrap("", 4)).containsExactly("");
        assertThat(TextTable.wrap("a\nb", 4)).containsExactly("a", "b");
    }

    @Test
    void wideCharactersAndMarksAreCountedAsATerminalShowsThem() {
        assertThat(TextTable.columns("漢字")).isEqualTo(4);
        assertThat(TextTable.columns("e\u0301")).isEqualTo(1);
        assertThat(TextTable.columns("🌊")).isEqualTo(2);
        assertThat(TextTable.wrap("🌊🌊🌊", 4)).containsExactly("🌊🌊", "🌊");
    }

    @Test
    void whatWouldSteerTheTerminalIsTakenOut() {
        assertThat(TextTable.printable("a\u001b[31mred\u0007"))
                .doesNotContain("\u001b")
                .doesNotContain("\u0007");
    }
}
