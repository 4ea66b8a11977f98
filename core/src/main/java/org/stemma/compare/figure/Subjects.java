package org.stemma.compare.figure;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.stemma.compare.place.Countries;
import org.stemma.compare.place.PlaceNames;
import org.stemma.compare.words.Word;
import org.stemma.compare.words.Words;
import org.stemma.model.ArticleId;
import org.stemma.model.Ascribed;
import org.stemma.model.Basis;
import org.stemma.model.Figure;
import org.stemma.model.Measure;
import org.stemma.model.Mention;
import org.stemma.model.Reading;
import org.stemma.model.Story;
import org.stemma.model.Unit;
import org.stemma.model.When;

/** Works out what a figure counts beside its measure. Immutable; made for one set of readings. */
final class Subjects {
    /** A toll of so many days before the article belongs to another event than the one that the article reports. */
    private static final long EARLIER_EVENT_DAYS = 60;
    /** So many articles must name two places before that says that they belong together. */
    private static final int MANY = 3;

    private static final Map<String, String> GROUPS = new TreeMap<>();

    static {
        group("child", "child children kid kids infant infants baby babies toddler toddlers minor minors");
        group("girl", "girl girls schoolgirl schoolgirls");
        group("boy", "boy boys schoolboy schoolboys");
        group("woman", "woman women");
        group("man", "man men");
        group("student", "student students pupil pupils schoolchildren");
        group("teacher", "teacher teachers");
        group("adult", "adult adults");
        group("civilian", "civilian civilians");
        group("soldier", "soldier soldiers troop troops serviceman servicemen servicemembers fighter fighters");
        group("officer", "officer officers policeman policemen deputy deputies trooper troopers");
        group("firefighter", "firefighter firefighters rescuer rescuers");
        group("journalist", "journalist journalists reporter reporters");
        group("foreigner", "foreigner foreigners tourist tourists");
        group(
                "militant",
                "militant militants rebel rebels attacker attackers gunman gunmen insurgent insurgents"
                        + " terrorist terrorists");
        group("medic", "doctor doctors nurse nurses medic medics");
        group("worker", "worker workers employee employees staff");
        group("crew", "crew crewmember crewmembers crewman crewmen pilot pilots");
        group("citizen", "citizen citizens national nationals");
        group("passenger", "passenger passengers");
        group("suspect", "suspect suspects");
    }

    private static final Pattern ONE = Pattern.compile("(?:an?|one|the) ", Pattern.CASE_INSENSITIVE);

    /** "Crew members", "child victims": the word before tells which. */
    private static final Set<String> NEUTRAL = Set.of("member", "members", "victim", "victims");

    /** Measures that count soldiers by their nature, so that the word tells nothing. */
    private static final Set<String> OF_SOLDIERS =
            Set.of("losses", "irrecoverable", "captured", "deployed", "casualties", "prisoners");

    private final SortedMap<String, SortedSet<String>> within;
    private final Map<ArticleId, Scene> scenes;

    /** For each story, which of its articles name a place. */
    private final Map<ArticleId, SortedMap<String, SortedSet<ArticleId>>> namedIn = new TreeMap<>();

    private final Map<ArticleId, ArticleId> storyOf = new TreeMap<>();

    private Subjects(
            SortedMap<String, SortedSet<String>> within, Map<ArticleId, Scene> scenes, Collection<Story> stories) {
        this.within = within;
        this.scenes = scenes;
        for (Story story : stories) {
            SortedMap<String, SortedSet<ArticleId>> named = new TreeMap<>();
            for (ArticleId article : story.articles()) {
                storyOf.put(article, story.id());
                Optional.ofNullable(scenes.get(article))
                        .map(Scene::places)
                        .orElse(new TreeSet<>())
                        .forEach(place -> named.computeIfAbsent(place, any -> new TreeSet<>())
                                .add(article));
            }
            namedIn.put(story.id(), named);
        }
    }

    /** Learns from "Orlando, Florida" and "Russia's Kursk region" which place lies in which. */
    static Subjects learnedFrom(Collection<Reading> readings, Map<ArticleId, Scene> scenes, Collection<Story> stories) {
        SortedMap<String, SortedSet<String>> within = new TreeMap<>();
        for (Reading reading : readings) {
            List<Mention> places = Optional.ofNullable(scenes.get(reading.id()))
                    .map(Scene::placesInBody)
                    .orElse(List.of());
            for (int i = 0; i + 1 < places.size(); i++) {
                learn(reading.article().body(), places.get(i), places.get(i + 1), within);
            }
        }
        return new Subjects(within, scenes, stories);
    }

