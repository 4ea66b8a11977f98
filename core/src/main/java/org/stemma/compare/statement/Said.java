package org.stemma.compare.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.compare.words.Word;
import org.stemma.compare.words.Words;
import org.stemma.model.Article;
import org.stemma.model.ArticleId;
import org.stemma.model.Citation;
import org.stemma.model.Claimant;
import org.stemma.model.ItemId;
import org.stemma.model.Statement;

/**
 * A statement in the context that a comparison needs.
 *
 * @param statement as read
 * @param article the article it stands in
 * @param story the story that the article belongs to
 * @param speaker who said it, as a key that is the same across articles; absent for the unnamed
 * @param words its words, folded, in order
 * @param content its telling words
 * @param quotes the word-for-word pieces in it: all of a direct quotation, what stands between marks else
 */
public record Said(
        Statement statement,
        Article article,
        ArticleId story,
        Optional<String> speaker,
        List<String> words,
        SortedSet<String> content,
        List<List<String>> quotes) {
    private static final Pattern QUOTED = Pattern.compile("[“\"]([^“”\"]+)[”\"]");

    /** A statement with its words taken from the article. */
    public static Said of(Statement statement, Article article, ArticleId story, Optional<ItemId> actor) {
        StringBuilder text = new StringBuilder();
        for (Citation piece : statement.content()) {
            text.append(article.words(piece)).append(' ');
        }
        List<String> words = folded(text.toString());
        return new Said(
                statement,
                article,
                story,
                speaker(statement.speaker(), actor),
                words,
                Stems.content(words),
                quotes(statement, text.toString(), words));
    }

    private static List<List<String>> quotes(Statement statement, String text, List<String> words) {
        if (statement.form() == Statement.Form.DIRECT) {
            return List.of(words);
        }
        List<List<String>> quotes = new ArrayList<>();
        Matcher matcher = QUOTED.matcher(text);
        while (matcher.find()) {
            quotes.add(folded(matcher.group(1)));
        }
        return quotes;
    }

    private static List<String> folded(String text) {
        return Words.of(text).stream().map(Word::folded).toList();
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
        return speaker.isPresent() && other.speaker.isPresent() && (speaker.equals(other.speaker) || sameName(other));
    }

    private boolean sameName(Said other) {
        return Words.fold(statement.speaker().name())
                .equals(Words.fold(other.statement.speaker().name()));
    }

    /** Whether both are known to be said by two. */
    boolean otherSpeaker(Said other) {
        return speaker.isPresent() && other.speaker.isPresent() && !sameSpeaker(other);
    }

    /** Whether all of it are the speaker's own words. */
    boolean isSpoken() {
        return statement.form() == Statement.Form.DIRECT;
    }

    /** How many of its words are the speaker's own. */
    int quotedWords() {
        return quotes.stream().mapToInt(List::size).sum();
    }

    boolean isQuoted() {
        return statement.form() != Statement.Form.INDIRECT;
    }
}
