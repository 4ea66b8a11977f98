package org.stemma.ingest.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.stemma.model.Alignment;
import org.stemma.model.Region;
import org.stemma.model.Span;

/**
 * A text under construction that remembers where each unit came from. White space is made one space, and paragraphs are
 * parted by a blank line.
 */
final class BodyText {
    private static final String PARAGRAPH_BREAK = "\n\n";

    private final StringBuilder text = new StringBuilder();
    private final List<Region> regions = new ArrayList<>();
    private int[] starts = new int[1 << 12];
    private int[] ends = new int[1 << 12];
    private int paragraphStart;
    private boolean spacePending;
    private int spaceStart;
    private int spaceEnd;
    private boolean breakPending;

    /** Adds text to the current paragraph. */
    void add(SourceText source) {
        for (int at = 0; at < source.text.length(); at++) {
            char unit = source.text.charAt(at);
            if (isSpace(unit)) {
                if (!spacePending) {
                    spacePending = true;
                    spaceStart = source.starts[at];
                    spaceEnd = source.ends[at];
                }
            } else if (!isInvisible(unit)) {
                open();
                if (spacePending && text.length() > paragraphStart) {
                    put(' ', spaceStart, spaceEnd);
                }
                spacePending = false;
                put(unit, source.starts[at], source.ends[at]);
            }
        }
    }

    /** A space that stands for no unit of the source, as between two cells. */
    void space() {
        if (!spacePending) {
            spacePending = true;
            spaceStart = -1;
            spaceEnd = -1;
        }
    }

    private void open() {
        if (breakPending && text.length() > 0) {
            for (int at = 0; at < PARAGRAPH_BREAK.length(); at++) {
                put(PARAGRAPH_BREAK.charAt(at), -1, -1);
            }
        }
        if (breakPending) {
            paragraphStart = text.length();
            breakPending = false;
        }
    }

    /** Ends the current paragraph; the next text begins another. */
    void endParagraph() {
        if (text.length() > paragraphStart || text.length() == 0) {
            breakPending = true;
        }
        spacePending = false;
    }

    /** Marks the paragraphs from {@code from}, a former {@link #length()}, to here. */
    void mark(int from, Region.Kind kind) {
        int start = from;
        while (start < text.length() && text.charAt(start) == '\n') {
            start++;
        }
        if (start < text.length()) {
            regions.add(new Region(new Span(start, text.length()), kind));
        }
    }

    int length() {
        return text.length();
    }

    String text() {
        return text.toString();
    }

    List<Region> regions() {
        return regions.stream().sorted().toList();
    }

    private void put(char unit, int start, int end) {
        int at = text.length();
        if (at == starts.length) {
            starts = Arrays.copyOf(starts, at * 2);
            ends = Arrays.copyOf(ends, at * 2);
        }
        text.append(unit);
        starts[at] = start;
        ends[at] = end;
    }

    /** The runs: as long as possible where unit stands for unit, one for each entity. */
    Alignment alignment() {
        List<Alignment.Run> runs = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = at + 1;
            if (starts[at] >= 0) {
                boolean plain = ends[at] - starts[at] == 1;
                while (end < text.length() && (plain ? follows(end) : isSame(at, end))) {
                    end++;
                }
                runs.add(new Alignment.Run(
                        new Span(at, end), new Span(starts[at], plain ? starts[at] + end - at : ends[at])));
            }
            at = end;
        }
        return new Alignment(runs);
    }

    private boolean follows(int at) {
        return starts[at] >= 0 && ends[at] - starts[at] == 1 && starts[at] == starts[at - 1] + 1;
    }

    private boolean isSame(int first, int at) {
        return starts[at] == starts[first] && ends[at] == ends[first];
    }

    private static boolean isSpace(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
    }

    /** Soft hyphens, zero-width marks, byte order marks and control characters show nothing; joiners of emoji stay. */
    private static boolean isInvisible(char unit) {
        return unit == '\u00AD'
                || unit == '\u200B'
                || unit == '\u2060'
                || unit == '\uFEFF'
                || Character.isISOControl(unit);
    }
}
