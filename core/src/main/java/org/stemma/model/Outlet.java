package org.stemma.model;

import java.util.Optional;

/**
 * Who publishes. Everything but the name may be unknown; a register that a desk keeps can fill it in.
 *
 * @param name the short name that people see
 * @param domain the registered domain it publishes under
 * @param owner who owns it
 * @param kind such as wire, daily, broadcaster, aggregator, state media, blog
 * @param country ISO 3166 two-letter code
 * @param language BCP 47 tag
 * @param side the party of the story that it belongs to, where it belongs to one
 */
public record Outlet(
        String name,
        Optional<String> domain,
        Optional<String> owner,
        Optional<String> kind,
        Optional<String> country,
        Optional<String> language,
        Optional<String> side) {
    public Outlet {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an outlet without a name");
        }
    }

    /** An outlet of which only the name is known. */
    public static Outlet named(String name) {
        return new Outlet(
                name,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
