package org.stemma.read.figure;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stemma.language.Dependencies;
import org.stemma.language.Sentence;
import org.stemma.model.Ascribed;
import org.stemma.model.Basis;
import org.stemma.model.Citation;
import org.stemma.model.Figure;
import org.stemma.model.Figure.Aside;
import org.stemma.model.ItemId;
import org.stemma.model.Measure;
import org.stemma.model.Measures;
import org.stemma.model.Quantity;
import org.stemma.model.Span;
import org.stemma.model.Statement;
import org.stemma.model.Unit;
import org.stemma.read.figure.quantity.ReadQuantity;
import org.stemma.read.figure.quantity.ReadQuantity.Form;
import org.stemma.read.text.Passage;

/** Makes a figure of a quantity: unit by what is counted, measure, of, where, as of, claimant, scope, change. */
final class FigureMaker {
    private static final Unit YEAR = new Unit("a");
    /** A smaller number in brackets after a name is that of a shirt or a list. */
    private static final int YOUNGEST_IN_BRACKETS = 10;

    /** Measures that only people can have: "59 were killed" counts people without a noun. */
    private static final Set<String> IMPLIES_PEOPLE = Set.of(
            "killed",
            "wounded",
            "casualties",
            "irrecoverable",
            "missing",
            "hostages",
            "released",
            "rescued",
            "arrested",
            "charged",
            "convicted",
            "displaced",
            "evacuated",
            "hospitalised",
            "infected",
            "recovered",
            "vaccinated",
            "attending");

    private FigureMaker() {}

    /**
     * What a quantity is.
     *
     * @param figure the figure
     * @param passing why it is mentioned only in passing; absent for one to compare
     */
    record Made(Figure figure, Optional<String> passing) {}

    /**
     * The figure that a quantity is.
     *
     * @param before the figure before it in the sentence: "and 187 by tender" is counted in its unit, "and six adults"
     *     by its measure
     * @param earlier the figure before it in this sentence or the one before: "the residents say eight" takes over its
     *     unit
     */
    static Made make(
            Surroundings surroundings,
            Passage passage,
            Sentence sentence,
            ReadQuantity read,
            Optional<Figure> before,
            Optional<Figure> earlier) {
        Counted counted = Counted.of(sentence, read);
        Around around = Around.of(sentence, counted);
        Optional<Integer> verb = around.verb();
        Unit unit = Elided.unit(sentence, counted, read, earlier)
                .orElseGet(() -> unit(passage, sentence, read, counted, around, before));
        Ascribed<Measure> measure =
                WhatIsMeasured.measure(passage, sentence, read, counted, around, unit, before, earlier);
        Quantity quantity = withUnit(read.quantity(), timesAsCount(unit, measure));
        Citation cited = passage.cite(anchor(sentence, read, counted));
        Optional<Statement> statement = surroundings.statement(passage.cite(read.number()));
        Optional<String> passing = Passing.why(sentence, read, counted, around, quantity, measure);
        Set<Aside> asides = asides(passage, sentence, counted, around, statement);
        passing.ifPresent(why -> asides.add(Aside.INCIDENTAL));
        Figure figure = new Figure(
                ItemId.of(ItemId.Kind.FIGURE, cited),
                quantity,
                read.converted(),
                measure,
                OfWhom.find(passage, sentence, read, counted, verb, unit),
                surroundings.where(passage, sentence, cited.span()),
                surroundings.asOf(passage, sentence, cited.span(), verb, statement),
                surroundings.claimant(passage, sentence, counted, verb, statement),
                statement.filter(said -> said.kind() == Statement.Kind.SAID).map(Statement::id),
                scope(passage, sentence, read, counted, before),
                isCountOf(sentence, measure, verb) ? Figure.Change.LEVEL : Scopes.change(sentence, counted, verb, read),
                asides);
        return new Made(figure, passing);
    }

