package org.stemma.compare.statement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.stemma.compare.words.Words;
import org.stemma.model.ItemId;
import org.stemma.model.Rulings;
import org.stemma.model.SameStatement;
import org.stemma.model.Statement;

/** Finds statements that are one. Keeps which pairs are alike, see {@link AlikeStatements}; safe from any thread. */
public final class SameStatements {
    /** A quotation of fewer words joins only with the same speaker. */
    private static final int LONG_QUOTATION = 6;

    private static final int SHORTEST_QUOTATION = 2;
    /** Renderings by one speaker share so much of their telling words. */
    private static final double RENDERING = 0.6;
    /** And so much in sum: about three telling words. */
    private static final double ENOUGH_IN_COMMON = 9;

    /** One that is all but contained in the other needs less: two telling words and a third. */
    private static final double THE_WHOLE = 0.85;

    private static final double ENOUGH_OF_THE_WHOLE = 7.5;
    private static final double ENOUGH_WITH_THE_CUE = 3;
    private static final double TELLING_CUE = 2;
    /** A run of so many words, weighing so much, is no chance. */
    private static final int LONG_RUN = 6;

    private static final double ENOUGH_IN_A_RUN = 6;
    /** Of one speaker a run that weighs less is no chance either. */
    private static final double ENOUGH_IN_A_RUN_OF_ONE = 4.5;

    private static final double HALF = 0.45;
    /** More than any words in common weigh. */
    private static final double SURE = 10_000;

    private static final double TELLING_QUOTATION = 4;
    private static final int LONG_ENOUGH_TO_REPEAT = 4;
    /** Who quotes more is fuller; of two who quote as much, who adds nothing to it; else who says more. */
    private static final Comparator<Said> FULLER = Comparator.comparing(Said::isQuoted)
            .thenComparing(Said::quotedWords)
            .thenComparing(Said::isSpoken)
            .thenComparing(said -> said.words().size())
            .thenComparing(Said::id, Comparator.reverseOrder());

    private final AlikeStatements alike = new AlikeStatements(SameStatements::compared);

    /** Every group of two or more, by id. */
    public List<SameStatement> among(Collection<Said> statements) {
        return among(statements, Rulings.NONE);
    }

    /** Every group of two or more, by id, with what people ruled on them. */
    public List<SameStatement> among(Collection<Said> statements, Rulings rulings) {
        List<Said> inOrder =
                statements.stream().sorted(Comparator.comparing(Said::id)).toList();
        Joining joining = new Joining(inOrder.size());
        alike.among(inOrder).forEach(pair -> joining.alike(pair.a(), pair.b(), pair.sure()));
        List<List<Said>> members = joining.groups().stream()
                .map(one -> one.stream().map(inOrder::get).toList())
                .toList();
        List<SameStatement> same = new ArrayList<>();
        for (List<Said> one : rulings.regroup(members, Said::id)) {
            if (one.size() > 1) {
                same.add(named(one));
            }
        }
        same.sort(Comparator.comparing(SameStatement::id));
        return same;
    }

    /** How sure it is that two are one; nothing where they are not. */
    private static OptionalDouble compared(Said a, Said b) {
        return areOne(a, b) ? OptionalDouble.of(sureness(a, b)) : OptionalDouble.empty();
    }

    /** Where both give one long quotation they are joined before whatever is told alike in other words. */
    private static double sureness(Said a, Said b) {
        return Stems.common(a.content(), b.content()) + (giveOneQuotation(a, b) ? SURE : 0);
    }

    private static boolean giveOneQuotation(Said a, Said b) {
        return a.quotes().stream()
                .anyMatch(quote -> quote.size() >= LONG_QUOTATION && b.quotes().contains(quote));
    }

    private static boolean areOne(Said a, Said b) {
        if (overlapInOneArticle(a, b)
                || a.statement().polarity() != b.statement().polarity()
                || areOpposed(a, b)) {
            return false;
        }
        boolean sameNumbers = !Numbers.differ(a.words(), b.words());
        boolean word = quotationInCommon(a, b) || sameNumbers && longRunInCommon(a, b);
        return word || a.story().equals(b.story()) && (isRepetition(a, b) || isRendering(a, b) || isOneClaim(a, b));
    }

    /** "Will sign" and "will not sign": much the same words, and no renderings of one statement. */
    private static boolean areOpposed(Said a, Said b) {
        return a.sameSpeaker(b)
                && Stand.of(a)
                        .flatMap(one -> Stand.of(b).filter(one::isOpposedTo))
                        .isPresent();
    }

    /** Whether one speaker is given with the very same words, as copies of one text have them. */
    private static boolean isRepetition(Said a, Said b) {
        return a.words().size() >= LONG_ENOUGH_TO_REPEAT && a.words().equals(b.words()) && a.sameSpeaker(b);
    }

