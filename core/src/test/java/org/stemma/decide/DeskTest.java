package org.stemma.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.stemma.model.Alignment;
import org.stemma.model.Article;
import org.stemma.model.ArticleId;
import org.stemma.model.Ascribed;
import org.stemma.model.Basis;
import org.stemma.model.Citation;
import org.stemma.model.Claimant;
import org.stemma.model.Decision;
import org.stemma.model.Decision.Action;
import org.stemma.model.Decision.Anchor;
import org.stemma.model.Figure;
import org.stemma.model.ItemId;
import org.stemma.model.Measure;
import org.stemma.model.Part;
import org.stemma.model.Quantity;
import org.stemma.model.Reading;
import org.stemma.model.Span;
import org.stemma.model.Unit;

class DeskTest {
    private static final String BODY =
            "On Monday 12 people died. By Tuesday 12 people were buried, and 30 were missing.";
    private static final Instant NOON = Instant.parse("2024-10-12T12:00:00Z");

    private static Reading reading(String key, String body, String version) {
        Article article = new Article(
                ArticleId.of(key, body.getBytes(StandardCharsets.UTF_8)),
                key,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                body,
                List.of(),
                Alignment.identity(body.length()));
        List<Figure> figures = new ArrayList<>();
        Matcher number = Pattern.compile("\\d+ people").matcher(body);
        while (number.find()) {
            figures.add(figure(article.id(), new Span(number.start(), number.end()), body));
        }
        return new Reading(
                article,
                version,
                List.of(new Span(0, body.length())),
                List.of(),
                List.of(),
                List.of(),
                figures,
                List.of(),
                List.of());
    }

    private static Figure figure(ArticleId article, Span span, String body) {
        Citation words = Citation.body(article, span);
        String digits = span.in(body).replaceAll("\\D", "");
        return new Figure(
                ItemId.of(ItemId.Kind.FIGURE, words),
                Quantity.of(new java.math.BigDecimal(digits), Quantity.Bound.EXACT, Unit.PERSON),
                Optional.empty(),
                Ascribed.stated(new Measure("killed", Measure.Nature.RUNNING_TOTAL), words),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Claimant.outlet(),
                Optional.empty(),
                Figure.Scope.TOTAL,
                Figure.Change.LEVEL,
                java.util.Set.of());
    }

    /** Any number in the words. */
    private static Optional<Figure> numberIn(Reading reading, Citation words) {
        Matcher number = Pattern.compile("\\d+").matcher(reading.article().body());
        return number.results()
                .map(found -> new Span(found.start(), found.end()))
                .filter(span -> span.overlaps(words.span()))
                .map(span -> figure(reading.id(), span, reading.article().body()))
                .findFirst();
    }

    private static Desk desk(List<Reading> readings, Decision... decisions) {
        return Desk.of(readings, Arrays.asList(decisions), DeskTest::numberIn);
    }

    private static Decision decision(Anchor anchor, Action action, String value, int second) {
        return Decision.of(anchor, action, value, "seen", "Ada", NOON.plusSeconds(second));
    }

    private static Anchor second(Reading reading) {
        return Anchor.of(reading.article(), reading.figures().get(1).id());
    }

    @Test
    void theSecondOfTwoEqualQuotationsIsFoundByWhatStandsAroundIt() {
        Reading first = reading("karsk", BODY, "1");
        Decision reject = decision(second(first), Action.REJECT, "", 0);

        Reading changed =
                reading("karsk", "Corrected. On Monday, 12 people died. By Tuesday 12 people were buried.", "2");
        Desk desk = desk(List.of(changed), reject);

        assertThat(desk.status(changed.figures().get(1).id())).isEqualTo(Status.REJECTED);
        assertThat(desk.status(changed.figures().get(0).id())).isEqualTo(Status.UNREVIEWED);
    }

