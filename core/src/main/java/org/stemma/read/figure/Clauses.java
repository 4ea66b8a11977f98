package org.stemma.read.figure;

import java.util.Optional;
import org.stemma.language.Dependencies;
import org.stemma.language.Sentence;
import org.stemma.model.Span;

/** Tells whether a date and a figure of one sentence belong to one clause, by the parse. */
final class Clauses {
    /** How the clause of a date stands to that of a figure. */
    enum Link {
        SAME,
        /** The figure's clause is reported or otherwise held by that of the date: "said on Monday that …". */
        ABOVE,
        /** The date is in a clause beside or below: "… in the war that began in 2022". */
        APART
    }

    private Clauses() {}

    /** How the clause of the date stands to that of the figure; without a parse they are taken for one. */
    static Link link(Sentence sentence, Span figure, Span date) {
        Optional<Dependencies> parse = sentence.dependencies();
        if (parse.isEmpty()) {
            return Link.SAME;
        }
        int ofFigure = head(sentence, parse.get(), Counted.tokenAt(sentence, figure.end() - 1));
        int ofDate = head(sentence, parse.get(), Counted.tokenAt(sentence, date.end() - 1));
        if (ofFigure == ofDate || isBare(parse.get(), sentence, ofFigure)) {
            return Link.SAME;
        }
        if (parse.get().isWithin(ofFigure, ofDate)) {
            return reports(parse.get(), ofFigure, ofDate) ? Link.ABOVE : Link.SAME;
        }
        boolean joined =
                parse.get().is(ofDate, "conj", "xcomp", "advcl") && parse.get().head(ofDate) == ofFigure;
        return joined && !parse.get().is(ofDate, "advcl") ? Link.SAME : Link.APART;
    }

    /** A sentence without a verb is one clause. */
    private static boolean isBare(Dependencies parse, Sentence sentence, int head) {
        return parse.head(head) == Dependencies.ROOT && !sentence.tag(head).startsWith("VB");
    }

    private static boolean reports(Dependencies parse, int below, int above) {
        for (int at = below; at != above && at != Dependencies.ROOT; at = parse.head(at)) {
            if (parse.is(at, "ccomp", "parataxis")) {
                return true;
            }
        }
        return false;
    }

    /** The verb or other head of the clause that a token is in. */
    private static int head(Sentence sentence, Dependencies parse, int token) {
        int at = token;
        while (parse.head(at) != Dependencies.ROOT) {
            boolean clause = sentence.tag(at).startsWith("VB")
                    && parse.is(at, "root", "ccomp", "advcl", "acl", "acl:relcl", "conj", "xcomp", "parataxis", "dep");
            if (clause && at != token) {
                return at;
            }
            at = parse.head(at);
        }
        return at;
    }
}
