package org.stemma.read.statement.attribution;

import org.stemma.language.Dependencies;

/** The features by which a token belongs to source, cue or content of a given cue. */
final class SpanFeatures {
    static final int BITS = 19;
    static final int TRANSITION_BITS = 16;

    private static final int ROOT_BRANCH = 7001;
    private static final int SELF = 7002;
    private static final int OTHER_SENTENCE = 7003;

    private final Window window;
    private final Facts own;
    private final int cue;
    private final int cueLemma;
    private final int cueAct;
    private final int cueRelation;
    private final int cueTag;
    private final int[] branch;
    private final int[] branchTop;
    private final int[] ups;
    private final int[] downs;
    private final int[] path;
    private final int leftQuote;
    private final int rightQuote;
    private final int frame;
    private final Features out = new Features(BITS);
    private final Features transitions = new Features(TRANSITION_BITS);

    SpanFeatures(Window window) {
        this.window = window;
        own = window.sentences.get(window.own);
        cue = window.cue;
        cueLemma = own.lemma[cue];
        cueAct = own.act[cue];
        cueRelation = own.relation[cue];
        cueTag = own.tag[cue];
        branch = new int[own.size];
        branchTop = new int[own.size];
        ups = new int[own.size];
        downs = new int[own.size];
        path = new int[own.size];
        for (int token = 0; token < own.size; token++) {
            place(token);
        }
        leftQuote = nearestQuote(-1);
        rightQuote = nearestQuote(1);
        frame = frame();
    }

    /** Which quotation stands nearest to the cue on one side. */
    private int nearestQuote(int step) {
        for (int at = cue + step; at >= 0 && at < own.size; at += step) {
            if (own.quotation[at] != Facts.NONE && own.quotation[at] != own.quotation[cue]) {
                return own.quotation[at];
            }
        }
        if (step > 0 && window.own + 1 < window.sentences.size()) {
            return window.sentences.get(window.own + 1).quotation[0];
        }
        return Facts.NONE;
    }

    private int frame() {
        int pattern = 0;
        for (int child : own.children(cue)) {
            int rel = own.relation[child];
            if (rel == "ccomp".hashCode()) {
                pattern |= 1;
            } else if (rel == "xcomp".hashCode()) {
                pattern |= 2;
            } else if (rel == "obj".hashCode()) {
                pattern |= 4;
            } else if (rel == "nsubj".hashCode()) {
                pattern |= 8;
            } else if (rel == "parataxis".hashCode()) {
                pattern |= 16;
            } else if (rel == "nsubj:pass".hashCode()) {
                pattern |= 32;
            } else if (rel == "nmod:poss".hashCode()) {
                pattern |= 64;
            }
        }
        return pattern;
    }

    private void place(int token) {
        int common = own.common(token, cue);
        int up = 0;
        int trail = 11;
        for (int at = cue; at != common && at != Dependencies.ROOT; at = own.head[at]) {
            up++;
            trail = trail * 31 + own.relation[at];
        }
        ups[token] = Math.min(up, 6);
        if (token == cue) {
            branch[token] = SELF;
            branchTop[token] = token;
            path[token] = SELF;
            return;
        }
        if (token == common) {
            branch[token] = ROOT_BRANCH;
            branchTop[token] = token;
            path[token] = trail * 31 + 5;
            return;
        }
        int down = 0;
        int top = token;
        int descent = 13;
        for (int at = token; at != common && at != Dependencies.ROOT; at = own.head[at]) {
            down++;
            top = at;
            descent = descent * 31 + own.relation[at];
        }
        downs[token] = Math.min(down, 8);
        branch[token] = own.relation[top];
        branchTop[token] = top;
        path[token] = down > 4 ? trail * 31 + own.relation[top] * 7 + 3 : trail * 31 + descent;
    }

    /** The features of what a position is. */
    int[] of(int position) {
        int sentence = window.sentenceOf(position);
        Facts f = window.sentences.get(sentence);
        int t = position - window.offset(sentence);
        out.clear();
        boolean here = sentence == window.own;
        int place = here
                ? branch[t] * 8 + ups[t] * 2 + (t < cue ? 0 : 1)
                : OTHER_SENTENCE + Integer.signum(sentence - window.own);
        int quote = quoteOf(f, t);
        out.add(1);
        out.add(2, place);
        out.add(3, place, cueLemma);
        out.add(4, place, cueAct);
        out.add(5, place, quote);
        out.add(6, quote, cueAct);
        out.add(7, quote, place, frame);
        out.add(8, place, frame, cueTag);
        out.add(9, place, cueRelation);
        out.add(10, f.word[t], place);
        out.add(11, f.lemma[t]);
        out.add(12, f.tag[t], place);
        out.add(13, f.relation[t], place);
        out.add(14, f.at(f.word, t - 1), f.tag[t]);
        out.add(15, f.at(f.word, t + 1), f.tag[t]);
        out.add(16, f.at(f.tag, t - 1), f.tag[t], f.at(f.tag, t + 1));
        out.add(17, f.entity[t], place);
        out.add(18, quote, f.mark[t], f.word[t]);
        if (here) {
            ofOwn(t, place, quote);
        } else {
            ofOther(f, t, sentence, quote);
        }
        return out.toArray();
    }

