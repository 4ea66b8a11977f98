package org.stemma.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.stemma.language.LanguageGuess.Confidence;
import org.stemma.model.Span;

/**
 * Tells whether a text is English, by its script and its function words.
 *
 * <p>A language written in Latin letters is told by the share of its function words, after the table
 * {@code function-words.txt}; every other by its script and, among Cyrillic ones, by the letters that only it has. It
 * is made to keep other languages out of an English reader, not to tell closely related languages apart. Immutable, the
 * same text gives the same answer.
 */
public final class LanguageGate {

    /** With at least this share of the letters in another language than the main one, a text is mixed. */
    public static final double MIXED_SHARE = 0.15;

    /** Paragraphs of fewer words are not judged by themselves. */
    static final int MIN_PARAGRAPH_WORDS = 12;

    /** From so many words on, a clear result is {@link Confidence#HIGH}. */
    static final int ENOUGH_WORDS = 20;

    /** The weighted share of function words that running text reaches in its own language. */
    static final double RUNNING_TEXT = 0.15;

    /** How much stronger than the next the best language must be. */
    static final double CLEAR_LEAD = 1.3;

    /** A short text in plain letters is only held for another language with so many of its words. */
    static final double MIN_FOREIGN_WORDS = 2;

    private static final String TABLE = "function-words.txt";

    private final List<String> languages = new ArrayList<>();
    private final Map<String, int[]> languagesOfWord = new HashMap<>();

    /** A gate over the shipped table. */
    public LanguageGate() {
        Map<String, List<Integer>> lists = new HashMap<>();
        for (String line : lines()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] fields = line.split(" ", -1);
            for (int at = 1; at < fields.length; at++) {
                List<Integer> of = lists.computeIfAbsent(fields[at], word -> new ArrayList<>());
                if (!of.contains(languages.size())) {
                    of.add(languages.size());
                }
            }
            languages.add(fields[0]);
        }
        lists.forEach((word, of) -> languagesOfWord.put(
                word, of.stream().mapToInt(Integer::intValue).toArray()));
    }

    /** The language of a text as a whole, and whether a considerable part of it is in another. */
    public LanguageGuess judge(String text) {
        LanguageGuess whole = judgeOne(text);
        if (whole.language().equals(LanguageGuess.UNDETERMINED)) {
            return whole;
        }
        int other = 0;
        int all = 0;
        for (Span paragraph : paragraphs(text)) {
            int letters = paragraph.length();
            all += letters;
            if (isOther(paragraph.in(text), whole.language())) {
                other += letters;
            }
        }
        return new LanguageGuess(whole.language(), whole.confidence(), all > 0 && other >= MIXED_SHARE * all);
    }

    /** The paragraphs (lines) of a text that are plainly not in a language. */
    public List<Span> paragraphsNotIn(String language, String text) {
        List<Span> others = new ArrayList<>();
        for (Span paragraph : paragraphs(text)) {
            if (isOther(paragraph.in(text), language)) {
                others.add(paragraph);
            }
        }
        return List.copyOf(others);
    }

    private boolean isOther(String paragraph, String language) {
        LanguageGuess guess = judgeOne(paragraph);
        if (guess.language().equals(language) || guess.confidence() == Confidence.NONE) {
            return false;
        }
        return guess.confidence() == Confidence.HIGH || words(paragraph).size() >= MIN_PARAGRAPH_WORDS;
    }

    private static List<Span> paragraphs(String text) {
        List<Span> paragraphs = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\r') {
                if (at > start && !text.substring(start, at).isBlank()) {
                    paragraphs.add(new Span(start, at));
                }
                start = at + 1;
            }
        }
        return paragraphs;
    }

    private LanguageGuess judgeOne(String text) {
        ScriptCount scripts = ScriptCount.of(text);
        if (scripts.letters() == 0) {
            return new LanguageGuess(LanguageGuess.UNDETERMINED, Confidence.NONE, false);
        }
        if (!scripts.isLatin()) {
            String language = scripts.languageOfScript();
            boolean known = !language.equals(LanguageGuess.UNDETERMINED);
            Confidence confidence = known ? Confidence.HIGH : Confidence.LOW;
            return new LanguageGuess(language, confidence, false);
        }
        return byFunctionWords(text, scripts);
    }

    private LanguageGuess byFunctionWords(String text, ScriptCount scripts) {
        List<String> words = words(text);
        double[] scores = new double[languages.size()];
        for (String word : words) {
            int[] of = languagesOfWord.get(word);
            if (of != null) {
                for (int language : of) {
                    scores[language] += 1.0 / of.length;
                }
            }
        }
        int best = 0;
        int next = -1;
        for (int language = 1; language < scores.length; language++) {
            if (scores[language] > scores[best]) {
                next = best;
                best = language;
            } else if (next < 0 || scores[language] > scores[next]) {
                next = language;
            }
        }
        double share = words.isEmpty() ? 0 : scores[best] / words.size();
        boolean clear = scores[best] >= CLEAR_LEAD * scores[next];
        if (clear && share >= RUNNING_TEXT && words.size() >= ENOUGH_WORDS) {
            return new LanguageGuess(languages.get(best), Confidence.HIGH, false);
        }
        boolean english = languages.get(best).equals("en");
        boolean thin = scripts.isPlainAscii() && (scores[best] < MIN_FOREIGN_WORDS || share < RUNNING_TEXT);
        if (clear && scores[best] >= 1 && (english || !thin)) {
            return new LanguageGuess(languages.get(best), Confidence.LOW, false);
        }
        if (scripts.isPlainAscii() && words.size() < ENOUGH_WORDS) {
            // A headline or a list of names: nothing but its letters to go by, and those are the English ones.
            return new LanguageGuess("en", Confidence.NONE, false);
        }
        return new LanguageGuess(LanguageGuess.UNDETERMINED, Confidence.NONE, false);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int at = 0; at <= text.length(); at++) {
            boolean letter = at < text.length() && Character.isLetter(text.charAt(at));
            if (letter && start < 0) {
                start = at;
            } else if (!letter && start >= 0) {
                if (!isFragment(text, start, at)) {
                    words.add(text.substring(start, at).toLowerCase(Locale.ROOT));
                }
                start = -1;
            }
        }
        return words;
    }

    /** The end of a contraction ("it's") or a letter of an abbreviation ("U.S."): letters that are words elsewhere. */
    private static boolean isFragment(String text, int start, int end) {
        if (end - start > 2) {
            return false;
        }
        char before = start > 0 ? text.charAt(start - 1) : ' ';
        char after = end < text.length() ? text.charAt(end) : ' ';
        boolean afterLetter = start > 1 && Character.isLetter(text.charAt(start - 2));
        boolean contraction = (before == '\'' || before == '\u2019') && afterLetter;
        return contraction || end - start == 1 && (after == '.' || before == '.');
    }

    private static List<String> lines() {
        try (InputStream in = LanguageGate.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new LanguageModelException("the table " + TABLE + " is not on the class path");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the table " + TABLE, e);
        }
    }
}
