package org.stemma.compare.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stemma.model.Figure;
import org.stemma.model.Quantity;
import org.stemma.model.Span;
import org.stemma.model.Unit;
import org.stemma.model.Units;

/**
 * Finds where a sentence breaks a total down: by a list behind it ("12 killed: 9 soldiers and 3 civilians"), by a list
 * before it ("nine soldiers and three civilians, 12 in all"), in the sentence after it ("fifteen of them died in Arden,
 * the other 11 in Belmarsk"), or by a part alone ("including 10 children"), which does not claim to be all.
 *
 * <p>Parts count what the total counts, in its unit; the words between them decide. A list that two happenings could
 * share ("26 in Arden, 15 in Belmarsk and 11 in Orlen") is none.
 */
final class Breakdowns {
    /**
     * A total and its parts.
     *
     * @param complete whether the words give all parts
     */
    record Breakdown(Figure total, List<Figure> parts, boolean complete) {}

    /**
     * Words of a phrase, none of which says where or when: what stands in such a place is one of a row of numbers
     * itself.
     */
    private static final String PHRASE = "(?: (?!(?:in|at|near|from|on|and|or)\\b)[\\w’'-]+){0,6}";

    private static final Pattern OPENS = Pattern.compile(
            "(?is)^" + PHRASE
                    + " ?(?:[,:;(–—]|-{1,2})\\s*(?:with |namely |comprising |made up of |of (?:them|whom|which) |that is |the |at least |about |some )*$");
    private static final Pattern OPENS_IN_WORDS = Pattern.compile("(?is)^" + PHRASE
            + ",? (?:comprising|consisting of|made up of|divided into|split between|namely|that is)(?: of)? ?$");
    private static final Pattern FIRM =
            Pattern.compile("(?is).*[:(–—].*|.*\\b(?:comprising|consisting|made up|namely|of them|of whom)\\b.*");
    private static final Pattern GOES_ON = Pattern.compile("(?is)^(?: [\\w’'.-]+){0,7},?;? ?$");
    private static final Pattern LAST = Pattern.compile(
            "(?is)^(?: [\\w’'.-]+){0,7}?[,;]? (?:and|plus)(?: (?:the|another))?(?: (?:other|remaining))?(?: (?:some|about))? ?$");
    private static final Pattern THE_OTHERS = Pattern.compile("(?is).*\\bthe (?:other|remaining|rest,?) ?$");
    private static final Pattern IN_ALL = Pattern.compile("(?is)^ (?:in all|in total|altogether|combined)\\b.*");
    private static final Pattern A_TOTAL_OF = Pattern.compile(
            "(?is)^(?: [\\w’'.-]+){0,7}?,? (?:for |making |or |that is |bringing (?:it|this|the \\w+) to )?a (?:combined )?total of ?$");
    private static final Pattern TOGETHER =
            Pattern.compile("(?is)^(?: [\\w’'.-]+){0,7}?(?:,| [–—]| -{1,2}) ?(?:or |making )?$");

    private final String body;
    private final Span sentence;

    private Breakdowns(String body, Span sentence) {
        this.body = body;
        this.sentence = sentence;
    }

    /**
     * The breakdowns of a sentence.
     *
     * @param before the figures of the sentence before, in order
     * @param here its own, in order
     */
    static List<Breakdown> in(String body, Span sentence, List<Figure> before, List<Figure> here) {
        Breakdowns breakdowns = new Breakdowns(body, sentence);
        List<Breakdown> found = new ArrayList<>();
        int at = 0;
        while (at < here.size()) {
            Optional<Breakdown> list = breakdowns.behind(here, at);
            if (list.isPresent()) {
                found.add(list.get());
                at += list.get().parts().size() + 1;
            } else {
                at++;
            }
        }
        if (found.isEmpty()) {
            breakdowns
                    .ahead(here)
                    .or(() -> breakdowns.ofTheSentenceBefore(before, here))
                    .ifPresent(found::add);
        }
        breakdowns.alone(before, here, found);
        return List.copyOf(found);
    }

    /** Whether these words between two figures open a list that breaks the first down. */
    static boolean opensAList(String between) {
        return OPENS.matcher(between.replaceAll("\\s+", " ")).matches();
    }

