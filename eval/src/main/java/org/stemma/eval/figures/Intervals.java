package org.stemma.eval.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.model.Quantity;
import org.stemma.model.Span;
import org.stemma.read.figure.quantity.QuantityReader;
import org.stemma.read.figure.quantity.ReadQuantity;
import org.stemma.read.figure.quantity.ReadQuantity.Form;

/** Prints bounds and ranges as intervals, two bounds that limit one number from both sides as one. */
final class Intervals {
    private static final Pattern BETWEEN_BOUNDS = Pattern.compile("\\s*(?:,|and|but|,\\s*and|,\\s*but)\\s*");
    private static final Pattern EQUAL = Pattern.compile("equal(?:s|ing|ling)?\\b.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern ROUGH =
            Pattern.compile("(?:about|around|some|approximately|nearly|almost|roughly)\\s+", Pattern.CASE_INSENSITIVE);

    private Intervals() {}

    private record Bounded(Span words, Quantity quantity) {}

    /**
     * The intervals of a text.
     *
     * @param closed whether a range holds its upper end
     */
    static List<RecognizerResult> of(String text, boolean closed) {
        List<Bounded> bounds = new ArrayList<>();
        for (ReadQuantity read : QuantityReader.read(text)) {
            if (read.toldApart().isEmpty() && isBounded(text, read)) {
                bounds.add(new Bounded(words(text, read), read.quantity()));
            }
        }
        List<RecognizerResult> results = new ArrayList<>();
        for (int i = 0; i < bounds.size(); i++) {
            Bounded one = bounds.get(i);
            if (i + 1 < bounds.size()) {
                Optional<RecognizerResult> both = both(text, one, bounds.get(i + 1));
                if (both.isPresent()) {
                    results.add(both.get());
                    i++;
                    continue;
                }
            }
            results.add(RecognizerModel.result(text, one.words, interval(one.quantity, closed), ""));
        }
        return results;
    }

    private static boolean isBounded(String text, ReadQuantity read) {
        return switch (read.quantity().bound()) {
            case AT_LEAST, OVER, AT_MOST, UNDER, RANGE -> true;
            case EXACT -> EQUAL.matcher(read.span().in(text)).lookingAt();
            case ABOUT, VAGUE -> false;
        };
    }

    private static Span words(String text, ReadQuantity read) {
        int end =
                read.hasUnit() ? Math.max(read.number().end(), 0) : read.span().end();
        int start = read.span().start();
        Matcher rough = ROUGH.matcher(text).region(start, end);
        if (rough.lookingAt()) {
            start = rough.end();
        }
        boolean bare = read.form() == Form.RANGE
                && !text.substring(start).toLowerCase(Locale.ROOT).startsWith("between")
                && !text.substring(start).toLowerCase(Locale.ROOT).startsWith("from");
        return new Span(bare ? read.number().start() : start, end);
    }

    private static Optional<RecognizerResult> both(String text, Bounded one, Bounded other) {
        boolean joined = BETWEEN_BOUNDS
                .matcher(text.substring(one.words.end(), other.words.start()))
                .matches();
        boolean opposite = one.quantity.low().isPresent() != one.quantity.high().isPresent()
                && other.quantity.low().isPresent() == one.quantity.high().isPresent()
                && other.quantity.high().isPresent() == one.quantity.low().isPresent();
        if (!joined || !opposite) {
            return Optional.empty();
        }
        Quantity lower = one.quantity.low().isPresent() ? one.quantity : other.quantity;
        Quantity upper = one.quantity.low().isPresent() ? other.quantity : one.quantity;
        if (lower.printed().compareTo(upper.printed()) >= 0) {
            return Optional.empty();
        }
        String interval = (lower.lowOpen() ? "(" : "[") + SpecValues.plain(lower.printed()) + ","
                + SpecValues.plain(upper.printed()) + (upper.highOpen() ? ")" : "]");
        return Optional.of(RecognizerModel.result(text, one.words.cover(other.words), interval, ""));
    }

    private static String interval(Quantity quantity, boolean closed) {
        boolean range = quantity.bound() == Quantity.Bound.RANGE && !closed;
        return (quantity.lowOpen() || quantity.low().isEmpty() ? "(" : "[")
                + quantity.low().map(SpecValues::plain).orElse("")
                + ","
                + quantity.high().map(SpecValues::plain).orElse("")
                + (quantity.highOpen() || quantity.high().isEmpty() || range ? ")" : "]");
    }
}
