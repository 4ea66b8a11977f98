package org.stemma.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.stemma.model.Span;

/**
 * Cuts a body where no sentence can go on: at skipped spans, at blank lines, at the line breaks of text whose lines are
 * paragraphs, and where a stop runs into the next word ("gambit.While").
 *
 * <p>A line break is only white space in text that was wrapped to a width, and before a line that plainly goes on.
 */
final class Stretches {

    /** Lines of wrapped text are at least this long, but for the last of a paragraph. */
    static final int MIN_WRAP_WIDTH = 40;

    /** Wrapped text is not wider than this; longer lines are paragraphs. */
    static final int MAX_WRAP_WIDTH = 100;

    /** The share of the lines of a block that must have had no room for the next word. */
    static final double WRAPPED_SHARE = 0.8;

    private final String body;
    private final List<Stretch> stretches = new ArrayList<>();
    private int paragraph;

    private Stretches(String body) {
        this.body = body;
    }

    /** The stretches in order; each has at least one character that is not white space at either end. */
    static List<Stretch> of(String body, List<Span> skip) {
        Stretches cut = new Stretches(body);
        List<Span> sorted = new ArrayList<>(skip);
        sorted.sort(Comparator.naturalOrder());
        int at = 0;
        for (Span span : sorted) {
            if (span.start() > at) {
                cut.readable(at, Math.min(span.start(), body.length()));
            }
            at = Math.max(at, span.end());
        }
        if (at < body.length()) {
            cut.readable(at, body.length());
        }
        return List.copyOf(cut.stretches);
    }

    private void readable(int start, int end) {
        List<int[]> block = new ArrayList<>();
        int lineStart = start;
        while (lineStart <= end) {
            int lineEnd = lineStart;
            while (lineEnd < end && !endsLine(body.charAt(lineEnd))) {
                lineEnd++;
            }
            int[] line = trimmed(lineStart, lineEnd);
            if (line[0] < line[1]) {
                block.add(line);
            } else {
                block(block);
                block.clear();
            }
            boolean windows = lineEnd + 1 < end && body.charAt(lineEnd) == '\r' && body.charAt(lineEnd + 1) == '\n';
            lineStart = lineEnd + (windows ? 2 : 1);
        }
        block(block);
    }

    private static boolean endsLine(char c) {
        return switch (c) {
            case '\n', '\r', '\u000B', '\f', '\u0085', '\u2028', '\u2029' -> true;
            default -> false;
        };
    }

    private int[] trimmed(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isBlank(body.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(body.charAt(to - 1))) {
            to--;
        }
        return new int[] {from, to};
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }

    private void block(List<int[]> lines) {
        if (lines.isEmpty()) {
            return;
        }
        boolean wrapped = isWrapped(lines);
        int start = lines.get(0)[0];
        for (int line = 0; line < lines.size(); line++) {
            boolean last = line == lines.size() - 1;
            if (last || !goesOn(lines.get(line), lines.get(line + 1), wrapped)) {
                paragraph(start, lines.get(line)[1]);
                start = last ? 0 : lines.get(line + 1)[0];
            }
        }
    }

    /** Whether lines end where the next word had no room, as in mail and old wire copy. */
    private boolean isWrapped(List<int[]> lines) {
        int width = 0;
        for (int[] line : lines) {
            width = Math.max(width, line[1] - line[0]);
        }
        if (lines.size() < 2 || width < MIN_WRAP_WIDTH || width > MAX_WRAP_WIDTH) {
            return false;
        }
        int full = 0;
        for (int line = 0; line + 1 < lines.size(); line++) {
            int length = lines.get(line)[1] - lines.get(line)[0];
            full += length + 1 + firstWordLength(lines.get(line + 1)) > width ? 1 : 0;
        }
        return full >= WRAPPED_SHARE * (lines.size() - 1);
    }

    private int firstWordLength(int[] line) {
        int end = line[0];
        while (end < line[1] && !isBlank(body.charAt(end))) {
            end++;
        }
        return end - line[0];
    }

    private boolean goesOn(int[] line, int[] next, boolean wrapped) {
        if (wrapped) {
            return true;
        }
        char before = body.charAt(line[1] - 1);
        boolean stopped = Marks.isStop(before) || Marks.isCloser(before) || before == ':';
        return !stopped && Character.isLowerCase(body.codePointAt(next[0]));
    }

    private void paragraph(int start, int end) {
        int from = start;
        for (int at = start; at < end; at++) {
            if (MissingSpace.after(body, at, start, end)) {
                add(from, at + 1);
                from = at + 1;
            }
        }
        add(from, end);
        paragraph++;
    }

    private void add(int start, int end) {
        int[] trimmed = trimmed(start, end);
        if (trimmed[0] < trimmed[1]) {
            stretches.add(new Stretch(trimmed[0], trimmed[1], paragraph));
        }
    }
}
