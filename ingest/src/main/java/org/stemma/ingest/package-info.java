/** Files, folders, HTML and JSONL become articles. */
@NullMarked
package org.stemma.ingest;

import org.jspecify.annotations.NullMarked;
