package org.stemma.ingest.page;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;
import org.stemma.model.Region;

/** Writes the paragraphs of the chosen element, leaving furniture out and marking captions, headings and quotations. */
final class BodyWriter implements NodeFilter {
    private static final double MOST_LINKS = 0.5;
    private static final double MOST_LINKS_OF_LIST = 0.7;
    private static final int LONGEST_LINK_BLOCK = 300;
    private static final int FIRST_SENTENCE = 70;
    private static final Pattern SENTENCE_END = Pattern.compile("\\p{Ll}\\p{Ll}[.!?…:][\"”’»)]?$");

    private static final Pattern CAPTION_NAMES = Pattern.compile(
            "(?i)caption(?!s?-?(?:on|off|toggle))|cutline|(?:photo|image|img|media|figure|picture)[-_]?(?:credit|attribution|source)");

    private final Element root;
    private final Optional<Element> standfirst;
    private final Optional<String> title;
    private final Furniture furniture;
    /** Whether running text has been met. */
    private boolean running;

    private final String html;
    private final Entities entities = new Entities();
    private final BodyText body = new BodyText();
    private Region.Kind open = Region.Kind.CHROME;
    private int openStart;
    private @Nullable Element openElement;

    BodyWriter(Element root, Optional<Element> standfirst, Optional<String> title, Furniture furniture, String html) {
        this.root = root;
        this.standfirst = standfirst;
        this.title = title.map(BodyWriter::key);
        this.furniture = furniture;
        this.html = html;
    }

    BodyText write() {
        standfirst.ifPresent(element -> {
            NodeTraversor.filter(this, element);
            body.endParagraph();
            running = false;
        });
        NodeTraversor.filter(this, root);
        body.endParagraph();
        return body;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            body.add(SourceText.of(text, html, entities));
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        if (!element.equals(root)
                && (furniture.is(element) || isLinkBlock(element) || isTitle(element) || isBeforeTheText(element))) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (isBlock(element)) {
            body.endParagraph();
            if (openElement == null) {
                kind(element).ifPresent(found -> {
                    open = found;
                    openStart = body.length();
                    openElement = element;
                });
            }
        } else if (element.normalName().equals("br")) {
            lineBreak(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && isBlock(element)) {
            body.endParagraph();
            if (element.equals(openElement)) {
                body.mark(openStart, open);
                openElement = null;
            }
        }
        return FilterResult.CONTINUE;
    }

    /** Captions may be written with elements that begin no paragraph. */
    private static boolean isBlock(Element element) {
        return Blocks.is(element) || isNamedCaption(element);
    }

    private static boolean isNamedCaption(Element element) {
        return !element.className().isEmpty()
                && CAPTION_NAMES.matcher(element.className()).find();
    }

    /** The headline, which is no part of the body. */
    private boolean isTitle(Element element) {
        return element.normalName().equals("h1")
                && title.filter(known -> known.equals(key(element.text()))).isPresent();
    }

    /** Short lines between headline and text: dates, names, sections. What matters of them is metadata. */
    private boolean isBeforeTheText(Element element) {
        if (running
                || !isBlock(element)
                || Blocks.holdsBlocks(element)
                || kind(element).isPresent()) {
            return false;
        }
        String text = element.text();
        if (text.length() >= FIRST_SENTENCE || SENTENCE_END.matcher(text).find()) {
            running = true;
            return false;
        }
        return true;
    }

    private static String key(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toLowerCase(Locale.ROOT);
    }

    /** Two breaks in a row part paragraphs; one is white space. */
    private void lineBreak(Element element) {
        Element next = element.nextElementSibling();
        Node after = element.nextSibling();
        while (after instanceof TextNode text && text.isBlank()) {
            after = after.nextSibling();
        }
        if (next != null && next.equals(after) && next.normalName().equals("br")) {
            body.endParagraph();
        } else {
            body.space();
        }
    }

    private static Optional<Region.Kind> kind(Element element) {
        String name = element.normalName();
        if (name.equals("figcaption") || name.equals("figure") || isNamedCaption(element)) {
            return Optional.of(Region.Kind.CAPTION);
        }
        if (name.equals("blockquote") || name.equals("q")) {
            return Optional.of(Region.Kind.QUOTATION_BLOCK);
        }
        if (name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1))) {
            return Optional.of(Region.Kind.HEADING);
        }
        return Optional.empty();
    }

    /** A short block or list that is mostly links. */
    private boolean isLinkBlock(Element element) {
        if (!Blocks.is(element)) {
            return false;
        }
        long links = furniture.lengths().links(element);
        long text = furniture.lengths().text(element);
        if (links == 0) {
            return false;
        }
        return text <= LONGEST_LINK_BLOCK
                ? links > text * MOST_LINKS
                : (element.normalName().equals("ul") || element.normalName().equals("div"))
                        && links > text * MOST_LINKS_OF_LIST;
    }
}
