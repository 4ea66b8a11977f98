package org.stemma.compare.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.stemma.model.Citation;
import org.stemma.model.Figure;
import org.stemma.model.Reading;
import org.stemma.model.Span;
import org.stemma.model.Unit;
import org.stemma.model.Units;

/** Finds the numbers that a sentence gives as those before: "to 26 from 29", "an earlier toll of 29". */
final class Revisions {
    /** Right before the former of two numbers. */
    private static final Pattern FROM = Pattern.compile("(?i).*\\bfrom(?: (?:an?|the|its|their))?(?: [\\w’'-]+)? ?$");
    /**
     * What moves from one number to the next; without it, and without "to" before the other, "from" tells where
     * something came from.
     */
    private static final Pattern MOVING = Pattern.compile(
            "\\b(?:up|down|r[io]se|risen|rising|f[ae]ll|fallen|falling|gr[oe]w|grown|growing|went|gone|change[ds]?"
                    + "|(?:increas|decreas|declin|lower|rais|reduc|revis|cut|drop|climb|jump|surg|soar|slip|slid|slump|plung|plummet"
                    + "|shr[aiu]nk|tumbl|sink|sank|narrow|widen|swell|mov|dip|eas|upgrad|downgrad|correct|updat|steady|halv|doubl|tripl)"
                    + "(?:e|es|ed|d|ing|ting|ting|ped|ping|s|t|n|)?)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern TO = Pattern.compile("(?i).*\\b(?:to|at|now)(?: [\\w’'-]+){0,2} ?$");
    /** Before a number that needs no other beside it. */
    private static final Pattern EARLIER =
            Pattern.compile("(?i).*\\b(?:earlier|previous|initial|original|prior|preliminary|former)"
                    + " (?:official |death |casualty )?(?:toll|count|figure|number|estimate|tally|report|total|statement)s?"
                    + "(?: [\\w’'-]+){0,4} ?$");

    private static final Pattern HAD_SAID =
            Pattern.compile("(?i).*\\bhad (?:earlier|previously|initially|originally|first)"
                    + " (?:said|put|reported|given|announced|counted|estimated|spoken|stated)(?: [\\w’'-]+){0,6} ?$");

    private final Reading reading;

    Revisions(Reading reading) {
        this.reading = reading;
    }

    /** What the sentence of a figure says of numbers before. */
    Revision of(Figure figure, Span sentence) {
        List<Figure> beside = new ArrayList<>();
        for (Figure other : reading.figures()) {
            Citation words = other.citation();
            boolean here = words.part().equals(figure.citation().part())
                    && sentence.contains(words.span())
                    && !other.id().equals(figure.id());
            if (here && countsAlike(figure, other)) {
                beside.add(other);
            }
        }
        if (isFormer(figure, sentence, beside)) {
            return Revision.ofAFormer();
        }
        List<BigDecimal> before = new ArrayList<>();
        for (Figure other : beside) {
            if (isFormer(other, sentence, List.of(figure))) {
                before.add(Units.common(other.quantity()).printed());
            }
        }
        return new Revision(false, before, takenBack(figure), false);
    }

    /**
     * The numbers that the same line takes back, of the same thing or of a thing that it does not name again: "41, not
     * 14".
     */
    private List<BigDecimal> takenBack(Figure figure) {
        List<BigDecimal> numbers = new ArrayList<>();
        for (Figure other : reading.figures()) {
            Citation words = other.citation();
            boolean here = other.setAside().contains(Figure.Aside.TAKEN_BACK)
                    && figure.setAside().isEmpty()
                    && words.part().equals(figure.citation().part())
                    && isOneLine(
                            reading.article().text(words.part()),
                            words.span(),
                            figure.citation().span());
            boolean bare = other.quantity().unit().equals(Unit.ONE);
            if (here && (bare || countsAlike(figure, other))) {
                numbers.add(Units.common(other.quantity()).printed());
            }
        }
        return numbers;
    }

    private static boolean isOneLine(String text, Span one, Span other) {
        int from = Math.min(one.end(), other.end());
        int to = Math.max(one.start(), other.start());
        return from <= to && text.substring(from, to).indexOf('\n') < 0;
    }

    private boolean isFormer(Figure figure, Span sentence, List<Figure> beside) {
        String text = reading.article().text(figure.citation().part());
        int start = figure.citation().span().start();
        String before = text.substring(Math.min(sentence.start(), start), start);
        boolean clause = before.indexOf(';') < 0;
        return clause
                && (EARLIER.matcher(before).matches()
                        || HAD_SAID.matcher(before).matches()
                        || FROM.matcher(before).matches() && isMove(text, sentence, before, beside));
    }

    /** Whether the other number is what this one became: "lowered from 29 to 26", "9 percent, up from 8". */
    private static boolean isMove(String text, Span sentence, String before, List<Figure> beside) {
        return beside.stream().anyMatch(other -> {
            int start = other.citation().span().start();
            return MOVING.matcher(before).find()
                    || TO.matcher(text.substring(Math.min(sentence.start(), start), start))
                            .matches();
        });
    }

    private static boolean countsAlike(Figure a, Figure b) {
        return a.measure().value().equals(b.measure().value())
                && Units.common(a.quantity())
                        .unit()
                        .equals(Units.common(b.quantity()).unit());
    }
}
