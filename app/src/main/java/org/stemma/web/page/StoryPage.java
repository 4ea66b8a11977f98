package org.stemma.web.page;

import java.util.List;
import java.util.Optional;
import org.stemma.decide.Status;
import org.stemma.view.Overview;
import org.stemma.view.Site;

/**
 * What the record holds, on one screen.
 *
 * @param overview the counts, what stands against each other, what was overtaken
 * @param waiting how many figures and statements nobody has looked at
 * @param heldBack articles whose words are not shown
 * @param since what came in since the browser's visit before; nothing on its first
 */
public record StoryPage(Overview overview, int waiting, List<Site.HeldBack> heldBack, Optional<SinceVisit> since)
        implements Page {
    /** The page of a snapshot. */
    public static StoryPage of(Snapshot snapshot, Optional<SinceVisit> since) {
        return new StoryPage(
                snapshot.site().overview(),
                snapshot.queue()
                        .of(snapshot, ReviewQueue.Kind.ALL, Status.UNREVIEWED)
                        .size(),
                snapshot.site().heldBack(),
                since);
    }

    @Override
    public String template() {
        return "story";
    }

    @Override
    public String title() {
        return overview.title();
    }

    @Override
    public String section() {
        return "story";
    }
}
