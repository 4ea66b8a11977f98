package org.stemma.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What is special about keeping the store in an SQLite file. */
final class SqliteFile {
    /** "Stma", in the header of every store, so that another program's database is not taken for one. */
    static final int APPLICATION_ID = 0x53746d61;
    /** The newest migration; a store of a later one was written by a later version of the program. */
    static final int SCHEMA_VERSION = 5;

    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int BUSY_TIMEOUT_MILLIS = 10_000;
    /** Where the header of an SQLite file has what the pragmas of these names tell, as the file format documents it. */
    private static final int USER_VERSION_AT = 60;

    private static final int APPLICATION_ID_AT = 68;
    private static final int HEADER_LENGTH = 100;

    private SqliteFile() {}

    /** Refuses what is there and no store, before SQLite touches it. */
    static void check(Path file, boolean create) {
        if (!Files.exists(file)) {
            if (!create) {
                throw new StoreException("There is no store at " + file
                        + ". Put articles in with 'stemma add SOURCE --db " + file + "'.");
            }
            return;
        }
        if (Files.isDirectory(file)) {
            throw new StoreException(file + " is a folder; a store is one file.");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(MAGIC.length);
            if (head.length > 0 && !Arrays.equals(head, MAGIC)) {
                throw new StoreException(file + " is not a store: it does not begin as an SQLite file does. "
                        + "Name another file with --db.");
            }
        } catch (IOException e) {
            throw new StoreException("Cannot read the store " + file + ": " + e, e);
        }
    }

    /** Whether the file's own header says that it is a store of this version; the database is not opened. */
    static boolean isCurrent(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(HEADER_LENGTH);
            return head.length == HEADER_LENGTH
                    && Arrays.equals(head, 0, MAGIC.length, MAGIC, 0, MAGIC.length)
                    && ByteBuffer.wrap(head).getInt(USER_VERSION_AT) == SCHEMA_VERSION
                    && ByteBuffer.wrap(head).getInt(APPLICATION_ID_AT) == APPLICATION_ID;
        } catch (IOException e) {
            return false; // opening it says what is wrong
        }
    }

    static Jdbi connect(Path file, boolean readOnly) {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_TIMEOUT_MILLIS);
        config.enforceForeignKeys(true);
        config.setReadOnly(readOnly && !Files.isWritable(file));
        if (!readOnly) {
            config.setJournalMode(SQLiteConfig.JournalMode.WAL);
            config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        }
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return Jdbi.create(source);
    }

    /** Brings the schema up to this version's. */
    static void migrate(Path file) {
        Jdbi jdbi = connect(file, false);
        int version = jdbi.withHandle(h -> version(h, file));
        if (version == SCHEMA_VERSION) {
            return;
        }
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + file);
        try {
            Flyway.configure()
                    .loggers("slf4j")
                    .dataSource(source)
                    .locations(
                            "classpath:org/stemma/store/migration/common",
                            "classpath:org/stemma/store/migration/sqlite")
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new StoreException("Cannot bring the store " + file + " up to this version: " + e.getMessage(), e);
        }
        jdbi.useHandle(h -> {
            h.execute("pragma application_id = " + APPLICATION_ID);
            h.execute("pragma user_version = " + SCHEMA_VERSION);
        });
    }

    static void requireVersion(Path file) {
        int version = connect(file, true).withHandle(h -> version(h, file));
        if (version != SCHEMA_VERSION) {
            throw new StoreException("The store " + file + " is of format " + version + ", this version reads format "
                    + SCHEMA_VERSION + ". Open it once for writing, for instance with 'stemma add', to bring it up.");
        }
    }

    /** The format of a store, 0 for a new file. */
    private static int version(Handle h, Path file) {
        int application = pragma(h, "application_id");
        int version = pragma(h, "user_version");
        boolean ours = application == APPLICATION_ID || tables(h, "flyway_schema_history") == 1;
        if (!ours && tables(h, "%") > 0) {
            throw new StoreException(file + " is the database of another program. Name another file with --db.");
        }
        if (version > SCHEMA_VERSION) {
            throw new StoreException("The store " + file + " is of format " + version + ", written by a later version; "
                    + "this one knows up to " + SCHEMA_VERSION + ". Use the later version.");
        }
        return version;
    }

    private static int tables(Handle h, String like) {
        return h.createQuery("select count(*) from sqlite_master where type = 'table' and name like ?")
                .bind(0, like)
                .mapTo(int.class)
                .one();
    }

    private static int pragma(Handle h, String name) {
        return h.createQuery("pragma " + name).mapTo(int.class).one();
    }

    /** Makes sure that nothing of deleted rows is left in the file or its log. */
    static void scrub(Path file, Handle handle) {
        handle.execute("insert into article_text (article_text) values ('optimize')");
        handle.execute("insert into statement_text (statement_text) values ('optimize')");
        handle.createQuery("pragma wal_checkpoint(truncate)").mapToMap().list();
        handle.execute("vacuum");
        int busy = handle.createQuery("pragma wal_checkpoint(truncate)")
                .map((row, context) -> row.getInt("busy"))
                .one();
        if (busy != 0) {
            throw new StoreException(
                    "Another program reads the store " + file
                            + ", so its log still holds what was removed. Close it and remove again, or run 'stemma remove' later.");
        }
    }

    /** Puts a database error so that a person knows what to do. */
    static StoreException explain(Path file, String doing, RuntimeException e) {
        if (e instanceof StoreException already) {
            return already;
        }
        Throwable cause = e;
        while (cause != null && !(cause instanceof SQLiteException)) {
            cause = cause.getCause();
        }
        String found = e.getMessage();
        if (cause instanceof SQLiteException sqlite) {
            found = advice(sqlite.getResultCode());
        }
        return new StoreException("Cannot " + doing + " the store " + file + ": " + found, e);
    }

    private static String advice(SQLiteErrorCode code) {
        return switch (code) {
            case SQLITE_FULL -> "the disk is full. Make room and run the same command again; what was in is kept.";
            case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_READONLY_DIRECTORY ->
                "the file or its folder cannot be written. "
                        + "Check the permissions, or make a copy with 'stemma share'.";
            case SQLITE_CORRUPT, SQLITE_NOTADB -> "the file is damaged or no store. Go back to a copy.";
            case SQLITE_BUSY, SQLITE_LOCKED -> "another process holds it. Wait and run the same command again.";
            default -> "SQLite says " + code + ".";
        };
    }
}
