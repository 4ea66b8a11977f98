package org.stemma.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The right to write to a store: one process at a time, and who holds it can be read.
 *
 * <p>It is an operating-system lock on a file beside the store, so it goes with the process, however that ends; what
 * is written in the file only tells people who holds it. Readers do not need it.
 */
final class WriterLock implements AutoCloseable {
    private static final int LONGEST_OWNER = 4096;
    /** The lock is on a byte far behind the owner's name, since a locked byte cannot be read on some systems. */
    private static final long LOCKED_BYTE = 1L << 40;

    private final FileChannel channel;
    private final FileLock lock;

    private WriterLock(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Takes the lock.
     *
     * @param store the store's file
     * @param owner who takes it, for people
     * @throws StoreException if another process, or another store in this one, has it
     */
    static WriterLock take(Path store, String owner) {
        Path file = beside(store);
        try {
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.READ);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                String holder = read(channel);
                channel.close();
                throw new StoreException("The store " + store + " is being written to by " + holder
                        + ". Wait until that is done; reading goes on meanwhile.");
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(owner.getBytes(StandardCharsets.UTF_8)), 0);
            return new WriterLock(channel, lock);
        } catch (IOException e) {
            throw new StoreException(
                    "Cannot write beside the store " + store + " (" + e + "). Is the folder writable?", e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException e) {
            return null; // this process has it
        }
    }

    private static String read(FileChannel channel) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(LONGEST_OWNER);
        int length = channel.read(buffer, 0);
        return length <= 0 ? "another process" : new String(buffer.array(), 0, length, StandardCharsets.UTF_8);
    }

    private static Path beside(Path store) {
        return store.resolveSibling(store.getFileName() + "-writer");
    }

    @Override
    public void close() {
        try {
            lock.release();
            channel.close();
        } catch (IOException e) {
            throw new StoreException("Cannot give back the right to write: " + e, e);
        }
    }

    /** Removes the file when nobody holds the lock; for tests and {@code share}. */
    static void forget(Path store) throws IOException {
        Files.deleteIfExists(beside(store));
    }
}
