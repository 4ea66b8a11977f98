package org.stemma.model;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a person decided about an item. Decisions are a set, applied by (time, hash); a later one wins and the clash is
 * shown.
 *
 * <p>Made with {@link #of}, which computes the hash; a record whose hash does not fit its other fields cannot be made.
 *
 * @param hash SHA-256 over a canonical text of the other fields ({@link CanonicalText}), the decision's identity
 * @param target the words it is about: never a computed id
 * @param action what was decided
 * @param value what was set, in the notation of the action; empty where it takes none
 * @param other the second target of a merge, split or relabel
 * @param reason in the person's words
 * @param who the person
 * @param at when
 * @param undoes the hash of the decision that this takes back
 */
public record Decision(
        String hash,
        Anchor target,
        Action action,
        String value,
        Optional<Anchor> other,
        String reason,
        String who,
        Instant at,
        Optional<String> undoes)
        implements Comparable<Decision> {
    private static final Comparator<Decision> ORDER =
            Comparator.comparing(Decision::at).thenComparing(Decision::hash);

    /** What can be decided. */
    public enum Action {
        /** The item is what the source has. */
        ACCEPT,
        /** It is not; it is kept out of series and groups and stays listed. */
        REJECT,
        /**
         * The words are a figure or statement that the program missed. A statement's value may be {@code speaker=NAME}.
         */
        ADD,
        /** The groups of the two are one. */
        MERGE,
        /** The target is not of the other's group. */
        SPLIT,
        /** An attribute of the target; the value is {@code field=value}, see {@link Field}. */
        SET,
        /** How the two figures stand to each other; the value is a {@link Relation.Word} as people see it. */
        RELABEL,
        /**
         * An Admiralty grade: {@code B} or {@code B TOPIC} for a source, {@code 3} for a claim. No relation uses it.
         */
        GRADE,
        /** Takes another decision back. */
        UNDO
    }

    /** An attribute that can be set, and of what. */
    public enum Field {
        /** When an article appeared: a calendar value such as {@code 2024-10-09} or {@code 2024-10}. */
        PUBLISHED("published", ItemId.Kind.ARTICLE),
        /** Who published an article: the short name. */
        OUTLET("outlet", ItemId.Kind.ARTICLE),
        /** Who made a statement: a name. */
        SPEAKER("speaker", ItemId.Kind.STATEMENT),
        /** Who says a figure: a name, or {@link Claimant#OUTLET}. */
        CLAIMANT("claimant", ItemId.Kind.FIGURE),
        /** What a figure counts: a name of the table of measures, or any noun. */
        MEASURE("measure", ItemId.Kind.FIGURE),
        /** When a figure holds: a calendar value. */
        AS_OF("as-of", ItemId.Kind.FIGURE);

        private final String word;
        private final ItemId.Kind of;

        Field(String word, ItemId.Kind of) {
            this.word = word;
            this.of = of;
        }

        /** As it stands before the equals sign. */
        public String word() {
            return word;
        }

        /** What has this attribute. */
        public ItemId.Kind of() {
            return of;
        }

        /** The field with this word. */
        public static Optional<Field> named(String word) {
            for (Field field : values()) {
                if (field.word.equals(word)) {
                    return Optional.of(field);
                }
            }
            return Optional.empty();
        }
    }

    /**
     * Words that a decision is about, found again after any re-reading.
     *
     * @param sourceKey the article's source key
     * @param article the article itself; where it is not there, another version under the source key may stand for it
     * @param kind what sort of item
     * @param part the part of the article
     * @param quote the exact words; empty for an article as a whole
     * @param before up to 32 UTF-16 units before them
     * @param after up to 32 UTF-16 units after them
     * @param hint where they stood, in UTF-16 units of the part
     * @param ordinal 0, or which of several items of this kind on exactly these words
     */
    public record Anchor(
            String sourceKey,
            ArticleId article,
            ItemId.Kind kind,
            Part part,
            String quote,
            String before,
            String after,
            Span hint,
            int ordinal) {
        /** UTF-16 units of context on either side. */
        public static final int CONTEXT = 32;

        public Anchor {
            if (quote.isEmpty() != (kind == ItemId.Kind.ARTICLE)) {
                throw new IllegalArgumentException("a " + kind + " of " + sourceKey + " at the words '" + quote + "'");
            }
        }

        /**
         * The anchor of an item.
         *
         * @throws IllegalArgumentException if it is of another article
         */
        public static Anchor of(Article article, ItemId item) {
            if (!item.article().equals(article.id())) {
                throw new IllegalArgumentException(item + " is not of " + article.id());
            }
            return item.kind() == ItemId.Kind.ARTICLE
                    ? of(article)
                    : at(
                            article,
                            item.kind(),
                            item.anchor().part(),
                            item.anchor().span(),
                            item.ordinal());
        }

        /** The anchor of an article as a whole. */
        public static Anchor of(Article article) {
            return new Anchor(
                    article.sourceKey(), article.id(), ItemId.Kind.ARTICLE, Part.BODY, "", "", "", new Span(0, 0), 0);
        }

        /**
         * The anchor of words that a person selected.
         *
         * @throws IllegalArgumentException if they are empty or outside the part
         */
        public static Anchor ofWords(Article article, ItemId.Kind kind, Part part, Span words) {
            return at(article, kind, part, words, 0);
        }

        private static Anchor at(Article article, ItemId.Kind kind, Part part, Span words, int ordinal) {
            String text = article.text(part);
            if (words.end() > text.length()) {
                throw new IllegalArgumentException(words + " is not in the " + part + " of " + article.sourceKey()
                        + ", which has " + text.length());
            }
            int start = whole(text, words.start());
            int end = words.end() > start ? whole(text, words.end() - 1) + units(text, words.end() - 1) : start;
            return new Anchor(
                    article.sourceKey(),
                    article.id(),
                    kind,
                    part,
                    text.substring(start, end),
                    text.substring(whole(text, Math.max(0, start - CONTEXT)), start),
                    text.substring(end, whole(text, Math.min(text.length(), end + CONTEXT))),
                    new Span(start, end),
                    ordinal);
        }

        /** The index moved back where it stands between the halves of a surrogate pair. */
        private static int whole(String text, int index) {
            boolean inside = index > 0
                    && index < text.length()
                    && Character.isLowSurrogate(text.charAt(index))
                    && Character.isHighSurrogate(text.charAt(index - 1));
            return inside ? index - 1 : index;
        }

        private static int units(String text, int last) {
            return Character.charCount(text.codePointAt(whole(text, last)));
        }
    }

    public Decision {
        check(target, action, value, other, undoes);
        String computed = CanonicalText.hash(target, action, value, other, reason, who, at, undoes);
        if (!computed.equals(hash)) {
            throw new IllegalArgumentException(
                    "the hash " + hash + " does not fit the decision, whose hash is " + computed);
        }
    }

    /**
     * A decision with its hash.
     *
     * @throws IllegalArgumentException if the value is not in the notation of the action, or a second target is missing
     *     or too many
     */
    public static Decision of(
            Anchor target,
            Action action,
            String value,
            Optional<Anchor> other,
            String reason,
            String who,
            Instant at,
            Optional<String> undoes) {
        return new Decision(
                CanonicalText.hash(target, action, value, other, reason, who, at, undoes),
                target,
                action,
                value,
                other,
                reason,
                who,
                at,
                undoes);
    }

    /** A decision about one item: accept, reject, add, set or grade. */
    public static Decision of(Anchor target, Action action, String value, String reason, String who, Instant at) {
        return of(target, action, value, Optional.empty(), reason, who, at, Optional.empty());
    }

    /** A decision about two items: merge, split or relabel. */
    public static Decision ofTwo(
            Anchor target, Action action, String value, Anchor other, String reason, String who, Instant at) {
        return of(target, action, value, Optional.of(other), reason, who, at, Optional.empty());
    }

    /** Takes a decision back. */
    public static Decision undo(Decision decision, String reason, String who, Instant at) {
        return of(decision.target(), Action.UNDO, "", Optional.empty(), reason, who, at, Optional.of(decision.hash()));
    }

    private static void check(
            Anchor target, Action action, String value, Optional<Anchor> other, Optional<String> undoes) {
        boolean two = action == Action.MERGE || action == Action.SPLIT || action == Action.RELABEL;
        if (two != other.isPresent()) {
            throw new IllegalArgumentException(action + (two ? " needs" : " takes no") + " second target");
        }
        if ((action == Action.UNDO) != undoes.isPresent()) {
            throw new IllegalArgumentException(
                    action + (action == Action.UNDO ? " needs" : " takes no") + " decision to take back");
        }
        switch (action) {
            case SET -> DecisionValues.requireSetting(target.kind(), value);
            case ADD -> DecisionValues.requireAddition(target.kind(), value);
            case RELABEL -> DecisionValues.requireRelation(value);
            case GRADE -> DecisionValues.requireGrade(target.kind(), value);
            case MERGE, SPLIT -> {
                requireOneOf(Set.of(ItemId.Kind.FIGURE, ItemId.Kind.STATEMENT, ItemId.Kind.MENTION), target, action);
                requireOneOf(Set.of(target.kind()), other.orElseThrow(), action);
                DecisionValues.requireNone(action, value);
            }
            case ACCEPT, REJECT, UNDO -> DecisionValues.requireNone(action, value);
        }
    }

    private static void requireOneOf(Set<ItemId.Kind> kinds, Anchor anchor, Action action) {
        if (!kinds.contains(anchor.kind())) {
            throw new IllegalArgumentException(action + " is not for a " + anchor.kind());
        }
    }

    /** The attribute that a {@link Action#SET} sets. */
    public Optional<Field> field() {
        return action == Action.SET ? Field.named(value.substring(0, value.indexOf('='))) : Optional.empty();
    }

    /** What a {@link Action#SET} sets it to; else the value as it stands. */
    public String setting() {
        return action == Action.SET ? value.substring(value.indexOf('=') + 1).strip() : value;
    }

    /** The anchors that it is about: the target, and the other where there is one. */
    public List<Anchor> anchors() {
        return other.map(second -> List.of(target, second)).orElseGet(() -> List.of(target));
    }

    /** By time, then by hash: the order in which decisions are applied. */
    @Override
    public int compareTo(Decision that) {
        return ORDER.compare(this, that);
    }
}
