package org.stemma.compare;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.model.Alignment;
import org.stemma.model.Article;
import org.stemma.model.ArticleId;
import org.stemma.model.Ascribed;
import org.stemma.model.Basis;
import org.stemma.model.Citation;
import org.stemma.model.Claimant;
import org.stemma.model.Figure;
import org.stemma.model.ItemId;
import org.stemma.model.Measure;
import org.stemma.model.Mention;
import org.stemma.model.Outlet;
import org.stemma.model.Part;
import org.stemma.model.Quantity;
import org.stemma.model.Quantity.Bound;
import org.stemma.model.Reading;
import org.stemma.model.Span;
import org.stemma.model.Statement;
import org.stemma.model.SymbolicDate;
import org.stemma.model.TimeExpression;
import org.stemma.model.Unit;
import org.stemma.model.When;

/** Makes readings of invented articles that share sentences, people, dates and figures, by a seed. */
public final class RandomReadings {
    private static final List<String> SENTENCES = List.of(
            "The dam above Karsk failed on Tuesday and at least 12 people were killed in the valley below the town.",
            "“We will not abandon a single family in the valley,” Mayor Ilin Dorval told reporters on Wednesday.",
            "Ilin Dorval said the town would need 40 boats before Friday because the lower road was washed away.",
            "The operator Hydrovalk rejected the claim that the spillway gates had been locked for repairs since March.",
            "Hydrovalk said the gates had been inspected in March and were found to be in good order by two engineers.",
            "At least 18 people were killed when the dam above Karsk failed, the interior ministry said on Thursday.",
            "Rescuers from Belmar searched the lower valley for more than 30 missing residents through the night.",
            "Dorval mocked the operator's account of the inspection and asked where the two engineers were now.",
            "The interior minister Olena Karsova promised an inquiry into the failure of the gates within a month.",
            "In Belmar, which lies downstream, some 2,000 residents were moved to schools on higher ground.");
    private static final Pattern NAME = Pattern.compile("Ilin Dorval|Dorval|Hydrovalk|Olena Karsova|Karsk|Belmar");
    private static final Pattern DAY = Pattern.compile("Tuesday|Wednesday|Thursday|Friday");
    private static final Pattern NUMBER =
            Pattern.compile("(at least|more than|some)? ?([\\d,]+) (people|residents|boats)");

    private final Random random;

    public RandomReadings(long seed) {
        random = new Random(seed);
    }

