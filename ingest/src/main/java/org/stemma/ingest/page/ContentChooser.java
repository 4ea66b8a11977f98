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
 * <p>Every paragraph of enough running text gives its length, less its share of links, to its parent and a part of it
 * to the elements above (as Readability does, Arc90 2009); the element with the highest score is taken, and then
 * widened while the one above holds little else.
 */
final class ContentChooser {
    private static final int SHORTEST_PARAGRAPH = 25;
    private static final double PART_FOR_GRANDPARENT = 0.5;
    private static final double PART_FOR_GREAT_GRANDPARENT = 0.33;
    private static final double BONUS = 1.25;
    /** An element above must add so much of what is there already. */
    private static final double LEAST_GAIN = 0.1;
    /** And so many units of running text for a unit of anything else. */
    private static final double LEAST_PROSE_FOR_OTHER = 1.0;
    /** Elements above that add nothing and are passed on the way up. */
    private static final int HIGHEST_STEP = 5;
    /** A paragraph of running text has at least this length and this share outside links. */
    private static final int SENTENCE = 80;

    private static final double MOSTLY = 0.6;
    /** An article element is the whole article when it holds this share of the page's prose. */
    private static final double MOST_OF_THE_PAGE = 0.4;

    private static final Set<String> PARAGRAPHS =
            Set.of("p", "blockquote", "pre", "div", "section", "td", "li", "article", "span", "font", "center", "body");

    private static final Pattern CONTENT_NAMES =
            Pattern.compile("(?i)article|body|content|entry|post|story|text|main|prose|rich-?text");

    private final Document page;
    private final Furniture furniture;

    private ContentChooser(Document page, Furniture furniture) {
        this.page = page;
        this.furniture = furniture;
    }

    /** The element that holds the article, if the page has any running text. */
    static Optional<Element> choose(Document document, Furniture furniture) {
        return new ContentChooser(document, furniture).choose();
    }

    private Optional<Element> choose() {
        Map<Element, double[]> scores = new IdentityHashMap<>();
        List<Element> order = new ArrayList<>();
        for (Element paragraph : paragraphs(page)) {
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
        return Optional.ofNullable(best).map(this::widened);
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
        // Text that lies between blocks, or in the body itself, makes its element the holder.
        boolean holdsItself = paragraph.normalName().equals("body") || Blocks.holdsBlocks(paragraph);
        Element holder = holdsItself ? paragraph : paragraph.parent();
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

    /**
     * Goes up as long as the elements above add running text that is as free of links as the article itself: many pages
     * cut an article into pieces that lie side by side.
     */
    private Element widened(Element found) {
        Element best = found;
        Amount have = amount(best);
        int steps = 0;
        for (Element above = found.parent();
                above != null && !above.normalName().equals("html") && steps < HIGHEST_STEP;
                above = above.parent()) {
            if (closesTheArticle(best, above, have)) {
                break;
            }
            Amount all = amount(above);
            double prose = all.prose - have.prose;
            double other = all.other - have.other;
            if (prose > have.prose * LEAST_GAIN && prose > other * LEAST_PROSE_FOR_OTHER) {
                best = above;
                have = all;
                steps = 0;
            } else {
                steps++;
            }
        }
        return best;
    }

    /** Whether an {@code article} element that holds most of the page's prose ends below {@code above}. */
    private boolean closesTheArticle(Element best, Element above, Amount have) {
        Element article = best.normalName().equals("article") ? best : best.closest("article");
        return article != null
                && above.closest("article") == null
                && have.prose > amount(page).prose * MOST_OF_THE_PAGE;
    }

    /**
     * What an element holds outside furniture.
     *
     * @param prose length of its paragraphs of running text
     * @param other length of everything else
     */
    private record Amount(double prose, double other) {}

    private Amount amount(Element element) {
        double prose = 0;
        double other = 0;
        for (Element paragraph : paragraphs(element)) {
            double length = ownOrWholeLength(paragraph);
            double score = score(paragraph);
            if (score > length * MOSTLY && length >= SENTENCE) {
                prose += score;
            } else {
                other += length;
            }
        }
        return new Amount(prose, other);
    }

    private double ownOrWholeLength(Element paragraph) {
        return Blocks.holdsBlocks(paragraph)
                ? ownLength(paragraph)
                : furniture.lengths().text(paragraph);
    }

    /** Elements that hold running text of their own, outside furniture, in document order. */
    private List<Element> paragraphs(Element root) {
        List<Element> found = new ArrayList<>();
        NodeTraversor.filter(
                new NodeFilter() {
                    @Override
                    public FilterResult head(Node node, int depth) {
                        if (!(node instanceof Element element)) {
                            return FilterResult.CONTINUE;
                        }
                        if (!element.equals(root) && furniture.is(element)) {
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

    private double score(Element paragraph) {
        boolean mixed = Blocks.holdsBlocks(paragraph);
        double length = mixed ? ownLength(paragraph) : furniture.lengths().text(paragraph);
        if (length < SHORTEST_PARAGRAPH) {
            return 0;
        }
        double links = mixed ? 0 : furniture.lengths().links(paragraph);
        return length * (1 - Math.min(1, links / length));
    }
}
