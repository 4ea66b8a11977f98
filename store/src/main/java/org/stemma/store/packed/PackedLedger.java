package org.stemma.store.packed;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.stemma.model.ArticleId;
import org.stemma.model.Figure;
import org.stemma.model.ItemId;
import org.stemma.model.Ledger;
import org.stemma.model.Reading;
import org.stemma.model.Statement;

/** A ledger as bytes, without the readings that it was made of. Equal ledgers give equal bytes. */
public final class PackedLedger {
    private PackedLedger() {}

    /** The bytes of a ledger. */
    public static byte[] pack(Ledger ledger) {
        PackedOutput out = new PackedOutput();
        new Forms().of(Ledger.class).write(ledger, out);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater fast = new Deflater(Deflater.BEST_SPEED);
        try (DeflaterOutputStream deflated = new DeflaterOutputStream(bytes, fast)) {
            deflated.write(out.toBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("deflating in memory", e);
        } finally {
            fast.end();
        }
        return bytes.toByteArray();
    }

    /**
     * The ledger that {@link #pack} packed.
     *
     * @param readings what it was made of
     * @throws NotThatRecord if the bytes are damaged, of another version, or of other readings
     */
    public static Ledger unpack(byte[] packed, Collection<Reading> readings) {
        SortedMap<ArticleId, Reading> byId = new TreeMap<>();
        SortedMap<ItemId, Figure> figures = new TreeMap<>();
        SortedMap<ItemId, Statement> statements = new TreeMap<>();
        for (Reading reading : readings) {
            byId.put(reading.id(), reading);
            reading.figures().forEach(figure -> figures.put(figure.id(), figure));
            reading.statements().forEach(statement -> statements.put(statement.id(), statement));
        }
        try (InflaterInputStream inflated = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            PackedInput in = new PackedInput(inflated.readAllBytes(), byId, figures, statements);
            Ledger ledger = (Ledger) new Forms().of(Ledger.class).read(in);
            if (!in.isAtEnd()) {
                throw new NotThatRecord("The record that the store keeps is longer than it should be.");
            }
            return ledger;
        } catch (IOException | RuntimeException e) {
            throw new NotThatRecord("The record that the store keeps cannot be read: " + e.getMessage(), e);
        }
    }
}
