package org.stemma.compare.figure;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.stemma.compare.place.Countries;
import org.stemma.compare.words.Words;
import org.stemma.model.Ascribed;
import org.stemma.model.Figure;
import org.stemma.model.Quantity;
import org.stemma.model.Relation;
import org.stemma.model.Unit;

/**
 * The first rule of the table: whether two figures count the same thing, and if not, why not.
 *
 * <p>What is not said is not held against a pair: an unknown place fits any. What is said and differs keeps it apart.
 */
public final class SameThing {
    /**
     * Why two figures cannot be compared.
     *
     * @param word {@link Relation.Word#PART_OF} or {@link Relation.Word#NOT_COMPARABLE}
     * @param reason in plain words
     */
    public record Difference(Relation.Word word, String reason) {}

    /** How a party begins that is only called the enemy of another. */
    static final String ENEMY = "enemy of ";

    /** Words of a sentence that gives an old number beside the new one. */
    private static final Set<String> REVISION = Set.of(
            "revised",
            "corrected",
            "correction",
            "earlier",
            "previou",
            "previously",
            "initial",
            "initially",
            "lowered",
            "raised",
            "rose",
            "fell",
            "dropped",
            "climbed",
            "counted",
            "updated",
            "grown",
            "risen");

    /** What one candidate, party or person has, and the next has another number of. */
    private static final Set<String> OF_ONE_HOLDER = Set.of("vote-share", "votes", "seats", "age", "approval");

    /**
     * Two figures with the same words around them are not of one sentence where they stand so many characters apart.
     */
    private static final int LONGEST_SENTENCE = 300;

    private final BiPredicate<String, String> includes;

    /**
     * A judge over a table of measures.
     *
     * @param includes whether the measure named first counts all that the second counts, and more: casualties, killed
     */
    public SameThing(BiPredicate<String, String> includes) {
        this.includes = includes;
    }

    /** Why the two do not count the same thing, or nothing if they may. */
    public Optional<Difference> difference(Comparand a, Comparand b) {
        return first(
                setAside(a, b),
                dimension(a, b),
                happening(a, b),
                storm(a, b),
                party(a, b),
                place(a, b),
                measure(a, b),
                group(a, b),
                holder(a, b),
                change(a, b),
                scope(a, b),
                sideBySide(a, b));
    }

    @SafeVarargs
    private static Optional<Difference> first(Optional<Difference>... differences) {
        for (Optional<Difference> difference : differences) {
            if (difference.isPresent()) {
                return difference;
            }
        }
        return Optional.empty();
    }

    private static Optional<Difference> setAside(Comparand a, Comparand b) {
        Set<Figure.Aside> aside = new TreeSet<>(a.figure().setAside());
        aside.addAll(b.figure().setAside());
        return aside.isEmpty()
                ? Optional.empty()
                : apart("one is " + phrase(aside.iterator().next()));
    }

    private static String phrase(Figure.Aside aside) {
        return switch (aside) {
            case NEGATED -> "negated";
            case IRONIC -> "ironic";
            case HYPOTHETICAL -> "hypothetical";
            case HISTORICAL -> "of an earlier time";
            case PLANNED -> "of a time to come";
            case INCIDENTAL -> "mentioned in passing";
            case TAKEN_BACK -> "taken back by a correction";
        };
    }

    private static Optional<Difference> dimension(Comparand a, Comparand b) {
        return a.quantity().unit().equals(b.quantity().unit())
                ? Optional.empty()
                : apart("counted in different units: " + a.quantity().unit() + ", "
                        + b.quantity().unit());
    }

    private static Optional<Difference> happening(Comparand a, Comparand b) {
        return differing(
                "of different events: ", a.subject().happening(), b.subject().happening());
    }

    private static Optional<Difference> storm(Comparand a, Comparand b) {
        Optional<String> x = a.subject().storm();
        Optional<String> y = b.subject().storm();
        return x.isPresent() && y.isPresent() && !x.equals(y)
                ? apart("of different storms: " + x.get() + ", " + y.get())
                : Optional.empty();
    }

    private static Optional<Difference> party(Comparand a, Comparand b) {
        Optional<String> x = a.subject().party();
        Optional<String> y = b.subject().party();
        return x.isPresent() && y.isPresent() && !isOneParty(x.get(), y.get())
                ? apart("of different parties: " + x.get() + ", " + y.get())
                : Optional.empty();
    }

    /** "The enemy", said by a Ukrainian, may be Russia and is not Ukraine. */
    private static boolean isOneParty(String x, String y) {
        boolean enemies = x.startsWith(ENEMY) != y.startsWith(ENEMY);
        return x.equals(y) || enemies && !x.endsWith(" " + y) && !y.endsWith(" " + x);
    }

