package org.stemma.compare.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.model.Article;
import org.stemma.model.Part;
import org.stemma.model.Span;

class StormsTest {
    private static Optional<String> told(String body, String sentence) {
        Article article = Article.ofText("test", body);
        int start = body.indexOf(sentence);
        return new Storms(article).of(Part.BODY, new Span(start, start + sentence.length()));
    }

    @Test
    void theOnlyStormOfAnArticleIsTheOneItTellsOf() {
        String body = "Hurricane Orla reached Selna. Twelve people died. Orla then turned north.";
        assertThat(told(body, "Twelve people died.")).contains("orla");
    }

    @Test
    void ofTwoStormsTheSentenceNamesTheOne() {
        String body =
                "Hurricane Orla killed 12. Last week Typhoon Bren killed three. Bren was weak, Orla was not. Many fled.";
        assertThat(told(body, "Last week Typhoon Bren killed three.")).contains("bren");
        assertThat(told(body, "Bren was weak, Orla was not.")).isEmpty();
        assertThat(told(body, "Many fled.")).isEmpty();
    }

    @Test
    void anOfficeAndAHeadlineNameNoStorm() {
        assertThat(told("The Hurricane Center warned Selna. The Center said so. Many fled.", "Many fled."))
                .isEmpty();
        assertThat(told("Hurricane Hits Selna\n\nMany fled.", "Many fled.")).isEmpty();
    }
}
