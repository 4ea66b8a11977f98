package org.stemma.ingest.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Finds the element that holds the article.
 *
 * <p>Every paragraph of enough running text gives its length, less its share of links, to its parent and a part of it to the
 * elements above (as Readability does, Arc90 2009); the element with the highest score is taken, and then widened while the
 * one above holds little else.
 */
final class ContentChooser {
    private static final int SHORTEST_PARAGRAPH = 25;
    private static final double PART_FOR_GRANDPARENT = 0.5;
    private static final double PART_FOR_GREAT_GRANDPARENT = 0.33;
    private static final double BONUS = 1.25;
    private static final double WIDEN = 0.2;

    private static final Set<String> PARAGRAPHS =
            Set.of("p", "blockquote", "pre", "div", "section", "td", "li", "article", "span", "font", "center");

    private static final Pattern CONTENT_NAMES =
            Pattern.compile("(?i)article|body|content|entry|post|story|text|main|prose|rich-?text");

    private ContentChooser() {}

    /** The element that holds the article, if the page has any running text. */
    static Optional<Element> choose(Document document) {
        Map<Element, double[]> scores = new IdentityHashMap<>();
        List<Element> order = new ArrayList<>();
        for (Element paragraph : paragraphs(document)) {
            double score = score(paragraph);
            if (score > 0) {
                give(paragraph, score, scores, order);
            }
        }
        Element best = null;
        double most = 0;
        for (Element candidate : order) {
            double score = scores.getOrDefault(candidate, new double[1])[0] * bonus(candidate);
            if (score > most) {
                most = score;
                best = candidate;
            }
        }
        return Optional.ofNullable(best).map(found -> widened(found, scores));
    }

    private static double bonus(Element element) {
        String name = element.normalName();
        boolean named =
                CONTENT_NAMES.matcher(element.className() + " " + element.id()).find()
                        || element.attr("itemprop").equals("articleBody")
                        || name.equals("article")
                        || name.equals("main");
        return named ? BONUS : 1;
    }

    private static void give(Element paragraph, double score, Map<Element, double[]> scores, List<Element> order) {
        double[] parts = {1, PART_FOR_GRANDPARENT, PART_FOR_GREAT_GRANDPARENT};
        Element holder = paragraph.parent();
        for (double part : parts) {
            if (holder == null || holder.normalName().equals("html")) {
                return;
            }
            scores.computeIfAbsent(holder, added -> {
                        order.add(added);
                        return new double[1];
                    })[0] +=
                    score * part;
            holder = holder.parent();
        }
    }

    /** Goes up while the element above gains much from its other children. */
    private static Element widened(Element found, Map<Element, double[]> scores) {
        Element best = found;
        Element above = found.parent();
        while (above != null && !above.normalName().equals("html")) {
            double inside = textLength(best);
            double all = textLength(above);
            if (all - inside > inside * WIDEN
                    && scores.getOrDefault(above, new double[1])[0] * 2.2
                            > scores.getOrDefault(best, new double[1])[0] * 2
                    && all < inside * 3) {
                best = above;
                above = above.parent();
            } else {
                break;
            }
        }
        return best;
    }

    /** Length of paragraph text in an element that is not furniture. */
    private static double textLength(Element element) {
        double sum = 0;
        for (Element paragraph : paragraphs(element)) {
            sum += Math.max(0, score(paragraph));
        }
        return sum;
    }

    /** Elements that hold running text of their own, outside furniture, in document order. */
    static List<Element> paragraphs(Element root) {
        List<Element> found = new ArrayList<>();
        NodeTraversor.filter(
                new NodeFilter() {
                    @Override
                    public FilterResult head(Node node, int depth) {
                        if (!(node instanceof Element element)) {
                            return FilterResult.CONTINUE;
                        }
                        if (!element.equals(root) && Furniture.is(element)) {
                            return FilterResult.SKIP_ENTIRELY;
                        }
                        if (PARAGRAPHS.contains(element.normalName()) && !Blocks.holdsBlocks(element)) {
                            found.add(element);
                            return FilterResult.SKIP_ENTIRELY;
                        }
                        if (PARAGRAPHS.contains(element.normalName()) && ownLength(element) >= SHORTEST_PARAGRAPH * 2) {
                            found.add(element);
                        }
                        return FilterResult.CONTINUE;
                    }
                },
                root);
        return found;
    }

    private static int ownLength(Element element) {
        int length = 0;
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                length += text.text().strip().length();
            }
        }
        return length;
    }

    private static double score(Element paragraph) {
        boolean mixed = Blocks.holdsBlocks(paragraph);
        double length = mixed ? ownLength(paragraph) : paragraph.text().length();
        if (length < SHORTEST_PARAGRAPH) {
            return 0;
        }
        double links = mixed ? 0 : Blocks.linkLength(paragraph);
        return length * (1 - Math.min(1, links / length));
    }
}
