package org.stemma.read.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.language.Sentence;
import org.stemma.model.Ascribed;
import org.stemma.model.Basis;
import org.stemma.model.Citation;
import org.stemma.model.Figure;
import org.stemma.model.Measure;
import org.stemma.model.Measures;
import org.stemma.model.Measures.Role;
import org.stemma.model.Span;
import org.stemma.model.Unit;
import org.stemma.read.figure.quantity.ReadQuantity;
import org.stemma.read.figure.quantity.ReadQuantity.Form;
import org.stemma.read.text.Passage;

/**
 * Works out what a figure measures: by its form, by a turn of phrase, by the words around it, else by what is counted.
 */
final class WhatIsMeasured {
    private static final Unit YEAR = new Unit("a");
    private static final String GROWTH = "growth";
    private static final String MAGNITUDE = "magnitude";
    /** Measures that are not what is left where they do not fit. */
    private static final Set<String> LEVELLESS = Set.of(GROWTH, MAGNITUDE);

    private WhatIsMeasured() {}

    /**
     * The measure and how it is known.
     *
     * @param before the figure before it in the sentence
     * @param earlier the figure before it in this sentence or the one before
     */
    static Ascribed<Measure> measure(
            Passage passage,
            Sentence sentence,
            ReadQuantity read,
            Counted counted,
            Around around,
            Unit unit,
            Optional<Figure> before,
            Optional<Figure> earlier) {
        if (read.form() == Form.AGE
                || (unit.equals(YEAR) && read.quantity().unit().equals(Unit.ONE))) {
            return named("age", passage.cite(read.number()));
        }
        if (read.form() == Form.HALVED && halvesTerritory(sentence, counted)) {
            return named("share-retaken", passage.cite(read.number()));
        }
        Optional<String> phrase = PhraseMeasures.of(sentence, read.span(), Measures.kind(unit))
                .or(() -> counted.head()
                        .flatMap(head -> PhraseMeasures.of(
                                sentence,
                                new Span(
                                        read.span().start(),
                                        sentence.token(head).end()),
                                Measures.kind(unit))));
        if (phrase.isPresent()) {
            return named(phrase.get(), passage.cite(read.span()));
        }
        Optional<Integer> contest = Contest.of(sentence, read).flatMap(Contest::verb);
        if (contest.isPresent()) {
            return named(Contest.MEASURE, passage.cite(sentence, contest.get(), contest.get() + 1));
        }
        Optional<String> extent = Extents.of(sentence, read, unit);
        if (extent.isPresent()) {
            return named(extent.get(), passage.cite(read.span()));
        }
        if (isAttribute(sentence, counted, unit)) {
            int head = counted.head().orElseThrow();
            return Ascribed.stated(
                    new Measure(counted.lemma(sentence).orElseThrow(), Measure.Nature.UNKNOWN),
                    passage.cite(sentence, head, head + 1));
        }
        Optional<MeasureFinder.Match> match = MeasureFinder.find(around, unit)
                .filter(found -> !isCountOfQuakes(sentence, read, counted, found))
                .filter(found -> !isLevel(sentence, read, found))
                .or(() -> MeasureFinder.findOtherThan(around, unit, LEVELLESS));
        if (match.isPresent() && Bodies.areHandled(sentence, match.get(), around)) {
            int token = match.get().token();
            return Ascribed.stated(
                    new Measure(Bodies.MEASURE, Measure.Nature.UNKNOWN), passage.cite(sentence, token, token + 1));
        }
        if (match.isPresent() && isKilledOrWounded(sentence, match.get())) {
            int token = match.get().token();
            return named("casualties", passage.cite(sentence, token, token + 1));
        }
        boolean listed = Listed.leavesOut(passage, sentence, read, counted, before);
        boolean byNounAlone =
                match.filter(found -> found.role() == Role.DEFAULT).isPresent();
        if (match.isPresent() && !byNounAlone && !listed) {
            return stated(passage, sentence, match.get());
        }
        Optional<Ascribed<Measure>> shared = before.filter(
                        figure -> figure.quantity().unit().equals(unit))
                .filter(figure -> listed
                        || unit.equals(Unit.PERSON) && isJoined(sentence, read)
                        || Listed.isOfTheNumberBefore(passage, sentence, read, counted, before))
                .map(Figure::measure)
                .filter(measure -> listed || Measures.entry(measure.value()).isPresent());
        if (shared.isPresent()) {
            return new Ascribed<>(
                    shared.get().value(), Basis.ENCLOSING, shared.get().because());
        }
        if (match.isPresent()) {
            return stated(passage, sentence, match.get());
        }
        Optional<Ascribed<Measure>> meant = earlier.filter(figure -> isMeant(sentence, around, unit, figure))
                .map(Figure::measure)
                .filter(measure -> Measures.entry(measure.value()).isPresent());
        if (meant.isPresent()) {
            return new Ascribed<>(
                    meant.get().value(), Basis.ENCLOSING, meant.get().because());
        }
        if (counted.head().isPresent()) {
            int head = counted.head().get();
            String noun = unit.isCount() || unit.isRate() || Unit.PERCENT.equals(unit)
                    ? counted.lemma(sentence).orElseThrow()
                    : Measures.kind(unit);
            return Ascribed.stated(new Measure(noun, Measure.Nature.UNKNOWN), passage.cite(sentence, head, head + 1));
        }
        String kind = Measures.kind(unit);
        return switch (kind) {
            case "time" -> named("duration", passage.cite(read.span()));
            case "length" -> named("distance", passage.cite(read.span()));
            case "area" -> named("area", passage.cite(read.span()));
            default ->
                new Ascribed<>(
                        new Measure(kind, Measure.Nature.UNKNOWN), Basis.ENCLOSING, List.of(passage.cite(read.span())));
        };
    }

