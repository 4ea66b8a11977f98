package org.stemma.ingest;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * Bytes as text. {@code new String(bytes, charset)} gives the same text again.
 *
 * @param text with a byte order mark still in it, if there was one
 * @param charset what it was decoded with
 * @param damage what was wrong with the bytes, in words, if anything was
 */
record Decoded(String text, Charset charset, Optional<String> damage) {}
