package org.stemma.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.Locale;
import java.util.function.Function;
import org.stemma.model.ArticleId;
import org.stemma.model.Citation;
import org.stemma.model.ItemId;
import org.stemma.model.Part;
import org.stemma.model.Span;
import org.stemma.model.SymbolicDate;
import org.stemma.model.Unit;

/**
 * The nouns as JSON, for the store and for export: a record is an object with its components in order, an id or a unit is a
 * string, a citation is {@code {"article","part","start","end"}}, an absent value is left out, dates are ISO 8601.
 *
 * <p>Equal values give equal bytes.
 */
public final class Json {
    private static final ObjectMapper MAPPER = configure();

    private Json() {}

    /** The mapper itself, for callers that stream or need trees; do not reconfigure it. */
    public static ObjectMapper mapper() {
        return MAPPER;
    }

    private static ObjectMapper configure() {
        SimpleModule nouns = new SimpleModule("nouns");
        text(nouns, ArticleId.class, KnownIds::of);
        text(nouns, ItemId.class, KnownIds::item);
        text(nouns, Part.class, Part::parse);
        text(nouns, Unit.class, Unit::new);
        nouns.addSerializer(Citation.class, new CitationWriter());
        nouns.addDeserializer(Citation.class, new CitationReader());
        nouns.setMixInAnnotation(SymbolicDate.class, TypeNamed.class);
        JsonMapper.Builder builder = JsonMapper.builder()
                .addModule(new Jdk8Module())
                .addModule(new JavaTimeModule())
                .addModule(nouns)
                .visibility(PropertyAccessor.GETTER, Visibility.NONE)
                .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
                .visibility(PropertyAccessor.FIELD, Visibility.ANY)
                .serializationInclusion(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_ABSENT)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(com.fasterxml.jackson.core.StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN);
        for (Class<?> kind : SymbolicDate.class.getPermittedSubclasses()) {
            builder.registerSubtypes(new com.fasterxml.jackson.databind.jsontype.NamedType(
                    kind, kind.getSimpleName().toLowerCase(Locale.ROOT)));
        }
        return builder.build();
    }

    /** A value on one line. */
    public static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new StoreException("Cannot write " + value.getClass().getSimpleName() + " as JSON: " + e, e);
        }
    }

    /**
     * A value of this type.
     *
     * @throws StoreException if the text is not one
     */
    public static <T> T read(String text, Class<T> type) {
        try {
            return MAPPER.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new StoreException(
                    "Not a " + type.getSimpleName() + " as this version writes it: " + e.getOriginalMessage(), e);
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    private interface TypeNamed {}

    /** Writes a noun as its {@code toString()} and reads it back, also as the key of a map. */
    private static <T> void text(SimpleModule module, Class<T> type, Function<String, T> parse) {
        module.addSerializer(type, new StdSerializer<>(type) {
            private static final long serialVersionUID = 1L;

            @Override
            public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
                out.writeString(value.toString());
            }
        });
        module.addDeserializer(type, new StdDeserializer<>(type) {
            private static final long serialVersionUID = 1L;

            @Override
            public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
                return parse.apply(in.getText());
            }
        });
        module.addKeySerializer(type, new StdSerializer<>(type) {
            private static final long serialVersionUID = 1L;

            @Override
            public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
                out.writeFieldName(value.toString());
            }
        });
        module.addKeyDeserializer(type, new KeyDeserializer() {
            @Override
            public Object deserializeKey(String key, DeserializationContext context) {
                return parse.apply(key);
            }
        });
    }

    private static final class CitationWriter extends StdSerializer<Citation> {
        private static final long serialVersionUID = 1L;

        CitationWriter() {
            super(Citation.class);
        }

        @Override
        public void serialize(Citation citation, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeStartObject();
            out.writeStringField("article", citation.article().hex());
            out.writeStringField("part", citation.part().toString());
            out.writeNumberField("start", citation.span().start());
            out.writeNumberField("end", citation.span().end());
            out.writeEndObject();
        }
    }

    private static final class CitationReader extends StdDeserializer<Citation> {
        private static final long serialVersionUID = 1L;

        CitationReader() {
            super(Citation.class);
        }

        @Override
        public Citation deserialize(JsonParser in, DeserializationContext context) throws IOException {
            String article = "";
            String part = "";
            int start = 0;
            int end = 0;
            for (String field = in.nextFieldName(); field != null; field = in.nextFieldName()) {
                in.nextToken();
                switch (field) {
                    case "article" -> article = in.getText();
                    case "part" -> part = in.getText();
                    case "start" -> start = in.getIntValue();
                    case "end" -> end = in.getIntValue();
                    default -> in.skipChildren();
                }
            }
            return new Citation(KnownIds.of(article), Part.parse(part), new Span(start, end));
        }
    }
}
