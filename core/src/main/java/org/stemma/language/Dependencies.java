package org.stemma.language;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The dependency tree of one sentence: each token has a head and the name of its relation to it.
 *
 * <p>Relations are basic English Universal Dependencies ({@code nsubj}, {@code nsubj:pass}, {@code obj}, {@code obl},
 * {@code ccomp}, {@code parataxis}, {@code nmod:poss}, {@code appos}, {@code nummod}, {@code root}…). Immutable.
 */
public final class Dependencies {

    /** The head of a token that depends on nothing. */
    public static final int ROOT = -1;

    private static final int[] NO_CHILDREN = {};

    private final int[] heads;
    private final String[] relations;
    private final int[][] children;

    /**
     * A tree from parallel arrays.
     *
     * @param heads for each token the index of its head, or {@link #ROOT}
     * @param relations for each token the relation to its head
     */
    Dependencies(int[] heads, String[] relations) {
        if (heads.length != relations.length) {
            throw new IllegalArgumentException(heads.length + " heads but " + relations.length + " relations");
        }
        this.heads = heads.clone();
        this.relations = relations.clone();
        this.children = childrenOf(this.heads);
        refuseCycles();
    }

    private static int[][] childrenOf(int[] heads) {
        int[] counts = new int[heads.length];
        for (int token = 0; token < heads.length; token++) {
            if (heads[token] != ROOT) {
                counts[heads[token]]++;
            }
        }
        int[][] children = new int[heads.length][];
        for (int token = 0; token < heads.length; token++) {
            children[token] = counts[token] == 0 ? NO_CHILDREN : new int[counts[token]];
        }
        Arrays.fill(counts, 0);
        for (int token = 0; token < heads.length; token++) {
            if (heads[token] != ROOT) {
                children[heads[token]][counts[heads[token]]++] = token;
            }
        }
        return children;
    }

    private void refuseCycles() {
        for (int token = 0; token < heads.length; token++) {
            int steps = 0;
            for (int at = token; at != ROOT; at = heads[at]) {
                if (++steps > heads.length) {
                    throw new IllegalArgumentException("token " + token + " is its own ancestor");
                }
            }
        }
    }

    /** How many tokens the sentence has. */
    public int size() {
        return heads.length;
    }

    /** The index of the token that this one depends on, or {@link #ROOT}. */
    public int head(int token) {
        return heads[token];
    }

    /** The relation of a token to its head; {@code root} for the root. */
    public String relation(int token) {
        return relations[token];
    }

    /** Whether the relation of a token is one of those named. */
    public boolean is(int token, String... names) {
        for (String name : names) {
            if (relations[token].equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** The token that depends on nothing; the first one where there are several. */
    public int root() {
        for (int token = 0; token < heads.length; token++) {
            if (heads[token] == ROOT) {
                return token;
            }
        }
        throw new IllegalStateException("a dependency tree without a root");
    }

    /** The tokens that depend directly on this one, in order. */
    public int[] children(int token) {
        return children[token].clone();
    }

    /** The tokens that depend directly on this one by one of the relations, in order. */
    public int[] children(int token, String... names) {
        return Arrays.stream(children[token]).filter(child -> is(child, names)).toArray();
    }

    /** The first token that depends directly on this one by one of the relations. */
    public OptionalInt child(int token, String... names) {
        for (int child : children[token]) {
            if (is(child, names)) {
                return OptionalInt.of(child);
            }
        }
        return OptionalInt.empty();
    }

    /** Whether a token is the other one or stands below it. */
    public boolean isWithin(int token, int ancestor) {
        for (int at = token; at != ROOT; at = heads[at]) {
            if (at == ancestor) {
                return true;
            }
        }
        return false;
    }

    /** A token and all tokens below it, ascending. */
    public int[] subtree(int token) {
        return subtree(token, Set.of());
    }

    /** A token and all below it, ascending, without the branches that hang on it by an excluded relation. */
    public int[] subtree(int token, Set<String> excluded) {
        boolean[] inside = new boolean[heads.length];
        mark(token, inside);
        for (int child : children[token]) {
            if (excluded.contains(relations[child])) {
                unmark(child, inside);
            }
        }
        int count = 0;
        for (boolean in : inside) {
            count += in ? 1 : 0;
        }
        int[] tokens = new int[count];
        int next = 0;
        for (int at = 0; at < inside.length; at++) {
            if (inside[at]) {
                tokens[next++] = at;
            }
        }
        return tokens;
    }

    private void mark(int token, boolean[] inside) {
        inside[token] = true;
        for (int child : children[token]) {
            mark(child, inside);
        }
    }

    private void unmark(int token, boolean[] inside) {
        inside[token] = false;
        for (int child : children[token]) {
            unmark(child, inside);
        }
    }

    /** The nearest token above this one that hangs on its own head by one of the relations. */
    public OptionalInt ancestor(int token, String... names) {
        for (int at = token; at != ROOT; at = heads[at]) {
            if (is(at, names)) {
                return OptionalInt.of(at);
            }
        }
        return OptionalInt.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Dependencies that
                && Arrays.equals(heads, that.heads)
                && Arrays.equals(relations, that.relations);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(heads) + Arrays.hashCode(relations);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int token = 0; token < heads.length; token++) {
            text.append(token == 0 ? "" : " ")
                    .append(relations[token])
                    .append('(')
                    .append(heads[token])
                    .append("->")
                    .append(token)
                    .append(')');
        }
        return text.toString();
    }
}
