package org.stemma.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.model.Span;

/**
 * What a person typed to search for: words that must all occur, phrases in quotation marks, and words that end in {@code *}
 * and stand for all that begin so.
 *
 * <p>A word finds what it is written as in other scripts and spellings ({@link Spellings}). The same object tells the database
 * what to look for ({@link #match}) and shows where it stands in a text as it was written ({@link #in}), so that what is found
 * and what is highlighted cannot differ. Immutable.
 */
public final class SearchQuery {
    /** So many words of a query are looked for; the rest is passed over. */
    static final int MOST_WORDS = 24;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");
    private static final Pattern TYPED = Pattern.compile("\"([^\"]*)\"|“([^”]*)”|([\\p{L}\\p{N}\\p{M}]+\\*?)");

    /** A word in all its folded spellings. */
    private record Term(Set<String> spellings, boolean isBeginning) {
        boolean fits(String folded) {
            return isBeginning ? spellings.stream().anyMatch(folded::startsWith) : spellings.contains(folded);
        }
    }

    /**
     * A place where something of a query stands.
     *
     * @param phrase which word or phrase of the query, from 0
     * @param span where, in UTF-16 units of the text
     */
    public record Match(int phrase, Span span) {}

    private final List<List<Term>> phrases;

    private SearchQuery(List<List<Term>> phrases) {
        this.phrases = phrases;
    }

    /** The query that somebody typed; anything may be typed. */
    public static SearchQuery of(String typed) {
        List<List<Term>> phrases = new ArrayList<>();
        int words = 0;
        Matcher found = TYPED.matcher(typed);
        while (found.find() && words < MOST_WORDS) {
            List<Term> phrase = new ArrayList<>();
            if (found.group(3) != null) {
                term(found.group(3)).ifPresent(phrase::add);
            } else {
                Matcher inside = WORD.matcher(found.group(1) != null ? found.group(1) : found.group(2));
                while (inside.find() && words + phrase.size() < MOST_WORDS) {
                    term(inside.group()).ifPresent(phrase::add);
                }
            }
            words += phrase.size();
            if (!phrase.isEmpty()) {
                phrases.add(List.copyOf(phrase));
            }
        }
        return new SearchQuery(List.copyOf(phrases));
    }

    private static Optional<Term> term(String typed) {
        boolean isBeginning = typed.endsWith("*");
        Set<String> spellings = new LinkedHashSet<>(
                isBeginning ? Spellings.asTyped(typed.substring(0, typed.length() - 1)) : Spellings.of(typed));
        spellings.remove("");
        return spellings.isEmpty() ? Optional.empty() : Optional.of(new Term(spellings, isBeginning));
    }

    /** Whether nothing is looked for. */
    public boolean isEmpty() {
        return phrases.isEmpty();
    }

    /** How many words and phrases there are. */
    public int size() {
        return phrases.size();
    }

    /** The query in SQLite's language; every word is quoted, so that nothing that was typed is taken for that language. */
    String match() {
        List<String> all = new ArrayList<>();
        for (List<Term> phrase : phrases) {
            List<String> any = new ArrayList<>(List.of(""));
            for (Term term : phrase) {
                List<String> longer = new ArrayList<>();
                for (String before : any) {
                    for (String spelling : term.spellings()) {
                        longer.add(before.isEmpty() ? spelling : before + " " + spelling);
                    }
                }
                // A phrase of many words with many spellings each: the first ones are looked for.
                any = longer.subList(0, Math.min(MOST_WORDS, longer.size()));
            }
            boolean isBeginning = phrase.get(phrase.size() - 1).isBeginning();
            List<String> quoted = any.stream()
                    .map(words -> '"' + words + '"' + (isBeginning ? "*" : ""))
                    .toList();
            all.add("(" + String.join(" OR ", quoted) + ")");
        }
        return String.join(" AND ", all);
    }

    /**
     * Where the words of the query stand in a text as it was written, in order.
     *
     * @param most after so many the rest of the text is not looked at
     */
    public List<Match> in(String text, int most) {
        List<Match> matches = new ArrayList<>();
        int longest = phrases.stream().mapToInt(List::size).max().orElse(0);
        List<Span> spans = new ArrayList<>();
        List<String> folded = new ArrayList<>();
        Matcher words = WORD.matcher(text);
        while (longest > 0 && matches.size() < most && words.find()) {
            spans.add(new Span(words.start(), words.end()));
            folded.add(Folding.word(words.group()));
            if (spans.size() > longest) {
                spans.remove(0);
                folded.remove(0);
            }
            for (int phrase = 0; phrase < phrases.size(); phrase++) {
                endsHere(phrases.get(phrase), phrase, spans, folded, matches);
            }
        }
        matches.sort(Comparator.comparing(Match::span).thenComparing(Match::phrase));
        return List.copyOf(matches);
    }

    private static void endsHere(
            List<Term> phrase, int number, List<Span> spans, List<String> folded, List<Match> matches) {
        int first = folded.size() - phrase.size();
        if (first < 0) {
            return;
        }
        for (int i = 0; i < phrase.size(); i++) {
            if (!phrase.get(i).fits(folded.get(first + i))) {
                return;
            }
        }
        matches.add(new Match(
                number,
                new Span(spans.get(first).start(), spans.get(spans.size() - 1).end())));
    }
}