    /** "Including 12 children and four nurses": what is joined to a part is one. */
    private static Figure.Scope scope(
            Passage passage, Sentence sentence, ReadQuantity read, Counted counted, Optional<Figure> before) {
        Figure.Scope own = Scopes.scope(sentence, counted);
        if (own == Figure.Scope.TOTAL && Listed.isPart(passage, sentence, read, counted, before)) {
            return Figure.Scope.PART;
        }
        boolean joined = own == Figure.Scope.TOTAL
                && counted.head().isPresent()
                && WhatIsMeasured.isJoined(sentence, read)
                && before.filter(figure -> figure.scope() == Figure.Scope.PART).isPresent();
        return joined ? Figure.Scope.PART : own;
    }

    private static Set<Aside> asides(
            Passage passage, Sentence sentence, Counted counted, Around around, Optional<Statement> statement) {
        Set<Aside> asides = Asides.of(passage, sentence, counted, around.verb());
        if (statement
                .filter(said -> said.polarity() == Statement.Polarity.DENIED)
                .isPresent()) {
            asides.add(Aside.NEGATED);
        }
        if (statement.filter(said -> said.kind() == Statement.Kind.INTENDED).isPresent()) {
            asides.add(Aside.PLANNED);
        }
        return asides;
    }

    /** "Twice divorced" counts divorces. */
    private static Unit timesAsCount(Unit unit, Ascribed<Measure> measure) {
        boolean counts = Measures.entry(measure.value())
                .filter(entry -> entry.kinds().contains("count"))
                .isPresent();
        return unit.equals(Unit.TIMES) && counts ? Unit.ONE : unit;
    }

    /** Whether the verb tells what is counted, as "lost 500 troops" does, and not a change. */
    private static boolean isCountOf(Sentence sentence, Ascribed<Measure> measure, Optional<Integer> verb) {
        boolean counts = measure.value().nature() != Measure.Nature.RATE
                && measure.value().nature() != Measure.Nature.UNKNOWN;
        return counts
                && measure.basis() == Basis.STATED
                && verb.filter(token -> measure.because()
                                .get(0)
                                .span()
                                .equals(sentence.token(token).span()))
                        .isPresent();
    }

    /** The words of the quantity on to the end of what is counted. */
    private static Span anchor(Sentence sentence, ReadQuantity read, Counted counted) {
        boolean share = read.quantity().unit().equals(Unit.PERCENT) || read.form() == Form.FRACTION;
        if (counted.head().isEmpty() || share || read.hasUnit()) {
            return read.span();
        }
        Span phrase = sentence.span(counted.firstWord(), counted.endWord());
        return phrase.end() > read.span().end() ? read.span().cover(phrase) : read.span();
    }

    private static Unit unit(
            Passage passage,
            Sentence sentence,
            ReadQuantity read,
            Counted counted,
            Around around,
            Optional<Figure> before) {
        Unit unit = read.quantity().unit();
        if (!unit.equals(Unit.ONE)) {
            return unit;
        }
        Optional<String> noun = counted.lemma(sentence);
        if (noun.isPresent()) {
            boolean people = People.isPeople(noun.get()) || isPeopleMeasure(noun.get());
            return rate(sentence, counted, people ? Unit.PERSON : Unit.counted(plain(noun.get())));
        }
        if (isAgeAfterName(sentence, read, counted)) {
            return YEAR;
        }
        Optional<String> countedBefore = around.countedBefore().map(token -> Lemmas.of(sentence, token));
        if (countedBefore.isPresent()) {
            boolean people = People.isPeople(countedBefore.get()) || isPeopleMeasure(countedBefore.get());
            return people ? Unit.PERSON : Unit.counted(plain(countedBefore.get()));
        }
        boolean people = MeasureFinder.find(around, "people")
                        .filter(match ->
                                IMPLIES_PEOPLE.contains(match.entry().measure().name()))
                        .isPresent()
                || PhraseMeasures.of(sentence, read.span(), "people")
                        .filter(IMPLIES_PEOPLE::contains)
                        .isPresent();
        if (people) {
            return Unit.PERSON;
        }
        boolean listed = Listed.leavesOut(passage, sentence, read, counted, before)
                || Listed.isOfTheNumberBefore(passage, sentence, read, counted, before);
        return before.map(figure -> figure.quantity().unit())
                .filter(unitBefore -> listed || isInherited(sentence, read, unitBefore))
                .orElse(Unit.ONE);
    }

