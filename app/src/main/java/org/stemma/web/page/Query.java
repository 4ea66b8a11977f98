package org.stemma.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an address asks for after its question mark.
 *
 * @param path the address before it
 * @param values the last value of each name; blank ones are left out
 */
public record Query(String path, SortedMap<String, String> values) {
    /** The longest value that is looked at, in UTF-16 units. */
    public static final int LONGEST = 1_000;

    public Query {
        TreeMap<String, String> kept = new TreeMap<>();
        values.forEach((name, value) -> {
            if (!value.isBlank()) {
                kept.put(name, value.length() > LONGEST ? value.substring(0, LONGEST) : value);
            }
        });
        values = java.util.Collections.unmodifiableSortedMap(kept);
    }

    /** A value, if there is one. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name)).map(String::strip);
    }

    /** A whole number from 1 on; 1 where there is none or it is no number. */
    public int pageNumber() {
        String typed = text("page").orElse("1");
        return typed.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(typed) : 1;
    }

    /** This address with one value changed; an empty value leaves it out. */
    public String with(String name, String value) {
        TreeMap<String, String> changed = new TreeMap<>(values);
        changed.put(name, value);
        if (!name.equals("page")) {
            changed.remove("page");
        }
        return address(path, changed);
    }

    /** An address with these values. */
    public static String address(String path, Map<String, String> values) {
        StringBuilder address = new StringBuilder(path);
        char separator = '?';
        for (Map.Entry<String, String> value : new TreeMap<>(values).entrySet()) {
            if (!value.getValue().isEmpty()) {
                address.append(separator)
                        .append(encode(value.getKey()))
                        .append('=')
                        .append(encode(value.getValue()));
                separator = '&';
            }
        }
        return address.toString();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
