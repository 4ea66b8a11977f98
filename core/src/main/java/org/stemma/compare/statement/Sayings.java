package org.stemma.compare.statement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.compare.actor.Actors;
import org.stemma.compare.actor.Voices;
import org.stemma.compare.memo.PerArticle;
import org.stemma.model.Actor;
import org.stemma.model.ArticleId;
import org.stemma.model.ItemId;
import org.stemma.model.Reading;
import org.stemma.model.Statement;
import org.stemma.model.Story;

/**
 * Puts statements into the context that a comparison needs. Those of an article whose story and speakers are as they
 * were the last time are the same objects again. Safe from any thread.
 */
public final class Sayings {
    /** All that the context of an article's statements depends on; the speakers in the order of the statements. */
    private record Context(Reading reading, ArticleId story, List<Optional<ItemId>> speakers) {}

    private final PerArticle<Context, List<Said>> last =
            new PerArticle<>(context -> context.reading().id());

    /** The statements of all readings, by article, in the order in which they were read. */
    public List<Said> of(Collection<Reading> readings, Collection<Story> stories, Actors actors) {
        Map<ArticleId, ArticleId> storyOf = Story.byArticle(stories);
        Voices voices = Voices.among(readings, actors);
        List<Context> contexts = new ArrayList<>();
        for (Reading reading : readings) {
            List<Optional<ItemId>> speakers = reading.statements().stream()
                    .map(statement -> actors.of(reading.id(), statement.speaker())
                            .map(Actor::id)
                            .map(voices::whose))
                    .toList();
            contexts.add(new Context(reading, storyOf.getOrDefault(reading.id(), reading.id()), speakers));
        }
        List<Said> said = new ArrayList<>();
        last.of(contexts, Sayings::said).values().forEach(said::addAll);
        return said;
    }

    private static List<Said> said(Context context) {
        List<Said> said = new ArrayList<>();
        List<Statement> statements = context.reading().statements();
        for (int at = 0; at < statements.size(); at++) {
            said.add(Said.of(
                    statements.get(at),
                    context.reading().article(),
                    context.story(),
                    context.speakers().get(at)));
        }
        return said;
    }
}
