package org.stemma.cli;

import java.util.List;
import org.stemma.view.ActorExplanation;
import org.stemma.view.Wording;

/** Why names are of one actor, and which like them are not. */
final class ActorsExplanation {
    private final Page page;

    ActorsExplanation(Terminal terminal) {
        page = new Page(terminal);
    }

    void print(List<ActorExplanation> actors) {
        for (int i = 0; i < actors.size(); i++) {
            ActorExplanation explained = actors.get(i);
            String title = explained.actor().name() + ", "
                    + Wording.words(explained.actor().kind());
            if (i == 0) {
                page.title(title);
            } else {
                page.heading(title);
            }
            explained.forms().forEach(form -> page.item(2, form.line()));
            if (!explained.apart().isEmpty()) {
                page.paragraph(2, "Kept apart:");
                explained.apart().forEach(other -> page.item(2, other.name() + ": " + other.why()));
                if (explained.moreApart() > 0) {
                    page.item(2, "and " + Wording.count(explained.moreApart(), "more like name") + ", named less");
                }
            }
        }
    }
}
