package org.stemma.web.page;

/**
 * A page that says one thing: what is not there, what went wrong, what to wait for.
 *
 * @param title what it is
 * @param message what to know, and what to do
 * @param waiting whether the browser should look again by itself
 */
public record MessagePage(String title, String message, boolean waiting) implements Page {
    @Override
    public String template() {
        return "message";
    }

    @Override
    public String section() {
        return "";
    }
}
