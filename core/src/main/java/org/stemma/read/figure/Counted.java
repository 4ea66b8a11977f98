package org.stemma.read.figure;

import java.util.Optional;
import org.stemma.language.Dependencies;
import org.stemma.language.Sentence;
import org.stemma.read.figure.quantity.ReadQuantity;

/**
 * What a number in a sentence counts: the noun phrase that it belongs to.
 *
 * @param firstNumber first token of the number
 * @param endNumber one past the last token of number and unit
 * @param head the counted noun; absent where none is written ("12 were killed")
 * @param firstWord first token of the counted phrase, without the "of" of "dozens of"; equals {@code endNumber} without
 *     one
 * @param endWord one past its last token
 */
record Counted(int firstNumber, int endNumber, Optional<Integer> head, int firstWord, int endWord) {
    private static final int LONGEST_PHRASE = 8;

    /** Finds what a quantity counts. */
    static Counted of(Sentence sentence, ReadQuantity quantity) {
        int first = tokenAt(sentence, quantity.number().start());
        int after = tokenFrom(sentence, quantity.span().end());
        boolean partOf = quantity.quantity().unit().equals(org.stemma.model.Unit.PERCENT)
                || quantity.form() == ReadQuantity.Form.FRACTION;
        if (quantity.hasUnit() && !partOf) {
            return new Counted(first, after, Optional.empty(), after, after);
        }
        int at = after;
        boolean of = at < sentence.size() && isWord(sentence, at, "of");
        if (of) {
            at++;
        }
        while (at < sentence.size() && of && isDeterminer(sentence, at)) {
            at++;
        }
        at = of ? afterOwner(sentence, at) : at;
        if (at == after
                && at > 0
                && at + 1 < sentence.size()
                && isGluedHyphen(sentence, at)
                && isNoun(sentence.tag(at + 1))) {
            return new Counted(first, after, Optional.of(at + 1), at + 1, at + 2);
        }
        if (at < sentence.size() && (isWord(sentence, at, "more") || isWord(sentence, at, "-"))) {
            at++;
        }
        int from = at;
        int head = chunkHead(sentence, from);
        if (head < 0) {
            return new Counted(first, after, Optional.empty(), after, after);
        }
        head = parsedHead(sentence, first, from, head, of);
        return new Counted(first, after, Optional.of(head), from, head + 1);
    }

    /** The token that holds an offset, or the last one before it. */
    static int tokenAt(Sentence sentence, int offset) {
        int found = 0;
        for (int token = 0; token < sentence.size(); token++) {
            if (sentence.token(token).start() <= offset) {
                found = token;
            }
        }
        return found;
    }

    /** The first token that starts at an offset or after it. */
    static int tokenFrom(Sentence sentence, int offset) {
        for (int token = 0; token < sentence.size(); token++) {
            if (sentence.token(token).start() >= offset) {
                return token;
            }
        }
        return sentence.size();
    }

    private static boolean isGluedHyphen(Sentence sentence, int at) {
        return sentence.token(at).text().equals("-")
                && sentence.token(at - 1).end() == sentence.token(at).start()
                && sentence.token(at).end() == sentence.token(at + 1).start();
    }

    private static boolean isWord(Sentence sentence, int token, String word) {
        return sentence.token(token).text().equalsIgnoreCase(word);
    }

    /** Past "gunman’s three" of "two of the gunman’s three brothers". */
    private static int afterOwner(Sentence sentence, int from) {
        for (int at = from; at + 1 < Math.min(sentence.size(), from + 5); at++) {
            if (sentence.tag(at).equals("POS") && sentence.tag(at + 1).equals("CD")) {
                return at + 2;
            }
        }
        return from < sentence.size() && sentence.tag(from).equals("CD") ? from + 1 : from;
    }

    private static boolean isDeterminer(Sentence sentence, int token) {
        String tag = sentence.tag(token);
        return tag.equals("DT") || tag.equals("PRP$") || tag.equals("PDT");
    }

    /** The noun that ends the run of adjectives and nouns from a token, or -1. */
    private static int chunkHead(Sentence sentence, int from) {
        int head = -1;
        int last = Math.min(sentence.size(), from + LONGEST_PHRASE);
        for (int at = from; at < last; at++) {
            if (isCompoundModifier(sentence, at)) {
                at++;
                continue;
            }
            String tag = sentence.tag(at);
            boolean joins = head >= 0 && isNameJoint(sentence, at, head);
            if (isNoun(tag)) {
                if (head >= 0 && sentence.tag(head).equals("NNS") && !tag.equals("NNS") && !tag.equals("NN")) {
                    break;
                }
                head = at;
            } else if (tag.equals("POS") && head >= 0) {
                head = -1;
            } else if (!joins && (head >= 0 || !isModifier(sentence, at))) {
                break;
            }
        }
        return head;
    }

    /** "gas-only" before more of the phrase: token, hyphen, token. */
    private static boolean isCompoundModifier(Sentence sentence, int at) {
        return at + 3 < sentence.size()
                && sentence.token(at + 1).text().equals("-")
                && sentence.token(at).end() == sentence.token(at + 1).start()
                && sentence.token(at + 2).start() == sentence.token(at + 1).end()
                && followedByNoun(sentence, at + 2);
    }

    /** "Kia and Hyundai vehicles". */
    private static boolean isNameJoint(Sentence sentence, int at, int head) {
        return sentence.tag(at).equals("CC")
                && sentence.tag(head).equals("NNP")
                && at + 2 < sentence.size()
                && sentence.tag(at + 1).equals("NNP")
                && isNoun(sentence.tag(at + 2));
    }

    static boolean isNoun(String tag) {
        return tag.startsWith("NN");
    }

    private static boolean isModifier(Sentence sentence, int token) {
        String tag = sentence.tag(token);
        return tag.startsWith("JJ")
                || tag.equals("VBN") && followedByNoun(sentence, token)
                || tag.equals("VBG") && followedByNoun(sentence, token)
                || tag.equals("RB") && followedByNoun(sentence, token + 1)
                || tag.equals("HYPH")
                || tag.equals("CC")
                        && followedByNoun(sentence, token + 1)
                        && sentence.tag(token - 1).startsWith("JJ")
                || tag.equals("``")
                || tag.equals("''") && followedByNoun(sentence, token);
    }

    private static boolean followedByNoun(Sentence sentence, int token) {
        return token + 1 < sentence.size()
                && (isNoun(sentence.tag(token + 1)) || sentence.tag(token + 1).startsWith("JJ"));
    }

    /** Where the parse has the number on a later noun of the same run, that one. */
    private static int parsedHead(Sentence sentence, int number, int from, int chunk, boolean of) {
        Optional<Dependencies> parse = sentence.dependencies();
        if (parse.isEmpty() || of) {
            return chunk;
        }
        int head = parse.get().head(number);
        boolean fits = head >= from
                && head < from + LONGEST_PHRASE
                && head < chunk
                && parse.get().is(number, "nummod")
                && sentence.tag(head).equals("NNS");
        return fits ? head : chunk;
    }

    /** The counted noun in its dictionary form. */
    Optional<String> lemma(Sentence sentence) {
        return head.map(token -> Lemmas.of(sentence, token));
    }
}
