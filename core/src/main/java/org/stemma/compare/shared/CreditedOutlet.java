package org.stemma.compare.shared;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.compare.actor.NameKey;
import org.stemma.compare.shared.Origins.Source;
import org.stemma.compare.words.Word;
import org.stemma.compare.words.Words;
import org.stemma.model.Article;
import org.stemma.model.Citation;
import org.stemma.model.Origin;
import org.stemma.model.Outlet;
import org.stemma.model.Region;
import org.stemma.model.Span;

/**
 * The wire or other outlet that an article as a whole is credited to: by its dateline, its byline, or a credit line
 * near its ends.
 *
 * <p>Not by a line that says who contributed, wrote or edited, nor by the outlet's own rights: those say nothing of
 * where the rest is from. Pictures are credited in the middle of a text; such a line is passed over.
 */
final class CreditedOutlet {
    /** A credit of the whole stands in the first or the last so many characters. */
    private static final int AT_THE_BEGINNING = 250;

    private static final int AT_THE_END = 500;

    private static final Pattern WIRE = Pattern.compile(
            "\\b(?:(Thomson Reuters|Reuters|REUTERS)|((?:The )?Associated Press|AP)|(AFP|Agence France[- ]Presse)|(Xinhua)|(TASS|Tass)"
                    + "|(Interfax)|(dpa|DPA)|(UPI|United Press International)|(Bloomberg)|(PA Media|Press Association)|(ANI)|(PTI)"
                    + "|(IANS)|(Anadolu(?: Agency)?))\\b");
    private static final String[] WIRES = {
        "Reuters",
        "Associated Press",
        "AFP",
        "Xinhua",
        "Tass",
        "Interfax",
        "dpa",
        "UPI",
        "Bloomberg",
        "PA Media",
        "ANI",
        "PTI",
        "IANS",
        "Anadolu"
    };
    /** What a name has that is an outlet's. */
    private static final Pattern OUTLET = Pattern.compile(
            "\\b(?:News(?:papers?|wire|week)?|Times|Post|Herald|Tribune|Guardian|Journal|Press|Radio|Television|TV|Gazette|Telegraph|Mail"
                    + "|Observer|Independent|Chronicle|Globe|Newswire|Wire|Agency|Broadcasting|Magazine|Gazeta|Zeitung|BBC|CNN|NPR|PBS"
                    + "|ABC|CBS|NBC|CBC|RFE/RL|DW|RT|RIA Novosti|Al Jazeera|Politico|Axios|Kyodo|Yonhap|Ukrinform|NHK|Spiegel|Monde)\\b");

    private static final Pattern PARTLY = Pattern.compile(
            "(?i)\\bcontribut(?:ed|ing|ions?)\\b|\\badditional reporting\\b|\\bin(?:put|formation)s? from\\b|\\bmaterial from\\b|\\bagencies\\b"
                    + "|\\b(?:reporting|writing|editing|compiled)(?: and \\p{L}+)? by\\b|\\bcompiled from\\b|\\bbased in part\\b");
    private static final Pattern RIGHTS = Pattern.compile("(?i)©|\\(c\\)|\\bcopyright\\b|\\brights reserved\\b");
    private static final Pattern LABEL = Pattern.compile(
            "(?i)^(?:via|(?:original )?sources?|courtesy(?: of)?|(?:this (?:article|story|report) (?:was|is) )?(?:originally |first )?"
                    + "(?:published|appeared) (?:by|in|on|at)|republished (?:with permission )?from|from)\\s*:?\\s+");
    private static final Pattern BRACKETS = Pattern.compile("[(\\[]([^()\\[\\]]{2,70})[)\\]]");

    private CreditedOutlet() {}

    /** Whom the article as a whole is credited to; nothing where no line says so. */
    static Optional<Source> of(Article article) {
        for (Region region : article.regions()) {
            String words = region.span().in(article.body());
            Optional<String> named = switch (region.kind()) {
                case DATELINE -> inBrackets(words);
                case BYLINE -> behindTheName(words);
                case CREDIT -> isAtAnEnd(region.span(), article.body()) ? credited(words) : Optional.empty();
                case HEADER, CAPTION, HEADING, QUOTATION_BLOCK, CHROME -> Optional.empty();
            };
            Citation line = Citation.body(article.id(), region.span());
            Optional<Source> source = named.flatMap(name -> region.kind() == Region.Kind.DATELINE
                    ? Optional.of(agency(article, name, line))
                    : source(article, name, line));
            if (source.isPresent()) {
                return source;
            }
        }
        return Optional.empty();
    }

