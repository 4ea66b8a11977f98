/** The two verbs put together: the screen on which a newcomer follows one article from top to bottom. */
@NullMarked
package org.stemma.pipeline;

import org.jspecify.annotations.NullMarked;