    private void ofOwn(int t, int place, int quote) {
        int distance = t - cue;
        int near = Integer.signum(distance)
                * (Math.abs(distance) < 4 ? Math.abs(distance) : 3 + CueFeatures.bucket(Math.abs(distance)));
        int top = branchTop[t];
        out.add(20, path[t]);
        out.add(21, path[t], cueLemma);
        out.add(22, path[t], cueAct);
        out.add(23, path[t], frame);
        out.add(24, near, cueTag);
        out.add(25, near, own.tag[t], cueAct);
        out.add(26, near, own.word[t]);
        if (Math.abs(distance) < 4) {
            out.add(27, distance, own.word[t], cueLemma);
            out.add(28, distance, own.tag[t], cueLemma);
            out.add(29, distance, own.relation[t], cueLemma);
        }
        out.add(30, place, own.tag[top], own.entity[top]);
        out.add(31, place, own.lemma[top], cueLemma);
        out.add(32, place, own.lemma[top]);
        out.add(33, place, downs[t]);
        out.add(34, place, own.relation[t], own.tag[t]);
        out.add(35, place, sibling(t, top), cueAct);
        int between = between(t);
        out.add(36, between, cueTag, quote);
        out.add(37, between, place);
        out.add(38, own.relation[t], own.head[t] == cue ? 1 : 0, cueAct);
        int head = own.head[t];
        out.add(39, head == Dependencies.ROOT ? -1 : own.relation[head], own.relation[t], place);
        out.add(40, head == Dependencies.ROOT ? -1 : own.lemma[head], own.relation[t], place);
        out.add(41, path[t], own.tag[t], cueTag);
        out.add(42, leftQuote == Facts.NONE ? 0 : 1, rightQuote == Facts.NONE ? 0 : 1, place);
        out.add(43, place, edge(t, top), own.tag[t]);
        out.add(44, casing(top), place, cueLemma);
        out.add(45, casing(top), place, cueAct);
        int inner = innerCue(t);
        out.add(46, inner, place);
        out.add(47, inner, place, frame);
    }

    /** The preposition that a branch begins with. */
    private int casing(int top) {
        for (int child : own.children(top)) {
            if (own.relation[child] == "case".hashCode() || own.relation[child] == "mark".hashCode()) {
                return own.word[child];
            }
        }
        return 0;
    }

    /** Whether another reporting verb stands between this token and the cue in the tree. */
    private int innerCue(int t) {
        int common = own.common(t, cue);
        for (int at = t; at != common && at != Dependencies.ROOT; at = own.head[at]) {
            if (own.act[at] == Act.SAY.ordinal() && at != t) {
                return 1;
            }
        }
        return 0;
    }

    private int sibling(int t, int top) {
        int first = own.subtreeFirst(top);
        int before = first > 0 ? own.word[first - 1] : 0;
        boolean comma = before == ",".hashCode();
        return (comma ? 1 : 0) + (own.subtreeLast(top) - first > 3 ? 2 : 0) + (t > top ? 4 : 0);
    }

    private int edge(int t, int top) {
        return (t == own.subtreeFirst(top) ? 1 : 0) + (t == own.subtreeLast(top) ? 2 : 0) + (t == top ? 4 : 0);
    }

    private int between(int t) {
        int commas = 0;
        int verbs = 0;
        int marks = 0;
        int step = t < cue ? 1 : -1;
        for (int at = t; at != cue; at += step) {
            commas += own.word[at] == ",".hashCode() ? 1 : 0;
            verbs += own.coarse[at] == "VB".hashCode() ? 1 : 0;
            marks += own.mark[at] != 0 ? 1 : 0;
        }
        return Math.min(commas, 3) + 4 * Math.min(verbs, 3) + 16 * Math.min(marks, 3) + (t < cue ? 64 : 0);
    }

