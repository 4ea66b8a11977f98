package org.stemma.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stemma.compare.Comparison;
import org.stemma.compare.RandomReadings;
import org.stemma.model.Article;
import org.stemma.model.Decision;
import org.stemma.model.Decision.Action;
import org.stemma.model.Decision.Anchor;
import org.stemma.model.Figure;
import org.stemma.model.ItemId;
import org.stemma.model.Ledger;
import org.stemma.model.Mention;
import org.stemma.model.Part;
import org.stemma.model.Reading;
import org.stemma.model.Relation;
import org.stemma.model.Span;
import org.stemma.model.Statement;

class DecisionsAreASetTest {
    private static final int CASES = 25;

    private final Comparison comparison = new Comparison();

    static Stream<Long> seeds() {
        String given = System.getProperty("stemma.seed");
        return given == null ? LongStream.range(0, CASES).boxed() : Stream.of(Long.valueOf(given));
    }

    private Ledger ledger(Desk desk) {
        Ledger ledger = comparison.compare(desk.readings(), desk.rulings());
        return desk.relabelled(ledger, comparison.relations(ledger)::between);
    }

    private static Desk desk(List<Reading> readings, List<Decision> decisions) {
        return Desk.of(readings, decisions, (reading, words) -> Optional.empty());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anyOrderOfDecisionsAndReadingsGivesTheSame(long seed) {
        Random random = new Random(seed);
        List<Reading> readings = new RandomReadings(seed).some(3 + random.nextInt(8));
        List<Decision> decisions = new RandomDecisions(readings, random).some(2 + random.nextInt(40));
        Desk desk = desk(readings, decisions);
        Ledger ledger = ledger(desk);

        List<Decision> shuffled = new ArrayList<>(decisions);
        shuffled.addAll(decisions.subList(0, decisions.size() / 2));
        Collections.shuffle(shuffled, random);
        List<Reading> turned = new ArrayList<>(readings);
        Collections.shuffle(turned, random);
        Desk again = desk(turned, shuffled);

        assertThat(ledger(again)).isEqualTo(ledger);
        assertThat(again.statuses()).isEqualTo(desk.statuses());
        assertThat(again.clashes()).isEqualTo(desk.clashes());
        assertThat(again.unattached()).isEqualTo(desk.unattached());
        decisions.forEach(decision -> assertThat(again.fate(decision)).isEqualTo(desk.fate(decision)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatIsUndoneIsAsIfItHadNotBeen(long seed) {
        Random random = new Random(seed);
        List<Reading> readings = new RandomReadings(seed).some(3 + random.nextInt(6));
        List<Decision> decisions = new RandomDecisions(readings, random).some(2 + random.nextInt(20));
        List<Decision> undone = new ArrayList<>(decisions);
        for (Decision decision : decisions) {
            if (decision.action() != Action.UNDO) {
                undone.add(Decision.undo(decision, "", "Zoe", decision.at().plusSeconds(90)));
            }
        }
        Desk desk = desk(readings, undone);

        assertThat(ledger(desk)).isEqualTo(comparison.compare(readings));
        assertThat(desk.statuses()).isEmpty();
        assertThat(desk.clashes()).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aRejectedItemIsInNoGroupAndStaysListed(long seed) {
        Random random = new Random(seed);
        List<Reading> readings = new RandomReadings(seed).some(4 + random.nextInt(6));
        List<Decision> decisions = new RandomDecisions(readings, random).some(30);
        Desk desk = desk(readings, decisions);
        Ledger ledger = ledger(desk);

        assertThat(desk.statuses()).isNotEmpty();
        desk.statuses().forEach((item, status) -> {
            if (status == Status.REJECTED) {
                assertThat(ledger.series()).noneMatch(series -> series.members().contains(item));
                assertThat(ledger.same()).noneMatch(same -> same.members().contains(item));
                assertThat(ledger.actors()).noneMatch(actor -> actor.mentions().contains(item));
                assertThat(item.kind() != ItemId.Kind.FIGURE || ledger.figures().containsKey(item))
                        .isTrue();
                assertThat(item.kind() != ItemId.Kind.STATEMENT
                                || ledger.statements().containsKey(item))
                        .isTrue();
            }
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void withoutDecisionsTheLedgerIsTheOneOfTheReadings(long seed) {
        List<Reading> readings = new RandomReadings(seed).some(5);
        assertThat(ledger(desk(readings, List.of()))).isEqualTo(comparison.compare(readings));
    }

    /** Decisions of every action about items of these readings, by few people and often on the same matter. */
    private record RandomDecisions(List<Reading> readings, Random random) {
        List<Decision> some(int count) {
            List<Decision> decisions = new ArrayList<>();
            while (decisions.size() < count) {
                Instant at = Instant.parse("2024-10-12T12:00:00Z").plusSeconds(random.nextInt(60));
                one(at, decisions).ifPresent(decisions::add);
            }
            return decisions;
        }

        private Optional<Decision> one(Instant at, List<Decision> before) {
            String who = random.nextBoolean() ? "Ada" : "Bo";
            Reading reading = pick(readings);
            Article article = reading.article();
            return switch (random.nextInt(10)) {
                case 0 -> item(reading).map(item -> Decision.of(item, Action.ACCEPT, "", "", who, at));
                case 1 -> item(reading).map(item -> Decision.of(item, Action.REJECT, "", "no", who, at));
                case 2 -> pair(reading, at, who, random.nextBoolean() ? Action.MERGE : Action.SPLIT, "");
                case 3 -> pairOfFigures(at, who);
                case 4 ->
                    Optional.of(Decision.of(
                            Anchor.of(article),
                            Action.SET,
                            "published=2024-10-0" + (1 + random.nextInt(9)),
                            "",
                            who,
                            at));
                case 5 -> figure(reading).map(item -> Decision.of(item, Action.SET, "measure=wounded", "", who, at));
                case 6 ->
                    statement(reading).map(item -> Decision.of(item, Action.SET, "speaker=Olena Karsova", "", who, at));
                case 7 -> {
                    int start = random.nextInt(article.body().length() - 10);
                    yield Optional.of(Decision.of(
                            Anchor.ofWords(article, ItemId.Kind.STATEMENT, Part.BODY, new Span(start, start + 9)),
                            Action.ADD,
                            "",
                            "",
                            who,
                            at));
                }
                case 8 -> pairOfStatements(at, who);
                default -> before.isEmpty() ? Optional.empty() : Optional.of(Decision.undo(pick(before), "", who, at));
            };
        }

        private Optional<Decision> pair(Reading reading, Instant at, String who, Action action, String value) {
            List<Mention> mentions = reading.mentions();
            List<Mention> others = pick(readings).mentions();
            if (mentions.isEmpty() || others.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(Decision.ofTwo(
                    anchor(pick(mentions).id()),
                    action,
                    value,
                    anchor(pick(others).id()),
                    "",
                    who,
                    at));
        }

        private Optional<Decision> pairOfFigures(Instant at, String who) {
            Optional<Anchor> one = figure(pick(readings));
            Optional<Anchor> other = figure(pick(readings));
            Action action = List.of(Action.MERGE, Action.SPLIT, Action.RELABEL).get(random.nextInt(3));
            String value = action == Action.RELABEL
                    ? Relation.Word.values()[random.nextInt(Relation.Word.values().length)].words()
                    : "";
            return one.flatMap(first -> other.map(second -> Decision.ofTwo(first, action, value, second, "", who, at)));
        }

        private Optional<Decision> pairOfStatements(Instant at, String who) {
            Optional<Anchor> one = statement(pick(readings));
            Optional<Anchor> other = statement(pick(readings));
            Action action = random.nextBoolean() ? Action.MERGE : Action.SPLIT;
            return one.flatMap(first -> other.map(second -> Decision.ofTwo(first, action, "", second, "", who, at)));
        }

        private Optional<Anchor> item(Reading reading) {
            return switch (random.nextInt(3)) {
                case 0 -> figure(reading);
                case 1 -> statement(reading);
                default ->
                    reading.mentions().isEmpty()
                            ? Optional.empty()
                            : Optional.of(anchor(pick(reading.mentions()).id()));
            };
        }

        private Optional<Anchor> figure(Reading reading) {
            List<Figure> figures = reading.figures();
            return figures.isEmpty()
                    ? Optional.empty()
                    : Optional.of(anchor(pick(figures).id()));
        }

        private Optional<Anchor> statement(Reading reading) {
            List<Statement> statements = reading.statements();
            return statements.isEmpty()
                    ? Optional.empty()
                    : Optional.of(anchor(pick(statements).id()));
        }

        private Anchor anchor(ItemId item) {
            Article article = readings.stream()
                    .map(Reading::article)
                    .filter(candidate -> candidate.id().equals(item.article()))
                    .findFirst()
                    .orElseThrow();
            return Anchor.of(article, item);
        }

        private <T> T pick(List<T> list) {
            return list.get(random.nextInt(list.size()));
        }
    }
}
