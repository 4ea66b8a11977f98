/** Scores what needs the articles alone: which share text, and which belong to one story. */
@NullMarked
package org.stemma.eval.groups;

import org.jspecify.annotations.NullMarked;
