package org.stemma.compare.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.model.Citation;
import org.stemma.model.Figure;
import org.stemma.model.Measures;
import org.stemma.model.Mention;
import org.stemma.model.Part;
import org.stemma.model.Quantity;
import org.stemma.model.Reading;
import org.stemma.model.Span;

/**
 * Finds figures that no other article's number can be lined up with, by the words around them: a moment ("13 years
 * ago"), a rate ("six deaths per 100,000"), a sample ("a study of 72,000 cases"), a number in a definition ("two or
 * more people"), the rest beside somebody with a name ("Stevens and three other Americans"), one person who is
 * described ("one injured officer"), and one of a row of venues ("24 at St. Anthony's Church, 27 at Zion Church").
 */
final class Incomparable {
    /** "Eight minutes before the water came" is a length of time that people may differ on; "13 years ago" is none. */
    private static final Pattern MOMENT = Pattern.compile(" (?:ago|from now)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern RATE =
            Pattern.compile(",? (?:for )?(?:per|every) (?:\\d|one|hundred|thousand|million|capita)");
    private static final Pattern SAMPLE = Pattern.compile(
            ".*\\b(?:stud(?:y|ies)|survey|poll|analys[ei]s|sample|review|trial|examination|interviews?|database)s? (?:of|with|among)"
                    + " (?:the |its |all )?$|.*\\bfirst $",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern DEFINITION =
            Pattern.compile("(?:one|two|three|1|2|3) or more\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern OTHERS =
            Pattern.compile("[\\w-]+ others?\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern AND = Pattern.compile(",? and (?:at least |about |some )?");
    private static final Pattern VENUE = Pattern.compile("[^,.;:\\d]{0,25}?\\b(?:at|inside|in|on) (?:the )?\\p{Lu}");

    private Incomparable() {}

    /** Whether the figure stands alone; its sentence, or the whole of a heading, is given. */
    static boolean is(Reading reading, Figure figure, Span sentence) {
        Citation words = figure.citation();
        String text = reading.article().text(words.part());
        String own = words.span().in(text);
        String behind = text.substring(words.span().end(), Math.max(words.span().end(), sentence.end()));
        String before = text.substring(
                Math.min(sentence.start(), words.span().start()), words.span().start());
        return isTime(figure) && MOMENT.matcher(behind).lookingAt()
                || isCount(figure) && RATE.matcher(behind).lookingAt()
                || isCount(figure) && SAMPLE.matcher(before).matches()
                || DEFINITION.matcher(own).matches()
                || isOneDescribed(figure)
                || OTHERS.matcher(own).matches() && isBesideAName(reading, words, text)
                || isOneOfARow(reading, figure, sentence, text);
    }

    private static boolean isTime(Figure figure) {
        return Measures.kind(figure.quantity().unit()).equals("time");
    }

    private static boolean isCount(Figure figure) {
        String kind = Measures.kind(figure.quantity().unit());
        return kind.equals("people") || kind.equals("count");
    }

    /** "One injured officer", "one victim": the words that tell what became of them are part of who they are. */
    private static boolean isOneDescribed(Figure figure) {
        List<Citation> because = figure.measure().because();
        return figure.quantity().isPoint()
                && figure.quantity().bound() == Quantity.Bound.EXACT
                && figure.quantity().printed().compareTo(BigDecimal.ONE) == 0
                && !because.isEmpty()
                && because.stream().allMatch(word -> figure.citation().span().contains(word.span()));
    }

    private static boolean isBesideAName(Reading reading, Citation words, String text) {
        return reading.mentions().stream()
                .filter(mention -> mention.kind() == Mention.Kind.PERSON
                        && mention.citation().part().equals(words.part())
                        && mention.citation().span().end() <= words.span().start())
                .anyMatch(mention -> AND.matcher(text.substring(
                                mention.citation().span().end(), words.span().start()))
                        .matches());
    }

    /** Whether it and another number of the same are each followed by a place of their own that no gazetteer tells. */
    private static boolean isOneOfARow(Reading reading, Figure figure, Span sentence, String text) {
        return figure.citation().part().equals(Part.BODY)
                && isAtAVenue(figure, text)
                && reading.figures().stream()
                        .filter(other -> !other.id().equals(figure.id())
                                && other.citation().part().equals(Part.BODY)
                                && sentence.contains(other.citation().span()))
                        .anyMatch(other -> Breakdowns.countsAlike(figure, other) && isAtAVenue(other, text));
    }

    private static boolean isAtAVenue(Figure figure, String text) {
        Matcher venue = VENUE.matcher(text).region(figure.citation().span().end(), text.length());
        return venue.lookingAt()
                && figure.where()
                        .filter(where -> where.because().stream()
                                .anyMatch(word -> word.span().start()
                                                >= figure.citation().span().end()
                                        && word.span().start() <= venue.end()))
                        .isEmpty();
    }
}
