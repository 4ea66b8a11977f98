package org.stemma.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The identity of an article: the SHA-256 of its source key and of the SHA-256 of its bytes, as 64 hexadecimal digits.
 *
 * <p>Metadata that a person may correct (outlet, date, title) has no part in it. The source key is the canonical URL, else
 * the id that was supplied, else the file name; so the same bytes under two URLs are two articles, and other bytes under
 * one URL are two articles of one {@link Versions} chain.
 */
public record ArticleId(String hex) implements Comparable<ArticleId> {
    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");
    private static final int SHORT_LENGTH = 10;

    public ArticleId {
        if (!HEX.matcher(hex).matches()) {
            throw new IllegalArgumentException("not an article id (64 hexadecimal digits): '" + hex + "'");
        }
    }

    /** The id of an article with these bytes, had under this source key. */
    public static ArticleId of(String sourceKey, byte[] bytes) {
        return new ArticleId(sha256((sourceKey + "\n" + sha256(bytes)).getBytes(StandardCharsets.UTF_8)));
    }

    /** The SHA-256 of these bytes in hexadecimal. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The first ten digits, for people. */
    public String abbreviated() {
        return hex.substring(0, SHORT_LENGTH);
    }

    @Override
    public int compareTo(ArticleId other) {
        return hex.compareTo(other.hex);
    }

    @Override
    public String toString() {
        return hex;
    }
}
