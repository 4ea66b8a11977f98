package org.stemma.model;

import java.util.regex.Pattern;

/**
 * What a quantity is counted in, as a UCUM code; counted things are annotations in braces.
 *
 * <p>{@code km2}, {@code [mi_i]}, {@code %}, {@code h}, {@code mo}, {@code [USD]} for money, {@code {person}} for
 * people, {@code {house}} for any counted noun by its singular head, {@code {of one}} for a part of one whole ("half
 * of"), {@code 1} for a bare number; {@code L/d} and {@code [USD]/[bbl_us]} for so much in each. {@link Units} knows
 * which of them convert.
 *
 * @param code see above
 */
public record Unit(String code) implements Comparable<Unit> {
    private static final Pattern CODE = Pattern.compile("[^\\s{}]*(\\{[^{}]+}[^\\s{}]*)*");
    private static final Pattern MONEY = Pattern.compile("\\[[A-Z]{3}]");

    /** A bare number. */
    public static final Unit ONE = new Unit("1");
    /** People, whatever they are called: troops, residents, victims. */
    public static final Unit PERSON = new Unit("{person}");
    /** Hundredths of a whole. */
    public static final Unit PERCENT = new Unit("%");
    /** Parts of one whole: "half of" is 0.5. */
    public static final Unit SHARE = new Unit("{of one}");
    /** The difference between two percentages. */
    public static final Unit PERCENTAGE_POINT = new Unit("{percentage point}");
    /** Occasions, and factors: "three times", "doubled". */
    public static final Unit TIMES = new Unit("{time}");

    public Unit {
        if (code.isEmpty() || !CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("not a unit: '" + code + "'");
        }
    }

    /** A counted thing, by its singular head noun. */
    public static Unit counted(String noun) {
        return new Unit("{" + noun + "}");
    }

    /** So much of this unit in each of the other: kilometres per hour. */
    public Unit per(Unit other) {
        return new Unit(code + "/" + other.code);
    }

    /** Whether it is so much in each of something. */
    public boolean isRate() {
        return code.indexOf('/') > 0;
    }

    /** Whether things are counted rather than measured. */
    public boolean isCount() {
        return equals(ONE) || (code.startsWith("{") && !isRate() && !Units.isKnown(this));
    }

    /** Whether it is money; the code is then the ISO 4217 code in brackets. */
    public boolean isMoney() {
        return MONEY.matcher(code).matches();
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
