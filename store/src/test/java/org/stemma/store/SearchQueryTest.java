package org.stemma.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SearchQueryTest {
    private static List<String> found(String typed, String text) {
        return SearchQuery.of(typed).in(text, 100).stream()
                .map(match -> match.span().in(text))
                .toList();
    }

    @Test
    void whatIsFoundIsTheWordAsItWasWritten() {
        assertThat(found("muller köln", "Mr. Müller went to KÖLN.")).containsExactly("Müller", "KÖLN");
        assertThat(found("dam*", "A dam, two Dams, no madam.")).containsExactly("dam", "Dams");
        assertThat(found("strasse", "In der Straße.")).containsExactly("Straße");
    }

    @Test
    void aNameIsFoundInAnotherScriptAndSpelling() {
        String text = "Зеленський, Зеленского; Zelensky, Zelenskyy, Zelenskiy, Zelenska.";
        assertThat(found("Zelenskiy", text)).containsExactly("Зеленський", "Zelensky", "Zelenskyy", "Zelenskiy");
        assertThat(found("Зеленський", text)).containsExactly("Зеленський", "Zelensky", "Zelenskyy", "Zelenskiy");
        assertThat(found("Зеленский", text)).containsExactly("Зеленський", "Zelensky", "Zelenskyy", "Zelenskiy");
        assertThat(found("Запоріжжя", "in Zaporizhzhia, Запоріжжя")).containsExactly("Zaporizhzhia", "Запоріжжя");
        assertThat(found("Zaporizhzhia", "in Zaporizhzhia, Запоріжжя")).containsExactly("Zaporizhzhia", "Запоріжжя");
        assertThat(found("Харків", "Kharkiv")).containsExactly("Kharkiv");
    }

    @Test
    void anEnglishWordFindsNoOtherEnglishWord() {
        assertThat(found("ship", "a sip of tea on a ship")).containsExactly("ship");
        assertThat(found("party", "part parts parties party")).containsExactly("party");
    }

    @Test
    void aPhraseIsFoundWhereItsWordsStandTogether() {
        assertThat(found("\"nine people\"", "Nine\npeople died; people of nine towns came."))
                .containsExactly("Nine\npeople");
        assertThat(found("“nine people” died", "nine people died")).containsExactly("nine people", "died");
    }

    @Test
    void whateverIsTypedTheDatabaseIsAskedForQuotedWordsOnly() {
        assertThat(SearchQuery.of("\" OR * NEAR( -").match()).isEqualTo("(\"or\") AND (\"near\")");
        assertThat(SearchQuery.of("dam*").match()).isEqualTo("(\"dam\"*)");
        assertThat(SearchQuery.of("\"a b*\" ) (").match()).isEqualTo("(\"a b\")");
        assertThat(SearchQuery.of("  \" \" …").isEmpty()).isTrue();
        assertThat(SearchQuery.of("a ".repeat(1_000)).size()).isEqualTo(SearchQuery.MOST_WORDS);
    }

    @Test
    void placesLieInTheTextWhateverItIs() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        String letters = "aAbdéßІї \n\"*-'\u0301\u200f\ud83d\ude00жщ9½";
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder();
            StringBuilder typed = new StringBuilder();
            random.ints(40, 0, letters.length()).forEach(at -> text.append(letters.charAt(at)));
            random.ints(4, 0, letters.length()).forEach(at -> typed.append(letters.charAt(at)));
            for (SearchQuery.Match match : SearchQuery.of(typed.toString()).in(text.toString(), 5)) {
                assertThat(match.span().end()).as("seed %d", seed).isBetween(1, text.length());
                assertThat(match.span().in(text.toString())).as("seed %d", seed).isNotBlank();
            }
        }
    }
}
