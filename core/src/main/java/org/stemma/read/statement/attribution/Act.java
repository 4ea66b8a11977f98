package org.stemma.read.statement.attribution;

/** What somebody does who is reported: the classes of cue words. */
public enum Act {
    SAY,
    ANNOUNCE,
    ASSERT,
    CONFIRM,
    DENY,
    REFUSE,
    PROMISE,
    ORDER,
    ASK,
    PREDICT,
    WARN,
    BLAME,
    PRAISE,
    SUGGEST,
    DESCRIBE,
    ACCEPT,
    SHOW,
    BELIEVE,
    INTEND,
    SUPPORT,
    DISCUSS
}
