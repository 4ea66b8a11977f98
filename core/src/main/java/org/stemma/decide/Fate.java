package org.stemma.decide;

/** What became of a decision. */
public enum Fate {
    /** It has force. */
    IN_FORCE("in force"),
    /** A later one on the same matter took its place. */
    OVERRULED("overruled by a later one"),
    /** Another decision took it back. */
    UNDONE("undone"),
    /** Its words, or the item on them, were not found. */
    UNATTACHED("does not attach");

    private final String words;

    Fate(String words) {
        this.words = words;
    }

    /** Fixed wording for people. */
    public String words() {
        return words;
    }
}
