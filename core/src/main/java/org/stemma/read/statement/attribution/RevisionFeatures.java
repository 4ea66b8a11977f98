package org.stemma.read.statement.attribution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.stemma.language.Dependencies;

/**
 * The features by which the labels of a cue's window are revised: the label that the first look gave, the run that it
 * belongs to, and what the other cues of these sentences claim. How sure the first look is by itself is left out:
 * weights for that alone were learned by heart. "He questioned the count, urging supporters to watch it": what "urging"
 * holds is not what "questioned" holds.
 */
final class RevisionFeatures {
    static final int BITS = 17;
    static final int TRANSITION_BITS = 12;

    private static final int NONE = -1;
    private static final int COUNT = Label.COUNT;
    private static final int CONTENT = Label.CONTENT.ordinal();

    private final Features out = new Features(BITS);
    private final Features transitions = new Features(TRANSITION_BITS);

    private final Candidate own;
    private final Window window;
    private final Facts facts;
    private final int offset;
    private final int act;
    private final int lemma;
    /** By position: which labels which sort of other cue gives it, as bits. */
    private final int[] claims;
    /** By position: the run of content that it belongs to, or {@link #NONE}. */
    private final int[] run;
    /** By token of the cue's sentence: whether another's cue turns on it; 2 with the same source. */
    private final int[] heads;
    /** By sentence of the window: how many cues of others it has. */
    private final int[] cues;

    private final List<int[]> runs = new ArrayList<>();
    private final int main;
    private final int mainRelation;

    /** Features of one candidate's window, beside the others that are taken for cues. */
    RevisionFeatures(Candidate own, Collection<Candidate> others) {
        this.own = own;
        window = own.window;
        facts = window.sentences.get(window.own);
        offset = window.offset(window.own);
        act = facts.act[window.cue];
        lemma = facts.lemma[window.cue];
        claims = new int[window.size];
        run = new int[window.size];
        heads = new int[facts.size];
        cues = new int[window.sentences.size()];
        for (Candidate other : others) {
            if (other != own) {
                claim(other);
            }
        }
        runs();
        main = main();
        mainRelation = main == NONE ? 0 : relation(main);
    }

    private void claim(Candidate other) {
        int first = other.window.sentences.get(0).sentence.index();
        int ownFirst = window.sentences.get(0).sentence.index();
        int sort = own.holds(other) ? 0 : other.holds(own) ? 1 : 2;
        boolean same = sameSource(other);
        for (int sentence = 0; sentence < window.sentences.size(); sentence++) {
            int there = ownFirst + sentence - first;
            if (there < 0 || there >= other.window.sentences.size()) {
                continue;
            }
            int from = other.window.offset(there);
            int to = window.offset(sentence);
            int size = window.sentences.get(sentence).size;
            for (int token = 0; token < size; token++) {
                int label = other.labels[from + token];
                if (label != 0) {
                    claims[to + token] |= 1 << (sort * 3 + label - 1);
                }
            }
            if (there == other.window.own) {
                cues[sentence]++;
                if (sentence == window.own) {
                    heads[other.window.cue] = same ? 2 : 1;
                }
            }
        }
    }

    private boolean sameSource(Candidate other) {
        return !own.source.isEmpty() && own.source.equals(other.source);
    }

    private void runs() {
        int before = 0;
        for (int position = 0; position < window.size; position++) {
            int label = own.labels[position];
            if (label == CONTENT && before != CONTENT) {
                runs.add(new int[] {position, position});
            }
            run[position] = label == CONTENT ? runs.size() - 1 : NONE;
            if (label == CONTENT) {
                runs.get(runs.size() - 1)[1] = position;
            }
            before = label;
        }
    }

    /** The highest token of the content in the cue's sentence. */
    private int main() {
        int best = NONE;
        for (int token = 0; token < facts.size; token++) {
            if (own.labels[offset + token] == CONTENT && (best == NONE || facts.depth[token] < facts.depth[best])) {
                best = token;
            }
        }
        return best;
    }

    private int relation(int token) {
        return facts.head[token] == window.cue ? facts.relation[token] : facts.relation[token] * 31 + 1;
    }

    /** A step for each unit of the logarithm of the odds. */
    private static int level(float share) {
        float odds = (share + 1e-5f) / (1 - share + 1e-5f);
        return (int) Math.rint(StrictMath.log(odds)) + 12;
    }

    private int label(int position) {
        return position < 0 || position >= window.size ? COUNT : own.labels[position];
    }

    private int claims(int position) {
        return position < 0 || position >= window.size ? -1 : claims[position];
    }

    /** The features of what a position is. */
    int[] of(int position) {
        int sentence = window.sentenceOf(position);
        Facts f = window.sentences.get(sentence);
        int t = position - window.offset(sentence);
        int label = own.labels[position];
        int sure = label * 32 + level(own.shares[position][label]);
        int claimed = claims[position] * COUNT + label;
        boolean here = sentence == window.own;
        out.clear();
        out.add(5, claimed, here ? 1 : 0);
        out.add(6, claimed, act);
        out.add(7, claims[position], sure);
        out.add(8, claimed, claims(position - 1));
        out.add(9, claimed, claims(position + 1));
        out.add(10, claimed, f.quotation[t] == Facts.NONE ? 0 : f.speech[t] ? 2 : 1);
        out.add(11, f.tag[t], sure);
        out.add(12, f.word[t], label);
        out.add(13, f.relation[t], sure);
        out.add(14, lemma, label);
        ofRun(f, position, t, label, here);
        if (here) {
            ofOwn(t, label, claimed);
        } else {
            int away = Math.max(-3, Math.min(3, sentence - window.own));
            int others = Math.min(cues[sentence], 2) * 3 + Math.min(cues[window.own], 2);
            int quote = f.quotation[t] == Facts.NONE ? 0 : f.speech[t] ? 2 : 1;
            out.add(30, away, others, quote * COUNT + label);
            out.add(31, away, f.sentence.paragraph() == facts.sentence.paragraph() ? 1 : 0, quote * COUNT + label);
        }
        return out.toArray();
    }

