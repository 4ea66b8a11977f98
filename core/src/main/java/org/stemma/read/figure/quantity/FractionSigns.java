package org.stemma.read.figure.quantity;

import java.math.BigDecimal;
import java.math.MathContext;

/** The fractions that are one character. */
final class FractionSigns {
    private FractionSigns() {}

    /** The value of a fraction sign in plain notation. */
    static String value(int codePoint) {
        return switch (codePoint) {
            case '½' -> "0.5";
            case '⅓' -> share(1, 3);
            case '⅔' -> share(2, 3);
            case '¼' -> "0.25";
            case '¾' -> "0.75";
            case '⅕' -> "0.2";
            case '⅛' -> "0.125";
            case '⅜' -> "0.375";
            case '⅝' -> "0.625";
            case '⅞' -> "0.875";
            default -> throw new IllegalArgumentException("not a fraction sign: " + Character.toString(codePoint));
        };
    }

    /** A fraction to 34 digits. */
    static String share(int numerator, int denominator) {
        return BigDecimal.valueOf(numerator)
                .divide(BigDecimal.valueOf(denominator), MathContext.DECIMAL128)
                .toPlainString();
    }
}
