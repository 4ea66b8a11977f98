package org.stemma.ingest.page;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Which elements begin a paragraph of their own, and how much of one is links. */
final class Blocks {
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "center",
            "dd",
            "details",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "li",
            "main",
            "menu",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul");

    private Blocks() {}

    static boolean is(Element element) {
        return BLOCKS.contains(element.normalName());
    }

    /** Whether a paragraph begins somewhere inside. */
    static boolean holdsBlocks(Element element) {
        Node end = afterSubtree(element);
        for (Node node = next(element); node != null && !node.equals(end); node = next(node)) {
            if (node instanceof Element inner && is(inner)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Node next(Node node) {
        return node.childNodeSize() > 0 ? node.childNode(0) : afterSubtree(node);
    }

    private static @Nullable Node afterSubtree(Node node) {
        Node at = node;
        while (at != null) {
            Node sibling = at.nextSibling();
            if (sibling != null) {
                return sibling;
            }
            at = at.parentNode();
        }
        return null;
    }
}
