package org.stemma.ingest.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

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

    private static final int SHARED_WORDS = 2;
    private static final int SHORTEST_TITLE = 10;
    private static final Pattern SITE_SUFFIX = Pattern.compile("\\s[|–—·»-]\\s([^|–—·»]{2,40})$");
    private static final Pattern SITE_PREFIX = Pattern.compile("^([^|–—·»]{2,40}?)\\s[|–—·»-]\\s");
    private static final Pattern URL_DAY =
            Pattern.compile("[/_-]((?:19|20)\\d{2})([/_-]?)(0[1-9]|1[0-2])\\2(0[1-9]|[12]\\d|3[01])(?:[/_.-]|$)");
    private static final Pattern FULL_DATE = Pattern.compile(
            "(?<!\\d)\\d{1,2}(?:st|nd|rd|th)?\\.?[\\s\\u00a0]{1,2}(?:de )?\\p{L}{3,12}\\.?,?[\\s\\u00a0](?:de )?(?:19|20)\\d{2}|\\p{L}{3,9}\\.?[\\s\\u00a0]\\d{1,2}(?:st|nd|rd|th)?,?[\\s\\u00a0](?:19|20)\\d{2}"
                    + "|(?<!\\d)(?:19|20)\\d{2}[-/.]\\d{1,2}[-/.]\\d{1,2}|(?<![\\d.])\\d{1,2}[./]\\s?\\d{1,2}[./]\\s?(?:20)?\\d{2}(?![\\d.])");
    /** A line with a date is looked at up to this length; longer ones are running text. */
    private static final int DATE_LINE = 90;

    private static final List<String> SEEN_AUTHORS = List.of(
            "[rel=author]",
            "[itemprop=author] [itemprop=name]",
            "[itemprop=author]",
            ".byline-name, .byline__name, .author-name, .author__name, .byline a, .author a",
            ".byline, .by-line, [class*=byline], [class*=Byline]",
            ".author, [class*=author-name], .post-author, .entry-author");

    private static final int LONGEST_BYLINE = 160;
    private static final int MOST_AUTHORS = 6;
    private static final Pattern HOST = Pattern.compile("https?://(?:www\\.)?([^/]+)");
    private static final Pattern BY = Pattern.compile("(?i)^(?:written |posted |reported |story )?by:?\\s+");
    private static final Pattern BETWEEN_NAMES = Pattern.compile("\\s*(?:,|;|\\||/| and | & )\\s*");

    private final Document document;
    private final Furniture furniture;
    private final List<Element> metaElements;
    private final JsonLd linked;
    private final Optional<String> outlet;

    private PageMetadata(Document document, Furniture furniture) {
        this.document = document;
        this.furniture = furniture;
        this.metaElements = document.getElementsByTag("meta");
        this.linked = JsonLd.of(document);
        this.outlet = meta("og:site_name")
                .or(linked::publisher)
                .or(() -> meta("application-name"))
                .map(PageMetadata::tidy);
    }

    static PageMetadata of(Document document, Furniture furniture) {
        return new PageMetadata(document, furniture);
    }

    /** The headline that the reader sees, where it is clear which that is; else what the page states. */
    Optional<String> title() {
        Optional<String> stated = meta("og:title")
                .or(linked::headline)
                .or(() -> meta("twitter:title"))
                .or(() -> Optional.of(document.title()))
                .map(PageMetadata::tidy)
                .map(this::withoutSite)
                .filter(title -> !title.isEmpty() && title.length() <= LONGEST_TITLE);
        Set<String> headings = headings();
        Optional<String> same = headings.stream()
                .filter(heading ->
                        stated.filter(title -> sameStart(title, heading)).isPresent())
                .findFirst();
        if (same.isPresent() || headings.size() != 1) {
            return same.or(() -> stated);
        }
        String heading = headings.iterator().next();
        return stated.filter(title -> isBetter(title, heading)).or(() -> Optional.of(heading));
    }

    /** A single heading is not the headline when it is the logo, or a section's name before the headline. */
    private boolean isBetter(String stated, String heading) {
        String key = key(heading);
        boolean labelled = key.endsWith(" " + key(stated));
        boolean logo = outlet.filter(name -> key.contains(key(name))).isPresent() && !sharesWords(stated, heading);
        return labelled || logo;
    }

    private static boolean sharesWords(String one, String two) {
        Set<String> words = new HashSet<>(Arrays.asList(key(one).split(" ")));
        words.retainAll(new HashSet<>(Arrays.asList(key(two).split(" "))));
        return words.size() >= SHARED_WORDS;
    }

    /** The different texts of the first-level headings that are not the name of the site. */
    private Set<String> headings() {
        Set<String> headings = new LinkedHashSet<>();
        for (Element element : document.getElementsByTag("h1")) {
            String text = tidy(element.text());
            boolean site = outlet().filter(name -> key(name).equals(key(text))).isPresent();
            if (text.length() > 3 && text.length() <= LONGEST_TITLE && !site && text.indexOf(' ') > 0) {
                headings.add(text);
            }
        }
        return headings;
    }

    private static boolean sameStart(String stated, String heading) {
        String one = key(stated);
        String two = key(heading);
        return one.startsWith(two) || two.startsWith(one);
    }

    /** Cuts the name of the site off either end. */
    private String withoutSite(String title) {
        Optional<String> site = outlet().map(PageMetadata::key);
        for (Pattern part : List.of(SITE_SUFFIX, SITE_PREFIX)) {
            Matcher matcher = part.matcher(title);
            if (matcher.find()
                    && site.filter(name -> sameStart(name, matcher.group(1))).isPresent()
                    && title.length() - matcher.group().length() >= SHORTEST_TITLE) {
                return tidy(matcher.replaceFirst(""));
            }
        }
        return title;
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

    /** The first byline that the reader sees; several links to authors are one byline. */
    private List<String> seenAuthors() {
        for (String place : SEEN_AUTHORS) {
            List<String> seen = new ArrayList<>();
            for (Element element : document.select(place)) {
                String text = tidy(element.text());
                if (!text.isEmpty()
                        && text.length() <= LONGEST_BYLINE
                        && seen.size() < MOST_AUTHORS
                        && !isBeside(element)) {
                    seen.add(text);
                    if (!element.hasAttr("rel") && !element.hasAttr("itemprop")) {
                        break;
                    }
                }
            }
            if (!names(seen).isEmpty()) {
                return seen;
            }
        }
        return List.of();
    }

    private List<String> names(List<String> written) {
        List<String> names = new ArrayList<>();
        for (String line : written) {
            String bare = BY.matcher(tidy(line)).replaceFirst("");
            for (String name : BETWEEN_NAMES.split(bare)) {
                String tidy = name.strip();
                if (isName(tidy)
                        && !isOutlet(tidy)
                        && names.stream().noneMatch(known -> known.equalsIgnoreCase(tidy))) {
                    names.add(tidy);
                }
            }
        }
        return names;
    }

    /** The outlet's own name in the place of a writer's says nothing. */
    private boolean isOutlet(String name) {
        String key = key(name);
        return List.of(outlet(), linked.publisher(), address().flatMap(PageMetadata::host)).stream()
                .flatMap(Optional::stream)
                .map(PageMetadata::key)
                .anyMatch(site -> site.equals(key)
                        || key.equals(site + " staff")
                        || site.endsWith(" " + key) && key.endsWith(" com"));
    }

    private static Optional<String> host(String url) {
        Matcher host = HOST.matcher(url);
        return host.lookingAt() ? Optional.of(host.group(1)) : Optional.empty();
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
        address()
                .map(URL_DAY::matcher)
                .filter(Matcher::find)
                .ifPresent(day -> add(dates, "url", day.group(1) + "-" + day.group(3) + "-" + day.group(4)));
        for (Element element : document.select("time[pubdate], time.published, time.entry-date, time[datetime]")) {
            if (!isBeside(element)) {
                add(dates, "time", value(element));
            }
        }
        for (Element element :
                document.select("time, .published, .pubdate, .post-date, .entry-date, .date, .dateline")) {
            if (!isBeside(element)) {
                add(dates, "text", tidy(element.text()));
            }
        }
        seenDates(dates);
        return dates;
    }

    /** Short lines with a full date, in the order of the page, those after the headline first. */
    private void seenDates(List<Page.DateField> dates) {
        List<String> before = new ArrayList<>();
        List<String> after = new ArrayList<>();
        boolean[] passed = {false};
        NodeTraversor.filter(
                (node, depth) -> {
                    if (node instanceof Element element && furniture.is(element)) {
                        return NodeFilter.FilterResult.SKIP_ENTIRELY;
                    }
                    if (node instanceof Element element && element.normalName().equals("h1")) {
                        passed[0] = true;
                    }
                    if (node instanceof TextNode text && text.getWholeText().length() <= DATE_LINE * 3) {
                        String line = tidy(text.text());
                        if (line.length() <= DATE_LINE
                                && FULL_DATE.matcher(line).find()
                                && !line.contains("©")) {
                            (passed[0] ? after : before).add(line);
                        }
                    }
                    return NodeFilter.FilterResult.CONTINUE;
                },
                document.body());
        after.forEach(line -> add(dates, "text", line));
        before.forEach(line -> add(dates, "text", line));
    }

    /** Whether it stands in a part of the page that is not the article. */
    private boolean isBeside(Element element) {
        for (Element around = element.parent(); around != null; around = around.parent()) {
            if (furniture.is(around)) {
                return true;
            }
        }
        return false;
    }

    private Optional<String> address() {
        return Optional.of(document.location()).filter(url -> !url.isBlank()).or(this::canonicalUrl);
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
        for (Element element : metaElements) {
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
