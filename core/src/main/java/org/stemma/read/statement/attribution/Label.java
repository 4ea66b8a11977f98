package org.stemma.read.statement.attribution;

/** What a token is to a cue. */
enum Label {
    OUTSIDE,
    SOURCE,
    CUE,
    CONTENT;

    static final int COUNT = values().length;
}
