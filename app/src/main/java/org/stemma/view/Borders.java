package org.stemma.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/**
 * The outlines of countries, by ISO 3166 three-letter code, as {@code borders.bin} has them: rings of points in
 * hundredths of a degree, longitude and latitude in turn. Where states dispute a border they follow views of the United
 * Nations.
 */
final class Borders {
    private static final int FORMAT = 1;
    private static final Map<String, List<int[]>> COUNTRIES = new Borders().countries();

    private byte[] bytes = new byte[0];
    private int at;

    private Borders() {}

    /** Every country's rings. */
    static Map<String, List<int[]>> byCountry() {
        return COUNTRIES;
    }

    private Map<String, List<int[]>> countries() {
        try (InputStream in = Borders.class.getResourceAsStream("borders.bin")) {
            if (in == null) {
                throw new IllegalStateException("borders.bin is not on the class path");
            }
            bytes = new GZIPInputStream(in).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read borders.bin", e);
        }
        int format = number();
        if (format != FORMAT) {
            throw new IllegalStateException("borders.bin is of format " + format + ", not " + FORMAT);
        }
        int[][] arcs = new int[number()][];
        for (int i = 0; i < arcs.length; i++) {
            arcs[i] = arc();
        }
        Map<String, List<int[]>> countries = new TreeMap<>();
        int count = number();
        for (int i = 0; i < count; i++) {
            int length = number();
            String code = new String(bytes, at, length, StandardCharsets.UTF_8);
            at += length;
            List<int[]> rings = countries.computeIfAbsent(code, key -> new ArrayList<>());
            int ringCount = number();
            for (int ring = 0; ring < ringCount; ring++) {
                rings.add(ring(arcs));
            }
        }
        bytes = new byte[0];
        return countries;
    }

    private int[] arc() {
        int[] arc = new int[2 * number()];
        for (int i = 0; i < arc.length; i++) {
            arc[i] = signed() + (i < 2 ? 0 : arc[i - 2]);
        }
        return arc;
    }

    /** Arcs joined end to end; a negative number is an arc taken backwards, as in TopoJSON. */
    private int[] ring(int[][] arcs) {
        int count = number();
        List<int[]> points = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int index = signed();
            int[] arc = arcs[index < 0 ? ~index : index];
            for (int p = i == 0 ? 0 : 1; p < arc.length / 2; p++) {
                int from = index < 0 ? arc.length / 2 - 1 - p : p;
                points.add(new int[] {arc[2 * from], arc[2 * from + 1]});
            }
        }
        int[] ring = new int[2 * points.size()];
        for (int i = 0; i < points.size(); i++) {
            ring[2 * i] = points.get(i)[0];
            ring[2 * i + 1] = points.get(i)[1];
        }
        return ring;
    }

    private int number() {
        int value = 0;
        for (int shift = 0; ; shift += 7) {
            byte b = bytes[at++];
            value |= (b & 0x7f) << shift;
            if (b >= 0) {
                return value;
            }
        }
    }

    private int signed() {
        int folded = number();
        return (folded >>> 1) ^ -(folded & 1);
    }
}
