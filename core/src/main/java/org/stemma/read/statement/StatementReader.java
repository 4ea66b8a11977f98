package org.stemma.read.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.language.Sentence;
import org.stemma.model.Basis;
import org.stemma.model.Citation;
import org.stemma.model.Claimant;
import org.stemma.model.Grounds;
import org.stemma.model.ItemId;
import org.stemma.model.Mention;
import org.stemma.model.Span;
import org.stemma.model.Statement;
import org.stemma.model.TimeExpression;
import org.stemma.read.statement.attribution.Attribution;
import org.stemma.read.statement.attribution.AttributionModel;
import org.stemma.read.statement.quotation.Quotation;
import org.stemma.read.statement.quotation.Quotations;
import org.stemma.read.text.ArticleText;
import org.stemma.read.text.Passage;

/** Finds who said what in an article. Immutable and safe from any thread. */
public final class StatementReader {
    /** A quotation that nobody is said to have uttered is a statement only if it has so many words. */
    private static final int LEAST_WORDS_ALONE = 5;

    private final AttributionModel model;

    /** A reader with the model that ships. */
    public StatementReader() {
        this(AttributionModel.shipped());
    }

    /** A reader with another model, to try one out. */
    public StatementReader(AttributionModel model) {
        this.model = model;
    }

    /** The statements in the order of their words. */
    public List<Statement> read(ArticleText text, List<Mention> mentions, List<TimeExpression> dates) {
        List<Statement> statements = new ArrayList<>();
        for (Passage passage : text.passages()) {
            statements.addAll(read(passage, mentions, dates));
        }
        return statements;
    }

    private List<Statement> read(Passage passage, List<Mention> mentions, List<TimeExpression> dates) {
        Quotations quotations = Quotations.of(passage.text());
        List<Attribution> attributions = new ArrayList<>(model.find(passage.text(), quotations));
        attributions.sort(
                Comparator.comparingInt(attribution -> attribution.cue().get(0).start()));
        Contents contents = new Contents(passage.text(), quotations);
        Speakers speakers = new Speakers(passage, mentions);
        List<TimeExpression> here = dates.stream()
                .filter(date -> date.citation().part().equals(passage.part()))
                .toList();
        List<Draft> drafts = new ArrayList<>();
        List<Claimant> before = new ArrayList<>();
        for (Attribution marked : attributions) {
            Relays.Relayed relayed = Relays.of(marked);
            Attribution attribution = relayed.attribution();
            List<Contents.Piece> pieces = contents.of(attribution);
            if (pieces.isEmpty()
                    || isAboutChecking(passage, attribution)
                    || Relays.onlyNamesItsSource(attribution)
                    || Anonymity.isOnlyTheWish(
                            pieces.get(0).pieces().get(0).in(passage.text().body()))) {
                continue;
            }
            Voice speaker = speakers.of(attribution, before, enclosing(drafts, attribution));
            before.add(speaker.claimant());
            Grounds grounds = new Grounds(
                    attribution.learned() ? Grounds.Finding.MODEL : Grounds.Finding.REPORT,
                    relayed.relay().isPresent() ? Grounds.Tie.CITED : Ties.of(attribution),
                    speaker.naming());
            Optional<Span> medium = relayed.relay().or(() -> speakers.medium(attribution));
            for (Contents.Piece piece : pieces) {
                drafts.add(draft(passage, attribution, piece, speaker.claimant(), grounds, medium, here));
            }
        }
        drafts.addAll(runOn(passage, quotations, speakers, drafts));
        return finish(passage, drafts);
    }

    /**
     * "The claim could not be independently verified": the article's own words about checking are nobody's statement.
     */
    private static boolean isAboutChecking(Passage passage, Attribution attribution) {
        Span cue = attribution.cue().stream().reduce(Span::cover).orElseThrow();
        return attribution.source().isEmpty()
                && Circumstances.checking(
                                passage.text().body(), attribution.sentence().span())
                        .filter(cue::overlaps)
                        .isPresent();
    }

    private static Optional<Claimant> enclosing(List<Draft> drafts, Attribution attribution) {
        Span cue = attribution.cue().get(0);
        Optional<Claimant> found = Optional.empty();
        for (Draft draft : drafts) {
            if (draft.holds(cue)) {
                found = Optional.of(draft.speaker());
            }
        }
        return found;
    }

    private static Draft draft(
            Passage passage,
            Attribution attribution,
            Contents.Piece piece,
            Claimant speaker,
            Grounds grounds,
            Optional<Span> medium,
            List<TimeExpression> dates) {
        String words = piece.pieces().get(0).in(passage.text().body());
        Manner manner = new Manner(attribution, piece.form(), words);
        Circumstances circumstances = new Circumstances(attribution);
        Claimant named = piece.runsOn() ? carried(speaker) : speaker;
        Span cue = attribution.cue().stream().reduce(Span::cover).orElseThrow();
        return new Draft(
                piece.pieces(),
                piece.runsOn() ? Optional.empty() : Optional.of(cue),
                named,
                piece.form(),
                manner.kind(),
                manner.polarity(),
                manner.modality(),
                circumstances.addressee(),
                circumstances.venue().or(() -> medium),
                circumstances.saidOn(dates).map(TimeExpression::id),
                piece.runsOn() ? new Grounds(Grounds.Finding.FURTHER, grounds.tie(), grounds.naming()) : grounds);
    }

    /** The same speaker, known from the words beside another piece. */
    private static Claimant carried(Claimant speaker) {
        Basis basis = speaker.words().isPresent() ? Basis.INFERRED : speaker.basis();
        return new Claimant(
                speaker.name(), speaker.kind(), speaker.words(), speaker.antecedent(), speaker.role(), basis);
    }

