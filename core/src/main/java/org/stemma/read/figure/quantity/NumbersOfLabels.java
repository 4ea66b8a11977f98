package org.stemma.read.figure.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** Numbers that only say which one: "page 12", "Route 66", "1 of 30", the number before an item of a list. */
final class NumbersOfLabels {
    private static final Set<String> LABELS = Set.of(
            "section",
            "row",
            "page",
            "pages",
            "chapter",
            "article",
            "articles",
            "number",
            "no",
            "nos",
            "nr",
            "nrs",
            "gate",
            "room",
            "channel",
            "phase",
            "grade",
            "volume",
            "vol",
            "episode",
            "season",
            "round",
            "platform",
            "unit",
            "block",
            "district",
            "ward",
            "zone",
            "verse",
            "figure",
            "table",
            "step",
            "stage",
            "tier",
            "category",
            "title",
            "version",
            "form",
            "exit",
            "pier",
            "terminal",
            "lot",
            "apartment",
            "apt",
            "suite",
            "box",
            "mile",
            "order",
            "resolution",
            "amendment",
            "part",
            "act",
            "bill",
            "proposition",
            "prop",
            "sector",
            "level",
            "type",
            "model",
            "mark",
            "class",
            "group",
            "item",
            "exhibit",
            "count",
            "game",
            "matchday",
            "day",
            "week",
            "year",
            "quarter",
            "top",
            "seed",
            "rank",
            "ranked",
            "size",
            "pillar",
            "schedule",
            "annex",
            "clause",
            "paragraph",
            "rule",
            "lesson",
            "question",
            "point",
            "station",
            "precinct",
            "division",
            "div",
            "battalion",
            "brigade",
            "regiment",
            "line");

    /** Of a law: its number stays a label before what it governs, "section 1115 waivers". */
    private static final Set<String> OF_A_LAW =
            Set.of("section", "title", "chapter", "article", "clause", "rule", "form");

    private static final Set<String> ROADS = Set.of(
            "route",
            "highway",
            "interstate",
            "motorway",
            "flight",
            "bus",
            "train",
            "hwy",
            "rte",
            "freeway",
            "turnpike");

    private static final Set<String> INDEXES = Set.of(
            "p",
            "sp",
            "ftse",
            "nasdaq",
            "nikkei",
            "dow",
            "fortune",
            "forbes",
            "russell",
            "asx",
            "csi",
            "stoxx",
            "kospi",
            "hot",
            "billboard",
            "indy",
            "formula",
            "catch",
            "psalm");

    private NumbersOfLabels() {}

    private static boolean isPeople(Atoms atoms, int at) {
        return switch (atoms.get(at).lower()) {
            case "people", "men", "women", "children", "others" -> true;
            default -> false;
        };
    }

    /** "1 of 30" under a picture. */
    private static boolean isCounter(Atoms atoms, ReadNumber number) {
        boolean first = atoms.is(number.end(), "of")
                && atoms.get(number.end() + 1).isDigits()
                && !countsOn(atoms, number.end() + 2);
        boolean second = atoms.is(number.first() - 1, "of")
                && atoms.get(number.first() - 2).isDigits();
        return first || (second && !countsOn(atoms, number.end()));
    }

    static Optional<Reason> label(Atoms atoms, ReadNumber number) {
        if (isCounter(atoms, number)) {
            return Optional.of(Reason.LABEL);
        }
        int before = number.first() - 1;
        if (atoms.is(before, ".") || atoms.is(before, "#")) {
            before--;
        }
        Atom word = atoms.get(before);
        if (!word.isWord()) {
            return Optional.empty();
        }
        if (ROADS.contains(word.lower())) {
            return Optional.of(Reason.ROAD);
        }
        if (INDEXES.contains(word.lower())
                && (word.isCapitalised() || word.is("sp") || word.is("nasdaq") || word.is("ftse"))) {
            return Optional.of(Reason.NAME);
        }
        boolean counted = countsOn(atoms, number.end());
        boolean law =
                OF_A_LAW.contains(word.lower()) && number.end() == number.first() + 1 && !isPeople(atoms, number.end());
        boolean label = LABELS.contains(word.lower())
                && (law || !(counted && !word.isCapitalised()))
                && !number.scale().isPresent();
        boolean age = word.is("under") && counted;
        return label && !age ? Optional.of(Reason.LABEL) : Optional.empty();
    }

    /** Whether what follows looks like the plural of what is counted. */
    static boolean countsOn(Atoms atoms, int at) {
        Atom next = atoms.get(at);
        if (!next.isWord() || next.isCapitalised() || next.glued()) {
            return false;
        }
        return switch (next.lower()) {
            case "people", "men", "women", "children", "police", "others", "percent", "million", "billion", "more" ->
                true;
            case "is", "was", "has", "as", "this", "its", "his", "does", "says", "plus", "versus", "us", "less" ->
                false;
            default -> next.lower().endsWith("s") && !next.lower().endsWith("ss");
        };
    }

    static Optional<Reason> listItem(Atoms atoms, ReadNumber number) {
        boolean item = number.first() == 0
                && number.low().compareTo(BigDecimal.valueOf(100)) < 0
                && (atoms.is(number.end(), ")") || (atoms.is(number.end(), ".") && atoms.size() > 3))
                && atoms.get(number.end()).glued();
        return item ? Optional.of(Reason.LIST) : Optional.empty();
    }
}
