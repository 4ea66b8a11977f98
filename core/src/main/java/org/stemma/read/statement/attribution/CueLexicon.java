package org.stemma.read.statement.attribution;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.language.Sentence;

/** The words that report, by lemma and part of speech. Immutable and safe from any thread. */
public final class CueLexicon {
    private static final CueLexicon SHIPPED = read();

    private final Map<String, Act> firstAct = new HashMap<>();
    private final Map<String, Set<Act>> acts = new HashMap<>();

    private CueLexicon() {}

    /** The lexicon that ships. */
    public static CueLexicon shipped() {
        return SHIPPED;
    }

    /** The acts that a token can name; empty for a word that does not report. The first listed is the most usual. */
    public Set<Act> acts(Sentence sentence, int token) {
        return acts.getOrDefault(key(sentence, token), Set.of());
    }

    /** The most usual act that a token names. */
    public Optional<Act> act(Sentence sentence, int token) {
        return Optional.ofNullable(firstAct.get(key(sentence, token)));
    }

    private static String key(Sentence sentence, int token) {
        char tag = sentence.tag(token).charAt(0);
        return (tag == 'N' ? "noun " : "verb ") + sentence.lemma(token);
    }

    private static CueLexicon read() {
        CueLexicon lexicon = new CueLexicon();
        try (InputStream in = CueLexicon.class.getResourceAsStream("cues.txt")) {
            if (in == null) {
                throw new IllegalStateException("cues.txt is missing beside " + CueLexicon.class.getName());
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    lexicon.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("reading the cue words", e);
        }
        return lexicon;
    }

    private void add(String line) {
        int colon = line.indexOf(':');
        String[] head = line.substring(0, colon).split(" ", -1);
        Act act = Act.valueOf(head[0]);
        for (String lemma : line.substring(colon + 1).strip().split(" +", -1)) {
            String key = head[1] + " " + lemma;
            firstAct.putIfAbsent(key, act);
            acts.computeIfAbsent(key, none -> EnumSet.noneOf(Act.class)).add(act);
        }
    }
}
