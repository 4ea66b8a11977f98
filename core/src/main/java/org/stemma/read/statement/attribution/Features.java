package org.stemma.read.statement.attribution;

import java.util.Arrays;

/** Collects the features of one decision as indexes into a table of weights, by hashing. Not safe across threads. */
final class Features {
    private final int mask;
    private int[] indexes = new int[128];
    private int size;

    /** Features for a table of {@code 2^bits} rows. */
    Features(int bits) {
        mask = (1 << bits) - 1;
    }

    void clear() {
        size = 0;
    }

    void add(int template) {
        put(mix(template * 0x9E3779B1));
    }

    void add(int template, int a) {
        put(mix(mix(template * 0x9E3779B1) ^ a));
    }

    void add(int template, int a, int b) {
        put(mix(mix(mix(template * 0x9E3779B1) ^ a) ^ b));
    }

    void add(int template, int a, int b, int c) {
        put(mix(mix(mix(mix(template * 0x9E3779B1) ^ a) ^ b) ^ c));
    }

    private static int mix(int value) {
        int h = value * 0x85EBCA6B;
        h ^= h >>> 15;
        h *= 0xC2B2AE35;
        return h ^ h >>> 13;
    }

    private void put(int hash) {
        if (size == indexes.length) {
            indexes = Arrays.copyOf(indexes, size * 2);
        }
        indexes[size++] = hash & mask;
    }

    int[] toArray() {
        return Arrays.copyOf(indexes, size);
    }
}
