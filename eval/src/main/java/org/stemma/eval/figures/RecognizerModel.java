package org.stemma.eval.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.model.Quantity;
import org.stemma.model.Span;
import org.stemma.model.Unit;
import org.stemma.model.Units;
import org.stemma.read.figure.quantity.QuantityReader;
import org.stemma.read.figure.quantity.ReadQuantity;
import org.stemma.read.figure.quantity.ReadQuantity.Form;

/**
 * Prints our quantities as one of the models of Recognizers-Text would: the mapping of shapes, no reading of its own.
 */
enum RecognizerModel {
    NUMBER {
        @Override
        List<RecognizerResult> recognise(String text) {
            List<RecognizerResult> results = new ArrayList<>();
            for (ReadQuantity read : QuantityReader.read(text)) {
                boolean number = read.form() == Form.CARDINAL
                        || read.form() == Form.FRACTION
                        || read.form() == Form.AGE
                        || read.form() == Form.RANGE;
                boolean solid = read.digits()
                        && read.number().end() < text.length()
                        && Character.isLetter(text.charAt(read.number().end()));
                if (number && !solid) {
                    results.addAll(ends(text, read));
                }
            }
            return results;
        }

        private List<RecognizerResult> ends(String text, ReadQuantity read) {
            if (read.form() != Form.RANGE) {
                return List.of(result(
                        text, read.number(), SpecValues.plain(read.quantity().printed()), ""));
            }
            Optional<Matcher> joint = joint(text, read);
            if (joint.isEmpty()) {
                return List.of();
            }
            Span first = new Span(read.number().start(), joint.get().start());
            Span second = new Span(joint.get().end(), read.number().end());
            return List.of(
                    result(text, first, SpecValues.plain(read.quantity().low().orElseThrow()), ""),
                    result(text, second, SpecValues.plain(read.quantity().high().orElseThrow()), ""));
        }
    },
    NUMBER_RANGE {
        @Override
        List<RecognizerResult> recognise(String text) {
            return Intervals.of(text, false);
        }
    },
    /** The experimental mode of the specifications, in which ranges hold their upper end. */
    CLOSED_NUMBER_RANGE {
        @Override
        List<RecognizerResult> recognise(String text) {
            return Intervals.of(text, true);
        }
    },
    PERCENT {
        @Override
        List<RecognizerResult> recognise(String text) {
            List<RecognizerResult> results = new ArrayList<>();
            for (ReadQuantity read : QuantityReader.read(text)) {
                if (read.quantity().unit().equals(Unit.PERCENT)
                        && read.toldApart().isEmpty()) {
                    Span words = read.number().cover(read.unitWords().orElseThrow());
                    results.add(
                            result(text, words, SpecValues.plain(read.quantity().printed()) + "%", ""));
                }
            }
            return results;
        }
    },
    /** The mode of the specifications in which shares are percentages too. */
    SHARE {
        @Override
        List<RecognizerResult> recognise(String text) {
            List<RecognizerResult> results = new ArrayList<>(PERCENT.recognise(text));
            for (ReadQuantity read : QuantityReader.read(text)) {
                if (read.quantity().unit().equals(Unit.SHARE)
                        && read.toldApart().isEmpty()) {
                    int end = text.startsWith(" of", read.number().end())
                            ? read.number().end() + 3
                            : read.number().end();
                    String value = SpecValues.plain(read.quantity().printed().movePointRight(2)) + "%";
                    results.add(result(text, new Span(read.number().start(), end), value, ""));
                }
            }
            return results;
        }
    },
    DIMENSION {
        @Override
        List<RecognizerResult> recognise(String text) {
            return withUnits(
                    text,
                    unit -> Units.dimension(unit)
                            .filter(dimension -> !dimension.equals("time")
                                    && !dimension.equals("temperature")
                                    && !dimension.equals("share")
                                    && !dimension.startsWith("share")
                                    && !dimension.equals("angle"))
                            .isPresent());
        }
    },
    CURRENCY {
        @Override
        List<RecognizerResult> recognise(String text) {
            return withUnits(
                    text,
                    unit -> unit.isMoney()
                            || unit.code().equals("{cent}")
                            || unit.code().equals("{penny}")
                            || unit.code().equals("{franc}")
                            || unit.code().equals("{peso}")
                            || unit.code().equals("{dinar}"));
        }
    },
    TEMPERATURE {
        @Override
        List<RecognizerResult> recognise(String text) {
            return withUnits(
                    text,
                    unit -> Units.dimension(unit)
                            .filter(dimension -> dimension.equals("temperature") || dimension.equals("angle"))
                            .isPresent());
        }
    },
    AGE {
        @Override
        List<RecognizerResult> recognise(String text) {
            List<RecognizerResult> results = new ArrayList<>();
            for (ReadQuantity read : QuantityReader.read(text)) {
                if (read.form() == Form.AGE && read.hasUnit()) {
                    Span words = read.number().cover(read.unitWords().orElseThrow());
                    results.add(result(
                            text,
                            words,
                            SpecValues.plain(read.quantity().printed()),
                            NAMES.of(read.quantity().unit())));
                }
            }
            return results;
        }
    };

