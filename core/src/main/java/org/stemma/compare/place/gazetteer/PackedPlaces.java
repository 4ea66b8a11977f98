package org.stemma.compare.place.gazetteer;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.stemma.compare.place.gazetteer.GazetteerEntry.Type;

/**
 * The shipped file, unpacked into arrays.
 *
 * <p>Its form, all numbers as variable-length integers of seven bits a byte, low bits first, signed ones zigzag: the
 * number {@value #FORMAT}; the country codes; the number of entries, then column by column type, country, identifier
 * (the difference to the one before; 0 where there is none), the index of the region and of the district plus one,
 * latitude and longitude in thousandths of a degree as the difference to those of the district, else of the region, in
 * three planes of bytes, the population as eight times its binary logarithm, for all but settlements the reach in
 * kilometres, for regions and districts their codes, and the names; then the number of folded names, and in blocks of
 * {@value #BLOCK} the sorted names, each as the length of what it shares with the one before, the rest, and its
 * postings (index of the entry twice, plus one if it is its main name; differences).
 */
final class PackedPlaces {
    static final int FORMAT = 1;
    static final int BLOCK = 32;
    private static final double THOUSANDTHS = 1000.0;
    private static final double STEPS_AN_OCTAVE = 8.0;

    private final byte[] bytes;
    private int at;

    private final String[] countries;
    private final byte[] types;
    private final int[] countryOf;
    private final int[] ids;
    private final int[] latitudes;
    private final int[] longitudes;
    private final int[] regions;
    private final int[] districts;
    private final int[] populations;
    private final int[] reaches;
    private final int[] codes;
    private final int[] names;
    private final int[] blocks;
    private final Map<String, Integer> byCode = new HashMap<>();

    private PackedPlaces(byte[] bytes) {
        this.bytes = bytes;
        int format = next();
        if (format != FORMAT) {
            throw new IllegalStateException("gazetteer.bin is of format " + format + ", not " + FORMAT);
        }
        countries = new String[next()];
        for (int i = 0; i < countries.length; i++) {
            countries[i] = string();
        }
        int size = next();
        types = Arrays.copyOfRange(bytes, at, at + size);
        at += size;
        countryOf = column(size);
        ids = differences(size);
        regions = column(size);
        districts = column(size);
        latitudes = coordinates(size);
        longitudes = coordinates(size);
        populations = column(size);
        reaches = new int[size];
        codes = new int[size];
        for (int i = 0; i < size; i++) {
            reaches[i] = type(i).isSettlement() ? 0 : next();
        }
        for (int i = 0; i < size; i++) {
            if (type(i) == Type.REGION || type(i) == Type.DISTRICT) {
                codes[i] = skipString();
            }
        }
        names = new int[size];
        for (int i = 0; i < size; i++) {
            names[i] = skipString();
        }
        int folded = next();
        blocks = new int[(folded + BLOCK - 1) / BLOCK];
        for (int i = 0; i < blocks.length; i++) {
            blocks[i] = next();
        }
        int start = at;
        for (int i = 0; i < blocks.length; i++) {
            int length = blocks[i];
            blocks[i] = start;
            start += length;
        }
        for (int i = 0; i < size && !type(i).isSettlement(); i++) {
            switch (type(i)) {
                case COUNTRY -> byCode.put(countries[countryOf[i]], i);
                case REGION -> byCode.put(code(i), i);
                default -> {}
            }
        }
    }

    /** Unpacks the bytes of a file. */
    static PackedPlaces of(byte[] bytes) {
        return new PackedPlaces(bytes);
    }

    int size() {
        return types.length;
    }

    int country(String code) {
        return code.indexOf('.') < 0 ? byCode.getOrDefault(code, -1) : -1;
    }

    int region(String code) {
        return code.indexOf('.') < 0 ? -1 : byCode.getOrDefault(code, -1);
    }

    private Type type(int index) {
        return TYPES[types[index]];
    }

    private static final Type[] TYPES = Type.values();

    private String code(int index) {
        return countries[countryOf[index]] + "." + stringAt(codes[index]);
    }

