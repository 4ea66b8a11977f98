package org.stemma.read.figure.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.model.Quantity;
import org.stemma.model.Quantity.Bound;
import org.stemma.model.Span;
import org.stemma.model.Unit;
import org.stemma.model.Units;
import org.stemma.read.figure.quantity.ReadNumber.Kind;
import org.stemma.read.figure.quantity.ReadQuantity.Form;

/**
 * Finds the quantities of a stretch of text, with unit, bound, range and conversion, and the numbers that are none.
 *
 * <p>Stateless and safe from any thread.
 */
public final class QuantityReader {
    private static final List<String> ONE_PERSON =
            List.of("man", "woman", "boy", "girl", "father", "mother", "widow", "widower", "pensioner", "student");

    private static final BigDecimal MILLION = new BigDecimal("1000000");
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal THOUSAND = new BigDecimal("1000");
    private static final Set<String> CHANGES = Set.of(
            "rose",
            "rise",
            "rises",
            "risen",
            "rising",
            "fell",
            "fall",
            "falls",
            "fallen",
            "falling",
            "increased",
            "increase",
            "increases",
            "increasing",
            "decreased",
            "decrease",
            "dropped",
            "drop",
            "drops",
            "dropping",
            "climbed",
            "climb",
            "grew",
            "grow",
            "grown",
            "growing",
            "declined",
            "decline",
            "declining",
            "jumped",
            "jump",
            "up",
            "down",
            "cut",
            "cutting",
            "raised",
            "raise",
            "reduced",
            "reduce",
            "lowered",
            "went",
            "surged",
            "slashed",
            "expanded",
            "shrank",
            "shrunk",
            "soared",
            "plunged",
            "slipped",
            "edged",
            "revised",
            "boosted",
            "boost",
            "doubled",
            "halved");

    private static final Unit CENT = new Unit("{cent}");
    private static final Unit PENNY = new Unit("{penny}");

    private final String text;
    private final Atoms atoms;

    private QuantityReader(String text, Atoms atoms) {
        this.text = text;
        this.atoms = atoms;
    }

    /** The quantities and other numbers of a stretch of text, in order, not overlapping. */
    public static List<ReadQuantity> read(String text, Span within) {
        return new QuantityReader(text, Lexer.atoms(text, within)).all();
    }

    /** The quantities and other numbers of a text. */
    public static List<ReadQuantity> read(String text) {
        return read(text, new Span(0, text.length()));
    }

    private List<ReadQuantity> all() {
        List<ReadQuantity> found = new ArrayList<>();
        int at = 0;
        int floor = 0;
        while (at < atoms.size()) {
            Optional<Found> next = quantityAt(at, floor);
            if (next.isPresent()) {
                found.add(next.get().quantity);
                at = Math.max(next.get().end, at + 1);
                floor = at;
            } else {
                at++;
            }
        }
        return found;
    }

    private record Found(ReadQuantity quantity, int end) {}

    /** One number with what belongs to it. */
    private record Side(int first, ReadNumber number, Optional<UnitForms.Match> unit, int end, boolean prefixed) {}

    private Optional<Found> quantityAt(int at, int floor) {
        Optional<Side> side = sideAt(at);
        if (side.isEmpty()) {
            return Optional.empty();
        }
        Side left = side.get();
        Optional<Side> right = rangeAfter(left);
        if (right.isPresent()) {
            return Optional.of(range(left, right.get(), floor));
        }
        Optional<BoundWords.Match> before = BoundWords.before(atoms, left.first).filter(match -> match.edge() >= floor);
        Optional<Reason> apart = TellingApart.reason(
                atoms,
                left.number,
                left.unit.isPresent(),
                left.prefixed,
                before.isPresent() && before.get().bound() != Bound.EXACT);
        Optional<Reason> score = apart.isPresent() ? apart : scoreAt(left);
        if (score.isPresent()) {
            return Optional.of(apart(left, score.get()));
        }
        return Optional.of(single(left, before));
    }

