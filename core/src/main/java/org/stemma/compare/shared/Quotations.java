package org.stemma.compare.shared;

import java.util.ArrayList;
import java.util.List;
import org.stemma.model.Span;

/** What stands between quotation marks, by the marks alone: enough to tell a shared quotation from shared text. */
final class Quotations {
    private Quotations() {}

    /**
     * The stretches inside double quotation marks, in order; a quotation that is not closed ends with its paragraph.
     */
    static List<Span> in(String text) {
        List<Span> quotations = new ArrayList<>();
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean paragraph = c == '\n' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (open < 0 && (c == '“' || c == '"' || c == '„' || c == '«')) {
                open = i + 1;
            } else if (open >= 0 && (c == '”' || c == '"' || c == '»' || paragraph)) {
                if (i > open) {
                    quotations.add(new Span(open, i));
                }
                open = -1;
            }
        }
        if (open >= 0 && open < text.length()) {
            quotations.add(new Span(open, text.length()));
        }
        return quotations;
    }
}
