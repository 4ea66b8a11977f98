package org.stemma.read.time;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.model.SymbolicDate.Modifier;

/** Words before a time that narrow it: "early", "the end of", "nearly", "the night of". */
final class Prefixes {
    private static final Set<String> ABOUT = Set.of(
            "about",
            "around",
            "approximately",
            "roughly",
            "nearly",
            "almost",
            "over",
            "under",
            "some",
            "only",
            "barely",
            "within",
            "just");
    private static final Map<String, Modifier> PARTS = Map.of(
            "early",
            Modifier.START,
            "earlier",
            Modifier.START,
            "late",
            Modifier.END,
            "later",
            Modifier.END,
            "mid",
            Modifier.MID,
            "middle",
            Modifier.MID);
    private static final Map<String, Modifier> NOUNS = Map.ofEntries(
            Map.entry("beginning", Modifier.START),
            Map.entry("start", Modifier.START),
            Map.entry("onset", Modifier.START),
            Map.entry("outset", Modifier.START),
            Map.entry("turn", Modifier.START),
            Map.entry("middle", Modifier.MID),
            Map.entry("end", Modifier.END),
            Map.entry("close", Modifier.END),
            Map.entry("rest", Modifier.END),
            Map.entry("remainder", Modifier.END));

    private final Lexemes lexemes;

    Prefixes(Lexemes lexemes) {
        this.lexemes = lexemes;
    }

    /** What a prefix does. */
    enum Kind {
        /** Makes a length or a distance approximate. */
        ABOUT,
        /** Names a part of the day of a date. */
        DAY_PART,
        /** Names the early, middle or late part of a date. */
        PART,
        /** The same in front of a unit: "late in the day". */
        UNIT_PART
    }

    /**
     * A prefix that was read.
     *
     * @param end index of the lexeme after it
     */
    record Prefix(int end, Kind kind, Modifier modifier) {}

    Optional<Prefix> at(int at) {
        Optional<Prefix> about = about(at);
        if (about.isPresent()) {
            return about;
        }
        int next = lexemes.at(at).is("the") ? at + 1 : at;
        next = lexemes.at(next).is("very") ? next + 1 : next;
        Optional<Prefix> noun = noun(next);
        if (noun.isPresent()) {
            return noun;
        }
        Optional<Prefix> dayPart = dayPart(next);
        return dayPart.isPresent() ? dayPart : part(next);
    }

    private Optional<Prefix> about(int at) {
        String word = lexemes.at(at).text();
        boolean preposition = lexemes.at(at + 1).is("the")
                || lexemes.at(at + 1).is("this")
                || lexemes.at(at + 1).is("that")
                || lexemes.at(at + 1).is("these")
                || lexemes.at(at + 1).is("his")
                || lexemes.at(at + 1).is("their");
        if (ABOUT.contains(word)
                && !preposition
                && !word.equals("within")
                && !word.equals("just")
                && !word.equals("only")) {
            return Optional.of(new Prefix(at + 1, Kind.ABOUT, Modifier.NONE));
        }
        boolean two = lexemes.are(at, "more", "than")
                || lexemes.are(at, "less", "than")
                || lexemes.are(at, "fewer", "than")
                || lexemes.are(at, "at", "least")
                || lexemes.are(at, "at", "most")
                || lexemes.are(at, "up", "to")
                || lexemes.are(at, "well", "over")
                || lexemes.are(at, "just", "over")
                || lexemes.are(at, "just", "under");
        return two ? Optional.of(new Prefix(at + 2, Kind.ABOUT, Modifier.NONE)) : Optional.empty();
    }

    private Optional<Prefix> noun(int at) {
        Modifier modifier = NOUNS.get(lexemes.at(at).text());
        boolean latter = lexemes.are(at, "latter", "part") || lexemes.are(at, "latter", "half");
        if (latter || lexemes.are(at, "early", "part") || lexemes.are(at, "first", "part")) {
            return lexemes.at(at + 2).is("of")
                    ? Optional.of(new Prefix(at + 3, Kind.PART, latter ? Modifier.END : Modifier.START))
                    : Optional.empty();
        }
        return modifier != null && lexemes.at(at + 1).is("of")
                ? Optional.of(new Prefix(at + 2, Kind.PART, modifier))
                : Optional.empty();
    }

    /** "the night of", "early in the morning of", "the evening of". */
    private Optional<Prefix> dayPart(int at) {
        int next = lexemes.at(at).is("early") || lexemes.at(at).is("late") ? at + 1 : at;
        next = lexemes.at(next).is("in") && lexemes.at(next + 1).is("the") ? next + 2 : next;
        Optional<Modifier> part = Lexicon.dayPart(lexemes.at(next));
        if (part.isEmpty()) {
            return Optional.empty();
        }
        int of = lexemes.at(next + 1).is("hours") ? next + 2 : next + 1;
        if (lexemes.at(next).is("nights") || lexemes.at(next).is("overnight")) {
            return Optional.empty();
        }
        return lexemes.at(of).is("of") || lexemes.at(of).is("on")
                ? Optional.of(new Prefix(of + 1, Kind.DAY_PART, part.get()))
                : Optional.empty();
    }

    /** "early", "mid-", "late in", "early on". */
    private Optional<Prefix> part(int at) {
        Modifier modifier = PARTS.get(lexemes.at(at).text());
        if (modifier == null) {
            return Optional.empty();
        }
        int next = at + 1;
        if (lexemes.at(next).isDash()
                || lexemes.at(next).is("on")
                || lexemes.at(next).is("to")) {
            next = lexemes.at(next).is("to") ? next : next + 1;
        }
        boolean in = lexemes.at(next).is("in") || lexemes.at(next).is("during");
        return Optional.of(new Prefix(in ? next + 1 : next, in ? Kind.UNIT_PART : Kind.PART, modifier));
    }
}
