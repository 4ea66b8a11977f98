/**
 * The command {@code ./stemma eval}: which tasks there are, the pinned scores, and the page that is made from them.
 *
 * <p>To add a task, implement {@link org.stemma.eval.Task} in a package of its own, name it in
 * {@link org.stemma.eval.run.Tasks}, add its sets to {@code eval/pinned.json} with empty scores, and run
 * {@code ./stemma eval --update DIR}.
 */
@NullMarked
package org.stemma.eval.run;

import org.jspecify.annotations.NullMarked;