    /** "2-1": either number of a result. */
    private Optional<Reason> scoreAt(Side side) {
        int first = side.number.first();
        int end = side.number.end();
        boolean left = atoms.get(end).isDash()
                && atoms.get(end).glued()
                && atoms.get(end + 1).glued()
                && atoms.get(end + 1).isDigits();
        boolean right = atoms.get(first - 1).isDash()
                && atoms.get(first - 1).glued()
                && atoms.get(first).glued()
                && atoms.get(first - 2).isDigits();
        if (!left && !right || !side.number.digits() || side.prefixed) {
            return Optional.empty();
        }
        ReadNumber one = left ? side.number : NumberReader.at(atoms, first - 2).orElseThrow();
        Optional<Side> other = left ? sideAt(end + 1) : Optional.of(side);
        return other.filter(second -> Scores.isScore(atoms, one, second.number, second.unit.isPresent()))
                .map(second -> Reason.SCORE);
    }

    private Found apart(Side side, Reason reason) {
        Span words = atoms.span(side.number.first(), side.number.end());
        return new Found(
                new ReadQuantity(
                        words,
                        words,
                        Optional.empty(),
                        Quantity.exact(side.number.low(), Unit.ONE),
                        Optional.empty(),
                        side.number.kind() == Kind.ORDINAL ? Form.ORDINAL : Form.CARDINAL,
                        side.number.digits(),
                        Optional.of(reason)),
                side.number.end());
    }

    private Found single(Side side, Optional<BoundWords.Match> before) {
        ReadNumber number = side.number;
        Optional<BoundWords.Match> after = BoundWords.after(atoms, side.end);
        if (after.isEmpty() && side.unit.isPresent() && !side.prefixed) {
            after = BoundWords.after(atoms, number.end()).filter(match -> match.edge() < side.end);
        }
        Bound bound = combined(before.map(BoundWords.Match::bound), after.map(BoundWords.Match::bound));
        int first = before.map(BoundWords.Match::edge).orElse(side.first);
        int end = after.map(BoundWords.Match::edge)
                .filter(edge -> edge > side.end)
                .orElse(side.end);
        Unit unit = unit(side);
        Quantity quantity = number.isExact()
                ? Quantity.of(number.low(), bound, unit)
                : new Quantity(Optional.of(number.low()), Optional.of(number.high()), false, false, unit, Bound.VAGUE);
        Form form = switch (number.kind()) {
            case CARDINAL -> isAge(side) ? Form.AGE : Form.CARDINAL;
            case ORDINAL -> Form.ORDINAL;
            case FRACTION -> Form.FRACTION;
            case VAGUE -> Form.VAGUE;
            case MULTIPLE -> Form.MULTIPLE;
            case HALVED -> Form.HALVED;
        };
        return withConversion(
                first, end, atoms.span(number.first(), number.end()), unitWords(side), quantity, form, number.digits());
    }

    /** The firmer of two bounds; "more than 50 or equal" is at least 50. */
    private static Bound combined(Optional<Bound> before, Optional<Bound> after) {
        Bound first = before.orElse(Bound.EXACT);
        Bound second = after.orElse(Bound.EXACT);
        if (after.isPresent() && second == Bound.EXACT) {
            return first == Bound.OVER ? Bound.AT_LEAST : first == Bound.UNDER ? Bound.AT_MOST : first;
        }
        return first == Bound.EXACT || (first == Bound.ABOUT && second != Bound.EXACT) ? second : first;
    }

    private boolean isAge(Side side) {
        boolean aged = atoms.is(side.first - 1, "aged")
                || atoms.is(side.first - 1, "ages")
                || atoms.are(side.first - 2, "age", "of");
        return aged
                || side.unit.isPresent() && (atoms.is(side.end - 1, "old") || atoms.is(side.end - 1, "age"))
                || side.unit.isEmpty() && isPersonOf(side.first);
    }

