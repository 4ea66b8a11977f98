package org.stemma.ingest;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the charset of a text and decodes it.
 *
 * <p>In this order: a byte order mark; valid UTF-8; the charset that the document declares; UTF-8 that is merely
 * damaged; the detector of ICU; windows-1252. Valid UTF-8 with letters beyond ASCII is never anything else by chance,
 * so it goes before a declaration. Names are read as browsers do (WHATWG Encoding): {@code iso-8859-1} is windows-1252.
 */
final class TextDecoder {
    /** How much of an HTML page is searched for a declaration. */
    private static final int DECLARATION_BYTES = 8_192;
    /** How much is looked at to tell a text from other files, and given to the detector. */
    private static final int SAMPLE_BYTES = 65_536;
    /** A file of which more than one in so many units is a control character is not a text. */
    private static final int CONTROLS_ONE_IN = 50;
    /** So many good letters beyond ASCII for a bad byte make a damaged UTF-8 text rather than another charset. */
    private static final int GOOD_FOR_BAD = 4;
    /** The least confidence of 100 at which the detector is believed. */
    private static final int CONFIDENCE = 20;

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final Pattern DECLARATION =
            Pattern.compile("(?i)<meta\\s[^>]{0,300}?charset\\s{0,5}=\\s{0,5}[\"']?\\s{0,5}([a-z0-9][a-z0-9_:.-]{1,40})"
                    + "|<\\?xml\\s[^>]{0,100}?encoding\\s{0,5}=\\s{0,5}[\"']([a-z0-9][a-z0-9_:.-]{1,40})");

    private static final Map<String, String> AS_BROWSERS_DO = Map.of(
            "iso-8859-1", "windows-1252",
            "latin1", "windows-1252",
            "us-ascii", "windows-1252",
            "ascii", "windows-1252",
            "iso-8859-9", "windows-1254",
            "gb2312", "GB18030",
            "gbk", "GB18030",
            "shift_jis", "windows-31j",
            "x-sjis", "windows-31j",
            "ks_c_5601-1987", "x-windows-949");

    /** The beginnings of files that are no text, and what they are. */
    private static final Map<String, String> SIGNATURES = Map.of(
            "%PDF-", "a PDF document",
            "PK\u0003\u0004", "a ZIP archive or office document",
            "\u0089PNG", "a PNG picture",
            "GIF8", "a GIF picture",
            "\u00ff\u00d8\u00ff", "a JPEG picture",
            "\u001f\u008b", "a gzip archive",
            "\u007fELF", "a program",
            "\u00d0\u00cf\u0011\u00e0", "an office document",
            "SQLite format 3", "an SQLite database");

    private TextDecoder() {}

    /** What these bytes are, in words, if they are not a text. */
    static Optional<String> notText(byte[] bytes) {
        int sampled = Math.min(bytes.length, SAMPLE_BYTES);
        String sample = new String(bytes, 0, sampled, StandardCharsets.ISO_8859_1);
        for (Map.Entry<String, String> signature : SIGNATURES.entrySet()) {
            if (sample.startsWith(signature.getKey())) {
                return Optional.of(signature.getValue());
            }
        }
        if (mark(bytes).isPresent() || wide(sample).isPresent()) {
            return Optional.empty();
        }
        long controls = sample.chars().filter(TextDecoder::isControl).count();
        return controls * CONTROLS_ONE_IN > sampled
                ? Optional.of("no text: " + controls + " control characters in the first " + sampled + " bytes")
                : Optional.empty();
    }

    private static boolean isControl(int unit) {
        return unit < ' ' && unit != '\n' && unit != '\r' && unit != '\t' && unit != '\f' && unit != 0x1b
                || unit == 0x7f;
    }

    /** The text of these bytes. */
    static Decoded decode(byte[] bytes, boolean html) {
        Optional<Charset> mark = mark(bytes);
        if (mark.isPresent()) {
            return decode(bytes, mark.get());
        }
        String utf8 = new String(bytes, StandardCharsets.UTF_8);
        Optional<String> damage = utf8Damage(bytes, utf8);
        if (damage.isEmpty()) {
            Optional<Charset> wide = wide(head(bytes, SAMPLE_BYTES));
            return wide.isPresent() ? decode(bytes, wide.get()) : new Decoded(utf8, StandardCharsets.UTF_8, damage);
        }
        Optional<Charset> declared = html ? declared(bytes) : Optional.empty();
        if (declared.isPresent() && !declared.get().equals(StandardCharsets.UTF_8)) {
            return decode(bytes, declared.get());
        }
        if (isMostlyUtf8(bytes, utf8)) {
            return new Decoded(utf8, StandardCharsets.UTF_8, damage);
        }
        return decode(bytes, wide(head(bytes, SAMPLE_BYTES)).orElseGet(() -> detected(bytes)));
    }

