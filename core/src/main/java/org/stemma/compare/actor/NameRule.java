package org.stemma.compare.actor;

/** Why a name is a name of an actor. */
public enum NameRule {
    /** The name that most mentions have. */
    MOST_COMMON("the name that is used most"),
    SPELLING("the same words, in another spelling"),
    SHORT_FORM("a short form; the same article has the full name"),
    SURNAME("a surname that one person alone bears in the story"),
    TRANSLITERATION("another transliteration; no article has both, and no roles differ"),
    ACRONYM("the first letters of a name that the story has"),
    OWNER("named with its owner or without; the story has no other owner of such a body"),
    KNOWN_BODY("a known name of the same body"),
    STATE("a name of the same state or of the seat of its government"),
    GROUP("the same people or side"),
    DECIDED("a person decided that the two are one");

    private final String words;

    NameRule(String words) {
        this.words = words;
    }

    /** Fixed wording. */
    public String words() {
        return words;
    }
}
