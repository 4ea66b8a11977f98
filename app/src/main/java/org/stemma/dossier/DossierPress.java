package org.stemma.dossier;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.stemma.decide.Desk;
import org.stemma.model.Decision;
import org.stemma.model.Problem;
import org.stemma.model.Reading;
import org.stemma.model.StemmaException;
import org.stemma.pipeline.Pipeline;
import org.stemma.record.KeptRecord;
import org.stemma.store.Store;
import org.stemma.view.Handling;
import org.stemma.view.LedgerView;

/**
 * Makes the dossier of a store, wherever it was asked for. Safe for use from several threads, each with a store of its
 * own.
 */
public final class DossierPress {
    /**
     * What is asked for.
     *
     * @param question what is printed at the top; may be empty
     * @param cutOff only what came in and was decided before is in it
     * @param permitted handling labels of articles that may be in it
     * @param mark what stands on every page; the labels of the articles in it where nothing is said
     */
    public record Order(String question, Instant cutOff, Collection<String> permitted, Optional<String> mark) {}

    /**
     * A dossier with its files.
     *
     * @param dossier what it holds
     * @param files their bytes by name, the list of hashes last
     */
    public record Made(Dossier dossier, Map<String, byte[]> files) {}

    private final Pipeline pipeline;

    /** A press that compares with this pipeline. */
    public DossierPress(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    /**
     * The dossier of a store; items that are printed for the first time are given their numbers, which the store keeps.
     *
     * @return nothing where no article that may be in it came in before the cut-off
     * @throws StemmaException if it would print words that may not be handed on
     */
    public Optional<Made> make(Store store, Order order) {
        Instant moment = order.cutOff();
        Handling handling = Handling.permitting(store.readingsBefore(moment), order.permitted());
        if (handling.open().isEmpty()) {
            return Optional.empty();
        }
        List<Decision> decisions = handling.open(store.decisions(), store.labelsOfRemoved()).stream()
                .filter(decision -> decision.at().isBefore(moment))
                .toList();
        Desk desk = pipeline.decide(handling.open(), decisions);
        KeptRecord records = new KeptRecord(pipeline, KeptRecord.WORTH_KEEPING);
        LedgerView view = LedgerView.of(
                records.ledger(KeptRecord.Scope.ACCEPTED, store, handling.open(), desk), desk, store.register());
        ItemNumbers numbers = new ItemNumbers(store.printed(), store.lastPrinted(), desk);
        List<Problem> notOpened = store.problemsBefore(moment).stream()
                .filter(problem -> problem.article().isEmpty() && problem.stage() == Problem.Stage.INGEST)
                .toList();
        DossierMaker maker = new DossierMaker(
                view,
                handling.heldBack(),
                numbers,
                store.added(),
                article -> store.retrievals(article).stream().findFirst(),
                notOpened);
        Dossier dossier = maker.make(new DossierMaker.Order(
                order.question(), moment.toString(), order.mark().orElseGet(() -> labels(handling.open()))));
        Map<String, byte[]> files = DossierFiles.of(dossier, moment, maker::restrictedWordsIn);
        store.keepPrinted(numbers.given());
        return Optional.of(new Made(dossier, files));
    }

    private static String labels(List<Reading> open) {
        TreeSet<String> labels = new TreeSet<>();
        open.forEach(reading -> reading.article().handling().ifPresent(labels::add));
        return labels.isEmpty() ? "no handling label" : String.join(", ", labels);
    }

    /**
     * The moment that somebody typed: a day, a time (UTC where no zone is given), or {@code now}.
     *
     * @throws IllegalArgumentException if it is none of these
     */
    public static Instant moment(String typed, Instant now) {
        String cutOff = typed.strip();
        if (cutOff.equals("now")) {
            return now.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
        }
        try {
            if (cutOff.indexOf('T') < 0) {
                return LocalDate.parse(cutOff).atStartOfDay().toInstant(ZoneOffset.UTC);
            }
            boolean zoned = cutOff.matches(".*(Z|[+-]\\d{2}(:?\\d{2})?)$");
            return OffsetDateTime.parse(cutOff + (zoned ? "" : "Z")).toInstant();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "a cut-off is a date or time (2024-10-18, 2024-10-18T09:00Z) or now; '" + cutOff + "' is neither",
                    e);
        }
    }
}
