package org.stemma.read.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A set of words that ships beside a class, as a text file: words separated by white space, {@code #} begins a comment
 * line.
 *
 * <p>Immutable and safe from any thread.
 */
public final class WordList {
    private final Set<String> words;

    private WordList(Set<String> words) {
        this.words = words;
    }

    /**
     * The list in a resource beside a class.
     *
     * @throws IllegalStateException if there is no such resource
     */
    public static WordList beside(Class<?> owner, String resource) {
        Set<String> words = new LinkedHashSet<>();
        try (InputStream in = owner.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the word list " + resource + " is missing beside " + owner.getName());
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    words.addAll(Arrays.asList(line.strip().split("\\s+")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("reading the word list " + resource, e);
        }
        return new WordList(words);
    }

    /** Whether the list has this word, exactly as written. */
    public boolean has(String word) {
        return words.contains(word);
    }
}