    /** "435 homes by open sale and 187 by tender", "3.9 million headsets, up from 2.4 million". */
    private static boolean isInherited(Sentence sentence, ReadQuantity read, Unit before) {
        boolean countable = before.isCount() || before.isMoney();
        int first = Counted.tokenAt(sentence, read.span().start());
        if (!countable || first == 0 || read.form() != Form.CARDINAL) {
            return false;
        }
        return switch (sentence.token(first - 1).text().toLowerCase(Locale.ROOT)) {
            case "and", "or", "from", "to", "by" -> true;
            default -> false;
        };
    }

    private static String plain(String noun) {
        String cleaned = noun.replaceAll("[{}\\s]+", "-");
        return cleaned.isEmpty() ? "item" : cleaned;
    }

    /** "casualties", "deaths", "a toll of 12": nouns that count people by what became of them. */
    private static boolean isPeopleMeasure(String noun) {
        return switch (noun) {
            case "casualty",
                    "toll",
                    "death",
                    "body",
                    "corpse",
                    "fatality",
                    "loss",
                    "injury",
                    "arrest",
                    "detention",
                    "conviction",
                    "murder",
                    "killing",
                    "wound",
                    "homicide" -> true;
            default -> false;
        };
    }

    /** "litres a day" is read by the grammar; "cases a day" here. */
    private static Unit rate(Sentence sentence, Counted counted, Unit unit) {
        int at = counted.endWord();
        if (at + 1 >= sentence.size()) {
            return unit;
        }
        String per = sentence.token(at).text().toLowerCase(Locale.ROOT);
        boolean each = per.equals("a") || per.equals("per") || per.equals("each") || per.equals("every");
        if (!each) {
            return unit;
        }
        return switch (sentence.token(at + 1).text().toLowerCase(Locale.ROOT)) {
            case "day" -> unit.per(new Unit("d"));
            case "hour" -> unit.per(new Unit("h"));
            case "minute" -> unit.per(new Unit("min"));
            case "week" -> unit.per(new Unit("wk"));
            case "month" -> unit.per(new Unit("mo"));
            case "year" -> unit.per(YEAR);
            default -> unit;
        };
    }

    /** "Stephen Paddock, 64," and "(64)" right after a name. */
    private static boolean isAgeAfterName(Sentence sentence, ReadQuantity read, Counted counted) {
        int token = counted.firstNumber();
        if (!read.digits() || token < 2 || read.quantity().bound() != Quantity.Bound.EXACT) {
            return false;
        }
        String before = sentence.token(token - 1).text();
        boolean opened = before.equals(",") || before.equals("(");
        boolean closed =
                token + 1 >= sentence.size() || isStop(sentence.token(token + 1).text());
        boolean person = sentence.entity(token - 2) == org.stemma.language.EntityKind.PERSON;
        boolean human = person || sentence.tag(token - 2).equals("NN") && People.isPeople(sentence.lemma(token - 2));
        int value = read.quantity().printed().intValue();
        boolean old = before.equals(",") ? value > 0 : value >= YOUNGEST_IN_BRACKETS;
        return opened && closed && human && old && value < 120;
    }

    private static boolean isStop(String word) {
        return word.equals(",") || word.equals(")") || word.equals(".") || word.equals(";") || word.equals("and");
    }

    private static Quantity withUnit(Quantity quantity, Unit unit) {
        return new Quantity(
                quantity.low(), quantity.high(), quantity.lowOpen(), quantity.highOpen(), unit, quantity.bound());
    }

    /** The child of a verb that is its subject. */
    static Optional<Integer> subject(Sentence sentence, int verb) {
        Optional<Dependencies> parse = sentence.dependencies();
        if (parse.isEmpty()) {
            return Optional.empty();
        }
        int[] subjects = parse.get().children(verb, "nsubj");
        if (subjects.length > 0) {
            return Optional.of(subjects[0]);
        }
        int head = parse.get().head(verb);
        boolean shares = head != Dependencies.ROOT && parse.get().is(verb, "conj", "xcomp", "advcl", "acl");
        return shares && sentence.tag(head).startsWith("VB") && parse.get().children(head, "nsubj").length > 0
                ? Optional.of(parse.get().children(head, "nsubj")[0])
                : Optional.empty();
    }
}
