package org.stemma.eval.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.stemma.compare.figure.Comparand;
import org.stemma.compare.figure.Comparands;
import org.stemma.compare.figure.SeriesBuilder;
import org.stemma.eval.GoldFiles;
import org.stemma.model.ArticleId;
import org.stemma.model.Citation;
import org.stemma.model.Figure;
import org.stemma.model.ItemId;
import org.stemma.model.Ledger;
import org.stemma.model.Part;
import org.stemma.model.Relation;
import org.stemma.model.Series;
import org.stemma.model.Statement;

/** Puts a ledger into the terms of the gold. Only bodies: the gold's offsets count in them. */
final class Predictions {
    private final Ledger ledger;
    private final Map<ArticleId, String> goldIds;

    private Predictions(Ledger ledger, Map<ArticleId, String> goldIds) {
        this.ledger = ledger;
        this.goldIds = goldIds;
    }

    static Predicted of(Ledger ledger, Map<ArticleId, String> goldIds) {
        return new Predictions(ledger, goldIds).predicted();
    }

    private Predicted predicted() {
        List<Predicted.Figure> figures = new ArrayList<>();
        ledger.figures().values().forEach(context -> {
            if (isCounted(context.figure().id())) {
                figures.add(figure(context.figure()));
            }
        });
        List<Predicted.Statement> statements = new ArrayList<>();
        ledger.statements().values().forEach(context -> {
            if (isCounted(context.statement().id())) {
                statements.add(statement(context.statement()));
            }
        });
        List<Set<String>> series = new ArrayList<>();
        ledger.series().forEach(one -> series.add(keys(one.members())));
        List<Set<String>> same = new ArrayList<>();
        ledger.same().forEach(one -> same.add(keys(one.members())));
        List<Predicted.Reply> replies = new ArrayList<>();
        ledger.replies()
                .forEach(reply -> replies.add(new Predicted.Reply(
                        reply.from().toString(),
                        reply.to().toString(),
                        words(reply.stance().name()))));
        return new Predicted(figures, series, relations(), statements, same, replies);
    }

    /** Of every two members, whether the ledger lists the pair or not. */
    private Map<Predicted.Pair, String> relations() {
        SortedMap<ItemId, Comparand> comparands = new Comparands().of(ledger);
        SeriesBuilder builder = new SeriesBuilder();
        Map<Predicted.Pair, String> relations = new LinkedHashMap<>();
        for (Series series : ledger.series()) {
            List<Comparand> members = series.members().stream()
                    .filter(Predictions::isCounted)
                    .flatMap(id -> java.util.Optional.ofNullable(comparands.get(id)).stream())
                    .toList();
            for (int i = 0; i < members.size(); i++) {
                for (int j = i + 1; j < members.size(); j++) {
                    Relation relation = builder.between(members.get(i), members.get(j));
                    relations.put(
                            Predicted.Pair.of(
                                    relation.a().toString(), relation.b().toString()),
                            words(relation.family().name()));
                }
            }
        }
        return relations;
    }

    private static boolean isCounted(ItemId id) {
        return id.anchor().part().equals(Part.BODY);
    }

    private Predicted.Figure figure(Figure figure) {
        UnitNames.Named quantity = UnitNames.of(figure.quantity());
        int[] span = codePoints(figure.citation());
        return new Predicted.Figure(
                goldId(figure.id()),
                span[0],
                span[1],
                quantity.low(),
                quantity.high(),
                quantity.unit(),
                figure.id().toString());
    }

    private Predicted.Statement statement(Statement statement) {
        List<int[]> spans = statement.content().stream().map(this::codePoints).toList();
        return new Predicted.Statement(
                goldId(statement.id()),
                spans,
                statement.speaker().name(),
                statement.id().toString());
    }

    private int[] codePoints(Citation citation) {
        String text = ledger.article(citation.article()).orElseThrow().text(citation.part());
        return new int[] {
            GoldFiles.codePoints(text, citation.span().start()),
            GoldFiles.codePoints(text, citation.span().end())
        };
    }

    private String goldId(ItemId id) {
        return goldIds.getOrDefault(id.article(), "");
    }

    private static Set<String> keys(List<ItemId> members) {
        Set<String> keys = new LinkedHashSet<>();
        members.forEach(member -> keys.add(member.toString()));
        return keys;
    }

    private static String words(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
