package org.stemma.compare.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.stemma.model.Span;

/** Cuts a text into folded words. An apostrophe inside a word does not end it; a possessive {@code 's} is dropped. */
public final class Words {
    private static final Set<String> FUNCTION_WORDS =
            Set.of(("a about above after again against all also although always am"
                            + " among an and another any are around as at away back be became because been before being below"
                            + " between both but by came can come could d did do does doing don done down during each either else"
                            + " even ever every few first for from further get gets getting go goes going gone got had has have"
                            + " having he her here hers herself him himself his how however i if in including into is it its itself"
                            + " just last later least less let like ll made make makes making many may me might mine more most much"
                            + " must my myself near neither never new next no nor not now of off often on once one only onto or"
                            + " other others our ours ourselves out over own per put re s same say says said saying several shall"
                            + " she should since so some still such t take taken than that the their theirs them themselves then"
                            + " there these they this those though through thus till to too took toward towards two under until up"
                            + " upon us use used ve very via was we well were what when where whether which while who whom whose"
                            + " why will with within without would yes yet you your yours yourself told added according")
                    .split(" "));

    private Words() {}

    /** The words of a text, in order. */
    public static List<Word> of(String text) {
        return of(text, 0, text.length());
    }

    /** The words of a stretch of a text, in order; spans count from the start of the text. */
    public static List<Word> of(String text, int from, int to) {
        List<Word> words = new ArrayList<>();
        int at = from;
        while (at < to) {
            int c = text.codePointAt(at);
            if (!Character.isLetterOrDigit(c)) {
                at += Character.charCount(c);
                continue;
            }
            int end = at;
            while (end < to && continues(text, end, to)) {
                end += Character.charCount(text.codePointAt(end));
            }
            int last = withoutPossessive(text, at, end);
            words.add(new Word(fold(text.substring(at, last)), new Span(at, last)));
            at = end;
        }
        return words;
    }

    /** The words that carry meaning, each once, sorted. Numbers count. */
    public static SortedSet<String> content(String text) {
        SortedSet<String> content = new TreeSet<>();
        for (Word word : of(text)) {
            if (isContent(word.folded())) {
                content.add(word.folded());
            }
        }
        return content;
    }

    /** Whether a folded word carries meaning by itself. */
    public static boolean isContent(String folded) {
        return !FUNCTION_WORDS.contains(folded) && (folded.length() > 1 || Character.isDigit(folded.charAt(0)));
    }

    /** Lower case, without accents and apostrophes. */
    public static String fold(String text) {
        if (isAscii(text)) {
            String lower = text.toLowerCase(Locale.ROOT);
            return lower.indexOf('\'') < 0 ? lower : lower.replace("'", "");
        }
        StringBuilder folded = new StringBuilder(text.length());
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK && !isApostrophe(c)) {
                folded.append(c);
            }
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static boolean continues(String text, int at, int to) {
        int c = text.codePointAt(at);
        if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
            return true;
        }
        int next = at + 1;
        if (next >= to) {
            return false;
        }
        boolean insideWord = isApostrophe((char) c) && Character.isLetter(text.codePointAt(next));
        boolean insideNumber = (c == ',' || c == '.')
                && Character.isDigit(text.charAt(next))
                && at > 0
                && Character.isDigit(text.charAt(at - 1));
        return insideWord || insideNumber;
    }

    private static int withoutPossessive(String text, int start, int end) {
        boolean possessive = end - start > 2
                && isApostrophe(text.charAt(end - 2))
                && (text.charAt(end - 1) == 's' || text.charAt(end - 1) == 'S');
        return possessive ? end - 2 : end;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == 'ʼ' || c == '‘';
    }
}