    private void ofOther(Facts f, int t, int sentence, int quote) {
        int away = sentence - window.own;
        int sign = Integer.signum(away) * Math.min(Math.abs(away), 3);
        boolean sameParagraph = f.sentence.paragraph() == own.sentence.paragraph();
        int paragraphs = sameParagraph ? 0 : 1;
        int reported = reported(f);
        boolean sharesQuote =
                f.quotation[t] != Facts.NONE && (f.quotation[t] == leftQuote || f.quotation[t] == rightQuote);
        out.add(60, sign, quote, paragraphs);
        out.add(61, sign, quote, reported);
        out.add(62, sign, sharesQuote ? 1 : 0, reported * 2 + paragraphs);
        out.add(63, sign, quote, cueAct);
        out.add(
                64,
                Integer.signum(away),
                (leftQuote == Facts.NONE ? 0 : 1) + (rightQuote == Facts.NONE ? 0 : 2) + paragraphs * 4 + reported * 8,
                quote);
        out.add(65, own.word[own.size - 1], sign, quote);
        out.add(
                66,
                (f.speech[t] ? 1 : 0) + (wholly(f) ? 2 : 0) + 4 * reported + 8 * paragraphs,
                sign,
                sharesQuote ? 1 : 0);
        out.add(67, closedEarlier(sentence), sign, quote);
        out.add(68, own.size < 6 ? own.size : 6, sign, paragraphs);
        out.add(69, cueLemma, sign, quote * 2 + paragraphs);
    }

    /** Whether the quoted run from the cue to this sentence was broken by a sentence that is reported itself. */
    private int closedEarlier(int sentence) {
        for (int at = window.own + 1; at < sentence; at++) {
            if (reported(window.sentences.get(at)) > 0 || !wholly(window.sentences.get(at))) {
                return 1;
            }
        }
        return 0;
    }

    private static boolean wholly(Facts f) {
        return f.quotation[0] != Facts.NONE && f.quotation[0] == f.quotation[f.size - 1];
    }

    /** 1 when a word that reports stands in a sentence outside its quotations. */
    private static int reported(Facts f) {
        for (int at = 0; at < f.size; at++) {
            if (f.quotation[at] == Facts.NONE && f.act[at] != Facts.NONE && f.coarse[at] == "VB".hashCode()) {
                return 1;
            }
        }
        return 0;
    }

    private int quoteOf(Facts f, int t) {
        int quotation = f.quotation[t];
        if (quotation == Facts.NONE) {
            return 0;
        }
        int speech = f.speech[t] ? 8 : 0;
        if (quotation == own.quotation[cue]) {
            return 1 + speech;
        }
        if (quotation == leftQuote) {
            return 2 + speech;
        }
        return quotation == rightQuote ? 3 + speech : 4 + speech;
    }

    /** The features of going from the label of the position before to the label of this one. */
    int[] transitionTo(int position) {
        int sentence = window.sentenceOf(position);
        Facts f = window.sentences.get(sentence);
        int t = position - window.offset(sentence);
        transitions.clear();
        transitions.add(1);
        transitions.add(2, f.tag[t]);
        transitions.add(3, f.word[t]);
        transitions.add(4, f.at(f.word, t - 1));
        transitions.add(5, f.at(f.tag, t - 1), f.tag[t]);
        transitions.add(6, f.mark[t], t > 0 ? f.mark[t - 1] : -1);
        transitions.add(7, f.relation[t]);
        if (sentence == window.own) {
            boolean sameBranch = t > 0 && branchTop[t] == branchTop[t - 1];
            transitions.add(8, sameBranch ? 1 : 0, branch[t]);
            transitions.add(9, sameBranch ? 1 : 0, f.word[t]);
            transitions.add(10, sameBranch ? 1 : 0, t > 0 ? branch[t - 1] : 0, branch[t]);
            transitions.add(11, f.relation[t], f.at(f.relation, t - 1));
            int head = f.head[t];
            transitions.add(12, head == t - 1 ? 1 : head > t ? 2 : 3, f.relation[t], f.at(f.word, t - 1));
            transitions.add(13, edge(t, branchTop[t]), branch[t]);
            transitions.add(14, clause(t), f.word[t]);
            transitions.add(15, clause(t), f.tag[t], t > 0 ? edge(t - 1, branchTop[t - 1]) : 8);
        } else {
            transitions.add(16, t == 0 ? 1 : 0, f.mark[t]);
        }
        return transitions.toArray();
    }

    /** The relation of the largest stretch of the tree that begins here, if one does. */
    private int clause(int t) {
        int best = 0;
        for (int at = t; at != Dependencies.ROOT && own.subtreeFirst(at) == t; at = own.head[at]) {
            best = own.relation[at];
        }
        return best;
    }
}
