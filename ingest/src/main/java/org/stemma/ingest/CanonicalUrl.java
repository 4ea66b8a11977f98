package org.stemma.ingest;

import java.net.IDN;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One form for the addresses under which the same page is linked, after RFC 3986 section 6.
 *
 * <p>The scheme becomes {@code https}, the host lower-case ASCII without user and default port; the fragment,
 * parameters that only count clicks, dot segments and needless escapes go; the order of the other parameters stays.
 * Nothing is fetched.
 */
public final class CanonicalUrl {
    /** The longest address that is read. */
    public static final int LONGEST = 4_000;

    private static final Pattern PARTS =
            Pattern.compile("(?i)(https?)://([^/?#]*)([^?#]*)(?:\\?([^#]*))?(?:#.*)?", Pattern.DOTALL);
    private static final Pattern ESCAPE = Pattern.compile("%([0-9a-fA-F]{2})");

    private static final Set<String> CLICKS = Set.of(
            "fbclid",
            "gclid",
            "gclsrc",
            "dclid",
            "msclkid",
            "yclid",
            "igshid",
            "igsh",
            "mc_cid",
            "mc_eid",
            "ocid",
            "cmpid",
            "icid",
            "ncid",
            "ftag",
            "smid",
            "smtyp",
            "sref",
            "taid",
            "wt_mc",
            "wt.mc",
            "_ga",
            "_gl",
            "ref_src",
            "ref_url",
            "guccounter",
            "guce_referrer",
            "guce_referrer_sig",
            "xtor",
            "at_medium",
            "at_campaign",
            "cid",
            "feature");

    private CanonicalUrl() {}

    /** The canonical form, or nothing if this is no http or https address with a host. */
    public static Optional<String> of(String address) {
        String text = address.strip();
        Matcher parts = PARTS.matcher(text);
        if (text.length() > LONGEST || !parts.matches() || text.chars().anyMatch(Character::isWhitespace)) {
            return Optional.empty();
        }
        return host(parts.group(2))
                .map(host -> "https://" + host + path(parts.group(3)) + query(Optional.ofNullable(parts.group(4))));
    }

    /** The host of an address, without {@code www.}. */
    public static Optional<String> domain(String address) {
        return of(address).map(url -> {
            String rest = url.substring("https://".length());
            String host = rest.substring(0, rest.indexOf('/'));
            int port = host.indexOf(':');
            String bare = port < 0 ? host : host.substring(0, port);
            return bare.startsWith("www.") ? bare.substring("www.".length()) : bare;
        });
    }

    private static Optional<String> host(String authority) {
        String host = authority.substring(authority.lastIndexOf('@') + 1);
        String port = "";
        int colon = host.lastIndexOf(':');
        if (colon >= 0 && !host.endsWith("]")) {
            port = host.substring(colon + 1);
            host = host.substring(0, colon);
        }
        while (host.endsWith(".")) {
            host = host.substring(0, host.length() - 1);
        }
        if (host.isEmpty() || !port.chars().allMatch(unit -> unit >= '0' && unit <= '9')) {
            return Optional.empty();
        }
        String plain = port.isEmpty() || port.equals("80") || port.equals("443") ? "" : ":" + port;
        return ascii(host).map(name -> name + plain);
    }

    private static Optional<String> ascii(String host) {
        try {
            return Optional.of(IDN.toASCII(host, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT))
                    .filter(name -> name.chars()
                            .noneMatch(unit -> unit <= ' ' || unit > '~' || "<>\"'\\{}|^`".indexOf(unit) >= 0));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String path(String path) {
        List<String> kept = new ArrayList<>();
        String[] segments = escapes(path).split("/", -1);
        for (int at = 1; at < segments.length; at++) {
            boolean last = at == segments.length - 1;
            switch (segments[at]) {
                case "." -> {
                    if (last) {
                        kept.add("");
                    }
                }
                case ".." -> {
                    if (!kept.isEmpty()) {
                        kept.remove(kept.size() - 1);
                    }
                    if (last) {
                        kept.add("");
                    }
                }
                default -> kept.add(segments[at]);
            }
        }
        return "/" + String.join("/", kept);
    }

    private static String query(Optional<String> query) {
        List<String> kept = new ArrayList<>();
        for (String parameter : query.orElse("").split("&")) {
            String name = parameter.split("=", 2)[0].toLowerCase(Locale.ROOT);
            if (!parameter.isEmpty() && !name.startsWith("utm_") && !CLICKS.contains(name)) {
                kept.add(escapes(parameter));
            }
        }
        return kept.isEmpty() ? "" : "?" + String.join("&", kept);
    }

    /** Escapes of letters, digits, {@code -._~} are undone; the digits of the others become capitals. */
    private static String escapes(String text) {
        return ESCAPE.matcher(text).replaceAll(match -> {
            int code = Integer.parseInt(match.group(1), 16);
            boolean plain = code < 0x80 && (Character.isLetterOrDigit(code) || "-._~".indexOf(code) >= 0);
            return plain ? Character.toString(code) : "%" + match.group(1).toUpperCase(Locale.ROOT);
        });
    }
}
