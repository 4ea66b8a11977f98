package org.stemma.cli;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stemma.decide.Desk;
import org.stemma.decide.Grade;
import org.stemma.model.Decision;
import org.stemma.model.Decision.Action;
import org.stemma.model.Decision.Anchor;
import org.stemma.store.Store;
import org.stemma.view.Articles;
import org.stemma.view.LedgerView;
import org.stemma.view.Wording;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Notes what a person decides about an item. */
@Command(
        name = "decide",
        header = "Notes what a person decides about an item.",
        description = {
            "Notes what a person decides about an item: its status, what it is, or whom it belongs to. The words of the source"
                    + " are kept with it, so that it is found again when the article is read anew.",
            "",
            "ITEM is the id of a figure or statement ('stemma show figures --ids'), the name of an actor or a place, an article,"
                    + " or, with --undo, the id of a decision ('stemma show decisions'). With --figure or --statement ITEM is"
                    + " an article, and the words name what is meant in it."
        },
        footer = {
            "  stemma decide ostrel-courier-2024-10-09.txt --figure 'at least three people' --accept",
            "  stemma decide figure/3b9c1a2b4c/body/110-112 --set measure=missing --reason 'the sentence before'"
        })
final class DecideCommand extends StoreCommand {
    @Parameters(paramLabel = "ITEM", description = "What it is about.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    String typed;

    @Option(names = "--figure", paramLabel = "WORDS", description = "The figure on these words of the article.")
    @Nullable
    String figure;

    @Option(names = "--statement", paramLabel = "WORDS", description = "The statement of these words of the article.")
    @Nullable
    String statement;

    @ArgGroup(multiplicity = "1")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    What what;

    /** What is decided: one of these. */
    static final class What {
        @Option(names = "--accept", description = "It is what the source has.")
        boolean accept;

        @Option(names = "--reject", description = "It is not; it is kept out of series and groups and stays listed.")
        boolean reject;

        @Option(names = "--add", description = "The words are a figure or statement that was missed.")
        boolean add;

        @Option(
                names = "--set",
                paramLabel = "FIELD=VALUE",
                description =
                        "Sets published or outlet of an article, speaker of a statement, claimant, measure or as-of"
                                + " of a figure.")
        @Nullable
        String set;

        @Option(names = "--merge-with", paramLabel = "ITEM", description = "Both count or name the same.")
        @Nullable
        String mergeWith;

        @Option(names = "--split-from", paramLabel = "ITEM", description = "The first does not belong with this one.")
        @Nullable
        String splitFrom;

        @Option(names = "--relabel", paramLabel = "WORD", description = "How it stands to the figure of --with.")
        @Nullable
        String relabel;

        @Option(
                names = "--grade",
                paramLabel = "GRADE",
                description = "A number 1 to 6 for a claim; a source is graded in the register.")
        @Nullable
        String grade;

        @Option(names = "--undo", description = "Takes a decision back.")
        boolean undo;
    }

    @Option(names = "--with", paramLabel = "FIGURE", description = "The other figure of --relabel.")
    @Nullable
    String with;

    @Option(names = "--speaker", paramLabel = "NAME", description = "Who made the statement that --add adds.")
    @Nullable
    String speaker;

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why, in the person's words.")
    String reason = "";

    @Option(names = "--who", paramLabel = "NAME", description = "Who decides (default: the variable STEMMA_WHO).")
    @Nullable
    String who;

    @Override
    public Integer call() {
        String person = who == null ? terminal().environment().getOrDefault("STEMMA_WHO", "") : who;
        if (person.isBlank()) {
            throw new ParameterException(spec.commandLine(), "Who decides? Name them with --who, or in STEMMA_WHO.");
        }
        requireStore();
        try (Store store = openToWrite()) {
            LedgerView view = view(store);
            Decision decision = decision(store, view, person);
            store.decide(decision);
            LedgerView after = view(store);
            report(after, decision);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
        return DONE;
    }

    private Decision decision(Store store, LedgerView view, String person) {
        Instant now = terminal().clock().instant().truncatedTo(ChronoUnit.MILLIS);
        if (what.undo) {
            return Decision.undo(decided(store, typed), reason, person, now);
        }
        DecidedItems items = new DecidedItems(store, view);
        Anchor target = items.target(typed, Optional.ofNullable(figure), Optional.ofNullable(statement), what.add);
        if (what.mergeWith != null) {
            return Decision.ofTwo(target, Action.MERGE, "", items.other(what.mergeWith, target), reason, person, now);
        }
        if (what.splitFrom != null) {
            return Decision.ofTwo(target, Action.SPLIT, "", items.other(what.splitFrom, target), reason, person, now);
        }
        if (what.relabel != null) {
            if (with == null) {
                throw new ParameterException(spec.commandLine(), "--relabel needs the other figure: --with FIGURE.");
            }
            return Decision.ofTwo(target, Action.RELABEL, what.relabel, items.other(with, target), reason, person, now);
        }
        Decision decision = Decision.of(target, action(), value(), reason, person, now);
        if (Grade.isOfSource(decision)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--grade: " + Grade.IN_THE_REGISTER
                            + ". Take one in with 'stemma register import', or write it into the"
                            + " register of the workspace.");
        }
        return decision;
    }

    private Action action() {
        if (what.set != null) {
            return Action.SET;
        }
        if (what.grade != null) {
            return Action.GRADE;
        }
        return what.add ? Action.ADD : what.accept ? Action.ACCEPT : Action.REJECT;
    }

    private String value() {
        if (what.set != null) {
            return what.set;
        }
        if (what.grade != null) {
            return what.grade;
        }
        return what.add && speaker != null ? "speaker=" + speaker : "";
    }

    private static Decision decided(Store store, String typed) {
        List<Decision> found = store.decisions().stream()
                .filter(decision -> typed.length() >= 4 && decision.hash().startsWith(typed))
                .toList();
        if (found.size() != 1) {
            throw new NothingToRead((found.isEmpty() ? "No decision" : found.size() + " decisions")
                    + " has an id that begins with '" + typed + "'; 'stemma show decisions' lists them.");
        }
        return found.get(0);
    }

    private void report(LedgerView view, Decision decision) {
        Desk desk = view.desk();
        terminal()
                .out()
                .println("Decision " + decision.hash().substring(0, 10) + ": "
                        + (Wording.words(decision.action()) + " " + decision.value()).strip() + ", "
                        + desk.item(decision).map(Articles::shortId).orElse("not attached"));
        desk.unattached().stream()
                .filter(left -> left.decision().equals(decision))
                .forEach(left -> terminal().out().println("  It does not attach: " + left.why() + "."));
        desk.clashes().stream()
                .filter(clash -> clash.decisions().contains(decision))
                .forEach(clash -> terminal()
                        .out()
                        .println("  It overrules "
                                + Wording.count(clash.decisions().size() - 1L, "earlier decision") + " on the "
                                + clash.matter() + "."));
    }
}
