package org.stemma.eval.timeline;

/**
 * The stemmer of M. F. Porter, "An algorithm for suffix stripping" (1980), as ROUGE uses it: on words of more than
 * three letters. Its table of irregular words from WordNet is left out.
 */
final class PorterStemmer {
    private static final int SHORTEST = 4;

    private static final String[][] STEP_2 = {
        {"ational", "ate"}, {"tional", "tion"}, {"enci", "ence"}, {"anci", "ance"}, {"izer", "ize"}, {"abli", "able"},
        {"alli", "al"}, {"entli", "ent"}, {"eli", "e"}, {"ousli", "ous"}, {"ization", "ize"}, {"ation", "ate"},
        {"ator", "ate"}, {"alism", "al"}, {"iveness", "ive"}, {"fulness", "ful"}, {"ousness", "ous"}, {"aliti", "al"},
        {"iviti", "ive"}, {"biliti", "ble"}
    };
    private static final String[][] STEP_3 = {
        {"icate", "ic"}, {"ative", ""}, {"alize", "al"}, {"iciti", "ic"}, {"ical", "ic"}, {"ful", ""}, {"ness", ""}
    };
    private static final String[] STEP_4 = {
        "ement", "ance", "ence", "able", "ible", "ment", "ant", "ent", "ism", "ate", "iti", "ous", "ive", "ize", "al",
        "er", "ic", "ou"
    };

    private PorterStemmer() {}

    /** The stem of a lower-case word. */
    static String stem(String word) {
        if (word.length() < SHORTEST || !word.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
            return word;
        }
        return step5(step4(replaced(replaced(step1c(step1b(step1a(word))), STEP_2), STEP_3)));
    }

    private static String step1a(String word) {
        if (word.endsWith("sses") || word.endsWith("ies")) {
            return cut(word, 2);
        }
        return word.endsWith("s") && !word.endsWith("ss") ? cut(word, 1) : word;
    }

    private static String step1b(String word) {
        if (word.endsWith("eed")) {
            return measure(cut(word, 3)) > 0 ? cut(word, 1) : word;
        }
        int suffix = word.endsWith("ed") ? 2 : word.endsWith("ing") ? 3 : 0;
        if (suffix == 0 || !hasVowel(cut(word, suffix))) {
            return word;
        }
        String stem = cut(word, suffix);
        if (stem.endsWith("at") || stem.endsWith("bl") || stem.endsWith("iz")) {
            return stem + "e";
        }
        boolean doubled = endsInDouble(stem) && !stem.endsWith("l") && !stem.endsWith("s") && !stem.endsWith("z");
        if (doubled) {
            return cut(stem, 1);
        }
        return measure(stem) == 1 && endsShort(stem) ? stem + "e" : stem;
    }

    private static String step1c(String word) {
        return word.endsWith("y") && hasVowel(cut(word, 1)) ? cut(word, 1) + "i" : word;
    }

    private static String replaced(String word, String[][] table) {
        for (String[] pair : table) {
            if (word.endsWith(pair[0])) {
                String stem = cut(word, pair[0].length());
                return measure(stem) > 0 ? stem + pair[1] : word;
            }
        }
        return word;
    }

    private static String step4(String word) {
        for (String suffix : STEP_4) {
            if (word.endsWith(suffix)) {
                String stem = cut(word, suffix.length());
                return measure(stem) > 1 ? stem : word;
            }
        }
        if (word.endsWith("sion") || word.endsWith("tion")) {
            String stem = cut(word, 3);
            return measure(stem) > 1 ? stem : word;
        }
        return word;
    }

    private static String step5(String word) {
        String short1 = word;
        if (word.endsWith("e")) {
            String stem = cut(word, 1);
            if (measure(stem) > 1 || measure(stem) == 1 && !endsShort(stem)) {
                short1 = stem;
            }
        }
        return short1.endsWith("ll") && measure(cut(short1, 1)) > 1 ? cut(short1, 1) : short1;
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }

    private static boolean isConsonant(String word, int at) {
        return switch (word.charAt(at)) {
            case 'a', 'e', 'i', 'o', 'u' -> false;
            case 'y' -> at == 0 || !isConsonant(word, at - 1);
            default -> true;
        };
    }

    /** How often a vowel is followed by a consonant. */
    private static int measure(String stem) {
        int measure = 0;
        for (int at = 1; at < stem.length(); at++) {
            if (isConsonant(stem, at) && !isConsonant(stem, at - 1)) {
                measure++;
            }
        }
        return measure;
    }

    private static boolean hasVowel(String stem) {
        for (int at = 0; at < stem.length(); at++) {
            if (!isConsonant(stem, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsInDouble(String stem) {
        int last = stem.length() - 1;
        return last > 0 && stem.charAt(last) == stem.charAt(last - 1) && isConsonant(stem, last);
    }

    /** Consonant, vowel, consonant other than w, x and y. */
    private static boolean endsShort(String stem) {
        int last = stem.length() - 1;
        return last >= 2
                && isConsonant(stem, last)
                && !isConsonant(stem, last - 1)
                && isConsonant(stem, last - 2)
                && "wxy".indexOf(stem.charAt(last)) < 0;
    }
}