    /** Whether one speaker is given with so much of the same that one must be a rendering of the other. */
    private static boolean isRendering(Said a, Said b) {
        if (!a.sameSpeaker(b) || !sameKind(a, b) || Numbers.differ(a.words(), b.words())) {
            return false;
        }
        if (a.isSpoken() && b.isSpoken() && a.id().article().equals(b.id().article())) {
            return false;
        }
        double common = Stems.common(a.content(), b.content());
        double contained = Stems.containment(a.content(), b.content());
        boolean enough = common >= ENOUGH_IN_COMMON || (common >= ENOUGH_WITH_THE_CUE && sameCue(a, b));
        return enough && contained >= RENDERING || common >= ENOUGH_OF_THE_WHOLE && contained >= THE_WHOLE;
    }

    /** Whether both tell that one body claimed responsibility, and neither names a place that the other lacks. */
    private static boolean isOneClaim(Said a, Said b) {
        return a.sameSpeaker(b)
                && Responsibility.isClaimed(a)
                && Responsibility.isClaimed(b)
                && Responsibility.canBeOfOneDeed(a, b)
                && !Numbers.differ(a.words(), b.words());
    }

    /** "Claimed responsibility" twice: the cue is half of what was done. */
    private static boolean sameCue(Said a, Said b) {
        return cue(a).isPresent() && cue(a).equals(cue(b));
    }

    private static Optional<String> cue(Said said) {
        return said.statement()
                .cue()
                .map(words -> said.article().words(words))
                .map(words -> Stems.stem(Words.fold(words.strip())))
                .filter(cue -> Stems.weight(cue) >= TELLING_CUE);
    }

    /** Whether they share a run of words that is too long for chance, whoever is named for it. */
    private static boolean longRunInCommon(Said a, Said b) {
        if (!a.isQuoted() && !b.isQuoted()) {
            return false;
        }
        List<String> x = a.words();
        List<String> y = b.words();
        double least = a.sameSpeaker(b) ? ENOUGH_IN_A_RUN_OF_ONE : ENOUGH_IN_A_RUN;
        for (int i = 0; i + LONG_RUN <= x.size(); i++) {
            List<String> run = x.subList(i, i + LONG_RUN);
            boolean inCommon = Collections.indexOfSubList(y, run) >= 0;
            if (inCommon && Stems.weight(Stems.content(run)) >= least) {
                return Stems.containment(a.content(), b.content()) >= HALF;
            }
        }
        return false;
    }

    private static boolean sameKind(Said a, Said b) {
        return a.statement().kind() == b.statement().kind();
    }

    private static boolean overlapInOneArticle(Said a, Said b) {
        return a.id().article().equals(b.id().article())
                && a.statement()
                        .citation()
                        .part()
                        .equals(b.statement().citation().part())
                && a.statement()
                        .citation()
                        .span()
                        .overlaps(b.statement().citation().span());
    }

    /** Whether quoted words of one stand in the other, word for word. */
    private static boolean quotationInCommon(Said a, Said b) {
        return standsIn(a, b) || standsIn(b, a);
    }

    private static boolean standsIn(Said quoted, Said other) {
        for (List<String> quote : quoted.quotes()) {
            boolean sure = quoted.sameSpeaker(other) || quote.size() >= LONG_QUOTATION;
            boolean common = sure && quote.size() >= SHORTEST_QUOTATION && isQuotedIn(quote, quoted, other);
            if (common && Stems.weight(Stems.content(quote)) >= TELLING_QUOTATION) {
                return true;
            }
        }
        return false;
    }

    /** A short piece must be quoted by the other too; a whole statement need only be told in its words. */
    private static boolean isQuotedIn(List<String> quote, Said quoted, Said other) {
        boolean whole = quote.size() >= LONG_QUOTATION
                || quote.size() * 2 >= quoted.words().size();
        if (whole && Collections.indexOfSubList(other.words(), quote) >= 0) {
            return true;
        }
        return other.quotes().stream().anyMatch(there -> Collections.indexOfSubList(there, quote) >= 0);
    }

    private static SameStatement named(List<Said> members) {
        List<Said> sorted =
                members.stream().sorted(Comparator.comparing(Said::id)).toList();
        Said fullest = sorted.stream().max(FULLER).orElseThrow();
        List<ItemId> ids = sorted.stream().map(Said::id).toList();
        return new SameStatement(
                ids.get(0),
                ids,
                sorted.stream().map(said -> rendering(said, fullest)).toList());
    }

    private static SameStatement.Rendering rendering(Said said, Said fullest) {
        if (said.words().equals(fullest.words())) {
            return SameStatement.Rendering.EXACT;
        }
        if (Collections.indexOfSubList(fullest.words(), said.words()) >= 0) {
            return SameStatement.Rendering.CUT;
        }
        return said.statement().form() == Statement.Form.INDIRECT
                ? SameStatement.Rendering.PARAPHRASE
                : SameStatement.Rendering.ALTERED;
    }
}
