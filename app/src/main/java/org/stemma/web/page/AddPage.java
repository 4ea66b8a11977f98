package org.stemma.web.page;

import java.util.List;
import java.util.SortedMap;

/**
 * Where articles are put in.
 *
 * @param jobs what was put in since the program was started, the last first
 * @param typed what was typed before, by field; empty at first
 * @param problem why it was not taken; empty if nothing was wrong
 * @param largestMebibytes how much is taken at one time
 */
public record AddPage(List<JobLine> jobs, SortedMap<String, String> typed, String problem, long largestMebibytes)
        implements Page {
    /**
     * Something that was put in.
     *
     * @param number which
     * @param words what it was
     * @param line how far it is
     */
    public record JobLine(int number, String words, String line) {}

    /** What was typed into a field. */
    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    @Override
    public String template() {
        return "add";
    }

    @Override
    public String title() {
        return "Add articles";
    }

    @Override
    public String section() {
        return "add";
    }
}