    private static Ascribed<Measure> stated(Passage passage, Sentence sentence, MeasureFinder.Match match) {
        int token = match.token();
        return Ascribed.stated(match.entry().measure(), passage.cite(sentence, token, token + 1));
    }

    /**
     * Whether the measure is that of the figure before: "it was 3,200 cubic metres per second", "the residents say
     * eight".
     */
    private static boolean isMeant(Sentence sentence, Around around, Unit unit, Figure earlier) {
        boolean alike =
                Measures.kind(unit).equals(Measures.kind(earlier.quantity().unit()))
                        && !unit.equals(Unit.ONE)
                        && !unit.isCount();
        boolean pronoun = around.verb()
                .flatMap(verb -> FigureMaker.subject(sentence, verb))
                .filter(subject -> sentence.tag(subject).equals("PRP"))
                .isPresent();
        return alike && pronoun;
    }

    /** "Nearly 100 earthquakes" is no magnitude, and "a 5.4 earthquake" is one. */
    private static boolean isCountOfQuakes(
            Sentence sentence, ReadQuantity read, Counted counted, MeasureFinder.Match match) {
        boolean whole = read.quantity().printed().stripTrailingZeros().scale() <= 0;
        return match.entry().measure().name().equals(MAGNITUDE)
                && whole
                && counted.head()
                        .filter(head -> sentence.tag(head).equals("NNS"))
                        .isPresent();
    }

    /** "The jobless rate fell to 4.2 percent": where it fell to is a level of the rate, and not how much it fell. */
    private static boolean isLevel(Sentence sentence, ReadQuantity read, MeasureFinder.Match match) {
        int first = Counted.tokenAt(sentence, read.span().start());
        String before = first == 0 ? "" : Lemmas.of(sentence, first - 1);
        return match.entry().measure().name().equals(GROWTH)
                && sentence.tag(match.token()).startsWith("VB")
                && (before.equals("to") || before.equals("from") || before.equals("at"));
    }

    /**
     * "A two-story home", "a 700-person hall": the number tells of the home and the hall, and not of what befell them.
     */
    private static boolean isAttribute(Sentence sentence, Counted counted, Unit unit) {
        if (counted.head().isEmpty() || !unit.isCount() && !unit.equals(Unit.PERSON)) {
            return false;
        }
        int head = counted.head().get();
        return head > 0
                && head == counted.firstWord()
                && head + 1 < sentence.size()
                && sentence.token(head - 1).text().equals("-")
                && sentence.token(head - 1).end() == sentence.token(head).start()
                && Counted.isNoun(sentence.tag(head + 1));
    }

    /** Whether a word around the number tells the measure, and not only the counted noun itself. */
    static boolean isTold(Around around, Unit unit) {
        return MeasureFinder.find(around, unit)
                .filter(match -> match.role() != Role.DEFAULT)
                .isPresent();
    }

    /** "killed or wounded", "dead and injured": one number for both. */
    private static boolean isKilledOrWounded(Sentence sentence, MeasureFinder.Match match) {
        int at = match.token();
        if (!match.entry().measure().name().equals("killed") || at + 2 >= sentence.size()) {
            return false;
        }
        for (int after = at + 3; after < Math.min(sentence.size(), at + 6); after++) {
            if (sentence.tag(after).equals("CD")) {
                return false;
            }
        }
        String joint = Lemmas.of(sentence, at + 1);
        String second = Lemmas.of(sentence, at + 2);
        return (joint.equals("or") || joint.equals("and"))
                && (second.equals("wound")
                        || second.equals("injure")
                        || second.equals("wounded")
                        || second.equals("injured"));
    }

    private static boolean halvesTerritory(Sentence sentence, Counted counted) {
        for (int token = counted.endNumber(); token < Math.min(sentence.size(), counted.endNumber() + 4); token++) {
            switch (Lemmas.of(sentence, token)) {
                case "territory", "area", "land", "ground" -> {
                    return true;
                }
                default -> {
                    continue;
                }
            }
        }
        return false;
    }

    private static Ascribed<Measure> named(String name, Citation words) {
        return Ascribed.stated(Measures.named(name).orElseThrow().measure(), words);
    }

    /** "20 children, plus six adults". */
    static boolean isJoined(Sentence sentence, ReadQuantity read) {
        int first = Counted.tokenAt(sentence, read.span().start());
        if (first == 0) {
            return false;
        }
        return switch (Lemmas.of(sentence, first - 1)) {
            case "and", "or", "plus" -> true;
            default -> false;
        };
    }
}
