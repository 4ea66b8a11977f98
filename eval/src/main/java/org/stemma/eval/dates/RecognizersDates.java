package org.stemma.eval.dates;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.stemma.eval.GoldFiles;
import org.stemma.language.LanguageAnalyser;
import org.stemma.model.Anchors;
import org.stemma.model.Article;
import org.stemma.model.Basis;
import org.stemma.model.Span;
import org.stemma.model.SymbolicDate;
import org.stemma.model.TimeExpression;
import org.stemma.model.When;
import org.stemma.read.text.ArticleText;
import org.stemma.read.time.DateRanges;
import org.stemma.read.time.TimeReader;

/**
 * The date part of the {@code numbers} task: Recognizers-Text's specifications of dates, periods and durations.
 *
 * <p>A case passes when the words, their place and the {@code Timex} value of every result are right; it takes results
 * of the kinds that the file has ({@code date}, {@code daterange}, {@code duration}). Cases that name {@code java} as
 * not supported are left out.
 */
public final class RecognizersDates {
    private static final List<String> FILES =
            List.of("DateParser.json", "DatePeriodParser.json", "DurationParser.json");

    private final LanguageAnalyser analyser = LanguageAnalyser.english();
    private final TimeReader reader = new TimeReader();

    /**
     * One case and what became of it.
     *
     * @param input the sentence
     * @param expected what the specification expects
     * @param found what was found
     */
    public record Outcome(String input, List<Result> expected, List<Result> found) {
        public Outcome {
            expected = List.copyOf(expected);
            found = List.copyOf(found);
        }

        /** Whether they are equal. */
        public boolean passes() {
            return expected.size() == found.size()
                    && java.util.stream.IntStream.range(0, found.size())
                            .allMatch(i -> expected.get(i).isSame(found.get(i)));
        }
    }

    /** Words and their value. */
    public record Result(String text, int start, String value) {
        /** Whether they are equal; the specification writes some words in lower case that the input has in capitals. */
        boolean isSame(Result other) {
            return text.equalsIgnoreCase(other.text) && start == other.start && value.equals(other.value);
        }
    }

    /** Whether a file has cases of dates, periods or durations in the form that is read here. */
    public static boolean reads(Path file) {
        return FILES.contains(file.getFileName().toString());
    }

    /** What became of every case of a file that is meant for Java. */
    public List<Outcome> run(Path file) throws IOException {
        List<Outcome> outcomes = new ArrayList<>();
        boolean durations = file.getFileName().toString().startsWith("Duration");
        boolean periods = file.getFileName().toString().startsWith("DatePeriod");
        for (JsonNode one : GoldFiles.json(file)) {
            if (!List.of(one.path("NotSupported").asText("").split("[, ]+")).contains("java")) {
                String input = one.path("Input").asText();
                String day = one.path("Context").path("ReferenceDateTime").asText("2016-11-07");
                Anchors anchors =
                        Anchors.published(When.day(LocalDate.parse(day.substring(0, 10)), Basis.STATED, List.of()));
                outcomes.add(new Outcome(input, expected(one), kept(input, find(input), durations, periods, anchors)));
            }
        }
        return outcomes;
    }

    private static List<Result> expected(JsonNode one) {
        List<Result> expected = new ArrayList<>();
        for (JsonNode result : one.path("Results")) {
            expected.add(new Result(
                    result.path("Text").asText(),
                    result.path("Start").asInt(),
                    result.path("Value").path("Timex").asText()));
        }
        return expected;
    }

    private List<TimeExpression> find(String input) {
        Article article = GoldFiles.article("case", input);
        return reader.read(ArticleText.of(article, analyser));
    }

    private static List<Result> kept(
            String input, List<TimeExpression> expressions, boolean durations, boolean periods, Anchors published) {
        Anchors anchors = new Anchors(published.published(), published.published());
        List<Result> results = new ArrayList<>();
        List<TimeExpression> left = new ArrayList<>(expressions);
        if (periods) {
            for (DateRanges.DateRange range : DateRanges.join(input, expressions)) {
                left.remove(range.from());
                left.remove(range.to());
                String value = RecognizersNotation.range(
                        range.from().value(), range.to().value(), anchors);
                results.add(result(input, range.words(), value));
            }
        }
        for (TimeExpression expression : left) {
            boolean length = expression.type() == TimeExpression.Type.DURATION;
            boolean stretch = !(expression.value() instanceof SymbolicDate.Length)
                    && expression.type() != TimeExpression.Type.TIME;
            if (periods ? stretch : length == durations) {
                Span words = expression.citation().span();
                String value = RecognizersNotation.of(expression.value(), anchors);
                boolean century = words.in(input).matches("(?i).*\\d{4}.*|.*noughties");
                results.add(result(input, words, century ? value : RecognizersNotation.openCentury(value)));
            }
        }
        results.sort(Comparator.comparingInt(Result::start));
        return results;
    }

    private static Result result(String input, Span words, String value) {
        return new Result(words.in(input), words.start(), value);
    }

    /** How many of the outcomes pass, as a share. */
    public static double passRate(List<Outcome> outcomes) {
        long passed = outcomes.stream().filter(Outcome::passes).count();
        return outcomes.isEmpty() ? 0 : (double) passed / outcomes.size();
    }
}
