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

    PrintedQuantity {
        values = List.copyOf(values);
    }

    /** What the set would print for a figure: two for a conversion and for an alternative ("eight or nine euros"). */
    static List<PrintedQuantity> of(Article article, Figure figure, UnitNames names) {
        List<PrintedQuantity> printed = new ArrayList<>();
        String words = article.words(figure.citation());
        String change = change(figure);
        String unit = unit(figure, figure.quantity(), words, names);
        boolean alternative =
                figure.quantity().bound() == Quantity.Bound.RANGE && ALTERNATIVE.matcher(words).find();
        List<Double> values = values(figure.quantity());
        if (alternative && values.size() == 2) {
            printed.add(new PrintedQuantity(values.subList(0, 1), unit, "="));
            printed.add(new PrintedQuantity(values.subList(1, 2), unit, "="));
        } else {
            printed.add(new PrintedQuantity(values, unit, change));
        }
        figure.converted()
                .ifPresent(other -> printed.add(
                        new PrintedQuantity(values(other), unit(figure, other, words, names), change)));
        return printed;
    }

    /** Vague words are printed as the scale that they name: "hundreds" as 100. */
    private static List<Double> values(Quantity quantity) {
        double low = quantity.printed().doubleValue();
        double high = quantity.high().orElse(quantity.printed()).doubleValue();
        return switch (quantity.bound()) {
            case RANGE -> List.of(low, high);
            case VAGUE -> List.of(high == 3 * low ? low / 3 : low / 2);
            default -> List.of(low);
        };
    }

    private static String unit(Figure figure, Quantity quantity, String words, UnitNames names) {
        Unit unit = quantity.unit();
        if (!unit.equals(Unit.PERSON)) {
            return names.of(unit);
        }
        String last = words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        boolean noun = last.chars().allMatch(Character::isLetter) && !isNumberOnly(figure, words);
        return noun ? IRREGULAR.getOrDefault(last, last) : "-";
    }

    /** "12" of "12 were killed": people by the verb, without a noun. */
    private static boolean isNumberOnly(Figure figure, String words) {
        return figure.of().isEmpty() || words.indexOf(' ') < 0;
    }

    private static String change(Figure figure) {
        String bound =
                switch (figure.quantity().bound()) {
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
