package org.stemma.web.page;

/** What one address of the workspace shows; a record whose components are its data. */
public interface Page {
    /** The name of the template that prints it, within {@code web/}. */
    String template();

    /** What the browser's tab says. */
    String title();

    /** The entry of the navigation that it belongs to; empty where it belongs to none. */
    String section();
}
