package org.stemma.compare.statement;

import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.model.Citation;
import org.stemma.model.Statement;

/**
 * Claims of responsibility: "claimed responsibility for the attack", "took credit for the blast". What was done is
 * named by whatever noun the outlet chose, so two are one when neither names a place, day or target that the other
 * contradicts.
 */
final class Responsibility {
    private static final Pattern CLAIM = Pattern.compile(
            "(?i)\\b(?:claim\\w*|took|taken?|takes|taking|accept\\w*|assum\\w*|admit\\w*)\\b[^.]{0,20}\\b(?:responsibility|credit)\\b");
    private static final Pattern NAME = Pattern.compile("(?<![.!?“\"‘] )(?<!^)\\b\\p{Lu}[\\p{L}’'-]+");

    private Responsibility() {}

    /** Whether a statement is one: by its cue, or by its cue and the words after it. */
    static boolean isClaimed(Said said) {
        if (said.statement().polarity() != Statement.Polarity.AFFIRMED
                || said.statement().cue().isEmpty()) {
            return false;
        }
        String cue = said.article().words(said.statement().cue().get());
        return CLAIM.matcher(cue + " " + words(said)).find()
                && CLAIM.matcher(cue + " " + words(said)).results().anyMatch(match -> match.start() < cue.length());
    }

    /** Whether the names in both, if any, have one in common. */
    static boolean canBeOfOneDeed(Said a, Said b) {
        TreeSet<String> x = names(a);
        TreeSet<String> y = names(b);
        boolean apart = !x.isEmpty() && !y.isEmpty() && x.stream().noneMatch(y::contains);
        return !apart;
    }

    private static TreeSet<String> names(Said said) {
        TreeSet<String> names = new TreeSet<>();
        Matcher matcher = NAME.matcher(" " + words(said));
        while (matcher.find()) {
            names.add(matcher.group());
        }
        return names;
    }

    private static String words(Said said) {
        StringBuilder words = new StringBuilder();
        for (Citation piece : said.statement().content()) {
            words.append(said.article().words(piece)).append(' ');
        }
        return words.toString();
    }
}
