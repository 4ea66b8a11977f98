package org.stemma.language;

/**
 * A part of the body that no sentence may reach out of.
 *
 * @param start first UTF-16 unit in the body
 * @param end one past the last
 * @param paragraph which paragraph it belongs to, from 0
 */
record Stretch(int start, int end, int paragraph) {}
