package org.stemma.compare.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.model.Reply;
import org.stemma.model.Reply.Stance;

/** Which statements answer which. */
class RepliesTest {
    private static final String PROPOSAL =
            "Susan Miller called on the harbour board to hand the northern gate to the engineers. ";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a quotation after what the outlet tells of it | WELCOMES | The mayor, Robert Hall, welcomed the proposal. “It is sensible,” Hall said.
            a condition on taking it | SETS_CONDITIONS | The mayor, Robert Hall, said he could accept it only if the city paid.
            a rejection by noun | REJECTS | Robert Hall rejected the demand, saying that nobody had asked him.
            what will not be accepted is rejected | REJECTS | Robert Hall said the board would not accept the proposal.
            """)
    void aProposalIsAnswered(String rule, Stance stance, String answer) {
        assertThat(answers(PROPOSAL + "\n\n" + answer))
                .as(rule)
                .contains(stance + " to the harbour board to hand the northern gate to the engineers");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a pronoun | Harbour Works denied it.
            a pronoun, and a spokesman explains | Harbour Works denied it. Both gates were tested in May, a spokesman said.
            no record of such a thing | Harbour Works said it had no record of such reports.
            """)
    void aClaimIsDenied(String rule, String answer) {
        assertThat(answers(
                        "An engineer told the Courier that he had twice seen cracks in the northern gate. " + answer))
                .as(rule)
                .isNotEmpty()
                .allMatch(found -> found.startsWith("DENIES to he had twice seen cracks"));
    }

    @Test
    void severalStatementsOfOneSentenceAnswerOnce() {
        assertThat(answers(PROPOSAL
                        + "\n\nRobert Hall rejected the proposal, calling it baseless and saying that the harbour needed no"
                        + " engineers."))
                .hasSize(1);
    }

    @Test
    void aRefusalToDoWhatWasDemandedRejectsTheDemand() {
        assertThat(answers(
                        "Susan Miller demanded the mayor’s resignation. “He is late,” she said. / Robert Hall said that he"
                                + " would not resign."))
                .containsExactly("REJECTS to the mayor’s resignation");
    }

    @Test
    void aRefusalInTheFirstPersonTakesUpWhatWasJustRejected() {
        assertThat(answers(PROPOSAL
                        + "\n\nHarbour Works rejected a demand by Miller that it hand the northern gate to the engineers.\n\n“We will"
                        + " not hand a northern gate to people who never ran one,” Robert Hall told the press."))
                .hasSize(2)
                .allMatch(found -> found.startsWith("REJECTS to the harbour board to hand the northern gate"));
    }

    @Test
    void aReplyWhoseWordsDoNotTellTheStanceIsAReply() {
        assertThat(answers(
                        "“Our gauges are tested twice a year,” said Robert Hall. / Susan Miller replied that the company was"
                                + " “measuring with its eyes closed”."))
                .containsExactly("ANSWERS to Our gauges are tested twice a year,");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            nothing was rejected | Robert Hall said that he had not rejected the proposal.
            nothing is accepted yet | Robert Hall said that he could accept the proposal.
            somebody else should accept | Robert Hall urged the council to accept the proposal.
            silence is not an act | Robert Hall did not respond to requests for comment.
            to decline to comment is no rejection | Robert Hall refused to comment on the proposal, saying that he was late.
            what others would do | Robert Hall said that parliament would reject the proposal to hand the gate to the engineers.
            a word of no act | Robert Hall said a widely accepted rule kept the northern gate from the engineers.
            another's act | Robert Hall said that Miller rejected the offer of a gate.
            an event is welcomed | Robert Hall welcomed the summer in the northern harbour. “It is warm,” Hall said.
            what is denied is not who denies | Robert Hall spoke, denying a report that engineers had asked for the gate to be lowered.
            a journalist asked | Asked about the gate, Robert Hall replied that he was late.
            """)
    void theyAreNoAnswer(String rule, String sentence) {
        assertThat(answers(PROPOSAL + "\n\n" + sentence)).as(rule).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            nobody spoke of who denies | The mayor, Robert Hall, said that the fair had drawn more people than ever. Harbour Works denied the allegations.
            another's claim is named | Susan Miller said that Harbour Works had lowered the gate too late. Harbour Works rejected a claim by Dorn Shipping.
            a court decides | Susan Miller asked the court to order Harbour Works to open the gate. The county court rejected the request.
            an answer by deed | “The gate is late,” Susan Miller said. / Harbour Works responded to the flood by closing the gate.
            what a report is of | “The gate is late,” Susan Miller said. / Robert Hall responded to reports that “nobody was there”.
            one's own spokesman | “The gate is late,” said Susan Miller, a spokeswoman for Robert Hall. / Hall replied that it was early.
            it means something told before | Susan Miller said that the gate was broken. Robert Hall spoke to the press for an hour about the board and the possibility of an early storm in the harbour, but dismissed it.
            another pressed him | “The gate is late,” Susan Miller said. / When Viktor Dorn took his arm, Robert Hall shot back: “You are late.”
            who only speaks of the allegations | Susan Miller said that Hall should go if the allegations were true. Robert Hall denied the allegations.
            one of the same party | Susan Miller, a Democrat, said that the city had sent a list of demands. Democrats rejected the demands.
            somebody else denied | After vehemently denying the allegations, Robert Hall went on to a dinner after Susan Miller argued that the gate was broken.
            a request for an interview | Susan Miller said that the gate was broken. Harbour Works turned down an interview request.
            other claims | Susan Miller accused Harbour Works of negligence. Harbour Works had rejected similar claims.
            what is denied is something else | Susan Miller said that Harbour Works sold pumps to the northern ports. Robert Hall denied that the northern ports had bought rotten fish from pirates.
            a claim that is only part of it | Susan Miller offered Harbour Works a gate. Harbour Works denied that anybody knew of the offer.
            """)
    void theseAreNotAnswered(String rule, String body) {
        assertThat(answers(body.replace(" / ", "\n\n"))).as(rule).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a claim about who denies | DENIES to Harbour Works had lowered the gate too late | Susan Miller said that Harbour Works had lowered the gate too late. It was a warm day. Harbour Works denied the allegations.
            whose claim it is | REJECTS to the gate was broken | Susan Miller said that the gate was broken. Viktor Dorn said that the water was high. Robert Hall rejected Miller's claim.
            the claim of one of the same sentence | DENIES to the gate was broken | When Susan Miller told the Courier that the gate was broken, Harbour Works denied her claim.
            a request that is denied is rejected | REJECTS to the harbour board to open the gate | Susan Miller called on the harbour board to open the gate. The harbour board denied her request.
            whoever the proposal is by | REJECTS to to sell the gate | Susan Miller proposed to sell the gate. Viktor Dorn said it was late. Robert Hall rejected the proposal Miller made.
            this argument is the last one | REJECTS to the gate was broken | Viktor Dorn said that Hall had lied. Susan Miller argued that the gate was broken. Robert Hall dismissed this argument.
            what another asked is replied to | ANSWERS to Is the gate late? | “Is the gate late?” Susan Miller asked. “It is early,” Robert Hall replied.
            """)
    void theOneThatIsMeantIsAnswered(String rule, String answer, String body) {
        assertThat(answers(body)).as(rule).containsExactly(answer);
    }

    @Test
    void whatIsAnsweredMayStandInAnEarlierArticleOfTheStoryAndNotInALaterOne() {
        String call =
                "Susan Miller called on Harbour Works to hand control of the northern gate to an independent engineer.";
        String answer =
                "Harbour Works rejected a demand that it hand control of the northern gate to an independent engineer.";
        OneStory inOrder = OneStory.dayByDay(call, answer);
        OneStory reversed = OneStory.dayByDay(answer, call);

        assertThat(new Replies().among(inOrder.said(), inOrder.readings()))
                .extracting(Reply::stance)
                .containsExactly(Stance.REJECTS);
        assertThat(new Replies().among(reversed.said(), reversed.readings())).isEmpty();
    }

    private static List<String> answers(String body) {
        OneStory story = OneStory.of(body);
        return new Replies()
                .among(story.said(), story.readings()).stream()
                        .map(reply -> reply.stance() + " to " + story.words(reply.to()))
                        .toList();
    }
}
