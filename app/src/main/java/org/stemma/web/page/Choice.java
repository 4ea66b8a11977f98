package org.stemma.web.page;

/**
 * One of several views of a page.
 *
 * @param name what it is called
 * @param address where it stands
 * @param count how many rows it has
 * @param current whether it is the one that is shown
 */
public record Choice(String name, String address, int count, boolean current) {}
