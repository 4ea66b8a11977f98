package org.stemma.read.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.stemma.model.Citation;
import org.stemma.model.Numeral;
import org.stemma.model.Part;
import org.stemma.model.Region;
import org.stemma.model.Span;
import org.stemma.model.TimeExpression;
import org.stemma.read.figure.quantity.NumeralScan;
import org.stemma.read.figure.quantity.ReadQuantity;
import org.stemma.read.text.ArticleText;
import org.stemma.read.text.Passage;

/**
 * Accounts for every numeral and number word of an article: what {@link NumeralScan} sees without reading is looked up
 * among what was read, and what nobody claimed is listed as not read.
 */
final class NumeralAccount {
    private record Claim(Span span, Numeral.Use use, String why) {}

    private final ArticleText text;
    private final List<TimeExpression> dates;
    private final TreeMap<Part, List<Claim>> claims = new TreeMap<>();

    NumeralAccount(ArticleText text, List<TimeExpression> dates) {
        this.text = text;
        this.dates = List.copyOf(dates);
    }

    /** These words became a figure. */
    void figure(Passage passage, ReadQuantity quantity) {
        claim(passage, quantity.span(), Numeral.Use.FIGURE, "");
    }

    /** These words are no figure. */
    void other(Passage passage, ReadQuantity quantity, String why) {
        boolean date = why.equals(FigureGate.DATE);
        claim(passage, quantity.number(), date ? Numeral.Use.DATE : Numeral.Use.OTHER, date ? "" : why);
    }

    private void claim(Passage passage, Span span, Numeral.Use use, String why) {
        claims.computeIfAbsent(passage.part(), part -> new ArrayList<>()).add(new Claim(span, use, why));
    }

    /** All numerals of the title and the body, in order. */
    List<Numeral> numerals() {
        List<Numeral> numerals = new ArrayList<>();
        for (Passage passage : text.passages()) {
            List<Claim> here = new ArrayList<>(claims.getOrDefault(passage.part(), List.of()));
            here.sort(java.util.Comparator.comparing(Claim::span));
            int next = 0;
            for (Span span : NumeralScan.numerals(passage.text().body())) {
                while (next < here.size() && here.get(next).span().end() <= span.start()) {
                    next++;
                }
                Optional<Claim> claim =
                        next < here.size() && here.get(next).span().contains(span)
                                ? Optional.of(here.get(next))
                                : Optional.empty();
                numerals.add(numeral(passage.cite(span), claim));
            }
        }
        return numerals;
    }

    /** "the couple were", "the first half", "its headquarters are in the quarter". */
    private static boolean isAlsoNoNumber(String word) {
        return switch (word) {
            case "couple", "half", "halves", "quarter", "quarters", "scores", "seconds", "thirds" -> true;
            default -> false;
        };
    }

    private Numeral numeral(Citation citation, Optional<Claim> claim) {
        if (claim.isPresent()) {
            return new Numeral(citation, claim.get().use(), claim.get().why());
        }
        for (TimeExpression date : dates) {
            if (date.citation().part().equals(citation.part())
                    && date.citation().span().contains(citation.span())) {
                return new Numeral(citation, Numeral.Use.DATE, "");
            }
        }
        Optional<Region.Kind> region = citation.part().equals(Part.BODY)
                ? text.article().regionOf(citation.span()).filter(kind -> !kind.isProse())
                : Optional.empty();
        String word = text.article().words(citation).toLowerCase(java.util.Locale.ROOT);
        if (region.isEmpty() && isAlsoNoNumber(word)) {
            return new Numeral(citation, Numeral.Use.OTHER, "not used as a number");
        }
        return new Numeral(
                citation,
                Numeral.Use.NOT_READ,
                region.map(kind -> "in a "
                                + kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '))
                        .orElse("not understood"));
    }
}
