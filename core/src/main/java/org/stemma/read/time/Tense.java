package org.stemma.read.time;

import java.util.Set;
import org.stemma.language.Sentence;
import org.stemma.model.SymbolicDate.Direction;

/** Which way a bare weekday or month lies, by the verb that governs it: "said on Monday", "will meet in June". */
final class Tense {
    private static final Set<String> COMING = Set.of(
            "will",
            "'ll",
            "would",
            "shall",
            "wo",
            "scheduled",
            "due",
            "expected",
            "planned",
            "plans",
            "plan",
            "planning",
            "set",
            "slated",
            "going",
            "upcoming",
            "intends",
            "intend",
            "hopes",
            "hope",
            "expects",
            "expect",
            "deadline",
            "could",
            "may",
            "might",
            "should",
            "must",
            "can");
    private static final int REACH = 12;

    private Tense() {}

    /** The direction that the verbs around an offset of the sentence give. */
    static Direction at(Sentence sentence, int offset) {
        int token = tokenAt(sentence, offset);
        String before = token > 0 ? word(sentence, token - 1) : "";
        if (before.equals("since")) {
            return Direction.RECENT;
        }
        if (before.equals("until") || before.equals("till")) {
            return Direction.COMING;
        }
        if (before.equals("a") || before.equals("an")) {
            return Direction.NEAREST;
        }
        for (int at = token - 1; at >= 0 && at >= token - REACH - 1; at--) {
            Direction direction = verb(sentence, at);
            if (direction != Direction.NEAREST) {
                return direction;
            }
        }
        for (int at = token; at < sentence.size() && at <= token + REACH; at++) {
            Direction direction = verb(sentence, at);
            if (direction != Direction.NEAREST) {
                return direction;
            }
        }
        return Direction.NEAREST;
    }

    private static Direction verb(Sentence sentence, int at) {
        String tag = sentence.tag(at);
        String word = word(sentence, at);
        boolean name = Character.isUpperCase(sentence.token(at).text().charAt(0));
        if (!name && (tag.equals("MD") || COMING.contains(word) && !tag.startsWith("N"))) {
            return Direction.COMING;
        }
        if (tag.equals("VBD")) {
            return Direction.RECENT;
        }
        if (tag.equals("VBN")) {
            return auxiliary(sentence, at);
        }
        if (tag.equals("VB")) {
            return infinitive(sentence, at);
        }
        return Direction.NEAREST;
    }

    /** "has said", "was hit", "will be hit": the auxiliary before a participle decides. */
    private static Direction auxiliary(Sentence sentence, int participle) {
        for (int at = participle - 1; at >= 0 && at >= participle - 4; at--) {
            String tag = sentence.tag(at);
            String word = word(sentence, at);
            if (tag.equals("MD")
                    || word.equals("be") && at > 0 && word(sentence, at - 1).equals("to")) {
                return Direction.COMING;
            }
            if (tag.equals("VBD")
                    || word.equals("has")
                    || word.equals("have")
                    || word.equals("'s")
                    || word.equals("'ve")) {
                return Direction.RECENT;
            }
            if (word.equals("is") || word.equals("are")) {
                return Direction.NEAREST;
            }
        }
        return Direction.RECENT;
    }

    private static Direction infinitive(Sentence sentence, int verb) {
        for (int at = verb - 1; at >= 0 && at >= verb - 5; at--) {
            String word = word(sentence, at);
            if (word.equals("did")) {
                return Direction.RECENT;
            }
            if (sentence.tag(at).equals("MD") || COMING.contains(word)) {
                return Direction.COMING;
            }
        }
        return Direction.NEAREST;
    }

    private static String word(Sentence sentence, int at) {
        return sentence.token(at).text().toLowerCase(java.util.Locale.ROOT);
    }

    private static int tokenAt(Sentence sentence, int offset) {
        int token = 0;
        while (token < sentence.size() && sentence.token(token).end() <= offset) {
            token++;
        }
        return token;
    }
}
