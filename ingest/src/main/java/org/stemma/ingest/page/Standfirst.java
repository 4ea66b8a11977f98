package org.stemma.ingest.page;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Finds the sentence or two between headline and article that many outlets set apart, where it stands outside the
 * content.
 */
final class Standfirst implements NodeFilter {
    private static final int SHORTEST = 40;
    private static final int LONGEST = 500;
    private static final int DESCRIPTION_KEY = 60;

    private static final Pattern NAMES = Pattern.compile(
            "(?i)(?:^|[-_ ])(?:dek|deck|standfirst|stand-first|summary|subtitle|sub-?head(?:line|er|ing)?|subhed|excerpt|intro|lede|abstract|teaser|article-?description)(?:$|[-_ ])"
                    + "|Dek(?:$|[-_A-Z])|article-?(?:summary|intro|lead)");

    private final Element content;
    private final Furniture furniture;
    private final String description;
    private Optional<Element> found = Optional.empty();

    private Standfirst(Element content, Furniture furniture, String description) {
        this.content = content;
        this.furniture = furniture;
        this.description = description;
    }

    static Optional<Element> of(Document document, Element content, Furniture furniture) {
        Element meta = document.selectFirst("meta[property=og:description], meta[name=description]");
        String description = meta == null ? "" : key(meta.attr("content"));
        Standfirst standfirst = new Standfirst(content, furniture, description);
        Element article = content.closest("article, main");
        NodeTraversor.filter(standfirst, article == null ? document.body() : article);
        return standfirst.found;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        if (element.equals(content)) {
            return FilterResult.STOP;
        }
        if (furniture.is(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (isOne(element)) {
            found = Optional.of(element);
            return FilterResult.STOP;
        }
        return FilterResult.CONTINUE;
    }

    private boolean isOne(Element element) {
        String name = element.normalName();
        boolean block =
                name.equals("p") || name.equals("div") || name.equals("h2") || name.equals("h3") || name.equals("span");
        if (!block || Blocks.holdsBlocks(element) && element.childrenSize() > 1) {
            return false;
        }
        if (furniture.lengths().text(element) > LONGEST) {
            return false;
        }
        String text = element.text();
        if (text.length() < SHORTEST
                || text.length() > LONGEST
                || furniture.lengths().links(element) * 3 > text.length()) {
            return false;
        }
        return NAMES.matcher(element.className()).find() || sameStart(key(text), description);
    }

    private static boolean sameStart(String text, String description) {
        int length = Math.min(DESCRIPTION_KEY, Math.min(text.length(), description.length()));
        return length >= SHORTEST && text.regionMatches(0, description, 0, length);
    }

    private static String key(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