    private static boolean isAtAnEnd(Span span, String body) {
        return span.start() < AT_THE_BEGINNING || span.end() > body.length() - AT_THE_END;
    }

    /**
     * Whoever a dateline names is the agency, of an agency's own article too, so that it and its reprints have one
     * origin.
     */
    private static Source agency(Article article, String name, Citation words) {
        String agency = wire(name).orElseGet(() -> expanded(article, name));
        return new Source(Origin.Kind.WIRE, agency, agency, Optional.empty(), List.of(words));
    }

    /** The name that an acronym stands for: the outlet's own, or the words before its brackets in the text. */
    private static String expanded(Article article, String acronym) {
        Optional<String> own = article.outlet()
                .map(Outlet::name)
                .filter(outlet -> NameKey.initials(outlet).equalsIgnoreCase(acronym));
        if (own.isPresent()) {
            return own.get();
        }
        Matcher before = Pattern.compile(
                        "((?:\\p{Lu}[\\p{L}'’-]+ (?:of |the |for )*){2,6})\\(" + Pattern.quote(acronym) + "\\)")
                .matcher(article.body());
        while (before.find()) {
            String name = before.group(1).strip();
            if (NameKey.initials(name).equalsIgnoreCase(acronym)) {
                return name;
            }
        }
        return acronym;
    }

    /** A wire under the name it is best known by; another outlet as written, unless it is the article's own. */
    private static Optional<Source> source(Article article, String name, Citation words) {
        Optional<String> wire = wire(name);
        if (wire.isPresent()) {
            return Optional.of(new Source(Origin.Kind.WIRE, wire.get(), wire.get(), Optional.empty(), List.of(words)));
        }
        boolean own = article.outlet()
                .map(Outlet::name)
                .filter(outlet -> isOf(name, outlet))
                .isPresent();
        return own || !isOutlet(name)
                ? Optional.empty()
                : Optional.of(new Source(Origin.Kind.REPUBLISHED, key(name), name, Optional.empty(), List.of(words)));
    }

    /** Whether a name has an outlet's look. */
    static boolean isOutlet(String name) {
        return OUTLET.matcher(name).find() || WIRE.matcher(name).find();
    }

    /** The name of an outlet as it is compared: without "the" and case. */
    static String key(String name) {
        String folded =
                String.join(" ", Words.of(name).stream().map(Word::folded).toList());
        return folded.startsWith("the ") ? folded.substring(4) : folded;
    }

    private static Optional<String> wire(String name) {
        Matcher matcher = WIRE.matcher(name);
        if (matcher.find()) {
            for (int i = 0; i < WIRES.length; i++) {
                if (matcher.group(i + 1) != null) {
                    return Optional.of(WIRES[i]);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> inBrackets(String words) {
        Matcher brackets = BRACKETS.matcher(words);
        return brackets.find() ? Optional.of(brackets.group(1).strip()) : wire(words);
    }

    /** "By Jean Roe, Associated Press". */
    private static Optional<String> behindTheName(String words) {
        int comma = words.lastIndexOf(',');
        String last = words.substring(comma + 1).strip();
        return comma > 0 && isOutlet(last) ? Optional.of(last) : wire(words);
    }

    private static Optional<String> credited(String words) {
        String text = words.strip();
        if (PARTLY.matcher(text).find()) {
            return Optional.empty();
        }
        if (RIGHTS.matcher(text).find()) {
            return wire(text);
        }
        Matcher brackets = BRACKETS.matcher(text);
        String name = brackets.lookingAt()
                ? brackets.group(1)
                : BRACKETS.matcher(LABEL.matcher(text).replaceFirst("")).replaceAll("");
        return Optional.of(name.strip().replaceAll("[.,;:]+$", "")).filter(CreditedOutlet::isOutlet);
    }

    /** Whether every word of a name is in the name of an outlet: "CNN" is of "CNN (Web News)". */
    private static boolean isOf(String name, String outlet) {
        Set<String> words = new TreeSet<>();
        Words.of(outlet.toLowerCase(Locale.ROOT)).forEach(word -> words.add(word.folded()));
        return Words.of(name).stream()
                .map(Word::folded)
                .filter(word -> !word.equals("the"))
                .allMatch(words::contains);
    }
}
