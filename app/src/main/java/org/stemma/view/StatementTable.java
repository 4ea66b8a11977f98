package org.stemma.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.model.Actor;
import org.stemma.model.Claimant;
import org.stemma.model.ItemId;
import org.stemma.model.Ledger;
import org.stemma.model.SameStatement;
import org.stemma.model.Statement;

/**
 * The statements of a ledger by speaker.
 *
 * @param speakers who said most first; those that articles do not name last
 */
public record StatementTable(List<Block> speakers) {
    /**
     * What one speaker said.
     *
     * @param speaker the name
     * @param role title or role as written
     * @param lines by the time they were said (unknown last)
     */
    public record Block(String speaker, Optional<String> role, List<StatementLine> lines) {}

    /** The statements of this ledger. */
    public static StatementTable of(LedgerView view) {
        Map<ItemId, Actor> actors = new TreeMap<>();
        view.ledger().actors().forEach(actor -> actors.put(actor.id(), actor));
        Map<String, List<Statement>> bySpeaker = new TreeMap<>();
        Map<String, Optional<String>> roles = new TreeMap<>();
        Set<ItemId> inAnother = new TreeSet<>();
        for (Statement statement : view.statements().values()) {
            if (inAnother.contains(statement.id())) {
                continue;
            }
            Statement shown = view.sameOf(statement.id())
                    .map(same -> {
                        inAnother.addAll(same.members());
                        return fullest(view, same);
                    })
                    .orElse(statement);
            String speaker = view.speaker(shown);
            bySpeaker.computeIfAbsent(speaker, name -> new ArrayList<>()).add(shown);
            if (roles.getOrDefault(speaker, Optional.empty()).isEmpty()) {
                roles.put(speaker, role(view, actors, shown));
            }
        }
        List<Block> blocks = new ArrayList<>();
        bySpeaker.forEach((speaker, said) ->
                blocks.add(new Block(speaker, roles.getOrDefault(speaker, Optional.empty()), lines(view, said))));
        blocks.sort(Comparator.comparing((Block block) -> block.speaker().equals("speaker not named"))
                .thenComparing(block -> -block.lines().size())
                .thenComparing(Block::speaker));
        return new StatementTable(List.copyOf(blocks));
    }

    private static Optional<String> role(LedgerView view, Map<ItemId, Actor> actors, Statement statement) {
        if (statement.speaker().role().isPresent()) {
            return statement.speaker().role();
        }
        return Optional.ofNullable(view.ledger().statements().get(statement.id()))
                .flatMap(Ledger.StatementInContext::speaker)
                .flatMap(id -> Optional.ofNullable(actors.get(id)))
                .flatMap(view::role)
                .filter(role -> statement.speaker().kind() != Claimant.Kind.UNKNOWN);
    }

    private static List<StatementLine> lines(LedgerView view, List<Statement> statements) {
        List<StatementLine> lines = new ArrayList<>();
        for (Statement statement : statements) {
            lines.add(StatementLine.of(view, statement, appearances(view, statement)));
        }
        lines.sort(
                Comparator.comparing((StatementLine line) -> line.latest(view).orElse(null), LedgerView.WHEN)
                        .thenComparing(StatementLine::id));
        return List.copyOf(lines);
    }

    private static List<Appearance> appearances(LedgerView view, Statement shown) {
        List<Appearance> appearances = new ArrayList<>();
        appearances.add(Appearance.of(view, shown.id()));
        view.sameOf(shown.id()).ifPresent(same -> {
            for (int i = 0; i < same.members().size(); i++) {
                ItemId member = same.members().get(i);
                if (!member.equals(shown.id())) {
                    appearances.add(Appearance.of(
                            view, member, Optional.of(same.renderings().get(i))));
                }
            }
        });
        return List.copyOf(appearances);
    }

    /**
     * The member to show: the words that the others are measured by; a quotation before a paraphrase, then the longest.
     */
    private static Statement fullest(LedgerView view, SameStatement same) {
        List<Statement> members = new ArrayList<>();
        Set<ItemId> measures = new TreeSet<>();
        for (int i = 0; i < same.members().size(); i++) {
            Statement statement = view.statements().get(same.members().get(i));
            if (statement != null) {
                members.add(statement);
                if (same.renderings().get(i) == SameStatement.Rendering.EXACT) {
                    measures.add(statement.id());
                }
            }
        }
        members.sort(Comparator.comparing((Statement statement) -> !measures.contains(statement.id()))
                .thenComparing(statement -> statement.form() != Statement.Form.DIRECT)
                .thenComparing(statement -> -view.content(statement).length())
                .thenComparing(Statement::id));
        return members.get(0);
    }
}
