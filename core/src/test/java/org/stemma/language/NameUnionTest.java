package org.stemma.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stemma.language.EntityKind.LOCATION;
import static org.stemma.language.EntityKind.MISC;
import static org.stemma.language.EntityKind.NONE;
import static org.stemma.language.EntityKind.ORGANIZATION;
import static org.stemma.language.EntityKind.PERSON;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameUnionTest {

    private static List<CoreLabel> answers(String... answers) {
        return Arrays.stream(answers)
                .map(answer -> {
                    CoreLabel label = new CoreLabel();
                    label.set(CoreAnnotations.AnswerAnnotation.class, answer);
                    return label;
                })
                .toList();
    }

    @Test
    void theSecondFillsWhatTheFirstLeavesFree() {
        assertThat(NameUnion.of(answers("PERSON", "O", "O", "O"), answers("O", "O", "LOCATION", "MISC"), new String[] {
                    "NNP", "IN", "NNP", "JJ"
                }))
                .containsExactly(PERSON, NONE, LOCATION, MISC);
    }

    @Test
    void theFirstWinsOverANameOfTheSecondThatTouchesItsOwn() {
        assertThat(NameUnion.of(
                        answers("O", "ORGANIZATION", "ORGANIZATION"),
                        answers("LOCATION", "LOCATION", "O"),
                        new String[] {"NNP", "NNP", "NNP"}))
                .containsExactly(NONE, ORGANIZATION, ORGANIZATION);
    }

    @Test
    void aCapitalInAHeadlineIsNoOrganisationWithoutAProperNoun() {
        assertThat(NameUnion.of(answers("O", "O"), answers("ORGANIZATION", "MISC"), new String[] {"RB", "JJ"}))
                .containsExactly(NONE, MISC);
    }

    @Test
    void aNameNeitherBeginsNorEndsWithAMark() {
        assertThat(NameUnion.of(
                        answers("O", "O", "O", "O", "O"),
                        answers("PERSON", "PERSON", "PERSON", "PERSON", "PERSON"),
                        new String[] {"\'\'", "NNP", "HYPH", "NNP", ","}))
                .containsExactly(NONE, PERSON, PERSON, PERSON, NONE);
    }

    @Test
    void aSpeakerBehindACurlyMarkIsFound() {
        Sentence sentence = LanguageAnalyser.english()
                .analyse("\u201CThis is impossible,\u201D Peskov told reporters in Kursk on Monday.")
                .sentences()
                .get(0);
        assertThat(sentence.names())
                .extracting(name -> name.kind() + " " + sentence.text(name.firstToken(), name.endToken()))
                .containsExactly("PERSON Peskov", "LOCATION Kursk");
    }
}
