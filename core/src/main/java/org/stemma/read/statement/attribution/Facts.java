package org.stemma.read.statement.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stemma.language.AnalysedText;
import org.stemma.language.Dependencies;
import org.stemma.language.Sentence;
import org.stemma.read.statement.quotation.Quotation;
import org.stemma.read.statement.quotation.Quotations;

/** What the features of a sentence are made of, as numbers: hashes of words, tags and relations, and the tree. */
final class Facts {
    /** No quotation. */
    static final int NONE = -1;

    private static final CueLexicon LEXICON = CueLexicon.shipped();

    final Sentence sentence;
    final int size;
    final int[] word;
    final int[] lemma;
    final int[] tag;
    final int[] coarse;
    final int[] relation;
    final int[] head;
    final int[] depth;
    final int[] entity;
    final int[] act;
    /** Index of the quotation that a token stands in, or {@link #NONE}. */
    final int[] quotation;
    /** 1 for a token that is a quotation mark at an end of its quotation: opening; 2: closing. */
    final int[] mark;

    final boolean[] speech;
    private final int[] subtreeFirst;
    private final int[] subtreeLast;
    private final List<List<Integer>> children;

    Facts(Sentence sentence, Quotations quotations) {
        this.sentence = sentence;
        size = sentence.size();
        word = new int[size];
        lemma = new int[size];
        tag = new int[size];
        coarse = new int[size];
        relation = new int[size];
        head = new int[size];
        depth = new int[size];
        entity = new int[size];
        act = new int[size];
        quotation = new int[size];
        mark = new int[size];
        speech = new boolean[size];
        subtreeFirst = new int[size];
        subtreeLast = new int[size];
        children = new ArrayList<>();
        Optional<Dependencies> tree = sentence.dependencies();
        for (int token = 0; token < size; token++) {
            String lower = sentence.token(token).text().toLowerCase(Locale.ROOT);
            word[token] = lower.hashCode();
            lemma[token] = sentence.lemma(token).toLowerCase(Locale.ROOT).hashCode();
            String penn = sentence.tag(token);
            tag[token] = penn.hashCode();
            coarse[token] = penn.substring(0, Math.min(2, penn.length())).hashCode();
            entity[token] = sentence.entity(token).ordinal();
            act[token] = LEXICON.act(sentence, token).map(Enum::ordinal).orElse(NONE);
            head[token] = tree.isPresent() ? tree.get().head(token) : Dependencies.ROOT;
            relation[token] = tree.isPresent() ? tree.get().relation(token).hashCode() : 0;
            children.add(new ArrayList<>());
            quote(token, quotations);
        }
        for (int token = 0; token < size; token++) {
            if (head[token] != Dependencies.ROOT) {
                children.get(head[token]).add(token);
            }
            for (int at = head[token]; at != Dependencies.ROOT; at = head[at]) {
                depth[token]++;
            }
        }
        spread();
    }

    /** Those of every sentence of a text. */
    static List<Facts> of(AnalysedText text, Quotations quotations) {
        List<Facts> facts = new ArrayList<>();
        text.sentences().forEach(sentence -> facts.add(new Facts(sentence, quotations)));
        return facts;
    }

    private void quote(int token, Quotations quotations) {
        int start = sentence.token(token).start();
        quotation[token] = quotations.indexAt(start);
        Optional<Quotation> holder = quotations.at(start);
        holder.ifPresent(found -> {
            speech[token] = found.isSpeech();
            if (start == found.whole().start()) {
                mark[token] = 1;
            } else if (found.closed()
                    && sentence.token(token).end() == found.whole().end()) {
                mark[token] = 2;
            }
        });
    }

    private void spread() {
        for (int token = 0; token < size; token++) {
            subtreeFirst[token] = token;
            subtreeLast[token] = token;
        }
        for (int token = 0; token < size; token++) {
            for (int at = head[token]; at != Dependencies.ROOT; at = head[at]) {
                subtreeFirst[at] = Math.min(subtreeFirst[at], token);
                subtreeLast[at] = Math.max(subtreeLast[at], token);
            }
        }
    }

    List<Integer> children(int token) {
        return children.get(token);
    }

    int subtreeFirst(int token) {
        return subtreeFirst[token];
    }

    int subtreeLast(int token) {
        return subtreeLast[token];
    }

    /** A value of an array, or a number that stands for "outside the sentence". */
    int at(int[] values, int token) {
        return token < 0 ? -77 : token >= size ? -78 : values[token];
    }

    /** Whether it reads like a headline: the first line of a text, without a stop. */
    boolean isHeading() {
        String last = sentence.token(size - 1).text();
        return sentence.index() == 0 && ".!?\u201D\"".indexOf(last.charAt(last.length() - 1)) < 0;
    }

    /** The lowest token above or equal to both. */
    int common(int a, int b) {
        int left = a;
        int right = b;
        while (left != right) {
            if (left == Dependencies.ROOT || right == Dependencies.ROOT) {
                return Dependencies.ROOT;
            }
            if (depth[left] >= depth[right]) {
                left = head[left];
            } else {
                right = head[right];
            }
        }
        return left;
    }
}
