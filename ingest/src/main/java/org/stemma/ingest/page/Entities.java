package org.stemma.ingest.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.parser.Parser;

/** Decodes the entities of one page, each only once. */
final class Entities {
    /** So many different pieces that might be entities are tried on one page; hostile pages have more. */
    static final int MOST_DIFFERENT = 20_000;
    /** The longest entity that is looked for, with its ampersand and semicolon. */
    private static final int LONGEST = 40;

    private final Map<String, Optional<String>> decoded = new HashMap<>();

    /**
     * An entity in the source.
     *
     * @param length of what is written, from the ampersand on
     * @param text what it stands for
     */
    record Entity(int length, String text) {}

    /** The longest entity at {@code start} of which {@code text} has the decoded form at {@code at}. */
    Optional<Entity> at(String html, int start, int end, String text, int at) {
        int stop = start + 1;
        while (stop < end
                && stop < start + LONGEST
                && (Character.isLetterOrDigit(html.charAt(stop)) || html.charAt(stop) == '#')) {
            stop++;
        }
        if (stop < end && html.charAt(stop) == ';') {
            stop++;
        }
        for (; stop > start + 1; stop--) {
            String written = html.substring(start, stop);
            Optional<String> stands = decode(written).filter(found -> text.startsWith(found, at));
            if (stands.isPresent()) {
                return Optional.of(new Entity(written.length(), stands.get()));
            }
        }
        return Optional.empty();
    }

    private Optional<String> decode(String written) {
        Optional<String> known = decoded.get(written);
        if (known == null) {
            known = decoded.size() < MOST_DIFFERENT ? fresh(written) : Optional.empty();
            if (decoded.size() < MOST_DIFFERENT) {
                decoded.put(written, known);
            }
        }
        return known;
    }

    /** What it stands for, if all of it is one entity: not a shorter one with a rest behind it. */
    private static Optional<String> fresh(String written) {
        String text = Parser.unescapeEntities(written, false);
        boolean whole = !text.isEmpty() && text.codePointCount(0, text.length()) <= 2 && !text.endsWith(";");
        return text.equals(written) || !whole ? Optional.empty() : Optional.of(text);
    }
}
