package org.stemma.eval.figures;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/**
 * One result in the shape of the Recognizers-Text specifications.
 *
 * @param text the words
 * @param start first UTF-16 unit
 * @param end last UTF-16 unit, included
 * @param value the value as printed: {@code 12}, {@code 20%}, {@code [20,30)}
 * @param unit the name of the unit; empty where the model has none
 */
record RecognizerResult(String text, int start, int end, String value, String unit) {
    /** A result of a specification. */
    static RecognizerResult ofGold(JsonNode result) {
        JsonNode resolution = result.path("Resolution");
        return new RecognizerResult(
                result.path("Text").asText(),
                result.path("Start").asInt(),
                result.path("End").asInt(),
                resolution.path("value").asText(""),
                resolution.path("unit").asText(""));
    }

    /** Whether text, place, value and unit are the same; letter case and the kind of space are not compared. */
    boolean matches(RecognizerResult other) {
        return start == other.start
                && end == other.end
                && folded(text).equals(folded(other.text))
                && SpecValues.same(value, other.value)
                && unit.equalsIgnoreCase(other.unit);
    }

    private static String folded(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00a0\\u202f\\u2009]", " ");
    }
}