    private static final UnitNames NAMES = UnitNames.read("recognizers-unit-names.tsv");
    private static final Pattern JOINT =
            Pattern.compile("\\s*(?:-|–|—|~|\\bto\\b|\\bor\\b|\\band\\b|\\bthrough\\b)\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern EACH =
            Pattern.compile("\\s*(?:-\\s*)?\\b(?:a|an|per|each|every)\\b.*|/.*", Pattern.CASE_INSENSITIVE);

    /** What the model finds in a text. */
    abstract List<RecognizerResult> recognise(String text);

    /** The model that a file of specifications is about; absent for ordinals and dates. */
    static Optional<RecognizerModel> of(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        if (name.startsWith("numberrange")) {
            return Optional.of(name.contains("experimental") ? CLOSED_NUMBER_RANGE : NUMBER_RANGE);
        }
        if (name.startsWith("numbermodel")) {
            return Optional.of(NUMBER);
        }
        if (name.startsWith("percent")) {
            return Optional.of(name.contains("percentmode") ? SHARE : PERCENT);
        }
        if (name.startsWith("dimension")) {
            return Optional.of(DIMENSION);
        }
        if (name.startsWith("currency")) {
            return Optional.of(CURRENCY);
        }
        if (name.startsWith("temperature")) {
            return Optional.of(TEMPERATURE);
        }
        return name.startsWith("age") ? Optional.of(AGE) : Optional.empty();
    }

    /** Where the two numbers of a range are joined. */
    static Optional<Matcher> joint(String text, ReadQuantity range) {
        Matcher matcher = JOINT.matcher(text)
                .region(range.number().start(), range.number().end());
        while (matcher.find()) {
            String left = text.substring(range.number().start(), matcher.start());
            List<ReadQuantity> parts = left.isBlank() ? List.of() : QuantityReader.read(left);
            boolean whole = parts.size() == 1 && parts.get(0).number().end() == left.length();
            if (whole) {
                return Optional.of(matcher);
            }
        }
        return Optional.empty();
    }

    static RecognizerResult result(String text, Span words, String value, String unit) {
        return new RecognizerResult(words.in(text), words.start(), words.end() - 1, value, unit);
    }

    private static List<RecognizerResult> withUnits(String text, java.util.function.Predicate<Unit> wanted) {
        List<RecognizerResult> results = new ArrayList<>();
        for (ReadQuantity read : QuantityReader.read(text)) {
            Unit unit = read.quantity().unit();
            if (!read.hasUnit() || read.toldApart().isPresent()) {
                continue;
            }
            Unit named = unit.isRate() && !Units.isKnown(unit)
                    ? new Unit(unit.code().substring(0, unit.code().indexOf('/')))
                    : unit;
            if (!wanted.test(named)) {
                continue;
            }
            Span words = words(text, read, !named.equals(unit));
            BigDecimal value = read.form() == Form.RANGE
                    ? read.quantity().high().orElseThrow()
                    : read.converted()
                            .filter(other -> other.unit().equals(unit))
                            .map(Quantity::printed)
                            .orElse(read.quantity().printed());
            results.add(result(text, words, SpecValues.plain(value), name(named, words.in(text))));
        }
        return results;
    }

    /** Number and unit without bound words and without "a day"; of a range the second number. */
    private static Span words(String text, ReadQuantity read, boolean cutRate) {
        Span unit = read.unitWords().orElseThrow();
        Span words = read.number().cover(unit);
        if (read.form() == Form.RANGE) {
            int start = joint(text, read).map(Matcher::end).orElse(words.start());
            words = new Span(start, words.end());
        }
        if (!cutRate) {
            return words;
        }
        boolean after = unit.start() >= read.number().end();
        int from = after ? unit.start() + 1 : read.number().end();
        Matcher each = EACH.matcher(text).region(Math.min(from, words.end()), words.end());
        int end = each.find() ? each.start() : words.end();
        return new Span(words.start(), Math.max(end, read.number().end()));
    }

    /** The same money has several names in the specifications, by how it is written. */
    private static String name(Unit unit, String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        if (unit.code().equals("[USD]") && (lower.contains("us") || lower.contains("u.s"))) {
            return "United States dollar";
        }
        if (unit.code().equals("{penny}") && lower.contains("penny")) {
            return "Penny";
        }
        return NAMES.of(unit);
    }
}
