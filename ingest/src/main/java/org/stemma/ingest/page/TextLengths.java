package org.stemma.ingest.page;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** How much text each element of a page holds, and how much of it in links, counted once for the whole page. */
final class TextLengths {
    private final Map<Element, long[]> lengths = new HashMap<>();

    private TextLengths() {}

    static TextLengths of(Element root) {
        TextLengths counted = new TextLengths();
        NodeTraversor.traverse(counted.new Counter(), root);
        return counted;
    }

    /** Units of text, white space at the ends of pieces left out. */
    long text(Element element) {
        return lengths.getOrDefault(element, new long[2])[0];
    }

    /** Units of text inside links. */
    long links(Element element) {
        return lengths.getOrDefault(element, new long[2])[1];
    }

    private final class Counter implements NodeVisitor {
        @Override
        public void head(Node node, int depth) {
            Element holder = node instanceof TextNode ? ((TextNode) node).parentElement() : null;
            if (holder != null) {
                of(holder)[0] += ((TextNode) node).getWholeText().strip().length();
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (!(node instanceof Element element)) {
                return;
            }
            long[] own = of(element);
            if (element.normalName().equals("a")) {
                own[1] = own[0];
            }
            Element holder = element.parent();
            if (holder != null) {
                long[] above = of(holder);
                above[0] += own[0];
                above[1] += own[1];
            }
        }

        private long[] of(Element element) {
            return lengths.computeIfAbsent(element, added -> new long[2]);
        }
    }
}
