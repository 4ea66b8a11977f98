package org.stemma.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.stemma.decide.RegisterEntry;
import org.stemma.model.Figure;
import org.stemma.model.Granularity;
import org.stemma.model.Measure;
import org.stemma.model.Measures;
import org.stemma.model.Quantity;
import org.stemma.model.Relation;
import org.stemma.model.Reply;
import org.stemma.model.Unit;
import org.stemma.model.Units;
import org.stemma.model.When;

/** The fixed wording in which people read quantities, times and measures. */
public final class Wording {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    /** Digits after the point that a converted number is shown with; the exact number is in the export. */
    private static final int SHOWN_DECIMALS = 2;
    /** Embeddings, overrides and isolates; marks that only say in which direction a letter goes are harmless. */
    private static final Pattern DIRECTION = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");
    /** What closes a description within a sentence, as in "the judge, a friend, said". */
    private static final Pattern END = Pattern.compile("[,;:]\\s*$");
    /** A word with which a description begins, and which is a capital letter at the begin of a sentence alone. */
    private static final Pattern BEGINNING = Pattern.compile(
            "^(?:The|An?|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Some|Several|Many|Most|Other|Both|These|Those|Their|His"
                    + "|Her|Its|Our) \\p{Ll}");

    /** What stands beside an item that a person rejected. */
    public static final String REJECTED = "rejected by the desk";

    private Wording() {}

    /** A quantity with its bound as a sign: {@code ≥ 3 people}, {@code ≈ 22 mi}, {@code 10–12 km²}. */
    public static String quantity(Quantity quantity) {
        return signed(quantity) + unit(quantity.unit(), isOne(quantity));
    }

    private static String signed(Quantity quantity) {
        if (quantity.low().isEmpty()) {
            return (quantity.highOpen() ? "< " : "≤ ") + number(quantity.high().orElseThrow());
        }
        String low = number(quantity.low().get());
        if (quantity.high().isEmpty()) {
            return (quantity.lowOpen() ? "> " : "≥ ") + low;
        }
        if (quantity.isPoint()) {
            return quantity.bound() == Quantity.Bound.ABOUT ? "≈ " + low : low;
        }
        String range = low + "–" + number(quantity.high().get());
        return switch (quantity.bound()) {
            case ABOUT, VAGUE -> "≈ " + range;
            case EXACT, AT_LEAST, OVER, AT_MOST, UNDER, RANGE -> range;
        };
    }

    private static boolean isOne(Quantity quantity) {
        return quantity.isPoint() && quantity.printed().compareTo(BigDecimal.ONE) == 0;
    }

    /** A number in groups of three digits: {@code 1,850}, {@code 0.2}; converted ones to two decimals. */
    public static String number(BigDecimal number) {
        BigDecimal shown = number.scale() > SHOWN_DECIMALS && number.abs().compareTo(BigDecimal.ONE) >= 0
                ? number.setScale(SHOWN_DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros()
                : number;
        String plain = (shown.scale() < 0 ? shown.setScale(0) : shown).toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String grouped = whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", ",");
        return point < 0 ? grouped : grouped + plain.substring(point);
    }

    private static String unit(Unit unit, boolean one) {
        if (unit.equals(Unit.ONE)) {
            return "";
        }
        if (unit.equals(Unit.PERSON)) {
            return one ? " person" : " people";
        }
        if (unit.equals(Unit.PERCENT)) {
            return "%";
        }
        if (unit.equals(Unit.TIMES)) {
            return one ? " time" : " times";
        }
        if (unit.isMoney()) {
            return " " + unit.code().substring(1, 4);
        }
        if (unit.isCount()) {
            return " (" + plain(unit.code()) + ")";
        }
        int slash = unit.code().indexOf('/');
        return " "
                + (slash > 0 && Units.measured(unit).isEmpty()
                        ? symbol(unit.code().substring(0, slash))
                                + "/"
                                + symbol(unit.code().substring(slash + 1))
                        : symbol(unit.code()));
    }

    private static String symbol(String code) {
        return code.isEmpty()
                ? ""
                : Units.measured(new Unit(code)).map(Units.Measured::symbol).orElseGet(() -> plain(code));
    }

    private static String plain(String code) {
        return code.replaceAll("[{}\\[\\]]", "");
    }

    /** A stretch of time as people write it: {@code 9 Oct 2024}, {@code 8 Oct 2024 04:00}, {@code Oct 2024}. */
    public static String when(When when) {
        LocalDate first = when.firstDay();
        return switch (when.granularity()) {
            case INSTANT -> instant(when.start());
            case PART_OF_DAY -> first.format(DAY) + partOfDay(when);
            case DAY -> first.format(DAY);
            case WEEK -> "week of " + first.format(DAY);
            case MONTH -> first.format(MONTH);
            case SEASON -> season(when.value()) + first.getYear();
            case QUARTER -> "Q" + ((first.getMonthValue() + 2) / 3) + " " + first.getYear();
            case YEAR -> Integer.toString(first.getYear());
            case DECADE -> first.getYear() + "s";
            case CENTURY, INTERVAL -> days(first, when.lastDay());
        };
    }

    /** A time for people, no finer than it is known: an hour that was only assumed is not shown. */
    public static String known(When when) {
        boolean assumed = !when.basis().isFromText() && when.granularity() == Granularity.INSTANT;
        return assumed ? when.firstDay().format(DAY) : when(when);
    }

    private static String instant(LocalDateTime moment) {
        return moment.format(DAY) + " " + moment.format(CLOCK);
    }

    private static String days(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return first.format(DAY);
        }
        if (first.getYear() == last.getYear()) {
            return (first.getMonth() == last.getMonth()
                            ? Integer.toString(first.getDayOfMonth())
                            : first.format(DAY_OF_YEAR))
                    + "–" + last.format(DAY);
        }
        return first.format(DAY) + " – " + last.format(DAY);
    }

