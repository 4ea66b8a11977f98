package org.stemma.compare.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.compare.words.Word;
import org.stemma.compare.words.Words;
import org.stemma.model.Article;

/**
 * What the words behind a word of answering name as what is answered: "rejected [the city's offer of a gate]".
 *
 * @param noun what sort of thing is named
 * @param word the noun itself, folded; empty where none is
 * @param owners telling words of whose it is: "city"; empty where the words do not say
 * @param manner by which words it is named
 * @param about telling words of what it says: "gate"; empty where it is only pointed at
 * @param modifiers telling words before the noun: "the pardon report"
 */
record Addressed(
        Noun noun,
        String word,
        SortedSet<String> owners,
        Manner manner,
        SortedSet<String> about,
        SortedSet<String> modifiers) {
    /** Sorts of what is answered. */
    enum Noun {
        /** What somebody asks for or offers. */
        PROPOSAL,
        /** What somebody says is so. */
        CLAIM,
        /** Some other thing, or a clause. */
        OTHER
    }

    /** By which words something is named. */
    enum Manner {
        /** "Denied it". */
        PRONOUN,
        /** "Denied this charge". */
        THIS,
        /** "Denied such reports". */
        SUCH,
        /** "Denied his claim". */
        SOMEBODYS,
        /** "Dismissed accusations that “…”": with words that are not read. */
        UNTOLD,
        /** Any other. */
        PLAIN
    }

    static final String PROPOSALS =
            "proposals?|offers?|plans?|ideas?|suggestions?|calls?|demands?|requests?|appeals?|ultimatums?"
                    + "|invitations?|overtures?|pleas?|urging";

    static final String CLAIMS = "claims?|allegations?|accusations?|charges?|reports?|assertions?|remarks?|comments?"
            + "|criticisms?|rumou?rs?|statements?|letters?|account|notion|suggestions?|characteri[sz]ations?|insinuations?"
            + "|arguments?|complaints?|wrongdoing|warnings?|denials?";

    private static final Pattern NOUN = Pattern.compile(
            "\\b(?:(?<proposal>" + PROPOSALS + ")|(?<claim>" + CLAIMS + "))\\b", Pattern.CASE_INSENSITIVE);

    /** Behind what is answered, something else begins. */
    private static final Pattern END = Pattern.compile(
            "[;:“”\"(\\n]|[-–—] |,\\s+(?:\\p{L}+ing|but|and|while|which|who|as|though|although|instead|with)\\b"
                    + "|\\b(?:saying|because|but|while|although|though|after|before|when|only if|unless|as long as)\\b"
                    + "|\\band\\s+(?:\\p{L}+ly\\s+)?(?:has|have|had|was|were|is|are|said|says|\\p{L}+ed)\\b");

    private static final Pattern PRONOUN =
            Pattern.compile("\\s+(?:it|this|that|them|these|those)\\b(?!\\s+\\p{L})", Pattern.CASE_INSENSITIVE);

    private static final Pattern SOMEBODYS = Pattern.compile("\\b(?:his|her|their|its)\\s+(?:\\S+\\s+){0,3}$");
    private static final Pattern THIS = Pattern.compile("\\b(?:this|that)\\s+$");
    /** "The baseless charge" is one that was made, "baseless charges" are any. */
    private static final Pattern DETERMINED = Pattern.compile(
            "\\b(?:the|these|those|this|that|such|his|her|their|its|an?)\\s+(?:\\p{L}+,?\\s+){0,2}$",
            Pattern.CASE_INSENSITIVE);

    /** Not what was just told: "similar complaints", "an interview request". */
    private static final Pattern ANOTHER = Pattern.compile(
            "\\b(?:similar|other|another|previous|earlier|previously|interviews?|comments?)\\s",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SUCH = Pattern.compile("\\b(?:these|those|such)\\s+$");
    private static final Pattern POSSESSOR = Pattern.compile("(\\p{L}[\\p{L}.’'-]*)(?:['’]s|s['’])\\s");
    private static final Pattern BY = Pattern.compile("^\\s+(?:(?:\\p{L}+\\s+){0,2}by|from)\\s+(.*?)"
            + "(?=\\s+(?:that|to|for|of|on|in|about|against)\\b|[,;]|\\.\\s+\\P{Lu}|$)");
    /** Behind these, a claim or proposal tells what it says. */
    private static final Pattern SAYS =
            Pattern.compile("\\s*(?:that|to|for|of|about|on|over|regarding|he|she|they|it|there)\\b");

    /** "The proposal Miller made". */
    private static final Pattern WHOSE =
            Pattern.compile("^\\s+(?:that\\s+|which\\s+)?(\\p{Lu}\\p{L}+)\\s+(?:had\\s+|has\\s+)?\\p{Ll}+ed\\b");

    private static final Set<String> DAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    /** "Denied [having known of the] plan": the noun is not what is answered; but "refused [to back the] plan". */
    private static final Pattern WITHIN = Pattern.compile(",|\\b(?:he|she|they|it|we|I|who)\\b"
            + "|(?<!^)\\b(?:that|of|for|with|in|on|by|about|from|into|over|is|was|were|are|had|has|have)\\b"
            + "|\\S\\s.*\\bto\\b|\\p{L}ing\\b");

    /** "No record of such reports", "no truth to the claim". */
    private static final Pattern OF = Pattern.compile("^\\s+(?:of|to|in)\\b");

    private static final Pattern NO = Pattern.compile("\\b(?:record|truth)$", Pattern.CASE_INSENSITIVE);

    /** Something suggested to be so, and not to be done. */
    private static final Pattern THAT = Pattern.compile("(?:suggestions?|ideas?)\\s+that\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern RESPONDING = Pattern.compile(
            "\\b(?:(?:respond\\w*|react\\w*|repl(?:y|ies|ied|ying)|in response) (?:on \\p{L}+ )?to"
                    + "|(?:dismiss|reject)(?:ed|es|s|ing))\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern TAKING =
            Pattern.compile("\\b(?:accept|support|back|consider|sign|allow|approve|join|agree to)(?=\\s)");

    /** Read from the article around a sign of answering. */
    static Addressed by(Article article, AnswerSigns.Sign sign) {
        String body = article.body();
        int end = end(body, sign.words().end(), sign.frame().end());
        String behind = body.substring(sign.words().end(), end);
        String before = body.substring(sign.frame().start(), sign.words().start());
        return switch (sign.of()) {
            case OBJECT ->
                named(
                                NO.matcher(sign.words().in(body)).find()
                                        ? OF.matcher(behind).replaceFirst("")
                                        : behind)
                        .or(() -> responding(sign.frame().in(body)))
                        .orElseGet(() -> plain(behind, behind));
            case SUBJECT ->
                named(before)
                        .or(() -> DETERMINED.matcher(before).find() ? named(behind) : Optional.empty())
                        .orElseGet(() -> plain("", before + " " + behind));
            case CONDITION -> taken(before);
        };
    }

    /** "Dismissing a proposal by Miller", "responding to Miller's claim", elsewhere in the sentence. */
    private static Optional<Addressed> responding(String sentence) {
        Matcher responding = RESPONDING.matcher(sentence);
        Optional<Addressed> found = Optional.empty();
        while (found.isEmpty() && responding.find()) {
            int end = end(sentence, responding.end(), sentence.length());
            found = named(sentence.substring(responding.end(), end)).filter(named -> !named.owners.isEmpty());
        }
        return found;
    }

    /** What somebody may take: "could accept it", "would sign the proposal". */
    private static Addressed taken(String before) {
        Matcher taking = TAKING.matcher(before);
        String taken = taking.find() ? before.substring(taking.end()) : "";
        return named(taken).orElseGet(() -> plain(taken, ""));
    }

    private static Addressed plain(String behind, String words) {
        boolean pronoun = PRONOUN.matcher(behind).lookingAt();
        return pronoun
                ? new Addressed(Noun.OTHER, "", new TreeSet<>(), Manner.PRONOUN, new TreeSet<>(), new TreeSet<>())
                : new Addressed(
                        Noun.OTHER, "", new TreeSet<>(), Manner.PLAIN, Stems.content(folded(words)), new TreeSet<>());
    }

    private static int end(String body, int from, int to) {
        Matcher end = END.matcher(body).region(from, Math.max(from, to));
        return end.find() ? end.start() : Math.max(from, to);
    }

    /** A proposal or claim that a stretch names, with whose and what; not one that is only part of something else. */
    private static Optional<Addressed> named(String words) {
        Matcher noun = NOUN.matcher(words);
        if (!noun.find()) {
            return Optional.empty();
        }
        String left = words.substring(0, noun.start());
        if (WITHIN.matcher(left).find() || left.endsWith("to ")) {
            return Optional.empty();
        }
        String right = words.substring(noun.end());
        SortedSet<String> owners = capitalised(left);
        Matcher possessor = POSSESSOR.matcher(left);
        if (possessor.find()) {
            owners.addAll(telling(possessor.group(1)));
        }
        Matcher by = BY.matcher(right);
        boolean hasBy = by.find();
        if (hasBy) {
            owners.addAll(telling(by.group(1)));
        }
        String rest = hasBy ? right.substring(by.end()) : right;
        Matcher whose = WHOSE.matcher(right);
        boolean hasWhose = whose.find();
        if (hasWhose) {
            owners.addAll(telling(whose.group(1)));
        }
        boolean says = !hasWhose && SAYS.matcher(rest).lookingAt();
        SortedSet<String> about = says ? Stems.content(folded(rest)) : new TreeSet<>();
        about.removeAll(owners);
        return Optional.of(new Addressed(
                noun.group("proposal") != null
                                && !THAT.matcher(noun.group() + rest).lookingAt()
                        ? Noun.PROPOSAL
                        : Noun.CLAIM,
                Words.fold(noun.group()),
                owners,
                says && about.isEmpty() || hasBy && owners.isEmpty() ? Manner.UNTOLD : manner(left),
                about,
                modifiers(left)));
    }

    /** "The [pardon] report". */
    private static SortedSet<String> modifiers(String left) {
        SortedSet<String> modifiers = new TreeSet<>();
        for (Word word : Words.of(left)) {
            if (Words.isContent(word.folded())
                    && Character.isLowerCase(left.codePointAt(word.span().start()))) {
                modifiers.add(Stems.stem(word.folded()));
            }
        }
        return modifiers;
    }

    private static Manner manner(String left) {
        if (ANOTHER.matcher(left).find()) {
            return Manner.UNTOLD;
        }
        if (SOMEBODYS.matcher(left).find()) {
            return Manner.SOMEBODYS;
        }
        if (SUCH.matcher(left).find()) {
            return Manner.SUCH;
        }
        return THIS.matcher(left).find() ? Manner.THIS : Manner.PLAIN;
    }

    private static SortedSet<String> capitalised(String words) {
        SortedSet<String> found = new TreeSet<>();
        for (Word word : Words.of(words)) {
            if (Character.isUpperCase(words.codePointAt(word.span().start()))
                    && Words.isContent(word.folded())
                    && !DAYS.contains(word.folded())) {
                found.add(Stems.stem(word.folded()));
            }
        }
        return found;
    }

    static SortedSet<String> telling(String words) {
        SortedSet<String> stems = Stems.content(folded(words));
        stems.removeIf(DAYS::contains);
        return stems;
    }

    private static List<String> folded(String words) {
        return Words.of(words).stream().map(Word::folded).toList();
    }

    /** Whether a proposal or claim is only pointed at: "the proposal", "such reports". */
    boolean points() {
        return noun != Noun.OTHER && manner != Manner.UNTOLD && owners.isEmpty() && about.isEmpty();
    }
}
