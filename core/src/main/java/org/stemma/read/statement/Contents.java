package org.stemma.read.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stemma.language.AnalysedText;
import org.stemma.model.Span;
import org.stemma.model.Statement;
import org.stemma.read.statement.attribution.Attribution;
import org.stemma.read.statement.quotation.Quotation;
import org.stemma.read.statement.quotation.Quotations;

/** Cuts what is attributed into statements: outer marks and "that" stripped, what runs on a statement of its own. */
final class Contents {
    private static final String QUOTATION_MARKS = "\"\u201C\u201D\u201E\u00AB\u00BB'\u2018\u2019`";
    private static final String LOOSE = ",;:\u2014\u2013-\u2015";

    /**
     * The content of one statement.
     *
     * @param pieces its pieces
     * @param form whether it stands in quotation marks
     * @param runsOn whether it is a quotation that runs on from another of the same cue
     */
    record Piece(List<Span> pieces, Statement.Form form, boolean runsOn) {}

    private final AnalysedText text;
    private final Quotations quotations;

    Contents(AnalysedText text, Quotations quotations) {
        this.text = text;
        this.quotations = quotations;
    }

    /** The statements that one attribution makes, the one beside its cue first. */
    List<Piece> of(Attribution attribution) {
        List<Piece> found = new ArrayList<>();
        List<Span> pieces = new ArrayList<>();
        Optional<Span> before = Optional.empty();
        for (Span raw : attribution.content()) {
            Span piece = trimmed(raw, before.isEmpty());
            if (piece.length() == 0 || isTheSpeaker(attribution, piece)) {
                continue;
            }
            if (before.isPresent() && isOwnSentence(before.get(), raw)) {
                found.add(new Piece(List.copyOf(pieces), form(pieces), !found.isEmpty()));
                pieces.clear();
            }
            pieces.add(piece);
            before = Optional.of(raw);
        }
        if (!pieces.isEmpty()) {
            found.add(new Piece(List.copyOf(pieces), form(pieces), !found.isEmpty()));
        }
        return found;
    }

    /** "The company, which denied the report": whom the relative pronoun stands for, beside what was denied. */
    private boolean isTheSpeaker(Attribution attribution, Span piece) {
        if (attribution.content().size() < 2 || attribution.source().size() != 1) {
            return false;
        }
        Span source = attribution.source().get(0);
        return RelativePronouns.isRelative(source.in(text.body()))
                && piece.end() <= source.start()
                && isOnlyMarks(piece.end(), source.start());
    }

    /** A quotation in another sentence than the piece before it is a statement of its own. */
    private boolean isOwnSentence(Span before, Span piece) {
        if (quotationOver(piece).isEmpty()) {
            return false;
        }
        int first = sentenceOf(before.end() - 1);
        int second = sentenceOf(piece.start());
        return first != second;
    }

    private int sentenceOf(int offset) {
        return text.sentenceAt(offset).map(sentence -> sentence.index()).orElse(-1);
    }

    /** The words without outer quotation marks, "that" and loose punctuation. */
    private Span trimmed(Span raw, boolean first) {
        String body = text.body();
        Optional<Quotation> quotation = quotationOver(raw);
        if (quotation.isPresent()) {
            int start = Math.max(raw.start(), quotation.get().inner().start());
            int end = Math.min(raw.end(), quotation.get().inner().end());
            return start < end ? new Span(start, end) : new Span(raw.start(), raw.start());
        }
        int start = raw.start();
        int end = raw.end();
        if (first && body.substring(start, end).toLowerCase(Locale.ROOT).startsWith("that ")) {
            start += 5;
        }
        while (start < end && isLoose(body.charAt(start))) {
            start++;
        }
        while (end > start && (isLoose(body.charAt(end - 1)) || isFullStop(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    /** The stop of the article's own sentence, rather than of an abbreviation. */
    private boolean isFullStop(int at) {
        return text.body().charAt(at) == '.'
                && text.sentenceAt(at)
                        .filter(sentence -> sentence.span().end() == at + 1)
                        .isPresent()
                && text.sentenceAt(at)
                        .filter(sentence ->
                                sentence.token(sentence.size() - 1).text().equals("."))
                        .isPresent();
    }

    private static boolean isLoose(char c) {
        return Character.isWhitespace(c) || LOOSE.indexOf(c) >= 0;
    }

    /** The quotation that this piece is, but for marks and stops around it. */
    private Optional<Quotation> quotationOver(Span piece) {
        for (Quotation quotation : quotations.all()) {
            if (quotation.whole().overlaps(piece)
                    && isOnlyMarks(piece.start(), quotation.inner().start())
                    && isOnlyMarks(quotation.inner().end(), piece.end())
                    && piece.start() < quotation.inner().end()
                    && piece.end() > quotation.inner().start()) {
                return Optional.of(quotation);
            }
        }
        return Optional.empty();
    }

    private boolean isOnlyMarks(int from, int to) {
        for (int at = from; at < to; at++) {
            char c = text.body().charAt(at);
            if (!Character.isWhitespace(c) && QUOTATION_MARKS.indexOf(c) < 0 && LOOSE.indexOf(c) < 0 && c != '.') {
                return false;
            }
        }
        return true;
    }

    private Statement.Form form(List<Span> pieces) {
        int direct = 0;
        boolean marks = false;
        for (Span piece : pieces) {
            boolean inside = quotations.all().stream()
                    .anyMatch(quotation -> quotation.whole().contains(piece));
            direct += inside ? 1 : 0;
            marks |= quotations.all().stream()
                    .anyMatch(quotation -> quotation.whole().overlaps(piece));
        }
        return direct == pieces.size() ? Statement.Form.DIRECT : marks ? Statement.Form.MIXED : Statement.Form.INDIRECT;
    }
}
