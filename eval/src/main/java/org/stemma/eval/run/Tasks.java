package org.stemma.eval.run;

import java.util.List;
import java.util.Optional;
import org.stemma.eval.Task;
import org.stemma.eval.attribution.AttributionTask;
import org.stemma.eval.dates.DatesTask;
import org.stemma.eval.figures.EntailTask;
import org.stemma.eval.figures.FiguresTask;
import org.stemma.eval.figures.NumbersTask;
import org.stemma.eval.groups.CopiesTask;
import org.stemma.eval.groups.SeriesTask;
import org.stemma.eval.groups.StoriesTask;
import org.stemma.eval.ledger.LedgerTask;
import org.stemma.eval.page.PageDateTask;
import org.stemma.eval.page.PageTask;
import org.stemma.eval.places.PlacesTask;
import org.stemma.eval.timeline.DatingTask;
import org.stemma.eval.timeline.TimelineTask;

/** Every task that can be scored; a new one is added here. */
public final class Tasks {
    private static final List<Task> ALL = List.of(
            new AttributionTask(),
            new FiguresTask(),
            new NumbersTask(),
            new EntailTask(),
            new DatesTask(),
            new DatingTask(),
            new TimelineTask(),
            new PageTask(),
            new PageDateTask(),
            new LedgerTask(),
            new StoriesTask(),
            new CopiesTask(),
            new SeriesTask(),
            new PlacesTask());

    private Tasks() {}

    /** All tasks, in the order in which they are reported. */
    public static List<Task> all() {
        return ALL;
    }

    /** The task of this name. */
    public static Optional<Task> named(String name) {
        return ALL.stream().filter(task -> task.name().equals(name)).findFirst();
    }
}
