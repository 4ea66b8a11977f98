package org.stemma.read.figure.quantity;

/** Why a number is not a figure. */
public enum Reason {
    DATE("date"),
    CLOCK("time of day"),
    DECADE("decade"),
    ORDINAL("ordinal"),
    FLOOR("floor"),
    PHONE("telephone number"),
    SCORE("score"),
    ADDRESS("address"),
    ROAD("road, flight or line number"),
    NAME("part of a name"),
    LABEL("number of a section, row or page"),
    LIST("number of a list item"),
    IDIOM("figure of speech"),
    WEB("part of a web address or tag");

    private final String words;

    Reason(String words) {
        this.words = words;
    }

    /** Fixed wording for people. */
    public String words() {
        return words;
    }

    /** Whether it names a time. */
    public boolean isTime() {
        return this == DATE || this == CLOCK || this == DECADE;
    }
}
