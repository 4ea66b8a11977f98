package org.stemma.store.packed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.stemma.model.ArticleId;
import org.stemma.model.Figure;
import org.stemma.model.ItemId;
import org.stemma.model.Reading;
import org.stemma.model.Statement;

/** Bytes that are read from their start, and what was read from them already. */
final class PackedInput {
    private static final int VALUE = 0x7f;

    private final byte[] bytes;
    private final SortedMap<ArticleId, Reading> readings;
    private final SortedMap<ItemId, Figure> figures;
    private final SortedMap<ItemId, Statement> statements;
    private final List<Object> known = new ArrayList<>();
    private int at;

    /**
     * @param readings what the ledger was made of
     * @param figures their figures
     * @param statements their statements
     */
    PackedInput(
            byte[] bytes,
            SortedMap<ArticleId, Reading> readings,
            SortedMap<ItemId, Figure> figures,
            SortedMap<ItemId, Statement> statements) {
        this.bytes = bytes;
        this.readings = readings;
        this.figures = figures;
        this.statements = statements;
    }

    SortedMap<ArticleId, Reading> readings() {
        return readings;
    }

    SortedMap<ItemId, Figure> figures() {
        return figures;
    }

    SortedMap<ItemId, Statement> statements() {
        return statements;
    }

    boolean isAtEnd() {
        return at == bytes.length;
    }

    long number() {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte b = bytes[at++];
            value |= (long) (b & VALUE) << shift;
            if (b >= 0) {
                return value;
            }
        }
    }

    int size() {
        return Math.toIntExact(number());
    }

    long signed() {
        long folded = number();
        return folded >>> 1 ^ -(folded & 1);
    }

    String text() {
        int length = size();
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    Object once(Form form) {
        int which = size();
        if (which > 0) {
            return known.get(which - 1);
        }
        Object value = form.read(this);
        known.add(value);
        return value;
    }
}
