package org.stemma.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts the words of a stretch into sentences.
 *
 * <p>A sentence ends with a stop, the closing quotation marks and brackets behind it included, unless the text plainly
 * goes on: with a small letter ("Really?" he asked), or with who asked it ("Really?" Peskov asked).
 */
final class SentenceSplitter {

    /** A sentence is cut after this many tokens: tables and lists without stops. */
    static final int MAX_TOKENS = 500;

    /** Words that begin a sentence, and hardly a name, after an abbreviation that can also end one. */
    private static final Set<String> STARTERS = Set.of(
            "The",
            "A",
            "An",
            "He",
            "She",
            "It",
            "They",
            "We",
            "I",
            "You",
            "This",
            "That",
            "These",
            "Those",
            "There",
            "In",
            "On",
            "At",
            "By",
            "For",
            "From",
            "With",
            "After",
            "Before",
            "Since",
            "While",
            "When",
            "As",
            "If",
            "But",
            "And",
            "Or",
            "So",
            "Yet",
            "His",
            "Her",
            "Their",
            "Its",
            "Our",
            "My",
            "Some",
            "Many",
            "Most",
            "However",
            "Meanwhile",
            "Also",
            "Although",
            "Though",
            "According",
            "What",
            "Why",
            "How",
            "Who",
            "Not");

    /** Abbreviations that stand at the end of a sentence as often as inside one. */
    private static final Set<String> MAY_END = Set.of(
            "a.m.", "p.m.", "u.s.", "u.k.", "u.n.", "e.u.", "d.c.", "u.s.a.", "u.a.e.", "inc.", "corp.", "co.", "ltd.",
            "jr.", "sr.", "etc.", "b.c.", "a.d.", "ph.d.", "m.d.", "plc.", "bros.", "ave.", "blvd.", "est.");

    /** Titles, which do not end a sentence where the lexer does not know them ("ex-Rep. Moss"). */
    private static final Set<String> TITLES = Set.of(
            "rep", "sen", "gov", "gen", "col", "lt", "capt", "maj", "sgt", "cpl", "brig", "adm", "pres", "prof", "dr",
            "mr", "mrs", "ms", "rev", "amb", "supt", "insp", "det", "cmdr", "msgr", "sens", "reps", "govs", "gens",
            "messrs", "hon", "pvt", "cllr");

    private static final Set<String> REPORTING = Set.of(
            "said",
            "says",
            "asked",
            "asks",
            "wrote",
            "writes",
            "added",
            "adds",
            "told",
            "tells",
            "tweeted",
            "shouted",
            "cried",
            "exclaimed",
            "replied",
            "wondered",
            "demanded",
            "continued",
            "joked",
            "yelled",
            "screamed",
            "responded",
            "declared",
            "posted",
            "quipped",
            "insisted",
            "recalled");

    /** How many words may stand between a quotation and the verb that reports it. */
    private static final int MAX_REPORTER_WORDS = 6;

    private final String body;
    private final List<Word> words;
    private final boolean[] opening;

    private SentenceSplitter(String body, List<Word> words, boolean[] opening) {
        this.body = body;
        this.words = words;
        this.opening = opening;
    }

    /**
     * The sentences in order; together they are all the words.
     *
     * @param opening which words are opening quotation marks
     */
    static List<List<Word>> split(String body, List<Word> words, boolean[] opening) {
        return new SentenceSplitter(body, words, opening).split();
    }

    private List<List<Word>> split() {
        List<List<Word>> sentences = new ArrayList<>();
        int first = 0;
        int at = 0;
        while (at < words.size()) {
            int end = sentenceEnd(at);
            if (end == 0 && at + 1 - first >= MAX_TOKENS) {
                end = at + 1;
            }
            if (end > 0) {
                sentences.add(words.subList(first, end));
                first = end;
                at = end;
            } else {
                at++;
            }
        }
        if (first < words.size()) {
            sentences.add(words.subList(first, words.size()));
        }
        return sentences;
    }

