/** The command line. */
@NullMarked
package org.stemma.cli;

import org.jspecify.annotations.NullMarked;
