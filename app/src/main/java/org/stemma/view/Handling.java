package org.stemma.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.model.ArticleId;
import org.stemma.model.Decision;
import org.stemma.model.Reading;

/**
 * Parts the readings that may be handed on from those whose article a person labelled ({@code restricted},
 * {@code confidential} or any other word).
 *
 * <p>What is handed on is made from the open readings alone, as if the others were not in the store, so that nothing
 * made from their words can slip through; that they exist, and how many, is said beside it.
 *
 * @param open readings of articles without a label, by article id
 * @param heldBack readings of articles with one, by article id
 */
public record Handling(List<Reading> open, List<Reading> heldBack) {
    /** Fixed wording in place of what is not shown. */
    public static final String NOT_SHOWN = "restricted: words not shown";

    public Handling {
        open = List.copyOf(open);
        heldBack = List.copyOf(heldBack);
    }

    /** Parts these readings; with {@code withRestricted} all are open. */
    public static Handling of(Collection<Reading> readings, boolean withRestricted) {
        List<Reading> open = new ArrayList<>();
        List<Reading> heldBack = new ArrayList<>();
        for (Reading reading : readings) {
            boolean labelled = reading.article().handling().isPresent();
            (labelled && !withRestricted ? heldBack : open).add(reading);
        }
        return new Handling(open, heldBack);
    }

    /** Parts these readings; those with one of the permitted labels are open, too. */
    public static Handling permitting(Collection<Reading> readings, Collection<String> permitted) {
        List<Reading> open = new ArrayList<>();
        List<Reading> heldBack = new ArrayList<>();
        for (Reading reading : readings) {
            boolean may = reading.article().handling().map(permitted::contains).orElse(true);
            (may ? open : heldBack).add(reading);
        }
        return new Handling(open, heldBack);
    }

    /**
     * The decisions that quote no article that is held back, nor one that was removed and had a label, and set nothing
     * in its words. The reason of a decision may still repeat such words; only that of a relation is ever shown with
     * what is open.
     *
     * @param labelsOfRemoved labels of removed articles, by the decision's hash
     */
    public List<Decision> open(Collection<Decision> decisions, Map<String, String> labelsOfRemoved) {
        if (heldBack.isEmpty() && labelsOfRemoved.isEmpty()) {
            return List.copyOf(decisions);
        }
        Set<ArticleId> closed = new TreeSet<>();
        heldBack.forEach(reading -> closed.add(reading.id()));
        Set<ArticleId> here = new TreeSet<>();
        open.forEach(reading -> here.add(reading.id()));
        RestrictedWords words = new RestrictedWords(heldBack, open);
        return decisions.stream()
                .filter(decision -> decision.anchors().stream().noneMatch(anchor -> closed.contains(anchor.article())))
                .filter(decision -> !labelsOfRemoved.containsKey(decision.hash())
                        || decision.anchors().stream().allMatch(anchor -> here.contains(anchor.article())))
                .filter(decision -> words.in(decision.value()).isEmpty())
                .filter(decision -> decision.action() != Decision.Action.RELABEL
                        || words.in(decision.reason()).isEmpty())
                .toList();
    }

    /**
     * Those of the {@link #open(Collection, Map) open} decisions whose reasons, too, repeat no words that are held
     * back.
     */
    public List<Decision> toHandOn(Collection<Decision> decisions, Map<String, String> labelsOfRemoved) {
        RestrictedWords words = new RestrictedWords(heldBack, open);
        return open(decisions, labelsOfRemoved).stream()
                .filter(decision -> words.in(decision.reason()).isEmpty())
                .toList();
    }
}
