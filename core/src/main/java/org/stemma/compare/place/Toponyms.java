package org.stemma.compare.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.compare.place.Toponym.Sort;
import org.stemma.compare.place.gazetteer.Gazetteer;
import org.stemma.compare.words.Resource;
import org.stemma.compare.words.Word;
import org.stemma.compare.words.Words;
import org.stemma.model.Article;
import org.stemma.model.Citation;
import org.stemma.model.ItemId;
import org.stemma.model.KnownBodies;
import org.stemma.model.Mention;
import org.stemma.model.Part;
import org.stemma.model.Reading;
import org.stemma.model.Region;
import org.stemma.model.Span;

/**
 * The places that one article names: what the reading holds for places, datelines, adjectives of countries and regions,
 * and names of places inside other names ("Dawson County Jail", "Newark police").
 */
final class Toponyms {
    /** No place's name inside another name has more words. */
    private static final int MOST_WORDS = 4;

    private static final Pattern WITHIN = Pattern.compile(
            "^(?:,\\s*|\\s+\\()((?:\\p{Lu}\\.\\s?){2,3}|\\p{Lu}[\\p{L}.'’-]*(?:\\s+(?:of\\s+|and\\s+)?\\p{Lu}[\\p{L}.'’-]*){0,2})");
    private static final Pattern DATELINE =
            Pattern.compile("^\\s*(\\p{Lu}[\\p{L}'’.-]+(?:\\s+\\p{Lu}[\\p{L}'’.-]+){0,2})");
    private static final Pattern KIND =
            Pattern.compile("\\s(?:region|oblast|province|governorate|prefecture|raion|krai)\\b");
    private static final Set<String> BEFORE_PLACES = Set.of(
            "in", "near", "at", "from", "into", "around", "outside", "toward", "towards", "inside", "across", "to",
            "of");
    /** Behind these a seat of government is where something happens; behind others it is who speaks or is meant. */
    private static final Set<String> AT = Set.of("in", "at", "near", "inside", "outside", "into", "around", "opposite");

