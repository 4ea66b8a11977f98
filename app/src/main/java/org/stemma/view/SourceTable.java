package org.stemma.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.model.Article;
import org.stemma.model.ArticleId;
import org.stemma.model.Basis;
import org.stemma.model.Citation;
import org.stemma.model.ItemId;
import org.stemma.model.Origin;
import org.stemma.model.Outlet;
import org.stemma.model.Reading;
import org.stemma.model.SharedText;
import org.stemma.model.Units;
import org.stemma.model.When;

/**
 * Who publishes, who credits whom, and who still prints a number that was overtaken. Immutable.
 *
 * @param outlets those with most articles first
 * @param credits by who credits, then by who is credited
 * @param earlier the numbers that were overtaken longest ago first
 */
public record SourceTable(List<OutletLine> outlets, List<Credit> credits, List<Earlier> earlier) {
    /**
     * An outlet.
     *
     * @param name its short name
     * @param known what the register tells of it; absent where the articles name no outlet
     * @param articles how many articles of it
     * @param days from the first to the last, as people write it; empty where none is dated
     * @param figures how many figures they have
     * @param statements how many statements they have
     * @param sharing how many of them share text with an article of another outlet
     * @param sharesWith those outlets
     * @param moreSharesWith how many more there are
     * @param credits whom it credits
     * @param moreCredits how many more there are
     */
    public record OutletLine(
            String name,
            Optional<Outlet> known,
            int articles,
            String days,
            int figures,
            int statements,
            int sharing,
            List<String> sharesWith,
            int moreSharesWith,
            List<String> credits,
            int moreCredits) {
        /** The same with the first names of each list and how many more there are. */
        public OutletLine first(int names) {
            return new OutletLine(
                    name,
                    known,
                    articles,
                    days,
                    figures,
                    statements,
                    sharing,
                    sharesWith.subList(0, Math.min(names, sharesWith.size())),
                    moreSharesWith + Math.max(0, sharesWith.size() - names),
                    credits.subList(0, Math.min(names, credits.size())),
                    moreCredits + Math.max(0, credits.size() - names));
        }
    }

    /**
     * An outlet that credits another.
     *
     * @param outlet who credits
     * @param credited who is credited
     * @param articles in which articles
     * @param words the words of the first credit
     * @param at where they stand
     */
    public record Credit(String outlet, String credited, List<ArticleId> articles, String words, Citation at) {}

    /**
     * A number that an article prints after another article had the one that took its place.
     *
     * @param question what is counted
     * @param figure the earlier figure in the later article
     * @param written its words
     * @param asOf the time that the article has it hold at
     * @param article the article, with its day
     * @param overtakenBy the figure that took its place
     * @param overtakenByWritten its words
     * @param overtakenIn the first article that had it
     * @param days how many days before
     * @param hasBoth whether the article prints the later number too
     */
    public record Earlier(
            String question,
            ItemId figure,
            String written,
            String asOf,
            String article,
            ItemId overtakenBy,
            String overtakenByWritten,
            String overtakenIn,
            long days,
            boolean hasBoth) {}

    /** The sources of a ledger. */
    public static SourceTable of(LedgerView view, FigureTable figures) {
        List<Credit> credits = credits(view);
        return new SourceTable(outlets(view, credits), credits, earlier(view, figures));
    }

    private static List<OutletLine> outlets(LedgerView view, List<Credit> credits) {
        SortedMap<String, List<Article>> byName = new TreeMap<>();
        for (Article article : view.articles()) {
            byName.computeIfAbsent(view.outlet(article.id()), name -> new ArrayList<>())
                    .add(article);
        }
        Map<String, Set<String>> sharesWith = new TreeMap<>();
        Map<String, Set<ArticleId>> sharing = new TreeMap<>();
        for (SharedText shared : view.ledger().shared()) {
            String a = view.outlet(shared.a());
            String b = view.outlet(shared.b());
            if (!a.equals(b)) {
                sharesWith.computeIfAbsent(a, name -> new TreeSet<>()).add(b);
                sharesWith.computeIfAbsent(b, name -> new TreeSet<>()).add(a);
                sharing.computeIfAbsent(a, name -> new TreeSet<>()).add(shared.a());
                sharing.computeIfAbsent(b, name -> new TreeSet<>()).add(shared.b());
            }
        }
        Map<String, Set<String>> credited = new TreeMap<>();
        credits.forEach(credit -> credited.computeIfAbsent(credit.outlet(), name -> new TreeSet<>())
                .add(credit.credited()));
        List<OutletLine> lines = new ArrayList<>();
        byName.forEach((name, articles) -> lines.add(new OutletLine(
                name,
                articles.stream().flatMap(article -> article.outlet().stream()).findFirst(),
                articles.size(),
                days(view, articles),
                articles.stream()
                        .mapToInt(article -> reading(view, article).figures().size())
                        .sum(),
                articles.stream()
                        .mapToInt(article -> reading(view, article).statements().size())
                        .sum(),
                sharing.getOrDefault(name, Set.of()).size(),
                List.copyOf(sharesWith.getOrDefault(name, Set.of())),
                0,
                List.copyOf(credited.getOrDefault(name, Set.of())),
                0)));
        lines.sort(Comparator.comparing((OutletLine line) -> -line.articles()).thenComparing(OutletLine::name));
        return Collections.unmodifiableList(lines);
    }

    private static Reading reading(LedgerView view, Article article) {
        return Objects.requireNonNull(view.ledger().readings().get(article.id()));
    }

