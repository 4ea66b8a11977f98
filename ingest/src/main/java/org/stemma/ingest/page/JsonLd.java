package org.stemma.ingest.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The articles that a page describes in JSON-LD (schema.org). What is not JSON is as if it were not there. */
final class JsonLd {
    private static final int MOST_NODES = 20_000;

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();

    private static final Set<String> ARTICLES = Set.of(
            "Article",
            "NewsArticle",
            "ReportageNewsArticle",
            "AnalysisNewsArticle",
            "OpinionNewsArticle",
            "BackgroundNewsArticle",
            "BlogPosting",
            "LiveBlogPosting",
            "Report",
            "ScholarlyArticle",
            "TechArticle",
            "SocialMediaPosting",
            "MediaNewsArticle");

    private static final Set<String> PAGES = Set.of("WebPage", "ItemPage");

    private final List<JsonNode> articles = new ArrayList<>();
    private final List<JsonNode> pages = new ArrayList<>();

    private JsonLd() {}

    static JsonLd of(Document document) {
        JsonLd found = new JsonLd();
        for (Element script : document.select("script[type*=ld+json]")) {
            try {
                found.collect(JSON.readTree(script.data().strip()));
            } catch (JsonProcessingException e) {
                // Pages are full of broken JSON-LD; the other sources of the same fields are asked then.
                continue;
            }
        }
        return found;
    }

    private void collect(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>();
        open.add(root);
        for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
            JsonNode node = open.removeFirst();
            if (node.isObject()) {
                if (hasType(node, ARTICLES)) {
                    articles.add(node);
                } else if (hasType(node, PAGES)) {
                    pages.add(node);
                }
            }
            if (node.isContainerNode()) {
                node.forEach(open::addLast);
            }
        }
    }

    private static boolean hasType(JsonNode node, Set<String> wanted) {
        JsonNode type = node.path("@type");
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (wanted.contains(one.asText())) {
                    return true;
                }
            }
        }
        return wanted.contains(type.asText());
    }

    Optional<String> headline() {
        return first("headline").or(() -> articles.isEmpty() ? Optional.empty() : first("name"));
    }

    List<String> published() {
        List<String> dates = new ArrayList<>();
        for (String field : List.of("datePublished", "dateCreated")) {
            articles.forEach(article -> text(article.path(field)).ifPresent(dates::add));
            pages.forEach(page -> text(page.path(field)).ifPresent(dates::add));
        }
        return dates;
    }

    List<String> authors() {
        List<String> names = new ArrayList<>();
        for (JsonNode article : articles) {
            addNames(article.path("author"), names);
            if (names.isEmpty()) {
                addNames(article.path("creator"), names);
            }
            if (!names.isEmpty()) {
                break;
            }
        }
        return names;
    }

    private static void addNames(JsonNode node, List<String> names) {
        if (node.isArray()) {
            node.forEach(one -> addNames(one, names));
        } else if (node.isObject()) {
            JsonNode name = node.path("name");
            if (name.isArray()) {
                name.forEach(one -> text(one).ifPresent(names::add));
            } else {
                text(name).ifPresent(names::add);
            }
        } else {
            text(node).ifPresent(names::add);
        }
    }

    Optional<String> publisher() {
        return articles.stream()
                .flatMap(article -> text(article.path("publisher").path("name")).stream())
                .findFirst();
    }

    /** The text of the article as the page itself gives it. */
    Optional<String> articleBody() {
        return first("articleBody");
    }

    private Optional<String> first(String field) {
        return articles.stream()
                .flatMap(article -> text(article.path(field)).stream())
                .findFirst();
    }

    private static Optional<String> text(JsonNode node) {
        return Optional.of(node)
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .map(value -> Parser.unescapeEntities(value, false).strip())
                .filter(value -> !value.isEmpty());
    }
}