    /** "26 people (15 men, 8 women and 3 children)". */
    private Optional<Breakdown> behind(List<Figure> here, int at) {
        Figure total = here.get(at);
        List<Figure> parts = new ArrayList<>();
        boolean ended = false;
        for (int next = at + 1; next < here.size() && !ended; next++) {
            Figure part = here.get(next);
            String between = between(here.get(next - 1), part);
            boolean first = parts.isEmpty();
            boolean joins = first
                    ? OPENS.matcher(between).matches()
                            || OPENS_IN_WORDS.matcher(between).matches()
                    : LAST.matcher(between).matches()
                            || GOES_ON.matcher(between).matches();
            if (!joins || !countsAlike(total, part)) {
                break;
            }
            parts.add(part);
            ended = !first && LAST.matcher(between).matches();
        }
        boolean firm =
                !parts.isEmpty() && FIRM.matcher(between(total, parts.get(0))).matches();
        boolean list = parts.size() > 1 && ended && total.scope() == Figure.Scope.TOTAL;
        return list && (firm || areSmaller(parts, total))
                ? Optional.of(new Breakdown(total, parts, true))
                : Optional.empty();
    }

    /** "Nine soldiers and three civilians, a total of 12 people". */
    private Optional<Breakdown> ahead(List<Figure> here) {
        for (int at = 2; at < here.size(); at++) {
            Figure total = here.get(at);
            String between = between(here.get(at - 1), total);
            boolean sums = A_TOTAL_OF.matcher(between).matches()
                    || TOGETHER.matcher(between).matches()
                            && IN_ALL.matcher(after(total)).matches();
            List<Figure> parts = here.subList(0, at);
            boolean chain =
                    LAST.matcher(between(here.get(at - 2), here.get(at - 1))).matches();
            for (int part = 1; part < at - 1; part++) {
                chain &= GOES_ON.matcher(between(here.get(part - 1), here.get(part)))
                        .matches();
            }
            boolean alike = parts.stream().allMatch(part -> countsAlike(total, part));
            if (sums && chain && alike) {
                return Optional.of(new Breakdown(total, parts, true));
            }
        }
        return Optional.empty();
    }

    /** "At least 26 died. Fifteen of them died in Arden and the other 11 in Belmarsk." */
    private Optional<Breakdown> ofTheSentenceBefore(List<Figure> before, List<Figure> here) {
        if (before.isEmpty() || here.size() < 2) {
            return Optional.empty();
        }
        Figure total = before.get(before.size() - 1);
        String last = between(here.get(here.size() - 2), here.get(here.size() - 1));
        boolean rest = THE_OTHERS.matcher(last).matches();
        boolean alike = here.stream().allMatch(part -> countsAlike(total, part));
        return rest && alike && total.scope() == Figure.Scope.TOTAL && areSmaller(here, total)
                ? Optional.of(new Breakdown(total, here, true))
                : Optional.empty();
    }

    /** "40 people, including 10 students". */
    private void alone(List<Figure> before, List<Figure> here, List<Breakdown> found) {
        for (int at = 0; at < here.size(); at++) {
            Figure part = here.get(at);
            boolean added =
                    found.stream().anyMatch(breakdown -> breakdown.parts().contains(part));
            if (part.scope() != Figure.Scope.PART || added) {
                continue;
            }
            Optional<Figure> total = lastTotal(here.subList(0, at), part);
            if (total.isEmpty() && at == 0) {
                total = lastTotal(before, part);
            }
            total.ifPresent(whole -> found.add(new Breakdown(whole, List.of(part), false)));
        }
    }

    private static Optional<Figure> lastTotal(List<Figure> figures, Figure part) {
        for (int at = figures.size() - 1; at >= 0; at--) {
            Figure figure = figures.get(at);
            if (figure.scope() == Figure.Scope.TOTAL && countsAlike(figure, part)) {
                return Optional.of(figure);
            }
        }
        return Optional.empty();
    }

    /** A number of a row that is as large as the first is one of the row, and not a part of it. */
    private static boolean areSmaller(List<Figure> parts, Figure total) {
        return parts.stream().allMatch(part -> printed(part).compareTo(printed(total)) < 0);
    }

    private static BigDecimal printed(Figure figure) {
        return common(figure).printed();
    }

    /** Whether a figure counts what another does, so that it can be a part of it. */
    static boolean countsAlike(Figure total, Figure part) {
        boolean level = total.change() == part.change() || part.change() == Figure.Change.LEVEL;
        return level
                && total.measure().value().equals(part.measure().value())
                && common(total).unit().equals(common(part).unit())
                && !common(total).unit().equals(Unit.ONE);
    }

    private static Quantity common(Figure figure) {
        return Units.common(figure.quantity());
    }

    private String between(Figure one, Figure next) {
        int from = one.citation().span().end();
        int to = next.citation().span().start();
        return from <= to ? body.substring(from, to).replaceAll("\\s+", " ") : "\n";
    }

    private String after(Figure figure) {
        return body.substring(
                        figure.citation().span().end(),
                        Math.max(sentence.end(), figure.citation().span().end()))
                .replaceAll("\\s+", " ");
    }
}
