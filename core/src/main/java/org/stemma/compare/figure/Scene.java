package org.stemma.compare.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.compare.place.Countries;
import org.stemma.compare.place.PlaceNames;
import org.stemma.compare.words.Word;
import org.stemma.compare.words.Words;
import org.stemma.model.Citation;
import org.stemma.model.Claimant;
import org.stemma.model.Figure;
import org.stemma.model.ItemId;
import org.stemma.model.Mention;
import org.stemma.model.Part;
import org.stemma.model.Reading;
import org.stemma.model.Span;
import org.stemma.model.Units;

/** Where one article plays: which places it names, and what it tells of each of its figures. Immutable once made. */
final class Scene {
    /** Words before a place that make it the place of what is told, and not an actor or an attribute. */
    private static final Pattern PLACED = Pattern.compile(
            ".*\\b(?:in|at|near|across|around|outside|inside|throughout|within|into|on|from|of)"
                    + "(?: the| an?)?(?: [\\w’'-]+){0,3} ?$",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern RIGHT_BEHIND =
            Pattern.compile(" (?:in|at|near|from)(?: the)? ", Pattern.CASE_INSENSITIVE);

    private static final Pattern ENEMY =
            Pattern.compile("\\b(?:enemy|enemies|invader|occupier)", Pattern.CASE_INSENSITIVE);
    private static final Pattern LOST = Pattern.compile(
            "(\\p{Lu}[\\w’'-]*(?: \\p{Lu}[\\w’'-]*)*)(?: \\w+)? (?:(?:has|have|had) )?(?:(?:already|also|since) )?(?:lost|suffered|losing)\\b[^.;]*$");

    private static final String COUNTED = "votes-counted";
    private static final Set<String> OF_A_VOTE = Set.of("votes", "vote-share", "seats", "turnout");

    private static final int LOOK_BACK = 40;
    private static final Set<String> VENUES = Set.of(
            ("hotel resort casino strip boulevard blvd avenue street road square plaza mall market club nightclub theatre"
                            + " theater cinema concert arena stadium school college university campus church mosque"
                            + " synagogue temple hospital airport station terminal bridge tunnel tower building park"
                            + " center centre museum factory plant prison base camp bar restaurant bay house hall dam"
                            + " valley river lake")
                    .split(" "));

    private final Reading reading;
    private final List<Mention> places;
    private final SortedSet<String> keys = new TreeSet<>();
    private final Revisions revisions;
    private final Storms storms;
    private final Map<ItemId, Setting> settings = new HashMap<>(); // looked up only

    Scene(Reading reading) {
        this.reading = reading;
        revisions = new Revisions(reading);
        storms = new Storms(reading.article());
        places = reading.mentions().stream()
                .filter(mention -> mention.kind() == Mention.Kind.PLACE)
                .sorted(Comparator.comparing(Mention::id))
                .toList();
        places.forEach(place -> keys.add(PlaceNames.key(place.name())));
        reading.figures().stream()
                .filter(figure -> !figure.isInPassing())
                .forEach(figure -> settings.put(figure.id(), setting(figure)));
    }

    /** What the article alone tells of a figure of it. */
    Setting of(Figure figure) {
        return Optional.ofNullable(settings.get(figure.id())).orElseGet(() -> setting(figure));
    }

    private Setting setting(Figure figure) {
        Span sentence = sentence(figure.citation());
        return new Setting(
                partyOf(figure),
                placeOf(figure),
                storms.of(figure.citation().part(), sentence),
                revisions.of(figure, sentence),
                Incomparable.is(reading, figure, sentence),
                countedShareOf(figure));
    }

    /** The keys of all places that the article names. */
    SortedSet<String> places() {
        return keys;
    }

    /** The places of the body that follow each other, for what their order tells. */
    List<Mention> placesInBody() {
        return places.stream()
                .filter(place -> place.citation().part().equals(Part.BODY))
                .toList();
    }

    /**
     * The place that the sentence tells the figure of; one that acts ("Ukraine seized") or only describes does not
     * count.
     */
    private Optional<String> placeOf(Figure figure) {
        Citation words = figure.citation();
        Span sentence = sentence(words);
        List<Mention> placed = new ArrayList<>();
        for (Mention place : places) {
            boolean here = place.citation().part().equals(words.part())
                    && sentence.contains(place.citation().span());
            if (here && isPlaced(place) && !isOfAPart(place, figure)) {
                placed.add(place);
            }
        }
        return placed.stream()
                .min(Comparator.comparingInt((Mention place) -> distance(place, words))
                        .thenComparing(Mention::id))
                .map(place -> PlaceNames.key(place.name()))
                .filter(key -> !isVenue(key));
    }

    /** "26 people, 15 in Arden": Arden is the place of the 15. */
    private boolean isOfAPart(Mention place, Figure figure) {
        int from = figure.citation().span().end();
        int to = place.citation().span().start();
        if (from > to) {
            return false;
        }
        String text = reading.article().text(figure.citation().part());
        return reading.figures().stream()
                .filter(other ->
                        other.citation().part().equals(figure.citation().part()))
                .filter(other -> other.citation().span().start() >= from
                        && other.citation().span().end() <= to)
                .filter(other -> Breakdowns.countsAlike(figure, other))
                .anyMatch(other -> Breakdowns.opensAList(
                        text.substring(from, other.citation().span().start())));
    }

    /** In UTF-16 units; none from "15" to the place of "15 in Belmarsk", whatever stands before the number. */
    private int distance(Mention place, Citation words) {
        Span span = place.citation().span();
        boolean behind = span.start() >= words.span().end()
                && RIGHT_BEHIND
                        .matcher(reading.article()
                                .text(words.part())
                                .substring(words.span().end(), span.start()))
                        .matches();
        return behind
                ? 0
                : Math.max(span.start() - words.span().end(), words.span().start() - span.end());
    }

    private boolean isPlaced(Mention place) {
        String text = reading.article().text(place.citation().part());
        Span span = place.citation().span();
        String before = text.substring(Math.max(0, span.start() - LOOK_BACK), span.start());
        boolean describes = span.end() < text.length() && text.charAt(span.end()) == '-';
        boolean owns = text.startsWith("'s", span.end()) || text.startsWith("’s", span.end());
        return !describes && !owns && PLACED.matcher(before).matches();
    }

    /**
     * A building, street or valley is where a thing happened inside a place; its name does not tell two happenings
     * apart.
     */
    static boolean isVenue(String key) {
        for (String word : key.split(" ")) {
            if (VENUES.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whose losses: who "has lost" them, or whose enemy; nothing where the words of the figure themselves say it. */
    private Optional<String> partyOf(Figure figure) {
        boolean enemy =
                figure.of().filter(of -> ENEMY.matcher(of.value()).find()).isPresent();
        if (enemy) {
            return Optional.of(SameThing.ENEMY + countryOf(figure.claimant()).orElse("the speaker"));
        }
        Span sentence = sentence(figure.citation());
        String text = reading.article().text(figure.citation().part());
        int start = Math.min(sentence.start(), figure.citation().span().start());
        Matcher loser =
                LOST.matcher(text.substring(start, figure.citation().span().start()));
        return loser.find() ? Countries.in(loser.group(1)) : Optional.empty();
    }

    private Optional<String> countryOf(Claimant claimant) {
        Optional<String> own = claimant.role().flatMap(Countries::in).or(() -> Countries.in(claimant.name()));
        if (own.isPresent()) {
            return own;
        }
        return reading.mentions().stream()
                .filter(mention -> mention.name().equals(claimant.name()))
                .flatMap(mention -> mention.role().flatMap(Countries::in).stream())
                .sorted()
                .findFirst();
    }

    /**
     * How much of the vote was counted when a figure of the vote held: what its own sentence says, else the one share
     * that the article gives.
     */
    private Optional<BigDecimal> countedShareOf(Figure figure) {
        String measure = figure.measure().value().name();
        if (measure.equals(COUNTED)) {
            return Optional.of(share(figure));
        }
        if (!OF_A_VOTE.contains(measure)) {
            return Optional.empty();
        }
        SortedSet<BigDecimal> here = new TreeSet<>();
        SortedSet<BigDecimal> anywhere = new TreeSet<>();
        Span sentence = sentence(figure.citation());
        for (Figure other : reading.figures()) {
            if (other.measure().value().name().equals(COUNTED)
                    && other.setAside().isEmpty()) {
                anywhere.add(share(other));
                if (other.citation().part().equals(figure.citation().part())
                        && sentence.contains(other.citation().span())) {
                    here.add(share(other));
                }
            }
        }
        SortedSet<BigDecimal> told = here.isEmpty() ? anywhere : here;
        return told.size() == 1 ? Optional.of(told.first()) : Optional.empty();
    }

    private static BigDecimal share(Figure figure) {
        return Units.common(figure.quantity()).printed().stripTrailingZeros();
    }

    /** The telling words of the sentence of a figure. */
    SortedSet<String> contextOf(Figure figure) {
        Span sentence = sentence(figure.citation());
        SortedSet<String> context = new TreeSet<>();
        String text = reading.article().text(figure.citation().part());
        for (Word word : Words.of(text, sentence.start(), sentence.end())) {
            boolean number = Character.isDigit(word.folded().charAt(0));
            if (Words.isContent(word.folded())
                    && !number
                    && !word.span().overlaps(figure.citation().span())) {
                context.add(singular(word.folded()));
            }
        }
        return context;
    }

    private static String singular(String word) {
        boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
        return plural ? word.substring(0, word.length() - 1) : word;
    }

    private Span sentence(Citation words) {
        if (words.part().equals(Part.BODY)) {
            for (Span sentence : reading.sentences()) {
                if (sentence.contains(words.span())) {
                    return sentence;
                }
            }
        }
        return new Span(0, reading.article().text(words.part()).length()).contains(words.span())
                        && !words.part().equals(Part.BODY)
                ? new Span(0, reading.article().text(words.part()).length())
                : words.span();
    }
}
