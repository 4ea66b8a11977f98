package org.stemma.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.decide.Status;
import org.stemma.model.Article;

/**
 * Where a dossier is made: what would be in it now, what is asked for, and those that were made.
 *
 * @param accepted how many figures and statements the desk accepted
 * @param rejected how many it rejected
 * @param waiting how many nobody looked at
 * @param articles how many articles there are
 * @param labels the handling labels, with how many articles have them
 * @param made what was made since the start, the latest first
 * @param typed what was typed, by the name of its field
 * @param problem why nothing was made; empty where nothing was asked for
 */
public record DossierPage(
        int accepted,
        int rejected,
        int waiting,
        int articles,
        List<Label> labels,
        List<Line> made,
        SortedMap<String, String> typed,
        String problem)
        implements Page {
    /**
     * A handling label.
     *
     * @param name the label
     * @param articles how many articles have it
     */
    public record Label(String name, int articles) {}

    /**
     * A dossier that was made.
     *
     * @param number of the page that leads to its files
     * @param cutOff of the dossier
     * @param question of the dossier; may be empty
     */
    public record Line(int number, String cutOff, String question) {}

    /** The page of a snapshot. */
    public static DossierPage of(Snapshot snapshot, List<Line> made, SortedMap<String, String> typed, String problem) {
        SortedMap<String, Integer> labels = new TreeMap<>();
        for (Article article : snapshot.view().articles()) {
            article.handling().ifPresent(label -> labels.merge(label, 1, Integer::sum));
        }
        List<Label> counted = new ArrayList<>();
        labels.forEach((label, articles) -> counted.add(new Label(label, articles)));
        return new DossierPage(
                count(snapshot, Status.ACCEPTED),
                count(snapshot, Status.REJECTED),
                count(snapshot, Status.UNREVIEWED),
                snapshot.view().articles().size(),
                List.copyOf(counted),
                made,
                typed,
                problem);
    }

    private static int count(Snapshot snapshot, Status status) {
        return snapshot.queue().of(snapshot, ReviewQueue.Kind.ALL, status).size();
    }

    /** What was typed into a field. */
    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    @Override
    public String template() {
        return "dossier";
    }

    @Override
    public String title() {
        return "Dossier";
    }

    @Override
    public String section() {
        return "dossier";
    }
}
