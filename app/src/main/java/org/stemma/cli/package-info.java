/**
 * The command line: one class a command, the only place that prints.
 *
 * <p><b>In:</b> arguments and a {@link org.stemma.cli.Terminal}. <b>Out:</b> what is asked for on standard output; what
 * is said beside it (which store, progress, problems) on standard error; an exit code: 0 done, with problems listed; 1
 * nothing could be read, or a check failed; 2 wrong usage.
 *
 * <p><b>Traps.</b> Only {@link org.stemma.cli.Stemma#main} exits. A path is taken from the terminal's folder, never
 * from the folder of the process, so that tests can run commands in any folder.
 *
 * <p><b>One more command:</b> a class that extends {@link org.stemma.cli.StoreCommand}, its name in {@code Stemma}'s
 * list, a section in {@code docs/commands.md} (a test asks for it), an example in its help.
 */
@NullMarked
package org.stemma.cli;

import org.jspecify.annotations.NullMarked;
