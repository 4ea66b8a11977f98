package org.stemma.eval.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares printed values; the specifications print fifteen significant digits. */
final class SpecValues {
    private static final MathContext PRINTED = new MathContext(12, RoundingMode.HALF_EVEN);
    private static final Pattern INTERVAL = Pattern.compile("([\\[(])([^,]*),([^,]*)([\\])])");

    private SpecValues() {}

    /** Whether two printed values are one. */
    static boolean same(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        Matcher a = INTERVAL.matcher(one);
        Matcher b = INTERVAL.matcher(other);
        if (a.matches() && b.matches()) {
            return a.group(1).equals(b.group(1))
                    && a.group(4).equals(b.group(4))
                    && same(a.group(2), b.group(2))
                    && same(a.group(3), b.group(3));
        }
        if (one.endsWith("%") && other.endsWith("%")) {
            return same(one.substring(0, one.length() - 1), other.substring(0, other.length() - 1));
        }
        try {
            return new BigDecimal(one).round(PRINTED).compareTo(new BigDecimal(other).round(PRINTED)) == 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** A number in plain notation. */
    static String plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }
}
