package org.stemma.language;

/**
 * Which language a text is in, as far as can be told.
 *
 * @param language an ISO 639-1 code, or {@code und} when it cannot be told
 * @param confidence how much there was to go by
 * @param mixed whether a considerable part of the text (at least {@link LanguageGate#MIXED_SHARE} of its letters) is in
 *     another language
 */
public record LanguageGuess(String language, Confidence confidence, boolean mixed) {

    /** The code for "cannot be told". */
    public static final String UNDETERMINED = "und";

    /** How much there was to go by. */
    public enum Confidence {
        /** Many words speak for the language and few for any other. */
        HIGH,
        /** More speaks for it than for any other, on thin ground: a headline, a list of names. */
        LOW,
        /** Nothing to go by: no words, or two languages alike. */
        NONE
    }

    /** Whether to read it as English: it is English, or too short to tell and nothing speaks against it. */
    public boolean isEnglish() {
        return language.equals("en");
    }
}