    private static final Set<String> LINKS = Set.of("of", "in", "at", "for", "de");
    private static final Pattern ROAD = Pattern.compile(
            ".*\\b(?:street|st|road|rd|avenue|ave|drive|boulevard|blvd|lane|highway|route|parkway|pike|interstate|freeway)\\.?$",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> OUTLETS = outlets();

    private final Reading reading;
    private final Gazetteer gazetteer;
    private final Candidates candidates;
    private final List<Toponym> found = new ArrayList<>();

    private Toponyms(Reading reading, Gazetteer gazetteer) {
        this.reading = reading;
        this.gazetteer = gazetteer;
        candidates = new Candidates(gazetteer);
    }

    private static Set<String> outlets() {
        Set<String> outlets = new HashSet<>();
        for (String[] row : Resource.rows(Toponyms.class, "outlets.txt", 1)) {
            outlets.add(Words.fold(row[0]));
        }
        return Set.copyOf(outlets);
    }

    /** The toponyms in the order of their words. */
    static List<Toponym> of(Reading reading, Gazetteer gazetteer) {
        Toponyms toponyms = new Toponyms(reading, gazetteer);
        reading.mentions().forEach(toponyms::mention);
        toponyms.datelines();
        toponyms.adjectives(Part.TITLE, reading.article().title().orElse(""));
        toponyms.adjectives(Part.BODY, reading.article().body());
        toponyms.found.sort(Comparator.comparing(Toponym::id));
        return List.copyOf(toponyms.found);
    }

    private void mention(Mention mention) {
        if (isBuilding(mention)) {
            building(mention);
            return;
        }
        switch (mention.kind()) {
            case PLACE -> place(mention);
            case GROUP, ORGANISATION, OTHER -> inside(mention);
            case PERSON -> personLike(mention);
        }
    }

    /** "The White House", which is no town in Tennessee: that one has no article, and the article names Tennessee. */
    private boolean isBuilding(Mention mention) {
        return gazetteer.building(bare(mention.text())).isPresent() && isBuilding(bare(mention.text()));
    }

    private boolean isBuilding(String name) {
        return gazetteer.named(name).stream().filter(Gazetteer.Bearer::main).noneMatch(this::isSpokenOf)
                || reading.mentions().stream()
                        .anyMatch(mention -> bare(mention.text()).equalsIgnoreCase(name)
                                && (mention.text().length() > name.length()
                                        || before(mention.citation()).equals("the")));
    }

    /** Whether the article names the division in which a town lies: nobody means White House, Tennessee, without it. */
    private boolean isSpokenOf(Gazetteer.Bearer town) {
        int region = town.entry().region();
        return region >= 0
                && reading.mentions().stream()
                        .anyMatch(mention -> isDivision(mention.text(), region)
                                || isDivision(
                                        within(
                                                reading.article()
                                                        .text(mention.citation().part()),
                                                mention.citation().span().end()),
                                        region));
    }

    private boolean isDivision(String written, int region) {
        return gazetteer.entry(region).name().equals(written)
                || Divisions.abbreviated(written, true, gazetteer)
                        .filter(division -> division.index() == region)
                        .isPresent();
    }

    private static String bare(String name) {
        return name.replaceFirst("^[Tt]he\\s+", "");
    }

    private String before(Citation words) {
        return wordBefore(reading.article().text(words.part()), words.span().start());
    }

    /** The building as a place, where something happens there. */
    private void building(Mention mention) {
        Citation words = mention.citation();
        String text = reading.article().text(words.part());
        int name = words.span().end() - bare(mention.text()).length();
        int at = name;
        if (wordBefore(text, at).equals("the")) {
            at = text.substring(0, at).toLowerCase(java.util.Locale.ROOT).lastIndexOf("the");
        }
        if (AT.contains(wordBefore(text, at))) {
            add(
                    new Citation(
                            words.article(),
                            words.part(),
                            new Span(name, words.span().end())),
                    Sort.BUILDING);
        }
    }

    private void place(Mention mention) {
        if (isOutlet(mention)) {
            return;
        }
        if (ROAD.matcher(mention.text()).matches()
                && gazetteer.named(mention.text()).isEmpty()) {
            return;
        }
        int comma = mention.text().indexOf(',');
        Citation words = mention.citation();
        if (comma > 0) {
            Span span = new Span(words.span().start(), words.span().start() + comma);
            add(new Citation(words.article(), words.part(), span), Sort.NAMED);
        } else if (!mention.text().contains(" ")
                || candidates.knows(mention.text())
                || !foundInside(mention, Sort.NAMED)) {
            add(withKind(words), Sort.NAMED);
        }
    }

    /** "The Guardian" is no place, nor is "Telegram"; Independent, a town, is one without its article. */
    private boolean isOutlet(Mention mention) {
        String text = mention.text().replaceFirst("^[Tt]he\\s+", "");
        boolean named = OUTLETS.contains(Words.fold(text))
                || KnownBodies.named(text)
                        .filter(body -> body.kind() == KnownBodies.Kind.OUTLET)
                        .isPresent();
        if (!named || gazetteer.named(text).isEmpty()) {
            return named;
        }
        String words = reading.article().text(mention.citation().part());
        return text.length() < mention.text().length()
                || wordBefore(words, mention.citation().span().start()).equals("the");
    }

    /** "Kursk region" is more than Kursk: the word that says what it is belongs to it. */
    private Citation withKind(Citation words) {
        Matcher kind = KIND.matcher(reading.article().text(words.part()));
        kind.region(words.span().end(), kind.regionEnd());
        return kind.lookingAt()
                ? new Citation(
                        words.article(), words.part(), new Span(words.span().start(), kind.end()))
                : words;
    }

    /** A name that may begin with a place's, or have one behind "of" or "in", or be one. */
    private void inside(Mention mention) {
        Citation words = mention.citation();
        if (mention.kind() != Mention.Kind.GROUP && isPlace(mention.text())) {
            add(words, Sort.POSSIBLE);
        } else {
            foundInside(mention, Sort.POSSIBLE);
        }
    }

    /** Whether a place's name was found at the beginning of a longer name, or behind its "of" or "in". */
    private boolean foundInside(Mention mention, Sort sort) {
        Citation words = mention.citation();
        String text = reading.article().text(words.part());
        List<Word> all = Words.of(text, words.span().start(), words.span().end());
        for (int first = 0; first < Math.max(1, all.size()); first++) {
            if (first > 0 && !LINKS.contains(all.get(first - 1).folded())) {
                continue;
            }
            for (int end = Math.min(all.size(), first + MOST_WORDS); end > first; end--) {
                Span span = new Span(
                        all.get(first).span().start(),
                        stop(text, all.get(end - 1).span().end(), words.span()));
                String written = span.in(text);
                boolean adjective = isAdjective(written);
                if (adjective || isPlace(written) && Character.isUpperCase(written.codePointAt(0))) {
                    add(new Citation(words.article(), words.part(), span), adjective ? Sort.ADJECTIVE : sort);
                    return true;
                }
            }
        }
        return false;
    }

    /** "S.C." keeps its last stop. */
    private static int stop(String text, int end, Span within) {
        boolean stop = end < within.end() && text.charAt(end) == '.';
        return stop ? end + 1 : end;
    }

    /** "In Mansfield": a name of one or two words that the reading holds for a person's and no fuller name bears. */
    private void personLike(Mention mention) {
        Citation words = mention.citation();
        String text = reading.article().text(words.part());
        boolean alone = mention.name().equals(mention.text()) && mention.role().isEmpty();
        if (alone
                && isPlace(mention.text())
                && (BEFORE_PLACES.contains(wordBefore(text, words.span().start()))
                        || !within(text, words.span().end()).isEmpty())) {
            add(words, Sort.POSSIBLE);
        }
    }

    private static String wordBefore(String text, int at) {
        int end = at;
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return Words.fold(text.substring(start, end));
    }

    private boolean isPlace(String written) {
        if (gazetteer.building(written).isPresent() && isBuilding(written)) {
            return false;
        }
        return Countries.named(written).isPresent()
                || Divisions.abbreviated(written, false, gazetteer).isPresent()
                || gazetteer.named(written).stream().anyMatch(Gazetteer.Bearer::main);
    }

    static boolean isAdjective(String written) {
        return Countries.ofAdjective(written).isPresent()
                || Divisions.ofAdjective(written).isPresent();
    }

    private void datelines() {
        Article article = reading.article();
        for (Region region : article.regions()) {
            if (region.kind() == Region.Kind.DATELINE) {
                Matcher matcher = DATELINE.matcher(region.span().in(article.body()));
                if (matcher.find()) {
                    int start = region.span().start();
                    Span span = new Span(start + matcher.start(1), start + matcher.end(1));
                    add(Citation.body(article.id(), span), Sort.NAMED);
                }
            }
        }
    }

    private void adjectives(Part part, String text) {
        List<Word> words = Words.of(text);
        for (int i = 0; i < words.size(); i++) {
            Span one = words.get(i).span();
            if (!Character.isUpperCase(text.charAt(one.start()))) {
                continue;
            }
            Span two = i + 1 < words.size()
                    ? new Span(one.start(), words.get(i + 1).span().end())
                    : one;
            Span span = isAdjective(two.in(text)) ? two : one;
            if (isAdjective(span.in(text)) && !isTaken(part, span)) {
                add(new Citation(reading.id(), part, span), Sort.ADJECTIVE);
            }
        }
    }

    private boolean isTaken(Part part, Span span) {
        return found.stream()
                        .anyMatch(toponym -> toponym.id().anchor().part().equals(part)
                                && toponym.id().anchor().span().overlaps(span))
                || reading.mentions().stream()
                        .anyMatch(mention -> mention.kind() == Mention.Kind.PERSON
                                && mention.citation().part().equals(part)
                                && mention.citation().span().overlaps(span))
                || reading.article()
                        .regionOf(span)
                        .filter(kind -> part.kind() == Part.Kind.BODY && !kind.isProse())
                        .isPresent();
    }

    private void add(Citation words, Sort sort) {
        String text = reading.article().text(words.part());
        Optional<String> within = Optional.of(within(text, words.span().end())).filter(name -> !name.isEmpty());
        found.add(new Toponym(
                ItemId.of(ItemId.Kind.MENTION, words),
                written(words.span().in(text)),
                within.stream().toList(),
                sort));
    }

    /** A name as it is shown: on one line. */
    static String written(String words) {
        return words.replaceAll("\\s+", " ");
    }

    /** What stands behind a comma or in brackets behind a name, where it may say where the place lies. */
    private static String within(String text, int end) {
        Matcher matcher = WITHIN.matcher(text.substring(end, Math.min(text.length(), end + 60)));
        return matcher.find() ? matcher.group(1).strip() : "";
    }
}
