package org.stemma.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PrintableCharactersTest {
    private static final Instant CUT_OFF = Instant.parse("2024-10-18T00:00:00Z");

    private static String printed(String words) throws IOException {
        String page =
                "<!DOCTYPE html><html><head><title>t</title><style>p { font-family: 'Dossier Serif', 'Dossier Sans' }"
                        + "</style></head><body><p>" + words + "</p></body></html>";
        try (PDDocument document = Loader.loadPDF(PdfPages.of(page, CUT_OFF))) {
            return new PDFTextStripper().getText(document).strip();
        }
    }

    @Test
    void wordsInScriptsThatTheFontsHaveStandAsTheyAre() throws IOException {
        for (String words : List.of("Зеленський їде", "Ελλάδα", "Łódź, şehir", "“1,300 km²” – ½ €")) {
            assertThat(printed(words)).isEqualTo(words);
        }
    }

    @Test
    void rightToLeftWordsAreThere() throws IOException {
        assertThat(printed("שלום")).isIn("שלום", "םולש");
        assertThat(printed("مرحبا")).isNotBlank().doesNotContain("U+").doesNotContain("#");
    }

    @Test
    void aCharacterThatNoFontHasIsPrintedAsItsCode() throws IOException {
        assertThat(printed("中 and \u202Eturned")).isEqualTo("[U+4E2D] and [U+202E]turned");
    }

    @Test
    void noBytesDependOnTheClock() throws InterruptedException {
        String page = "<html><head><title>t</title></head><body><p>12 people</p></body></html>";
        byte[] one = PdfPages.of(page, CUT_OFF);
        Thread.sleep(1100);
        assertThat(PdfPages.of(page, CUT_OFF)).isEqualTo(one);
        assertThat(PdfPages.of(page, CUT_OFF.plusSeconds(60))).isNotEqualTo(one);
        assertThat(new String(one, StandardCharsets.ISO_8859_1)).contains("D:20241018000000");
    }
}
