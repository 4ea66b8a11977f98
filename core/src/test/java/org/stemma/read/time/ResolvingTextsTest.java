package org.stemma.read.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.stemma.language.LanguageAnalyser;
import org.stemma.model.Article;
import org.stemma.model.Basis;
import org.stemma.model.DateWalk;
import org.stemma.model.TimeExpression;
import org.stemma.model.When;
import org.stemma.read.text.ArticleText;

/**
 * What holds for the times of any text: they follow from its words and the day of publication, and none reaches beyond what it
 * names; "earlier this week" is less than a week.
 */
class ResolvingTextsTest {
    private static final LanguageAnalyser ANALYSER = LanguageAnalyser.english();
    private static final int TEXTS = 60;
    private static final int SENTENCES = 4;
    private static final List<String> TIMES = List.of(
            "on Monday",
            "last Tuesday",
            "next Friday",
            "on 29 February",
            "on 31 December",
            "on New Year's Eve",
            "on 1 January 2024",
            "in August",
            "last August",
            "two days later",
            "three weeks ago",
            "earlier this week",
            "in the summer of 2023",
            "in the third quarter of 2024",
            "overnight",
            "on Friday night local time",
            "at 02:30 GMT on Sunday",
            "yesterday",
            "this month",
            "in 1999");

    private final TimeReader reader = new TimeReader();

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < SENTENCES; i++) {
            text.append("The river rose ")
                    .append(TIMES.get(random.nextInt(TIMES.size())))
                    .append(". ");
        }
        return text.toString().strip();
    }

    private static Article article(String key, String body) {
        return Article.ofText(key, body);
    }

    private List<String> resolved(String key, String body, LocalDate published) {
        List<TimeExpression> found = reader.read(ArticleText.of(article(key, body), ANALYSER));
        List<String> values = new ArrayList<>();
        DateWalk.resolve(found, Optional.of(When.day(published, Basis.STATED, List.of())))
                .forEach((id, when) -> values.add(id.anchor().span() + " " + when.value() + " " + when.start() + " "
                        + when.end() + " " + when.granularity()));
        return values;
    }

    @Test
    void theyFollowFromTheWordsAndTheDayOfPublicationOnly() {
        long seed = Long.getLong("stemma.seed", 20250211L);
        Random random = new Random(seed);
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        int times = 0;
        try {
            for (int i = 0; i < TEXTS; i++) {
                String body = text(random);
                LocalDate published = LocalDate.of(2023, 12, 1).plusDays(random.nextInt(500));
                List<String> here = resolved("one", body, published);
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist"));
                assertThat(resolved("another", body, published))
                        .as("seed %d: %s", seed, body)
                        .isEqualTo(here);
                TimeZone.setDefault(zone);
                Locale.setDefault(locale);
                times += here.size();
            }
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
        assertThat(times).isGreaterThan(2 * TEXTS);
    }

    @Test
    void noneReachesBeyondItsGranularity() {
        long seed = Long.getLong("stemma.seed", 20240229L);
        Random random = new Random(seed);
        int looked = 0;
        for (int i = 0; i < TEXTS; i++) {
            String body = text(random);
            LocalDate published = LocalDate.of(2023, 12, 1).plusDays(random.nextInt(500));
            List<TimeExpression> found = reader.read(ArticleText.of(article("one", body), ANALYSER));
            for (When when : DateWalk.resolve(found, Optional.of(When.day(published, Basis.STATED, List.of())))
                    .values()) {
                long days = ChronoUnit.DAYS.between(when.firstDay(), when.lastDay()) + 1;
                String of = "seed " + seed + ": " + body + " on " + published + ": " + when;
                switch (when.granularity()) {
                    case INSTANT, PART_OF_DAY -> assertThat(days).as(of).isLessThanOrEqualTo(2);
                    case DAY -> assertThat(days).as(of).isEqualTo(1);
                    case WEEK -> assertThat(days).as(of).isLessThanOrEqualTo(7);
                    case MONTH -> assertThat(days).as(of).isLessThanOrEqualTo(31);
                    case QUARTER, SEASON -> assertThat(days).as(of).isLessThanOrEqualTo(93);
                    case YEAR -> assertThat(days).as(of).isLessThanOrEqualTo(366);
                    case DECADE, CENTURY, INTERVAL -> assertThat(days).as(of).isPositive();
                }
                looked++;
            }
        }
        assertThat(looked).isGreaterThan(2 * TEXTS);
    }
}
