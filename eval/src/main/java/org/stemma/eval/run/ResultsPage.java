package org.stemma.eval.run;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.eval.run.Pinned.Entry;

/** Writes {@code docs/results.md} from the pinned scores. */
final class ResultsPage {
    private static final String HEAD = """
            # Results

            Generated from `eval/pinned.json` by `./stemma eval --update`; do not edit. Every number is what `./stemma eval TASK
            PATH` prints for that set, as a share of 1 unless its name says otherwise. The sets are the development parts of public
            benchmarks and stories read by hand; they are not in this repository. What was tuned on is named as such: expect
            less on text that nobody has looked at.
            """;

    private static final String COSTS = """

            ## cost

            CPU time of the process, warm, both sides one after the other on the same articles with the same heap; `./stemma bench cost`
            measures it again. `read` is all of the reading: names, dates, figures and statements. CoreNLP is its pipeline
            `tokenize,ssplit,pos,lemma,ner,depparse,coref,quote`. Not checked by `./stemma eval --check`: machines differ.
            """;

    private final Pinned pinned;
    private final Published published;

    ResultsPage(Pinned pinned, Published published) {
        this.pinned = pinned;
        this.published = published;
    }

    String text() {
        Map<String, StringBuilder> byTask = new LinkedHashMap<>();
        for (Entry entry : pinned.sets()) {
            if (entry.scores().isEmpty()) {
                continue;
            }
            byTask.computeIfAbsent(entry.task(), ResultsPage::heading).append(section(entry));
        }
        StringBuilder page = new StringBuilder(HEAD);
        byTask.forEach((task, text) -> {
            page.append(text);
            published
                    .of(task)
                    .ifPresent(peers -> page.append("\nPublished on the same data: ")
                            .append(peers)
                            .append('\n'));
        });
        List<Pinned.Cost> costs = pinned.costs().orElse(List.of());
        if (!costs.isEmpty()) {
            page.append(COSTS);
            costs.forEach(cost -> page.append(section(cost)));
        }
        return page.toString();
    }

    private static StringBuilder heading(String task) {
        return new StringBuilder("\n## ").append(task).append('\n');
    }

    private static String section(Pinned.Cost cost) {
        StringBuilder text =
                new StringBuilder("\n" + cost.name() + ", " + cost.set() + "\n\n| cost | value |\n| --- | ---: |\n");
        cost.figures()
                .forEach((name, value) -> text.append("| ")
                        .append(name)
                        .append(" | ")
                        .append(value.toPlainString())
                        .append(" |\n"));
        return text.toString();
    }

    private static String section(Entry entry) {
        StringBuilder text = new StringBuilder(
                "\n`" + entry.path() + "`: " + entry.note() + "\n\n| score | value |\n| --- | ---: |\n");
        entry.scores()
                .forEach((name, value) -> text.append("| ")
                        .append(name)
                        .append(" | ")
                        .append(shown(value))
                        .append(" |\n"));
        return text.toString();
    }

    private static String shown(Optional<BigDecimal> value) {
        return value.map(BigDecimal::toPlainString).orElse("not defined");
    }
}
