package org.stemma.eval.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stemma.model.Figure;
import org.stemma.model.Measures;
import org.stemma.model.Numeral;
import org.stemma.model.Quantity;
import org.stemma.model.Reading;
import org.stemma.model.Unit;
import org.stemma.model.Units;

/**
 * Whether every number of one sentence follows from a number of another: the values agree under their bounds, and the
 * units and what is counted fit. Words are not compared.
 */
final class Support {
    /** Fates of people that are told apart: so many killed say nothing about so many wounded. */
    private static final Set<String> OUTCOMES =
            Set.of("killed", "wounded", "missing", "arrested", "charged", "rescued");

    private static final BigDecimal ROUGHLY = new BigDecimal("0.1");

    private Support() {}

    /** Whether the premise supports the numbers of the hypothesis. */
    static boolean supports(Reading premise, Reading hypothesis) {
        for (Figure wanted : hypothesis.figures()) {
            boolean found = premise.figures().stream().anyMatch(given -> follows(given, wanted));
            if (!found && !counted(premise, wanted)) {
                return false;
            }
        }
        return datesFollow(premise, hypothesis);
    }

    private static boolean follows(Figure given, Figure wanted) {
        return fits(given, wanted)
                && (agrees(given.quantity(), wanted.quantity())
                        || given.converted()
                                .filter(other -> agrees(other, wanted.quantity()))
                                .isPresent());
    }

    /** "two" of the hypothesis where the premise names two: a number that no figure of the premise has. */
    private static boolean counted(Reading premise, Figure wanted) {
        return premise.figures().isEmpty()
                && wanted.quantity().isPoint()
                && wanted.quantity().printed().compareTo(BigDecimal.ONE) <= 0;
    }

    private static boolean fits(Figure given, Figure wanted) {
        Unit one = given.quantity().unit();
        Unit other = wanted.quantity().unit();
        boolean units = one.equals(other)
                || Units.areComparable(one, other)
                || one.equals(Unit.ONE)
                || other.equals(Unit.ONE)
                || (one.isCount() && other.isCount());
        boolean bothKnown = Measures.entry(given.measure().value()).isPresent()
                && Measures.entry(wanted.measure().value()).isPresent();
        boolean opposed = bothKnown
                && !given.measure().value().equals(wanted.measure().value())
                && OUTCOMES.contains(given.measure().value().name())
                && OUTCOMES.contains(wanted.measure().value().name());
        return units && !opposed;
    }

    private static boolean agrees(Quantity given, Quantity wanted) {
        Optional<Quantity> same = Units.convert(given, wanted.unit());
        Quantity value = same.orElse(given);
        boolean equal = value.low().map(Support::plain).equals(wanted.low().map(Support::plain))
                && value.high().map(Support::plain).equals(wanted.high().map(Support::plain));
        if (equal) {
            return true;
        }
        BigDecimal printed = value.printed();
        return switch (wanted.bound()) {
            case AT_LEAST, OVER ->
                value.low()
                        .filter(low -> low.compareTo(wanted.printed()) >= (wanted.lowOpen() && value.isPoint() ? 1 : 0))
                        .isPresent();
            case AT_MOST, UNDER ->
                value.high()
                        .filter(high -> high.compareTo(wanted.printed()) <= 0)
                        .isPresent();
            case ABOUT -> isNear(printed, wanted.printed(), ROUGHLY);
            case RANGE, VAGUE ->
                value.low().isPresent()
                        && value.low().get().compareTo(wanted.low().orElseThrow()) >= 0
                        && value.high()
                                        .orElse(value.low().get())
                                        .compareTo(wanted.high().orElseThrow())
                                <= 0;
            case EXACT -> printed.compareTo(wanted.printed()) == 0 && value.bound() == Quantity.Bound.ABOUT;
        };
    }

    private static boolean isNear(BigDecimal one, BigDecimal other, BigDecimal share) {
        return one.subtract(other).abs().compareTo(other.abs().multiply(share)) <= 0;
    }

    private static BigDecimal plain(BigDecimal value) {
        return value.stripTrailingZeros();
    }

    /** Whether the numerals that belong to dates are in the premise too. */
    private static boolean datesFollow(Reading premise, Reading hypothesis) {
        Set<String> given = numerals(premise);
        return given.containsAll(dates(hypothesis));
    }

    private static Set<String> numerals(Reading reading) {
        Set<String> words = new LinkedHashSet<>();
        for (Numeral numeral : reading.numerals()) {
            words.add(reading.article().words(numeral.citation()).toLowerCase(Locale.ROOT));
        }
        return words;
    }

    private static List<String> dates(Reading reading) {
        List<String> words = new ArrayList<>();
        for (Numeral numeral : reading.numerals()) {
            if (numeral.use() == Numeral.Use.DATE) {
                words.add(reading.article().words(numeral.citation()).toLowerCase(Locale.ROOT));
            }
        }
        return words;
    }
}
