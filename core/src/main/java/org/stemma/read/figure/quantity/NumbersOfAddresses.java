package org.stemma.read.figure.quantity;

import java.util.Optional;
import java.util.Set;

/** Numbers of an address or a line: of the web, of a telephone, of a house in a street. */
final class NumbersOfAddresses {
    private static final Set<String> STREETS = Set.of(
            "street",
            "st",
            "road",
            "rd",
            "avenue",
            "ave",
            "boulevard",
            "blvd",
            "lane",
            "drive",
            "square",
            "court",
            "place",
            "terrace",
            "highway",
            "parkway",
            "way",
            "row",
            "crescent",
            "close");

    /** Atoms that a web address is followed back over. */
    private static final int LONGEST_ADDRESS = 120;

    private NumbersOfAddresses() {}

    /** Inside "https://…" or "www.…". */
    static Optional<Reason> webAddress(Atoms atoms, int number) {
        int at = number;
        int first = Math.max(0, number - LONGEST_ADDRESS);
        while (at > first && atoms.get(at).glued()) {
            at--;
            boolean address = atoms.are(at, ":", "/", "/") || atoms.is(at, "www");
            if (address) {
                return Optional.of(Reason.WEB);
            }
        }
        return Optional.empty();
    }

    /** "%2C" stands for a comma in an address. */
    static Optional<Reason> escaped(Atoms atoms, ReadNumber number) {
        boolean escaped = atoms.is(number.first() - 1, "%")
                && atoms.get(number.first() - 1).glued()
                && atoms.get(number.first()).glued();
        return escaped ? Optional.of(Reason.WEB) : Optional.empty();
    }

    static Optional<Reason> web(Atoms atoms, ReadNumber number) {
        Atom before = atoms.get(number.first() - 1);
        Atom head = atoms.get(number.first());
        boolean tag = head.glued()
                && (before.is("#") || before.is("@") || before.is("_") || before.is("=") || before.is("&"));
        boolean path = head.glued()
                && before.is("/")
                && before.glued()
                && atoms.get(number.first() - 2).isWord();
        return tag || path ? Optional.of(Reason.WEB) : Optional.empty();
    }

    static Optional<Reason> phone(Atoms atoms, ReadNumber number) {
        int first = number.first();
        while (joined(atoms, first - 1)) {
            first -= 2;
        }
        int last = number.end() - 1;
        while (joined(atoms, last + 1)) {
            last += 2;
        }
        int digits = 0;
        for (int at = first; at <= last; at += 2) {
            digits += atoms.get(at).text().length();
        }
        boolean call = atoms.is(first - 1, "+") && atoms.get(first).glued() && last > first;
        boolean long_ = last - first >= 4 && digits >= 7;
        return call || long_ ? Optional.of(Reason.PHONE) : Optional.empty();
    }

    private static boolean joined(Atoms atoms, int mark) {
        return (atoms.get(mark).isDash() || atoms.is(mark, "."))
                && atoms.get(mark).glued()
                && atoms.get(mark - 1).isDigits()
                && atoms.get(mark + 1).isDigits()
                && atoms.get(mark + 1).glued();
    }

    static Optional<Reason> streetAddress(Atoms atoms, ReadNumber number) {
        for (int at = number.end(); at < number.end() + 4; at++) {
            Atom atom = atoms.get(at);
            if (!atom.isCapitalised() && !(atom.isDigits() && at > number.end())) {
                return Optional.empty();
            }
            if (at > number.end() && STREETS.contains(atom.lower())) {
                return Optional.of(Reason.ADDRESS);
            }
        }
        return Optional.empty();
    }
}
