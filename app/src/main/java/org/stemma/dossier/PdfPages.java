package org.stemma.dossier;

import com.openhtmltopdf.bidi.SimpleBidiSplitterFactory;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.stemma.model.StemmaException;

/**
 * A page as a PDF whose bytes follow from the page and the cut-off alone: its dates are the cut-off, its identifier
 * follows from it, its fonts come with the program.
 */
final class PdfPages {
    private static final String SANS = "Dossier Sans";

    private PdfPages() {}

    static byte[] of(String html, Instant cutOff) {
        Map<String, byte[]> fonts = new TreeMap<>();
        for (String name : new String[] {"DejaVuSans.ttf", "DejaVuSans-Bold.ttf", "DejaVuSerif.ttf"}) {
            fonts.put(name, font(name));
        }
        Document page = Jsoup.parse(html);
        new PrintableCharacters(fonts.values()).in(page);
        XRLog.setLoggingEnabled(false);
        FontMappers.set(new OwnFonts(fonts.getOrDefault("DejaVuSans.ttf", new byte[0])));
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFont(() -> stream(fonts, "DejaVuSans.ttf"), SANS, 400, FontStyle.NORMAL, true);
        builder.useFont(() -> stream(fonts, "DejaVuSans-Bold.ttf"), SANS, 700, FontStyle.NORMAL, true);
        builder.useFont(() -> stream(fonts, "DejaVuSerif.ttf"), "Dossier Serif", 400, FontStyle.NORMAL, true);
        builder.useUnicodeBidiSplitter(new SimpleBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new RightToLeft());
        builder.withProducer("Stemma");
        builder.useUriResolver((base, uri) -> null); // nothing is fetched
        builder.withW3cDocument(new W3CDom().fromJsoup(page), null);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            PDDocument document = renderer.getPdfDocument();
            date(document, cutOff);
            document.save(bytes, CompressParameters.NO_COMPRESSION);
        } catch (IOException e) {
            throw new StemmaException("Cannot make the PDF: " + e, e);
        }
        return bytes.toByteArray();
    }

    private static void date(PDDocument document, Instant cutOff) {
        GregorianCalendar moment = GregorianCalendar.from(cutOff.atZone(ZoneOffset.UTC));
        PDDocumentInformation information = document.getDocumentInformation();
        information.setCreationDate(moment);
        information.setModificationDate(moment);
        document.setDocumentId(cutOff.getEpochSecond());
    }

    private static InputStream stream(Map<String, byte[]> fonts, String name) {
        return new ByteArrayInputStream(fonts.getOrDefault(name, new byte[0]));
    }

    private static byte[] font(String name) {
        try (InputStream in = PdfPages.class.getResourceAsStream("fonts/" + name)) {
            if (in == null) {
                throw new StemmaException("The program lacks its font " + name + ".");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new StemmaException("Cannot read the program's font " + name + ": " + e, e);
        }
    }
}
