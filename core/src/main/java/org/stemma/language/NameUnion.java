package org.stemma.language;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * What two name recognisers find together: all names of the first, and those of the second that touch none of them and
 * have a proper noun (nationalities, as {@code MISC}, need none). No name begins or ends with a mark.
 *
 * <p>The first knows persons, organisations and locations from more kinds of text; the second, trained on newswire,
 * knows many places that the first misses ("Kursk") and other names (nationalities, events).
 */
final class NameUnion {

    private static final Set<String> MARKS = Set.of("``", "''", ",", ".", ":", "HYPH", "-LRB-", "-RRB-");

    private NameUnion() {}

    /**
     * The kinds of names of a sentence.
     *
     * @param first what the first recogniser answered for each token
     * @param second what the second answered
     * @param tags the tokens' parts of speech
     */
    static EntityKind[] of(List<CoreLabel> first, List<CoreLabel> second, String[] tags) {
        EntityKind[] union = kinds(first);
        EntityKind[] more = kinds(second);
        withoutMarks(union, tags);
        withoutMarks(more, tags);
        int start = 0;
        while (start < more.length) {
            int end = start + 1;
            while (end < more.length && more[end] == more[start]) {
                end++;
            }
            if (more[start] != EntityKind.NONE
                    && isFree(union, start, end)
                    && isPlausible(more[start], tags, start, end)) {
                Arrays.fill(union, start, end, more[start]);
            }
            start = end;
        }
        return union;
    }

    /** The second recogniser takes any capital in a headline for an organisation: "Just", "Comes". */
    private static boolean isPlausible(EntityKind kind, String[] tags, int start, int end) {
        if (kind == EntityKind.MISC) {
            return true;
        }
        for (int token = start; token < end; token++) {
            if (tags[token].startsWith("NNP")) {
                return true;
            }
        }
        return false;
    }

    private static void withoutMarks(EntityKind[] kinds, String[] tags) {
        for (int token = 0; token < kinds.length; token++) {
            boolean starts = token == 0 || kinds[token - 1] != kinds[token];
            if (starts && isMark(tags[token])) {
                kinds[token] = EntityKind.NONE;
            }
        }
        for (int token = kinds.length - 1; token >= 0; token--) {
            boolean ends = token == kinds.length - 1 || kinds[token + 1] != kinds[token];
            if (ends && isMark(tags[token])) {
                kinds[token] = EntityKind.NONE;
            }
        }
    }

    private static boolean isMark(String tag) {
        return MARKS.contains(tag);
    }

    private static boolean isFree(EntityKind[] kinds, int start, int end) {
        for (int token = start; token < end; token++) {
            if (kinds[token] != EntityKind.NONE) {
                return false;
            }
        }
        return true;
    }

    private static EntityKind[] kinds(List<CoreLabel> labels) {
        EntityKind[] kinds = new EntityKind[labels.size()];
        for (int token = 0; token < kinds.length; token++) {
            kinds[token] = kind(labels.get(token).get(CoreAnnotations.AnswerAnnotation.class));
        }
        return kinds;
    }

    private static EntityKind kind(String label) {
        return switch (label) {
            case "PERSON" -> EntityKind.PERSON;
            case "ORGANIZATION" -> EntityKind.ORGANIZATION;
            case "LOCATION" -> EntityKind.LOCATION;
            case "MISC" -> EntityKind.MISC;
            default -> EntityKind.NONE;
        };
    }
}
