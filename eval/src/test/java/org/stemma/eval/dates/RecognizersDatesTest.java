package org.stemma.eval.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecognizersDatesTest {
    @TempDir
    Path folder;

    @Test
    void aCasePassesWhenWordsPlaceAndValueAreRight() throws IOException {
        List<RecognizersDates.Outcome> outcomes = run("DateParser.json", """
                [{"Input": "We met on Friday", "Context": {"ReferenceDateTime": "2016-11-07T00:00:00"},
                  "Results": [{"Text": "friday", "Start": 10, "Value": {"Timex": "XXXX-WXX-5"}}]},
                 {"Input": "We met on Friday", "Context": {"ReferenceDateTime": "2016-11-07T00:00:00"},
                  "Results": [{"Text": "Friday", "Start": 10, "Value": {"Timex": "2016-11-04"}}]},
                 {"Input": "We met", "Results": []},
                 {"Input": "Left out", "NotSupported": "python, java", "Results": [{"Text": "x", "Start": 0}]}]
                """);
        assertThat(outcomes).extracting(RecognizersDates.Outcome::passes).containsExactly(true, false, true);
        assertThat(RecognizersDates.passRate(outcomes)).isEqualTo(2.0 / 3);
    }

    @Test
    void aStretchIsItsEndsAndItsLength() throws IOException {
        List<RecognizersDates.Outcome> outcomes = run("DatePeriodParser.json", """
                [{"Input": "Closed from 4 to 22 January, 1995",
                  "Results": [{"Text": "from 4 to 22 January, 1995", "Start": 7,
                               "Value": {"Timex": "(1995-01-04,1995-01-22,P18D)"}}]}]
                """);
        assertThat(outcomes).allMatch(RecognizersDates.Outcome::passes).hasSize(1);
    }

    private List<RecognizersDates.Outcome> run(String name, String json) throws IOException {
        return new RecognizersDates().run(Files.writeString(folder.resolve(name), json));
    }
}
