package org.stemma.store;

import org.jdbi.v3.core.Handle;
import org.stemma.decide.Register;
import org.stemma.decide.RegisterEntry;

/** The rows of the register of outlets and claimants. */
final class RegisterRows {
    private RegisterRows() {}

    static Register all(Handle h) {
        return new Register(h.createQuery("select document from register")
                .mapTo(String.class)
                .map(document -> Json.read(document, RegisterEntry.class))
                .list());
    }

    /** Keeps a register in place of the one that is here. */
    static void keep(Handle h, Register register) {
        h.execute("delete from register");
        register.entries()
                .forEach(entry -> h.execute(
                        "insert into register (kind, name, document) values (?, ?, ?)",
                        entry.entry().name(),
                        entry.name(),
                        Json.write(entry)));
    }
}