    private static Decoded decode(byte[] bytes, Charset charset) {
        String text = new String(bytes, charset);
        long broken = text.chars().filter(unit -> unit == '\uFFFD').count();
        return new Decoded(
                text,
                charset,
                broken == 0
                                || charset.equals(StandardCharsets.UTF_8)
                                        && utf8Damage(bytes, text).isEmpty()
                        ? Optional.empty()
                        : Optional.of(broken + " places are not valid " + charset.name()));
    }

    private static Optional<Charset> mark(byte[] bytes) {
        String head = head(bytes, 4);
        if (head.startsWith("\u00ef\u00bb\u00bf")) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (head.startsWith("\u00ff\u00fe\u0000\u0000")) {
            return Optional.of(Charset.forName("UTF-32LE"));
        }
        if (head.startsWith("\u0000\u0000\u00fe\u00ff")) {
            return Optional.of(Charset.forName("UTF-32BE"));
        }
        if (head.startsWith("\u00ff\u00fe")) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return head.startsWith("\u00fe\u00ff") ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    /** UTF-16 without a mark: every other byte of a Western text is zero. */
    private static Optional<Charset> wide(String sample) {
        int even = 0;
        int odd = 0;
        for (int at = 0; at < sample.length(); at++) {
            if (sample.charAt(at) == 0) {
                if (at % 2 == 0) {
                    even++;
                } else {
                    odd++;
                }
            }
        }
        int half = sample.length() / 2;
        if (half >= 4 && odd * 10 > half * 4 && even * 20 < half) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return half >= 4 && even * 10 > half * 4 && odd * 20 < half
                ? Optional.of(StandardCharsets.UTF_16BE)
                : Optional.empty();
    }

    private static Optional<Charset> declared(byte[] bytes) {
        Matcher matcher = DECLARATION.matcher(head(bytes, DECLARATION_BYTES));
        if (!matcher.find()) {
            return Optional.empty();
        }
        String name = (matcher.group(1) == null ? matcher.group(2) : matcher.group(1)).toLowerCase(Locale.ROOT);
        // A page whose declaration could be read as ASCII is not in UTF-16, whatever it says.
        return name.startsWith("utf-16") ? Optional.of(StandardCharsets.UTF_8) : charset(name);
    }

    private static Optional<Charset> charset(String name) {
        try {
            return Optional.of(Charset.forName(AS_BROWSERS_DO.getOrDefault(name.toLowerCase(Locale.ROOT), name)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static Charset detected(byte[] bytes) {
        CharsetDetector detector = new CharsetDetector();
        detector.setText(bytes.length <= SAMPLE_BYTES ? bytes : Arrays.copyOf(bytes, SAMPLE_BYTES));
        for (CharsetMatch match : List.of(detector.detectAll())) {
            if (match.getConfidence() < CONFIDENCE) {
                break;
            }
            if (!match.getName().startsWith("UTF-") && !match.getName().contains("_")) {
                Optional<Charset> found = charset(match.getName());
                if (found.isPresent()) {
                    return found.get();
                }
            } else if (match.getName().equals("Shift_JIS")) {
                return charset(match.getName()).orElse(WINDOWS_1252);
            }
        }
        return WINDOWS_1252;
    }

    private static Optional<String> utf8Damage(byte[] bytes, String decoded) {
        long broken = decoded.chars().filter(unit -> unit == '\uFFFD').count() - writtenReplacements(bytes);
        if (broken <= 0) {
            return Optional.empty();
        }
        boolean end = broken == 1 && decoded.charAt(decoded.length() - 1) == '\uFFFD';
        return Optional.of(end ? "it breaks off inside a character of UTF-8" : broken + " places are not valid UTF-8");
    }

    /** Replacement characters that stand in the file itself. */
    private static long writtenReplacements(byte[] bytes) {
        long count = 0;
        for (int at = 0; at + 2 < bytes.length; at++) {
            if (bytes[at] == (byte) 0xef && bytes[at + 1] == (byte) 0xbf && bytes[at + 2] == (byte) 0xbd) {
                count++;
            }
        }
        return count;
    }

    private static boolean isMostlyUtf8(byte[] bytes, String utf8) {
        long good =
                utf8.chars().filter(unit -> unit >= 0x80 && unit != '\uFFFD').count();
        long broken = utf8.chars().filter(unit -> unit == '\uFFFD').count() - writtenReplacements(bytes);
        boolean end =
                broken == 1 && utf8.charAt(utf8.length() - 1) == '\uFFFD' && (bytes[bytes.length - 1] & 0x80) != 0;
        return good >= broken * GOOD_FOR_BAD || end && isCutSequence(bytes);
    }

    /** Whether the last bytes begin a character of UTF-8 that would need more. */
    private static boolean isCutSequence(byte[] bytes) {
        int at = bytes.length - 1;
        while (at > 0 && at > bytes.length - 4 && (bytes[at] & 0xc0) == 0x80) {
            at--;
        }
        int lead = bytes[at] & 0xff;
        int needed = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0;
        return needed > bytes.length - at && bytes.length - at >= 2;
    }

    private static String head(byte[] bytes, int length) {
        return new String(bytes, 0, Math.min(bytes.length, length), StandardCharsets.ISO_8859_1);
    }
}
