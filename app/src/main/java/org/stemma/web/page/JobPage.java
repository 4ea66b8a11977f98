package org.stemma.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.stemma.intake.Job;
import org.stemma.model.ArticleId;
import org.stemma.model.Problem;
import org.stemma.view.Changes;
import org.stemma.view.Wording;

/**
 * What became of something that was put in.
 *
 * @param number which job
 * @param words what was put in
 * @param progress how far it is
 * @param line the same in words
 * @param changes what the first of its articles brought, when it is done
 * @param more how many more articles it read
 * @param undated short names of its articles whose date is not known
 * @param problems what could not be read, or was doubtful
 */
public record JobPage(
        int number,
        String words,
        Job.Progress progress,
        String line,
        Optional<Changes> changes,
        int more,
        List<String> undated,
        List<Problem> problems)
        implements Page {
    private static final int SHOWN = 40;
    private static final int PROBLEMS_SHOWN = 200;

    /** The page of a job. */
    public static JobPage of(Job job, Optional<Snapshot> snapshot) {
        Job.Progress progress = job.progress();
        List<ArticleId> added = job.added();
        Optional<Changes> changes = Optional.empty();
        List<String> undated = new ArrayList<>();
        if (progress.state() == Job.State.DONE && snapshot.isPresent()) {
            Snapshot now = snapshot.get();
            List<ArticleId> shown = added.subList(0, Math.min(SHOWN, added.size()));
            changes = Optional.of(Changes.of(now.view(), job.before(), new TreeSet<>(shown)));
            for (ArticleId id : added) {
                if (now.view().ledger().readings().containsKey(id)
                        && now.view().published(id).isEmpty()) {
                    undated.add(now.view().label(id));
                }
            }
        }
        List<Problem> problems = job.problems();
        return new JobPage(
                job.number(),
                job.batch().words(),
                progress,
                line(progress),
                changes,
                Math.max(0, added.size() - SHOWN),
                List.copyOf(undated),
                problems.subList(0, Math.min(PROBLEMS_SHOWN, problems.size())));
    }

    /** How far a job is, in words. */
    public static String line(Job.Progress progress) {
        String counts = Wording.count(progress.read(), "article") + " read"
                + (progress.again() > 0 ? ", " + Wording.count(progress.again(), "was", "were") + " here already" : "")
                + (progress.problems() > 0 ? ", " + Wording.count(progress.problems(), "problem") : "");
        return switch (progress.state()) {
            case WAITING -> "Waiting for what was put in before.";
            case READING -> "Reading: " + counts + ".";
            case COMPARING -> "Comparing with the record: " + counts + ".";
            case DONE -> "Done: " + counts + ".";
            case FAILED -> "Stopped: " + progress.failure().orElse("") + " " + counts + ".";
        };
    }

    /** Whether nothing more will happen. */
    public boolean isOver() {
        return progress.state().isOver();
    }

    @Override
    public String template() {
        return "job";
    }

    @Override
    public String title() {
        return "Added: " + words;
    }

    @Override
    public String section() {
        return "add";
    }
}
