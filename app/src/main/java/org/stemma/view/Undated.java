package org.stemma.view;

import java.util.ArrayList;
import java.util.List;
import org.stemma.model.ArticleId;
import org.stemma.model.Reading;
import org.stemma.model.Region;
import org.stemma.model.SymbolicDate;
import org.stemma.model.TimeExpression;

/** Why the day of an article is not known, and what would settle it. */
public final class Undated {
    /** So many words are named. */
    private static final int NAMED = 3;

    private Undated() {}

    /** One sentence of fixed wording with the article's own words. */
    public static String why(LedgerView view, ArticleId article) {
        Reading reading = view.ledger().readings().get(article);
        if (reading == null) {
            return "It is not here.";
        }
        List<String> withoutYear = new ArrayList<>();
        List<String> weekdays = new ArrayList<>();
        for (TimeExpression date : reading.dates()) {
            boolean heads = date.region()
                    .filter(kind -> kind == Region.Kind.DATELINE || kind == Region.Kind.HEADER)
                    .isPresent();
            if (heads && date.value() instanceof SymbolicDate.Yearless) {
                withoutYear.add(date.text());
            } else if (date.value() instanceof SymbolicDate.Weekday && !weekdays.contains(date.text())) {
                weekdays.add(date.text());
            }
        }
        if (!withoutYear.isEmpty()) {
            return "It is headed " + quoted(withoutYear) + ": the year would settle it.";
        }
        return (weekdays.isEmpty()
                        ? "No words of it say when it appeared."
                        : "It says " + quoted(weekdays) + ", and no dated article here tells enough of the same.")
                + " Its day in articles.csv (column published) would settle it, or a dated article that shares its words.";
    }

    private static String quoted(List<String> words) {
        return "“" + String.join("”, “", words.subList(0, Math.min(NAMED, words.size()))) + "”";
    }
}
