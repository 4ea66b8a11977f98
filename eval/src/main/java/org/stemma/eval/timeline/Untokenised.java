package org.stemma.eval.timeline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Undoes the tokenisation of the Penn Treebank: {@code -LRB- Reuters -RRB-}, {@code do n't}, {@code `` no ''}, a space
 * before every stop.
 */
final class Untokenised {
    private static final Pattern SPACE_BEFORE =
            Pattern.compile(" +(?=(?:[,.;:?!%)\\]}”]|'(?:s|S|re|ve|m|ll|d|RE|VE|M|LL|D)\\b|n't\\b|N'T\\b|\\.\\.\\.))");
    private static final Pattern SPACE_AFTER = Pattern.compile("(?<=[(\\[{“$£€]) +");
    private static final Pattern POUNDS = Pattern.compile("(?:¬ ?)?# ?(?=\\d)");
    private static final Pattern SINGLE_OPEN = Pattern.compile("(?<=^|\\s)` +");
    private static final Pattern PLURAL_POSSESSIVE = Pattern.compile("(?<=s) '(?=\\s)");

    private Untokenised() {}

    /** The text as it is printed; line breaks stay where they are, white space at the ends of lines goes. */
    static String text(String tokenised) {
        StringBuilder text = new StringBuilder(tokenised.length());
        for (String line : tokenised.split("\n", -1)) {
            text.append(line(line)).append('\n');
        }
        return text.substring(0, text.length() - 1);
    }

    private static String line(String tokenised) {
        String line = tokenised
                .replace("-LRB-", "(")
                .replace("-RRB-", ")")
                .replace("-LSB-", "[")
                .replace("-RSB-", "]")
                .replace("-LCB-", "{")
                .replace("-RCB-", "}")
                .replace("\\/", "/")
                .replace("\\*", "*")
                .replace("``", "“")
                .replace("''", "”");
        line = POUNDS.matcher(line).replaceAll(Matcher.quoteReplacement("£"));
        line = SPACE_BEFORE.matcher(line).replaceAll("");
        line = SPACE_AFTER.matcher(line).replaceAll("");
        line = SINGLE_OPEN.matcher(line).replaceAll("‘");
        line = PLURAL_POSSESSIVE.matcher(line).replaceAll("'");
        return line.strip();
    }
}
