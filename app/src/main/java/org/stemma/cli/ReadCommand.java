package org.stemma.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.stemma.ingest.Ingest;
import org.stemma.ingest.IngestSettings;
import org.stemma.ingest.IngestSink;
import org.stemma.ingest.Ingested;
import org.stemma.model.Problem;
import org.stemma.model.Reading;
import org.stemma.model.StemmaException;
import org.stemma.store.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A filter for other programs: articles in, readings out. */
@Command(
        name = "read",
        header = "A filter: articles in, readings out, as JSON lines.",
        description = {
            "A filter: articles as JSON lines on standard input (id, text or html, url, outlet, title, published), one reading"
                    + " as JSON on each line of standard output. Nothing is stored.",
            "",
            "Offsets are UTF-16 units, half-open. --schema prints the JSON Schema of a line."
        },
        exitCodeList = {
            "0:done; what could not be read is listed on standard error",
            "1:nothing could be read",
            "2:wrong usage"
        },
        footer = "  stemma read < articles.jsonl > readings.jsonl")
final class ReadCommand extends ProgramCommand {
    /** The resource that describes a line of output. */
    static final String SCHEMA = "reading.schema.json";

    @Option(names = "--schema", description = "Print the JSON Schema of a reading and stop.")
    boolean schema;

    @Override
    public Integer call() {
        Stemma stemma = stemma();
        Terminal terminal = stemma.terminal();
        if (schema) {
            terminal.out().print(schema());
            return DONE;
        }
        LocalDate today = LocalDate.ofInstant(terminal.clock().instant(), ZoneOffset.UTC);
        Printer printer = new Printer(stemma);
        new Ingest(new IngestSettings(today)).read(List.of(Ingest.STANDARD_INPUT), terminal.in(), printer);
        return printer.read == 0 ? FAILED : DONE;
    }

    /** The schema's text. */
    static String schema() {
        try (InputStream in = ReadCommand.class.getResourceAsStream(SCHEMA)) {
            if (in == null) {
                throw new StemmaException("The program lacks its resource " + SCHEMA + ".");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new StemmaException("Cannot read the resource " + SCHEMA + ": " + e, e);
        }
    }

    private static final class Printer implements IngestSink {
        private final Stemma stemma;
        private int read;

        Printer(Stemma stemma) {
            this.stemma = stemma;
        }

        @Override
        public void article(Ingested ingested) {
            Reading reading = stemma.pipeline().read(ingested.article());
            List<Problem> problems = new ArrayList<>(ingested.problems());
            problems.addAll(reading.problems());
            stemma.terminal()
                    .out()
                    .println(Json.write(new Reading(
                            reading.article(),
                            reading.version(),
                            reading.sentences(),
                            reading.mentions(),
                            reading.dates(),
                            reading.statements(),
                            reading.figures(),
                            reading.numerals(),
                            problems)));
            read++;
        }

        @Override
        public void problem(Problem problem) {
            stemma.terminal().say("stemma: " + problem.message());
        }
    }
}
