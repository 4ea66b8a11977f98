package org.stemma.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stemma.model.Span;

/**
 * One sentence of a body, with layers that are computed when they are first asked for.
 *
 * <p>Safe to share between threads: a layer is computed at most once and is a pure function of the sentence.
 */
public final class Sentence {

    /** A sentence of more tokens than this is not parsed: {@link #dependencies()} is empty. */
    public static final int MAX_PARSED_TOKENS = 120;

    private final String body;
    private final int index;
    private final int paragraph;
    private final Span span;
    private final List<Token> tokens;
    private final String[] forms;
    private final Layers layers;

    private volatile String @Nullable [] tags;
    private volatile String @Nullable [] lemmas;
    private volatile EntityKind @Nullable [] entities;
    private volatile @Nullable Optional<Dependencies> dependencies;

    Sentence(String body, int index, int paragraph, List<Token> tokens, String[] forms, Layers layers) {
        if (tokens.isEmpty() || tokens.size() != forms.length) {
            throw new IllegalArgumentException(
                    "a sentence needs tokens, each with its form: " + tokens.size() + " and " + forms.length);
        }
        this.body = body;
        this.index = index;
        this.paragraph = paragraph;
        this.tokens = List.copyOf(tokens);
        this.forms = forms;
        this.layers = layers;
        this.span =
                new Span(tokens.get(0).start(), tokens.get(tokens.size() - 1).end());
    }

    /** Position among the sentences of the text, from 0. */
    public int index() {
        return index;
    }

    /** The paragraph it stands in, from 0; sentences of one paragraph are neighbours. */
    public int paragraph() {
        return paragraph;
    }

    /** From the first token to the last, in UTF-16 units of the body. */
    public Span span() {
        return span;
    }

    /** The sentence as written, line breaks of wrapped text included. */
    public String text() {
        return body.substring(span.start(), span.end());
    }

    /** The words between two tokens as written; {@code endToken} is exclusive. */
    public String text(int firstToken, int endToken) {
        Span words = span(firstToken, endToken);
        return body.substring(words.start(), words.end());
    }

    /** Where a run of tokens stands in the body; {@code endToken} is exclusive. */
    public Span span(int firstToken, int endToken) {
        return new Span(tokens.get(firstToken).start(), tokens.get(endToken - 1).end());
    }

    /** All tokens in order; never empty. */
    public List<Token> tokens() {
        return tokens;
    }

    /** How many tokens there are. */
    public int size() {
        return tokens.size();
    }

    /** One token. */
    public Token token(int token) {
        return tokens.get(token);
    }

    /** A token as the models see it. */
    String form(int token) {
        return forms[token];
    }

    /** The tokens that lie wholly inside a span of the body. */
    public List<Token> tokensWithin(Span within) {
        List<Token> found = new ArrayList<>();
        for (Token token : tokens) {
            if (token.start() >= within.start() && token.end() <= within.end()) {
                found.add(token);
            }
        }
        return List.copyOf(found);
    }

    /** The Penn Treebank part of speech of a token, such as {@code NNP}, {@code VBD}, {@code CD}. */
    public String tag(int token) {
        return tagArray()[token];
    }

    /** The dictionary form of a token, such as {@code say} for "said"; names keep their case. */
    public String lemma(int token) {
        return lemmaArray()[token];
    }

    /** The kind of name that a token is part of, or {@link EntityKind#NONE}. */
    public EntityKind entity(int token) {
        return entityArray()[token];
    }

    /** The names in order: runs of neighbouring tokens of one kind. */
    public List<Name> names() {
        List<Name> names = new ArrayList<>();
        int first = 0;
        while (first < size()) {
            EntityKind kind = entity(first);
            int end = first + 1;
            while (end < size() && entity(end) == kind) {
                end++;
            }
            if (kind != EntityKind.NONE) {
                names.add(new Name(kind, first, end, span(first, end)));
            }
            first = end;
        }
        return List.copyOf(names);
    }

    /**
     * The basic Universal Dependencies of the sentence; empty when it has more than {@link #MAX_PARSED_TOKENS} tokens.
     * No quotation mark leads a word.
     */
    public Optional<Dependencies> dependencies() {
        Optional<Dependencies> known = dependencies;
        if (known == null) {
            synchronized (this) {
                known = dependencies;
                if (known == null) {
                    known = size() > MAX_PARSED_TOKENS
                            ? Optional.empty()
                            : Optional.of(layers.dependencies(forms, tagArray()));
                    dependencies = known;
                }
            }
        }
        return known;
    }

    private String[] tagArray() {
        String[] known = tags;
        if (known == null) {
            synchronized (this) {
                known = tags;
                if (known == null) {
                    known = layers.tags(forms);
                    tags = known;
                }
            }
        }
        return known;
    }

    private String[] lemmaArray() {
        String[] known = lemmas;
        if (known == null) {
            synchronized (this) {
                known = lemmas;
                if (known == null) {
                    known = layers.lemmas(forms, tagArray());
                    lemmas = known;
                }
            }
        }
        return known;
    }

    private EntityKind[] entityArray() {
        EntityKind[] known = entities;
        if (known == null) {
            synchronized (this) {
                known = entities;
                if (known == null) {
                    known = layers.entities(forms, tagArray());
                    entities = known;
                }
            }
        }
        return known;
    }

    @Override
    public String toString() {
        return "sentence " + index + " " + span + ": " + text();
    }
}
