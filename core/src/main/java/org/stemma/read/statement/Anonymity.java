package org.stemma.read.statement;

import java.util.regex.Pattern;
import org.stemma.model.Span;

/** Tells who speaks on the understanding that no name is printed: "two aides, who asked not to be named, said". */
final class Anonymity {
    private static final String WISH =
            "(?:not (?:to )?be (?:named|identified|quoted)|be (?:named|identified|quoted)|(?:remain |stay )?anonym(?:ity|ous(?:ly)?)"
                    + "|not (?:been )?authori[sz]ed to (?:speak|talk|discuss|comment|brief))\\b";
    /** Between who speaks and the wish stand no more units than this. */
    private static final int FARTHEST = 60;

    private static final Pattern BEHIND = Pattern.compile(
            "^(?: (?:said|says|told \\w+|added))?,? (?:(?:both|all|each|none|neither) of )?"
                    + "(?:who|whom|speaking|asking|requesting|on)\\b[^“”\"]{0," + FARTHEST + "}?" + WISH,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ONLY = Pattern.compile("^(?:that )?(?:to )?" + WISH, Pattern.CASE_INSENSITIVE);

    private Anonymity() {}

    /** Whether the words behind a description say that its people are not named on purpose. */
    static boolean isAskedFor(String body, Span description, Span sentence) {
        return description.end() <= sentence.end()
                && BEHIND.matcher(body.substring(description.end(), sentence.end()))
                        .find();
    }

    /** Whether what somebody asked for is no more than not to be named, which is a circumstance and no statement. */
    static boolean isOnlyTheWish(String content) {
        return ONLY.matcher(content).find();
    }
}
