package org.stemma.eval.figures;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.model.Article;
import org.stemma.model.Figure;
import org.stemma.model.Quantity;
import org.stemma.model.Unit;

/**
 * A quantity as the NewsQuant set writes it.
 *
 * @param values the value, or both ends of a range
 * @param unit the name of the unit; "-" for none
 * @param change one of {@code = ~ > < up down}
 */
record PrintedQuantity(List<Double> values, String unit, String change) {
    private static final Pattern RANGE = Pattern.compile("\\s*(-?[\\d.eE+]+)\\s*-\\s*(-?[\\d.eE+]+)\\s*");
    private static final Pattern ALTERNATIVE = Pattern.compile("\\bor\\b", Pattern.CASE_INSENSITIVE);
    private static final Map<String, String> IRREGULAR =
            Map.of("men", "man", "women", "woman", "children", "child", "persons", "person", "feet", "foot");

    private static final java.util.Set<String> NUMBER_WORDS = java.util.Set.of(
            "hundred", "thousand", "million", "billion", "hundreds", "thousands", "dozens", "dozen", "more");

    PrintedQuantity {
        values = List.copyOf(values);
    }

    /** What the set would print for a figure, or for the two ends of a change. */
    static List<PrintedQuantity> of(Article article, List<Figure> figures, UnitNames names) {
        if (figures.size() == 1) {
            return of(article, figures.get(0), names);
        }
        PrintedQuantity from = of(article, figures.get(0), names).get(0);
        PrintedQuantity to = of(article, figures.get(1), names).get(0);
        List<Double> ends = List.of(from.values().get(0), to.values().get(0));
        return List.of(new PrintedQuantity(ends, to.unit().equals("-") ? from.unit() : to.unit(), "="));
    }

    /** What the set would print for a figure: two for a conversion and for an alternative ("eight or nine euros"). */
    static List<PrintedQuantity> of(Article article, Figure figure, UnitNames names) {
        List<PrintedQuantity> printed = new ArrayList<>();
        if (isSeveral(figure.quantity())) {
            return printed;
        }
        String words = article.words(figure.citation());
        String change = change(figure);
        String unit = unit(figure, figure.quantity(), words, names);
        boolean alternative = figure.quantity().bound() == Quantity.Bound.RANGE
                && ALTERNATIVE.matcher(words).find();
        List<Double> values = values(figure.quantity());
        if (alternative && values.size() == 2) {
            printed.add(new PrintedQuantity(values.subList(0, 1), unit, "="));
            printed.add(new PrintedQuantity(values.subList(1, 2), unit, "="));
        } else {
            printed.add(new PrintedQuantity(values, unit, change));
        }
        figure.converted()
                .ifPresent(other ->
                        printed.add(new PrintedQuantity(values(other), unit(figure, other, words, names), change)));
        return printed;
    }

    /** "Hundreds" is printed as from 100 to 1000, "dozens" as 12. */
    private static List<Double> values(Quantity quantity) {
        double low = quantity.printed().doubleValue();
        double high = quantity.high().orElse(quantity.printed()).doubleValue();
        return switch (quantity.bound()) {
            case RANGE -> List.of(low, high);
            case VAGUE ->
                isSeveral(quantity) ? List.of(low, high) : low < 100 ? List.of(low / 2) : List.of(low / 2, low * 5);
            default -> List.of(low);
        };
    }

    /** "Several" and "a few": the set does not count them. */
    static boolean isSeveral(Quantity quantity) {
        return quantity.bound() == Quantity.Bound.VAGUE
                && quantity.high().orElseThrow().compareTo(quantity.printed().multiply(java.math.BigDecimal.valueOf(3)))
                        == 0;
    }

    private static String unit(Figure figure, Quantity quantity, String words, UnitNames names) {
        Unit unit = quantity.unit();
        if (figure.measure().value().name().equals("age")) {
            return names.of(unit) + " of age";
        }
        if (!unit.equals(Unit.PERSON)) {
            return names.of(unit);
        }
        String last = words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        boolean noun = last.chars().allMatch(Character::isLetter) && !isNumberOnly(figure, words);
        return noun && !NUMBER_WORDS.contains(last) ? IRREGULAR.getOrDefault(last, singular(last)) : "-";
    }

    private static String singular(String noun) {
        return noun.endsWith("ies") && noun.length() > 4 ? noun.substring(0, noun.length() - 3) + "y" : noun;
    }

    /** "12" of "12 were killed": people by the verb, without a noun. */
    private static boolean isNumberOnly(Figure figure, String words) {
        return figure.of().isEmpty() || words.indexOf(' ') < 0;
    }

    private static String change(Figure figure) {
        String bound = switch (figure.quantity().bound()) {
            case EXACT, RANGE, VAGUE -> "=";
            case ABOUT -> "~";
            case AT_LEAST, OVER -> ">";
            case AT_MOST, UNDER -> "<";
        };
        if (!bound.equals("=")) {
            return bound;
        }
        return switch (figure.change()) {
            case UP -> "up";
            case DOWN -> "down";
            case LEVEL, FROM_TO -> "=";
        };
    }

    /** A gold quantity. */
    static PrintedQuantity ofGold(JsonNode quantity) {
        String value = quantity.path("value").asText();
        Matcher range = RANGE.matcher(value);
        List<Double> values = range.matches()
                ? List.of(Double.parseDouble(range.group(1)), Double.parseDouble(range.group(2)))
                : List.of(Double.parseDouble(value.trim()));
        return new PrintedQuantity(
                values,
                quantity.path("normalized_unit").asText(),
                quantity.path("change").asText());
    }

    /** As the reference scorer reads it. */
    Map<String, Object> json() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("values", values);
        fields.put("unit", unit);
        fields.put("change", change);
        return fields;
    }
}
