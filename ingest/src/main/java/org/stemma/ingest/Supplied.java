package org.stemma.ingest;

import java.util.Optional;
import org.stemma.model.Part;

/**
 * What came beside a text: a row of a sidecar, or the other fields of a JSONL row.
 *
 * @param kind the part that its fields are cited as
 */
record Supplied(
        Part.Kind kind,
        Optional<String> id,
        Optional<String> outlet,
        Optional<String> url,
        Optional<String> published,
        Optional<String> title,
        Optional<String> byline,
        Optional<String> handling,
        Optional<String> language) {
    static final Supplied NOTHING = new Supplied(
            Part.Kind.SIDECAR,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** The fields by name; blank ones are absent, long ones are cut at {@link Limits#FIELD_UNITS}. */
    static Supplied of(Part.Kind kind, java.util.function.Function<String, Optional<String>> fields) {
        return new Supplied(
                kind,
                field(fields, "id"),
                field(fields, "outlet"),
                field(fields, "url"),
                field(fields, "published"),
                field(fields, "title"),
                field(fields, "byline"),
                field(fields, "handling"),
                field(fields, "language"));
    }

    /** The same with what a person typed where this says nothing; a date that was typed is cited as sidecar. */
    Supplied or(IngestSettings.Typed typed) {
        boolean dated = published.isEmpty() && typed.published().isPresent();
        return new Supplied(
                dated ? Part.Kind.SIDECAR : kind,
                id,
                outlet.or(typed::outlet),
                url.or(typed::url),
                published.or(typed::published),
                title,
                byline,
                handling.or(typed::handling),
                language);
    }

    private static Optional<String> field(java.util.function.Function<String, Optional<String>> fields, String name) {
        return fields.apply(name)
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .map(Supplied::cut);
    }

    private static String cut(String value) {
        if (value.length() <= Limits.FIELD_UNITS) {
            return value;
        }
        int end = Limits.FIELD_UNITS;
        return value.substring(0, Character.isHighSurrogate(value.charAt(end - 1)) ? end - 1 : end);
    }
}