    /** "A woman of 71": one person and a number of years, not a number of women. */
    private boolean isPersonOf(int number) {
        return atoms.is(number - 1, "of") && ONE_PERSON.stream().anyMatch(person -> atoms.is(number - 2, person));
    }

    private Optional<Span> unitWords(Side side) {
        if (side.unit.isEmpty()) {
            return Optional.empty();
        }
        return side.prefixed
                ? Optional.of(atoms.span(side.first, side.number.first()))
                : Optional.of(atoms.span(side.number.end(), side.end));
    }

    private Unit unit(Side side) {
        if (side.unit.isPresent()) {
            return side.unit.get().unit();
        }
        return switch (side.number.kind()) {
            case FRACTION -> side.number.low().compareTo(BigDecimal.ONE) < 0 ? Unit.SHARE : Unit.ONE;
            case HALVED -> Unit.SHARE;
            case MULTIPLE -> Unit.TIMES;
            default -> isAge(side) ? new Unit("a") : Unit.ONE;
        };
    }

    /** A number with its currency and sign before it and its unit after it. */
    private Optional<Side> sideAt(int first) {
        int at = first;
        boolean minus = false;
        if (isMinus(at)) {
            minus = true;
            at = atoms.get(at).isWord() && atoms.get(at + 1).isDash() ? at + 2 : at + 1;
        }
        Optional<UnitForms.Match> money = UnitForms.before(atoms, at);
        if (money.isPresent()) {
            at = money.get().end();
        }
        if (!minus && isMinus(at) && money.isPresent()) {
            minus = true;
            at++;
        }
        Optional<ReadNumber> read = NumberReader.at(atoms, at);
        if (read.isEmpty()) {
            return oneAndAHalf(first);
        }
        if (money.isPresent() && read.get().kind() == Kind.ORDINAL) {
            return Optional.empty();
        }
        ReadNumber number = settled(read.get(), money.isPresent());
        if (minus) {
            number = number.negated(money.isPresent() ? number.first() : first);
        }
        if (money.isPresent()) {
            Optional<UnitForms.Match> again = UnitForms.after(atoms, number.end(), number.scale())
                    .filter(match -> match.unit().isMoney());
            int end = again.map(UnitForms.Match::end).orElse(number.end());
            UnitForms.Match unit = new UnitForms.Match(
                    again.map(UnitForms.Match::unit).orElse(money.get().unit()), end);
            return Optional.of(rate(new Side(first, number, Optional.of(unit), end, true)));
        }
        if (number.kind() == Kind.ORDINAL
                || number.kind() == Kind.HALVED
                || (number.kind() == Kind.MULTIPLE && !number.digits())) {
            return Optional.of(new Side(first, number, Optional.empty(), number.end(), false));
        }
        Optional<UnitForms.Match> unit = unitAfter(number);
        int end = unit.map(UnitForms.Match::end).orElse(number.end());
        return Optional.of(rate(withAHalf(withCents(new Side(first, number, unit, end, false)))));
    }

    /** "A year and a half", "an hour and a half". */
    private Optional<Side> oneAndAHalf(int first) {
        if (!atoms.is(first, "a") && !atoms.is(first, "an")) {
            return Optional.empty();
        }
        ReadNumber one = ReadNumber.exact(first, first + 1, BigDecimal.ONE, Kind.CARDINAL, false);
        return UnitForms.after(atoms, first + 1, Optional.empty())
                .map(unit -> withAHalf(new Side(first, one, Optional.of(unit), unit.end(), false)))
                .filter(side -> side.number.low().compareTo(BigDecimal.ONE) > 0);
    }

    /** "Two years and a half" is two and a half years. */
    private Side withAHalf(Side side) {
        boolean time = side.unit.filter(unit -> isTime(unit.unit())).isPresent();
        if (!time || !side.number.isExact() || !atoms.is(side.end, "and") || !atoms.are(side.end + 1, "a", "half")) {
            return side;
        }
        int end = side.end + 3;
        UnitForms.Match whole = new UnitForms.Match(side.unit.orElseThrow().unit(), end);
        return new Side(side.first, side.number.plus(HALF, side.number.end()), Optional.of(whole), end, side.prefixed);
    }

