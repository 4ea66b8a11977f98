/**
 * The workspace: the record in a browser, served from this machine to this machine.
 *
 * <p><b>In:</b> a store's file. <b>Out:</b> pages and their JSON twins. {@link org.stemma.web.WebServer} listens;
 * {@link org.stemma.web.Gate} lets in only the browser that was sent here by the program; {@link
 * org.stemma.web.Workspace} keeps the record as it was last compared and compares again when the store changes; {@link
 * org.stemma.web.Routes} says which address shows which page.
 *
 * <p><b>Traps.</b> Any page that a browser has open may send requests to this machine: hence the checks of Host and
 * Origin, the token of each start, and the strict policy against scripts. A store is read and written by other
 * processes too: its file is looked at before each answer.
 *
 * <p><b>One more page:</b> see {@link org.stemma.web.page}.
 */
@NullMarked
package org.stemma.web;

import org.jspecify.annotations.NullMarked;
