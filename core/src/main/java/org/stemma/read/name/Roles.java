package org.stemma.read.name;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stemma.language.Sentence;

/** Finds the title or role that stands before or behind a person's name. */
final class Roles {
    /** A role of more words than this is not one. */
    private static final int MAX_TOKENS = 14;

    private static final WordList TITLES = WordList.beside(Roles.class, "titles.txt");
    private static final WordList ROLE_NOUNS = WordList.beside(Roles.class, "role-nouns.txt");
    private static final Set<String> LINKS = Set.of("of", "for", "at", "to", "in", "on", "and", "&", "with", "from");
    private static final Set<String> CIVILITIES =
            Set.of("Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Miss", "Mister", "Madam");
    private static final Set<String> OPENERS = Set.of("DT", "PRP$");

    /** Whether a noun says what somebody is: "minister", "spokeswoman", "brother". */
    static boolean isRoleNoun(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return ROLE_NOUNS.has(lower)
                || lower.startsWith("ex-") && ROLE_NOUNS.has(lower.substring(3))
                || lower.endsWith("-elect") && ROLE_NOUNS.has(lower.substring(0, lower.length() - 6));
    }

    /** The role beside the name: the words directly before it win over an apposition behind it. */
    Optional<String> beside(FoundName name) {
        return before(name).or(() -> behind(name));
    }

    private static Optional<String> before(FoundName name) {
        Sentence sentence = name.sentence();
        int last = name.first() - 1;
        boolean comma = last > 0 && sentence.token(last).text().equals(",");
        if (comma) {
            last--;
        }
        if (last < 0) {
            return Optional.empty();
        }
        int first = last + 1;
        int head = -1;
        while (first > 0 && last - first + 1 < MAX_TOKENS && isPartOfRole(sentence, first - 1, comma)) {
            first--;
            String word = sentence.token(first).text();
            if (TITLES.has(word) || isRoleNoun(word)) {
                head = Math.max(head, first);
            }
            if (OPENERS.contains(sentence.tag(first))) {
                break;
            }
        }
        while (first <= last && isLoose(sentence, first)) {
            first++;
        }
        if (first > last || head < first || !comma && head != last || isCivility(sentence, first, last)) {
            return Optional.empty();
        }
        if (comma && !opensAsDescription(sentence, first, last)) {
            return Optional.empty();
        }
        return Optional.of(sentence.text(first, last + 1));
    }

    private static boolean isCivility(Sentence sentence, int first, int last) {
        return CIVILITIES.contains(sentence.token(last).text()) && last - first < 3;
    }

    private static boolean opensAsDescription(Sentence sentence, int first, int last) {
        for (int token = first; token <= last; token++) {
            if (OPENERS.contains(sentence.tag(token)) || sentence.tag(token).equals("POS")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLoose(Sentence sentence, int token) {
        String tag = sentence.tag(token);
        return tag.equals("IN") || tag.equals("TO") || tag.equals("CC") || tag.equals("POS") || tag.equals("HYPH");
    }

    private static boolean isPartOfRole(Sentence sentence, int token, boolean withLinks) {
        String tag = sentence.tag(token);
        return tag.startsWith("NN")
                || tag.startsWith("JJ")
                || tag.equals("POS")
                || OPENERS.contains(tag)
                || TITLES.has(sentence.token(token).text())
                || withLinks && LINKS.contains(sentence.token(token).text());
    }

    private static Optional<String> behind(FoundName name) {
        Sentence sentence = name.sentence();
        int first = name.end() + 1;
        if (first >= sentence.size() || !sentence.token(name.end()).text().equals(",")) {
            return Optional.empty();
        }
        int end = first;
        boolean role = false;
        while (end < sentence.size() && end - first < MAX_TOKENS && isPartOfRole(sentence, end, true)) {
            role |= isRoleNoun(sentence.token(end).text());
            end++;
        }
        if (!role
                || end >= sentence.size()
                || !Set.of(",", ".", ";", "\u2014", ")", "who")
                        .contains(sentence.token(end).text())) {
            return Optional.empty();
        }
        return Optional.of(sentence.text(first, end));
    }
}
