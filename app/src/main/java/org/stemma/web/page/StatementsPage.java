package org.stemma.web.page;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.model.Basis;
import org.stemma.model.When;
import org.stemma.view.ClaimantTable;
import org.stemma.view.StatementIndex;
import org.stemma.view.Wording;

/**
 * The statements: by speaker or by day, or the ones that an address asks for. What somebody only believes or intends
 * stands apart from what was said.
 *
 * @param title what it shows
 * @param kinds the ways of looking at all of them
 * @param asked what the address asks for
 * @param speaker the one speaker, where one is asked for
 * @param paging which rows are shown
 * @param speakers the speakers, where no statements are asked for
 * @param days the days, where they are asked for
 * @param said statements told as speech
 * @param held statements of what somebody believes or intends
 */
public record StatementsPage(
        String title,
        List<Choice> kinds,
        Asked asked,
        Optional<ClaimantTable.Line> speaker,
        Paging paging,
        List<ClaimantTable.Line> speakers,
        List<Day> days,
        List<StatementRow> said,
        List<StatementRow> held)
        implements Page {
    private static final int ROWS = 100;
    /** So many outlets of a speaker are named. */
    private static final int NAMES = 4;

    /**
     * What an address asks for; empty where it asks for all.
     *
     * @param speaker who said it
     * @param about words in it
     * @param day the day, as typed
     * @param outlet who carries it
     * @param answered whether only statements that others answer are asked for
     * @param outlets the outlets to choose from
     * @param notUnderstood what of it is no day
     */
    public record Asked(
            String speaker,
            String about,
            String day,
            String outlet,
            boolean answered,
            Filter outlets,
            Optional<String> notUnderstood) {
        /** Whether any statements are asked for. */
        public boolean isAny() {
            return answered || !(speaker.isEmpty() && about.isEmpty() && day.isEmpty() && outlet.isEmpty());
        }
    }

    /**
     * A day on which something was said.
     *
     * @param day the day
     * @param name the day as people write it
     * @param statements how many
     * @param speakers who said most that day
     */
    public record Day(LocalDate day, String name, int statements, List<String> speakers) {}

    private static final int SPEAKERS_OF_A_DAY = 6;

    /** The statements that an address asks for. */
    public static StatementsPage of(Snapshot snapshot, Query query) {
        StatementIndex index = snapshot.statements();
        Asked asked = asked(snapshot, query);
        List<ClaimantTable.Line> speaking = snapshot.claimants().claimants().stream()
                .filter(ClaimantTable.Line::isSpeaking)
                .toList();
        boolean byDay = !asked.isAny() && query.text("by").filter("day"::equals).isPresent();
        boolean bySpeaker = !asked.isAny() && !byDay;
        List<LocalDate> days = List.copyOf(index.byDay().keySet());
        List<StatementIndex.Entry> found = asked.isAny() ? found(snapshot, asked) : List.of();
        Paging paging = Paging.of(query, byDay ? days.size() : bySpeaker ? speaking.size() : found.size(), ROWS);
        List<StatementIndex.Entry> shown = paging.of(found, ROWS);
        return new StatementsPage(
                title(asked),
                List.of(
                        new Choice("By speaker", "/statements", speaking.size(), bySpeaker),
                        new Choice("By day", "/statements?by=day", days.size(), byDay)),
                asked,
                speaking.stream()
                        .filter(line -> line.name().equals(asked.speaker()))
                        .findFirst(),
                paging,
                bySpeaker
                        ? paging.of(speaking, ROWS).stream()
                                .map(line -> line.first(NAMES))
                                .toList()
                        : List.of(),
                byDay
                        ? paging.of(days, ROWS).stream()
                                .map(day -> day(day, index.byDay().getOrDefault(day, List.of())))
                                .toList()
                        : List.of(),
                rows(snapshot, shown, true),
                rows(snapshot, shown, false));
    }

    private static Asked asked(Snapshot snapshot, Query query) {
        String day = query.text("day").orElse("");
        return new Asked(
                query.text("speaker").orElse(""),
                query.text("about").orElse(""),
                day,
                query.text("outlet").orElse(""),
                query.text("answered").isPresent(),
                Filter.of("outlet", "outlet", snapshot.statements().outlets(), query),
                day.isEmpty() || date(day).isPresent()
                        ? Optional.empty()
                        : Optional.of("“" + day + "” is no day; write it as in 2024-10-09."));
    }

    /** What was said first, then what is only believed or intended; each in the order of time. */
    private static List<StatementIndex.Entry> found(Snapshot snapshot, Asked asked) {
        StatementIndex index = snapshot.statements();
        boolean onlyAnswered = asked.speaker().isEmpty() && asked.answered();
        List<StatementIndex.Entry> all = onlyAnswered
                ? answered(snapshot)
                : asked.speaker().isEmpty() ? index.entries() : index.by(asked.speaker());
        List<String> words = StatementIndex.words(asked.about());
        Optional<LocalDate> day = date(asked.day());
        Predicate<StatementIndex.Entry> wanted = entry -> entry.isAbout(words)
                && (!asked.answered() || !entry.line().answers().isEmpty())
                && (asked.day().isEmpty() || day.filter(entry::isOn).isPresent())
                && (asked.outlet().isEmpty() || entry.outlets().contains(asked.outlet()));
        return Stream.of(true, false)
                .flatMap(said -> all.stream().filter(entry -> entry.isSaid() == said))
                .filter(wanted)
                .toList();
    }

    /** The statements that others answer, in the order of time: few of all, and asked for from the first page. */
    private static List<StatementIndex.Entry> answered(Snapshot snapshot) {
        return snapshot.memo()
                .of(
                        "answered statements",
                        List.class,
                        () -> snapshot.statements().entries().stream()
                                .filter(entry -> !entry.line().answers().isEmpty())
                                .toList());
    }

    private static List<StatementRow> rows(Snapshot snapshot, List<StatementIndex.Entry> shown, boolean said) {
        return shown.stream()
                .filter(entry -> entry.isSaid() == said)
                .map(entry -> StatementRow.of(snapshot, entry))
                .toList();
    }

    private static Day day(LocalDate day, List<StatementIndex.Entry> entries) {
        Map<String, Long> counts = entries.stream()
                .collect(Collectors.groupingBy(StatementIndex.Entry::speaker, TreeMap::new, Collectors.counting()));
        List<String> speakers = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(SPEAKERS_OF_A_DAY)
                .map(Map.Entry::getKey)
                .toList();
        return new Day(day, name(day), entries.size(), speakers);
    }

    private static String name(LocalDate day) {
        return Wording.when(When.day(day, Basis.STATED, List.of()));
    }

    private static String title(Asked asked) {
        if (!asked.speaker().isEmpty()) {
            return asked.speaker();
        }
        return date(asked.day())
                .map(day -> "Said on " + name(day))
                .orElse(asked.answered() ? "Statements that others answer" : "Statements");
    }

    private static Optional<LocalDate> date(String typed) {
        try {
            return typed.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException e) {
            return Optional.empty(); // the page says that it is no day
        }
    }

    @Override
    public String template() {
        return "statements";
    }

    @Override
    public String section() {
        return "statements";
    }
}
