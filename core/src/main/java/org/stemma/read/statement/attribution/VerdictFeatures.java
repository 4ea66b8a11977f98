package org.stemma.read.statement.attribution;

import java.util.List;
import org.stemma.language.Dependencies;

/**
 * The features by which a candidate is a cue, once its source and content are known: "would like" with a clause and
 * somebody who would like it is one, with neither it is none.
 */
final class VerdictFeatures {
    static final int BITS = 17;

    private static final int NONE = -1;

    /** Surer of a cue than this, one candidate stands in the way of another. */
    private static final float LIKELY = -0.8f;

    private final Features out = new Features(BITS);

    /** The features of one candidate among all of its text. */
    int[] of(Candidate candidate, List<Candidate> all) {
        out.clear();
        Facts f = candidate.window.sentences.get(candidate.window.own);
        int cue = candidate.window.cue;
        int score = Math.round(Math.max(-4, Math.min(6, candidate.score)) * 2);
        Run source = Run.of(candidate, Label.SOURCE);
        Run content = Run.of(candidate, Label.CONTENT);
        out.add(1);
        out.add(2, score);
        out.add(3, score, f.act[cue]);
        out.add(4, score, f.tag[cue]);
        int sourceRelation = source.head == NONE ? 0 : relation(f, source.head, cue);
        int contentRelation = content.head == NONE ? content.tokens == 0 ? 0 : 7 : relation(f, content.head, cue);
        source(f, cue, score, source, sourceRelation);
        content(f, cue, score, content, contentRelation, source.tokens > 0);
        sure(f.act[cue], score, candidate.sure);
        nesting(f, cue, score, candidate, all, contentRelation, source.tokens > 0);
        int named = source.tokens > 0 ? 1 : 0;
        out.add(54, named, contentRelation, sourceRelation);
        out.add(55, named, contentRelation, f.lemma[cue]);
        out.add(56, candidate.plain ? 1 : 0, score);
        out.add(57, f.isHeading() ? 1 : 0, score);
        return out.toArray();
    }

    private void source(Facts f, int cue, int score, Run source, int relation) {
        int named = source.tokens > 0 ? 1 : 0;
        int head = source.head;
        int act = f.act[cue];
        int entity = head == NONE ? -1 : f.entity[head];
        int tag = head == NONE ? -1 : f.tag[head];
        int lemma = head == NONE ? 0 : f.lemma[head];
        out.add(5, named, score);
        out.add(6, named, act, f.relation[cue]);
        out.add(7, relation, act);
        out.add(8, relation, entity, tag);
        out.add(9, entity, tag, act);
        out.add(10, lemma, act);
        out.add(11, lemma);
        out.add(12, named == 0 ? 9 : CueFeatures.bucket(source.tokens - 1), score);
    }

    private void content(Facts f, int cue, int score, Run content, int relation, boolean named) {
        int act = f.act[cue];
        int lemma = f.lemma[cue];
        int head = content.head;
        int first = content.first;
        int quote = quote(f, content);
        int headTag = head == NONE ? 0 : f.tag[head];
        out.add(13, relation, act);
        out.add(14, relation, lemma);
        out.add(15, relation, quote, score);
        out.add(16, quote, act);
        out.add(17, quote, lemma);
        out.add(18, CueFeatures.bucket(content.tokens), relation);
        out.add(19, CueFeatures.bucket(content.tokens), score);
        out.add(20, CueFeatures.bucket(content.tokens), act, named ? 1 : 0);
        out.add(21, first == NONE ? 0 : f.word[first], act);
        out.add(22, first == NONE ? 0 : f.tag[first], lemma);
        out.add(23, headTag, lemma);
        out.add(24, headTag, act, named ? 1 : 0);
        out.add(25, head == NONE ? 0 : f.lemma[head]);
        out.add(26, head == NONE ? 0 : f.entity[head], relation, act);
        out.add(27, Math.min(content.pieces, 4), content.elsewhere ? 1 : 0, act);
        out.add(28, first == NONE ? 0 : Math.max(-6, Math.min(6, first - cue)), act);
        int whole = head == NONE
                ? 3
                : (f.subtreeFirst(head) == first ? 1 : 0) + (f.subtreeLast(head) == content.last ? 2 : 0);
        out.add(29, whole, relation);
        out.add(30, whole, score);
    }

    private static int quote(Facts f, Run content) {
        int first = content.first;
        if (first == NONE) {
            return content.tokens == 0 ? 0 : 1;
        }
        if (f.quotation[first] == Facts.NONE) {
            return 1;
        }
        return f.mark[first] != 1 ? 4 : f.speech[first] ? 2 : 3;
    }

    private void sure(int act, int score, Candidate.Surety sure) {
        float[] shares = {sure.source(), sure.content(), sure.least()};
        for (int at = 0; at < shares.length; at++) {
            int tenth = (int) (shares[at] * 10);
            out.add(31 + at, tenth);
            out.add(36 + at, tenth, score);
            out.add(41 + at, tenth, act);
        }
    }

    /** Whether its cue stands in another's content, or another's cue in its own. */
    private void nesting(
            Facts f, int cue, int score, Candidate own, List<Candidate> all, int contentRelation, boolean named) {
        boolean inside = false;
        boolean holds = false;
        for (Candidate other : all) {
            if (other != own && other.score >= LIKELY) {
                inside |= other.holds(own);
                holds |= own.holds(other);
            }
        }
        int nesting = (inside ? 1 : 0) + (holds ? 2 : 0);
        int act = f.act[cue];
        out.add(50, nesting, act);
        out.add(51, nesting, score);
        out.add(52, nesting, named ? 1 : 0, contentRelation);
        int cueTokens = 0;
        for (int label : own.labels) {
            cueTokens += label == Label.CUE.ordinal() ? 1 : 0;
        }
        out.add(53, cueTokens, act);
    }

    private static int relation(Facts f, int head, int cue) {
        return f.head[head] == cue
                ? f.relation[head]
                : f.relation[head] * 31 + (f.head[head] == Dependencies.ROOT ? 3 : 1);
    }

    /** Where the tokens of one label lie; first, last and head count within the cue's sentence. */
    private static final class Run {
        int tokens;
        int pieces;
        int first = NONE;
        int last = NONE;
        int head = NONE;
        boolean elsewhere;

        static Run of(Candidate candidate, Label label) {
            Run run = new Run();
            Window window = candidate.window;
            Facts f = window.sentences.get(window.own);
            int offset = window.offset(window.own);
            int before = -1;
            for (int position = 0; position < candidate.labels.length; position++) {
                if (candidate.labels[position] == label.ordinal()) {
                    run.tokens++;
                    run.pieces += before == label.ordinal() ? 0 : 1;
                    run.take(f, position - offset);
                }
                before = candidate.labels[position];
            }
            return run;
        }

        private void take(Facts f, int token) {
            if (token < 0 || token >= f.size) {
                elsewhere = true;
                return;
            }
            first = first == NONE ? token : first;
            last = token;
            head = head == NONE || f.depth[token] < f.depth[head] ? token : head;
        }
    }
}
