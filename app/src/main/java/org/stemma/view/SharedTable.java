package org.stemma.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stemma.model.Article;
import org.stemma.model.ArticleId;
import org.stemma.model.Citation;
import org.stemma.model.SharedText;
import org.stemma.model.Span;

/**
 * Which articles share text.
 *
 * @param pairs those that share most first
 */
public record SharedTable(List<Line> pairs) {
    /**
     * Two articles with text in common. Where one credits or follows the other, that one is {@code first}.
     *
     * @param shared the shared text
     * @param firstId the article whose share is told first
     * @param first the short name of the article whose share is told first: the one that goes back to the other, or
     *     that has the larger share
     * @param secondId the other
     * @param second its short name
     * @param ofFirst hundredths of the words of {@code first}
     * @param ofSecond hundredths of the words of {@code second}
     * @param words how many words, counted in {@code first}
     * @param direction fixed wording
     * @param credit the credit line, where there is one
     * @param beginning the first words of the longest shared passage, as {@code first} has them
     */
    public record Line(
            SharedText shared,
            ArticleId firstId,
            String first,
            ArticleId secondId,
            String second,
            int ofFirst,
            int ofSecond,
            int words,
            String direction,
            Optional<String> credit,
            String beginning) {}

    /** How many characters of a shared passage are shown. */
    private static final int BEGINNING = 140;

    /** The shared text of this ledger. */
    public static SharedTable of(LedgerView view) {
        List<Line> lines = new ArrayList<>();
        for (SharedText shared : view.ledger().shared()) {
            lines.add(line(view, shared));
        }
        lines.sort(Comparator.comparing((Line line) -> -line.ofFirst())
                .thenComparing(Line::first)
                .thenComparing(Line::second)
                .thenComparing(line -> line.shared().a())
                .thenComparing(line -> line.shared().b()));
        return new SharedTable(List.copyOf(lines));
    }

    private static Line line(LedgerView view, SharedText shared) {
        boolean aFirst = shared.direction()
                .from()
                .map(from -> from.equals(shared.a()))
                .orElse(shared.ofA().percent() >= shared.ofB().percent());
        SharedText.Share first = aFirst ? shared.ofA() : shared.ofB();
        SharedText.Share second = aFirst ? shared.ofB() : shared.ofA();
        ArticleId firstId = aFirst ? shared.a() : shared.b();
        ArticleId secondId = aFirst ? shared.b() : shared.a();
        String longest = shared.passages().stream()
                .map(passage -> aFirst ? passage.a() : passage.b())
                .max(Comparator.comparingInt(Span::length).thenComparing(Comparator.reverseOrder()))
                .map(span -> beginning(view.words(Citation.body(firstId, span))))
                .orElse("");
        return new Line(
                shared,
                firstId,
                view.label(firstId),
                secondId,
                view.label(secondId),
                first.percent(),
                second.percent(),
                first.words(),
                shared.direction().reason(),
                shared.direction().because().map(view::words),
                longest);
    }

    private static String beginning(String words) {
        int end = words.length() <= BEGINNING ? words.length() : words.lastIndexOf(' ', BEGINNING);
        return end == words.length() ? words : words.substring(0, Math.max(end, 1)) + " …";
    }

    /** The title of an article, or its short name where it has none. */
    static String title(LedgerView view, Article article) {
        return article.title().map(Wording::oneLine).orElseGet(() -> view.label(article.id()));
    }
}
