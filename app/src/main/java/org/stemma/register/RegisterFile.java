package org.stemma.register;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.decide.Register;
import org.stemma.decide.RegisterEntry;
import org.stemma.export.Csv;
import org.stemma.export.Table;
import org.stemma.model.StemmaException;

/** The register as CSV: {@code entry,name,domain,owner,kind,side,country,language,topic,grade}. */
public final class RegisterFile {
    /** The columns, in order. */
    public static final List<String> COLUMNS =
            List.of("entry", "name", "domain", "owner", "kind", "side", "country", "language", "topic", "grade");

    private RegisterFile() {}

    /** One row an entry, or one a topic where it has several; equal registers give equal bytes. */
    public static String write(Register register) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (RegisterEntry entry : register.entries()) {
            SortedMap<String, String> grades = new TreeMap<>(entry.grades());
            if (grades.isEmpty()) {
                grades.put("", "");
            }
            grades.forEach((topic, grade) -> rows.add(row(entry, topic, grade)));
        }
        return Csv.write(new Table("register", COLUMNS, rows));
    }

    private static Map<String, Object> row(RegisterEntry entry, String topic, String grade) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("entry", entry.entry().name().toLowerCase(Locale.ROOT));
        row.put("name", entry.name());
        entry.domain().ifPresent(value -> row.put("domain", value));
        entry.owner().ifPresent(value -> row.put("owner", value));
        entry.kind().ifPresent(value -> row.put("kind", value));
        entry.side().ifPresent(value -> row.put("side", value));
        entry.country().ifPresent(value -> row.put("country", value));
        entry.language().ifPresent(value -> row.put("language", value));
        row.put("topic", topic);
        row.put("grade", grade);
        return row;
    }

    /**
     * The register of such a file. Columns but {@code entry} and {@code name} may be missing; of an entry on several
     * rows the first that says something of a column counts, and every grade.
     *
     * @throws StemmaException naming the line that is none
     */
    public static Register read(String csv) {
        Map<String, RegisterEntry> entries = new LinkedHashMap<>();
        String text = csv.startsWith("\ufeff") ? csv.substring(1) : csv;
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(text)) {
            for (NamedCsvRecord row : reader) {
                RegisterEntry entry = entry(row);
                entries.merge(entry.entry() + "\t" + entry.name(), entry, RegisterFile::joined);
            }
        } catch (CsvParseException | java.io.IOException e) {
            throw new StemmaException("Cannot read the register: " + e.getMessage(), e);
        }
        return new Register(entries.values());
    }

    private static RegisterEntry entry(NamedCsvRecord row) {
        String line = "Line " + row.getStartingLineNumber() + " of the register: ";
        String of = cell(row, "entry").orElse("");
        SortedMap<String, String> grades = new TreeMap<>();
        cell(row, "grade").ifPresent(grade -> grades.put(cell(row, "topic").orElse(""), grade));
        try {
            return new RegisterEntry(
                    RegisterEntry.Entry.valueOf(of.toUpperCase(Locale.ROOT)),
                    cell(row, "name").orElse(""),
                    cell(row, "domain"),
                    cell(row, "owner"),
                    cell(row, "kind"),
                    cell(row, "side"),
                    cell(row, "country"),
                    cell(row, "language"),
                    grades);
        } catch (IllegalArgumentException e) {
            String why = of.equalsIgnoreCase("outlet") || of.equalsIgnoreCase("claimant")
                    ? String.valueOf(e.getMessage())
                    : "the column 'entry' has '" + of + "'; it is outlet or claimant";
            throw new StemmaException(line + why + ". Nothing was taken in.", e);
        }
    }

    private static Optional<String> cell(NamedCsvRecord row, String column) {
        return row.findField(column).map(RegisterFile::plain).filter(value -> !value.isEmpty());
    }

    private static String plain(String cell) {
        String text = cell.strip();
        return text.length() > 1 && text.charAt(0) == '\'' && Csv.isDangerous(text.substring(1))
                ? text.substring(1)
                : text;
    }

    private static RegisterEntry joined(RegisterEntry one, RegisterEntry other) {
        SortedMap<String, String> grades = new TreeMap<>(other.grades());
        grades.putAll(one.grades());
        return new RegisterEntry(
                one.entry(),
                one.name(),
                one.domain().or(other::domain),
                one.owner().or(other::owner),
                one.kind().or(other::kind),
                one.side().or(other::side),
                one.country().or(other::country),
                one.language().or(other::language),
                grades);
    }
}
