package org.stemma.eval.ledger;

import java.math.BigDecimal;
import java.util.Map;
import org.stemma.model.Quantity;
import org.stemma.model.Unit;
import org.stemma.model.Units;

/** The gold's names of units: metric, people apart from other counts, shares from 0 to 1. */
final class UnitNames {
    /** A quantity in a unit that the gold has. */
    record Named(double low, double high, String unit) {}

    private static final Map<String, String> METRIC = Map.ofEntries(
            Map.entry("[mi_i]", "km"),
            Map.entry("[ft_i]", "m"),
            Map.entry("[yd_i]", "m"),
            Map.entry("[in_i]", "m"),
            Map.entry("[nmi_i]", "km"),
            Map.entry("[mi_i]2", "km2"),
            Map.entry("[ft_i]2", "m2"),
            Map.entry("[yd_i]2", "m2"),
            Map.entry("%", Unit.SHARE.code()),
            Map.entry("wk", "d"));
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("{person}", "people"),
            Map.entry(Unit.SHARE.code(), "share"),
            Map.entry("{floor}", "floor"),
            Map.entry("{time}", "ratio"),
            Map.entry("a", "year"),
            Map.entry("mo", "month"),
            Map.entry("d", "day"),
            Map.entry("m3/s", "m3/s"),
            Map.entry("1", "count"));

    private UnitNames() {}

    static Named of(Quantity quantity) {
        String code = quantity.unit().code();
        Quantity metric = METRIC.containsKey(code)
                ? Units.convert(quantity, new Unit(METRIC.getOrDefault(code, code)))
                        .orElse(quantity)
                : quantity;
        BigDecimal low = metric.low().or(metric::high).orElseThrow();
        BigDecimal high = metric.high().or(metric::low).orElseThrow();
        return new Named(low.doubleValue(), high.doubleValue(), name(metric.unit()));
    }

    private static String name(Unit unit) {
        if (NAMES.containsKey(unit.code())) {
            return NAMES.getOrDefault(unit.code(), "");
        }
        if (unit.isMoney()) {
            return unit.code().substring(1, unit.code().length() - 1);
        }
        return unit.isCount() ? "count" : unit.code();
    }
}
