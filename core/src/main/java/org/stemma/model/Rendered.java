package org.stemma.model;

/**
 * How an outlet's words stand to the statement itself, where the store has the document in which it was made: a press
 * release, a page of the speaker's own, a transcript.
 *
 * @param statement as another outlet gives it
 * @param document the words of the document that it renders
 * @param rendering how
 */
public record Rendered(ItemId statement, Citation document, SameStatement.Rendering rendering)
        implements Comparable<Rendered> {
    public Rendered {
        if (statement.article().equals(document.article())) {
            throw new IllegalArgumentException("a document held against itself: " + statement);
        }
    }

    @Override
    public int compareTo(Rendered other) {
        return statement.compareTo(other.statement);
    }
}