    private static void learn(String body, Mention first, Mention second, SortedMap<String, SortedSet<String>> within) {
        int end = first.citation().span().end();
        int start = second.citation().span().start();
        if (start < end || start - end > 4) {
            return;
        }
        String between = body.substring(end, start);
        String x = PlaceNames.key(first.name());
        String y = PlaceNames.key(second.name());
        if (x.equals(y)) {
            return;
        }
        if (between.equals(", ")) {
            String after = body.substring(
                    second.citation().span().end(),
                    Math.min(body.length(), second.citation().span().end() + 5));
            boolean list = after.startsWith(" and ") || after.matches(", \\p{Lu}.*");
            if (!list) {
                within.computeIfAbsent(x, key -> new TreeSet<>()).add(y);
            }
        } else if (between.matches("['’]s ")) {
            within.computeIfAbsent(y, key -> new TreeSet<>()).add(x);
        }
    }

    /** What the figure counts beside its measure. */
    Subject of(Figure figure, Optional<When> asOf, Optional<When> published) {
        Optional<String> of = figure.of().map(Ascribed::value);
        Optional<Scene> scene = Optional.ofNullable(scenes.get(figure.id().article()));
        Setting setting = scene.map(article -> article.of(figure)).orElse(Setting.UNKNOWN);
        return new Subject(
                setting.party().or(() -> of.flatMap(Countries::in)),
                of.filter(words -> figure.quantity().unit().equals(Unit.PERSON))
                        .flatMap(words -> group(figure.measure().value(), words)),
                setting.place(),
                setting.place().map(this::containing).orElse(List.of()),
                happening(figure, asOf, published),
                setting.storm(),
                scene(figure, scene, setting.place()),
                scene.map(article -> article.contextOf(figure)).orElse(new TreeSet<>()),
                setting.revision(),
                setting.alone(),
                setting.counted());
    }

    private SortedSet<String> scene(Figure figure, Optional<Scene> article, Optional<String> place) {
        SortedSet<String> scene = new TreeSet<>();
        article.ifPresent(here -> scene.addAll(here.places()));
        Optional<SortedMap<String, SortedSet<ArticleId>>> naming = Optional.ofNullable(
                        storyOf.get(figure.id().article()))
                .flatMap(story -> Optional.ofNullable(namedIn.get(story)));
        if (place.isPresent() && naming.isPresent()) {
            SortedSet<ArticleId> here = naming.get().getOrDefault(place.get(), new TreeSet<>());
            naming.get().forEach((other, there) -> {
                if (areNamedAlike(here, there)) {
                    scene.add(other);
                }
            });
        }
        return scene;
    }

    /** Whether most articles of a story that name either place name both. */
    private static boolean areNamedAlike(SortedSet<ArticleId> here, SortedSet<ArticleId> there) {
        long both = here.stream().filter(there::contains).count();
        return both >= MANY && 2 * both >= here.size() + there.size() - both;
    }

    private List<String> containing(String place) {
        return List.copyOf(within.getOrDefault(place, new TreeSet<>()));
    }

    private static Optional<String> group(Measure measure, String words) {
        if (OF_SOLDIERS.contains(measure.name())) {
            return Optional.empty();
        }
        Optional<String> last = Optional.empty();
        if (ONE.matcher(words).lookingAt()) {
            return Optional.empty();
        }
        for (Word word : Words.of(words)) {
            if (word.folded().equals("of") || word.folded().equals("in")) {
                break;
            }
            if (!NEUTRAL.contains(word.folded())) {
                last = Optional.ofNullable(GROUPS.get(word.folded()));
            }
        }
        return last;
    }

    private static Optional<String> happening(Figure figure, Optional<When> asOf, Optional<When> published) {
        boolean ofAnEvent = switch (figure.measure().value().nature()) {
            case RUNNING_TOTAL, EVENT -> true;
            case STOCK, RATE, PROPERTY, UNKNOWN -> false;
        };
        boolean historical = figure.setAside().contains(Figure.Aside.HISTORICAL);
        boolean stated = asOf.filter(when -> when.basis() != Basis.ASSUMED).isPresent();
        if (!ofAnEvent || !stated) {
            return historical ? Optional.of("an earlier one") : Optional.empty();
        }
        When when = asOf.get();
        boolean earlier = historical
                || published
                        .filter(appeared -> java.time.temporal.ChronoUnit.DAYS.between(when.end(), appeared.start())
                                > EARLIER_EVENT_DAYS)
                        .isPresent();
        if (!earlier) {
            return Optional.empty();
        }
        String place =
                figure.where().map(where -> PlaceNames.key(where.value()) + " ").orElse("");
        String month = when.firstDay().toString().substring(0, 7);
        boolean withinAMonth = when.lastDay().toString().startsWith(month);
        return Optional.of(place + (withinAMonth ? month : when.value()));
    }

    private static void group(String key, String words) {
        for (String word : words.split(" ")) {
            GROUPS.put(word, key);
        }
    }
}
