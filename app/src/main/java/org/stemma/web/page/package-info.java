/**
 * The pages of the workspace: what each prints, as records.
 *
 * <p><b>In:</b> a {@link org.stemma.web.page.Snapshot} of the record and the {@link org.stemma.web.page.Query} of an
 * address.
 * <b>Out:</b> a {@link org.stemma.web.page.Page}, which is both printed through its template ({@code src/main/jte/web})
 * and written as JSON at the same address with {@code .json} after it: what a page shows and what its data says cannot
 * differ.
 *
 * <p><b>Traps.</b> A page holds rows, not the ledger: whatever is in it is in its JSON. A long table is cut into pages,
 * because a record may have thousands of articles. Text of articles is hostile: it reaches the browser through the
 * templates' escaping only.
 *
 * <p><b>One more page:</b> a record here, a template of its name, a line in {@code org.stemma.web.Routes} and, if
 * people should find it from everywhere, one in the navigation of {@code web/layout.jte}.
 */
@NullMarked
package org.stemma.web.page;

import org.jspecify.annotations.NullMarked;
