package org.stemma.read.statement.attribution;

import org.stemma.language.Dependencies;

/** The features by which a token is or is not the head of a cue. */
final class CueFeatures {
    static final int BITS = 19;

    private static final int NSUBJ = "nsubj".hashCode();
    private static final int PASSIVE = "nsubj:pass".hashCode();
    private static final int OBJ = "obj".hashCode();
    private static final int CCOMP = "ccomp".hashCode();
    private static final int XCOMP = "xcomp".hashCode();
    private static final int PARATAXIS = "parataxis".hashCode();
    private static final int OBL = "obl".hashCode();
    private static final int NMOD = "nmod".hashCode();
    private static final int POSS = "nmod:poss".hashCode();
    private static final int AUX = "aux".hashCode();
    private static final int MARK = "mark".hashCode();
    private static final int CASE = "case".hashCode();
    private static final int ADVCL = "advcl".hashCode();
    private static final int VERB = "VB".hashCode();
    private static final int ACL = "acl".hashCode();

    private final Features out = new Features(BITS);

    /** Whether a token can be the head of a cue at all. */
    static boolean isCandidate(Facts facts, int token) {
        String tag = facts.sentence.tag(token);
        String text = facts.sentence.token(token).text();
        return switch (tag.charAt(0)) {
            case 'V', 'N', 'J', 'R' -> Character.isLetter(text.codePointAt(0));
            case 'I' -> true;
            case ':' -> text.equals(":") || text.equals("\u2014") || text.equals("\u2015") || text.equals("--");
            default -> tag.equals("TO") || tag.equals("RP");
        };
    }

    /** Whether a verb of speech has a subject and a clause: "the engineer had told her the gates were closed". */
    static boolean isPlainReport(Facts facts, int token) {
        boolean subject = false;
        boolean clause = false;
        for (int child : facts.children(token)) {
            subject |= facts.relation[child] == NSUBJ;
            clause |= facts.relation[child] == CCOMP;
        }
        int act = facts.act[token];
        return subject
                && clause
                && facts.quotation[token] == Facts.NONE
                && act != Facts.NONE
                && act <= Act.DENY.ordinal()
                && facts.coarse[token] == VERB;
    }

    /**
     * Whether a verb denies something: "denying a report that the gates were closed". A denial that is lost may be
     * taken for a claim.
     */
    static boolean isDenial(Facts facts, int token) {
        boolean thing = false;
        for (int child : facts.children(token)) {
            thing |= facts.relation[child] == CCOMP || facts.relation[child] == OBJ;
        }
        return thing
                && facts.act[token] == Act.DENY.ordinal()
                && facts.quotation[token] == Facts.NONE
                && facts.coarse[token] == VERB;
    }

    int[] of(Facts f, int t) {
        out.clear();
        int lemma = f.lemma[t];
        int tag = f.tag[t];
        int rel = f.relation[t];
        int up = f.head[t];
        int act = f.act[t];
        out.add(1);
        out.add(2, lemma);
        out.add(3, lemma, tag);
        out.add(4, tag, rel);
        out.add(5, lemma, rel);
        out.add(6, act, f.coarse[t]);
        out.add(7, act, rel);
        out.add(8, f.word[t]);
        out.add(9, tag, f.isHeading() ? 1 : 0);
        int headLemma = up == Dependencies.ROOT ? -1 : f.lemma[up];
        int headTag = up == Dependencies.ROOT ? -1 : f.tag[up];
        int headAct = up == Dependencies.ROOT ? -1 : f.act[up];
        out.add(10, headLemma, rel);
        out.add(11, headTag, rel, tag);
        out.add(12, headAct, rel, act);
        words(f, t, lemma, act);
        children(f, t, lemma, tag, act);
        quotes(f, t, lemma, act);
        chain(f, t, act, lemma);
        suffix(f, t, tag);
        return out.toArray();
    }

    private void words(Facts f, int t, int lemma, int act) {
        out.add(20, f.at(f.word, t - 1));
        out.add(21, f.at(f.word, t + 1));
        out.add(22, f.at(f.word, t - 1), lemma);
        out.add(23, f.at(f.word, t + 1), lemma);
        out.add(24, f.at(f.tag, t - 1), f.tag[t], f.at(f.tag, t + 1));
        out.add(25, f.at(f.tag, t + 1), lemma);
        out.add(26, f.at(f.tag, t - 1), lemma);
        out.add(27, f.at(f.tag, t - 2), f.at(f.tag, t - 1));
        out.add(28, f.at(f.tag, t + 1), f.at(f.tag, t + 2), act);
        out.add(29, f.at(f.word, t + 1), f.at(f.word, t + 2));
        out.add(30, f.at(f.word, t + 1), act);
        out.add(31, f.at(f.word, t - 1), act);
        out.add(32, f.at(f.lemma, t - 2), f.at(f.lemma, t - 1));
        out.add(33, f.at(f.lemma, t + 2), act);
        out.add(34, f.at(f.entity, t - 1), f.at(f.entity, t + 1), act);
    }

