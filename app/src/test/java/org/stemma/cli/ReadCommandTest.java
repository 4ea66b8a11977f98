package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The filter prints what its schema says. */
class ReadCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    @Test
    void everyLineIsAReadingAsTheSchemaSays() throws IOException {
        JsonNode schema = JSON.readTree(Program.in(folder).ok("read", "--schema"));
        String wire = Files.readString(Program.STORY.resolve("articles/wire.jsonl"));

        Program.Result result = Program.in(folder).runWith(wire, "read");

        assertThat(result.code()).isZero();
        List<String> lines = result.out().lines().toList();
        assertThat(lines).hasSize(5);
        for (String line : lines) {
            assertThat(new JsonSchema(schema).faults(JSON.readTree(line))).isEmpty();
        }
    }

    @Test
    void theSchemaRefusesWhatIsNoReading() throws IOException {
        JsonSchema schema = new JsonSchema(JSON.readTree(ReadCommand.schema()));

        assertThat(schema.faults(JSON.readTree("{}"))).isNotEmpty();
        assertThat(schema.faults(JSON.readTree("{\"article\": 1, \"more\": true}")))
                .anyMatch(fault -> fault.contains("more"));
    }

    @Test
    void aBadLineIsNamedAndTheOthersAreRead() {
        Program.Result result =
                Program.in(folder).runWith("{\"id\": \"a\", \"text\": \"The mayor spoke.\"}\n{broken\n", "read");

        assertThat(result.code()).isZero();
        assertThat(result.out().lines()).hasSize(1);
        assertThat(result.err()).contains("standard input:2");
        assertThat(Program.in(folder).runWith("", "read").code()).isEqualTo(1);
    }

    /** As much of JSON Schema as the schema uses. */
    private static final class JsonSchema {
        private final JsonNode root;

        JsonSchema(JsonNode root) {
            this.root = root;
        }

        List<String> faults(JsonNode value) {
            List<String> faults = new ArrayList<>();
            check(root, value, "$", faults);
            return faults;
        }

        private void check(JsonNode schema, JsonNode value, String at, List<String> faults) {
            if (schema.has("$ref")) {
                check(root.at(schema.get("$ref").asText().substring(1)), value, at, faults);
                return;
            }
            if (schema.has("enum") && !contains(schema.get("enum"), value)) {
                faults.add(at + " is " + value + ", not one of " + schema.get("enum"));
            }
            if (schema.has("type") && !isOf(schema.get("type").asText(), value)) {
                faults.add(at + " is " + value + ", no " + schema.get("type").asText());
                return;
            }
            if (schema.has("pattern")
                    && !value.asText().matches(schema.get("pattern").asText())) {
                faults.add(at + " is " + value + ", not like " + schema.get("pattern"));
            }
            if (schema.has("minimum") && value.asLong() < schema.get("minimum").asLong()) {
                faults.add(at + " is " + value);
            }
            schema.path("required").forEach(name -> {
                if (!value.has(name.asText())) {
                    faults.add(at + " lacks " + name.asText());
                }
            });
            value.fieldNames().forEachRemaining(name -> {
                if (schema.path("properties").has(name)) {
                    check(schema.get("properties").get(name), value.get(name), at + "." + name, faults);
                } else if (!schema.path("additionalProperties").asBoolean(true)) {
                    faults.add(at + " has " + name);
                }
            });
            if (schema.has("items")) {
                for (int i = 0; i < value.size(); i++) {
                    check(schema.get("items"), value.get(i), at + "[" + i + "]", faults);
                }
            }
        }

        private static boolean contains(JsonNode values, JsonNode value) {
            for (JsonNode one : values) {
                if (one.equals(value)) {
                    return true;
                }
            }
            return false;
        }

        private static boolean isOf(String type, JsonNode value) {
            return switch (type) {
                case "object" -> value.isObject();
                case "array" -> value.isArray();
                case "string" -> value.isTextual();
                case "integer" -> value.isIntegralNumber();
                case "number" -> value.isNumber();
                case "boolean" -> value.isBoolean();
                default -> throw new IllegalArgumentException("the schema has the type " + type);
            };
        }
    }
}
