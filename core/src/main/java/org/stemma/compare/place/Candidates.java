package org.stemma.compare.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.compare.place.gazetteer.Gazetteer;
import org.stemma.compare.place.gazetteer.Gazetteer.Bearer;
import org.stemma.compare.place.gazetteer.GazetteerEntry;
import org.stemma.compare.place.gazetteer.GazetteerEntry.Type;

/** The places that a name may mean, with how likely each is before anything else of the article is looked at. */
final class Candidates {
    /** A place that a name may mean; the higher {@code prior} the likelier. */
    record Candidate(GazetteerEntry entry, double prior) {}

    private static final int MOST = 60;
    private static final double COUNTRY = 5;
    private static final double AREA = 4.2;
    private static final double REGION = 0.6;
    private static final double FOREIGN_REGION = -0.3;
    private static final double DISTRICT = -0.9;
    private static final double CAPITAL = 2;
    private static final double SEAT = 0.6;
    private static final double SETTLEMENT = 0.2;
    private static final double QUARTER = -0.8;
    private static final double ALTERNATE_NAME = -1.5;
    /** What ten times the people are worth. */
    private static final double PEOPLE = 0.6;

    private static final Pattern KIND_BEHIND = Pattern.compile(
            "^(.+?)\\s+((?i:region|oblast|province|governorate|prefecture|krai|kray|voivodeship|state|republic"
                    + "|county|counties|parish|district|raion|borough|municipality|department"
                    + "|city|town|village|township|twp|area|suburb|settlement|neighbou?rhood|border|peninsula))$");
    private static final Pattern KIND_BEFORE = Pattern.compile(
            "^((?i:city|town|village|state|province|county|county of|republic) of|(?i:county))\\s+(.+)$");
    private static final Pattern DIRECTION = Pattern.compile(
            "^(?i:north|south|east|west|northern|southern|eastern|western|central|north-?east(?:ern)?|north-?west(?:ern)?"
                    + "|south-?east(?:ern)?|south-?west(?:ern)?|downtown|metro|metropolitan|greater|upper|lower|mainland|rural|old|inner"
                    + "|suburban|mid)\\s+(.+)$");

    private final Gazetteer gazetteer;

    Candidates(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Whether there is a place that this may mean. */
    boolean knows(String text) {
        return Divisions.abbreviated(text, false, gazetteer).isPresent()
                || !named(text).isEmpty();
    }

    /** The likeliest first; none where the gazetteer does not know the name. */
    List<Candidate> of(Toponym toponym) {
        String text = toponym.text();
        if (toponym.sort() == Toponym.Sort.BUILDING) {
            return gazetteer.building(text).stream()
                    .map(building -> new Candidate(building, COUNTRY))
                    .toList();
        }
        Optional<GazetteerEntry> state =
                Countries.ofAdjective(text).flatMap(Countries::code).flatMap(gazetteer::country);
        if (state.isPresent() && Countries.named(text).isEmpty()) {
            return List.of(new Candidate(state.get(), COUNTRY));
        }
        Optional<String> region = Divisions.ofAdjective(text);
        if (region.isPresent() && gazetteer.named(text).stream().noneMatch(Bearer::main)) {
            return named(region.get());
        }
        Optional<GazetteerEntry> abbreviated = Divisions.abbreviated(text, false, gazetteer);
        if (abbreviated.isPresent()) {
            return List.of(new Candidate(abbreviated.get(), COUNTRY));
        }
        return named(text);
    }

    private List<Candidate> named(String text) {
        Map<Integer, Candidate> candidates = new LinkedHashMap<>();
        Countries.named(text)
                .flatMap(Countries::code)
                .flatMap(gazetteer::country)
                .ifPresent(country -> candidates.put(country.index(), new Candidate(country, COUNTRY)));
        for (Bearer bearer : gazetteer.named(text)) {
            candidates.putIfAbsent(bearer.entry().index(), new Candidate(bearer.entry(), prior(bearer)));
        }
        if (candidates.isEmpty()) {
            shortened(text)
                    .forEach(candidate -> candidates.put(candidate.entry().index(), candidate));
        }
        return candidates.values().stream()
                .sorted(Comparator.comparingDouble((Candidate candidate) -> -candidate.prior())
                        .thenComparing(candidate -> candidate.entry().index()))
                .limit(MOST)
                .toList();
    }

    /** What the name means without the word that says what it is, or where in it. */
    private List<Candidate> shortened(String text) {
        Matcher behind = KIND_BEHIND.matcher(text);
        if (behind.matches()) {
            return ofKind(named(behind.group(1)), behind.group(2).toLowerCase(java.util.Locale.ROOT));
        }
        Matcher before = KIND_BEFORE.matcher(text);
        if (before.matches()) {
            String kind = before.group(1).split(" ", 2)[0].toLowerCase(java.util.Locale.ROOT);
            return ofKind(named(before.group(2)), kind);
        }
        Matcher direction = DIRECTION.matcher(text);
        return direction.matches() ? named(direction.group(1)) : List.of();
    }

    private static List<Candidate> ofKind(List<Candidate> candidates, String kind) {
        List<Candidate> fitting = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (fits(candidate.entry().type(), kind)) {
                fitting.add(candidate);
            }
        }
        return fitting.isEmpty() ? candidates : fitting;
    }

    private static boolean fits(Type type, String kind) {
        return switch (kind) {
            case "region",
                    "oblast",
                    "province",
                    "governorate",
                    "prefecture",
                    "krai",
                    "kray",
                    "voivodeship",
                    "state",
                    "republic",
                    "peninsula" -> type == Type.REGION || type == Type.AREA;
            case "county", "counties", "parish", "district", "raion", "borough", "municipality", "department" ->
                type == Type.DISTRICT;
            case "city",
                    "town",
                    "village",
                    "township",
                    "twp",
                    "suburb",
                    "settlement",
                    "neighborhood",
                    "neighbourhood" -> type.isSettlement();
            default -> true;
        };
    }

    /** Mostly the logarithm of the population: who is written about without being told where lies in the largest. */
    private static double prior(Bearer bearer) {
        GazetteerEntry entry = bearer.entry();
        double people = PEOPLE * Math.log10(Math.max(1, entry.population()) + 30.0);
        double type = switch (entry.type()) {
            case COUNTRY -> COUNTRY - people;
            case REGION -> entry.country().equals("US") || bearer.main() ? REGION : FOREIGN_REGION;
            case AREA -> AREA - people;
            case DISTRICT -> DISTRICT;
            case CAPITAL -> CAPITAL;
            case SEAT -> SEAT;
            case SMALL_SEAT, SETTLEMENT -> SETTLEMENT;
            case QUARTER -> QUARTER;
        };
        double own = entry.id().startsWith("area:") && entry.type() != Type.AREA ? AREA - people : type;
        return people + own + (bearer.main() ? 0 : ALTERNATE_NAME);
    }
}
