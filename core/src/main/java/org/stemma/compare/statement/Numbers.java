package org.stemma.compare.statement;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The numbers among words, in digits or in words: renderings of one statement do not differ in them. */
final class Numbers {
    private static final Map<String, Integer> WORDS = new TreeMap<>();

    static {
        String[] small =
                ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
                                + " sixteen seventeen eighteen nineteen twenty")
                        .split(" ");
        for (int i = 0; i < small.length; i++) {
            WORDS.put(small[i], i);
        }
        String[] tens = "thirty forty fifty sixty seventy eighty ninety hundred".split(" ");
        for (int i = 0; i < tens.length; i++) {
            WORDS.put(tens[i], (i + 3) * 10);
        }
        // "One" and "a" stand for much that is no count.
        WORDS.remove("one");
    }

    private Numbers() {}

    /** Whether each has a number that the other lacks. What only one of them has is not held against them. */
    static boolean differ(List<String> a, List<String> b) {
        TreeSet<String> x = of(a);
        TreeSet<String> y = of(b);
        return !x.containsAll(y) && !y.containsAll(x);
    }

    private static TreeSet<String> of(List<String> words) {
        TreeSet<String> numbers = new TreeSet<>();
        for (String word : words) {
            String lower = word.toLowerCase(Locale.ROOT);
            if (WORDS.containsKey(lower)) {
                numbers.add(String.valueOf(WORDS.get(lower)));
            } else if (!lower.isEmpty() && Character.isDigit(lower.charAt(0))) {
                for (String part : lower.replace(",", "").split("[^0-9]+")) {
                    numbers.add(part);
                }
            }
        }
        return numbers;
    }
}
