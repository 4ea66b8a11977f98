package org.stemma.read.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stemma.language.EntityKind;
import org.stemma.language.Name;
import org.stemma.language.Sentence;
import org.stemma.model.Ascribed;
import org.stemma.model.Basis;
import org.stemma.model.Citation;
import org.stemma.model.Claimant;
import org.stemma.model.ItemId;
import org.stemma.model.Mention;
import org.stemma.model.Part;
import org.stemma.model.Span;
import org.stemma.model.Statement;
import org.stemma.model.SymbolicDate;
import org.stemma.model.TimeExpression;
import org.stemma.read.text.ArticleText;
import org.stemma.read.text.Passage;

/** What the earlier stages found in an article, asked from the place of one figure. */
final class Surroundings {
    private static final Pattern LOCATED = Pattern.compile(
            "\\b(?:in|inside|across|near|at|around|within|into|on|outside|throughout|over|of)\\s+(?:[\\p{L}’']+\\s+){0,2}$");
    /** A place without a preposition is taken only where no other is within so many characters more. */
    private static final int NOT_LOCATED = 60;

    private final ArticleText text;
    private final List<Mention> mentions;
    private final List<Mention> places = new ArrayList<>();
    private final List<TimeExpression> dates = new ArrayList<>();
    private final List<Statement> statements;

    Surroundings(ArticleText text, List<Mention> mentions, List<TimeExpression> dates, List<Statement> statements) {
        this.text = text;
        this.mentions = List.copyOf(mentions);
        for (Mention mention : mentions) {
            if (mention.kind() == Mention.Kind.PLACE) {
                places.add(mention);
            }
        }
        for (TimeExpression date : dates) {
            boolean running = date.region().isEmpty();
            if (running && (date.type() == TimeExpression.Type.DATE || date.type() == TimeExpression.Type.TIME)) {
                this.dates.add(date);
            }
        }
        this.statements = List.copyOf(statements);
    }

    /**
     * The innermost statement whose content holds these words, of those by somebody if there are any: "nine are known to
     * have died, she said" is hers.
     */
    Optional<Statement> statement(Citation words) {
        return statements.stream()
                .filter(statement -> statement.content().stream()
                        .anyMatch(piece -> piece.part().equals(words.part())
                                && piece.span().contains(words.span())))
                .min(Comparator.comparing(Surroundings::isNobodys)
                        .thenComparing(statement -> statement.citation().span().length()));
    }

    private static boolean isNobodys(Statement statement) {
        return statement.speaker().kind() == Claimant.Kind.UNKNOWN;
    }

    /** Who says so: the speaker of the statement, else who puts the number there, else the outlet. */
    Claimant claimant(
            Passage passage,
            Sentence sentence,
            Counted counted,
            Optional<Integer> verb,
            Optional<Statement> statement) {
        return statement
                .map(Statement::speaker)
                .or(() -> Authorities.of(passage, sentence, counted, verb, mentions))
                .orElseGet(Claimant::outlet);
    }

    /**
     * When it holds: the nearest date of the clause, else the day on which it was said, else the present where the verb
     * is in the present tense, else the article's present, assumed.
     */
    Optional<Ascribed<SymbolicDate>> asOf(
            Passage passage, Sentence sentence, Span words, Optional<Integer> verb, Optional<Statement> statement) {
        Optional<TimeExpression> stated = nearestDate(passage, sentence, words, statement, Clauses.Link.SAME);
        if (stated.isPresent()) {
            TimeExpression date = stated.get();
            return Optional.of(Ascribed.stated(date.value(), date.citation()));
        }
        Optional<TimeExpression> around = nearestDate(passage, sentence, words, statement, Clauses.Link.ABOVE);
        if (around.isPresent()) {
            TimeExpression date = around.get();
            return Optional.of(new Ascribed<>(date.value(), Basis.ENCLOSING, List.of(date.citation())));
        }
        Optional<TimeExpression> said = statement.flatMap(Statement::saidOn).flatMap(this::date);
        if (said.isPresent()) {
            TimeExpression date = said.get();
            return Optional.of(new Ascribed<>(date.value(), Basis.ENCLOSING, List.of(date.citation())));
        }
        boolean present = verb.filter(token -> isPresent(sentence, token)).isPresent();
        return Optional.of(
                new Ascribed<>(new SymbolicDate.Present(), present ? Basis.TENSE : Basis.ASSUMED, List.of()));
    }

    private static boolean isPresent(Sentence sentence, int verb) {
        String tag = sentence.tag(verb);
        return tag.equals("VBZ") || tag.equals("VBP");
    }

