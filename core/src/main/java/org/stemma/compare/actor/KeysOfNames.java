package org.stemma.compare.actor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.stemma.compare.place.Countries;
import org.stemma.compare.words.Word;
import org.stemma.compare.words.Words;
import org.stemma.model.KnownBodies;

/**
 * What a name tells by itself, worked out once for each: a story has the same few names in all of its articles. Safe
 * from any thread.
 */
final class KeysOfNames {
    private final Map<String, List<String>> people = new ConcurrentHashMap<>();
    private final Map<String, String> transliterations = new ConcurrentHashMap<>();
    private final Map<String, NameKey.Body> bodies = new ConcurrentHashMap<>();
    private final Map<String, Optional<String>> known = new ConcurrentHashMap<>();
    private final Map<String, String> groups = new ConcurrentHashMap<>();

    /** As {@link NameKey#person}. */
    List<String> person(String name) {
        return people.computeIfAbsent(name, NameKey::person);
    }

    /** As {@link NameKey#transliterated}. */
    String transliterated(String name) {
        return transliterations.computeIfAbsent(name, NameKey::transliterated);
    }

    /** As {@link NameKey#body}. */
    NameKey.Body body(String name) {
        return bodies.computeIfAbsent(name, NameKey::body);
    }

    /** The key of a body that the table has under this name. */
    Optional<String> knownBody(String name) {
        return known.computeIfAbsent(
                name,
                any -> KnownBodies.named(name)
                        .map(body -> NameKey.body(body.name()).toString()));
    }

    /** "The Russians" and "Russian people" are one, "Russian forces" another. */
    String group(String name) {
        return groups.computeIfAbsent(name, KeysOfNames::keyOfGroup);
    }

    private static String keyOfGroup(String name) {
        SortedMap<String, String> words = new TreeMap<>();
        for (Word word : Words.of(name)) {
            Optional<String> state = Countries.ofAdjective(word.folded());
            String key = state.map(Words::fold).orElse(word.folded());
            if (!key.equals("the") && !key.equals("people")) {
                words.put(key, key);
            }
        }
        return String.join(" ", words.keySet());
    }
}
