package org.stemma.read.figure.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.stemma.read.figure.quantity.ReadNumber.Kind;

/** Tells numbers that are not figures from those that are, by the words right beside them. */
final class TellingApart {
    private static final Set<String> MONTHS = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan",
            "feb",
            "mar",
            "apr",
            "jun",
            "jul",
            "aug",
            "sep",
            "sept",
            "oct",
            "nov",
            "dec");
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
    private static final Set<String> STREETS = Set.of(
            "street",
            "st",
            "road",
            "rd",
            "avenue",
            "ave",
            "boulevard",
            "blvd",
            "lane",
            "drive",
            "square",
            "court",
            "place",
            "terrace",
            "highway",
            "parkway",
            "way",
            "row",
            "crescent",
            "close");
    private static final Set<String> YEAR_LEADS = Set.of(
            "in",
            "since",
            "of",
            "by",
            "until",
            "till",
            "from",
            "during",
            "before",
            "after",
            "early",
            "late",
            "mid",
            "year",
            "through",
            "the",
            "summer",
            "winter",
            "spring",
            "autumn",
            "fall",
            "circa",
            "season",
            "for",
            "a",
            "this",
            "that",
            "its",
            "their",
            "his",
            "her",
            "our",
            "last",
            "next",
            "copyright",
            "©",
            "and",
            "to",
            "back");
    private static final Set<String> SPORT = Set.of(
            "win",
            "wins",
            "won",
            "victory",
            "defeat",
            "defeated",
            "loss",
            "lost",
            "beat",
            "beating",
            "draw",
            "drew",
            "lead",
            "leads",
            "led",
            "up",
            "down",
            "trailing",
            "trailed",
            "ahead",
            "behind",
            "score",
            "scored",
            "final",
            "finish",
            "record",
            "vote",
            "voted",
            "tie",
            "tied",
            "thrashing",
            "hammering",
            "result",
            "run",
            "start",
            "margin",
            "set",
            "sets",
            "ruling",
            "decision",
            "game",
            "season",
            "series",
            "at",
            "by");
    /** Atoms that a web address is followed back over. */
    private static final int LONGEST_ADDRESS = 120;

    private static final int EARLIEST_YEAR = 1500;
    private static final int LATEST_YEAR = 2199;

    private static final Pattern TWO_OR_FOUR_DIGITS = Pattern.compile("\\d{2}|\\d{4}");
    private static final Pattern DAY_DIGITS = Pattern.compile("[0-3]?\\d");
    private static final Pattern YEAR_DIGITS = Pattern.compile("1[5-9]\\d\\d|20\\d\\d");
    private static final Pattern ROUND_DIGITS = Pattern.compile("\\d{3}0|\\d0");
    private static final Pattern FOUR_DIGITS = Pattern.compile("\\d{4}");

    private TellingApart() {}

    /** Why the number is not a figure; nothing if it may be one. */
    static Optional<Reason> reason(
            Atoms atoms, ReadNumber number, boolean hasUnit, boolean hasCurrency, boolean hasBound) {
        if (number.kind() == Kind.ORDINAL) {
            return Optional.of(ordinal(atoms, number));
        }
        if (!number.digits()) {
            return inWords(atoms, number);
        }
        return address(atoms, number.first())
                .or(() -> clock(atoms, number))
                .or(() -> numericDate(atoms, number))
                .or(() -> monthDay(atoms, number, hasUnit))
                .or(() -> hasCurrency ? Optional.empty() : solid(atoms, number, hasUnit))
                .or(() -> web(atoms, number))
                .or(() -> phone(atoms, number))
                .or(() -> hasUnit ? Optional.empty() : label(atoms, number))
                .or(() -> hasUnit || hasBound ? Optional.empty() : year(atoms, number))
                .or(() -> hasUnit ? Optional.empty() : address(atoms, number))
                .or(() -> hasUnit || hasBound ? Optional.empty() : name(atoms, number))
                .or(() -> listItem(atoms, number));
    }

    private static Reason ordinal(Atoms atoms, ReadNumber number) {
        String next = atoms.get(number.end()).lower();
        if (next.equals("floor") || next.equals("storey") || next.equals("story")) {
            return Reason.FLOOR;
        }
        boolean day = isMonth(atoms, number.end())
                || (atoms.is(number.end(), "of") && isMonth(atoms, number.end() + 1))
                || isMonth(atoms, number.first() - 1)
                || (atoms.is(number.first() - 1, ".") && isMonth(atoms, number.first() - 2));
        return day || next.equals("century") || next.equals("quarter") ? Reason.DATE : Reason.ORDINAL;
    }

    private static Optional<Reason> inWords(Atoms atoms, ReadNumber number) {
        if (atoms.is(number.end(), "o'clock") || atoms.is(number.end(), "o’clock")) {
            return Optional.of(Reason.CLOCK);
        }
        boolean rank = (atoms.is(number.first() - 1, "top") || atoms.is(number.first() - 1, "bottom"))
                && number.kind() == Kind.CARDINAL
                && !countsOn(atoms, number.end());
        if (rank) {
            return Optional.of(Reason.LABEL);
        }
        Atom head = atoms.get(number.first());
        boolean group = head.isCapitalised()
                && number.first() > 0
                && atoms.get(number.first() - 1).isCapitalised()
                && !MONTHS.contains(atoms.get(number.first() - 1).lower());
        return group && !number.scale().isPresent() ? Optional.of(Reason.NAME) : Optional.empty();
    }

    private static Optional<Reason> clock(Atoms atoms, ReadNumber number) {
        int end = number.end();
        Atom next = atoms.get(end);
        boolean colon = (next.is(":")
                        && next.glued()
                        && atoms.get(end + 1).isDigits()
                        && atoms.get(end + 1).glued())
                || (atoms.is(number.first() - 1, ":")
                        && atoms.get(number.first() - 1).glued()
                        && atoms.get(number.first() - 2).isDigits());
        boolean half = switch (next.lower()) {
            case "am", "pm", "a.m.", "p.m.", "o'clock", "o’clock", "gmt", "utc" ->
                number.low().scale() <= 2 && number.low().compareTo(BigDecimal.valueOf(2400)) <= 0;
            case "a", "p" -> atoms.is(end + 1, ".") && atoms.is(end + 2, "m");
            default -> false;
        };
        return colon || half ? Optional.of(Reason.CLOCK) : Optional.empty();
    }

    private static Optional<Reason> numericDate(Atoms atoms, ReadNumber number) {
        for (String mark : new String[] {"/", "-", "."}) {
            int first = number.first();
            while (atoms.is(first - 1, mark)
                    && atoms.get(first - 1).glued()
                    && atoms.get(first - 2).isDigits()) {
                first -= 2;
            }
            int last = number.end() - 1;
            while (atoms.is(last + 1, mark)
                    && atoms.get(last + 1).glued()
                    && atoms.get(last + 2).isDigits()
                    && atoms.get(last + 2).glued()) {
                last += 2;
            }
            if (last - first == 4 && !mark.equals(".")) {
                boolean dated = isDay(atoms.get(first + 2))
                        && (isYear(atoms.get(first)) || isYear(atoms.get(last)) || mark.equals("/"));
                if (dated) {
                    return Optional.of(Reason.DATE);
                }
            }
            boolean years = last - first == 2
                    && !mark.equals(".")
                    && isYear(atoms.get(first))
                    && TWO_OR_FOUR_DIGITS.matcher(atoms.get(last).lower()).matches()
                    && (isYear(atoms.get(last)) || atoms.get(last).lower().length() == 2);
            if (years) {
                return Optional.of(Reason.DATE);
            }
        }
        boolean idiom = atoms.is(number.end(), "/")
                        && atoms.get(number.end()).glued()
                        && atoms.get(number.end() + 1).isDigits()
                || atoms.is(number.first() - 1, "/")
                        && atoms.get(number.first() - 1).glued()
                        && atoms.get(number.first() - 2).isDigits();
        return idiom ? Optional.of(Reason.IDIOM) : Optional.empty();
    }

    private static boolean isDay(Atom atom) {
        return DAY_DIGITS.matcher(atom.text()).matches();
    }

    private static boolean isYear(Atom atom) {
        return atom.isDigits() && YEAR_DIGITS.matcher(atom.text()).matches();
    }

    private static boolean isMonth(Atoms atoms, int at) {
        Atom atom = atoms.get(at);
        return MONTHS.contains(atom.lower()) && atom.isCapitalised();
    }

    private static Optional<Reason> monthDay(Atoms atoms, ReadNumber number, boolean hasUnit) {
        boolean day = number.end() == number.first() + 1
                && DAY_DIGITS.matcher(atoms.get(number.first()).text()).matches();
        int before = number.first() - 1;
        boolean afterMonth = isMonth(atoms, before) || (atoms.is(before, ".") && isMonth(atoms, before - 1));
        boolean beforeMonth =
                isMonth(atoms, number.end()) || (atoms.is(number.end(), "of") && isMonth(atoms, number.end() + 1));
        boolean range = atoms.get(before).isDash() && atoms.get(before - 1).isDigits() && isMonth(atoms, before - 2)
                || atoms.get(number.end()).isDash()
                        && atoms.get(number.end() + 1).isDigits()
                        && isMonth(atoms, number.end() + 2);
        if (day && (afterMonth || beforeMonth || range) && !(hasUnit && beforeMonth)) {
            return Optional.of(Reason.DATE);
        }
        boolean year = isYear(atoms.get(number.first())) && number.end() == number.first() + 1;
        boolean dayBefore = atoms.is(before, ",") && atoms.get(before - 1).isDigits()
                || atoms.get(before).isDigits();
        int month = atoms.is(before, ",") ? before - 2 : before - 1;
        boolean dated = year && (afterMonth || (dayBefore && isMonth(atoms, month)));
        return dated ? Optional.of(Reason.DATE) : Optional.empty();
    }

    /** Letters set solid with digits: "1990s", "A320", "COVID-19", "5G". */
    private static Optional<Reason> solid(Atoms atoms, ReadNumber number, boolean hasUnit) {
        Atom next = atoms.get(number.end());
        boolean freeStanding = !atoms.get(number.first()).glued()
                || atoms.is(number.first() - 1, "'")
                || atoms.is(number.first() - 1, "’")
                || atoms.is(number.first() - 2, "mid");
        if (next.is("s")
                && next.glued()
                && freeStanding
                && ROUND_DIGITS.matcher(atoms.get(number.first()).text()).matches()) {
            return Optional.of(Reason.DECADE);
        }
        if ((atoms.is(number.end(), "'") || atoms.is(number.end(), "’"))
                && atoms.is(number.end() + 1, "s")
                && isYear(atoms.get(number.first()))) {
            return Optional.of(Reason.DECADE);
        }
        Atom head = atoms.get(number.first());
        Atom before = atoms.get(number.first() - 1);
        if (head.glued() && before.isWord()) {
            return Optional.of(before.lower().length() == 1 && before.isCapitalised() ? Reason.ROAD : Reason.NAME);
        }
        Atom word = atoms.get(number.first() - 2);
        if (head.glued() && before.isDash() && before.glued() && word.isWord() && !isPrefix(word.lower())) {
            return Optional.of(Reason.NAME);
        }
        boolean runsOn = next.glued() && next.isWord() && !hasUnit && !next.is("x");
        return runsOn ? Optional.of(Reason.NAME) : Optional.empty();
    }

    private static boolean isPrefix(String word) {
        return switch (word) {
            case "sub", "mid", "pre", "post", "non", "minus", "plus", "nearly", "almost" -> true;
            default -> false;
        };
    }

    /** Inside "https://…" or "www.…". */
    private static Optional<Reason> address(Atoms atoms, int number) {
        int at = number;
        int first = Math.max(0, number - LONGEST_ADDRESS);
        while (at > first && atoms.get(at).glued()) {
            at--;
            boolean address = atoms.are(at, ":", "/", "/") || atoms.is(at, "www");
            if (address) {
                return Optional.of(Reason.WEB);
            }
        }
        return Optional.empty();
    }

    private static Optional<Reason> web(Atoms atoms, ReadNumber number) {
        Atom before = atoms.get(number.first() - 1);
        Atom head = atoms.get(number.first());
        boolean tag = head.glued()
                && (before.is("#") || before.is("@") || before.is("_") || before.is("=") || before.is("&"));
        boolean path = head.glued()
                && before.is("/")
                && before.glued()
                && atoms.get(number.first() - 2).isWord();
        return tag || path ? Optional.of(Reason.WEB) : Optional.empty();
    }

    private static Optional<Reason> phone(Atoms atoms, ReadNumber number) {
        int first = number.first();
        while (joined(atoms, first - 1)) {
            first -= 2;
        }
        int last = number.end() - 1;
        while (joined(atoms, last + 1)) {
            last += 2;
        }
        int digits = 0;
        for (int at = first; at <= last; at += 2) {
            digits += atoms.get(at).text().length();
        }
        boolean call = atoms.is(first - 1, "+") && atoms.get(first).glued() && last > first;
        boolean long_ = last - first >= 4 && digits >= 7;
        return call || long_ ? Optional.of(Reason.PHONE) : Optional.empty();
    }

    private static boolean joined(Atoms atoms, int mark) {
        return (atoms.get(mark).isDash() || atoms.is(mark, "."))
                && atoms.get(mark).glued()
                && atoms.get(mark - 1).isDigits()
                && atoms.get(mark + 1).isDigits()
                && atoms.get(mark + 1).glued();
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

    private static Optional<Reason> label(Atoms atoms, ReadNumber number) {
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
        boolean label = LABELS.contains(word.lower())
                && !(counted && !word.isCapitalised())
                && !number.scale().isPresent();
        boolean age = word.is("under") && counted;
        return label && !age ? Optional.of(Reason.LABEL) : Optional.empty();
    }

    /** Whether what follows looks like the plural of what is counted. */
    private static boolean countsOn(Atoms atoms, int at) {
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

    private static Optional<Reason> year(Atoms atoms, ReadNumber number) {
        boolean alone = number.end() == number.first() + 1
                && FOUR_DIGITS.matcher(atoms.get(number.first()).text()).matches();
        if (!alone) {
            return Optional.empty();
        }
        int value = number.low().intValue();
        if (value < EARLIEST_YEAR || value > LATEST_YEAR) {
            return Optional.empty();
        }
        Atom before = atoms.get(number.first() - 1);
        boolean counted = countsOn(atoms, number.end());
        boolean led = YEAR_LEADS.contains(before.lower()) || isMonth(atoms, number.first() - 1);
        boolean modern = value >= 1900;
        if (value > 2099) {
            return led && !counted ? Optional.of(Reason.DATE) : Optional.empty();
        }
        return modern && (led || !counted) || led && !counted ? Optional.of(Reason.DATE) : Optional.empty();
    }

    private static Optional<Reason> address(Atoms atoms, ReadNumber number) {
        for (int at = number.end(); at < number.end() + 4; at++) {
            Atom atom = atoms.get(at);
            if (!atom.isCapitalised() && !(atom.isDigits() && at > number.end())) {
                return Optional.empty();
            }
            if (at > number.end() && STREETS.contains(atom.lower())) {
                return Optional.of(Reason.ADDRESS);
            }
        }
        return Optional.empty();
    }

    /** "Boeing 737", "iPhone 11 Pro", "787 Dreamliner": a name beside the digits and nothing that they count. */
    private static Optional<Reason> name(Atoms atoms, ReadNumber number) {
        Atom before = atoms.get(number.first() - 1);
        Atom next = atoms.get(number.end());
        boolean plain =
                number.scale().isEmpty() && number.end() == number.first() + 1 && !hasPluralWithin(atoms, number.end());
        boolean afterName = isNameLike(before)
                && (number.first() > 1
                        || !before.isCapitalised()
                        || atoms.get(number.end()).isCapitalised())
                && !MONTHS.contains(before.lower())
                && !NumberWords.isNumberWord(before.lower())
                && !next.is(",")
                && !next.is(")");
        boolean camel = before.isWord()
                && before.text().substring(1).chars().anyMatch(Character::isUpperCase)
                && before.text().chars().anyMatch(Character::isLowerCase);
        boolean beforeName = next.isCapitalised()
                && !next.glued()
                && !next.lower().endsWith("s")
                && number.low().compareTo(BigDecimal.valueOf(1000)) < 0
                && !isTitleLike(atoms, number);
        if (camel && number.scale().isEmpty()) {
            return Optional.of(Reason.NAME);
        }
        return plain && (afterName || beforeName) ? Optional.of(Reason.NAME) : Optional.empty();
    }

    /** In a headline in capitals every word is like a name. */
    private static boolean isTitleLike(Atoms atoms, ReadNumber number) {
        int capitals = 0;
        int words = 0;
        for (int at = Math.max(0, number.first() - 8); at < number.end() + 6; at++) {
            if (atoms.get(at).isWord() && atoms.get(at).lower().length() > 3) {
                words++;
                capitals += atoms.get(at).isCapitalised() ? 1 : 0;
            }
        }
        return words > 3 && capitals * 10 >= words * 9;
    }

    private static boolean isNameLike(Atom word) {
        return word.isWord() && word.text().chars().anyMatch(Character::isUpperCase);
    }

    /** Whether something counted follows before the noun phrase ends. */
    private static boolean hasPluralWithin(Atoms atoms, int end) {
        for (int at = end; at < end + 4; at++) {
            Atom atom = atoms.get(at);
            if (!atom.isWord() || isFunction(atom.lower())) {
                return false;
            }
            if (countsOn(atoms, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFunction(String word) {
        return switch (word) {
            case "is",
                    "was",
                    "are",
                    "were",
                    "has",
                    "had",
                    "have",
                    "will",
                    "would",
                    "and",
                    "or",
                    "in",
                    "on",
                    "at",
                    "of",
                    "to",
                    "for",
                    "with",
                    "by",
                    "from",
                    "as",
                    "that",
                    "which",
                    "who",
                    "when",
                    "may",
                    "can",
                    "the",
                    "a",
                    "an",
                    "series",
                    "model",
                    "program",
                    "programme",
                    "mission",
                    "jet",
                    "jets",
                    "plane",
                    "aircraft",
                    "index",
                    "family",
                    "after",
                    "before",
                    "but",
                    "if",
                    "its" -> true;
            default -> false;
        };
    }

    private static Optional<Reason> listItem(Atoms atoms, ReadNumber number) {
        boolean item = number.first() == 0
                && number.low().compareTo(BigDecimal.valueOf(100)) < 0
                && (atoms.is(number.end(), ")") || (atoms.is(number.end(), ".") && atoms.size() > 3))
                && atoms.get(number.end()).glued();
        return item ? Optional.of(Reason.LIST) : Optional.empty();
    }

    /** Whether two numbers joined by a hyphen are a result and not a range. */
    static boolean isScore(Atoms atoms, ReadNumber left, ReadNumber right, boolean unitFollows) {
        boolean small = left.digits()
                && right.digits()
                && left.scale().isEmpty()
                && right.scale().isEmpty()
                && left.low().compareTo(BigDecimal.valueOf(200)) < 0
                && right.low().compareTo(BigDecimal.valueOf(200)) < 0;
        if (!small || unitFollows) {
            return false;
        }
        boolean sport = SPORT.contains(atoms.get(left.first() - 1).lower())
                || SPORT.contains(atoms.get(right.end()).lower());
        return sport || left.low().compareTo(right.low()) >= 0 || !countsOn(atoms, right.end());
    }
}
