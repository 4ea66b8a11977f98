package org.stemma.language;

import java.util.ArrayList;
import java.util.List;

/** Tells quotation marks that open from those that close. */
final class QuotationMarks {

    private QuotationMarks() {}

    /**
     * Which words are quotation marks that open: by the white space around them, else by their shape, else by whether
     * one is open already.
     */
    static boolean[] opening(String body, List<Word> words) {
        boolean[] opening = new boolean[words.size()];
        boolean doubleOpen = false;
        boolean singleOpen = false;
        for (int at = 0; at < opening.length; at++) {
            Word word = words.get(at);
            char mark = body.charAt(word.start());
            if (!isQuotationMark(body.substring(word.start(), word.end()))) {
                continue;
            }
            boolean open = mark == '"' ? doubleOpen : singleOpen;
            boolean byShape = Marks.isStraightQuote(mark) ? !open : Marks.isOpener(mark);
            boolean spaceBefore = word.start() == 0 || Character.isWhitespace(body.charAt(word.start() - 1));
            boolean spaceAfter = word.end() == body.length() || Character.isWhitespace(body.charAt(word.end()));
            opening[at] = at + 1 < opening.length && (spaceBefore == spaceAfter ? byShape : spaceBefore);
            if (mark == '"') {
                doubleOpen = opening[at];
            } else {
                singleOpen = opening[at];
            }
        }
        return opening;
    }

    /** One or more quotation marks, such as the two that close a quotation in a quotation. */
    static boolean isQuotationMark(String word) {
        for (int index = 0; index < word.length(); index++) {
            if (!Marks.isQuote(word.charAt(index))) {
                return false;
            }
        }
        return true;
    }

    /** The words with straight double marks as the models like them best: each in the shape of its side. */
    static List<Word> shaped(List<Word> words, boolean[] opening) {
        List<Word> shaped = new ArrayList<>(words.size());
        for (int at = 0; at < opening.length; at++) {
            Word word = words.get(at);
            boolean straight = word.form().equals("\"");
            shaped.add(straight ? new Word(word.start(), word.end(), opening[at] ? "\u201C" : "\u201D") : word);
        }
        return shaped;
    }
}
