package org.stemma.read.statement.attribution;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * A table of weights for hashed features: one row a feature, one column an outcome. Kept in eighths of a byte's range,
 * so that sums are of whole numbers and equal on every machine.
 */
final class Weights {
    private final int columns;
    private final float scale;
    private final byte[] table;

    private Weights(int columns, float scale, byte[] table) {
        this.columns = columns;
        this.scale = scale;
        this.table = table;
    }

    /** The nearest table of bytes; values beyond four standard deviations are cut. */
    static Weights rounded(float[] values, int columns) {
        double squares = 0;
        int used = 0;
        for (float value : values) {
            squares += (double) value * value;
            used += value == 0 ? 0 : 1;
        }
        float scale = used == 0 ? 1 : (float) (127 / (8 * Math.sqrt(squares / used)));
        byte[] table = new byte[values.length];
        for (int at = 0; at < table.length; at++) {
            table[at] = (byte) Math.max(-127, Math.min(127, Math.round(values[at] * scale)));
        }
        return new Weights(columns, scale, table);
    }

    /** The sum of the rows of these features, as the learner's own numbers. */
    float[] sum(int[] features) {
        int[] sums = new int[columns];
        for (int feature : features) {
            int row = feature * columns;
            for (int column = 0; column < columns; column++) {
                sums[column] += table[row + column];
            }
        }
        float[] scores = new float[columns];
        for (int column = 0; column < columns; column++) {
            scores[column] = sums[column] / scale;
        }
        return scores;
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(columns);
        out.writeFloat(scale);
        out.writeInt(table.length);
        out.write(table);
    }

    static Weights read(DataInputStream in) throws IOException {
        int columns = in.readInt();
        float scale = in.readFloat();
        byte[] table = new byte[in.readInt()];
        in.readFully(table);
        return new Weights(columns, scale, table);
    }
}
