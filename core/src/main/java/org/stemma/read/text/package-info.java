/** An article cut into analysed passages: what the stages of reading are given. */
@NullMarked
package org.stemma.read.text;

import org.jspecify.annotations.NullMarked;
