package org.stemma.eval.dates;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.stemma.model.Span;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads annotated texts in the three formats; external entities and document types are refused. */
final class DatedTexts {
    /** MEANTIME's annotators marked times in the headline, the date line and the four sentences that follow. */
    private static final int ANNOTATED_SENTENCES = 6;

    private DatedTexts() {}

    /** All annotated texts of a file or folder, sorted by path. */
    static List<DatedText> read(Path path) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(path)) {
            files = walk.filter(file -> Files.isRegularFile(file)
                            && (file.toString().endsWith(".xml")
                                    || file.toString().endsWith(".tml")))
                    .sorted()
                    .toList();
        }
        if (files.isEmpty()) {
            throw new IOException(path + " holds no .xml or .tml file: give the folder of an annotated set");
        }
        List<DatedText> texts = new ArrayList<>();
        for (Path file : files) {
            try (InputStream in = Files.newInputStream(file)) {
                texts.add(read(file.getFileName().toString(), in));
            }
        }
        return annotatedPart(texts);
    }

    /**
     * Where no expression of a set stands behind the part that MEANTIME's annotators read, the set is taken to be
     * annotated so far only, and what is found behind it is not counted.
     */
    private static List<DatedText> annotatedPart(List<DatedText> texts) {
        boolean whole = texts.stream()
                .anyMatch(text ->
                        text.times().stream().anyMatch(time -> time.span().start() >= text.annotatedTo()));
        return whole
                ? texts.stream()
                        .map(text -> new DatedText(
                                text.name(),
                                text.text(),
                                text.created(),
                                text.times(),
                                text.ignored(),
                                text.text().length()))
                        .toList()
                : texts;
    }

    /** One annotated text; its format is told from its root element and what is in it. */
    static DatedText read(String name, InputStream in) throws IOException {
        Element root = parse(name, in).getDocumentElement();
        if (root.getTagName().equals("Document")) {
            return cat(name, root);
        }
        return inline(name, root, root.getTagName().equals("TimeML") ? "TIMEX3" : "TIMEX2");
    }

    private static Document parse(String name, InputStream in) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setExpandEntityReferences(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(in);
        } catch (SAXException e) {
            throw new IOException(name + " is not well-formed XML: " + e.getMessage(), e);
        } catch (ParserConfigurationException e) {
            throw new IOException("this Java cannot parse XML safely: " + e.getMessage(), e);
        }
    }

    /** TIMEX elements inside the {@code TEXT} element; of nested ones the outermost counts. */
    private static DatedText inline(String name, Element root, String tag) throws IOException {
        NodeList parts = root.getElementsByTagName("TEXT");
        if (parts.getLength() == 0) {
            throw new IOException(name + " has no TEXT element");
        }
        StringBuilder text = new StringBuilder();
        List<DatedText.Time> times = new ArrayList<>();
        collect(parts.item(0), tag, text, times);
        return new DatedText(name, text.toString(), created(root, tag), times, List.of(), text.length());
    }

    private static void collect(Node node, String tag, StringBuilder text, List<DatedText.Time> times) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
                text.append(child.getNodeValue());
            } else if (child instanceof Element element) {
                int start = text.length();
                List<DatedText.Time> inner = new ArrayList<>();
                collect(element, tag, text, inner);
                String value = tag.equals("TIMEX2") ? element.getAttribute("val") : element.getAttribute("value");
                if (element.getTagName().equals(tag) && !value.isEmpty() && text.length() > start) {
                    times.add(new DatedText.Time(new Span(start, text.length()), value));
                } else {
                    times.addAll(inner);
                }
            }
        }
    }

    private static Optional<LocalDate> created(Element root, String tag) {
        String header = tag.equals("TIMEX2") ? "DATETIME" : "DCT";
        NodeList headers = root.getElementsByTagName(header);
        if (headers.getLength() == 0) {
            return Optional.empty();
        }
        NodeList times = ((Element) headers.item(0)).getElementsByTagName(tag);
        return times.getLength() == 0
                ? Optional.empty()
                : day(((Element) times.item(0)).getAttribute(tag.equals("TIMEX2") ? "val" : "value"));
    }

    private static Optional<LocalDate> day(String value) {
        try {
            return value.length() < 10 ? Optional.empty() : Optional.of(LocalDate.parse(value.substring(0, 10)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** CAT: tokens, then markables that point at them. */
    private static DatedText cat(String name, Element root) throws IOException {
        StringBuilder text = new StringBuilder();
        Map<String, Span> spans = new HashMap<>();
        NodeList tokens = root.getElementsByTagName("token");
        int annotatedTo = 0;
        for (int i = 0; i < tokens.getLength(); i++) {
            Element token = (Element) tokens.item(i);
            text.append(i == 0 ? "" : " ");
            int start = text.length();
            text.append(token.getTextContent());
            spans.put(token.getAttribute("t_id"), new Span(start, text.length()));
            if (number(name, token.getAttribute("sentence")) < ANNOTATED_SENTENCES) {
                annotatedTo = text.length();
            }
        }
        return catTimes(name, root, text.toString(), spans, annotatedTo);
    }

    private static int number(String name, String digits) throws IOException {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException e) {
            throw new IOException(name + " has a token of the sentence '" + digits + "', which is no number", e);
        }
    }

    private static DatedText catTimes(
            String name, Element root, String text, Map<String, Span> spans, int annotatedTo) {
        List<DatedText.Time> times = new ArrayList<>();
        List<Span> ignored = new ArrayList<>();
        Optional<LocalDate> created = Optional.empty();
        NodeList elements = root.getElementsByTagName("TIMEX3");
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            boolean creation = element.getAttribute("functionInDocument").equals("CREATION_TIME");
            if (creation) {
                created = day(element.getAttribute("value"));
            }
            Optional<Span> span = span(element, spans);
            if (span.isPresent() && creation) {
                ignored.add(span.get());
            } else if (span.isPresent()) {
                times.add(new DatedText.Time(span.get(), element.getAttribute("value")));
            }
        }
        times.sort(java.util.Comparator.comparing(DatedText.Time::span));
        return new DatedText(name, text, created, times, ignored, annotatedTo);
    }

    private static Optional<Span> span(Element element, Map<String, Span> spans) {
        NodeList anchors = element.getElementsByTagName("token_anchor");
        Optional<Span> whole = Optional.empty();
        for (int i = 0; i < anchors.getLength(); i++) {
            Span token = spans.get(((Element) anchors.item(i)).getAttribute("t_id"));
            if (token != null) {
                whole = Optional.of(whole.map(token::cover).orElse(token));
            }
        }
        return whole;
    }
}
