/**
 * Articles come in: what the command line and the workspace have in common when they add some.
 *
 * <p><b>In:</b> sources as {@link org.stemma.ingest} reads them. <b>Out:</b> articles read and kept, by
 * {@link org.stemma.intake.Adding}; for the workspace, {@link org.stemma.intake.Jobs} does so in the background and a
 * {@link org.stemma.intake.Job} says how far it is.
 *
 * <p><b>Traps.</b> The workspace opens the store anew for each article ({@link org.stemma.intake.StoreAccess}), so that
 * a person can decide something while many articles come in. What was put in is kept until it is read, so that a job
 * that failed, because another program was writing to the store, can be done again. Names of files that a browser sent
 * are never paths.
 */
@NullMarked
package org.stemma.intake;

import org.jspecify.annotations.NullMarked;
