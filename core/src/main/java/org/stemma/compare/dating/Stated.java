package org.stemma.compare.dating;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.model.Anchors;
import org.stemma.model.Article;
import org.stemma.model.Basis;
import org.stemma.model.Citation;
import org.stemma.model.Part;
import org.stemma.model.Reading;
import org.stemma.model.Region;
import org.stemma.model.Span;
import org.stemma.model.SymbolicDate;
import org.stemma.model.TimeExpression;
import org.stemma.model.When;

/**
 * The days of publication that an article states, and which of them counts.
 *
 * <p>In this order: what a person decided; what a person wrote beside it (sidecar); metadata; a header of the text that
 * is no stamp of an edit; a dateline with its year; the address ({@code /2025/02/11/}); an edit stamp. But metadata
 * that is more than {@value #DAYS_APART} days later than the header, dateline or address is taken for the stamp of a
 * crawl or an edit, and the earliest of those counts. A day or two between them is a matter of time zones and of
 * writing in the evening.
 */
final class Stated {
    /** Stated days so far apart contradict each other. */
    static final int DAYS_APART = 2;

    private static final Pattern EDIT = Pattern.compile("(?i)updated|modified|edited|corrected");
    private static final Pattern IN_ADDRESS =
            Pattern.compile("/((?:19|20)\\d\\d)[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\\d|3[01])(?=[/-]|$)");

    /** Who states it, from the most trusted on. */
    enum By {
        DECISION("a decision"),
        SIDECAR("the sidecar"),
        METADATA("the metadata"),
        HEADER("the header"),
        DATELINE("the dateline"),
        ADDRESS("the address"),
        EDIT_STAMP("the stamp of an edit");

        private final String words;

        By(String words) {
            this.words = words;
        }

        /** Fixed wording for people. */
        String words() {
            return words;
        }
    }

    /** One statement of the day. */
    record Claim(By by, When when) {}

    private final List<Claim> claims = new ArrayList<>();

    Stated(Reading reading) {
        Article article = reading.article();
        article.published()
                .ifPresent(claim -> claim.when().ifPresent(when -> claims.add(claimed(article, claim, when))));
        reading.dates().forEach(date -> inRegion(article, date));
        address(article);
        claims.sort(java.util.Comparator.comparing(Claim::by));
    }

    private static Claim claimed(Article article, Article.Published claim, When when) {
        boolean decided = when.basis() == Basis.DECIDED;
        By by = decided ? By.DECISION : claim.part().kind() == Part.Kind.SIDECAR ? By.SIDECAR : By.METADATA;
        List<Citation> because = claim.written().isEmpty()
                ? when.because()
                : List.of(new Citation(
                        article.id(), claim.part(), new Span(0, claim.written().length())));
        return new Claim(by, when.withBasis(decided ? Basis.DECIDED : Basis.STATED, because));
    }

    private void inRegion(Article article, TimeExpression date) {
        if (date.region().isEmpty()
                || !(date.value() instanceof SymbolicDate.Fixed || date.value() instanceof SymbolicDate.Clock)) {
            return;
        }
        Region.Kind kind = date.region().get();
        Optional<When> when = date.resolve(Anchors.NONE).filter(When::isWithinADay);
        if (when.isPresent() && kind == Region.Kind.HEADER) {
            boolean edit = EDIT.matcher(region(article, date)).find();
            add(new Claim(edit ? By.EDIT_STAMP : By.HEADER, when.get()));
        } else if (when.isPresent() && kind == Region.Kind.DATELINE) {
            add(new Claim(By.DATELINE, when.get()));
        }
    }

    private static String region(Article article, TimeExpression date) {
        Span words = date.citation().span();
        return article.regions().stream()
                .filter(region -> region.span().contains(words))
                .map(region -> region.span().in(article.body()))
                .findFirst()
                .orElse("");
    }

    /** The first of a kind; a clock time in a header that repeats the day adds nothing. */
    private void add(Claim claim) {
        if (claims.stream().noneMatch(other -> other.by() == claim.by())) {
            claims.add(claim);
        }
    }

    private void address(Article article) {
        String url = article.url().orElse("");
        Matcher date = IN_ADDRESS.matcher(url);
        if (date.find()) {
            int year = Integer.parseInt(date.group(1));
            int month = Integer.parseInt(date.group(2));
            int day = Integer.parseInt(date.group(3));
            if (java.time.YearMonth.of(year, month).isValidDay(day)) {
                Citation words =
                        new Citation(article.id(), Part.metadata("url"), new Span(date.start() + 1, date.end()));
                claims.add(
                        new Claim(By.ADDRESS, When.day(LocalDate.of(year, month, day), Basis.STATED, List.of(words))));
            }
        }
    }

    /** The one that counts. */
    Optional<When> day() {
        Optional<Claim> first = claims.stream().findFirst();
        if (first.isEmpty() || first.get().by() != By.METADATA) {
            return first.map(Claim::when);
        }
        When metadata = first.get().when();
        return claims.stream()
                .filter(claim -> claim.by() != By.EDIT_STAMP)
                .map(Claim::when)
                .filter(when -> daysAfter(metadata, when) > DAYS_APART)
                .min(java.util.Comparator.comparing(When::start))
                .or(() -> Optional.of(metadata));
    }

    /** What contradicts the one that counts, in words; nothing where all agree within {@value #DAYS_APART} days. */
    Optional<String> contradiction() {
        Optional<When> counts = day();
        if (counts.isEmpty()
                || claims.stream().allMatch(claim -> Math.abs(daysAfter(claim.when(), counts.get())) <= DAYS_APART)) {
            return Optional.empty();
        }
        StringBuilder said = new StringBuilder();
        for (Claim claim : claims) {
            said.append(said.length() == 0 ? "" : ", ")
                    .append(claim.by().words())
                    .append(" says ")
                    .append(claim.when().firstDay());
        }
        return Optional.of("The article states several days of publication: " + said + ". Used: "
                + counts.get().firstDay() + ". To settle it, write the day in the sidecar.");
    }

    private static long daysAfter(When later, When earlier) {
        return ChronoUnit.DAYS.between(earlier.firstDay(), later.firstDay());
    }
}
