package org.stemma.web.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.stemma.decide.Register;
import org.stemma.decide.RegisterEntry;
import org.stemma.decide.RegisterEntry.Entry;

/**
 * What the desk notes of outlets and claimants, and a form for one of them.
 *
 * @param entries outlets first, by name
 * @param edited the one that is being noted; absent where the whole register is shown
 */
public record RegisterPage(List<RegisterEntry> entries, Optional<Edited> edited) implements Page {
    /** The Admiralty letters with what they say of a source. */
    public static final List<String> GRADES = List.of(
            "A completely reliable",
            "B usually reliable",
            "C fairly reliable",
            "D not usually reliable",
            "E unreliable",
            "F reliability cannot be judged");

    /**
     * An outlet or claimant in the form.
     *
     * @param entry {@code outlet} or {@code claimant}
     * @param name the name as the record has it
     * @param noted what is noted so far
     * @param grade the letter for everything; empty where there is none
     * @param byTopic a topic and a letter a line
     * @param owners those that are noted of others, to choose from
     * @param kinds the same
     * @param sides the same
     */
    public record Edited(
            String entry,
            String name,
            Optional<RegisterEntry> noted,
            String grade,
            String byTopic,
            List<String> owners,
            List<String> kinds,
            List<String> sides) {}

    /** The register, or the form that an address asks for. */
    public static RegisterPage of(Snapshot snapshot, Query query) {
        Register register = snapshot.view().register();
        return new RegisterPage(
                register.entries(), query.text("name").map(name -> edited(register, entry(query), name)));
    }

    private static Entry entry(Query query) {
        return query.text("entry").filter("claimant"::equals).isPresent() ? Entry.CLAIMANT : Entry.OUTLET;
    }

    private static Edited edited(Register register, Entry entry, String name) {
        Optional<RegisterEntry> noted = entry == Entry.OUTLET ? register.outlet(name) : register.claimant(name);
        StringBuilder byTopic = new StringBuilder();
        noted.map(RegisterEntry::grades)
                .ifPresent(grades -> grades.forEach((topic, grade) -> {
                    if (!topic.isEmpty()) {
                        byTopic.append(topic).append(' ').append(grade).append('\n');
                    }
                }));
        return new Edited(
                entry.name().toLowerCase(Locale.ROOT),
                noted.map(RegisterEntry::name).orElse(name),
                noted,
                noted.map(RegisterEntry::grades)
                        .flatMap(grades -> Optional.ofNullable(grades.get("")))
                        .orElse(""),
                byTopic.toString(),
                values(register, RegisterEntry::owner),
                values(register, RegisterEntry::kind),
                values(register, RegisterEntry::side));
    }

    private static List<String> values(Register register, Function<RegisterEntry, Optional<String>> field) {
        return List.copyOf(new TreeSet<>(
                register.entries().stream().map(field).flatMap(Optional::stream).toList()));
    }

    @Override
    public String template() {
        return "register";
    }

    @Override
    public String title() {
        return edited.map(one -> "Register: " + one.name()).orElse("Register");
    }

    @Override
    public String section() {
        return "sources";
    }
}
