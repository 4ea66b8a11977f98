package org.stemma.web.page;

import java.util.List;

/**
 * Which rows of a long table are shown.
 *
 * @param page which page, from 1
 * @param pages how many there are, at least 1
 * @param total how many rows there are
 * @param previous the address of the page before, empty on the first
 * @param next the address of the page after, empty on the last
 */
public record Paging(int page, int pages, int total, String previous, String next) {
    /** The page that a query asks for, or the last where there are fewer. */
    public static Paging of(Query query, int total, int rows) {
        int pages = Math.max(1, (total + rows - 1) / rows);
        int page = Math.min(query.pageNumber(), pages);
        return new Paging(
                page,
                pages,
                total,
                page > 1 ? query.with("page", Integer.toString(page - 1)) : "",
                page < pages ? query.with("page", Integer.toString(page + 1)) : "");
    }

    /** The rows of this page. */
    public <T> List<T> of(List<T> all, int rows) {
        int from = Math.min(all.size(), (page - 1) * rows);
        return List.copyOf(all.subList(from, Math.min(all.size(), from + rows)));
    }
}
