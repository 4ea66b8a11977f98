package org.stemma.language;

/**
 * What a language library must be able to do for one sentence.
 *
 * <p>Each method is a pure function of its arguments, safe from any thread. {@code forms} are the tokens as the models
 * of the library want them (brackets and quotes rewritten); results have one element for each.
 */
interface Layers {

    /** Penn Treebank tags. */
    String[] tags(String[] forms);

    /** Dictionary forms. */
    String[] lemmas(String[] forms, String[] tags);

    /** Kinds of names. */
    EntityKind[] entities(String[] forms, String[] tags);

    /** Basic Universal Dependencies. */
    Dependencies dependencies(String[] forms, String[] tags);

    /** Starts to read in the background what the layers need; returns at once. */
    default void readAhead() {}
}
