package org.stemma.web.page;

import java.util.Optional;

/**
 * What stands around every page.
 *
 * @param store the name of the store's file
 * @param search what was last searched for
 * @param who who decided last in this browser; empty where nobody did
 * @param notice what people should know now: the record is being compared again, the store could not be read
 */
public record Frame(String store, String search, String who, Optional<String> notice) {}
