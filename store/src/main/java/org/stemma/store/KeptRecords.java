package org.stemma.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.stemma.model.ArticleId;

/** The rows of compared records. */
final class KeptRecords {
    private KeptRecords() {}

    static Optional<byte[]> find(Handle h, String key) {
        return h.createQuery("select document from kept_record where key = ? order by name limit 1")
                .bind(0, key)
                .mapTo(byte[].class)
                .findOne();
    }

    static void keep(Handle h, String name, String key, byte[] packed) {
        h.execute(
                "insert into kept_record (name, key, sha256, document) values (?, ?, ?, ?)"
                        + " on conflict (name) do update set key = excluded.key, sha256 = excluded.sha256,"
                        + " document = excluded.document",
                name,
                key,
                ArticleId.sha256(packed),
                packed);
    }

    /** What is compared of other articles or decisions is of no use, and may hold words of what was erased. */
    static void forget(Handle h) {
        h.execute("delete from kept_record");
    }

    /** What is wrong with the rows. */
    static List<String> faults(Handle h) {
        List<String> faults = new ArrayList<>();
        h.createQuery("select name, sha256, document from kept_record order by name")
                .map(
                        (row, context) ->
                                ArticleId.sha256(row.getBytes("document")).equals(row.getString("sha256"))
                                        ? Optional.<String>empty()
                                        : Optional.of(
                                                "kept record '" + row.getString("name")
                                                        + "': it is not what was recorded; it can be deleted, since the articles tell the same"))
                .list()
                .forEach(fault -> fault.ifPresent(faults::add));
        return faults;
    }
}
