package org.stemma.eval.gazetteer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Writes entries in the form that {@code PackedPlaces} describes. */
final class PackedWriter {
    private static final int FORMAT = 1;
    private static final int BLOCK = 32;
    private static final double THOUSANDTHS = 1000.0;
    private static final double STEPS_AN_OCTAVE = 8.0;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<Draft> entries;
    private final Map<String, Integer> byCode = new HashMap<>();

    PackedWriter(Map<String, Draft> divisions, Collection<Draft> settlements) {
        entries = new ArrayList<>();
        divisions.forEach((code, division) -> {
            byCode.put(code, entries.size());
            entries.add(division);
        });
        entries.addAll(settlements);
    }

    /** The packed bytes, before they are compressed. */
    byte[] bytes() {
        number(FORMAT, out);
        List<String> countries = List.copyOf(
                new TreeSet<>(entries.stream().map(entry -> entry.country).toList()));
        number(countries.size(), out);
        countries.forEach(country -> string(country, out));
        number(entries.size(), out);
        entries.forEach(entry -> out.write(entry.type.ordinal()));
        column(entry -> countries.indexOf(entry.country));
        int last = 0;
        for (Draft entry : entries) {
            signed(entry.id - last);
            last = entry.id;
        }
        column(entry -> byCode.getOrDefault("1 " + entry.region, -1) + 1);
        column(entry -> byCode.getOrDefault("2 " + entry.district, -1) + 1);
        coordinates(entry -> entry.latitude);
        coordinates(entry -> entry.longitude);
        column(entry -> entry.population == 0
                ? 0
                : (int) Math.max(1, Math.round(STEPS_AN_OCTAVE * Math.log(entry.population) / Math.log(2))));
        entries.stream().filter(entry -> !entry.type.isSettlement()).forEach(entry -> number(entry.kilometres, out));
        entries.stream().filter(PackedWriter::isDivision).forEach(entry -> string(entry.code, out));
        entries.forEach(entry -> string(entry.name, out));
        names();
        return out.toByteArray();
    }

    private static boolean isDivision(Draft entry) {
        return switch (entry.type) {
            case REGION, DISTRICT -> true;
            default -> false;
        };
    }

    private void names() {
        TreeMap<byte[], List<Integer>> postings = new TreeMap<>(java.util.Arrays::compareUnsigned);
        for (int i = 0; i < entries.size(); i++) {
            int index = i;
            entries.get(i)
                    .names
                    .forEach((name, main) -> postings.computeIfAbsent(
                                    name.getBytes(StandardCharsets.UTF_8), key -> new ArrayList<>())
                            .add(2 * index + (main ? 1 : 0)));
        }
        List<ByteArrayOutputStream> blocks = new ArrayList<>();
        byte[] before = new byte[0];
        int count = 0;
        for (Map.Entry<byte[], List<Integer>> name : postings.entrySet()) {
            if (count++ % BLOCK == 0) {
                blocks.add(new ByteArrayOutputStream());
                before = new byte[0];
            }
            ByteArrayOutputStream block = blocks.get(blocks.size() - 1);
            int shared = shared(before, name.getKey());
            number(shared, block);
            number(name.getKey().length - shared, block);
            block.write(name.getKey(), shared, name.getKey().length - shared);
            List<Integer> sorted =
                    name.getValue().stream().sorted(Comparator.naturalOrder()).toList();
            number(sorted.size(), block);
            int last = 0;
            for (int posting : sorted) {
                number(posting - last, block);
                last = posting;
            }
            before = name.getKey();
        }
        number(count, out);
        blocks.forEach(block -> number(block.size(), out));
        blocks.forEach(block -> out.writeBytes(block.toByteArray()));
    }

    private static int shared(byte[] a, byte[] b) {
        int mismatch = java.util.Arrays.mismatch(a, b);
        return mismatch < 0 ? a.length : mismatch;
    }

    private void column(ToIntFunction<Draft> value) {
        entries.forEach(entry -> number(value.applyAsInt(entry), out));
    }

    private void signed(int value) {
        signed(value, out);
    }

    static void signed(int value, ByteArrayOutputStream out) {
        number(folded(value), out);
    }

    private static int folded(int value) {
        return (value << 1) ^ (value >> 31);
    }

    private void coordinates(ToDoubleFunction<Draft> degrees) {
        byte[] planes = new byte[3 * entries.size()];
        for (int i = 0; i < entries.size(); i++) {
            Draft entry = entries.get(i);
            int within = byCode.getOrDefault("2 " + entry.district, byCode.getOrDefault("1 " + entry.region, -1));
            int from = within < 0 ? 0 : thousandths(degrees.applyAsDouble(entries.get(within)));
            int value = folded(thousandths(degrees.applyAsDouble(entry)) - from);
            for (int plane = 0; plane < 3; plane++) {
                planes[plane * entries.size() + i] = (byte) (value >>> (8 * plane));
            }
        }
        out.writeBytes(planes);
    }

    private static int thousandths(double degrees) {
        return (int) Math.round(degrees * THOUSANDTHS);
    }

    static void number(int value, ByteArrayOutputStream out) {
        int rest = value;
        while ((rest & ~0x7f) != 0) {
            out.write((rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        out.write(rest);
    }

    static void string(String text, ByteArrayOutputStream out) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        number(bytes.length, out);
        out.writeBytes(bytes);
    }

    /** Writes bytes so that they come out the same on every machine and day. */
    static void compress(byte[] bytes, Path file) throws IOException {
        try (OutputStream out = new BestGzip(Files.newOutputStream(file))) {
            out.write(bytes);
        }
    }

    private static final class BestGzip extends GZIPOutputStream {
        private BestGzip(OutputStream out) throws IOException {
            super(out, 1 << 16);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
