package org.stemma.read.figure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** Knows which nouns are counted in persons: the list {@code people.txt}. */
final class People {
    private static final Set<String> NOUNS = read();

    private People() {}

    /** Whether a noun, given by its lemma, is a word for people. */
    static boolean isPeople(String lemma) {
        String noun = lemma.toLowerCase(Locale.ROOT);
        return NOUNS.contains(noun) || noun.endsWith("woman") || noun.endsWith("people");
    }

    private static Set<String> read() {
        Set<String> nouns = new LinkedHashSet<>();
        try (BufferedReader reader = open()) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.startsWith("#")) {
                    nouns.addAll(Arrays.asList(line.trim().split(" +")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read people.txt", e);
        }
        return nouns;
    }

    private static BufferedReader open() {
        InputStream in = People.class.getResourceAsStream("people.txt");
        if (in == null) {
            throw new IllegalStateException("people.txt is not on the class path");
        }
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
}
