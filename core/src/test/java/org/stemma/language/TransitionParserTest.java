package org.stemma.language;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.TypedDependency;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TransitionParserTest {

    private static final String PASSAGE = """
            The dam above Lower Harrow failed shortly before four on Tuesday morning, sending a wall of water down the \
            valley in which at least 38 people are now known to have died.
            "We had been told twice that it was safe," said Mayor Ilse Brandt, who lost her own house. "Nobody rang us."
            The company that runs it, Alder Hydro, said in a statement that about 1,200 of its customers (roughly 3% of \
            the region) had been cut off; it denied that any warning was ignored.
            Gen. Tom Moss, the head of the rescue service, told reporters he couldn't say how many were missing.
            According to a report seen by The Harrow Post, cracks had been found in the spillway as early as 2019, but \
            repairs, which were to cost $4.5 million, were put off until after the election.
            Was it negligence? "That's for the court," he replied - and left.
            Residents were being moved to schools, churches and a sports hall in nearby Upper Harrow on Wednesday.
            What the inspectors wrote has not been published, and what was published isn't what they'd written.
            """;

    @Test
    void aTreeIsThatOfTheLibrarysOwnParser() {
        DependencyParser library = DependencyParser.loadFromModelFile(DependencyParser.DEFAULT_MODEL);
        List<Sentence> sentences = LanguageAnalyser.english().analyse(PASSAGE).sentences();
        assertThat(sentences).hasSize(10);
        int compared = 0;
        for (Sentence sentence : sentences) {
            Dependencies theirs = libraryTree(library, sentence);
            if (!aQuotationMarkLeads(sentence, theirs)) {
                assertThat(sentence.dependencies()).as(sentence.text()).contains(theirs);
                compared++;
            }
        }
        assertThat(compared).isGreaterThanOrEqualTo(8);
    }

    @Test
    void aQuotationMarkLeadsNothing() {
        String body =
                "\u201CThese walls are not as high as they were in 1990.\u201D \"We're going to leave.\" \"Where is it?\"";
        for (Sentence sentence : LanguageAnalyser.english().analyse(body).sentences()) {
            Dependencies tree = sentence.dependencies().orElseThrow();
            assertThat(aQuotationMarkLeads(sentence, tree)).as(sentence.text()).isFalse();
            assertThat(sentence.token(tree.root()).text()).isIn("high", "going", "is", "Where");
        }
    }

    private static boolean aQuotationMarkLeads(Sentence sentence, Dependencies tree) {
        return sentence.tokens().stream()
                .anyMatch(token -> List.of("``", "''").contains(sentence.tag(token.index()))
                        && tree.children(token.index()).length > 0);
    }

    private static Dependencies libraryTree(DependencyParser library, Sentence sentence) {
        List<TaggedWord> words = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            words.add(new TaggedWord(sentence.form(token.index()), sentence.tag(token.index())));
        }
        int[] heads = new int[words.size()];
        String[] relations = new String[words.size()];
        for (TypedDependency dependency : library.predict(words).typedDependencies()) {
            int token = dependency.dep().index() - 1;
            heads[token] = dependency.gov().index() - 1;
            relations[token] = dependency.reln().toString();
        }
        return new Dependencies(heads, relations);
    }

    @Test
    void aSentenceOfOneWordIsItsOwnRoot() {
        Sentence sentence =
                LanguageAnalyser.english().analyse("Kursk").sentences().get(0);
        assertThat(sentence.dependencies().orElseThrow().root()).isZero();
    }

    @Test
    void aSentenceOverTheLimitIsNotParsed() {
        String word = "water ";
        assertThat(LanguageAnalyser.english()
                        .analyse(word.repeat(Sentence.MAX_PARSED_TOKENS + 1))
                        .sentences()
                        .get(0)
                        .dependencies())
                .isEmpty();
        assertThat(LanguageAnalyser.english()
                        .analyse(word.repeat(Sentence.MAX_PARSED_TOKENS))
                        .sentences()
                        .get(0)
                        .dependencies())
                .isPresent();
    }

    @Test
    void numbersOfTheWeightsFileAreReadAsTheJdkReadsThem() throws IOException {
        String numbers =
                "0 -0.0000 1 0.1234 -3.1416 12345.678 0.000012345 1.5E-7 -2e3 16777217 0.1234567890123 7.0E10 .5";
        String[] each = numbers.split(" ", -1);
        float[] read = new ParserFile(new ByteArrayInputStream(numbers.getBytes(StandardCharsets.UTF_8)))
                .matrix(1, each.length)[0];
        for (int number = 0; number < each.length; number++) {
            assertThat(read[number]).as(each[number]).isEqualTo(Float.parseFloat(each[number]));
        }
    }
}
