package org.stemma.language;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;

/**
 * What two name recognisers find together: all names of the first, and those of the second that touch none of them.
 *
 * <p>The first knows persons, organisations and locations from more kinds of text; the second, trained on newswire, knows
 * many places that the first misses ("Kursk") and other names (nationalities, events).
 */
final class NameUnion {

    private NameUnion() {}

    static EntityKind[] of(List<CoreLabel> first, List<CoreLabel> second) {
        EntityKind[] union = kinds(first);
        EntityKind[] more = kinds(second);
        int start = 0;
        while (start < more.length) {
            int end = start + 1;
            while (end < more.length && more[end] == more[start]) {
                end++;
            }
            if (more[start] != EntityKind.NONE && isFree(union, start, end)) {
                for (int token = start; token < end; token++) {
                    union[token] = more[start];
                }
            }
            start = end;
        }
        return union;
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
