package org.stemma.compare.place;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.compare.place.ArticlePlaces.Meant;
import org.stemma.compare.place.gazetteer.GazetteerEntry;
import org.stemma.compare.place.gazetteer.PlaceFold;
import org.stemma.model.Article;
import org.stemma.model.Citation;
import org.stemma.model.Part;
import org.stemma.model.Region;

/**
 * Bare names that are short for a region: an article that speaks of "the Kursk region" and then of "battles in Kursk"
 * means the region, not its seat, as long as it never speaks of the town: "the city of Kursk", "Kursk airport", a
 * dateline. Capitals of countries keep their names. Where it is wrong the place is told less exactly than it could be,
 * never more.
 */
final class ShortRegions {
    private static final Set<GazetteerEntry.Type> REGIONS =
            Set.of(GazetteerEntry.Type.REGION, GazetteerEntry.Type.DISTRICT);
    private static final Pattern KIND = Pattern.compile("\\s(?:region|oblast|province|governorate|prefecture|krai)$");
    private static final Pattern TOWN_BEFORE = Pattern.compile(
            "(?i)\\b(?:city|town|capital|cent(?:er|re)|outskirts|suburbs?|streets|mayor|downtown)(?: of)? $");
    private static final Pattern TOWN_BEHIND = Pattern.compile(
            "(?i)^(?: city\\b|['’]s? (?:mayor|airport|streets|suburbs)|,? the (?:regional|provincial) capital"
                    + "| airport| nuclear| (?:and|or) (?:the )?(?:surrounding|wider|its) )");

    private final Article article;
    private final BiPredicate<GazetteerEntry, GazetteerEntry> contains;

    /**
     * Those of one article.
     *
     * @param contains whether the first lies around the second
     */
    ShortRegions(Article article, BiPredicate<GazetteerEntry, GazetteerEntry> contains) {
        this.article = article;
        this.contains = contains;
    }

    /** The same places with the regions in place of their seats. */
    List<Meant> in(List<Meant> all) {
        return all.stream()
                .map(meant -> region(meant, all)
                        .map(region -> new Meant(meant.toponym(), Optional.of(region)))
                        .orElse(meant))
                .toList();
    }

    private Optional<GazetteerEntry> region(Meant bare, List<Meant> all) {
        Optional<GazetteerEntry> seat = bare.place().filter(entry -> entry.type() == GazetteerEntry.Type.SEAT);
        if (seat.isEmpty() || bare.toponym().sort() != Toponym.Sort.NAMED) {
            return Optional.empty();
        }
        String name = PlaceFold.fold(bare.toponym().text());
        Optional<GazetteerEntry> region = all.stream()
                .filter(meant -> {
                    Matcher kind = KIND.matcher(meant.toponym().text());
                    return kind.find()
                            && PlaceFold.fold(meant.toponym().text().substring(0, kind.start()))
                                    .equals(name);
                })
                .flatMap(meant -> meant.place().stream())
                .filter(entry -> REGIONS.contains(entry.type()) && contains.test(entry, seat.get()))
                .findFirst();
        boolean town = all.stream()
                .filter(meant -> PlaceFold.fold(meant.toponym().text()).equals(name))
                .anyMatch(meant -> isTown(meant.toponym().id().anchor()));
        return region.filter(entry -> !town);
    }

    private boolean isTown(Citation words) {
        String text = article.text(words.part());
        int start = words.span().start();
        boolean dateline = words.part().kind() == Part.Kind.BODY
                && article.regionOf(words.span())
                        .filter(kind -> kind == Region.Kind.DATELINE)
                        .isPresent();
        return dateline
                || TOWN_BEFORE
                        .matcher(text.substring(Math.max(0, start - 24), start))
                        .find()
                || TOWN_BEHIND
                        .matcher(text.substring(
                                words.span().end(),
                                Math.min(text.length(), words.span().end() + 40)))
                        .find();
    }
}
