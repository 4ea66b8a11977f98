package org.stemma.compare;

/** What compare does, in its order, so that a person who waits can be told how far it is. */
public enum Stage {
    DATES("when the articles appeared, as they say themselves"),
    STORIES("which articles belong together"),
    NAMES("who is named"),
    STATEMENTS("which statements are one"),
    SHARED_TEXT("which articles share text"),
    UNDATED("when articles without a date appeared"),
    ORIGINS("who claims go back to"),
    FIGURES("which figures count the same"),
    PLACES("where the places lie"),
    REPLIES("who answers whom"),
    EVENTS("what happened when");

    private final String words;

    Stage(String words) {
        this.words = words;
    }

    /** Fixed wording for people. */
    public String words() {
        return words;
    }
}
