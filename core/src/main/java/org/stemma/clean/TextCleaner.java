package org.stemma.clean;

import java.util.List;
import java.util.Optional;

/**
 * Finds what is not running text in the text of a plain article.
 *
 * <p>Takes time linear in the length of the text. Stateless and safe for threads.
 */
public final class TextCleaner {
    private TextCleaner() {}

    /**
     * Marks the regions of a text.
     *
     * @param text the decoded text; offsets of the answer are offsets of it
     * @param title the headline as metadata gives it, to know it again where the text repeats it
     */
    public static CleanText clean(String text, Optional<String> title) {
        Marks marks = new Marks(TextLine.of(text));
        for (RegionRule rule : rules(title)) {
            rule.mark(marks);
        }
        return marks.result();
    }

    /** From the surest to the vaguest. */
    private static List<RegionRule> rules(Optional<String> title) {
        return List.of(
                new ImageMarkRule(),
                new FurnitureRule(),
                new CaptionRule(),
                new HeaderRule(),
                new BylineRule(),
                new CreditRule(),
                new StampRule(),
                new DatelineRule(),
                new HeadingRule(title),
                new QuotationBlockRule());
    }
}
