package org.stemma.read.figure.quantity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.model.Span;
import org.stemma.model.Unit;
import org.stemma.model.Units;

/** Knows how units and currencies are written before and after a number: the tables beside this class. */
final class UnitForms {
    private static final Map<String, List<Form>> UNITS = new LinkedHashMap<>();
    private static final Map<String, List<Form>> MONEY_AFTER = new LinkedHashMap<>();
    private static final Map<String, List<Form>> MONEY_BEFORE = new LinkedHashMap<>();
    private static final BigDecimal MILLION = new BigDecimal("1000000");
    private static final Unit POUND_STERLING = new Unit("[GBP]");
    private static final Unit CENT = new Unit("{cent}");
    private static final Unit PENNY = new Unit("{penny}");

    static {
        for (String[] fields : rows("units-written.tsv", 2)) {
            put(UNITS, new Unit(fields[0]), fields[1], false);
        }
        for (String[] fields : rows("currencies.tsv", 3)) {
            Unit unit = new Unit(fields[0].startsWith("{") ? fields[0] : "[" + fields[0] + "]");
            put(MONEY_BEFORE, unit, fields[1], true);
            put(MONEY_AFTER, unit, fields[2], false);
        }
        for (Map<String, List<Form>> table : List.of(UNITS, MONEY_AFTER, MONEY_BEFORE)) {
            table.values().forEach(forms -> forms.sort(Comparator.comparingInt((Form form) -> -form.atoms.size())));
        }
    }

    private UnitForms() {}

    /**
     * A unit among atoms.
     *
     * @param unit the unit
     * @param end one past its last atom
     */
    record Match(Unit unit, int end) {
        /** Whether it measures time. */
        boolean isTime() {
            return UnitForms.isTime(unit);
        }

        /** Whether it is the small coin of a currency that is not told. */
        boolean isCents() {
            return unit.equals(CENT) || unit.equals(PENNY);
        }
    }

    /** Whether a unit measures time. */
    static boolean isTime(Unit unit) {
        return Units.dimension(unit).filter("time"::equals).isPresent();
    }

    private record Form(Unit unit, List<Atom> atoms, boolean exactCase, boolean glued) {}

    /** The unit that starts at an atom, after a number that was multiplied by {@code scale}. */
    static Optional<Match> after(Atoms atoms, int at, Optional<BigDecimal> scale) {
        Optional<Match> money = longest(MONEY_AFTER, atoms, at);
        Optional<Match> unit = longest(UNITS, atoms, at);
        if (money.isEmpty() || unit.isEmpty()) {
            return money.or(() -> unit);
        }
        boolean millions =
                scale.filter(factor -> factor.compareTo(MILLION) >= 0).isPresent();
        boolean sterling = money.get().unit().equals(POUND_STERLING) && millions;
        return sterling || money.get().end() > unit.get().end() ? money : unit;
    }

    /** The currency that stands before a number: "$", "US$", "EUR". */
    static Optional<Match> before(Atoms atoms, int at) {
        return percentOf(atoms, at).or(() -> currencyBefore(atoms, at));
    }

    /** "percent of 10" that begins a line. */
    private static Optional<Match> percentOf(Atoms atoms, int at) {
        if (at != 0) {
            return Optional.empty();
        }
        int of = atoms.is(0, "per") ? 2 : 1;
        String word = atoms.get(of - 1).lower();
        boolean percent = word.equals("percent") || word.equals("percents") || (of == 2 && word.equals("cent"));
        return percent && atoms.is(of, "of") ? Optional.of(new Match(Unit.PERCENT, of + 1)) : Optional.empty();
    }

    private static Optional<Match> currencyBefore(Atoms atoms, int at) {
        return longest(MONEY_BEFORE, atoms, at)
                .filter(match -> atoms.get(match.end()).isDigits()
                        || (!atoms.get(match.end() - 1).isWord()
                                && NumberWords.isNumberWord(
                                        atoms.get(match.end()).lower()))
                        || (atoms.get(match.end()).isDash()
                                && atoms.get(match.end() + 1).isDigits()));
    }

    private static Optional<Match> longest(Map<String, List<Form>> table, Atoms atoms, int at) {
        for (Form form : table.getOrDefault(atoms.get(at).lower(), List.of())) {
            int end = matches(form, atoms, at, table == MONEY_BEFORE);
            if (end > 0) {
                return Optional.of(new Match(form.unit, end));
            }
        }
        return Optional.empty();
    }

    private static int matches(Form form, Atoms atoms, int first, boolean beforeNumber) {
        if (form.glued && !atoms.get(first).glued()) {
            return -1;
        }
        int at = first;
        for (int i = 0; i < form.atoms.size(); i++) {
            Atom wanted = form.atoms.get(i);
            Atom found = atoms.get(at);
            boolean same = form.exactCase ? found.text().equals(wanted.text()) : found.is(wanted.lower());
            if (!same || (wanted.glued() && i > 0 && !found.glued())) {
                return -1;
            }
            at++;
            boolean more = i + 1 < form.atoms.size();
            if (more && atoms.is(at, ".") && !form.atoms.get(i + 1).is(".")) {
                at++;
            } else if (more && atoms.get(at).isDash() && !form.atoms.get(i + 1).isDash()) {
                at++;
            }
        }
        boolean runsOn = !beforeNumber
                && atoms.get(at).glued()
                && atoms.get(at - 1).isWord()
                && atoms.get(at).isDigits();
        return runsOn ? -1 : at;
    }

    private static void put(Map<String, List<Form>> table, Unit unit, String forms, boolean exactCase) {
        if (forms.isEmpty()) {
            return;
        }
        for (String written : forms.split("\\|", -1)) {
            boolean glued = written.startsWith("~");
            boolean cased = glued || written.startsWith("=");
            String form = cased ? written.substring(1) : written;
            Atoms atoms = Lexer.atoms(form, new Span(0, form.length()));
            List<Atom> parts = new ArrayList<>();
            for (int i = 0; i < atoms.size(); i++) {
                parts.add(atoms.get(i));
            }
            boolean exact = cased
                    || (exactCase
                            && !(form.endsWith("$") && Character.isLetter(form.charAt(0)) && !form.startsWith("A")));
            table.computeIfAbsent(parts.get(0).lower(), key -> new ArrayList<>())
                    .add(new Form(unit, List.copyOf(parts), exact, glued));
        }
    }

    private static List<String[]> rows(String name, int columns) {
        List<String[]> rows = new ArrayList<>();
        try (BufferedReader reader = open(name)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.startsWith("#")) {
                    String[] fields = line.split("\t", -1);
                    if (fields.length != columns) {
                        throw new IllegalStateException(name + ": not " + columns + " fields: " + line);
                    }
                    rows.add(fields);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the table " + name, e);
        }
        return rows;
    }

    private static BufferedReader open(String name) {
        InputStream in = UnitForms.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("the table " + name + " is not on the class path");
        }
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
}