    @Test
    void whereTheArticleItselfIsThereAnotherVersionIsLeftAlone() {
        Reading first = reading("karsk", BODY, "1");
        Reading other = reading("karsk", BODY + " More.", "1");
        Desk desk = desk(List.of(first, other), decision(second(first), Action.ACCEPT, "", 0));

        assertThat(desk.statuses()).containsOnlyKeys(first.figures().get(1).id());
    }

    @Test
    void anItemWhoseWordsANewReaderCutsOtherwiseIsStillTheItem() {
        Reading first = reading("karsk", BODY, "1");
        Anchor wider = Anchor.ofWords(
                first.article(),
                ItemId.Kind.FIGURE,
                Part.BODY,
                new Span(BODY.indexOf("Monday"), BODY.indexOf(" died")));
        Desk desk = desk(List.of(first), decision(wider, Action.ACCEPT, "", 0));

        assertThat(desk.status(first.figures().get(0).id())).isEqualTo(Status.ACCEPTED);
    }

    @Test
    void whatNoLongerAttachesIsListedWithTheReasonAndNeverDropped() {
        Reading here = reading("karsk", BODY, "1");
        Reading gone = reading("belmar", BODY, "1");
        Decision noArticle = decision(second(gone), Action.REJECT, "", 0);
        Anchor thirty = Anchor.ofWords(
                here.article(), ItemId.Kind.FIGURE, Part.BODY, new Span(BODY.indexOf("30"), BODY.indexOf("30") + 2));
        Decision noFigure = decision(thirty, Action.REJECT, "", 1);
        Decision noWords = decision(second(here), Action.REJECT, "", 2);
        Reading rewritten = reading("karsk", "By Tuesday 30 were missing.", "1");

        Desk desk = desk(List.of(rewritten), noArticle, noFigure, noWords);

        assertThat(desk.unattached())
                .containsExactly(
                        new Desk.Unattached(noArticle, "the article is not here"),
                        new Desk.Unattached(noFigure, "the words are there, but no figure is read on them"),
                        new Desk.Unattached(noWords, "the words are not in the article"));
        assertThat(desk.decisions()).hasSize(3);
        assertThat(desk.fate(noWords)).isEqualTo(Fate.UNATTACHED);
    }

    @Test
    void theLaterDecisionWinsAndTheClashIsShown() {
        Reading reading = reading("karsk", BODY, "1");
        Decision accept = decision(second(reading), Action.ACCEPT, "", 1);
        Decision reject = decision(second(reading), Action.REJECT, "", 0);
        Desk desk = desk(List.of(reading), accept, reject);

        ItemId item = reading.figures().get(1).id();
        assertThat(desk.status(item)).isEqualTo(Status.ACCEPTED);
        assertThat(desk.clashes()).containsExactly(new Desk.Clash(item, "status", List.of(reject, accept)));
        assertThat(desk.fate(reject)).isEqualTo(Fate.OVERRULED);
        assertThat(desk.clashes().get(0).winner()).isEqualTo(accept);
    }

    @Test
    void anUndoIsUndoneByAnother() {
        Reading reading = reading("karsk", BODY, "1");
        Decision reject = decision(second(reading), Action.REJECT, "", 0);
        Decision undo = Decision.undo(reject, "", "Bo", NOON.plusSeconds(5));
        Decision redo = Decision.undo(undo, "", "Ada", NOON.plusSeconds(9));
        ItemId item = reading.figures().get(1).id();

        assertThat(desk(List.of(reading), reject, undo).status(item)).isEqualTo(Status.UNREVIEWED);
        Desk desk = desk(List.of(reading), redo, undo, reject);
        assertThat(desk.status(item)).isEqualTo(Status.REJECTED);
        assertThat(desk.fate(undo)).isEqualTo(Fate.UNDONE);
        assertThat(desk.on(item)).containsExactly(reject, undo, redo);
    }

