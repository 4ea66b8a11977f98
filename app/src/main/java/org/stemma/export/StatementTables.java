package org.stemma.export;

import java.util.Optional;
import org.stemma.export.Table.Builder;
import org.stemma.model.Ledger;
import org.stemma.model.Reading;
import org.stemma.model.Rendered;
import org.stemma.model.Reply;
import org.stemma.model.Reversal;
import org.stemma.model.SameStatement;
import org.stemma.model.Statement;
import org.stemma.model.TimeExpression;
import org.stemma.model.When;
import org.stemma.view.LedgerView;

/** Statements, what answers them, and the dates that articles name. */
public final class StatementTables {
    private StatementTables() {}

    /** Every statement. */
    public static Table statements(LedgerView view) {
        Builder table = new Builder(
                "statements",
                "id",
                "article",
                "outlet",
                "part",
                "start",
                "end",
                "content",
                "speaker",
                "speaker_kind",
                "speaker_basis",
                "speaker_actor",
                "role",
                "cue",
                "form",
                "kind",
                "polarity",
                "modality",
                "addressee",
                "venue",
                "said_on",
                "said_on_basis",
                "checking",
                "nested_in",
                "same_as",
                "rendering",
                "rendering_against",
                "origin");
        for (Statement statement : view.statements().values()) {
            Optional<When> saidOn = view.saidOn(statement.id());
            Optional<SameStatement> same = view.sameOf(statement.id());
            Optional<Ledger.StatementInContext> context =
                    Optional.ofNullable(view.ledger().statements().get(statement.id()));
            table.row(
                    statement.id(),
                    statement.id().article(),
                    view.outlet(statement.id().article()),
                    statement.citation().part(),
                    statement.citation().span().start(),
                    statement.citation().span().end(),
                    view.content(statement),
                    view.speaker(statement),
                    statement.speaker().kind(),
                    statement.speaker().basis(),
                    context.flatMap(Ledger.StatementInContext::speaker),
                    statement.speaker().role(),
                    statement.cue().map(view::words),
                    statement.form(),
                    statement.kind(),
                    statement.polarity(),
                    statement.modality(),
                    statement.addressee().map(view::words),
                    statement.venue().map(view::words),
                    saidOn.map(When::value),
                    saidOn.map(When::basis),
                    statement.checking().map(view::words),
                    statement.nestedIn(),
                    same.map(SameStatement::id),
                    view.rendered(statement.id())
                            .map(Rendered::rendering)
                            .or(() -> same.map(group ->
                                    group.renderings().get(group.members().indexOf(statement.id())))),
                    view.rendered(statement.id()).map(one -> one.document().article()),
                    context.flatMap(Ledger.StatementInContext::origin));
        }
        return table.build();
    }

    /** Statements that answer others. */
    public static Table replies(LedgerView view) {
        Builder table = new Builder("replies", "from", "to", "stance", "because");
        for (Reply reply : view.ledger().replies()) {
            table.row(
                    reply.from(),
                    reply.to(),
                    reply.stance(),
                    reply.because().stream().map(view::words).toList());
        }
        return table.build();
    }

    /** Statements that are the reverse of an earlier one of their speaker. */
    public static Table reversals(LedgerView view) {
        Builder table = new Builder("reversals", "earlier", "later", "because");
        for (Reversal reversal : view.ledger().reversals()) {
            table.row(
                    reversal.earlier(),
                    reversal.later(),
                    reversal.because().stream().map(view::words).toList());
        }
        return table.build();
    }

    /** Words that name a time, and the calendar time they resolved to. */
    public static Table dates(LedgerView view) {
        Builder table = new Builder("dates", "id", "article", "part", "start", "end", "text", "type", "value");
        for (Reading reading : view.ledger().readings().values()) {
            for (TimeExpression date : reading.dates()) {
                table.row(
                        date.id(),
                        reading.id(),
                        date.citation().part(),
                        date.citation().span().start(),
                        date.citation().span().end(),
                        date.text(),
                        date.type(),
                        Optional.ofNullable(view.ledger().dates().get(date.id()))
                                .map(When::value));
            }
        }
        return table.build();
    }
}
