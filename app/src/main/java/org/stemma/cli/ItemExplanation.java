package org.stemma.cli;

import org.stemma.view.Explanation;
import org.stemma.view.Wording;

/** One figure or statement, attribute by attribute, with the words that each rests on. */
final class ItemExplanation {
    private final Page page;

    ItemExplanation(Terminal terminal) {
        this.page = new Page(terminal);
    }

    void print(Explanation explanation) {
        page.title(explanation.title());
        Explanation.Context context = explanation.context();
        page.paragraph(2, Wording.oneLine(context.before() + "[" + context.words() + "]" + context.after()));
        explanation.attributes().forEach(attribute -> page.pair(attribute.name(), attribute.value()));
        for (Explanation.Section section : explanation.sections()) {
            page.heading(section.heading());
            section.lines().forEach(line -> page.item(2, line.text()));
        }
    }
}
