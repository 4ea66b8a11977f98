package org.stemma.clean;

import org.stemma.model.Region;

/** Marks pictures written as {@code ![words](address)}, on a line of their own or inside one, as chrome. */
final class ImageMarkRule implements RegionRule {
    /** The longest picture mark; an address of a picture may be long. */
    private static final int MARK_LIMIT = 2000;

    @Override
    public void mark(Marks marks) {
        for (TextLine line : marks.lines()) {
            String text = line.text();
            int from = 0;
            while ((from = text.indexOf("![", from)) >= 0) {
                int end = end(text, from);
                if (end > 0) {
                    marks.part(line, line.part(from, end), Region.Kind.CHROME);
                    from = end;
                } else {
                    from += 2;
                }
            }
        }
    }

    private static int end(String text, int from) {
        int limit = Math.min(text.length(), from + MARK_LIMIT);
        int middle = indexOf(text, ']', from + 2, limit);
        if (middle < 0 || middle + 1 >= limit || text.charAt(middle + 1) != '(') {
            return -1;
        }
        int close = indexOf(text, ')', middle + 2, limit);
        return close < 0 ? -1 : close + 1;
    }

    private static int indexOf(String text, char wanted, int from, int limit) {
        for (int at = from; at < limit; at++) {
            if (text.charAt(at) == wanted) {
                return at;
            }
        }
        return -1;
    }
}
