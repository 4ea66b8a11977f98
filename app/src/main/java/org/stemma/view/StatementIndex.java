package org.stemma.view;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.model.ItemId;
import org.stemma.model.When;

/**
 * The statements of a ledger in the order in which they were said, found by speaker, day or words. Immutable; made once
 * for a {@link StatementTable}.
 */
public final class StatementIndex {
    /** A time longer than this is no day on which something was said. */
    private static final int MOST_DAYS = 7;

    private final List<Entry> entries;
    private final Map<ItemId, Entry> byMember = new HashMap<>();
    private final Map<String, List<Entry>> bySpeaker = new TreeMap<>();

    /**
     * A statement and what it is found by.
     *
     * @param line its row
     * @param speaker who said it
     * @param isSaid whether it is told as speech, not as what somebody believes or intends
     * @param days when it was said, or else when the article appeared
     * @param outlets who carries it
     * @param folded its words as they are compared
     */
    public record Entry(
            StatementLine line,
            String speaker,
            boolean isSaid,
            Optional<When> days,
            SortedSet<String> outlets,
            String folded) {
        /** The day that it is listed under; nothing where its time is not known or spans weeks. */
        public Optional<LocalDate> day() {
            return days.filter(Entry::isShort).map(When::firstDay);
        }

        /** Whether it may have been said on that day. */
        public boolean isOn(LocalDate day) {
            return days.filter(Entry::isShort)
                    .filter(when -> !day.isBefore(when.firstDay()) && !day.isAfter(when.lastDay()))
                    .isPresent();
        }

        private static boolean isShort(When when) {
            return when.firstDay().plusDays(MOST_DAYS).isAfter(when.lastDay());
        }

        /** Whether each of these words, folded, begins a word of it. */
        public boolean isAbout(List<String> words) {
            return words.stream().allMatch(word -> folded.contains(" " + word));
        }
    }

    private final SortedMap<LocalDate, List<Entry>> byDay;
    private final SortedMap<String, Integer> outlets;

    private StatementIndex(List<Entry> entries) {
        this.entries = Collections.unmodifiableList(entries);
        TreeMap<LocalDate, List<Entry>> days = new TreeMap<>();
        TreeMap<String, Integer> counts = new TreeMap<>();
        for (Entry entry : entries) {
            bySpeaker
                    .computeIfAbsent(entry.speaker(), name -> new ArrayList<>())
                    .add(entry);
            entry.line().appearances().forEach(appearance -> byMember.put(appearance.item(), entry));
            entry.outlets().forEach(outlet -> counts.merge(outlet, 1, Integer::sum));
            entry.day()
                    .ifPresent(day ->
                            days.computeIfAbsent(day, none -> new ArrayList<>()).add(entry));
        }
        byDay = Collections.unmodifiableSortedMap(days);
        outlets = Collections.unmodifiableSortedMap(counts);
    }

    /** The index of this table. */
    public static StatementIndex of(LedgerView view, StatementTable table) {
        List<Entry> entries = new ArrayList<>();
        for (StatementTable.Block block : table.speakers()) {
            for (StatementLine line : block.lines()) {
                entries.add(entry(view, block.speaker(), line));
            }
        }
        entries.sort(Comparator.comparing((Entry entry) -> entry.days().orElse(null), LedgerView.WHEN)
                .thenComparing(entry -> entry.line().id()));
        return new StatementIndex(entries);
    }

    private static Entry entry(LedgerView view, String speaker, StatementLine line) {
        TreeSet<String> outlets = new TreeSet<>();
        line.appearances().forEach(at -> outlets.add(view.outlet(at.item().article())));
        return new Entry(
                line,
                speaker,
                line.isSaid(view),
                line.latest(view),
                Collections.unmodifiableSortedSet(outlets),
                fold(line.content()));
    }

    /** All of them, in the order in which they were said; those of unknown time last. */
    public List<Entry> entries() {
        return entries;
    }

    /** What one speaker said, in order. */
    public List<Entry> by(String speaker) {
        return Collections.unmodifiableList(bySpeaker.getOrDefault(speaker, List.of()));
    }

    /** The statement that has this one among its appearances. */
    public Optional<Entry> of(ItemId statement) {
        return Optional.ofNullable(byMember.get(statement));
    }

    /** The days on which something was said, each with its statements. */
    public SortedMap<LocalDate, List<Entry>> byDay() {
        return byDay;
    }

    /** Who carries how many of them. */
    public SortedMap<String, Integer> outlets() {
        return outlets;
    }

    /** The words that somebody typed, as {@link Entry#isAbout} takes them. */
    public static List<String> words(String typed) {
        String folded = fold(typed).strip();
        return folded.isEmpty() ? List.of() : List.of(folded.split(" "));
    }

    /** Without case, accents and punctuation; a space before each word. */
    private static String fold(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .toLowerCase(Locale.ROOT);
        return " " + plain.strip();
    }
}
