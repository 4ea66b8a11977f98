package org.stemma.read.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.language.Dependencies;
import org.stemma.language.Sentence;
import org.stemma.language.Token;
import org.stemma.model.Span;
import org.stemma.model.TimeExpression;
import org.stemma.read.name.WordList;
import org.stemma.read.statement.attribution.Attribution;

/** What the clause of a cue says besides who and what: to whom, where, on which day, and whether it was checked. */
final class Circumstances {
    private static final WordList VENUES = WordList.beside(Circumstances.class, "venues.txt");
    private static final Set<String> VENUE_LINKS =
            Set.of("on", "in", "at", "during", "via", "through", "by", "from", "over");
    private static final Set<String> TELLING = Set.of(
            "tell",
            "inform",
            "assure",
            "remind",
            "brief",
            "ask",
            "warn",
            "notify",
            "urge",
            "order",
            "advise",
            "reassure");
    private static final Pattern CHECKING = Pattern.compile(
            "(?:could|can|has|have|had|was|were|did|is|are)(?:\\s+not|n[\u2019']t|not)\\s+(?:(?:yet|immediately|been|be)\\s+)*"
                    + "(?:independently\\s+)?(?:be\\s+)?(?:independently\\s+)?(?:verif(?:y|ied)|confirm(?:ed)?|corroborated?)"
                    + "|geolocated|unverified|unconfirmed|extent\\s+(?:\\w+\\s+){0,6}?(?:remains?|is)\\s+unclear"
                    + "|without\\s+(?:providing|offering|giving|citing)\\s+(?:any\\s+)?evidence"
                    + "|no\\s+independent\\s+(?:verification|confirmation)",
            Pattern.CASE_INSENSITIVE);

    private final Sentence sentence;
    private final int head;
    private final List<Span> taken = new ArrayList<>();

    Circumstances(Attribution attribution) {
        sentence = attribution.sentence();
        head = attribution.head();
        taken.addAll(attribution.content());
        taken.addAll(attribution.source());
    }

    /** To whom: "told the BBC", "said to reporters". */
    Optional<Span> addressee() {
        Optional<Dependencies> tree = sentence.dependencies();
        if (tree.isEmpty()) {
            return Optional.empty();
        }
        boolean tells = TELLING.contains(sentence.lemma(head));
        for (int child : tree.get().children(head)) {
            boolean object = tells && tree.get().is(child, "obj", "iobj");
            boolean towards = tree.get().is(child, "obl")
                    && isLinked(tree.get(), child, Set.of("to"))
                    && sentence.tag(child).startsWith("N");
            if (child > head && (object || towards)) {
                Optional<Span> words = phrase(tree.get(), child, object);
                if (words.isPresent()) {
                    return words;
                }
            }
        }
        return Optional.empty();
    }

    /** Where or by what: "on Telegram", "in an interview with the Guardian". */
    Optional<Span> venue() {
        Optional<Dependencies> tree = sentence.dependencies();
        if (tree.isEmpty()) {
            return Optional.empty();
        }
        for (int token = 0; token < sentence.size(); token++) {
            if (VENUES.has(sentence.token(token).text().toLowerCase(Locale.ROOT))
                    && isLinked(tree.get(), token, VENUE_LINKS)
                    && hangsOnCue(tree.get(), token)) {
                Optional<Span> words = phrase(tree.get(), token, false);
                if (words.isPresent()) {
                    return words;
                }
            }
        }
        return Optional.empty();
    }

    /** The time expression that dates the cue: the nearest one that hangs on it and stands outside what was said. */
    Optional<TimeExpression> saidOn(List<TimeExpression> dates) {
        Optional<TimeExpression> best = Optional.empty();
        int least = Integer.MAX_VALUE;
        for (TimeExpression date : dates) {
            Span span = date.citation().span();
            boolean day = date.type() == TimeExpression.Type.DATE || date.type() == TimeExpression.Type.TIME;
            if (!day || !sentence.span().contains(span) || isTaken(span)) {
                continue;
            }
            List<Token> words = sentence.tokensWithin(span);
            if (words.isEmpty()) {
                continue;
            }
            int distance = Math.abs(words.get(0).index() - head);
            if (distance < least && hangsOnCue(words)) {
                least = distance;
                best = Optional.of(date);
            }
        }
        return best;
    }

    private boolean hangsOnCue(List<Token> words) {
        Optional<Dependencies> tree = sentence.dependencies();
        return tree.isEmpty() || words.stream().anyMatch(word -> hangsOnCue(tree.get(), word.index()));
    }

    /** Whether a token hangs on the cue with no other verb between. */
    private boolean hangsOnCue(Dependencies tree, int token) {
        for (int at = tree.head(token); at != Dependencies.ROOT; at = tree.head(at)) {
            if (at == head) {
                return true;
            }
            if (sentence.tag(at).startsWith("VB")) {
                return false;
            }
        }
        return false;
    }

    private boolean isLinked(Dependencies tree, int token, Set<String> links) {
        for (int child : tree.children(token, "case", "mark")) {
            if (links.contains(sentence.token(child).text().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private boolean isTaken(Span span) {
        return taken.stream().anyMatch(span::overlaps);
    }

    /** The words of a branch up to where content or source begins; for an object without what follows a comma. */
    private Optional<Span> phrase(Dependencies tree, int top, boolean isShort) {
        int[] branch = tree.subtree(
                top,
                Set.of("punct", "appos", "acl:relcl", "parataxis", "advcl", "conj", "cc", "obl:tmod", "nmod:tmod"));
        int first = top;
        int last = top;
        for (int token : branch) {
            if (token < first && isTogether(branch, token, first)) {
                first = token;
            }
        }
        for (int token : branch) {
            if (token == last + 1) {
                last = token;
            }
        }
        for (int token = top; token >= first; token--) {
            if (isTaken(sentence.token(token).span())) {
                return Optional.empty();
            }
        }
        while (last > top && isTaken(sentence.span(top, last + 1))) {
            last--;
        }
        return isShort && last - first > 8
                ? Optional.of(sentence.span(first, top + 1))
                : Optional.of(sentence.span(first, last + 1));
    }

    private static boolean isTogether(int[] branch, int from, int to) {
        int expected = from;
        for (int token : branch) {
            if (token == expected && token < to) {
                expected++;
            }
        }
        return expected == to;
    }

    /** The article's own words about checking in these sentences' words, outside quotations. */
    static Optional<Span> checking(String body, Span within) {
        Matcher matcher = CHECKING.matcher(body).region(within.start(), within.end());
        return matcher.find() ? Optional.of(new Span(matcher.start(), matcher.end())) : Optional.empty();
    }
}
