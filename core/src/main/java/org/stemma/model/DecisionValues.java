package org.stemma.model;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The notations of what a {@link Decision} sets. */
final class DecisionValues {
    private static final Pattern OF_A_SOURCE = Pattern.compile("[A-F](?: \\S.*)?");
    private static final Pattern OF_A_CLAIM = Pattern.compile("[1-6]");

    private DecisionValues() {}

    static void requireNone(Decision.Action action, String value) {
        if (!value.isEmpty()) {
            throw new IllegalArgumentException(action + " takes no value: '" + value + "'");
        }
    }

    static void requireSetting(ItemId.Kind kind, String value) {
        int equals = value.indexOf('=');
        Optional<Decision.Field> field =
                equals < 0 ? Optional.empty() : Decision.Field.named(value.substring(0, equals));
        if (field.isEmpty() || value.substring(equals + 1).isBlank()) {
            throw new IllegalArgumentException("not of the form field=value: '" + value + "'; the fields are "
                    + Arrays.stream(Decision.Field.values())
                            .map(Decision.Field::word)
                            .collect(Collectors.joining(", ")));
        }
        if (field.get().of() != kind) {
            throw new IllegalArgumentException("a " + kind + " has no "
                    + field.get().word() + "; a " + field.get().of() + " has");
        }
        boolean calendar = field.get() == Decision.Field.PUBLISHED || field.get() == Decision.Field.AS_OF;
        if (calendar && day(value.substring(equals + 1).strip()).isEmpty()) {
            throw new IllegalArgumentException(
                    "not a day, month or year such as 2024-10-09: '" + value.substring(equals + 1) + "'");
        }
    }

    /** The time that a calendar value names. */
    static Optional<When> day(String value) {
        return new SymbolicDate.Fixed(value, SymbolicDate.Modifier.NONE).resolve(Anchors.NONE);
    }

    static void requireAddition(ItemId.Kind kind, String value) {
        boolean said = kind == ItemId.Kind.STATEMENT && value.startsWith("speaker=") && !value.endsWith("=");
        boolean fits = kind == ItemId.Kind.FIGURE || kind == ItemId.Kind.STATEMENT;
        if (!fits || !(value.isEmpty() || said)) {
            throw new IllegalArgumentException("a " + kind + " cannot be added with '" + value
                    + "': add a FIGURE with nothing or a STATEMENT with nothing or 'speaker=NAME'");
        }
    }

    static void requireRelation(String value) {
        if (Relation.Word.named(value).isEmpty()) {
            throw new IllegalArgumentException("no relation word: '" + value + "'; they are "
                    + Arrays.stream(Relation.Word.values())
                            .map(Relation.Word::words)
                            .collect(Collectors.joining(", ")));
        }
    }

    static void requireGrade(ItemId.Kind kind, String value) {
        boolean claim = kind == ItemId.Kind.FIGURE || kind == ItemId.Kind.STATEMENT;
        if (!(claim ? OF_A_CLAIM : OF_A_SOURCE).matcher(value).matches()) {
            throw new IllegalArgumentException("no grade for a " + kind + ": '" + value
                    + "'; a source has a letter A to F and perhaps a topic, a claim a number 1 to 6");
        }
    }
}