    private void children(Facts f, int t, int lemma, int tag, int act) {
        int pattern = 0;
        int auxiliaries = 17;
        for (int child : f.children(t)) {
            int rel = f.relation[child];
            int side = child < t ? 0 : 1;
            out.add(40, rel, side, f.coarse[t]);
            out.add(41, rel, lemma);
            out.add(42, rel, f.lemma[child]);
            out.add(43, rel, f.lemma[child], lemma);
            out.add(44, rel, act);
            if (rel == NSUBJ || rel == PASSIVE || rel == POSS) {
                out.add(45, rel, f.tag[child], f.entity[child]);
                out.add(46, f.entity[child], lemma);
                out.add(47, f.tag[child], act, side);
                pattern |= 1;
            }
            if (rel == CCOMP) {
                pattern |= 2;
                out.add(48, f.tag[child], act, side);
                for (int grandchild : f.children(child)) {
                    if (f.relation[grandchild] == MARK) {
                        out.add(49, f.word[grandchild], act);
                        out.add(50, f.word[grandchild], lemma);
                    }
                }
            }
            if (rel == XCOMP) {
                pattern |= 4;
                out.add(51, f.tag[child], lemma);
            }
            if (rel == OBJ) {
                pattern |= 8;
                out.add(52, f.entity[child], lemma);
                out.add(53, f.lemma[child], lemma);
                out.add(54, f.entity[child], f.tag[child], act);
            }
            if (rel == PARATAXIS) {
                pattern |= 16;
            }
            if (rel == OBL || rel == NMOD) {
                pattern |= 32;
                for (int grandchild : f.children(child)) {
                    if (f.relation[grandchild] == CASE) {
                        out.add(55, f.word[grandchild], lemma);
                        out.add(56, f.word[grandchild], act);
                    }
                }
            }
            if (rel == AUX) {
                auxiliaries = auxiliaries * 31 + f.lemma[child];
            }
            if (rel == ADVCL || rel == ACL) {
                pattern |= 64;
                out.add(59, f.tag[child], lemma);
            }
        }
        out.add(57, pattern, act);
        out.add(58, pattern, lemma);
        out.add(60, pattern, tag);
        out.add(61, auxiliaries, act);
        out.add(62, auxiliaries, tag);
    }

    private void quotes(Facts f, int t, int lemma, int act) {
        int own = f.quotation[t] == Facts.NONE ? 0 : f.speech[t] ? 2 : 1;
        int left = 0;
        for (int at = t - 1; at >= 0 && left == 0; at--) {
            if (f.quotation[at] != Facts.NONE && f.quotation[at] != f.quotation[t]) {
                left = bucket(t - at) + (f.speech[at] ? 10 : 0);
            }
        }
        int right = 0;
        for (int at = t + 1; at < f.size && right == 0; at++) {
            if (f.quotation[at] != Facts.NONE && f.quotation[at] != f.quotation[t]) {
                right = bucket(at - t) + (f.speech[at] ? 10 : 0);
            }
        }
        out.add(70, own, act);
        out.add(71, own, lemma);
        out.add(72, left, f.coarse[t]);
        out.add(73, right, f.coarse[t]);
        out.add(74, left, right, own);
        out.add(75, left, act);
        out.add(76, right, act);
        out.add(77, left, lemma);
        out.add(78, right, lemma);
        out.add(79, left, f.relation[t], f.tag[t]);
        out.add(80, right, f.relation[t], f.tag[t]);
    }

    /** What hangs above: whether another cue reports this clause. */
    private void chain(Facts f, int t, int act, int lemma) {
        int steps = 0;
        for (int at = t; f.head[at] != Dependencies.ROOT && steps < 4; at = f.head[at]) {
            steps++;
            int above = f.head[at];
            if (f.act[above] != Facts.NONE) {
                out.add(90, f.act[above], f.relation[at], act);
                out.add(91, f.lemma[above], f.relation[at], steps);
                break;
            }
        }
        int up = f.head[t];
        if (up != Dependencies.ROOT) {
            out.add(92, f.relation[t], f.relation[up], f.tag[t]);
            out.add(93, f.relation[t], headSubject(f, up), act);
            out.add(94, f.lemma[up], lemma);
        }
        out.add(95, Math.min(f.depth[t], 6), f.coarse[t]);
        out.add(96, bucket(t), f.coarse[t]);
        out.add(97, bucket(f.size - t), f.coarse[t]);
        out.add(98, bucket(f.subtreeLast(t) - f.subtreeFirst(t)), act);
    }

    private static int headSubject(Facts f, int token) {
        for (int child : f.children(token)) {
            if (f.relation[child] == NSUBJ) {
                return f.entity[child] * 31 + f.coarse[child];
            }
        }
        return 0;
    }

    private void suffix(Facts f, int t, int tag) {
        String text = f.sentence.lemma(t);
        int length = text.length();
        out.add(100, length > 3 ? text.substring(length - 3).hashCode() : 0, tag);
        out.add(101, length > 4 ? text.substring(0, 4).hashCode() : 0, f.coarse[t]);
        out.add(102, Character.isUpperCase(f.sentence.token(t).text().codePointAt(0)) ? 1 : 0, tag, t == 0 ? 1 : 0);
    }

    static int bucket(int distance) {
        return distance < 5 ? distance : distance < 8 ? 5 : distance < 14 ? 6 : distance < 25 ? 7 : 8;
    }
}
