package org.stemma.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.stemma.model.Decision;

/** Decisions as JSON lines, by time and hash: equal sets give equal bytes. */
public final class DecisionFile {
    private DecisionFile() {}

    /** One line a decision, with its hash. */
    public static String write(Collection<Decision> decisions) {
        StringBuilder lines = new StringBuilder();
        new TreeSet<>(decisions)
                .forEach(decision -> lines.append(Json.write(decision)).append('\n'));
        return lines.toString();
    }

    /**
     * The decisions of such lines; empty lines are passed over.
     *
     * @throws StoreException naming the first line that is none, or whose hash does not fit it
     */
    public static List<Decision> read(String lines) {
        List<Decision> decisions = new ArrayList<>();
        int number = 0;
        for (String line : lines.lines().toList()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            try {
                decisions.add(Json.read(line, Decision.class));
            } catch (StoreException e) {
                throw new StoreException(
                        "Line " + number + " is no decision: " + e.getMessage() + " Nothing was imported.", e);
            }
        }
        return List.copyOf(decisions);
    }
}
