package org.stemma.ingest.date;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the publication dates that sidecars, JSONL rows and pages give.
 *
 * <p>ISO 8601 and its near forms, RFC 822, English dates in words in either order, numbers with a slash or a dot where
 * only one order of day and month is possible, seconds or milliseconds since 1970. A time is kept to the minute, a zone
 * where it is named by offset or by one of the abbreviations that mean one offset alone. Never guesses between two
 * days.
 */
public final class PublishedDateParser {
    /** Nothing that was published on the web or as an agency's file is older. */
    public static final int EARLIEST_YEAR = 1800;

    private static final int LONGEST = 200;
    private static final int CENTURY = 100;
    private static final int FURTHEST_OFFSET_MINUTES = 14 * 60;
    private static final int QUARTER = 15;
    private static final int MILLISECOND_DIGITS = 13;

    private static final Pattern ISO =
            Pattern.compile("(?<![\\d/.-])(\\d{4})([-/.]?)(\\d{2})\\2(\\d{2})(?!\\d)(.*)", Pattern.DOTALL);
    private static final Pattern ISO_LOOSE =
            Pattern.compile("(?<![\\d/.-])(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)(.*)", Pattern.DOTALL);
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º)?[\\s\\u00a0.-]{1,3}(?:(?:of|de) )?(" + Months.NAME
                    + ")\\.?,?(?:\\s|-|\\u00a0){1,2}(?:de )?(\\d{4}|\\d{2}(?![\\d:.]))(?!\\d)(.*)",
            Pattern.DOTALL);
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "(?<!\\p{L})(" + Months.NAME
                    + ")\\.?[\\s\\u00a0]{1,3}(\\d{1,2})(?:st|nd|rd|th)?,?[\\s\\u00a0]{1,3}(\\d{4})(?!\\d)(.*)",
            Pattern.DOTALL);
    private static final Pattern UNIX_STYLE = Pattern.compile("(?i)\\p{L}{3},? (" + Months.NAME
            + ") (\\d{1,2}) (\\d{1,2}:\\d{2}(?::\\d{2})?) ?([A-Z]{3,4}|[+-]\\d{4})? ?(\\d{4})");
    private static final Pattern NUMBERS = Pattern.compile(
            "(?<![\\d/.-])(\\d{1,2})([/.-])\\s?(\\d{1,2})\\2\\s?(\\d{4}|\\d{2})(?![\\d/.-]\\d|\\d)(.*)",
            Pattern.DOTALL);
    private static final Pattern EPOCH = Pattern.compile("\\d{10}|\\d{13}");
    private static final Pattern TIME = Pattern.compile(
            "(?i)[\\sT,|@–—-]{0,4}(?:at )?(\\d{1,2})[:.](\\d{2})(?::(\\d{2}))?(?:[.,]\\d{1,9})?\\s?([ap]\\.?m\\.?)?"
                    + "\\s?\\(?(Z|(?:(?:GMT|UTC)\\s?)?[+-]\\d{1,2}:?(?:\\d{2})?|[A-Z]{2,4})?\\)?.*",
            Pattern.DOTALL);
    private static final Pattern OFFSET =
            Pattern.compile("(?:GMT|UTC)?\\s?([+-])(\\d{1,2}):?(\\d{2})?", Pattern.CASE_INSENSITIVE);
    private static final Pattern LABEL = Pattern.compile(
            "(?i)^(?:(?:first |last )?(?:published|updated|posted|modified|created|date|on|at)\\s?(?:on|at)?\\s?:?\\s+)+");

    /** Hours from UTC of the abbreviations that RFC 822 defines or that mean one offset alone. */
    private static final Map<String, Integer> ZONES = Map.ofEntries(
            Map.entry("Z", 0),
            Map.entry("UT", 0),
            Map.entry("UTC", 0),
            Map.entry("GMT", 0),
            Map.entry("EST", -5),
            Map.entry("EDT", -4),
            Map.entry("CDT", -5),
            Map.entry("MST", -7),
            Map.entry("MDT", -6),
            Map.entry("PST", -8),
            Map.entry("PDT", -7),
            Map.entry("CET", 1),
            Map.entry("CEST", 2),
            Map.entry("EET", 2),
            Map.entry("EEST", 3),
            Map.entry("MSK", 3),
            Map.entry("JST", 9));

    private PublishedDateParser() {}

    /**
     * Reads a publication date.
     *
     * @param written the words
     * @param today a day more than one after this is distrusted
     */
    public static PublishedDate parse(String written, LocalDate today) {
        String text = written.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return new PublishedDate.NotUnderstood("it is empty or longer than " + LONGEST + " characters.");
        }
        PublishedDate found;
        try {
            found = read(LABEL.matcher(text).replaceFirst(""));
        } catch (DateTimeException e) {
            return new PublishedDate.NotUnderstood("there is no such day or time in the calendar.");
        }
        return found.calendarDay().map(day -> plausible(found, day, today)).orElse(found);
    }

    /**
     * The best of several dates that a page gives for itself: the first that can be read, or the same moment in the
     * outlet's own time where that is given too, since the day that readers know is the local one.
     *
     * @param written the dates, the most trustworthy first
     * @return an index of {@code written}
     */
    public static OptionalInt best(List<String> written, LocalDate today) {
        List<PublishedDate> dates =
                written.stream().map(date -> parse(date, today)).toList();
        for (int first = 0; first < dates.size(); first++) {
            if (dates.get(first).calendarDay().isPresent()) {
                if (dates.get(first) instanceof PublishedDate.Moment moment
                        && moment.zone().filter(ZoneOffset.UTC::equals).isPresent()) {
                    for (int other = first + 1; other < dates.size(); other++) {
                        if (dates.get(other) instanceof PublishedDate.Moment local && isSameElsewhere(moment, local)) {
                            return OptionalInt.of(other);
                        }
                    }
                }
                return OptionalInt.of(first);
            }
        }
        return OptionalInt.empty();
    }

    /** The same moment with another offset, or a time without zone that a whole number of quarters of an hour parts. */
    private static boolean isSameElsewhere(PublishedDate.Moment utc, PublishedDate.Moment local) {
        long apart = Math.abs(Duration.between(utc.minute(), local.minute()).toMinutes());
        if (local.zone().isPresent()) {
            return apart > 0
                    && local.minute()
                            .minusSeconds(local.zone().get().getTotalSeconds())
                            .equals(utc.minute());
        }
        return apart > 0 && apart <= FURTHEST_OFFSET_MINUTES && apart % QUARTER == 0;
    }

    private static PublishedDate plausible(PublishedDate found, LocalDate day, LocalDate today) {
        if (day.getYear() < EARLIEST_YEAR) {
            return new PublishedDate.Distrusted("nothing was published online in the year " + day.getYear() + ".");
        }
        if (day.isAfter(today.plusDays(1))) {
            return new PublishedDate.Distrusted(
                    "the day " + day + " lies after the day on which it was read, " + today + ".");
        }
        if (day.equals(LocalDate.EPOCH)) {
            return new PublishedDate.Distrusted("1970-01-01 is what programs write that know no date.");
        }
        return found;
    }

    private static PublishedDate read(String text) {
        if (EPOCH.matcher(text).matches()) {
            long number = Long.parseLong(text);
            Instant instant =
                    text.length() == MILLISECOND_DIGITS ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number);
            return moment(instant.atOffset(ZoneOffset.UTC).toLocalDateTime(), Optional.of(ZoneOffset.UTC));
        }
        Matcher iso = ISO.matcher(text);
        if (iso.find()) {
            return withTime(day(iso.group(1), iso.group(3), iso.group(4)), iso.group(5));
        }
        Matcher loose = ISO_LOOSE.matcher(text);
        if (loose.find()) {
            return withTime(day(loose.group(1), loose.group(2), loose.group(3)), loose.group(4));
        }
        Matcher unix = UNIX_STYLE.matcher(text);
        if (unix.matches() && Months.number(unix.group(1)).isPresent()) {
            String zone = Optional.ofNullable(unix.group(4)).orElse("");
            return withTime(day(unix.group(5), month(unix.group(1)), unix.group(2)), unix.group(3) + " " + zone);
        }
        return inWords(text).orElseGet(() -> inNumbers(text));
    }

    /** The first date in words, wherever it stands. */
    private static Optional<PublishedDate> inWords(String text) {
        Matcher dayFirst = DAY_FIRST.matcher(text);
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        int one = find(dayFirst, 2);
        int two = find(monthFirst, 1);
        if (one < text.length() && one < two) {
            return Optional.of(withTime(
                    day(year(dayFirst.group(3)), month(dayFirst.group(2)), dayFirst.group(1)), dayFirst.group(4)));
        }
        return two == text.length()
                ? Optional.empty()
                : Optional.of(withTime(
                        day(monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2)),
                        monthFirst.group(4)));
    }

    /** Where the first match begins whose group is the name of a month, or the length of the text. */
    private static int find(Matcher matcher, int nameGroup) {
        int end = matcher.regionEnd();
        for (int from = 0; from < end && matcher.find(from); from = matcher.start() + 1) {
            if (Months.number(matcher.group(nameGroup)).isPresent()) {
                return matcher.start();
            }
        }
        return end;
    }

    private static PublishedDate inNumbers(String text) {
        Matcher numbers = NUMBERS.matcher(text);
        return numbers.find()
                ? fromNumbers(numbers)
                : new PublishedDate.NotUnderstood("it has none of the forms that are read, such as 2025-02-11,"
                        + " 2025-02-11T09:30:00Z, 11 February 2025 or Tue, 11 Feb 2025 09:30:00 GMT.");
    }

    private static PublishedDate fromNumbers(Matcher numbers) {
        int first = Integer.parseInt(numbers.group(1));
        int second = Integer.parseInt(numbers.group(3));
        boolean dots = numbers.group(2).equals(".");
        if (first <= 12 && second <= 12 && first != second && !dots) {
            return new PublishedDate.NotUnderstood("it may mean day " + first + " of month " + second + " or day "
                    + second + " of month " + first + "; write it as year-month-day.");
        }
        boolean dayFirst = dots || first > 12;
        String day = numbers.group(dayFirst ? 1 : 3);
        String month = numbers.group(dayFirst ? 3 : 1);
        return withTime(day(year(numbers.group(4)), month, day), numbers.group(5));
    }

    private static LocalDate day(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    private static String month(String name) {
        return Integer.toString(Months.number(name).orElseThrow());
    }

    /** Two digits are a year of the century that ends in 2068, as POSIX has it. */
    private static String year(String digits) {
        if (digits.length() == 4) {
            return digits;
        }
        int number = Integer.parseInt(digits);
        return Integer.toString(number < 69 ? 20 * CENTURY + number : 19 * CENTURY + number);
    }

    private static PublishedDate withTime(LocalDate day, String rest) {
        Matcher time = TIME.matcher(rest);
        if (!time.matches()) {
            return new PublishedDate.Day(day);
        }
        int hour = Integer.parseInt(time.group(1));
        String half = Optional.ofNullable(time.group(4)).orElse("").toLowerCase(Locale.ROOT);
        if (half.startsWith("p") && hour < 12) {
            hour += 12;
        } else if (half.startsWith("a") && hour == 12) {
            hour = 0;
        }
        int minute = Integer.parseInt(time.group(2));
        if (hour > 23 || minute > 59) {
            return new PublishedDate.Day(day);
        }
        if (hour == 0 && minute == 0) {
            // Midnight to the minute is what programs write that know the day alone.
            return new PublishedDate.Day(day);
        }
        return moment(
                day.atTime(hour, minute), Optional.ofNullable(time.group(5)).flatMap(PublishedDateParser::zone));
    }

    private static PublishedDate moment(LocalDateTime time, Optional<ZoneOffset> zone) {
        return new PublishedDate.Moment(time.withSecond(0).withNano(0), zone);
    }

    private static Optional<ZoneOffset> zone(String written) {
        Matcher offset = OFFSET.matcher(written);
        if (offset.matches()) {
            int hours = Integer.parseInt(offset.group(2));
            int minutes = offset.group(3) == null ? 0 : Integer.parseInt(offset.group(3));
            int sign = offset.group(1).equals("-") ? -1 : 1;
            return hours > 18 || minutes > 59
                    ? Optional.empty()
                    : Optional.of(ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes));
        }
        return Optional.ofNullable(ZONES.get(written.toUpperCase(Locale.ROOT))).map(ZoneOffset::ofHours);
    }
}
