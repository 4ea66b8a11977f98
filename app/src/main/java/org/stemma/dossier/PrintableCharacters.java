package org.stemma.dossier;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.stemma.model.StemmaException;

/**
 * Writes characters that no font of the program has as their code, so that none vanishes from a page: {@code [U+4E2D]}.
 */
final class PrintableCharacters {
    private final List<CmapLookup> lookups = new ArrayList<>();

    PrintableCharacters(Collection<byte[]> fonts) {
        for (byte[] bytes : fonts) {
            try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes))) {
                lookups.add(font.getUnicodeCmapLookup());
            } catch (IOException e) {
                throw new StemmaException("Cannot read a font of the program: " + e, e);
            }
        }
    }

    /** Changes the text of a page in place. */
    void in(Document page) {
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode text) {
                        text.text(shown(text.getWholeText()));
                    }
                },
                page);
    }

    String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(character -> {
            if (Character.isWhitespace(character) || isKnown(character)) {
                shown.appendCodePoint(character);
            } else {
                shown.append(String.format(Locale.ROOT, "[U+%04X]", character));
            }
        });
        return shown.toString();
    }

    /** Whether a font has it; what turns the direction of writing is shown, not obeyed. */
    private boolean isKnown(int character) {
        return Character.getType(character) != Character.FORMAT
                && lookups.stream().anyMatch(lookup -> lookup.getGlyphId(character) != 0);
    }
}
