package org.stemma.read.figure;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.stemma.language.Sentence;
import org.stemma.model.Measures;
import org.stemma.model.Unit;
import org.stemma.read.figure.quantity.ReadQuantity;

/**
 * Lengths that are the attribute of a thing: "a 61-metre embankment" is so high, "a six-mile convoy" so long, whatever
 * the sentence says of rain.
 */
final class Extents {
    private static final Map<String, String> EXTENT = new TreeMap<>();

    static {
        extent(
                "height",
                "dam embankment dyke dike levee wall tower mast wave tree statue building cliff fence ladder waterfall mountain"
                        + " peak spire chimney skyscraper crane monument");
        extent(
                "length",
                "convoy column tunnel bridge border pipeline ship vessel boat submarine tanker yacht truck bus train crack"
                        + " canal reef trench");
        extent(
                "distance",
                "race walk march journey drive hike trek flight run ride radius perimeter zone stretch exclusion buffer trip swim");
        extent("depth", "pit well hole shaft crater");
    }

    private Extents() {}

    /**
     * The measure of a length that is written as an attribute of the noun after it; nothing for other numbers and
     * nouns.
     */
    static Optional<String> of(Sentence sentence, ReadQuantity read, Unit unit) {
        if (!Measures.kind(unit).equals("length") || !isHyphenated(sentence, read)) {
            return Optional.empty();
        }
        int after = Counted.tokenFrom(sentence, read.span().end());
        while (after < sentence.size() && sentence.tag(after).startsWith("JJ")) {
            after++;
        }
        int noun = after;
        while (noun + 1 < sentence.size()
                && Counted.isNoun(sentence.tag(noun))
                && Counted.isNoun(sentence.tag(noun + 1))) {
            noun++;
        }
        return noun < sentence.size() ? Optional.ofNullable(EXTENT.get(Lemmas.of(sentence, noun))) : Optional.empty();
    }

    private static boolean isHyphenated(Sentence sentence, ReadQuantity read) {
        String text = sentence.text();
        int from = read.number().end() - sentence.span().start();
        return from > 0 && from < text.length() && (text.charAt(from) == '-' || text.charAt(from) == '‑');
    }

    private static void extent(String measure, String nouns) {
        for (String noun : nouns.split(" ")) {
            EXTENT.put(noun, measure);
        }
    }
}
