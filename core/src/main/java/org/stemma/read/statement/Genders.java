package org.stemma.read.statement;

import java.util.Locale;
import java.util.Set;
import org.stemma.model.Mention;
import org.stemma.read.name.WordList;

/** Whether a person is a man or a woman, as far as name, title and role tell. */
final class Genders {
    /** What the words tell. */
    enum Gender {
        FEMALE,
        MALE,
        UNKNOWN;

        /** Whether the two can be one person's. */
        boolean fits(Gender other) {
            return this == UNKNOWN || other == UNKNOWN || this == other;
        }
    }

    private static final WordList FEMALE_NAMES = WordList.beside(Genders.class, "female-names.txt");
    private static final WordList MALE_NAMES = WordList.beside(Genders.class, "male-names.txt");
    private static final Set<String> FEMALE = Set.of(
            "she",
            "her",
            "hers",
            "mrs.",
            "mrs",
            "ms.",
            "ms",
            "miss",
            "woman",
            "queen",
            "princess",
            "mother",
            "sister",
            "daughter",
            "wife",
            "aunt",
            "niece",
            "girlfriend",
            "widow",
            "actress",
            "lady",
            "dame",
            "businesswoman",
            "girl",
            "grandmother",
            "duchess",
            "mom");
    private static final Set<String> MALE = Set.of(
            "he",
            "him",
            "his",
            "mr.",
            "mr",
            "man",
            "king",
            "prince",
            "father",
            "brother",
            "son",
            "husband",
            "uncle",
            "nephew",
            "boyfriend",
            "actor",
            "lord",
            "sir",
            "businessman",
            "boy",
            "grandfather",
            "duke",
            "gunman",
            "dad");

    private Genders() {}

    static Gender of(Mention mention) {
        String first = mention.name().split("\\s+", 2)[0];
        if (mention.name().indexOf(' ') > 0) {
            if (FEMALE_NAMES.has(first)) {
                return Gender.FEMALE;
            }
            if (MALE_NAMES.has(first)) {
                return Gender.MALE;
            }
        }
        return mention.role().map(Genders::ofWords).orElse(Gender.UNKNOWN);
    }

    static Gender ofWords(String words) {
        for (String word : words.toLowerCase(Locale.ROOT).split("\\s+")) {
            if (FEMALE.contains(word) || word.endsWith("woman")) {
                return Gender.FEMALE;
            }
            if (MALE.contains(word)
                    || word.endsWith("man")
                            && !word.endsWith("woman")
                            && word.length() > 5
                            && !word.endsWith("human")) {
                return Gender.MALE;
            }
        }
        return Gender.UNKNOWN;
    }
}
