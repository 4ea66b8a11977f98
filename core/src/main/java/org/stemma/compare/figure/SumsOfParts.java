package org.stemma.compare.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.stemma.model.ArticleId;
import org.stemma.model.Figure;
import org.stemma.model.Ledger;
import org.stemma.model.Part;
import org.stemma.model.Quantity;
import org.stemma.model.Reading;
import org.stemma.model.Span;
import org.stemma.model.SumOfParts;
import org.stemma.model.SumOfParts.Finding;
import org.stemma.model.Units;

/**
 * Checks the sums that an article prints: "26 people, 15 in Arden and 11 in Belmarsk". Only what one article says of
 * one total is added up; whether the words give a complete breakdown is told by {@link Breakdowns}. Stateless.
 */
public final class SumsOfParts {
    private SumsOfParts() {}

    /** The totals of a ledger that their articles break down, in the order of their words. */
    public static List<SumOfParts> of(Ledger ledger) {
        TreeMap<ArticleId, List<Figure>> figures = new TreeMap<>();
        for (Ledger.FigureInContext context : ledger.figures().values()) {
            Figure figure = context.figure();
            if (figure.setAside().isEmpty()) {
                figures.computeIfAbsent(figure.id().article(), article -> new ArrayList<>())
                        .add(figure);
            }
        }
        List<SumOfParts> sums = new ArrayList<>();
        figures.forEach((article, ofArticle) -> {
            Reading reading = ledger.readings().get(article);
            if (reading != null) {
                sums.addAll(of(reading, ofArticle));
            }
        });
        return List.copyOf(sums);
    }

    /** Those of one article. */
    static List<SumOfParts> of(Reading reading, List<Figure> figures) {
        List<Figure> inOrder = new ArrayList<>(figures);
        inOrder.sort(Comparator.comparing(Figure::citation));
        String body = reading.article().body();
        List<SumOfParts> sums = new ArrayList<>();
        List<Figure> before = List.of();
        for (Span sentence : reading.sentences()) {
            List<Figure> here = inOrder.stream()
                    .filter(figure -> figure.citation().part().equals(Part.BODY)
                            && sentence.contains(figure.citation().span()))
                    .toList();
            for (Breakdowns.Breakdown breakdown : Breakdowns.in(body, sentence, before, here)) {
                sum(breakdown).ifPresent(sums::add);
            }
            before = here;
        }
        sums.sort(Comparator.comparing(SumOfParts::total));
        return List.copyOf(sums);
    }

    private static Optional<SumOfParts> sum(Breakdowns.Breakdown breakdown) {
        Quantity total = Units.common(breakdown.total().quantity());
        List<Quantity> parts = breakdown.parts().stream()
                .map(part -> Units.common(part.quantity()))
                .toList();
        BigDecimal sum = parts.stream().map(Quantity::printed).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean exact = isExact(total) && parts.stream().allMatch(SumsOfParts::isExact);
        int order = sum.compareTo(total.printed());
        Finding finding;
        if (!exact && !isOutside(parts, total)) {
            finding = breakdown.complete() ? Finding.MAY_ADD_UP : Finding.WITHIN;
        } else if (order > 0) {
            finding = Finding.MORE;
        } else if (!breakdown.complete()) {
            finding = Finding.WITHIN;
        } else {
            finding = order == 0 ? Finding.ADDS_UP : Finding.LESS;
        }
        return Optional.of(new SumOfParts(
                breakdown.total().id(),
                breakdown.parts().stream().map(Figure::id).toList(),
                sum,
                finding,
                reason(parts, sum, total, finding)));
    }

    /** Whether no numbers that the parts allow make one that the total allows: too many in any case, or too few. */
    private static boolean isOutside(List<Quantity> parts, Quantity total) {
        Interval whole = Interval.of(total);
        Interval sum = parts.stream().map(Interval::of).reduce(Interval.ZERO, Interval::plus);
        return whole.isBelow(sum) || sum.isBelow(whole);
    }

    private static boolean isExact(Quantity quantity) {
        return quantity.bound() == Quantity.Bound.EXACT && quantity.isPoint();
    }

    private static String reason(List<Quantity> parts, BigDecimal sum, Quantity total, Finding finding) {
        String added = parts.stream().map(SumsOfParts::written).collect(Collectors.joining(" + "));
        String made = parts.size() == 1 ? added : added + " = " + plain(sum);
        return switch (finding) {
            case ADDS_UP -> made;
            case WITHIN -> made + " of " + written(total);
            case MAY_ADD_UP, LESS, MORE -> made + ", and the total is " + written(total);
        };
    }

    private static String written(Quantity quantity) {
        String number = plain(quantity.printed());
        return switch (quantity.bound()) {
            case EXACT -> number;
            case ABOUT, AT_LEAST, OVER, AT_MOST, UNDER, RANGE, VAGUE ->
                quantity.bound().words() + " " + number;
        };
    }

    private static String plain(BigDecimal number) {
        return String.format(
                Locale.ROOT, "%,." + Math.max(0, number.stripTrailingZeros().scale()) + "f", number);
    }
}