    /** "3 dollars and 50 cents" is one sum. */
    private Side withCents(Side side) {
        if (side.unit.filter(unit -> unit.unit().isMoney()).isEmpty() || !side.number.isExact()) {
            return side;
        }
        int at = atoms.is(side.end, "and") ? side.end + 1 : side.end;
        Optional<ReadNumber> small = NumberReader.at(atoms, at)
                .filter(number ->
                        number.kind() == Kind.CARDINAL && number.low().compareTo(BigDecimal.valueOf(100)) < 0);
        Optional<UnitForms.Match> unit = small.flatMap(this::unitAfter)
                .filter(match -> match.unit().equals(CENT) || match.unit().equals(PENNY));
        if (unit.isEmpty()) {
            return side;
        }
        BigDecimal cents = small.orElseThrow().low().movePointLeft(2);
        UnitForms.Match whole =
                new UnitForms.Match(side.unit.orElseThrow().unit(), unit.get().end());
        return new Side(
                side.first, side.number.plus(cents, side.number.end()), Optional.of(whole), whole.end(), side.prefixed);
    }

    private boolean isMinus(int at) {
        Atom mark = atoms.get(at);
        boolean eitherWay = atoms.are(at - 2, "plus", "or") || atoms.is(at - 1, "/") && atoms.is(at - 2, "+");
        if (eitherWay) {
            return false;
        }
        if (mark.is("minus") || mark.is("negative")) {
            int number = atoms.get(at + 1).isDash() ? at + 2 : at + 1;
            return atoms.get(number).isDigits()
                    || NumberWords.small(atoms.get(number).lower()).isPresent();
        }
        boolean sign = mark.isMark() && (mark.is("-") || mark.is("−"));
        boolean free = !mark.glued() && atoms.get(at + 1).glued();
        return sign && free && (atoms.get(at + 1).isDigits() || atoms.is(at + 1, "$"));
    }

    /** Decides whether a glued "m" is a million or metres. */
    private ReadNumber settled(ReadNumber number, boolean money) {
        if (number.doubtfulScale().isEmpty()) {
            return number;
        }
        int at = number.doubtfulScale().get();
        Atom letter = atoms.get(at);
        if (letter.is("k")) {
            return number.times(THOUSAND, at + 1);
        }
        Atom next = atoms.get(at + 1);
        boolean counts = letter.glued() && next.isWord() && !next.glued() && countsThings(at + 1);
        return money || letter.text().equals("M") || counts ? number.times(MILLION, at + 1) : number;
    }