    @Test
    void anAddedFigureIsReadFromTheWordsAndCanBeCorrectedAndRejected() {
        Reading reading = reading("karsk", BODY, "1");
        int at = BODY.indexOf("30");
        Anchor words = Anchor.ofWords(reading.article(), ItemId.Kind.FIGURE, Part.BODY, new Span(at, at + 15));
        Decision add = decision(words, Action.ADD, "", 0);
        Desk added = desk(List.of(reading), add);
        ItemId item = added.item(add).orElseThrow();

        assertThat(added.readings().get(0).figures()).hasSize(3);
        assertThat(added.status(item)).isEqualTo(Status.ACCEPTED);
        assertThat(added.isByHand(item)).isTrue();

        Anchor figure = Anchor.of(reading.article(), item);
        Desk corrected = desk(List.of(reading), add, decision(figure, Action.SET, "measure=missing", 1));
        Figure missing = corrected.readings().get(0).figures().get(2);
        assertThat(missing.measure().value().name()).isEqualTo("missing");
        assertThat(missing.measure().basis()).isEqualTo(Basis.DECIDED);
        assertThat(desk(List.of(reading), add, decision(figure, Action.REJECT, "", 1))
                        .status(item))
                .isEqualTo(Status.REJECTED);
    }

    @Test
    void aFigureThatTheProgramHasLearnedToReadIsNotAddedTwice() {
        Reading reading = reading("karsk", BODY, "1");
        int at = BODY.indexOf("12 people");
        Anchor words = Anchor.ofWords(reading.article(), ItemId.Kind.FIGURE, Part.BODY, new Span(at, at + 2));
        Desk desk = desk(List.of(reading), decision(words, Action.ADD, "", 0));

        assertThat(desk.readings().get(0).figures()).isEqualTo(reading.figures());
        assertThat(desk.status(reading.figures().get(0).id())).isEqualTo(Status.ACCEPTED);
    }

    @Test
    void aSourceIsGradedInTheRegisterAndAClaimByADecision() {
        Reading reading = reading("karsk", BODY, "1");
        Decision letter = decision(Anchor.of(reading.article()), Action.GRADE, "B politics", 0);
        Decision number = decision(second(reading), Action.GRADE, "3", 1);
        Desk desk = desk(List.of(reading), letter, number);

        assertThat(desk.unattached()).containsExactly(new Desk.Unattached(letter, Grade.IN_THE_REGISTER));
        assertThat(desk.grades(desk.item(letter).orElseThrow())).isEmpty();
        assertThat(desk.grades(desk.item(number).orElseThrow()).get("").mark()).isEqualTo("3");
    }

    @Test
    void wordsWithoutAQuantityAreNotMadeAFigure() {
        Reading reading = reading("karsk", BODY, "1");
        Anchor words = Anchor.ofWords(reading.article(), ItemId.Kind.FIGURE, Part.BODY, new Span(0, 9));
        Desk desk = desk(List.of(reading), decision(words, Action.ADD, "", 0));

        assertThat(desk.unattached())
                .singleElement()
                .satisfies(left -> assertThat(left.why()).isEqualTo(Additions.NO_QUANTITY));
    }

    @Test
    void aDateAndAnOutletThatAPersonSetAreTheArticles() {
        Reading reading = reading("karsk", BODY, "1");
        Anchor article = Anchor.of(reading.article());
        Desk desk = desk(
                List.of(reading),
                decision(article, Action.SET, "published=2024-10-09", 0),
                decision(article, Action.SET, "outlet=Karsk Post", 1));

        Article set = desk.readings().get(0).article();
        assertThat(set.publishedWhen().orElseThrow().value()).isEqualTo("2024-10-09");
        assertThat(set.publishedWhen().orElseThrow().basis()).isEqualTo(Basis.DECIDED);
        assertThat(set.label()).isEqualTo("Karsk Post");
        assertThat(desk.clashes()).isEmpty();
    }
}