    private Optional<TimeExpression> date(ItemId id) {
        return dates.stream().filter(date -> date.id().equals(id)).findFirst();
    }

    private Optional<TimeExpression> nearestDate(
            Passage passage, Sentence sentence, Span words, Optional<Statement> statement, Clauses.Link link) {
        Optional<TimeExpression> nearest = Optional.empty();
        int best = Integer.MAX_VALUE;
        for (TimeExpression date : dates) {
            Span span = date.citation().span();
            boolean here = date.citation().part().equals(passage.part())
                    && sentence.span().contains(span)
                    && !span.contains(words)
                    && (link == Clauses.Link.ABOVE || sameStatement(date.citation(), statement))
                    && isLinked(Clauses.link(sentence, words, span), link);
            int distance = Math.max(span.start() - words.end(), words.start() - span.end());
            if (here && distance < best) {
                nearest = Optional.of(date);
                best = distance;
            }
        }
        return nearest;
    }

    /** Above also takes a date of the same clause that stands outside the statement. */
    private static boolean isLinked(Clauses.Link found, Clauses.Link wanted) {
        return found == wanted || (wanted == Clauses.Link.ABOVE && found == Clauses.Link.SAME);
    }

    /** Whether a date is on the same side of the quotation marks or of the cue as the figure. */
    private boolean sameStatement(Citation date, Optional<Statement> statement) {
        return statement(date).map(Statement::id).equals(statement.map(Statement::id));
    }

    /** The nearest place of the sentence, else of the sentence before in the same paragraph, else of the title. */
    Optional<Ascribed<String>> where(Passage passage, Sentence sentence, Span words) {
        Optional<Mention> here = nearestPlace(passage.part(), sentence.span(), words);
        if (here.isPresent()) {
            return here.map(place -> Ascribed.stated(place.name(), place.citation()));
        }
        if (places.isEmpty()) {
            return nearestName(passage, sentence, words);
        }
        List<Sentence> all = passage.text().sentences();
        if (sentence.index() > 0) {
            Sentence before = all.get(sentence.index() - 1);
            if (before.paragraph() == sentence.paragraph()) {
                Optional<Mention> near = nearestPlace(passage.part(), before.span(), words);
                if (near.isPresent()) {
                    return near.map(Surroundings::enclosing);
                }
            }
        }
        int titleLength = text.article().title().map(String::length).orElse(0);
        return titleLength == 0
                ? Optional.empty()
                : nearestPlace(Part.TITLE, new Span(0, titleLength), new Span(0, 1))
                        .map(Surroundings::enclosing);
    }

    private static Ascribed<String> enclosing(Mention place) {
        return new Ascribed<>(place.name(), Basis.ENCLOSING, List.of(place.citation()));
    }

    /**
     * Whether a preposition of place stands before a name, perhaps with an article or a possessor: "in Russia’s Kursk".
     */
    private static boolean isLocated(String text, int start) {
        String before = text.substring(Math.max(0, start - 30), start).toLowerCase(Locale.ROOT);
        return LOCATED.matcher(before).find();
    }

    private Optional<Mention> nearestPlace(Part part, Span within, Span words) {
        Optional<Mention> nearest = Optional.empty();
        int best = Integer.MAX_VALUE;
        for (Mention place : places) {
            Span span = place.citation().span();
            if (!place.citation().part().equals(part)
                    || !within.contains(span)
                    || Listed.isOfALaterNumber(text.article().text(part), words, span)) {
                continue;
            }
            if (Listed.isRightBehind(text.article().text(part), words, span)) {
                return Optional.of(place);
            }
            int distance = Math.max(span.start() - words.end(), words.start() - span.end())
                    + (isLocated(text.article().text(part), span.start()) ? 0 : NOT_LOCATED);
            if (distance < best) {
                nearest = Optional.of(place);
                best = distance;
            }
        }
        return nearest;
    }

    private static Optional<Ascribed<String>> nearestName(Passage passage, Sentence sentence, Span words) {
        Optional<Ascribed<String>> nearest = Optional.empty();
        int best = Integer.MAX_VALUE;
        for (Name name : sentence.names()) {
            int distance = Math.max(
                    name.span().start() - words.end(),
                    words.start() - name.span().end());
            if (name.kind() == EntityKind.LOCATION && distance < best) {
                nearest = Optional.of(
                        Ascribed.stated(name.span().in(passage.text().body()), passage.cite(name.span())));
                best = distance;
            }
        }
        return nearest;
    }
}
