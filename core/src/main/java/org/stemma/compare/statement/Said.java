package org.stemma.compare.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.stemma.compare.words.Word;
import org.stemma.compare.words.Words;
import org.stemma.model.Article;
import org.stemma.model.ArticleId;
import org.stemma.model.Citation;
import org.stemma.model.Claimant;
import org.stemma.model.ItemId;
import org.stemma.model.Statement;
import org.stemma.model.When;

/**
 * A statement in the context that a comparison needs.
 *
 * @param statement as read
 * @param article the article it stands in
 * @param story the story that the article belongs to
 * @param speaker who said it, as a key that is the same across articles; absent for the unnamed
 * @param saidOn the calendar time it was said, as far as known
 * @param words its words, folded, in order
 * @param content its telling words
 */
public record Said(
        Statement statement,
        Article article,
        ArticleId story,
        Optional<String> speaker,
        Optional<When> saidOn,
        List<String> words,
        SortedSet<String> content) {
    /** A statement with its words taken from the article. */
    public static Said of(
            Statement statement, Article article, ArticleId story, Optional<ItemId> actor, Optional<When> saidOn) {
        StringBuilder text = new StringBuilder();
        for (Citation piece : statement.content()) {
            text.append(article.words(piece)).append(' ');
        }
        List<String> words = new ArrayList<>();
        for (Word word : Words.of(text.toString())) {
            words.add(word.folded());
        }
        return new Said(
                statement, article, story, speaker(statement.speaker(), actor), saidOn, words, Stems.content(words));
    }

    private static Optional<String> speaker(Claimant claimant, Optional<ItemId> actor) {
        return actor.map(ItemId::toString).or(() -> switch (claimant.kind()) {
            case PERSON, ORGANISATION, GOVERNMENT, GROUP, DOCUMENT -> Optional.of(Words.fold(claimant.name()));
            case ANONYMOUS, OUTLET, UNKNOWN -> Optional.empty();
        });
    }

    /** The statement's id. */
    public ItemId id() {
        return statement.id();
    }

    /** Whether both are known to be said by one. */
    boolean sameSpeaker(Said other) {
        return speaker.isPresent() && speaker.equals(other.speaker);
    }

    /** Whether both are known to be said by two. */
    boolean otherSpeaker(Said other) {
        return speaker.isPresent() && other.speaker.isPresent() && !speaker.equals(other.speaker);
    }

    boolean isQuoted() {
        return statement.form() != Statement.Form.INDIRECT;
    }
}
