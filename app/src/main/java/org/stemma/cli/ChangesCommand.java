package org.stemma.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.model.Reading;
import org.stemma.store.Json;
import org.stemma.store.Store;
import org.stemma.view.Changes;
import org.stemma.view.LedgerView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Prints what the last articles brought. */
@Command(
        name = "changes",
        header = "Prints what the last articles brought.",
        description = {
            "What the articles that came in since then brought: new figures, new statements, what is updated, where accounts"
                    + " differ now, and which of them only stand in another.",
            "",
            "Since a moment (2024-10-16, 2024-10-16T09:00Z, 2h, 3d), or since what another store holds."
        },
        footer = {
            "  stemma changes --since 2d --db story.stemma",
            "  stemma changes --since monday.stemma --db story.stemma"
        })
final class ChangesCommand extends StoreCommand {
    private static final Pattern AGO = Pattern.compile("(\\d{1,6})\\s*(m|min|h|d|w)");

    @Option(
            names = "--since",
            required = true,
            paramLabel = "TIME|STORE",
            description =
                    "A date or time (UTC where no zone is given), how long ago (30m, 2h, 3d, 1w), or another store.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    String since;

    @Option(names = "--json", order = 85, description = "One JSON object an article.")
    boolean json;

    @Override
    public Integer call() {
        Optional<Instant> moment = moment(since);
        Optional<Path> other = moment.isPresent() ? Optional.empty() : store(since);
        if (moment.isEmpty() && other.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--since takes a time (2024-10-16, 2024-10-16T09:00Z, 2h, 3d) or a store; '" + since
                            + "' is neither.");
        }
        try (Store store = openToRead()) {
            LedgerView before = view(before(store, moment, other), store);
            Changes changes = Changes.between(before, view(store));
            if (json) {
                changes.articles().forEach(article -> terminal().out().println(Json.write(article)));
            } else {
                new ChangesText(terminal()).print(changes, since);
            }
        }
        return DONE;
    }

    private static List<Reading> before(Store store, Optional<Instant> moment, Optional<Path> other) {
        if (moment.isPresent()) {
            return store.readingsBefore(moment.get());
        }
        try (Store earlier = Store.read(other.orElseThrow())) {
            return earlier.readings();
        }
    }

    private Optional<Path> store(String typed) {
        try {
            return Optional.of(terminal().resolve(Path.of(typed))).filter(Files::isRegularFile);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private Optional<Instant> moment(String typed) {
        Matcher ago = AGO.matcher(typed.strip().toLowerCase(Locale.ROOT));
        if (ago.matches()) {
            long amount = Long.parseLong(ago.group(1));
            Duration back = switch (ago.group(2)) {
                case "h" -> Duration.ofHours(amount);
                case "d" -> Duration.ofDays(amount);
                case "w" -> Duration.ofDays(7 * amount);
                default -> Duration.ofMinutes(amount);
            };
            return Optional.of(terminal().clock().instant().minus(back));
        }
        try {
            if (typed.indexOf('T') < 0) {
                return Optional.of(LocalDate.parse(typed.strip()).atStartOfDay().toInstant(ZoneOffset.UTC));
            }
            boolean zoned = typed.matches(".*(Z|[+-]\\d{2}(:?\\d{2})?)$");
            return Optional.of(
                    OffsetDateTime.parse(typed.strip() + (zoned ? "" : "Z")).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty(); // then it may be a store
        }
    }
}