    private void ofRun(Facts f, int position, int t, int label, boolean here) {
        int at = run[position];
        int count = Math.min(runs.size(), 4);
        if (at == NONE) {
            int back = 0;
            while (back < 4 && label(position - back) != CONTENT) {
                back++;
            }
            int ahead = 0;
            while (ahead < 4 && label(position + ahead) != CONTENT) {
                ahead++;
            }
            out.add(15, back * 8 + ahead, label, count);
            out.add(16, back * 8 + ahead, f.word[t], label);
            return;
        }
        int first = runs.get(at)[0];
        int last = runs.get(at)[1];
        int shared = -1;
        int head = NONE;
        int start = window.offset(window.own);
        for (int inside = first; inside <= last; inside++) {
            shared &= claims[inside];
            int token = inside - start;
            if (token >= 0 && token < facts.size && (head == NONE || facts.depth[token] < facts.depth[head])) {
                head = token;
            }
        }
        int index = Math.min(at, 3) * 8 + count;
        boolean quoted = f.quotation[t] != Facts.NONE && f.quotation[t] == at(f, first - (position - t));
        int relation = head == NONE ? 0 : relation(head);
        int size = CueFeatures.bucket(last - first);
        out.add(17, index, here ? 1 : 0, quoted ? 1 : 0);
        out.add(18, index, relation);
        out.add(19, shared, index, here ? 1 : 0);
        out.add(20, shared, relation, act);
        out.add(21, relation, mainRelation, index);
        out.add(22, size, index, quoted ? 1 : 0);
        out.add(23, head == main ? 1 : 0, relation, size);
        out.add(24, casing(head), relation, index);
    }

    private static int at(Facts f, int token) {
        return token < 0 || token >= f.size ? Facts.NONE : f.quotation[token];
    }

    private int casing(int token) {
        if (token != NONE) {
            for (int child : facts.children(token)) {
                if (facts.relation[child] == "case".hashCode() || facts.relation[child] == "mark".hashCode()) {
                    return facts.word[child];
                }
            }
        }
        return 0;
    }

    private void ofOwn(int t, int label, int claimed) {
        int between = 0;
        int step = t < window.cue ? 1 : -1;
        for (int at = t; at != window.cue; at += step) {
            between += heads[at] == 0 ? 0 : 1;
        }
        between = Math.min(between, 2) * 2 + (t < window.cue ? 1 : 0);
        out.add(40, between, label, act);
        out.add(41, between, claimed);
        int common = facts.common(t, window.cue);
        int over = 0;
        int top = t;
        int under = NONE;
        int below = NONE;
        for (int at = t; at != common && at != Dependencies.ROOT; at = facts.head[at]) {
            if (heads[at] != 0) {
                over = facts.relation[at] * 31 + heads[at];
            }
            if (at == main) {
                under = below;
            }
            below = at;
            top = at;
        }
        out.add(42, over, label, act);
        out.add(43, over, claimed);
        out.add(44, over, label, t == common ? 1 : facts.relation[top]);
        out.add(45, share(top), casing(top) * COUNT + label, facts.relation[top]);
        out.add(46, share(top), facts.relation[top] * COUNT + label, act);
        if (under != NONE) {
            int first = facts.subtreeFirst(under);
            int comma = first > 0 && facts.word[first - 1] == ",".hashCode() ? 1 : 0;
            int side = (under < main ? 2 : 0) + comma;
            int part = facts.relation[under] * COUNT + label;
            out.add(50, part, side, share(under));
            out.add(51, part, casing(under), side);
            out.add(52, part, facts.tag[under], side);
            out.add(53, part, act, side);
            out.add(54, part, CueFeatures.bucket(facts.subtreeLast(under) - first), share(under));
            out.add(55, part, over);
            out.add(56, part, lemma);
            out.add(57, part, facts.lemma[main]);
        }
    }

    /** How much of what hangs on a token is content: 0 nothing, 1 less than half, 2 more, 3 all. */
    private int share(int top) {
        int first = facts.subtreeFirst(top);
        int last = facts.subtreeLast(top);
        int content = 0;
        for (int token = first; token <= last; token++) {
            content += own.labels[offset + token] == CONTENT ? 1 : 0;
        }
        int size = last - first + 1;
        return content == 0 ? 0 : content == size ? 3 : content * 2 < size ? 1 : 2;
    }

    /** The features of going from the label of the position before to the label of this one. */
    int[] transitionTo(int position) {
        transitions.clear();
        int pair = label(position - 1) * 8 + label(position);
        transitions.add(1, pair);
        transitions.add(2, pair, claims(position - 1) == claims(position) ? 1 : 0);
        transitions.add(3, pair, claims(position));
        transitions.add(4, claims(position - 1), claims(position));
        return transitions.toArray();
    }
}
