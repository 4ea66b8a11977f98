package org.stemma.read.statement;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.stemma.language.Dependencies;
import org.stemma.language.Sentence;
import org.stemma.language.Token;
import org.stemma.model.Grounds.Tie;
import org.stemma.model.Span;
import org.stemma.read.statement.attribution.Attribution;

/**
 * Says by which relation of grammar the words that name a speaker belong to a cue. It tells why, and decides nothing.
 */
final class Ties {
    private Ties() {}

    /** How the source of an attribution stands to its cue. */
    static Tie of(Attribution attribution) {
        if (attribution.source().isEmpty()) {
            return Tie.NONE;
        }
        Sentence sentence = attribution.sentence();
        List<Token> source = sentence.tokensWithin(attribution.source().get(0));
        int cue = attribution.head();
        if (isMark(sentence, cue)) {
            return Tie.BESIDE_MARK;
        }
        Optional<Dependencies> tree = sentence.dependencies();
        if (source.isEmpty() || tree.isEmpty()) {
            return Tie.WEIGHTS;
        }
        int name = named(tree.get(), SourceNames.head(sentence, source));
        if (tree.get().head(cue) == name && tree.get().is(cue, "case")) {
            return Tie.BEHIND_PREPOSITION;
        }
        int above = tree.get().head(name);
        if (above == cue || isOfCue(attribution, above)) {
            return direct(sentence, tree.get(), name);
        }
        return isSubjectAbove(tree.get(), cue, name) ? Tie.SHARED_SUBJECT : Tie.WEIGHTS;
    }

    /** "Another squad leader, Faraon": what stands to the cue is the noun that the name stands beside. */
    private static int named(Dependencies tree, int head) {
        int at = head;
        while (tree.is(at, "appos", "flat", "compound") && tree.head(at) != Dependencies.ROOT) {
            at = tree.head(at);
        }
        return at;
    }

    private static Tie direct(Sentence sentence, Dependencies tree, int name) {
        if (tree.is(name, "nsubj")) {
            return Tie.SUBJECT;
        } else if (tree.is(name, "nsubj:pass")) {
            return Tie.PASSIVE_SUBJECT;
        } else if (tree.is(name, "nmod:poss")) {
            return Tie.OWNER;
        } else if (tree.is(name, "obj", "iobj")) {
            return Tie.OBJECT;
        }
        OptionalInt preposition = tree.child(name, "case");
        if (preposition.isEmpty()) {
            return Tie.WEIGHTS;
        }
        return sentence.lemma(preposition.getAsInt()).equals("by") ? Tie.AGENT : Tie.BEHIND_PREPOSITION;
    }

    private static boolean isOfCue(Attribution attribution, int token) {
        if (token == Dependencies.ROOT) {
            return false;
        }
        Span words = attribution.sentence().token(token).span();
        return attribution.cue().stream().anyMatch(piece -> piece.contains(words));
    }

    /** "He stood up and said": the subject of a verb that the cue is joined to or hangs on. */
    private static boolean isSubjectAbove(Dependencies tree, int cue, int name) {
        int at = cue;
        while (tree.is(at, "conj", "xcomp", "advcl", "acl", "ccomp", "parataxis", "cop", "obj", "obl", "dep")
                && tree.head(at) != Dependencies.ROOT) {
            at = tree.head(at);
            if (tree.head(name) == at && tree.is(name, "nsubj", "nsubj:pass")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMark(Sentence sentence, int token) {
        return !Character.isLetterOrDigit(sentence.token(token).text().codePointAt(0));
    }
}
