package org.stemma.compare.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stemma.compare.figure.Sample.atLeast;
import static org.stemma.compare.figure.Sample.exactly;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.stemma.model.ArticleId;
import org.stemma.model.Basis;
import org.stemma.model.ItemId;
import org.stemma.model.Story;
import org.stemma.model.When;

class BackgroundNumbersTest {
    @Test
    void aCountThatOthersHadAndOvertookIsDatedByTheReportThatItRepeats() {
        Comparand wednesday =
                exactly("w", "17").stated("2024-10-09").printed("2024-10-09").comparand();
        Comparand friday =
                exactly("f", "29").stated("2024-10-11").printed("2024-10-11").comparand();
        Comparand stale = atLeast("s", "17")
                .statedDays("2024-10-07", "2024-10-13")
                .printed("2024-10-14")
                .comparand();
        When when = dated(wednesday, friday, stale).get(stale.id()).asOf().orElseThrow();
        assertThat(when.firstDay()).isEqualTo("2024-10-09");
        assertThat(when.basis()).isEqualTo(Basis.INFERRED);
        assertThat(when.because()).containsExactly(wednesday.figure().citation());
    }

    @Test
    void aCountThatNobodyHadBeforeKeepsItsTime() {
        Comparand friday =
                exactly("f", "29").stated("2024-10-11").printed("2024-10-11").comparand();
        Comparand other =
                atLeast("s", "16").assumed("2024-10-14").printed("2024-10-14").comparand();
        assertThat(dated(friday, other)).containsValue(other);
    }

    @Test
    void aCountThatIsStillTheHighestKeepsItsTime() {
        Comparand wednesday =
                exactly("w", "17").stated("2024-10-09").printed("2024-10-09").comparand();
        Comparand again =
                atLeast("s", "17").assumed("2024-10-14").printed("2024-10-14").comparand();
        assertThat(dated(wednesday, again)).containsValue(again);
    }

    private static SortedMap<ItemId, Comparand> dated(Comparand... comparands) {
        SortedMap<ItemId, Comparand> byId = new TreeMap<>();
        SortedMap<ArticleId, Boolean> articles = new TreeMap<>();
        for (Comparand comparand : comparands) {
            byId.put(comparand.id(), comparand);
            articles.put(comparand.id().article(), true);
        }
        Story story = new Story(articles.firstKey(), "a dam", List.copyOf(articles.keySet()));
        return BackgroundNumbers.dated(byId, List.of(story));
    }
}