    /** Whether a plural, people or a unit follows within a few words: "2.7m digital sales", "35m of its devices". */
    private boolean countsThings(int at) {
        for (int next = at; next < at + 5; next++) {
            Atom atom = atoms.get(next);
            if (!atom.isWord() || isDimension(atom.lower())) {
                return false;
            }
            boolean plural = atom.lower().endsWith("s")
                    && atom.lower().length() > 3
                    && !atom.lower().endsWith("ss")
                    && !atom.isCapitalised();
            boolean unit = next == at
                    && UnitForms.after(atoms, next, Optional.of(MILLION)).isPresent();
            if (unit || plural || atom.is("people") || atom.is("children")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDimension(String word) {
        return switch (word) {
            case "high",
                    "tall",
                    "long",
                    "wide",
                    "deep",
                    "away",
                    "from",
                    "above",
                    "below",
                    "off",
                    "apart",
                    "sprint",
                    "in",
                    "at",
                    "by",
                    "to",
                    "is",
                    "was",
                    "final",
                    "race",
                    "hurdles",
                    "freestyle",
                    "relay" -> true;
            default -> false;
        };
    }

    private Optional<UnitForms.Match> unitAfter(ReadNumber number) {
        int at = number.end();
        Atom next = atoms.get(at);
        if (next.isDash() && next.glued() && atoms.get(at + 1).glued()) {
            return UnitForms.after(atoms, at + 1, number.scale()).map(this::old);
        }
        if (next.isMark() && (next.is("(") || next.is("[") || next.is("{") || next.is("<"))) {
            return UnitForms.after(atoms, at + 1, number.scale())
                    .filter(match -> atoms.get(match.end()).isMark()
                            && ")]}>".contains(atoms.get(match.end()).text()))
                    .map(match -> new UnitForms.Match(match.unit(), match.end() + 1));
        }
        boolean of = !number.digits()
                && atoms.is(at, "of")
                && (number.kind() == Kind.VAGUE || atoms.is(at - 1, "couple") || atoms.is(at - 1, "dozen"));
        return UnitForms.after(atoms, of ? at + 1 : at, number.scale())
                .filter(match -> !Temperatures.isALetter(atoms, number, match))
                .map(this::old);
    }

    /** Takes in the "old" of "years old" and "year-old". */
    private UnitForms.Match old(UnitForms.Match match) {
        int at = match.end();
        boolean ofAge = atoms.are(at, "of", "age")
                && Units.dimension(match.unit()).filter("time"::equals).isPresent();
        if (ofAge) {
            return new UnitForms.Match(match.unit(), at + 2);
        }
        if (atoms.get(at).isDash() && atoms.get(at).glued() && atoms.is(at + 1, "old")) {
            return new UnitForms.Match(match.unit(), at + 2);
        }
        boolean time = Units.dimension(match.unit()).filter("time"::equals).isPresent();
        return time && atoms.is(at, "old") ? new UnitForms.Match(match.unit(), at + 1) : match;
    }

    /** Takes in "per day", "a barrel", "/h". */
    private Side rate(Side side) {
        if (side.unit.isEmpty() || side.unit.get().unit().isRate()) {
            return side;
        }
        int at = side.end;
        Atom next = atoms.get(at);
        Atom dash = next.isDash() && next.glued() ? next : atoms.get(-1);
        int word = dash.isDash() ? at + 1 : at;
        boolean per = atoms.is(word, "per") || (next.is("/") && next.glued());
        boolean article =
                atoms.is(word, "a") || atoms.is(word, "an") || atoms.is(word, "each") || atoms.is(word, "every");
        if (!per && !article) {
            return side;
        }
        int under = atoms.get(word + 1).isDash() ? word + 2 : word + 1;
        Optional<UnitForms.Match> unit = UnitForms.after(atoms, under, Optional.empty());
        Unit over = side.unit.get().unit();
        if (unit.isPresent()
                && !unit.get().unit().isMoney()
                && !unit.get().unit().equals(over)
                && !(article && over.equals(Unit.PERCENT) && !isTime(unit.get().unit()))
                && !(isTime(over) && article && !isTime(unit.get().unit()))) {
            UnitForms.Match match =
                    new UnitForms.Match(over.per(unit.get().unit()), unit.get().end());
            return new Side(side.first, side.number, Optional.of(match), match.end(), side.prefixed);
        }
        boolean each = atoms.get(under).isWord()
                && (per || isShareOfPrice(atoms.get(under).lower()))
                && (over.isMoney() || over.equals(CENT) || over.equals(PENNY))
                && atoms.get(under).lower().matches("[a-z]+")
                && !atoms.is(under, "cent");
        if (each) {
            UnitForms.Match match =
                    new UnitForms.Match(over.per(Unit.counted(atoms.get(under).lower())), under + 1);
            return new Side(side.first, side.number, Optional.of(match), match.end(), side.prefixed);
        }
        return side;
    }

    private static boolean isTime(Unit unit) {
        return Units.dimension(unit).filter("time"::equals).isPresent();
    }

    private static boolean isShareOfPrice(String word) {
        return switch (word) {
            case "share", "head", "person", "piece", "ticket", "bottle", "night", "unit", "bushel", "ounce" -> true;
            default -> false;
        };
    }

    /** The upper end of a range that starts with {@code left}. */
    private Optional<Side> rangeAfter(Side left) {
        if (left.number.kind() != Kind.CARDINAL && left.number.kind() != Kind.FRACTION) {
            return Optional.empty();
        }
        int at = left.end;
        Atom joint = atoms.get(at);
        boolean between = atoms.is(left.first - 1, "between") || atoms.is(beforeBound(left.first) - 1, "between");
        boolean dash = joint.isDash();
        boolean joins = dash
                || joint.is("to") && !changesFrom(left.first)
                || joint.is("through")
                || joint.is("or") && left.number.scale().isEmpty()
                || joint.is("and") && between;
        if (!joins
                || TellingApart.reason(atoms, left.number, left.unit.isPresent(), left.prefixed, false)
                        .isPresent()) {
            return Optional.empty();
        }
        int second = atoms.is(at + 1, "up") && atoms.is(at + 2, "to") ? at + 3 : at + 1;
        Optional<Side> right = sideAt(second).filter(side -> side.number.kind() == left.number.kind());
        if (right.isEmpty()) {
            return Optional.empty();
        }
        Side upper = right.get();
        boolean shared = isShared(left.number, upper.number);
        BigDecimal low =
                shared ? left.number.low().multiply(upper.number.scale().orElseThrow()) : left.number.low();
        if (low.compareTo(upper.number.low()) >= 0 || !unitsFit(left, upper, dash)) {
            return Optional.empty();
        }
        if (dash
                && !joint.is("~")
                && Scores.isScore(atoms, left.number, upper.number, upper.unit.isPresent() || left.prefixed)
                && left.number.digits()) {
            return Optional.empty();
        }
        boolean alternative = joint.is("or") && upper.number.low().compareTo(low.multiply(BigDecimal.TEN)) > 0;
        boolean apart = TellingApart.reason(atoms, upper.number, upper.unit.isPresent(), upper.prefixed || dash, true)
                .isPresent();
        return alternative || apart ? Optional.empty() : right;
    }

    private int beforeBound(int first) {
        return BoundWords.before(atoms, first).map(BoundWords.Match::edge).orElse(first);
    }

    private static boolean isShared(ReadNumber left, ReadNumber right) {
        return left.scale().isEmpty()
                && right.scale().isPresent()
                && left.low().compareTo(THOUSAND) < 0
                && left.low().compareTo(right.low()) < 0;
    }

    private static boolean unitsFit(Side left, Side right, boolean dash) {
        if (left.unit.isEmpty()) {
            return !right.prefixed;
        }
        if (right.unit.isEmpty()) {
            return left.prefixed && dash;
        }
        String one = left.unit.get().unit().code();
        String other = right.unit.get().unit().code();
        return one.equals(other)
                || other.startsWith(one + "/")
                || (left.prefixed && dash && right.unit.get().unit().isMoney());
    }

    private boolean changesFrom(int first) {
        int from = beforeBound(first) - 1;
        if (!atoms.is(from, "from")) {
            return false;
        }
        for (int at = from - 1; at >= from - 8 && at >= 0; at--) {
            if (CHANGES.contains(atoms.get(at).lower())) {
                return true;
            }
        }
        return false;
    }

    private Found range(Side left, Side right, int floor) {
        BigDecimal low = isShared(left.number, right.number)
                ? left.number.low().multiply(right.number.scale().orElseThrow())
                : left.number.low();
        Unit unit = right.unit.isPresent() ? unit(right) : unit(left);
        int first = BoundWords.before(atoms, left.first)
                .map(BoundWords.Match::edge)
                .filter(edge -> edge >= floor)
                .orElse(left.first);
        if (first - 1 >= floor && (atoms.is(first - 1, "between") || atoms.is(first - 1, "from"))) {
            first--;
        }
        Quantity quantity =
                new Quantity(Optional.of(low), Optional.of(right.number.low()), false, false, unit, Bound.RANGE);
        return withConversion(
                first,
                right.end,
                atoms.span(left.number.first(), right.number.end()),
                unitWords(right).or(() -> unitWords(left)),
                quantity,
                Form.RANGE,
                left.number.digits());
    }

    /** Takes in "(1,300 sq km)" or ", or 25 miles," where it says the same in another unit. */
    private Found withConversion(
            int first, int end, Span number, Optional<Span> unitWords, Quantity quantity, Form form, boolean digits) {
        Optional<Found> other = conversion(end, quantity.unit());
        Span words = atoms.span(first, end);
        if (other.isEmpty()) {
            return new Found(
                    new ReadQuantity(
                            words, number, unitWords, quantity, Optional.empty(), form, digits, Optional.empty()),
                    end);
        }
        Quantity inBrackets = other.get().quantity.quantity();
        boolean swap = Units.isMetric(inBrackets.unit()) && !Units.isMetric(quantity.unit());
        Quantity bounded = sameBound(quantity, inBrackets);
        Span whole = atoms.span(first, other.get().end);
        return new Found(
                new ReadQuantity(
                        whole,
                        number,
                        unitWords,
                        swap ? bounded : quantity,
                        Optional.of(swap ? quantity : bounded),
                        form,
                        digits,
                        Optional.empty()),
                other.get().end);
    }

    /** The number in brackets limited as the one before the brackets is. */
    private static Quantity sameBound(Quantity outside, Quantity inside) {
        boolean bare = inside.bound() == Bound.EXACT && inside.isPoint();
        boolean bounded = outside.bound() != Bound.RANGE && outside.bound() != Bound.VAGUE;
        return bare && bounded ? Quantity.of(inside.printed(), outside.bound(), inside.unit()) : inside;
    }

    private Optional<Found> conversion(int end, Unit unit) {
        if (unit.equals(Unit.ONE) || unit.equals(Unit.SHARE)) {
            return Optional.empty();
        }
        boolean bracket = atoms.is(end, "(");
        boolean slash = atoms.is(end, "/");
        boolean comma = atoms.is(end, ",") && atoms.is(end + 1, "or");
        if (!bracket && !slash && !comma) {
            return Optional.empty();
        }
        int inside = comma ? end + 2 : end + 1;
        int number = skipBound(inside);
        Optional<Side> side = sideAt(number).filter(found -> found.unit.isPresent() && found.number.isExact());
        if (side.isEmpty()) {
            return Optional.empty();
        }
        Side found = side.get();
        Optional<Side> upper = rangeAfter(found);
        int last = upper.map(Side::end).orElse(found.end);
        Unit other = upper.map(this::unit).orElseGet(() -> unit(found));
        boolean sameThing = !other.equals(unit)
                && (Units.areComparable(unit, other) && !isTime(unit) || unit.isMoney() && other.isMoney());
        boolean closed = !bracket || atoms.is(last, ")") || atoms.is(last, ";") || atoms.is(last, ",");
        if (!sameThing || !closed) {
            return Optional.empty();
        }
        int close = bracket && atoms.is(last, ")") ? last + 1 : last;
        if (upper.isPresent()) {
            Found range = range(found, upper.get(), number);
            return Optional.of(new Found(range.quantity, close));
        }
        ReadQuantity read = new ReadQuantity(
                atoms.span(found.first, found.end),
                atoms.span(found.number.first(), found.number.end()),
                unitWords(found),
                Quantity.of(found.number.low(), Bound.EXACT, other),
                Optional.empty(),
                Form.CARDINAL,
                found.number.digits(),
                Optional.empty());
        return Optional.of(new Found(read, close));
    }

    /** The atom after bound words that start at an atom: "(about 25 miles)". */
    private int skipBound(int inside) {
        for (int number = inside + 1; number <= inside + 4; number++) {
            int start = number;
            if (BoundWords.before(atoms, start)
                    .filter(match -> match.edge() == inside)
                    .isPresent()) {
                return start;
            }
        }
        return inside;
    }

    @Override
    public String toString() {
        return "quantities of '" + text + "'";
    }
}
