package org.stemma.ingest;

/** How much of what comes from outside is read; beyond it there is a {@link org.stemma.model.Problem}. */
public final class Limits {
    /** The largest plain text or HTML file, in bytes: 64 MiB. A larger one is refused without being read. */
    public static final long FILE_BYTES = 64L << 20;
    /** The longest text of one article, in UTF-16 units: 16 Mi. */
    public static final int TEXT_UNITS = 16 << 20;
    /** The longest line of a JSONL file, in bytes: 32 MiB. A longer one is skipped and the next line is read. */
    public static final int LINE_BYTES = 32 << 20;
    /** The largest sidecar, in bytes: 16 MiB. */
    public static final long SIDECAR_BYTES = 16L << 20;
    /** After so many unreadable lines of one file the rest are only counted. */
    public static final int BAD_LINES_LISTED = 100;
    /** How deep folders may lie in each other. */
    public static final int FOLDER_DEPTH = 64;
    /** The longest value of a metadata field that is kept, in UTF-16 units. */
    public static final int FIELD_UNITS = 2_000;

    private Limits() {}
}
