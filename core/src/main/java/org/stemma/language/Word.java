package org.stemma.language;

/**
 * A token before it belongs to a sentence.
 *
 * @param start first UTF-16 unit in the body
 * @param end one past the last
 * @param form the word as the models want it
 */
record Word(int start, int end, String form) {}
