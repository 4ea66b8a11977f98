package org.stemma.eval.places;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.stemma.eval.GoldFiles;
import org.stemma.model.Alignment;
import org.stemma.model.Article;
import org.stemma.model.ArticleId;
import org.stemma.model.Outlet;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * An article of LGL with its toponyms.
 *
 * @param id its {@code docid}, else its position from 0
 * @param domain where it was published
 * @param text the text that offsets count in
 * @param toponyms in the order of the file
 */
record GoldArticle(String id, Optional<String> domain, String text, List<Located> toponyms) {
    /**
     * A stretch of the text with a point on Earth, or without.
     *
     * @param start in code points
     * @param end in code points
     */
    record Located(int start, int end, Optional<Point> point) {}

    /** Degrees north and east. */
    record Point(double latitude, double longitude) {
        private static final double RADIUS = 6371;

        /** Kilometres along the great circle, as the reference scorer counts them. */
        double kilometresTo(Point other) {
            double a = Math.toRadians(latitude);
            double b = Math.toRadians(other.latitude);
            double half = Math.pow(Math.sin((b - a) / 2), 2)
                    + Math.cos(a)
                            * Math.cos(b)
                            * Math.pow(Math.sin(Math.toRadians(other.longitude - longitude) / 2), 2);
            return 2 * RADIUS * Math.asin(Math.sqrt(half));
        }
    }

    /** The articles of a file, gzipped or not. */
    static List<GoldArticle> of(Path file) throws IOException {
        NodeList articles;
        try (InputStream in = GoldFiles.open(file)) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            articles = factory.newDocumentBuilder().parse(in).getElementsByTagName("article");
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(file + " is not XML: " + e.getMessage(), e);
        }
        List<GoldArticle> all = new ArrayList<>();
        for (int i = 0; i < articles.getLength(); i++) {
            Element article = (Element) articles.item(i);
            String id = article.getAttribute("docid");
            all.add(new GoldArticle(
                    id.isEmpty() ? Integer.toString(i) : id,
                    child(article, "domain"),
                    child(article, "text").orElse(""),
                    toponyms(article)));
        }
        return all;
    }

    private static List<Located> toponyms(Element article) throws IOException {
        NodeList nodes = article.getElementsByTagName("toponym");
        List<Located> toponyms = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            Element toponym = (Element) nodes.item(i);
            toponyms.add(new Located(number(toponym, "start"), number(toponym, "end"), point(toponym)));
        }
        return toponyms;
    }

    private static Optional<Point> point(Element toponym) {
        NodeList tags = toponym.getElementsByTagName("gaztag");
        Element source = tags.getLength() > 0 ? (Element) tags.item(0) : toponym;
        Optional<String> latitude = child(source, "lat").or(() -> child(toponym, "lat"));
        Optional<String> longitude = child(source, "lon").or(() -> child(toponym, "lon"));
        return latitude.isPresent() && longitude.isPresent()
                ? Optional.of(new Point(Double.parseDouble(latitude.get()), Double.parseDouble(longitude.get())))
                : Optional.empty();
    }

    private static int number(Element of, String name) throws IOException {
        return Integer.parseInt(child(of, name).orElseThrow(() -> new IOException("a toponym without " + name)));
    }

    /** The text of a direct child; an empty one counts as none. */
    private static Optional<String> child(Element of, String name) {
        for (Node node = of.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node.getNodeName().equals(name) && !node.getTextContent().isEmpty()) {
                return Optional.of(node.getTextContent());
            }
        }
        return Optional.empty();
    }

    /** The article as the product takes it in. */
    Article article() {
        return new Article(
                ArticleId.of(id, text.getBytes(StandardCharsets.UTF_8)),
                id,
                domain.map(name -> new Outlet(
                        name,
                        Optional.of(name),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("en"),
                Optional.empty(),
                Optional.empty(),
                text,
                List.of(),
                Alignment.identity(text.length()));
    }
}