    private static String partOfDay(When when) {
        String value = when.value();
        int mark = value.indexOf('T');
        return switch (mark < 0 ? "" : value.substring(mark)) {
            case "TMO" -> ", morning";
            case "TAF" -> ", afternoon";
            case "TEV" -> ", evening";
            case "TNI" -> ", night";
            case "TDT" -> ", daytime";
            default -> " " + when.start().format(CLOCK);
        };
    }

    private static String season(String value) {
        return switch (value.length() > 5 ? value.substring(5) : "") {
            case "SP" -> "spring ";
            case "SU" -> "summer ";
            case "FA" -> "autumn ";
            case "WI" -> "winter ";
            default -> "";
        };
    }

    /** The day without its year where a column has one year only: {@code 9 Oct}. */
    public static String shortDay(When when) {
        return when.granularity().compareTo(Granularity.DAY) <= 0
                ? when.firstDay().format(DAY_OF_YEAR)
                : when(when);
    }

    /** What is counted: the label of the published table, else the counted noun. */
    public static String measure(Measure measure) {
        return Measures.entry(measure).map(Measures.Entry::label).orElse(measure.name());
    }

    /** Why a figure is kept out of comparison. */
    public static String aside(Figure.Aside aside) {
        return switch (aside) {
            case NEGATED -> "negated";
            case IRONIC -> "not meant literally";
            case HYPOTHETICAL -> "hypothetical";
            case HISTORICAL -> "of another, earlier event";
            case PLANNED -> "planned";
            case INCIDENTAL -> "mentioned in passing";
            case TAKEN_BACK -> "taken back by a correction";
        };
    }

    /** A relation word as it stands before the other figure: {@code updated from}. */
    public static String before(Relation.Word word) {
        return switch (word) {
            case REPEATS -> "repeats";
            case AGREES -> "agrees with";
            case UPDATED -> "updated from";
            case REVISED_DOWN -> "revised down from";
            case WITHDRAWN -> "in place of the withdrawn";
            case CHANGED -> "changed from";
            case CONSISTENT_WITH -> "consistent with";
            case DISPUTED -> "disputed, against";
            case REPORTED_DIFFERENTLY -> "reported differently from";
            case DIFFERS -> "differs from";
            case PART_OF -> "part of";
            case NOT_COMPARABLE -> "not comparable with";
        };
    }

    /** A relation word as it stands behind the figure that took the place of the other: {@code updated}. */
    public static String behind(Relation.Word word) {
        return word == Relation.Word.WITHDRAWN ? "in place of one withdrawn" : word.words();
    }

    /** How a statement answers another, as it stands before the other's words. */
    public static String stance(Reply.Stance stance) {
        return switch (stance) {
            case ACCEPTS -> "accepts";
            case REJECTS -> "rejects";
            case DENIES -> "denies";
            case SETS_CONDITIONS -> "sets conditions for";
            case WELCOMES -> "welcomes";
            case MOCKS -> "mocks";
            case ANSWERS -> "replies to";
        };
    }

    /** So many of something: {@code 1 figure}, {@code 12 figures}. */
    public static String count(long number, String singular) {
        return count(number, singular, singular + "s");
    }

    /** So many of something with an irregular plural. */
    public static String count(long number, String singular, String plural) {
        return number(BigDecimal.valueOf(number)) + " " + (number == 1 ? singular : plural);
    }

    /** An enum constant as words: {@code SETS_CONDITIONS} is "sets conditions". */
    public static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Words of a source on one line. */
    public static String oneLine(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }

    /** A name without the characters that would turn around the words beside it. */
    public static String name(String written) {
        return DIRECTION.matcher(written).replaceAll("");
    }

    /**
     * A description as it stands within a sentence, so that "The finance ministry" and "the finance ministry" are one,
     * without the comma after it. A word before a capital may be part of a name and stays: "The Hague".
     */
    public static String withinSentence(String description) {
        String alone = END.matcher(description).replaceFirst("");
        return BEGINNING.matcher(alone).find() ? Character.toLowerCase(alone.charAt(0)) + alone.substring(1) : alone;
    }

    /** What the register says of an outlet or claimant: side, kind, owner, country, grades. */
    public static List<String> register(RegisterEntry entry) {
        List<String> words = new ArrayList<>();
        entry.side().ifPresent(side -> words.add("side: " + side));
        entry.kind().ifPresent(words::add);
        entry.owner().ifPresent(owner -> words.add("owner: " + owner));
        entry.country().ifPresent(words::add);
        if (entry.grades().isEmpty()) {
            words.add(RegisterEntry.NOT_GRADED);
        }
        entry.grades()
                .forEach((topic, grade) -> words.add("graded " + grade + (topic.isEmpty() ? "" : " on " + topic)));
        return words;
    }
}
