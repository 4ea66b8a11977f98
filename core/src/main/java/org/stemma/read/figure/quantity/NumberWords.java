package org.stemma.read.figure.quantity;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words that numbers are made of. */
final class NumberWords {
    private static final String[] UNITS = {
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen"
    };
    private static final String[] TENS = {"twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};
    private static final String[] ORDINAL_UNITS = {
        "zeroth",
        "first",
        "second",
        "third",
        "fourth",
        "fifth",
        "sixth",
        "seventh",
        "eighth",
        "ninth",
        "tenth",
        "eleventh",
        "twelfth",
        "thirteenth",
        "fourteenth",
        "fifteenth",
        "sixteenth",
        "seventeenth",
        "eighteenth",
        "nineteenth"
    };

    private static final Map<String, Integer> SMALL = new LinkedHashMap<>();
    private static final Map<String, Integer> ORDINALS = new LinkedHashMap<>();
    private static final Map<String, BigDecimal> SCALES = new LinkedHashMap<>();
    private static final Map<String, BigDecimal> SHORT_SCALES = new LinkedHashMap<>();
    private static final Map<String, BigDecimal> PLURALS = new LinkedHashMap<>();
    private static final Set<String> ALL = new HashSet<>();

    static {
        for (int i = 0; i < UNITS.length; i++) {
            SMALL.put(UNITS[i], i);
            ORDINALS.put(ORDINAL_UNITS[i], i);
        }
        for (int i = 0; i < TENS.length; i++) {
            SMALL.put(TENS[i], 20 + 10 * i);
            ORDINALS.put(TENS[i].substring(0, TENS[i].length() - 1) + "ieth", 20 + 10 * i);
        }
        SMALL.put("nought", 0);
        SMALL.put("naught", 0);
        SMALL.put("fourty", 40);
        ORDINALS.put("hundredth", 100);
        ORDINALS.put("thousandth", 1000);
        ORDINALS.put("millionth", 1_000_000);
        ORDINALS.put("billionth", 1_000_000_000);
        scale("thousand", "1000");
        scale("lakh", "100000");
        scale("million", "1000000");
        scale("crore", "10000000");
        scale("billion", "1000000000");
        scale("trillion", "1000000000000");
        scale("quadrillion", "1000000000000000");
        for (String million : new String[] {"m", "mn", "mln", "mil", "mio", "mm"}) {
            SHORT_SCALES.put(million, new BigDecimal("1000000"));
        }
        for (String billion : new String[] {"b", "bn", "bln", "bil"}) {
            SHORT_SCALES.put(billion, new BigDecimal("1000000000"));
        }
        for (String trillion : new String[] {"tn", "trn", "tln"}) {
            SHORT_SCALES.put(trillion, new BigDecimal("1000000000000"));
        }
        SHORT_SCALES.put("k", new BigDecimal("1000"));
        PLURALS.put("dozens", new BigDecimal("12"));
        PLURALS.put("scores", new BigDecimal("20"));
        PLURALS.put("hundreds", new BigDecimal("100"));
        for (Map.Entry<String, BigDecimal> scale : SCALES.entrySet()) {
            PLURALS.put(scale.getKey() + "s", scale.getValue());
        }
        Collections.addAll(
                ALL,
                "hundred",
                "dozen",
                "half",
                "halves",
                "quarter",
                "quarters",
                "couple",
                "twice",
                "thrice",
                "halved",
                "doubled",
                "tripled",
                "trebled",
                "quadrupled",
                "hundredfold");
        ALL.addAll(SMALL.keySet());
        ALL.addAll(SCALES.keySet());
        ALL.addAll(PLURALS.keySet());
        for (String ordinal : ORDINALS.keySet()) {
            ALL.add(ordinal);
            if (denominator(ordinal, false).isPresent()) {
                ALL.add(ordinal + "s");
            }
        }
        for (String small : SMALL.keySet()) {
            ALL.add(small + "fold");
        }
    }

    private NumberWords() {}

    private static void scale(String word, String value) {
        SCALES.put(word, new BigDecimal(value));
    }

    /** "seven", "thirteen", "forty": below a hundred, one word. */
    static Optional<Integer> small(String word) {
        return Optional.ofNullable(SMALL.get(word));
    }

    /** "thousand", "million", "lakh". */
    static Optional<BigDecimal> scale(String word) {
        return Optional.ofNullable(SCALES.get(word));
    }

    /** "k", "m", "bn" after digits. */
    static Optional<BigDecimal> shortScale(String word) {
        return Optional.ofNullable(SHORT_SCALES.get(word));
    }

    /** What one of "dozens", "hundreds", "millions" is. */
    static Optional<BigDecimal> plural(String word) {
        return Optional.ofNullable(PLURALS.get(word));
    }

    /** "third", "twentieth": one word. */
    static Optional<Integer> ordinal(String word) {
        return Optional.ofNullable(ORDINALS.get(word));
    }

    /**
     * The denominator that a word names: "half", "thirds", "quarter", "tenth". "second" names none.
     *
     * @param plural whether to want the plural
     */
    static Optional<Integer> denominator(String word, boolean plural) {
        String singular = word;
        if (plural) {
            if (word.equals("halves")) {
                return Optional.of(2);
            }
            if (!word.endsWith("s")) {
                return Optional.empty();
            }
            singular = word.substring(0, word.length() - 1);
        }
        return switch (singular) {
            case "half" -> Optional.of(2);
            case "quarter" -> Optional.of(4);
            case "zeroth", "first", "second" -> Optional.empty();
            default -> ordinal(singular);
        };
    }

    /** Whether a word is a number word at all: cardinal, ordinal, scale, fraction, multiple or vague plural. */
    static boolean isNumberWord(String word) {
        return ALL.contains(word);
    }
}