    /**
     * Quotations that no cue holds: further paragraphs of the speech before them, else of somebody the article leaves
     * out.
     */
    private static List<Draft> runOn(Passage passage, Quotations quotations, Speakers speakers, List<Draft> drafts) {
        List<Draft> found = new ArrayList<>();
        List<Draft> all = new ArrayList<>(drafts);
        for (Quotation quotation : quotations.all()) {
            boolean held = all.stream().anyMatch(draft -> draft.touches(quotation.inner()));
            if (held || !quotation.isSpeech() || !opensSentence(passage, quotation)) {
                continue;
            }
            Optional<Voice> signed = speakers.signed(quotation.whole());
            Optional<Draft> before = signed.isPresent()
                    ? Optional.empty()
                    : all.stream()
                            .filter(draft -> draft.end() <= quotation.whole().start())
                            .max(Comparator.comparingInt(Draft::end))
                            .filter(draft -> runsOnFrom(passage, draft, quotation));
            if (before.isEmpty() && signed.isEmpty() && quotation.words() < LEAST_WORDS_ALONE) {
                continue;
            }
            Draft draft = before.map(begun -> begun.runningOn(quotation.inner(), carried(begun.speaker())))
                    .orElseGet(() -> Draft.alone(
                            quotation.inner(),
                            signed.or(() -> introduced(passage, quotations, speakers, quotation))
                                    .or(() -> speakers.recorded(quotation.whole()))
                                    .orElseGet(Speakers::unnamed)));
            found.add(draft);
            all.add(draft);
        }
        return found;
    }

    /** The subject of the sentence just before a quotation, where that sentence has no quotation itself. */
    private static Optional<Voice> introduced(
            Passage passage, Quotations quotations, Speakers speakers, Quotation quotation) {
        List<Sentence> sentences = passage.text().sentences();
        return passage.text()
                .sentenceAt(quotation.whole().start())
                .filter(sentence -> sentence.index() > 0)
                .map(sentence -> sentences.get(sentence.index() - 1))
                .filter(before -> quotations.all().stream()
                        .noneMatch(other -> other.whole().overlaps(before.span())))
                .flatMap(speakers::introducedBy);
    }

    private static boolean opensSentence(Passage passage, Quotation quotation) {
        return passage.text()
                .sentenceAt(quotation.whole().start())
                .filter(sentence -> sentence.span().start() == quotation.whole().start())
                .isPresent();
    }

    /**
     * Whether the statement is the last thing of the paragraph before the quotation's, or of its own, or stands in the
     * sentence just before: "… the river had risen, she said." and then a quotation by itself.
     */
    private static boolean runsOnFrom(Passage passage, Draft before, Quotation quotation) {
        Optional<Sentence> here = passage.text().sentenceAt(quotation.whole().start());
        Optional<Sentence> there = passage.text().sentenceAt(Math.max(0, before.end() - 1));
        if (quotation.continues() || here.isEmpty() || there.isEmpty()) {
            return quotation.continues();
        }
        int paragraph = here.get().paragraph();
        int last = there.get().paragraph();
        boolean direct = before.form() == Statement.Form.DIRECT;
        boolean justBefore = before.kind() == Statement.Kind.SAID
                && there.get().index() + 1 == here.get().index();
        return paragraph == last || (direct || justBefore) && paragraph == last + 1;
    }

    private static List<Statement> finish(Passage passage, List<Draft> drafts) {
        List<Draft> sorted = new ArrayList<>(drafts);
        sorted.sort(Comparator.comparing(Draft::span)
                .thenComparing(draft -> draft.cue().map(Span::start).orElse(-1)));
        Map<Span, Integer> ordinals = new HashMap<>();
        List<ItemId> ids = new ArrayList<>();
        for (Draft draft : sorted) {
            int ordinal = ordinals.merge(draft.span(), 1, Integer::sum) - 1;
            ids.add(new ItemId(ItemId.Kind.STATEMENT, passage.cite(draft.span()), ordinal));
        }
        List<Statement> statements = new ArrayList<>();
        for (int at = 0; at < sorted.size(); at++) {
            Draft draft = sorted.get(at);
            statements.add(
                    draft.statement(ids.get(at), passage::cite, checking(passage, draft), nest(sorted, ids, at)));
        }
        return statements;
    }

    /** The smallest other statement whose content holds cue and content of this one. */
    private static Optional<ItemId> nest(List<Draft> drafts, List<ItemId> ids, int at) {
        Optional<ItemId> best = Optional.empty();
        int least = Integer.MAX_VALUE;
        Draft inner = drafts.get(at);
        for (int other = 0; other < drafts.size(); other++) {
            Draft outer = drafts.get(other);
            boolean holds = other != at
                    && inner.cue().isPresent()
                    && outer.holds(inner.cue().get())
                    && outer.span().contains(inner.span());
            if (holds && outer.span().length() < least) {
                least = outer.span().length();
                best = Optional.of(ids.get(other));
            }
        }
        return best;
    }

    /** The article's words about checking, in the sentence of the statement or the one behind it. */
    private static Optional<Citation> checking(Passage passage, Draft draft) {
        return passage.text()
                .sentenceAt(Math.max(0, draft.end() - 1))
                .flatMap(sentence -> {
                    int end = sentence.span().end();
                    int next = sentence.index() + 1;
                    if (next < passage.text().sentences().size()
                            && passage.text().sentences().get(next).paragraph() == sentence.paragraph()) {
                        end = passage.text().sentences().get(next).span().end();
                    }
                    return Circumstances.checking(
                            passage.text().body(), new Span(sentence.span().start(), end));
                })
                .map(passage::cite);
    }
}