    private static String days(LedgerView view, List<Article> articles) {
        List<When> dates = articles.stream()
                .flatMap(article -> view.published(article.id()).stream())
                .toList();
        Optional<LocalDate> first = dates.stream().map(When::firstDay).min(Comparator.naturalOrder());
        Optional<LocalDate> last = dates.stream().map(When::lastDay).max(Comparator.naturalOrder());
        return first.flatMap(from -> last.map(to -> Wording.when(When.days(from, to, Basis.ASSUMED, List.of()))))
                .orElse("");
    }

    /** Credit lines that name a wire or an outlet with articles here, and those beside shared text. */
    private static List<Credit> credits(LedgerView view) {
        Map<String, Map<String, SortedMap<ArticleId, Citation>>> found = new TreeMap<>();
        Set<String> outlets = new TreeSet<>();
        view.articles().forEach(article -> outlets.add(article.label()));
        for (Origin origin : view.ledger().origins()) {
            if (origin.kind() == Origin.Kind.WIRE
                    || origin.kind() == Origin.Kind.REPUBLISHED && outlets.contains(origin.label())) {
                origin.because().forEach(words -> credit(view, found, origin.label(), words));
            }
        }
        for (SharedText shared : view.ledger().shared()) {
            Optional<ArticleId> from = shared.direction().from();
            if (from.isPresent() && shared.direction().because().isPresent()) {
                ArticleId other = from.get().equals(shared.a()) ? shared.b() : shared.a();
                credit(
                        view,
                        found,
                        view.outlet(other),
                        shared.direction().because().get());
            }
        }
        List<Credit> credits = new ArrayList<>();
        found.forEach((outlet, others) -> others.forEach((credited, at) -> {
            Citation first = at.values().iterator().next();
            credits.add(new Credit(outlet, credited, List.copyOf(at.keySet()), view.words(first), first));
        }));
        return Collections.unmodifiableList(credits);
    }

    private static void credit(
            LedgerView view,
            Map<String, Map<String, SortedMap<ArticleId, Citation>>> found,
            String credited,
            Citation words) {
        String outlet = view.outlet(words.article());
        if (!outlet.equals(credited)) {
            found.computeIfAbsent(outlet, name -> new TreeMap<>())
                    .computeIfAbsent(credited, name -> new TreeMap<>())
                    .putIfAbsent(words.article(), words);
        }
    }

    private static List<Earlier> earlier(LedgerView view, FigureTable figures) {
        List<Earlier> earlier = new ArrayList<>();
        for (FigureTable.Block block : figures.series()) {
            Map<ItemId, FigureLine> lineOf = new TreeMap<>();
            block.lines().forEach(line -> line.appearances().forEach(at -> lineOf.put(at.item(), line)));
            for (FigureLine later : block.lines()) {
                List<FigureLine> before = block.lines().subList(0, block.lines().indexOf(later));
                for (FigureLine.Link link : later.replacing()) {
                    FigureLine old = lineOf.get(link.other());
                    if (old != null) {
                        earlier(view, block, old, later, earlier);
                        before.stream()
                                .filter(line -> !line.id().equals(old.id()) && isSameNumber(view, line, old))
                                .forEach(line -> earlier(view, block, line, later, earlier));
                    }
                }
            }
        }
        Set<ItemId> seen = new TreeSet<>();
        earlier.sort(Comparator.comparing((Earlier line) -> -line.days()).thenComparing(Earlier::figure));
        earlier.removeIf(line -> !seen.add(line.figure()));
        return Collections.unmodifiableList(earlier);
    }

    /** Whoever prints the number that was overtaken prints it, whatever bound stands before it. */
    private static boolean isSameNumber(LedgerView view, FigureLine line, FigureLine other) {
        Optional<BigDecimal> number = number(view, line);
        return number.isPresent()
                && number(view, other)
                        .filter(value -> value.compareTo(number.get()) == 0)
                        .isPresent();
    }

    /** In the common unit of its dimension. */
    private static Optional<BigDecimal> number(LedgerView view, FigureLine line) {
        return Optional.ofNullable(view.ledger().figures().get(line.id()))
                .map(context -> context.figure().quantity())
                .map(quantity -> Units.common(quantity).printed());
    }

    private static void earlier(
            LedgerView view, FigureTable.Block block, FigureLine old, FigureLine later, List<Earlier> earlier) {
        Optional<Appearance> first = later.appearances().stream()
                .filter(at -> view.published(at.item().article()).isPresent())
                .min(Comparator.comparing((Appearance at) -> end(view, at)).thenComparing(Appearance::item));
        if (first.isEmpty()) {
            return;
        }
        LocalDate overtaken = end(view, first.get());
        Set<ArticleId> haveLater = new TreeSet<>();
        later.appearances().forEach(at -> haveLater.add(at.item().article()));
        for (Appearance at : old.appearances()) {
            Optional<When> published = view.published(at.item().article());
            if (published.isPresent() && published.get().firstDay().isAfter(overtaken)) {
                earlier.add(new Earlier(
                        block.question(),
                        at.item(),
                        view.words(at.citation()),
                        view.asOf(at.item()).map(Wording::known).orElse("not known"),
                        view.label(at.item().article()),
                        later.id(),
                        later.written(),
                        first.get().article(),
                        ChronoUnit.DAYS.between(overtaken, published.get().firstDay()),
                        haveLater.contains(at.item().article())));
            }
        }
    }

    private static LocalDate end(LedgerView view, Appearance at) {
        return view.published(at.item().article()).map(When::lastDay).orElse(LocalDate.MAX);
    }
}
