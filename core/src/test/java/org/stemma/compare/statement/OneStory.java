package org.stemma.compare.statement;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.stemma.compare.actor.Actors;
import org.stemma.language.LanguageAnalyser;
import org.stemma.model.Alignment;
import org.stemma.model.Article;
import org.stemma.model.ArticleId;
import org.stemma.model.Basis;
import org.stemma.model.ItemId;
import org.stemma.model.Part;
import org.stemma.model.Reading;
import org.stemma.model.Rulings;
import org.stemma.model.Story;
import org.stemma.model.When;
import org.stemma.read.ArticleReader;

/**
 * Short articles of one story, read, with what is said in them.
 *
 * @param readings one for each body
 * @param said every statement of them
 */
record OneStory(List<Reading> readings, List<Said> said) {
    private static final ArticleReader READER = new ArticleReader(LanguageAnalyser.english());

    /** Reads bodies as articles of one story. */
    static OneStory of(String... bodies) {
        return of(Arrays.stream(bodies)
                .map(body -> article(Optional.empty(), body))
                .toList());
    }

    /** Reads bodies as articles of one story, each of which appeared on the day after the one before. */
    static OneStory dayByDay(String... bodies) {
        List<Article> articles = new ArrayList<>();
        for (String body : bodies) {
            LocalDate day = LocalDate.of(2024, 5, 6).plusDays(articles.size());
            When when = When.day(day, Basis.STATED, List.of());
            articles.add(article(
                    Optional.of(new Article.Published(day.toString(), Part.metadata("published"), Optional.of(when))),
                    body));
        }
        return of(articles);
    }

    private static OneStory of(List<Article> articles) {
        List<Reading> readings = articles.stream().map(READER::read).toList();
        List<ArticleId> ids = readings.stream().map(Reading::id).sorted().toList();
        Story story = new Story(ids.get(0), "story", ids);
        Actors actors = Actors.among(readings, List.of(story), Rulings.NONE);
        List<Said> said = new Sayings().of(readings, List.of(story), actors);
        return new OneStory(readings, said);
    }

    /** What an item says, as it stands in its article. */
    String words(ItemId id) {
        return said.stream()
                .filter(one -> one.id().equals(id))
                .map(one -> one.article().words(one.statement().citation()))
                .findFirst()
                .orElseThrow();
    }

    private static Article article(Optional<Article.Published> published, String body) {
        return new Article(
                ArticleId.of("one-story", body.getBytes(StandardCharsets.UTF_8)),
                "one-story",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("en"),
                published,
                Optional.empty(),
                body,
                List.of(),
                Alignment.identity(body.length()));
    }
}
