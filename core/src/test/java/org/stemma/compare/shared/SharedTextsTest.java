package org.stemma.compare.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.clean.TextCleaner;
import org.stemma.model.Alignment;
import org.stemma.model.Article;
import org.stemma.model.ArticleId;
import org.stemma.model.Outlet;
import org.stemma.model.SharedText;

class SharedTextsTest {
    private static final String DAM = """
            The dam above Selna gave way on Tuesday night, and the road to the lower villages was closed until the water had gone \
            down. Engineers looked at the gates of a second reservoir further up the valley, where the wall has stood for sixty \
            years without a repair. The mayor of Selna opened two schools for families who had lost their houses to the water.
            """;
    private static final String HARVEST = """
            Farmers in the northern plain brought in a third less wheat than last summer, the harvest board of the province said \
            in its yearly survey. Dealers in Ostrel expect flour to cost more before winter, while bakers want the duty on imports \
            to be lifted at once. Rain in the spring had come too late for most of the fields.
            """;

    private static Article article(String outlet, String body) {
        return new Article(
                ArticleId.of(outlet, body.getBytes(StandardCharsets.UTF_8)),
                outlet,
                Optional.of(Outlet.named(outlet)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                body,
                TextCleaner.clean(body, Optional.empty()).regions(),
                Alignment.identity(body.length()));
    }

    private static List<SharedText> between(Article a, Article b) {
        return new SharedTexts().among(List.of(a, b), Map.of());
    }

    @Test
    void oneReportInTwoPapersIsSharedText() {
        assertThat(between(article("Daily Ferry", DAM), article("Valley Herald", "From our reporter. " + DAM)))
                .hasSize(1);
    }

    @Test
    void rulesForCommentsAreNoSharedText() {
        String rules =
                "\nWe welcome comments that advance the debate by your own knowledge, and we remove what is out of place or"
                        + " rude. Comments are moderated and the views in them are not those of the publisher or its staff. Please read our"
                        + " terms of use before you write.\n";
        assertThat(between(article("Daily Ferry", DAM + rules), article("Daily Ferry", HARVEST + rules)))
                .isEmpty();
    }

    @Test
    void aQuotationInCommonIsNoSharedTextWhicheverArticleMarksIt() {
        String said =
                "nobody in this valley was told before midnight that the gates would be opened, and for that the operator will"
                        + " have to answer in court before the year is over";
        Article marked = article("Daily Ferry", DAM + "“" + said + "”, a teacher said.");
        Article unmarked = article("Valley Herald", HARVEST + "A teacher said that " + said + ".");
        assertThat(between(marked, unmarked)).isEmpty();
    }

    @Test
    void aPostInTheFirstPersonIsNoSharedText() {
        String post =
                "I never thought that I would see my own street under water, but my neighbours and I got out in time and we"
                        + " are safe with my sister in Ostrel tonight";
        assertThat(between(article("Daily Ferry", DAM + post), article("Valley Herald", HARVEST + post)))
                .isEmpty();
    }
}
