package org.stemma.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.language.LanguageAnalyser;
import org.stemma.model.Article;
import org.stemma.model.Grounds;
import org.stemma.model.Reading;
import org.stemma.model.Statement;
import org.stemma.read.ArticleReader;

/** Why words are a statement and this speaker's. */
class GroundsTest {
    private static final ArticleReader READER = new ArticleReader(LanguageAnalyser.english());

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            the dam would hold | Susan Miller said on Monday that the dam would hold. | SUBJECT | NAMED
            The gates had jammed in the night | The gates had jammed in the night, according to a report by the harbour office. | BEHIND_PREPOSITION | DESCRIBED
            the gates were shut | Peter Novak met reporters on Monday. He said that the gates were shut. | SUBJECT | PRONOUN_SUBJECT
            the wall was new | “The dam is old,” Susan Miller said. She added that the wall was new. | SUBJECT | PRONOUN_SPEAKER
            the road was closed | An officer came down to the harbour. He said that the road was closed. | SUBJECT | PRONOUN_DESCRIBED
            the gates had stuck | Peter Novak, who said that the gates had stuck, left on Monday. | SUBJECT | RELATIVE_NAME
            the wall had cracked | The office moved the engineer who said that the wall had cracked. | SUBJECT | RELATIVE
            She left long ago | The Riverside Casino closed on Friday. She left long ago, according to the casino's website. | BEHIND_PREPOSITION | OWN_WRITING
            the trucks were empty | Hamas fired on the convoy, witnesses told Reuters. The militant group said that the trucks were empty. | SUBJECT | DESCRIPTION
            the gates had jammed | A local engineer, identified as Rook, said that the gates had jammed. | SUBJECT | IDENTIFIED
            the pumps had failed | Two residents said that the pumps had failed. | SUBJECT | DESCRIBED
            We have to leave | “We have to leave these houses for good” – Susan Miller | NONE | SIGNED
            The gates are open | “The gates are open,” Reuters cited Susan Miller. | CITED | NAMED
            """)
    void theSpeakerIsTaken(String content, String body, Grounds.Tie tie, Grounds.Naming naming) {
        Grounds grounds = statement(body, content).grounds().orElseThrow();

        assertThat(grounds.tie()).as(body).isEqualTo(tie);
        assertThat(grounds.naming()).as(body).isEqualTo(naming);
    }

    @Test
    void aQuotationThatGoesOnIsFoundByTheOneBeforeIt() {
        String body = "“The dam is old,” Susan Miller said.\n\n“Nobody has tested the gates since the spring.”";

        assertThat(statement(body, "The dam is old").grounds())
                .contains(new Grounds(Grounds.Finding.MODEL, Grounds.Tie.SUBJECT, Grounds.Naming.NAMED));
        assertThat(statement(body, "Nobody has tested").grounds())
                .contains(new Grounds(Grounds.Finding.RUNS_ON, Grounds.Tie.NONE, Grounds.Naming.CARRIED));
    }

    @Test
    void aQuotationByItselfNamesNobody() {
        assertThat(statement(
                                "The water rose all night.\n\n“Nobody has tested the gates since the spring.”",
                                "Nobody has tested")
                        .grounds())
                .contains(new Grounds(Grounds.Finding.ALONE, Grounds.Tie.NONE, Grounds.Naming.NOBODY));
    }

    @Test
    void everyReasonIsToldInItsOwnWords() {
        assertThat(List.of(Grounds.Naming.values()))
                .extracting(Grounds.Naming::words)
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
        assertThat(List.of(Grounds.Tie.values()))
                .extracting(Grounds.Tie::words)
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
    }

    private static Statement statement(String body, String content) {
        Reading reading = reading(body);
        List<Statement> found = reading.statements().stream()
                .filter(statement ->
                        reading.article().words(statement.content().get(0)).startsWith(content))
                .toList();
        assertThat(found).as(body).hasSize(1);
        return found.get(0);
    }

    private static Reading reading(String body) {
        return READER.read(Article.ofText("grounds", body));
    }
}
