package org.stemma.store.packed;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Bytes that grow, and what was written to them already. */
final class PackedOutput {
    private static final int FIRST_SIZE = 1 << 16;
    private static final int CONTINUES = 0x80;

    private byte[] bytes = new byte[FIRST_SIZE];
    private int count;
    private final Map<Object, Integer> written = new HashMap<>();

    /** The bytes so far. */
    byte[] toBytes() {
        return Arrays.copyOf(bytes, count);
    }

    /** A number that is not negative, in as few bytes as it needs. */
    void number(long value) {
        long rest = value;
        while (rest >= CONTINUES || rest < 0) {
            one((byte) (rest | CONTINUES));
            rest >>>= 7;
        }
        one((byte) rest);
    }

    /** A number that may be negative. */
    void signed(long value) {
        number(value << 1 ^ value >> 63);
    }

    void text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        number(utf8.length);
        while (count + utf8.length > bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length);
        }
        System.arraycopy(utf8, 0, bytes, count, utf8.length);
        count += utf8.length;
    }

    /** Writes a value the first time, and later which one it was. */
    void once(Object value, Form form) {
        Integer before = written.get(value);
        if (before == null) {
            number(0);
            form.write(value, this);
            written.put(value, written.size() + 1);
        } else {
            number(before);
        }
    }

    private void one(byte value) {
        if (count == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * count);
        }
        bytes[count++] = value;
    }
}
