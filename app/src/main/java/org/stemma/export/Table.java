package org.stemma.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.stemma.model.ItemId;

/**
 * Rows with named columns.
 *
 * @param name the name of its files
 * @param columns in order
 * @param rows every value is a string, a number, a boolean or a list of these; what is absent has no entry
 */
public record Table(String name, List<String> columns, List<Map<String, Object>> rows) {
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Of its rows those that fit. */
    public Table only(Predicate<Map<String, Object>> fits) {
        return new Table(name, columns, rows.stream().filter(fits).toList());
    }

    /** Of its rows those of these items, by the column {@code id}. */
    public Table only(Collection<ItemId> items) {
        Set<String> ids = items.stream().map(ItemId::toString).collect(Collectors.toSet());
        return only(row -> ids.contains(row.get("id")));
    }

    /** Collects the rows of a table; the first row to have a column decides where it stands unless it was declared. */
    static final class Builder {
        private final String name;
        private final List<String> columns;
        private final List<Map<String, Object>> rows = new ArrayList<>();

        Builder(String name, String... columns) {
            this.name = name;
            this.columns = List.of(columns);
        }

        /** Adds a row of one value a column, in order; an empty {@link Optional} is an absent value. */
        Builder row(Object... values) {
            if (values.length != columns.size()) {
                throw new IllegalArgumentException(
                        name + ": " + values.length + " values for " + columns.size() + " columns");
            }
            Map<String, Object> row = new LinkedHashMap<>();
            for (int i = 0; i < values.length; i++) {
                Object value = values[i] instanceof Optional<?> optional ? optional.orElse(null) : values[i];
                if (value != null) {
                    row.put(columns.get(i), plain(value));
                }
            }
            rows.add(Collections.unmodifiableMap(row));
            return this;
        }

        private static Object plain(Object value) {
            if (value instanceof Number || value instanceof Boolean || value instanceof String) {
                return value;
            }
            if (value instanceof List<?> list) {
                List<Object> plain = new ArrayList<>();
                list.forEach(item -> plain.add(plain(item)));
                return Collections.unmodifiableList(plain);
            }
            return value instanceof Enum<?> constant
                    ? constant.name().toLowerCase(java.util.Locale.ROOT)
                    : value.toString();
        }

        Table build() {
            return new Table(name, columns, rows);
        }
    }
}
