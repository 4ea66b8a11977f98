package org.stemma.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which units measure the same thing, and what one is in another.
 *
 * <p>The table is the resource {@code units.tsv}. Every factor in it is an exact decimal, so going to the base unit of
 * a dimension is exact, and going there and back gives the number that one started from. Money is never converted: what
 * a currency was worth is not in the text.
 */
public final class Units {
    /** Digits of a conversion that does not come out even: a mile in kilometres does, a kilometre in miles does not. */
    private static final MathContext DIGITS = new MathContext(40, RoundingMode.HALF_EVEN);
    /** A number this many digits long that differs from the result only beyond them is what was meant. */
    private static final MathContext MEANT = new MathContext(30, RoundingMode.HALF_EVEN);

    private static final Map<String, Measured> TABLE = read();

    /** The base unit of each dimension. */
    private static final Map<String, Unit> BASES = bases();

    private Units() {}

    /**
     * A line of the table.
     *
     * @param unit the unit
     * @param dimension what it measures
     * @param factor what one is in the base unit of the dimension
     * @param offset what is added before multiplying; only temperatures have one
     * @param name in words, singular: "square kilometre"
     * @param symbol as printed after a number: "km²"
     */
    public record Measured(
            Unit unit, String dimension, BigDecimal factor, BigDecimal offset, String name, String symbol) {}

    /** Whether the table has it. */
    public static boolean isKnown(Unit unit) {
        return TABLE.containsKey(unit.code());
    }

    /** The line of a unit. */
    public static Optional<Measured> measured(Unit unit) {
        return Optional.ofNullable(TABLE.get(unit.code()));
    }

    /** What a unit measures: {@code area}, {@code share}; for a rate both, as {@code volume/time}. */
    public static Optional<String> dimension(Unit unit) {
        @Nullable Measured known = TABLE.get(unit.code());
        if (known != null) {
            return Optional.of(known.dimension());
        }
        return rate(unit)
                .map(rate -> rate.over().dimension() + "/" + rate.under().dimension());
    }

    /** Whether quantities in these units can be compared: the same unit, or one converts to the other. */
    public static boolean areComparable(Unit one, Unit other) {
        if (one.equals(other)) {
            return true;
        }
        Optional<String> dimension = dimension(one);
        return dimension.isPresent() && dimension.equals(dimension(other));
    }

    /**
     * A number in another unit.
     *
     * @return nothing where the units do not measure the same thing
     */
    public static Optional<BigDecimal> convert(BigDecimal value, Unit from, Unit to) {
        if (from.equals(to)) {
            return Optional.of(value);
        }
        if (!areComparable(from, to)) {
            return Optional.empty();
        }
        @Nullable Measured source = TABLE.get(from.code());
        @Nullable Measured target = TABLE.get(to.code());
        if (source != null && target != null) {
            BigDecimal base = value.add(source.offset()).multiply(source.factor());
            return Optional.of(meant(divide(base, target.factor()).subtract(target.offset())));
        }
        return rate(from).flatMap(one -> rate(to).map(other -> convert(value, one, other)));
    }

    /** A quantity in the base unit of its dimension; as it is where its unit has none. */
    public static Quantity common(Quantity quantity) {
        return convert(quantity, base(quantity.unit())).orElse(quantity);
    }

    /** A quantity in another unit; bound and open ends stay. */
    public static Optional<Quantity> convert(Quantity quantity, Unit to) {
        if (!areComparable(quantity.unit(), to)) {
            return Optional.empty();
        }
        return Optional.of(new Quantity(
                quantity.low().flatMap(end -> convert(end, quantity.unit(), to)),
                quantity.high().flatMap(end -> convert(end, quantity.unit(), to)),
                quantity.lowOpen(),
                quantity.highOpen(),
                to,
                quantity.bound()));
    }

    /** The unit that all of a dimension convert to; for what does not convert the unit itself. */
    public static Unit base(Unit unit) {
        return dimension(unit)
                .flatMap(name -> Optional.ofNullable(BASES.get(name)))
                .orElse(unit);
    }

    private static Map<String, Unit> bases() {
        Map<String, Unit> bases = new TreeMap<>();
        for (Measured measured : TABLE.values()) {
            if (measured.factor().compareTo(BigDecimal.ONE) == 0
                    && measured.offset().signum() == 0) {
                bases.putIfAbsent(measured.dimension(), measured.unit());
            }
        }
        return bases;
    }

    /** Whether a unit is one of the metric system, which a figure printed in two units is read in. */
    public static boolean isMetric(Unit unit) {
        return isKnown(unit) && unit.code().indexOf('[') < 0;
    }

    private static BigDecimal convert(BigDecimal value, Rate from, Rate to) {
        BigDecimal over =
                value.multiply(from.over().factor()).multiply(to.under().factor());
        return meant(divide(over, from.under().factor().multiply(to.over().factor())));
    }

    private static BigDecimal divide(BigDecimal dividend, BigDecimal divisor) {
        return dividend.divide(divisor, DIGITS);
    }

    private static BigDecimal meant(BigDecimal value) {
        BigDecimal shorter = value.round(MEANT);
        BigDecimal difference = value.subtract(shorter).abs();
        BigDecimal tolerance = value.abs().movePointLeft(MEANT.getPrecision() + 6);
        BigDecimal chosen = difference.compareTo(tolerance) <= 0 ? shorter : value;
        BigDecimal stripped = chosen.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private record Rate(Measured over, Measured under) {}

    private static Optional<Rate> rate(Unit unit) {
        int slash = unit.code().indexOf('/');
        if (slash <= 0) {
            return Optional.empty();
        }
        @Nullable Measured over = TABLE.get(unit.code().substring(0, slash));
        @Nullable Measured under = TABLE.get(unit.code().substring(slash + 1));
        if (over == null || under == null || over.offset().signum() != 0) {
            return Optional.empty();
        }
        return Optional.of(new Rate(over, under));
    }

    private static Map<String, Measured> read() {
        Map<String, Measured> table = new LinkedHashMap<>();
        for (String[] fields : Table.rows("units.tsv", 6)) {
            Measured line = new Measured(
                    new Unit(fields[0]),
                    fields[1],
                    new BigDecimal(fields[2]),
                    new BigDecimal(fields[3]),
                    fields[4],
                    fields[5]);
            if (table.put(fields[0], line) != null) {
                throw new IllegalStateException("units.tsv has " + fields[0] + " twice");
            }
        }
        return table;
    }
}
