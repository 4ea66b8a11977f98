package org.stemma.eval.gazetteer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.stemma.compare.place.gazetteer.GazetteerEntry;

/**
 * Where a division lies, as far as its settlements tell: the middle of the cells that have one, and how far they reach.
 */
final class Extent {
    /** Cells of a fifth of a degree, so that a city weighs no more than a village. */
    private static final int CELLS_A_DEGREE = 5;
    /** So many hundredths of the cells lie within the reach. */
    private static final int MOST = 90;

    private final TreeSet<Long> cells = new TreeSet<>();

    void add(double latitude, double longitude) {
        long row = Math.round(latitude * CELLS_A_DEGREE);
        long column = Math.round(longitude * CELLS_A_DEGREE);
        cells.add((row << 32) + column);
    }

    boolean isEmpty() {
        return cells.isEmpty();
    }

    private static double row(long cell) {
        return (double) ((cell - (int) cell) >> 32) / CELLS_A_DEGREE;
    }

    private static double column(long cell) {
        return (double) (int) cell / CELLS_A_DEGREE;
    }

    /** Puts the division where its settlements are. */
    void place(Draft draft) {
        double latitude = 0;
        double x = 0;
        double y = 0;
        for (long cell : cells) {
            latitude += row(cell);
            x += Math.cos(Math.toRadians(column(cell)));
            y += Math.sin(Math.toRadians(column(cell)));
        }
        draft.latitude = latitude / cells.size();
        draft.longitude = Math.toDegrees(Math.atan2(y, x));
        draft.kilometres = reach(draft.latitude, draft.longitude);
    }

    /** How far most settlements lie from a point, in kilometres. */
    int reach(double latitude, double longitude) {
        List<Double> distances = new ArrayList<>();
        for (long cell : cells) {
            distances.add(GazetteerEntry.kilometres(latitude, longitude, row(cell), column(cell)));
        }
        Collections.sort(distances);
        double far = distances.isEmpty()
                ? 0
                : distances.get(
                        distances.size() * MOST / 100 == distances.size()
                                ? distances.size() - 1
                                : distances.size() * MOST / 100);
        return (int) Math.max(5, Math.round(far));
    }
}