    public List<Reading> some(int count) {
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            readings.add(reading("https://outlet" + random.nextInt(5) + ".example/story-" + i));
        }
        return readings;
    }

    private Reading reading(String url) {
        StringBuilder body = new StringBuilder();
        List<Span> sentences = new ArrayList<>();
        int length = 2 + random.nextInt(6);
        for (int i = 0; i < length; i++) {
            String sentence = SENTENCES.get(random.nextInt(SENTENCES.size()));
            sentences.add(new Span(body.length(), body.length() + sentence.length()));
            body.append(sentence).append(i % 2 == 0 ? " " : "\n\n");
        }
        Article article = article(url, body.toString());
        List<Mention> mentions = mentions(article);
        List<TimeExpression> dates = dates(article);
        List<Statement> statements = statements(article, sentences, mentions);
        return new Reading(
                article,
                "test",
                sentences,
                mentions,
                dates,
                statements,
                figures(article, mentions),
                List.of(),
                List.of());
    }

    private Article article(String url, String body) {
        LocalDate day = LocalDate.of(2024, 10, 1).plusDays(random.nextInt(9));
        Optional<Article.Published> published = random.nextInt(4) == 0
                ? Optional.empty()
                : Optional.of(new Article.Published(
                        day.toString(),
                        Part.metadata("published"),
                        Optional.of(When.day(day, Basis.STATED, List.of()))));
        return new Article(
                ArticleId.of(url, body.getBytes(StandardCharsets.UTF_8)),
                url,
                Optional.of(Outlet.named(url.substring(8, 15))),
                Optional.of(url),
                Optional.empty(),
                Optional.empty(),
                Optional.of("en"),
                published,
                Optional.empty(),
                body,
                List.of(),
                Alignment.identity(body.length()));
    }

    private static List<Mention> mentions(Article article) {
        List<Mention> mentions = new ArrayList<>();
        Matcher matcher = NAME.matcher(article.body());
        while (matcher.find()) {
            String name = matcher.group();
            Mention.Kind kind = switch (name) {
                case "Karsk", "Belmar" -> Mention.Kind.PLACE;
                case "Hydrovalk" -> Mention.Kind.ORGANISATION;
                default -> Mention.Kind.PERSON;
            };
            boolean full = article.body().contains("Ilin Dorval");
            String fullest = name.equals("Dorval") && full ? "Ilin Dorval" : name;
            mentions.add(new Mention(
                    ItemId.of(ItemId.Kind.MENTION, words(article, matcher.start(), matcher.end())),
                    name,
                    kind,
                    fullest,
                    Optional.empty()));
        }
        return mentions;
    }

    private static List<TimeExpression> dates(Article article) {
        List<TimeExpression> dates = new ArrayList<>();
        Matcher matcher = DAY.matcher(article.body());
        while (matcher.find()) {
            SymbolicDate.Weekday weekday = new SymbolicDate.Weekday(
                    DayOfWeek.valueOf(matcher.group().toUpperCase(java.util.Locale.ROOT)),
                    SymbolicDate.Direction.RECENT,
                    SymbolicDate.Anchor.PUBLISHED,
                    SymbolicDate.Modifier.NONE);
            dates.add(new TimeExpression(
                    ItemId.of(ItemId.Kind.DATE, words(article, matcher.start(), matcher.end())),
                    matcher.group(),
                    TimeExpression.Type.DATE,
                    weekday,
                    Optional.empty()));
        }
        return dates;
    }

    private static List<Statement> statements(Article article, List<Span> sentences, List<Mention> mentions) {
        List<Statement> statements = new ArrayList<>();
        for (Span sentence : sentences) {
            Optional<Mention> speaker = mentions.stream()
                    .filter(mention -> mention.kind() != Mention.Kind.PLACE
                            && sentence.contains(mention.citation().span()))
                    .findFirst();
            speaker.ifPresent(mention -> statements.add(statement(article, sentence, mention)));
        }
        return statements;
    }

    private static Statement statement(Article article, Span sentence, Mention speaker) {
        Citation content = Citation.body(article.id(), sentence);
        boolean quoted = sentence.in(article.body()).startsWith("“");
        return new Statement(
                ItemId.of(ItemId.Kind.STATEMENT, content),
                new Claimant(
                        speaker.name(),
                        Claimant.Kind.PERSON,
                        Optional.of(speaker.citation()),
                        Optional.empty(),
                        Optional.empty(),
                        Basis.STATED),
                Optional.empty(),
                quoted ? Statement.Form.MIXED : Statement.Form.INDIRECT,
                Statement.Kind.SAID,
                List.of(content),
                Statement.Polarity.AFFIRMED,
                Statement.Modality.PLAIN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static List<Figure> figures(Article article, List<Mention> mentions) {
        List<Figure> figures = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(article.body());
        while (matcher.find()) {
            Citation words = words(article, matcher.start(), matcher.end());
            String bound = matcher.group(1) == null ? "" : matcher.group(1);
            Bound limit = switch (bound) {
                case "at least" -> Bound.AT_LEAST;
                case "more than" -> Bound.OVER;
                case "some" -> Bound.ABOUT;
                default -> Bound.EXACT;
            };
            BigDecimal value = new BigDecimal(matcher.group(2).replace(",", ""));
            boolean people = !matcher.group(3).equals("boats");
            Measure measure = people
                    ? new Measure("killed", Measure.Nature.RUNNING_TOTAL)
                    : new Measure("boat", Measure.Nature.UNKNOWN);
            figures.add(new Figure(
                    ItemId.of(ItemId.Kind.FIGURE, words),
                    Quantity.of(value, limit, people ? Unit.PERSON : Unit.counted("boat")),
                    Optional.empty(),
                    Ascribed.stated(measure, words),
                    Optional.of(Ascribed.stated(matcher.group(3), words)),
                    mentions.stream()
                            .filter(mention -> mention.kind() == Mention.Kind.PLACE)
                            .findFirst()
                            .map(place -> Ascribed.stated(place.name(), place.citation())),
                    Optional.empty(),
                    Claimant.outlet(),
                    Optional.empty(),
                    Figure.Scope.TOTAL,
                    Figure.Change.LEVEL,
                    Set.of()));
        }
        return figures;
    }

    private static Citation words(Article article, int start, int end) {
        return Citation.body(article.id(), new Span(start, end));
    }
}
