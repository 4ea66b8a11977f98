package org.stemma.model;

import org.jspecify.annotations.Nullable;

/**
 * The part of an article that a citation points into.
 *
 * @param kind which kind of part
 * @param field the name of a metadata or sidecar field, empty for the body and the title
 */
public record Part(Kind kind, String field) implements Comparable<Part> {
    /** The article's text. */
    public static final Part BODY = new Part(Kind.BODY, "");
    /** The article's headline. */
    public static final Part TITLE = new Part(Kind.TITLE, "");

    /** The kinds of part. */
    public enum Kind {
        /** The text itself. */
        BODY,
        /** The headline, where it stands apart from the text. */
        TITLE,
        /** A field of the document's own metadata, such as {@code published}. */
        METADATA,
        /** A field that came beside the document: a row of {@code articles.csv}, or what a person typed. */
        SIDECAR
    }

    public Part {
        boolean named = kind == Kind.METADATA || kind == Kind.SIDECAR;
        if (named == field.isEmpty()) {
            throw new IllegalArgumentException("a " + kind + " part with the field '" + field + "'");
        }
    }

    /** A field of the document's own metadata. */
    public static Part metadata(String field) {
        return new Part(Kind.METADATA, field);
    }

    /** A field of what came beside the document. */
    public static Part sidecar(String field) {
        return new Part(Kind.SIDECAR, field);
    }

    /**
     * The part written by {@link #toString()}.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static Part parse(String text) {
        return switch (text) {
            case "body" -> BODY;
            case "title" -> TITLE;
            default -> {
                int colon = text.indexOf(':');
                if (colon < 0) {
                    throw new IllegalArgumentException("not a part of an article: '" + text + "'");
                }
                String field = text.substring(colon + 1);
                yield switch (text.substring(0, colon)) {
                    case "metadata" -> metadata(field);
                    case "sidecar" -> sidecar(field);
                    default -> throw new IllegalArgumentException("not a part of an article: '" + text + "'");
                };
            }
        };
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Part that && kind == that.kind && field.equals(that.field);
    }

    @Override
    public int hashCode() {
        return 31 * kind.ordinal() + field.hashCode();
    }

    @Override
    public int compareTo(Part other) {
        if (this == other) {
            return 0;
        }
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : field.compareTo(other.field);
    }

    /** {@code body}, {@code title}, {@code metadata:published} or {@code sidecar:outlet}. */
    @Override
    public String toString() {
        return switch (kind) {
            case BODY -> "body";
            case TITLE -> "title";
            case METADATA -> "metadata:" + field;
            case SIDECAR -> "sidecar:" + field;
        };
    }
}
