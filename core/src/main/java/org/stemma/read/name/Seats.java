package org.stemma.read.name;

import java.util.regex.Pattern;

/** Capitals and seats that stand for the government when they speak: "Moscow", "the Kremlin", "the White House". */
public final class Seats {
    private static final WordList SEATS = WordList.beside(Seats.class, "seats.txt");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Seats() {}

    /** Whether a name, without its article, is one. */
    public static boolean isSeat(String name) {
        return SEATS.has(SPACE.matcher(name).replaceAll("_"));
    }
}
