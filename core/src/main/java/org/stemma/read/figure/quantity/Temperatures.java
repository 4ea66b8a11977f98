package org.stemma.read.figure.quantity;

import java.util.Set;
import org.stemma.model.Unit;

/**
 * Tells the C and F of a temperature, "13C in the shade", from those of a form or an aircraft, "a 13F filing", "a
 * 777F".
 */
final class Temperatures {
    private static final Set<Unit> DEGREES = Set.of(new Unit("Cel"), new Unit("[degF]"));
    private static final Set<String> OF_HEAT = Set.of(
            ("temperature temperatures degree degrees heat heatwave hot hotter hottest cold colder coldest warm warmer warming"
                            + " cool cooler weather fever thermometer mercury high highs low lows summer winter freeze freezing"
                            + " froze frost chill shade sun sunny oven boil boiling water celsius fahrenheit centigrade climate"
                            + " average record above below ° (")
                    .split(" "));
    /** So many words to either side are looked at. */
    private static final int REACH = 14;

    private Temperatures() {}

    /** Whether the unit is a bare C or F set solid with the number, and nothing near by speaks of heat or cold. */
    static boolean isALetter(Atoms atoms, ReadNumber number, UnitForms.Match match) {
        boolean bare = DEGREES.contains(match.unit())
                && match.end() == number.end() + 1
                && atoms.get(number.end()).text().length() == 1
                && atoms.get(number.end()).glued()
                && Character.isLetter(atoms.get(number.end()).text().charAt(0));
        if (!bare) {
            return false;
        }
        for (int at = number.first() - REACH; at < match.end() + REACH; at++) {
            if (OF_HEAT.contains(atoms.get(at).lower())) {
                return false;
            }
        }
        return true;
    }
}
