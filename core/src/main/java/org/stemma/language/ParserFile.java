package org.stemma.language;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the text file of a parser's weights: a header of sizes, then words and numbers parted by white space.
 *
 * <p>Six million numbers of four decimals: {@code Float.parseFloat} takes seconds for them, this a fraction of one,
 * with the same result.
 */
final class ParserFile {

    /** Up to so many digits, mantissa and power of ten are exact, and so is their quotient before its one rounding. */
    private static final int EXACT_DIGITS = 9;

    private static final double[] POWERS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9};

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;
    private byte[] token = new byte[64];
    private int length;

    ParserFile(InputStream in) {
        this.in = in;
    }

    /** A header line such as {@code hiddenSize=1000}. */
    int header(String name) throws IOException {
        String line = next();
        while (!line.startsWith(name)) {
            if (line.indexOf('=') < 0) {
                throw new IOException("the parser's file has \"" + line + "\" where \"" + name + "\" was expected");
            }
            line = next();
        }
        return Integer.parseInt(line.substring(name.length()));
    }

    /** Rows of a name and its numbers. */
    ParserWeights.Embeddings embeddings(int count, int size) throws IOException {
        List<String> names = new ArrayList<>(count);
        Map<String, Integer> ids = new HashMap<>(2 * count);
        float[][] vectors = new float[count][size];
        for (int row = 0; row < count; row++) {
            String name = next();
            names.add(name);
            ids.put(name, row);
            numbers(vectors[row]);
        }
        return new ParserWeights.Embeddings(List.copyOf(names), ids, vectors);
    }

    /** Rows of numbers. */
    float[][] matrix(int rows, int columns) throws IOException {
        float[][] matrix = new float[rows][columns];
        for (float[] row : matrix) {
            numbers(row);
        }
        return matrix;
    }

    private void numbers(float[] into) throws IOException {
        for (int index = 0; index < into.length; index++) {
            token();
            into[index] = number();
        }
    }

    private float number() {
        boolean negative = length > 0 && token[0] == '-';
        long mantissa = 0;
        int digits = 0;
        int decimals = -1;
        for (int index = negative ? 1 : 0; index < length; index++) {
            byte c = token[index];
            if (c == '.' && decimals < 0) {
                decimals = 0;
            } else if (c >= '0' && c <= '9' && digits < EXACT_DIGITS) {
                mantissa = 10 * mantissa + (c - '0');
                digits += mantissa == 0 ? 0 : 1;
                decimals += decimals < 0 ? 0 : 1;
            } else {
                return Float.parseFloat(text());
            }
        }
        if (decimals >= POWERS.length) {
            return Float.parseFloat(text());
        }
        float value = (float) (mantissa / POWERS[Math.max(decimals, 0)]);
        return negative ? -value : value;
    }

    private String next() throws IOException {
        token();
        return text();
    }

    private String text() {
        return new String(token, 0, length, StandardCharsets.UTF_8);
    }

    private void token() throws IOException {
        int c = read();
        while (c == ' ' || c == '\n' || c == '\r') {
            c = read();
        }
        length = 0;
        while (c != ' ' && c != '\n' && c != '\r' && c >= 0) {
            if (length == token.length) {
                token = Arrays.copyOf(token, 2 * length);
            }
            token[length++] = (byte) c;
            c = read();
        }
        if (length == 0) {
            throw new EOFException("the parser's file ends too early");
        }
    }

    private int read() throws IOException {
        if (at == end) {
            end = in.read(buffer, 0, buffer.length);
            at = 0;
            if (end <= 0) {
                end = 0;
                return -1;
            }
        }
        return buffer[at++] & 0xFF;
    }
}
