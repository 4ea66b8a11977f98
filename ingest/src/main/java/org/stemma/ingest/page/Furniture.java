package org.stemma.ingest.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Tells the parts of a page that are never the article: by element, by role, by what their class and id call them. */
final class Furniture {
    private static final Set<String> NEVER = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "svg",
            "math",
            "canvas",
            "object",
            "embed",
            "form",
            "button",
            "select",
            "input",
            "textarea",
            "label",
            "nav",
            "footer",
            "aside",
            "dialog",
            "menu",
            "audio",
            "video",
            "head",
            "map",
            "progress",
            "meter",
            "datalist",
            "title",
            "link",
            "meta",
            "picture",
            "img",
            "source");

    private static final Set<String> ROLES = Set.of(
            "navigation",
            "banner",
            "contentinfo",
            "complementary",
            "search",
            "dialog",
            "alertdialog",
            "menu",
            "menubar",
            "toolbar",
            "alert",
            "tablist",
            "form");

    /**
     * Pieces of class names and ids. A piece counts between the ends of words, as {@code share} in {@code post-share}.
     */
    private static final Pattern NAMES = Pattern.compile("(?:^|[-_ ]|(?<=[a-z])(?=[A-Z]))(?i:"
            + "share|sharing|social|socials|sharebar|sharetools|addtoany|addthis|sharedaddy|newsletters?|subscribe|subscription|signup|sign-?up|promo|promos|promotion|"
            + "related|recommended|recommendations?|recirc|recirculation|read-?more|readmore|more-?stories|morestories|more-?from|also-?read|trending|most-?(?:read|popular|viewed)|popular|"
            + "comments?|comment-?form|disqus|respond|reply|replies|nav|navbar|navigation|menu|breadcrumbs?|pagination|pager|"
            + "sidebar|rail|widget|footer|ad|ads|advert|advertisement|advertising|adslot|ad-?slot|dfp|sponsor|sponsored|outbrain|taboola|"
            + "cookie|cookies|consent|gdpr|popup|modal|overlay|lightbox|toolbar|tags|taglist|tag-?list|topics|keywords|"
            + "hidden|hide|d-none|is-hidden|invisible|sr-only|visually-?hidden|screen-?reader(?:-text)?|skip|print-?only|noprint|"
            + "author-?(?:bio|box|info|card|block|about)|about-?(?:the-?)?author|bio|biography|jp-relatedposts|mw-editsection|"
            + "rating|ratings|poll|quiz|donate|donation|support-us|login|register|copyright|credits|disclaimer|toc|table-of-contents"
            + ")(?=$|[-_ ]|[A-Z0-9])");

    /** Elements that hold nothing to read, whatever stands in them. */
    private static final Set<String> EMPTY = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "svg",
            "math",
            "canvas",
            "object",
            "embed",
            "head",
            "select",
            "textarea",
            "title",
            "datalist");

    /** An element with so much of the running text of the page is no furniture, whatever it is called. */
    private static final double MAIN_PART = 0.4;

    private final Map<Element, Integer> running = new HashMap<>();
    private final Map<Element, Boolean> known = new HashMap<>();
    private final TextLengths lengths;
    private final int all;

    private Furniture(Element root) {
        this.lengths = TextLengths.of(root);
        this.all = count(root);
    }

    /** The furniture of a page. */
    static Furniture of(Element root) {
        return new Furniture(root);
    }

    /** How much text each element of the page holds. */
    TextLengths lengths() {
        return lengths;
    }

    /** How much running text each element holds, counted in its paragraphs. */
    private int count(Element root) {
        NodeTraversor.traverse(
                new NodeVisitor() {
                    @Override
                    public void head(Node node, int depth) {
                        // Counted on the way back, when the elements inside are known.
                    }

                    @Override
                    public void tail(Node node, int depth) {
                        if (node instanceof Element element) {
                            addUp(element);
                        }
                    }
                },
                root);
        return running.getOrDefault(root, 0);
    }

    private void addUp(Element element) {
        int inside = running.getOrDefault(element, 0);
        int sum = element.normalName().equals("p") ? (int) Math.max(inside, lengths.text(element)) : inside;
        running.put(element, sum);
        Element holder = element.parent();
        if (holder != null && sum > 0 && !EMPTY.contains(element.normalName())) {
            running.merge(holder, sum, Integer::sum);
        }
    }

    /** Whether nothing in this element belongs to the article. */
    boolean is(Element element) {
        Boolean answer = known.get(element);
        if (answer == null) {
            answer = EMPTY.contains(element.normalName())
                    || looksLikeIt(element) && running.getOrDefault(element, 0) < all * MAIN_PART;
            known.put(element, answer);
        }
        return answer;
    }

    private static boolean looksLikeIt(Element element) {
        String name = element.normalName();
        if (NEVER.contains(name)
                || element.hasAttr("hidden")
                || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
                || element.attr("aria-hidden").equals("true")
                || isInvisible(element)) {
            return true;
        }
        return !isRoot(name) && isNamedSo(element);
    }

    private static boolean isRoot(String name) {
        return name.equals("html") || name.equals("body") || name.equals("main") || name.equals("article");
    }

    private static boolean isNamedSo(Element element) {
        String names = element.className() + " " + element.id();
        return names.length() > 1 && NAMES.matcher(names).find();
    }

    private static boolean isInvisible(Element element) {
        String style = element.attr("style");
        return !style.isEmpty()
                && style.replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
    }
}
