package org.stemma.read.figure;

import java.util.EnumSet;
import java.util.List;
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
            "infected",
            "recovered",
            "vaccinated",
            "attending");

    private FigureMaker() {}

    /**
     * The figure that a quantity is.
     *
     * @param before the figure before it in the sentence: "and 187 by tender" is counted in its unit, "and six adults" by its measure
     */
    static Figure make(
            Surroundings surroundings, Passage passage, Sentence sentence, ReadQuantity read, Optional<Figure> before) {
        Counted counted = Counted.of(sentence, read);
        Around around = Around.of(sentence, counted);
        Optional<Integer> verb = around.verb();
        Unit unit = unit(sentence, read, counted, around, before);
        Quantity quantity = withUnit(read.quantity(), unit);
        Ascribed<Measure> measure = measure(passage, sentence, read, counted, around, unit, before);
        Span words = anchor(sentence, read, counted);
        Citation cited = passage.cite(words);
        Optional<Statement> statement = surroundings.statement(passage.cite(read.number()));
        Set<Aside> asides = Asides.of(sentence, counted, verb);
        if (statement
                .filter(said -> said.polarity() == Statement.Polarity.DENIED)
                .isPresent()) {
            asides.add(Aside.NEGATED);
        }
        if (statement.filter(said -> said.kind() == Statement.Kind.INTENDED).isPresent()) {
            asides.add(Aside.PLANNED);
        }
        return new Figure(
                ItemId.of(ItemId.Kind.FIGURE, cited),
                quantity,
                read.converted(),
                measure,
                OfWhom.find(passage, sentence, counted, verb, unit),
                surroundings.where(passage, sentence, words),
                surroundings.asOf(passage, sentence, words, verb, statement),
                Surroundings.claimant(statement),
                statement.filter(said -> said.kind() == Statement.Kind.SAID).map(Statement::id),
                Scopes.scope(sentence, counted),
                isCountOf(sentence, measure, verb) ? Figure.Change.LEVEL : Scopes.change(sentence, counted, verb, read),
                asides.isEmpty() ? Set.of() : EnumSet.copyOf(asides));
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
            Sentence sentence, ReadQuantity read, Counted counted, Around around, Optional<Figure> before) {
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
        boolean people = MeasureFinder.find(around, "people")
                .filter(match -> IMPLIES_PEOPLE.contains(match.entry().measure().name()))
                .isPresent();
        if (people) {
            return Unit.PERSON;
        }
        return before.map(figure -> figure.quantity().unit())
                .filter(unitBefore -> isInherited(sentence, read, unitBefore))
                .orElse(Unit.ONE);
    }

    /** "20 children, plus six adults". */
    private static boolean isJoined(Sentence sentence, ReadQuantity read) {
        int first = Counted.tokenAt(sentence, read.span().start());
        if (first == 0) {
            return false;
        }
        return switch (Lemmas.of(sentence, first - 1)) {
            case "and", "or", "plus" -> true;
            default -> false;
        };
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

    /** "casualties", "deaths", "injuries": nouns that count people by what became of them. */
    private static boolean isPeopleMeasure(String noun) {
        return switch (noun) {
            case "casualty",
                    "death",
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

    private static Ascribed<Measure> measure(
            Passage passage,
            Sentence sentence,
            ReadQuantity read,
            Counted counted,
            Around around,
            Unit unit,
            Optional<Figure> before) {
        if (read.form() == Form.AGE
                || (unit.equals(YEAR) && read.quantity().unit().equals(Unit.ONE))) {
            return named("age", passage.cite(read.number()));
        }
        if (read.form() == Form.HALVED && halvesTerritory(sentence, counted)) {
            return named("share-retaken", passage.cite(read.number()));
        }
        Optional<MeasureFinder.Match> match = MeasureFinder.find(around, unit);
        if (match.isPresent() && isKilledOrWounded(sentence, match.get())) {
            int token = match.get().token();
            return named("casualties", passage.cite(sentence, token, token + 1));
        }
        if (match.isPresent()) {
            int token = match.get().token();
            return Ascribed.stated(match.get().entry().measure(), passage.cite(sentence, token, token + 1));
        }
        Optional<Ascribed<Measure>> shared = before.filter(
                        figure -> figure.quantity().unit().equals(unit))
                .filter(figure -> unit.equals(Unit.PERSON) && isJoined(sentence, read))
                .map(Figure::measure)
                .filter(measure -> Measures.entry(measure.value()).isPresent());
        if (shared.isPresent()) {
            return new Ascribed<>(
                    shared.get().value(), Basis.ENCLOSING, shared.get().because());
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
