package org.stemma.eval.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.model.ArticleId;
import org.stemma.model.Basis;
import org.stemma.model.Citation;
import org.stemma.model.Claimant;
import org.stemma.model.ItemId;
import org.stemma.model.Span;
import org.stemma.model.Statement;

/** What becomes of statements before they are scored against PolNeAR, on a document made up for it. */
class PolnearConventionTest {
    private static final String TEXT =
            "\uD83C\uDF0A Ann Lind said that Bob Hall had claimed “the dam is old.” She left."
                    + " “Nobody tested it.” “We heard it at night.”";
    private static final ArticleId ID = ArticleId.of("made-up", TEXT.getBytes(StandardCharsets.UTF_8));

    @Test
    void offsetsOfTheSetAreCodePointsAndOursAreUnits() throws JsonProcessingException {
        int ann = TEXT.indexOf("Ann Lind");
        JsonNode row = new ObjectMapper()
                .readTree("{\"attributions\":[{\"source\":[[2,10]],\"cue\":[[11,15]],\"content\":[[16,20],[21,29]]}]}");

        Marked marked = Marked.of(TEXT, row).get(0);

        assertThat(ann).as("the wave is two units and one code point").isEqualTo(3);
        assertThat(marked.source()).containsExactly(new Span(ann, ann + "Ann Lind".length()));
        assertThat(marked.content()).extracting(span -> span.in(TEXT)).containsExactly("that", "Bob Hall");
        assertThat(new ObjectMapper().valueToTree(marked.row(TEXT)).toString())
                .isEqualTo("{\"source\":[[2,10]],\"cue\":[[11,15]],\"content\":[[16,20],[21,29]]}");
    }

    @Test
    void aStatementWithinAnotherIsASecondAttributionAndBothKeepTheirMarksAndTheirThat() {
        List<Marked> marked = new PolnearConvention(TEXT).of(List.of(outer(), inner()));

        assertThat(marked).hasSize(2);
        assertThat(words(marked.get(0).content())).containsExactly("that Bob Hall had claimed “the dam is old.”");
        assertThat(words(marked.get(1).source())).containsExactly("Bob Hall");
        assertThat(words(marked.get(1).cue())).containsExactly("had claimed");
        assertThat(words(marked.get(1).content())).containsExactly("“the dam is old.”");
    }

    @Test
    void aQuotationThatRunsOnBelongsToTheCueThatItFollows() {
        Statement further = statement("Bob Hall", "", "", "Nobody tested it.");

        List<Marked> marked = new PolnearConvention(TEXT).of(List.of(outer(), inner(), further));

        assertThat(marked).hasSize(2);
        assertThat(words(marked.get(1).content())).containsExactly("“the dam is old.”", "“Nobody tested it.”");
    }

    @Test
    void aQuotationThatNamesNobodyIsAnAttributionOfContentAlone() {
        Statement alone = statement("", "", "", "We heard it at night.");

        List<Marked> marked = new PolnearConvention(TEXT).of(List.of(alone));

        assertThat(marked).containsExactly(new Marked(List.of(), List.of(), List.of(find("“We heard it at night.”"))));
    }

    @Test
    void theSourceIsTheWordsAtTheCueAndNotTheNameTheyMean() {
        Statement hers = statement("Ann Lind", "She", "left", "Nobody tested it.");

        assertThat(words(new PolnearConvention(TEXT).of(List.of(hers)).get(0).source()))
                .containsExactly("She");
    }

    @Test
    void kindPolarityAndModalityAreNotScored() {
        Statement said = inner();
        Statement denied = new Statement(
                said.id(),
                said.speaker(),
                said.cue(),
                Statement.Form.INDIRECT,
                Statement.Kind.BELIEVED,
                said.content(),
                Statement.Polarity.DENIED,
                Statement.Modality.POSSIBLE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        assertThat(new PolnearConvention(TEXT).of(List.of(denied)))
                .isEqualTo(new PolnearConvention(TEXT).of(List.of(said)));
    }

    private static Statement outer() {
        return statement("Ann Lind", "Ann Lind", "said", "Bob Hall had claimed “the dam is old.”");
    }

    private static Statement inner() {
        return statement("Bob Hall", "Bob Hall", "had claimed", "the dam is old.");
    }

    private static Statement statement(String name, String words, String cue, String content) {
        Citation said = Citation.body(ID, find(content));
        return new Statement(
                ItemId.of(ItemId.Kind.STATEMENT, said),
                new Claimant(
                        name,
                        name.isEmpty() ? Claimant.Kind.UNKNOWN : Claimant.Kind.PERSON,
                        cite(words),
                        Optional.empty(),
                        Optional.empty(),
                        Basis.STATED),
                cite(cue),
                Statement.Form.DIRECT,
                Statement.Kind.SAID,
                List.of(said),
                Statement.Polarity.AFFIRMED,
                Statement.Modality.PLAIN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Optional<Citation> cite(String words) {
        return words.isEmpty() ? Optional.empty() : Optional.of(Citation.body(ID, find(words)));
    }

    private static Span find(String words) {
        int at = TEXT.indexOf(words);
        return new Span(at, at + words.length());
    }

    private static List<String> words(List<Span> spans) {
        List<String> words = new ArrayList<>();
        spans.forEach(span -> words.add(span.in(TEXT)));
        return words;
    }
}
