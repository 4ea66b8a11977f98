package org.stemma.ingest.page;

import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * The text of one node with, for each unit, the stretch of the HTML it was written as.
 *
 * <p>Entities stand for one or two units; everything else for itself. Where the parser's text cannot be followed in the
 * source (characters it replaced), the whole node stands for the whole stretch.
 */
final class SourceText {
    /** The longest entity that is looked for, with its ampersand and semicolon. */
    private static final int LONGEST_ENTITY = 40;

    final String text;
    /** For each unit where its source begins; -1 where the source is unknown. */
    final int[] starts;
    /** For each unit where its source ends. */
    final int[] ends;

    private SourceText(String text) {
        this.text = text;
        this.starts = new int[text.length()];
        this.ends = new int[text.length()];
    }

    static SourceText of(TextNode node, String html) {
        SourceText source = new SourceText(node.getWholeText());
        Range range = node.sourceRange();
        int from = range.isTracked() ? range.startPos() : -1;
        int to = range.isTracked() ? range.endPos() : -1;
        if (from < 0 || to > html.length() || from > to) {
            source.all(-1, -1);
        } else if (!source.follow(html, from, to)) {
            source.all(from, to);
        }
        return source;
    }

    private void all(int from, int to) {
        java.util.Arrays.fill(starts, from);
        java.util.Arrays.fill(ends, to);
    }

    private boolean follow(String html, int from, int to) {
        int in = from;
        int out = 0;
        while (out < text.length()) {
            if (in >= to) {
                return false;
            }
            char unit = html.charAt(in);
            int entity = unit == '&' ? entity(html, in, to, out) : 0;
            if (entity > 0) {
                int length = Parser.unescapeEntities(html.substring(in, in + entity), false)
                        .length();
                for (int at = out; at < out + length; at++) {
                    starts[at] = in;
                    ends[at] = in + entity;
                }
                in += entity;
                out += length;
            } else if (unit == text.charAt(out)) {
                starts[out] = in;
                ends[out] = in + 1;
                in++;
                out++;
            } else {
                return false;
            }
        }
        return in == to;
    }

    /** The length of the entity at {@code in} that became the text at {@code out}; 0 for a bare ampersand. */
    private int entity(String html, int in, int to, int out) {
        int end = in + 1;
        while (end < to
                && end < in + LONGEST_ENTITY
                && (Character.isLetterOrDigit(html.charAt(end)) || html.charAt(end) == '#')) {
            end++;
        }
        int longest = end < to && html.charAt(end) == ';' ? end + 1 : end;
        for (int stop = longest; stop > in + 1; stop--) {
            String written = html.substring(in, stop);
            String decoded = Parser.unescapeEntities(written, false);
            if (!decoded.equals(written) && isWhole(decoded) && text.startsWith(decoded, out)) {
                return stop - in;
            }
        }
        return 0;
    }

    /** Whether the entity was decoded to its end, and not a shorter one with a rest behind it. */
    private static boolean isWhole(String decoded) {
        return !decoded.isEmpty() && decoded.codePointCount(0, decoded.length()) <= 2 && !decoded.endsWith(";");
    }
}
