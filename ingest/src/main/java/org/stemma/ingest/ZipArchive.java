package org.stemma.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The files of a zip archive, read out of it one by one: nothing is unpacked to a disk, and what an entry is called
 * leads nowhere. What the archive says of sizes is not believed; bytes are counted as they come.
 */
public final class ZipArchive implements AutoCloseable {
    /** So many files of one archive are read. */
    public static final int MOST_FILES = 20_000;
    /** So many bytes come out of one archive altogether: 1 GiB. A small archive can hold far more. */
    public static final long MOST_BYTES = 1L << 30;

    private final ZipFile zip;
    private final List<NamedFile> files;

    private ZipArchive(ZipFile zip, List<NamedFile> files) {
        this.zip = zip;
        this.files = files;
    }

    /**
     * Opens an archive.
     *
     * @param name what people call it
     * @param sink is told of what cannot be read
     * @return an archive without files where it cannot be read at all
     * @throws IOException if it is no archive
     */
    public static ZipArchive open(String name, Path file, IngestSink sink) throws IOException {
        ZipFile zip = new ZipFile(file.toFile());
        long[] left = {MOST_BYTES};
        List<NamedFile> files = new ArrayList<>();
        for (ZipEntry entry : Collections.list(zip.entries())) {
            if (entry.isDirectory()) {
                continue;
            }
            if (files.size() == MOST_FILES) {
                sink.problem(IngestProblems.tooLarge(name, zip.size(), MOST_FILES, "files"));
                break;
            }
            files.add(new NamedFile(entry.getName(), () -> new Counted(zip.getInputStream(entry), left)));
        }
        return new ZipArchive(zip, List.copyOf(files));
    }

    /** Its files, to be read before it is closed. */
    public List<NamedFile> files() {
        return files;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Stops when more comes out of the archive than is read of one. */
    private static final class Counted extends FilterInputStream {
        private final long[] left;

        Counted(InputStream in, long[] left) {
            super(in);
            this.left = left;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (left[0] <= 0) {
                throw new IOException(
                        "more than " + MOST_BYTES + " bytes come out of the archive, and no more are read");
            }
            int count = super.read(bytes, offset, length);
            left[0] -= Math.max(0, count);
            return count;
        }
    }
}
