package org.stemma.read.figure.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/** Words that multiply or divide: "twice", "threefold", "doubled", "halving". */
final class Multiples {
    private Multiples() {}

    /** "twice" and "thrice". */
    static Optional<BigDecimal> adverb(String word) {
        return switch (word) {
            case "twice" -> Optional.of(BigDecimal.valueOf(2));
            case "thrice" -> Optional.of(BigDecimal.valueOf(3));
            default -> Optional.empty();
        };
    }

    /** "threefold", "tenfold", "hundredfold". */
    static Optional<BigDecimal> fold(String word) {
        if (!word.endsWith("fold") || word.length() == 4) {
            return Optional.empty();
        }
        String number = word.substring(0, word.length() - 4);
        if (number.equals("hundred")) {
            return Optional.of(BigDecimal.valueOf(100));
        }
        return NumberWords.small(number).filter(value -> value >= 2).map(BigDecimal::valueOf);
    }

    /** "doubled", "tripling": how many times as much it is afterwards. */
    static Optional<BigDecimal> verb(String word) {
        return switch (word) {
            case "doubled", "doubling", "doubles", "double" -> Optional.of(BigDecimal.valueOf(2));
            case "tripled", "tripling", "triples", "triple", "trebled", "trebling" ->
                Optional.of(BigDecimal.valueOf(3));
            case "quadrupled", "quadrupling", "quadruples" -> Optional.of(BigDecimal.valueOf(4));
            default -> Optional.empty();
        };
    }

    /** "halved", "halving". */
    static boolean halves(String word) {
        return word.equals("halved") || word.equals("halving") || word.equals("halve");
    }
}
