package org.stemma.view;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stemma.decide.Desk;
import org.stemma.decide.Fate;
import org.stemma.model.Decision;
import org.stemma.model.ItemId;

/**
 * A decision as a row.
 *
 * @param decision the decision
 * @param item what it attaches to
 * @param what what was decided: {@code reject}, {@code set measure=killed}
 * @param words the words that it is about; for an article as a whole its short name
 * @param other the words of the second item of a pair
 * @param where the short name of the article, else the last piece of its source key
 * @param fate what became of it
 * @param why why it does not attach; empty where it does
 */
public record DecisionLine(
        Decision decision,
        Optional<ItemId> item,
        String what,
        String words,
        Optional<String> other,
        String where,
        Fate fate,
        String why) {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMM yyyy HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    /** All decisions, by time and hash. */
    public static List<DecisionLine> all(LedgerView view) {
        Desk desk = view.desk();
        List<DecisionLine> lines = new ArrayList<>();
        for (Decision decision : desk.decisions()) {
            lines.add(of(view, decision, why(desk, decision)));
        }
        return List.copyOf(lines);
    }

    /** What was decided on one item, in the same order. */
    public static List<DecisionLine> on(LedgerView view, ItemId item) {
        return view.desk().decisions().stream()
                .filter(decision ->
                        view.desk().item(decision).filter(item::equals).isPresent())
                .map(decision -> of(view, decision, why(view.desk(), decision)))
                .toList();
    }

    private static String why(Desk desk, Decision decision) {
        return desk.unattached().stream()
                .filter(left -> left.decision().equals(decision))
                .map(Desk.Unattached::why)
                .findFirst()
                .orElse("");
    }

    private static DecisionLine of(LedgerView view, Decision decision, String why) {
        Decision.Anchor target = decision.target();
        boolean here = view.ledger().article(target.article()).isPresent();
        String where = here ? view.label(target.article()) : lastPiece(target.sourceKey());
        return new DecisionLine(
                decision,
                view.desk().item(decision),
                (Wording.words(decision.action()) + " " + decision.value()).strip(),
                target.quote().isEmpty() ? where : Wording.oneLine(target.quote()),
                decision.other().map(Decision.Anchor::quote).map(Wording::oneLine),
                where,
                view.desk().fate(decision),
                why);
    }

    private static String lastPiece(String sourceKey) {
        String key = sourceKey.endsWith("/") ? sourceKey.substring(0, sourceKey.length() - 1) : sourceKey;
        return key.substring(key.lastIndexOf('/') + 1);
    }

    /** When it was made, as people write it: {@code 22 Nov 2026 12:20 UTC}. */
    public String when() {
        return WHEN.format(decision.at());
    }

    /** The beginning of the hash, which names it. */
    public String name() {
        return decision.hash().substring(0, 10);
    }

    /** Whether it has force. */
    public boolean isInForce() {
        return fate == Fate.IN_FORCE;
    }
}