    private static Optional<Difference> place(Comparand a, Comparand b) {
        Optional<String> x = a.subject().place();
        Optional<String> y = b.subject().place();
        if (x.isEmpty() || y.isEmpty() || x.equals(y) || isWithinByName(x.get(), y.get())) {
            return Optional.empty();
        }
        boolean equal = a.quantity().printed().compareTo(b.quantity().printed()) == 0;
        boolean contained =
                a.subject().within().contains(y.get()) || b.subject().within().contains(x.get());
        if (equal && contained || !contained && isOneScene(a, b)) {
            return Optional.empty();
        }
        if (a.subject().within().contains(y.get())) {
            return part(x.get() + " lies in " + y.get());
        }
        if (b.subject().within().contains(x.get())) {
            return part(y.get() + " lies in " + x.get());
        }
        return apart("of different places: " + x.get() + ", " + y.get());
    }

    /**
     * Two articles that both name both places tell of one scene, unless these are two countries; one article that gives
     * each its number sets them apart.
     */
    private static boolean isOneScene(Comparand a, Comparand b) {
        return !a.id().article().equals(b.id().article())
                && !(isCountry(a) && isCountry(b))
                && b.subject().place().filter(a.subject().scene()::contains).isPresent()
                && a.subject().place().filter(b.subject().scene()::contains).isPresent();
    }

    private static boolean isCountry(Comparand comparand) {
        return comparand.subject().place().flatMap(Countries::named).isPresent();
    }

    /** "Las Vegas" and "Las Vegas Strip": whoever names the narrower means the wider. */
    private static boolean isWithinByName(String x, String y) {
        return (" " + x + " ").contains(" " + y + " ") || (" " + y + " ").contains(" " + x + " ");
    }

    private Optional<Difference> measure(Comparand a, Comparand b) {
        String x = a.figure().measure().value().name();
        String y = b.figure().measure().value().name();
        if (x.equals(y)) {
            return Optional.empty();
        }
        boolean nested = includes.test(x, y) || includes.test(y, x);
        boolean oneSpeaker = a.sameAuthority(b)
                && a.id().article().equals(b.id().article())
                && a.quantity().printed().compareTo(b.quantity().printed()) == 0;
        if (nested && oneSpeaker) {
            return Optional.empty();
        }
        if (includes.test(x, y)) {
            return part(words(x) + " includes " + words(y));
        }
        if (includes.test(y, x)) {
            return part(words(y) + " includes " + words(x));
        }
        return apart("different measures: " + words(x) + ", " + words(y));
    }

    private static Optional<Difference> group(Comparand a, Comparand b) {
        Optional<String> x = a.subject().group();
        Optional<String> y = b.subject().group();
        if (x.equals(y)) {
            return Optional.empty();
        }
        if (x.isPresent() && y.isPresent()) {
            return apart("of different groups: " + x.get() + ", " + y.get());
        }
        return part(x.or(() -> y).orElseThrow() + " only, against all");
    }

    /** The votes of one candidate are not those of the other. */
    private static Optional<Difference> holder(Comparand a, Comparand b) {
        String measure = a.figure().measure().value().name();
        Optional<String> x = a.figure().of().map(Ascribed::value);
        Optional<String> y = b.figure().of().map(Ascribed::value);
        return OF_ONE_HOLDER.contains(measure) && x.isPresent() && y.isPresent() && !shareAWord(x.get(), y.get())
                ? apart("of different holders: " + x.get() + ", " + y.get())
                : Optional.empty();
    }

    /** Whether two descriptions have a word in common that tells. */
    static boolean shareAWord(String x, String y) {
        return Words.content(x).stream().anyMatch(Words.content(y)::contains);
    }

    private static Optional<Difference> change(Comparand a, Comparand b) {
        boolean level = isLevel(a);
        return level == isLevel(b) ? sameDirection(a, b) : apart("a level against a change");
    }

    private static Optional<Difference> sameDirection(Comparand a, Comparand b) {
        boolean opposite = !isLevel(a) && a.figure().change() != b.figure().change();
        return opposite ? apart("changes in different directions") : Optional.empty();
    }

    /** The ends of "from 26 to 29" are levels too. */
    private static boolean isLevel(Comparand comparand) {
        return switch (comparand.figure().change()) {
            case LEVEL, FROM_TO -> true;
            case UP, DOWN -> false;
        };
    }

    private static Optional<Difference> scope(Comparand a, Comparand b) {
        Figure.Scope x = a.figure().scope();
        Figure.Scope y = b.figure().scope();
        if (x == Figure.Scope.TOTAL && y == Figure.Scope.TOTAL) {
            return Optional.empty();
        }
        if (x != y) {
            return part(
                    x == Figure.Scope.INCREMENT || y == Figure.Scope.INCREMENT
                            ? "one is an addition, not the total"
                            : "one is a part of a total");
        }
        return x == Figure.Scope.INCREMENT ? apart("additions, each of its own time") : Optional.empty();
    }

