package org.stemma.compare.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.language.LanguageAnalyser;
import org.stemma.model.Article;
import org.stemma.model.Figure;
import org.stemma.model.Reading;
import org.stemma.model.Span;
import org.stemma.read.ArticleReader;

class IncomparableTest {
    private static final ArticleReader READER = new ArticleReader(LanguageAnalyser.english());

    private static boolean isAlone(String sentence, String number) {
        Reading reading = READER.read(Article.ofText("test", sentence));
        int start = sentence.indexOf(number);
        Figure figure = reading.figures().stream()
                .filter(found -> found.citation().span().contains(new Span(start, start + number.length())))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no figure on " + number));
        return Incomparable.is(reading, figure, new Span(0, sentence.length()));
    }

    @ParameterizedTest(name = "{0} [{1}] alone: {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    The bridge was closed 13 years ago.                                                   | 13         | true
                    The sirens sounded eight minutes before the water came.                               | eight      | false
                    The strike lasted 13 years.                                                           | 13         | false
                    The state has reported six deaths per 100,000 people.                                 | six        | true
                    The state has reported six deaths.                                                    | six        | false
                    In a study of 72,000 cases the doctors found a new strain.                            | 72,000     | true
                    The ministry counted 72,000 cases on Monday.                                          | 72,000     | false
                    The law speaks of the killing of two or more people.                                  | two        | true
                    The attack killed two people.                                                         | two        | false
                    The attack left Susan Miller and three other engineers dead.                          | three      | true
                    The attack killed 12 people and wounded 58 others.                                    | 58         | false
                    One injured officer was released from hospital on Saturday.                           | One        | true
                    One officer was injured on Saturday.                                                  | One        | false
                    At least 24 people were killed at St. Anne Church and 27 were killed at Zion Church.  | 24         | true
                    At least 24 people were killed at St. Anne Church on Sunday.                          | 24         | false
                    """)
    void whatStandsAloneIsToldFromWhatIsCompared(String sentence, String number, boolean alone) {
        assertThat(isAlone(sentence, number)).isEqualTo(alone);
    }
}
