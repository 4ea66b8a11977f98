package org.stemma.read.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stemma.language.EntityKind;
import org.stemma.language.Name;
import org.stemma.language.Sentence;
import org.stemma.model.ItemId;
import org.stemma.model.Mention;
import org.stemma.read.text.ArticleText;
import org.stemma.read.text.Passage;

/** Finds the names of an article. Immutable and safe from any thread. */
public final class NameReader {
    private static final WordList TITLES = WordList.beside(NameReader.class, "titles.txt");
    private static final WordList GROUP_NOUNS = WordList.beside(NameReader.class, "group-nouns.txt");
    private static final Set<String> POSSESSIVE = Set.of("'s", "\u2019s", "'", "\u2019", "\u2018s");
    private static final Set<String> STATE_BODIES = Set.of(
            "Ministry", "Forces", "Army", "Navy", "Parliament", "Senate", "Government", "Department", "Guard", "Staff");
    private static final int MAX_STATE_BODY_TOKENS = 3;
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");

    private final Roles roles = new Roles();

    /** The names in the title and body, in the order of their words. */
    public List<Mention> read(ArticleText text) {
        List<FoundName> found = new ArrayList<>();
        for (Passage passage : text.passages()) {
            for (Sentence sentence : passage.text().sentences()) {
                for (Name name : sentence.names()) {
                    trimmed(passage, sentence, name).ifPresent(found::add);
                }
            }
        }
        List<FoundName> settled = Kinds.settle(found);
        FullNames full = FullNames.of(settled);
        List<Mention> mentions = new ArrayList<>();
        for (FoundName name : settled) {
            mentions.add(new Mention(
                    ItemId.of(ItemId.Kind.MENTION, name.passage().cite(name.sentence(), name.first(), name.end())),
                    name.text(),
                    name.kind(),
                    full.fullestFormOf(name),
                    name.role()));
        }
        return mentions;
    }

    private Optional<FoundName> trimmed(Passage passage, Sentence sentence, Name name) {
        int first = name.firstToken();
        int end = name.endToken();
        while (first < end && isTrimmedInFront(sentence, first, name.kind())) {
            first++;
        }
        while (first < end && isTrimmedBehind(sentence, end - 1)) {
            end--;
        }
        first = withNationality(sentence, first, end, name.kind());
        if (first >= end || !hasLetter(sentence.text(first, end))) {
            return Optional.empty();
        }
        if (name.kind() == EntityKind.PERSON
                && end - first == 1
                && TITLES.has(sentence.token(first).text())) {
            return Optional.empty();
        }
        if (end < sentence.size() && isGroup(sentence, first, end, name.kind())) {
            return Optional.of(new FoundName(passage, sentence, first, end + 1, Mention.Kind.GROUP, Optional.empty()));
        }
        if (name.kind() == EntityKind.MISC && sentence.tag(end - 1).startsWith("JJ")) {
            return Optional.empty();
        }
        FoundName found =
                new FoundName(passage, sentence, first, end, kind(sentence, end, name.kind()), Optional.empty());
        return Optional.of(name.kind() == EntityKind.PERSON ? found.with(roles.beside(found)) : found);
    }

    /** "Russian" before "Defence Ministry": a body that many states have is named together with its state. */
    private static int withNationality(Sentence sentence, int first, int end, EntityKind kind) {
        if (kind != EntityKind.ORGANIZATION || first == 0 || first >= end || end - first > MAX_STATE_BODY_TOKENS) {
            return first;
        }
        if (!STATE_BODIES.contains(sentence.token(end - 1).text())) {
            return first;
        }
        int before = first - 1;
        boolean nationality = sentence.tag(before).equals("JJ")
                && Character.isUpperCase(sentence.token(before).text().codePointAt(0));
        boolean state =
                sentence.tag(before).equals("POS") && before > 0 && sentence.entity(before - 1) == EntityKind.LOCATION;
        return nationality ? before : state ? before - 1 : first;
    }

    private static boolean isTrimmedInFront(Sentence sentence, int token, EntityKind kind) {
        String word = sentence.token(token).text();
        String tag = sentence.tag(token);
        return tag.equals("IN")
                || tag.equals("CC")
                || tag.equals("WRB")
                || !Character.isLetterOrDigit(word.codePointAt(0))
                || ARTICLES.contains(word.toLowerCase(Locale.ROOT))
                || kind == EntityKind.PERSON && TITLES.has(word);
    }

    private static boolean isTrimmedBehind(Sentence sentence, int token) {
        String word = sentence.token(token).text();
        return POSSESSIVE.contains(word) || !hasLetter(word);
    }

    private static boolean hasLetter(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static boolean isGroup(Sentence sentence, int first, int end, EntityKind kind) {
        return kind != EntityKind.PERSON
                && end - first <= 2
                && GROUP_NOUNS.has(sentence.token(end).text().toLowerCase(Locale.ROOT));
    }

    private static Mention.Kind kind(Sentence sentence, int end, EntityKind kind) {
        return switch (kind) {
            case PERSON -> Mention.Kind.PERSON;
            case ORGANIZATION -> Mention.Kind.ORGANISATION;
            case LOCATION -> Mention.Kind.PLACE;
            case MISC, NONE ->
                sentence.tag(end - 1).equals("NNPS")
                                || isPeople(sentence.token(end - 1).text())
                        ? Mention.Kind.GROUP
                        : Mention.Kind.OTHER;
        };
    }

    /** "Russians", "Ukrainians", "Iraqis", "Republicans": plural names of people by their ending. */
    private static boolean isPeople(String word) {
        return word.endsWith("ans")
                || word.endsWith("crats")
                || word.endsWith("lis")
                || word.endsWith("qis")
                || word.endsWith("nis")
                || word.endsWith("ists");
    }
}
