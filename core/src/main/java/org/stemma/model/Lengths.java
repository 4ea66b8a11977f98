package org.stemma.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** TIMEX3 durations as steps on the calendar. */
final class Lengths {
    private static final Pattern PIECE = Pattern.compile("(T?)(\\d{1,6}(?:\\.\\d{1,3})?)(DE|CE|[YQMWDHS])");
    private static final Map<String, ChronoUnit> UNITS = Map.of(
            "Y", ChronoUnit.YEARS,
            "M", ChronoUnit.MONTHS,
            "W", ChronoUnit.WEEKS,
            "D", ChronoUnit.DAYS,
            "DE", ChronoUnit.DECADES,
            "CE", ChronoUnit.CENTURIES);

    private Lengths() {}

    /** The stretch that a length covers before or after an anchor, in whole days; nothing for an unknown number. */
    static Optional<When> stretch(SymbolicDate.Lasting lasting, When anchor) {
        int sign = lasting.direction() == SymbolicDate.Direction.FUTURE ? 1 : -1;
        LocalDate from = sign > 0 ? anchor.firstDay() : anchor.lastDay();
        return moved(lasting.timex(), from, sign)
                .map(to -> sign > 0
                        ? When.days(from, to, Basis.STATED, List.of())
                        : When.days(to, from, Basis.STATED, List.of()));
    }

    private static Optional<LocalDate> moved(String timex, LocalDate from, int sign) {
        if (!timex.startsWith("P")) {
            return Optional.empty();
        }
        String rest = timex.substring(1);
        Matcher piece = PIECE.matcher(rest);
        LocalDateTime at = from.atStartOfDay();
        int read = 0;
        while (piece.find() && piece.start() == read) {
            read = piece.end();
            at = step(at, new BigDecimal(piece.group(2)), piece.group(1) + piece.group(3), sign);
        }
        return read > 0 && read == rest.length() ? Optional.of(at.toLocalDate()) : Optional.empty();
    }

    private static LocalDateTime step(LocalDateTime at, BigDecimal amount, String unit, int sign) {
        ChronoUnit calendar = UNITS.get(unit);
        if (calendar == null) {
            return unit.equals("Q") ? at.plusMonths(sign * 3L * amount.longValue()) : clock(at, amount, unit, sign);
        }
        LocalDateTime whole = at.plus(sign * amount.longValue(), calendar);
        BigDecimal fraction = amount.remainder(BigDecimal.ONE);
        return fraction.signum() == 0
                ? whole
                : whole.plusDays(sign
                        * fraction.multiply(BigDecimal.valueOf(
                                        calendar.getDuration().toDays()))
                                .longValue());
    }

    private static LocalDateTime clock(LocalDateTime at, BigDecimal amount, String unit, int sign) {
        long seconds = amount.multiply(BigDecimal.valueOf(unit.endsWith("H") ? 3600 : unit.endsWith("M") ? 60 : 1))
                .longValue();
        return at.plusSeconds(sign * seconds);
    }
}
