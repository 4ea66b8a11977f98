package org.stemma.model;

import java.util.regex.Pattern;

/**
 * What a quantity is counted in, as a UCUM code; counted things are annotations in braces.
 *
 * <p>{@code km2}, {@code [mi_i]}, {@code %}, {@code h}, {@code mo}, {@code [USD]} for money, {@code {person}} for people,
 * {@code {house}} for any counted noun by its singular head, {@code 1} for a bare number.
 *
 * @param code see above
 */
public record Unit(String code) implements Comparable<Unit> {
    /** A bare number. */
    public static final Unit ONE = new Unit("1");
    /** People, whatever they are called: troops, residents, victims. */
    public static final Unit PERSON = new Unit("{person}");
    /** Hundredths. */
    public static final Unit PERCENT = new Unit("%");

    private static final Pattern CODE = Pattern.compile("\\S+|\\{[^{}]+}");

    public Unit {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("not a unit: '" + code + "'");
        }
    }

    /** A counted thing, by its singular head noun. */
    public static Unit counted(String noun) {
        return new Unit("{" + noun + "}");
    }

    /** Whether things are counted rather than measured. */
    public boolean isCount() {
        return code.startsWith("{") || equals(ONE);
    }

    @Override
    public int compareTo(Unit other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