    /** One past the last word of a sentence whose stop is the word at {@code at}, or 0 when none ends there. */
    private int sentenceEnd(int at) {
        String mark = text(at);
        if (!isStop(mark)) {
            return endsAsAbbreviation(at) ? at + 1 : 0;
        }
        int end = at + 1;
        boolean quoteClosed = false;
        while (end < words.size() && (isStop(text(end)) || isCloser(end))) {
            quoteClosed |= QuotationMarks.isQuotationMark(text(end));
            end++;
        }
        if (end == words.size()) {
            return end;
        }
        int next = end;
        while (next < words.size() && isOpener(next)) {
            next++;
        }
        if (next == words.size()) {
            return end;
        }
        String word = text(next);
        if (goesOn(word)) {
            return 0;
        }
        if (end == at + 1 && next == end && isTitle(at)) {
            return 0;
        }
        boolean ellipsis = mark.startsWith("..") || mark.startsWith("\u2026");
        if (ellipsis && !quoteClosed && (word.equals("I") || !Character.isUpperCase(word.charAt(0)))) {
            return 0;
        }
        boolean question = mark.indexOf('?') >= 0 || mark.indexOf('!') >= 0 || ellipsis;
        if (quoteClosed && question && next == end && isReported(next)) {
            return 0;
        }
        return end;
    }

    /** A small letter, unless a capital follows ("iPhone"), or a mark that cannot begin a sentence. */
    private static boolean goesOn(String word) {
        char first = word.charAt(0);
        if (first == ',' || first == ';' || first == ':') {
            return true;
        }
        return Character.isLowerCase(word.codePointAt(0))
                && !(word.length() > 1 && Character.isUpperCase(word.charAt(1)));
    }

    /** Whether the stop stands right behind a title. */
    private boolean isTitle(int stop) {
        if (stop == 0 || words.get(stop - 1).end() != words.get(stop).start()) {
            return false;
        }
        String word = text(stop - 1);
        String last = word.substring(word.lastIndexOf('-') + 1);
        return TITLES.contains(last.toLowerCase(Locale.ROOT));
    }

    private boolean endsAsAbbreviation(int at) {
        return at + 1 < words.size()
                && MAY_END.contains(text(at).toLowerCase(Locale.ROOT))
                && STARTERS.contains(text(at + 1));
    }

    /** Whether the words say who uttered the quotation before them: "Peskov asked", "The minister said in Kyiv". */
    private boolean isReported(int from) {
        if (!Character.isUpperCase(text(from).charAt(0))) {
            return false;
        }
        int last = Math.min(words.size() - 1, from + MAX_REPORTER_WORDS);
        for (int at = from + 1; at <= last; at++) {
            String word = text(at);
            if (REPORTING.contains(word)) {
                return at + 1 == words.size()
                        || !(text(at + 1).equals("that") || text(at + 1).equals("nothing"));
            }
            if (!Character.isLetter(word.charAt(0))) {
                return false;
            }
        }
        return false;
    }

    private boolean isCloser(int at) {
        String mark = text(at);
        for (int index = 0; index < mark.length(); index++) {
            if (!Marks.isCloser(mark.charAt(index)) && !Marks.isOpener(mark.charAt(index))) {
                return false;
            }
        }
        return QuotationMarks.isQuotationMark(mark) ? !opening[at] : Marks.isCloser(mark.charAt(0));
    }

    private boolean isOpener(int at) {
        String mark = text(at);
        return QuotationMarks.isQuotationMark(mark)
                ? opening[at]
                : mark.length() == 1 && Marks.isOpener(mark.charAt(0));
    }

    private static boolean isStop(String word) {
        for (int at = 0; at < word.length(); at++) {
            if (!Marks.isStop(word.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private String text(int at) {
        return body.substring(words.get(at).start(), words.get(at).end());
    }
}