    /**
     * An author who gives two numbers that exclude each other, in one article and for one time, means two things,
     * unless two claimants are set against each other.
     */
    private static Optional<Difference> sideBySide(Comparand a, Comparand b) {
        boolean oneArticle = a.id().article().equals(b.id().article())
                && a.id().anchor().part().equals(b.id().anchor().part());
        boolean share = a.quantity().unit().equals(Unit.PERCENT);
        if (oneArticle && (share || isRelative(a)) && isOneSentence(a, b) && !a.isFormer() && !b.isFormer()) {
            Optional<Difference> two = twoOfOneSentence(a, b);
            if (two.isPresent()) {
                return two;
            }
        }
        boolean twoClaimants = a.hasClaimant() && b.hasClaimant() && !a.sameAuthority(b);
        boolean exclude = (!Interval.of(a.quantity()).overlaps(Interval.of(b.quantity())) || areApart(a, b))
                && !Interval.within(a.quantity().printed(), b.quantity().printed(), Interval.TOLERANCE);
        boolean revised = a.isFormer() || b.isFormer() || isRevision(a) && isRevision(b) && !isRelative(a);
        return oneArticle && !twoClaimants && !areOfTwoTimes(a, b) && !revised && exclude
                ? apart("given side by side in one article")
                : Optional.empty();
    }

    /**
     * "39 percent to 39 percent", "49.3 percent to 48.6": whoever gives two exact numbers in one sentence means two
     * things.
     */
    private static Optional<Difference> twoOfOneSentence(Comparand a, Comparand b) {
        boolean exact = a.figure().quantity().bound() == Quantity.Bound.EXACT
                && b.figure().quantity().bound() == Quantity.Bound.EXACT
                && a.figure().quantity().unit().equals(b.figure().quantity().unit());
        return exact && !areOfTwoTimes(a, b) && !(isRevision(a) && isRevision(b))
                ? apart("given side by side in one sentence")
                : Optional.empty();
    }

    /**
     * Whether two figures of one article stand in one sentence: the same telling words around them, and near each
     * other.
     */
    private static boolean isOneSentence(Comparand a, Comparand b) {
        int apart = Math.abs(a.figure().citation().span().start()
                - b.figure().citation().span().start());
        return apart > 0
                && apart <= LONGEST_SENTENCE
                && !a.subject().context().isEmpty()
                && a.subject().context().equals(b.subject().context());
    }

    /** "At least four" beside "21", "fewer than 1,000" beside "six": one author does not put both for one total. */
    private static boolean areApart(Comparand a, Comparand b) {
        return !isRelative(a)
                && isOfOneNumber(a.quantity())
                && isOfOneNumber(b.quantity())
                && !Interval.within(a.quantity().printed(), b.quantity().printed(), Relations.HOLDS_WITH);
    }

    private static boolean isOfOneNumber(Quantity quantity) {
        return quantity.bound() != Quantity.Bound.VAGUE && quantity.bound() != Quantity.Bound.RANGE;
    }

    /** Whether the two are of times that follow each other, and a total does not sink from the one to the next. */
    private static boolean areOfTwoTimes(Comparand a, Comparand b) {
        if (a.isCountedFurther(b) || b.isCountedFurther(a)) {
            return true;
        }
        if (a.asOf().isEmpty()
                || b.asOf().isEmpty()
                || a.asOf().get().overlaps(b.asOf().get())) {
            return false;
        }
        Comparand earlier = a.asOf().get().isBefore(b.asOf().get()) ? a : b;
        Comparand later = earlier.id().equals(a.id()) ? b : a;
        return isRelative(a)
                || earlier.quantity().printed().compareTo(later.quantity().printed()) <= 0;
    }

    /** Of a measure that many things of one article have; two such numbers are never a revision of one. */
    private static boolean isRelative(Comparand comparand) {
        return comparand.figure().measure().value().nature() != org.stemma.model.Measure.Nature.RUNNING_TOTAL;
    }

    private static boolean isRevision(Comparand comparand) {
        return comparand.subject().context().stream().anyMatch(REVISION::contains);
    }

    private static Optional<Difference> differing(String why, Optional<String> x, Optional<String> y) {
        return x.equals(y)
                ? Optional.empty()
                : apart(why + x.orElse("the one reported") + ", " + y.orElse("the one reported"));
    }

    private static String words(String measure) {
        return measure.replace('-', ' ');
    }

    private static Optional<Difference> apart(String reason) {
        return Optional.of(new Difference(Relation.Word.NOT_COMPARABLE, reason));
    }

    private static Optional<Difference> part(String reason) {
        return Optional.of(new Difference(Relation.Word.PART_OF, reason));
    }
}
