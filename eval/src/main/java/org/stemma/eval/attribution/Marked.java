package org.stemma.eval.attribution;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stemma.eval.GoldFiles;
import org.stemma.model.Span;

/**
 * An attribution as a reader marked it or the program found it, in UTF-16 units.
 *
 * @param source pieces that name the source
 * @param cue pieces of the cue
 * @param content pieces of what is attributed
 */
record Marked(List<Span> source, List<Span> cue, List<Span> content) {
    /** The three roles in the order in which they are reported. */
    static final List<String> ROLES = List.of("source", "cue", "content");

    Marked {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }

    /** The pieces of one role. */
    List<Span> role(String role) {
        return switch (role) {
            case "source" -> source;
            case "cue" -> cue;
            case "content" -> content;
            default -> throw new IllegalArgumentException("no role of an attribution: " + role);
        };
    }

    /** The attributions of a row of the set. */
    static List<Marked> of(String text, JsonNode row) {
        List<Marked> marked = new ArrayList<>();
        for (JsonNode attribution : row.path("attributions")) {
            marked.add(new Marked(
                    spans(text, attribution.path("source")),
                    spans(text, attribution.path("cue")),
                    spans(text, attribution.path("content"))));
        }
        return marked;
    }

    private static List<Span> spans(String text, JsonNode pieces) {
        List<Span> spans = new ArrayList<>();
        for (JsonNode piece : pieces) {
            Span span = GoldFiles.units(text, piece.get(0).asInt(), piece.get(1).asInt());
            if (span.length() > 0) {
                spans.add(span);
            }
        }
        return spans;
    }

    /** The row that the reference scorer reads. */
    Map<String, List<List<Integer>>> row(String text) {
        Map<String, List<List<Integer>>> row = new LinkedHashMap<>();
        for (String role : ROLES) {
            List<List<Integer>> pieces = new ArrayList<>();
            for (Span span : role(role)) {
                pieces.add(List.of(GoldFiles.codePoints(text, span.start()), GoldFiles.codePoints(text, span.end())));
            }
            row.put(role, pieces);
        }
        return row;
    }
}
