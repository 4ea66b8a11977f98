package org.stemma.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.decide.Status;
import org.stemma.model.Decision;
import org.stemma.model.ItemId;
import org.stemma.model.Measures;
import org.stemma.model.Relation;
import org.stemma.model.SameStatement;
import org.stemma.model.Series;
import org.stemma.view.DecisionLine;
import org.stemma.view.Explanation;
import org.stemma.view.LedgerView;

/**
 * A figure or statement, attribute by attribute, with what the desk said of it and can say.
 *
 * @param explanation what it was read as, and the words for it
 * @param status what the desk has said
 * @param decisions what was decided on it, the earliest first
 * @param fields what can be set of it
 * @param measures the names of measures to choose from
 * @param series others that it could count the same as, or be the same statement as: by the item that names their group
 * @param members the others of its series, or the other wordings of its statement, to be split from
 * @param relations how it stands to others, to be relabelled
 * @param words the words for relations
 * @param queue the queue that is being gone through; empty where none is
 * @param next the next item of that queue
 * @param waiting how many items of that queue wait
 */
public record ItemPage(
        Explanation explanation,
        Status status,
        List<DecisionLine> decisions,
        List<String> fields,
        List<String> measures,
        List<Other> series,
        List<Other> members,
        List<Other> relations,
        List<String> words,
        String queue,
        Optional<ItemId> next,
        int waiting)
        implements Page {
    /** So much of a statement is shown where it is offered, in UTF-16 units. */
    private static final int SHOWN = 90;

    /**
     * Another figure or statement.
     *
     * @param id which
     * @param text what it is, for people
     */
    public record Other(ItemId id, String text) {}

    /** The page of an item. */
    public static ItemPage of(Snapshot snapshot, ItemId id, String queueName) {
        LedgerView view = snapshot.view();
        Explanation explanation = Explanation.of(view, id)
                .orElseThrow(() -> new IllegalArgumentException("neither figure nor statement: " + id));
        ReviewQueue.Kind kind = ReviewQueue.Kind.named(queueName);
        boolean isFigure = id.kind() == ItemId.Kind.FIGURE;
        Optional<Series> own = view.seriesOf(id);
        List<String> fields = new ArrayList<>();
        for (Decision.Field field : Decision.Field.values()) {
            if (field.of() == id.kind()) {
                fields.add(field.word());
            }
        }
        return new ItemPage(
                explanation,
                view.status(id),
                DecisionLine.on(view, id),
                List.copyOf(fields),
                isFigure
                        ? Measures.all().stream()
                                .map(entry -> entry.measure().name())
                                .toList()
                        : List.of(),
                isFigure ? Candidates.figures(snapshot, id) : Candidates.statements(snapshot, id),
                isFigure ? members(view, own, id) : wordings(view, id),
                isFigure ? relations(view, own, id) : List.of(),
                isFigure
                        ? List.of(Relation.Word.values()).stream()
                                .map(Relation.Word::words)
                                .toList()
                        : List.of(),
                queueName,
                queueName.isEmpty() ? Optional.empty() : snapshot.queue().next(snapshot, kind, id),
                queueName.isEmpty()
                        ? 0
                        : snapshot.queue().of(snapshot, kind, Status.UNREVIEWED).size());
    }

    private static List<Other> members(LedgerView view, Optional<Series> own, ItemId id) {
        return own.map(Series::members).orElse(List.of()).stream()
                .filter(member -> !member.equals(id))
                .map(member -> other(view, member))
                .toList();
    }

    private static List<Other> wordings(LedgerView view, ItemId id) {
        return view.sameOf(id).map(SameStatement::members).orElse(List.of()).stream()
                .filter(member -> !member.equals(id))
                .map(member -> other(view, member))
                .toList();
    }

    private static List<Other> relations(LedgerView view, Optional<Series> own, ItemId id) {
        List<Other> others = new ArrayList<>();
        for (Relation relation : own.map(Series::relations).orElse(List.of())) {
            if (relation.a().equals(id) || relation.b().equals(id)) {
                others.add(other(view, relation.a().equals(id) ? relation.b() : relation.a()));
            }
        }
        return List.copyOf(others);
    }

    /** An item as it is offered. */
    static Other other(LedgerView view, ItemId id) {
        String words = view.words(id.anchor());
        String shown = words.length() > SHOWN ? words.substring(0, SHOWN) + "…" : words;
        return new Other(id, "“" + shown + "”, " + view.label(id.article()));
    }

    /** Whether it is a figure; else it is a statement. */
    public boolean isFigure() {
        return explanation.id().kind() == ItemId.Kind.FIGURE;
    }

    @Override
    public String template() {
        return "item";
    }

    @Override
    public String title() {
        return explanation.title();
    }

    @Override
    public String section() {
        return "review";
    }
}
