package org.stemma.eval.timeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A timeline: the sentences of each day.
 *
 * @param days never empty in a gold timeline
 */
record GoldTimeline(SortedMap<LocalDate, List<String>> days) {
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern RULE = Pattern.compile("-{4,}");

    /**
     * The timeline in a file: a line with a date, a line a sentence, a line of dashes; what has no proper date is
     * skipped.
     */
    static GoldTimeline read(Path file) throws IOException {
        SortedMap<LocalDate, List<String>> days = new TreeMap<>();
        Optional<LocalDate> day = Optional.empty();
        boolean expectsDate = true;
        for (String raw : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            String line = raw.strip();
            if (RULE.matcher(line).matches()) {
                expectsDate = true;
            } else if (expectsDate && !line.isEmpty()) {
                day = date(line);
                expectsDate = false;
            } else if (!line.isEmpty() && day.isPresent()) {
                days.computeIfAbsent(day.get(), any -> new ArrayList<>()).add(Untokenised.text(line));
            }
        }
        if (days.isEmpty()) {
            throw new IOException(file + " has no day of a timeline.");
        }
        return new GoldTimeline(days);
    }

    private static Optional<LocalDate> date(String line) {
        try {
            return DATE.matcher(line).matches() ? Optional.of(LocalDate.parse(line)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty(); // "2011-02-30" is no day, and what stands under it cannot be placed
        }
    }

    /** How many days it has. */
    int length() {
        return days.size();
    }

    /** How many sentences a day has on average, rounded. */
    int sentencesADay() {
        int sentences = days.values().stream().mapToInt(List::size).sum();
        return Math.max(1, (int) Math.rint((double) sentences / days.size()));
    }
}
