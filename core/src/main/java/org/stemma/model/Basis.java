package org.stemma.model;

/** What an attribute rests on: said in so many words, or worked out, and how. */
public enum Basis {
    /** The words say it. */
    STATED("stated"),
    /** The sentence, statement or headline around the words says it. */
    ENCLOSING("from the enclosing sentence"),
    /** The tense says it: "now controls". */
    TENSE("by tense"),
    /** Nothing says otherwise, so the article's own date, place or voice is taken. Shown as assumed. */
    ASSUMED("assumed from the article"),
    /** Worked out from other words, which are cited. */
    INFERRED("inferred"),
    /** A person set it; see {@link Decision}. */
    DECIDED("set by hand"),
    /** Not known. */
    UNKNOWN("unknown");

    private final String words;

    Basis(String words) {
        this.words = words;
    }

    /** Fixed wording for people. */
    public String words() {
        return words;
    }

    /** Whether words of the text carry it, or a person said so; only such an as-of may ground a printed conflict. */
    public boolean isFromText() {
        return this == STATED || this == ENCLOSING || this == DECIDED;
    }
}
