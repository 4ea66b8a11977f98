package org.stemma.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads what a page says of itself: JSON-LD first, then meta elements, then what the reader sees. */
final class PageMetadata {
    private static final int LONGEST_TITLE = 400;
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_DATE = 80;

    private static final List<String> DATE_META = List.of(
            "article:published_time",
            "og:article:published_time",
            "og:published_time",
            "datepublished",
            "date.published",
            "publish_date",
            "publishdate",
            "publish-date",
            "pubdate",
            "dc.date.issued",
            "dcterms.created",
            "dc.date",
            "dc.date.created",
            "sailthru.date",
            "parsely-pub-date",
            "article.published",
            "published_at",
            "published-date",
            "publication_date",
            "citation_publication_date",
            "date",
            "originalpublicationdate",
            "cxenseparse:recs:publishtime",
            "rnews:datepublished",
            "article_date_original",
            "displaydate",
            "timestamp",
            "ptime",
            "bt:pubdate");

    private static final List<String> AUTHOR_META = List.of(
            "author",
            "article:author_name",
            "parsely-author",
            "sailthru.author",
            "dc.creator",
            "dcterms.creator",
            "byl",
            "article:author",
            "twitter:data1");

    private static final Pattern SITE_SUFFIX = Pattern.compile("\\s+[|–—·»-]\\s+[^|–—·»]{2,40}$");
    private static final Pattern BY = Pattern.compile("(?i)^(?:written |posted |reported |story )?by:?\\s+");
    private static final Pattern BETWEEN_NAMES = Pattern.compile("\\s*(?:,|;|\\||/| and | & )\\s*");

    private final Document document;
    private final JsonLd linked;

    private PageMetadata(Document document) {
        this.document = document;
        this.linked = JsonLd.of(document);
    }

    static PageMetadata of(Document document) {
        return new PageMetadata(document);
    }

    Optional<String> title() {
        Optional<String> heading = heading();
        Optional<String> stated = linked.headline()
                .or(() -> meta("og:title"))
                .or(() -> meta("twitter:title"))
                .or(() -> Optional.of(document.title()).filter(title -> !title.isBlank()))
                .map(PageMetadata::tidy);
        if (stated.isPresent() && heading.isPresent() && sameStart(stated.get(), heading.get())) {
            return heading;
        }
        return stated.map(title -> outlet().isPresent() || title.length() > 40 ? withoutSite(title) : title)
                .or(() -> heading)
                .filter(title -> !title.isEmpty() && title.length() <= LONGEST_TITLE);
    }

    private Optional<String> heading() {
        return document.getElementsByTag("h1").stream()
                .map(element -> tidy(element.text()))
                .filter(text -> text.length() > 3 && text.length() <= LONGEST_TITLE)
                .findFirst();
    }

    private static boolean sameStart(String stated, String heading) {
        String one = key(stated);
        String two = key(heading);
        return one.startsWith(two) || two.startsWith(one);
    }

    private String withoutSite(String title) {
        String shorter = SITE_SUFFIX.matcher(title).replaceFirst("");
        boolean site = outlet().filter(name -> key(title).endsWith(key(name))).isPresent();
        return site && shorter.length() >= 10 ? shorter : title;
    }

    private static String key(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toLowerCase(Locale.ROOT);
    }

    List<String> authors() {
        List<String> names = names(linked.authors());
        for (int at = 0; at < AUTHOR_META.size() && names.isEmpty(); at++) {
            names = names(metas(AUTHOR_META.get(at)));
        }
        return names.isEmpty() ? names(seenAuthors()) : names;
    }

    private List<String> seenAuthors() {
        List<String> seen = new ArrayList<>();
        for (Element element : document.select(
                "[rel=author], [itemprop=author] [itemprop=name], [itemprop=author], .byline a, .author a, .byline, .author-name, .author")) {
            String text = tidy(element.text());
            if (!text.isEmpty() && text.length() <= LONGEST_NAME) {
                seen.add(text);
                if (seen.size() > 4 || !element.hasAttr("rel")) {
                    break;
                }
            }
        }
        return seen;
    }

    private static List<String> names(List<String> written) {
        List<String> names = new ArrayList<>();
        for (String line : written) {
            String bare = BY.matcher(tidy(line)).replaceFirst("");
            for (String name : BETWEEN_NAMES.split(bare)) {
                String tidy = name.strip();
                if (isName(tidy) && names.stream().noneMatch(known -> known.equalsIgnoreCase(tidy))) {
                    names.add(tidy);
                }
            }
        }
        return names;
    }

    private static boolean isName(String text) {
        return text.length() >= 2
                && text.length() <= LONGEST_NAME
                && !text.contains("://")
                && !text.contains("@")
                && !text.toLowerCase(Locale.ROOT).matches("admin|staff|editor|null|undefined|unknown|author|guest")
                && text.chars().noneMatch(Character::isDigit)
                && text.chars().anyMatch(Character::isUpperCase);
    }

    List<Page.DateField> dates() {
        List<Page.DateField> dates = new ArrayList<>();
        linked.published().forEach(written -> add(dates, "datePublished", written));
        for (String name : DATE_META) {
            metas(name).forEach(written -> add(dates, name, written));
        }
        for (Element element : document.select("[itemprop=datePublished], [property=datePublished]")) {
            add(dates, "datePublished", value(element));
        }
        for (Element element : document.select("time[pubdate], time.published, time.entry-date, time[datetime]")) {
            add(dates, "time", value(element));
        }
        for (Element element :
                document.select("time, .published, .pubdate, .post-date, .entry-date, .date, .dateline")) {
            add(dates, "text", tidy(element.text()));
        }
        return dates;
    }

    private static String value(Element element) {
        String content = element.attr("content");
        String moment = content.isBlank() ? element.attr("datetime") : content;
        return moment.isBlank() ? tidy(element.text()) : moment.strip();
    }

    private static void add(List<Page.DateField> dates, String field, String written) {
        if (!written.isBlank() && written.length() <= LONGEST_DATE && dates.size() < 50) {
            dates.add(new Page.DateField(field, written.strip()));
        }
    }

    Optional<String> outlet() {
        return meta("og:site_name")
                .or(linked::publisher)
                .or(() -> meta("application-name"))
                .map(PageMetadata::tidy);
    }

    Optional<String> canonicalUrl() {
        return document.select("link[rel=canonical]").stream()
                .map(link -> link.absUrl("href"))
                .filter(url -> !url.isBlank())
                .findFirst()
                .or(() -> meta("og:url"));
    }

    Optional<String> language() {
        Element root = document.selectFirst("html");
        return Optional.ofNullable(root)
                .map(element -> element.hasAttr("lang") ? element.attr("lang") : element.attr("xml:lang"))
                .filter(tag -> !tag.isBlank())
                .or(() -> meta("content-language"))
                .or(() -> meta("og:locale"))
                .map(tag -> tag.strip().replace('_', '-'))
                .filter(tag -> tag.matches("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*"));
    }

    private Optional<String> meta(String name) {
        return metas(name).stream().findFirst();
    }

    private List<String> metas(String name) {
        List<String> values = new ArrayList<>();
        for (Element element : document.getElementsByTag("meta")) {
            boolean named = element.attr("name").equalsIgnoreCase(name)
                    || element.attr("property").equalsIgnoreCase(name)
                    || element.attr("itemprop").equalsIgnoreCase(name)
                    || element.attr("http-equiv").equalsIgnoreCase(name);
            String content = element.attr("content").strip();
            if (named && !content.isEmpty()) {
                values.add(content);
            }
        }
        return values;
    }

    private static String tidy(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", " ").strip();
    }
}
