package org.stemma.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.model.Article;
import org.stemma.model.Reading;

/**
 * Runs of eight words that stand in an article that may not be handed on, and in no article that may.
 *
 * <p>A text that an open article has too, such as a wire report in a restricted clipping, is no secret.
 */
public final class RestrictedWords {
    /** Words of a run. */
    public static final int RUN = 8;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    private final Set<String> runs = new HashSet<>();

    /** The runs of the first readings that are not in the others. */
    public RestrictedWords(Collection<Reading> heldBack, Collection<Reading> open) {
        heldBack.forEach(reading -> runs.addAll(runs(text(reading.article()))));
        if (!runs.isEmpty()) {
            open.forEach(reading -> runs(text(reading.article())).forEach(runs::remove));
        }
    }

    private static String text(Article article) {
        return article.title().orElse("") + "\n" + article.body();
    }

    /** The first run of such words in a text. */
    public Optional<String> in(String text) {
        return runs.isEmpty()
                ? Optional.empty()
                : runs(text).stream().filter(runs::contains).findFirst();
    }

    private static List<String> runs(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(word.group().toLowerCase(Locale.ROOT));
        }
        List<String> found = new ArrayList<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            found.add(String.join(" ", words.subList(i, i + RUN)));
        }
        return found;
    }
}
