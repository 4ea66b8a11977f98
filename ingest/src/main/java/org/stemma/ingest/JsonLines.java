package org.stemma.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.model.Part;
import org.stemma.model.Problem;

/** Reads article rows, one JSON object a line, without keeping more than one line in memory. */
final class JsonLines {
    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Limits.LINE_BYTES)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final ArticleAssembler assembler;
    private final IngestSink sink;
    private final String location;
    private final String fileName;
    private long badLines;

    JsonLines(ArticleAssembler assembler, IngestSink sink, String location, String fileName) {
        this.assembler = assembler;
        this.sink = sink;
        this.location = location;
        this.fileName = fileName;
    }

    /** Reads all lines; an empty source is a problem. */
    void read(InputStream in) {
        ByteLines lines = new ByteLines(in, Limits.LINE_BYTES);
        long rows = 0;
        try {
            for (Optional<ByteLines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                if (line.get().tooLong()) {
                    bad(IngestProblems.longLine(where(line.get().number())));
                    rows++;
                } else if (!line.get().isBlank()) {
                    row(line.get());
                    rows++;
                }
            }
        } catch (IOException e) {
            sink.problem(IngestProblems.brokenArchive(where(lines.number() + 1), SourceFiles.words(e)));
            rows++;
        }
        if (rows == 0) {
            sink.problem(IngestProblems.empty(location));
        }
        if (badLines > Limits.BAD_LINES_LISTED) {
            sink.problem(IngestProblems.moreBadLines(location, badLines - Limits.BAD_LINES_LISTED));
        }
    }

    private String where(long number) {
        return location + ":" + number;
    }

    private void bad(Problem problem) {
        badLines++;
        if (badLines <= Limits.BAD_LINES_LISTED) {
            sink.problem(problem);
        }
    }

    private void row(ByteLines.Line line) {
        String where = where(line.number());
        List<Problem> problems = new ArrayList<>();
        JsonNode row;
        try {
            Decoded decoded = new Decoded(
                    new String(line.bytes(), StandardCharsets.UTF_8), StandardCharsets.UTF_8, Optional.empty());
            String text = decoded.text();
            if (text.indexOf('\uFFFD') >= 0
                    && !java.util.Arrays.equals(text.getBytes(StandardCharsets.UTF_8), line.bytes())) {
                problems.add(IngestProblems.damaged(where, "UTF-8", "some places are not valid UTF-8"));
            }
            row = JSON.readTree(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (JsonProcessingException e) {
            bad(IngestProblems.notJson(where, e.getOriginalMessage()));
            return;
        }
        if (row == null || !row.isObject()) {
            bad(IngestProblems.notJson(where, "it is " + (row == null ? "empty" : "of the type " + row.getNodeType())));
            return;
        }
        Optional<String> text = string(row, "text");
        Optional<String> content = text.or(() -> string(row, "html"));
        if (content.isEmpty()) {
            bad(IngestProblems.noText(where));
            return;
        }
        if (content.get().length() > Limits.TEXT_UNITS) {
            bad(IngestProblems.tooLarge(where, content.get().length(), Limits.TEXT_UNITS, "characters"));
            return;
        }
        String whole = WholeCharacters.of(content.get());
        long broken = WholeCharacters.broken(content.get());
        if (broken > 0) {
            problems.add(IngestProblems.surrogates(where, broken));
        }
        Supplied supplied = Supplied.of(Part.Kind.METADATA, name -> field(row, name));
        sink.article(assembler.assemble(
                new ArticleAssembler.Raw(
                        whole.getBytes(StandardCharsets.UTF_8),
                        whole,
                        StandardCharsets.UTF_8,
                        where,
                        fileName + ":" + line.number(),
                        text.isPresent() ? "text/plain" : "text/html"),
                supplied,
                problems));
    }

    private static Optional<String> string(JsonNode row, String name) {
        return Optional.of(row.path(name))
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .filter(value -> !value.isBlank());
    }

    /** Metadata may be a string or a number (ids, seconds since 1970). */
    private static Optional<String> field(JsonNode row, String name) {
        return Optional.of(row.path(name))
                .filter(value -> value.isTextual() || value.isNumber())
                .map(JsonNode::asText)
                .map(WholeCharacters::of);
    }
}
