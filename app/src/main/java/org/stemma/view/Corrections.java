package org.stemma.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.model.Article;
import org.stemma.model.ArticleId;
import org.stemma.model.Citation;
import org.stemma.model.Figure;
import org.stemma.model.ItemId;
import org.stemma.model.Part;
import org.stemma.model.Reading;
import org.stemma.model.SharedText;
import org.stemma.model.Span;

/**
 * Correction and retraction notices, and who still carries what they take back.
 *
 * @param notices in the order of the articles
 */
public record Corrections(List<Notice> notices) {
    /**
     * A notice.
     *
     * @param article the article that prints it
     * @param label its short name
     * @param words where it stands
     * @param text its words
     * @param earlier the numbers that it takes back, as written
     * @param carriers figures of articles that share text with this one and still have such a number, each article by
     *     its first; in the order of the articles
     */
    public record Notice(
            ArticleId article,
            String label,
            Citation words,
            String text,
            List<String> earlier,
            List<Appearance> carriers) {}

    /** A notice is looked for in so many characters at the beginning and at the end. */
    private static final int AT_THE_ENDS = 1200;
    /** Articles that share less are other reports. */
    private static final int SAME_REPORT = 30;

    private static final Pattern NOTICE = Pattern.compile(
            "(?m)^[^\\n]*?(?:\\bCORRECT(?:ION|ED|S)\\b|\\bCorrection\\b|\\(Corrects\\b|\\bRETRACT(?:ION|ED)\\b|\\b[Aa]n earlier version of this"
                    + "|\\b[Tt]his (?:article|story|report) (?:has been|was) (?:corrected|amended|retracted))[^\\n]*");
    private static final String NUMERAL = "\\d+(?:,\\d{3})*(?:\\.\\d+)?";
    private static final Pattern NUMBER = Pattern.compile(NUMERAL);
    private static final Pattern TAKEN_BACK = Pattern.compile("\\b(?:not|instead of)\\s+(" + NUMERAL + ")");
    private static final Pattern EARLIER_WORDS =
            Pattern.compile("(?:earlier version|previously|incorrectly|erroneously|mistakenly|misstated|wrongly)[^.]*");

    /** The notices of this ledger. */
    public static Corrections of(LedgerView view) {
        List<Notice> notices = new ArrayList<>();
        for (Article article : view.articles()) {
            notice(article).ifPresent(span -> notices.add(notice(view, article, span)));
        }
        return new Corrections(List.copyOf(notices));
    }

    /** Where an article prints a notice: the line of it. */
    private static Optional<Span> notice(Article article) {
        String body = article.body();
        Matcher matcher = NOTICE.matcher(body);
        while (matcher.find()) {
            boolean atAnEnd = matcher.start() < AT_THE_ENDS || matcher.end() > body.length() - AT_THE_ENDS;
            if (atAnEnd) {
                return Optional.of(new Span(matcher.start(), matcher.end()));
            }
        }
        return Optional.empty();
    }

    private static Notice notice(LedgerView view, Article article, Span span) {
        String text = span.in(article.body());
        Set<String> earlier = takenBack(text);
        List<Appearance> carriers = new ArrayList<>();
        Set<ArticleId> sharing = sharing(view, article.id());
        for (Article other : view.articles()) {
            if (sharing.contains(other.id()) && notice(other).isEmpty()) {
                carries(view, other.id(), earlier).ifPresent(figure -> carriers.add(Appearance.of(view, figure)));
            }
        }
        return new Notice(
                article.id(),
                view.label(article.id()),
                new Citation(article.id(), Part.BODY, span),
                Wording.oneLine(text),
                List.copyOf(earlier),
                List.copyOf(carriers));
    }

    /** "41, not 14" takes back 14; "an earlier version said that 23 people were killed" takes back 23. */
    private static Set<String> takenBack(String text) {
        Set<String> earlier = new TreeSet<>();
        Matcher not = TAKEN_BACK.matcher(text);
        while (not.find()) {
            earlier.add(not.group(1));
        }
        if (earlier.isEmpty()) {
            Matcher words = EARLIER_WORDS.matcher(text);
            while (words.find()) {
                Matcher number = NUMBER.matcher(words.group());
                while (number.find()) {
                    earlier.add(number.group());
                }
            }
        }
        return earlier;
    }

    private static Set<ArticleId> sharing(LedgerView view, ArticleId article) {
        Set<ArticleId> sharing = new TreeSet<>();
        for (SharedText shared : view.ledger().shared()) {
            boolean same = Math.max(shared.ofA().percent(), shared.ofB().percent()) >= SAME_REPORT;
            if (same && shared.a().equals(article)) {
                sharing.add(shared.b());
            } else if (same && shared.b().equals(article)) {
                sharing.add(shared.a());
            }
        }
        return sharing;
    }

    private static Optional<ItemId> carries(LedgerView view, ArticleId article, Set<String> earlier) {
        Reading reading = view.ledger().readings().get(article);
        if (reading == null) {
            return Optional.empty();
        }
        Set<BigDecimal> values = new TreeSet<>();
        earlier.forEach(number -> values.add(new BigDecimal(number.replace(",", ""))));
        return reading.figures().stream()
                .filter(figure -> isOne(figure.quantity().low(), values)
                        || isOne(figure.quantity().high(), values))
                .map(Figure::id)
                .findFirst();
    }

    /** By value: 12 and 12.0 are one. */
    private static boolean isOne(Optional<BigDecimal> end, Set<BigDecimal> values) {
        return end.filter(values::contains).isPresent();
    }
}
