package org.stemma.ingest.page;

import java.util.Arrays;
import java.util.Optional;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;

/**
 * The text of one node with, for each unit, the stretch of the HTML it was written as.
 *
 * <p>Entities stand for one or two units; everything else for itself. Where the parser's text cannot be followed in the
 * source (characters it replaced), the whole node stands for the whole stretch.
 */
final class SourceText {
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

    static SourceText of(TextNode node, String html, Entities entities) {
        SourceText source = new SourceText(node.getWholeText());
        Range range = node.sourceRange();
        int from = range.isTracked() ? range.startPos() : -1;
        int to = range.isTracked() ? range.endPos() : -1;
        if (from < 0 || to > html.length() || from > to) {
            source.all(-1, -1);
        } else if (!source.follow(html, from, to, entities)) {
            source.all(from, to);
        }
        return source;
    }

    private void all(int from, int to) {
        Arrays.fill(starts, from);
        Arrays.fill(ends, to);
    }

    private boolean follow(String html, int from, int to, Entities entities) {
        int in = from;
        int out = 0;
        while (out < text.length()) {
            if (in >= to) {
                return false;
            }
            char unit = html.charAt(in);
            Optional<Entities.Entity> entity = unit == '&' ? entities.at(html, in, to, text, out) : Optional.empty();
            if (entity.isPresent()) {
                int length = entity.get().text().length();
                for (int at = out; at < out + length; at++) {
                    starts[at] = in;
                    ends[at] = in + entity.get().length();
                }
                in += entity.get().length();
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
}
