/** Scores what needs the articles alone: which share text, which belong to one story, and what their series come to. */
@NullMarked
package org.stemma.eval.groups;

import org.jspecify.annotations.NullMarked;