    GazetteerEntry entry(int index) {
        Type type = type(index);
        String id = ids[index] > 0 ? "geonames:" + ids[index] : "geonames:" + written(index, type);
        double octaves = populations[index] / STEPS_AN_OCTAVE;
        return new GazetteerEntry(
                index,
                stringAt(names[index]),
                latitudes[index] / THOUSANDTHS,
                longitudes[index] / THOUSANDTHS,
                type,
                countries[countryOf[index]],
                regions[index] - 1,
                districts[index] - 1,
                populations[index] == 0 ? 0 : Math.round(Math.pow(2, octaves)),
                reaches[index],
                id);
    }

    /** A division without a number of its own goes by its code, a settlement by where it stands. */
    private String written(int index, Type type) {
        return switch (type) {
            case REGION -> code(index);
            case DISTRICT -> countries[countryOf[index]] + "." + stringAt(codes[index]);
            default -> latitudes[index] / THOUSANDTHS + "," + longitudes[index] / THOUSANDTHS;
        };
    }

    /** The postings of a folded name: twice the index of an entry, plus one if it is its main name. */
    int[] postings(String folded) {
        byte[] wanted = folded.getBytes(StandardCharsets.UTF_8);
        int low = 0;
        int high = blocks.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (compareFirst(middle, wanted) <= 0) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return blocks.length == 0 ? new int[0] : new Cursor(blocks[low]).find(wanted, end(low));
    }

    private int end(int block) {
        return block + 1 < blocks.length ? blocks[block + 1] : bytes.length;
    }

    private int compareFirst(int block, byte[] wanted) {
        Cursor cursor = new Cursor(blocks[block]);
        cursor.number();
        int length = cursor.number();
        return Arrays.compareUnsigned(bytes, cursor.at, cursor.at + length, wanted, 0, wanted.length);
    }

    /** A place in the bytes, of one thread. */
    private final class Cursor {
        private int at;

        private Cursor(int at) {
            this.at = at;
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

        private int[] find(byte[] wanted, int end) {
            byte[] name = new byte[256];
            while (at < end) {
                int shared = number();
                int rest = number();
                if (shared + rest > name.length) {
                    name = Arrays.copyOf(name, 2 * (shared + rest));
                }
                System.arraycopy(bytes, at, name, shared, rest);
                at += rest;
                int[] postings = new int[number()];
                int last = 0;
                for (int i = 0; i < postings.length; i++) {
                    last += number();
                    postings[i] = last;
                }
                int order = Arrays.compareUnsigned(name, 0, shared + rest, wanted, 0, wanted.length);
                if (order == 0) {
                    return postings;
                }
                if (order > 0) {
                    break;
                }
            }
            return new int[0];
        }
    }

    private int next() {
        int value = 0;
        for (int shift = 0; ; shift += 7) {
            byte b = bytes[at++];
            value |= (b & 0x7f) << shift;
            if (b >= 0) {
                return value;
            }
        }
    }

    /** Steps over a string and says where it begins. */
    private int skipString() {
        int place = at;
        int length = next();
        at += length;
        return place;
    }

    private String string() {
        int length = next();
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    private String stringAt(int place) {
        Cursor cursor = new Cursor(place);
        int length = cursor.number();
        return new String(bytes, cursor.at, length, StandardCharsets.UTF_8);
    }

    private int[] column(int size) {
        int[] column = new int[size];
        for (int i = 0; i < size; i++) {
            column[i] = next();
        }
        return column;
    }

    private int[] signed(int size) {
        int[] column = column(size);
        for (int i = 0; i < size; i++) {
            column[i] = (column[i] >>> 1) ^ -(column[i] & 1);
        }
        return column;
    }

    /** The difference to what each lies in, which always comes before it. */
    private int[] coordinates(int size) {
        int[] column = new int[size];
        for (int i = 0; i < size; i++) {
            int folded = (bytes[at + i] & 0xff)
                    | (bytes[at + size + i] & 0xff) << 8
                    | (bytes[at + 2 * size + i] & 0xff) << 16;
            int within = districts[i] > 0 ? districts[i] : regions[i];
            column[i] = ((folded >>> 1) ^ -(folded & 1)) + (within > 0 ? column[within - 1] : 0);
        }
        at += 3 * size;
        return column;
    }

    private int[] differences(int size) {
        int[] column = signed(size);
        int last = 0;
        for (int i = 0; i < size; i++) {
            last += column[i];
            column[i] = last;
        }
        return column;
    }
}
