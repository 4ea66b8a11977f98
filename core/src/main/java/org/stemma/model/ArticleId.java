package org.stemma.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The identity of an article: the SHA-256 of its source key and of the SHA-256 of its bytes, as 64 hexadecimal digits.
 *
 * <p>Metadata that a person may correct (outlet, date, title) has no part in it. The source key is the canonical URL,
 * else the id that was supplied, else the file name; so the same bytes under two URLs are two articles, and other bytes
 * under one URL are two articles of one {@link Versions} chain.
 */
public record ArticleId(String hex) implements Comparable<ArticleId> {
    private static final int LENGTH = 64;
    private static final int SHORT_LENGTH = 10;

    public ArticleId {
        if (!isHex(hex)) {
            throw new IllegalArgumentException("not an article id (64 hexadecimal digits): '" + hex + "'");
        }
    }

    private static boolean isHex(String text) {
        if (text.length() != LENGTH) {
            return false;
        }
        for (int i = 0; i < LENGTH; i++) {
            char digit = text.charAt(i);
            if ((digit < '0' || digit > '9') && (digit < 'a' || digit > 'f')) {
                return false;
            }
        }
        return true;
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
        return hex.equals(other.hex) ? 0 : hex.compareTo(other.hex); // mostly the same string: no letter is looked at
    }

    // Written out, as in the other records that every look-up compares: what Java makes of a record is slow until it is
    // hot.

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ArticleId that && hex.equals(that.hex);
    }

    @Override
    public int hashCode() {
        return hex.hashCode();
    }

    @Override
    public String toString() {
        return hex;
    }
}
