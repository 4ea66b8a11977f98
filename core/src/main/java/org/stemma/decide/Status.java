package org.stemma.decide;

import java.util.Locale;

/** What the desk has said of an item. The program never fills this in. */
public enum Status {
    /** Nobody has looked at it. */
    UNREVIEWED,
    /** A person took it for what the source has, or added it. */
    ACCEPTED,
    /** A person took it out of the comparison; it stays listed. */
    REJECTED;

    /** Fixed wording for people. */
    public String words() {
        return name().toLowerCase(Locale.ROOT);
    }
}
