package org.stemma.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.stemma.language.LanguageAnalyser;
import org.stemma.model.Article;
import org.stemma.model.Ledger;
import org.stemma.model.Reading;
import org.stemma.read.ArticleReader;

/** One article more leaves all of the record as it was that it shares nothing with. */
class AnArticleMoreTest {
    private static final ArticleReader READER = new ArticleReader(LanguageAnalyser.english());

    private static final List<Reading> FERRY = List.of(
            read(
                    "ferry-1",
                    "ARDEN, 3 May 2024 - The ferry Kestrel sank off Arden on Thursday and 14 passengers drowned, the harbour"
                            + " master Ruth Calder said. “The bow door was never locked,” Calder told reporters."),
            read(
                    "ferry-2",
                    "ARDEN, 4 May 2024 - Calder said “the bow door was never locked” when the ferry Kestrel sank off Arden. The toll"
                            + " rose to 16 passengers drowned on Friday. Calder"
                            + " demanded the owner's resignation.\n\nThe owner, Robert Hall, said that he would not resign."));

    private static final Reading ORCHARD = read(
            "orchard",
            "TELMAR, 9 August 2024 - Beekeepers in Telmar counted 230 hives lost to mites, Oskar Brandt of the growers' union said."
                    + " Brandt said that orchards would be replanted with lime trees.");

    private static final Reading FERRY_AGAIN = read(
            "ferry-3",
            "ARDEN, 5 May 2024 - The toll of the ferry Kestrel, which sank off Arden, rose to 19 passengers drowned, Ruth Calder said on"
                    + " Saturday. Norsund Lines said the bow door was locked.");

    private static Reading read(String name, String body) {
        return READER.read(Article.ofText(name, body));
    }

    private static List<Reading> with(Reading more) {
        return List.of(FERRY.get(0), more, FERRY.get(1));
    }

    @Test
    void whatItSharesNothingWithStandsAsItWas() {
        Comparison comparison = new Comparison();
        Ledger before = comparison.compare(FERRY);
        Ledger after = comparison.compare(with(ORCHARD));
        assertThat(before.replies()).isNotEmpty();
        assertThat(before.same()).isNotEmpty();
        assertThat(before.series()).anyMatch(series -> series.members().size() > 1);
        List<Function<Ledger, List<?>>> groups = List.of(
                Ledger::stories,
                Ledger::series,
                Ledger::same,
                Ledger::origins,
                Ledger::actors,
                Ledger::places,
                Ledger::events,
                Ledger::shared,
                Ledger::replies,
                Ledger::versions,
                Ledger::rendered,
                Ledger::reversals);
        for (Function<Ledger, List<?>> group : groups) {
            assertThat(group.apply(after).containsAll(group.apply(before))).isTrue();
        }
        assertThat(after.figures()).containsAllEntriesOf(before.figures());
        assertThat(after.statements()).containsAllEntriesOf(before.statements());
        assertThat(after.published()).containsAllEntriesOf(before.published());
    }

    @Test
    void whatWasKeptOfTheOthersGivesTheSameRecordAsComparingAnew() {
        Comparison comparison = new Comparison();
        comparison.compare(FERRY);
        Ledger oneMore = comparison.compare(with(FERRY_AGAIN));
        assertThat(oneMore).isEqualTo(new Comparison().compare(with(FERRY_AGAIN)));
        assertThat(comparison.compare(FERRY)).isEqualTo(new Comparison().compare(FERRY));
    }
}
