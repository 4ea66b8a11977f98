package org.stemma.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.model.Article;
import org.stemma.model.ArticleId;
import org.stemma.model.Citation;
import org.stemma.model.Figure;
import org.stemma.model.ItemId;
import org.stemma.model.Part;
import org.stemma.model.Reading;
import org.stemma.model.Relation;
import org.stemma.model.Series;
import org.stemma.model.SharedText;
import org.stemma.model.Statement;

/**
 * What articles brought: a function of the ledger without them and the ledger with them.
 *
 * <p>Words that already stood in an earlier article bring nothing; neither does a figure that repeats one, or a
 * statement that was had before.
 *
 * @param articles the articles that came in, by publication date
 * @param removed short names of the articles that are gone
 */
public record Changes(List<Brought> articles, List<String> removed) {
    /**
     * What one article brought.
     *
     * @param article its id
     * @param label its short name
     * @param title its headline
     * @param standsIn the earlier article that holds most of its words
     * @param figures figures that were not there before
     * @param repeatedFigures how many figures only repeat or agree with what was there
     * @param statements statements that were not there before
     * @param repeatedStatements how many were
     * @param notRead why it was not read, if it was not
     */
    public record Brought(
            ArticleId article,
            String label,
            Optional<String> title,
            Optional<StandsIn> standsIn,
            List<NewFigure> figures,
            int repeatedFigures,
            List<NewStatement> statements,
            int repeatedStatements,
            Optional<String> notRead) {
        /** Whether it says nothing that was not there before, as far as it was read. */
        public boolean isNothingNew() {
            return figures.isEmpty() && statements.isEmpty() && notRead.isEmpty();
        }

        /** What it brought, in one sentence or two of fixed wording. */
        public String standing() {
            String stands = standsIn.map(other -> other.percent() + "% of it stands in " + other.article() + ".")
                    .orElse("");
            if (notRead.isPresent()) {
                return "Not read (" + notRead.get() + "). " + stands;
            }
            if (isNothingNew()) {
                return "Nothing new" + (stands.isEmpty() ? "." : ", " + stands);
            }
            String words = Wording.count(figures.size(), "figure") + " and "
                    + Wording.count(statements.size(), "statement") + " that were not here before";
            if (repeatedFigures + repeatedStatements > 0) {
                words += "; " + Wording.count(repeatedFigures, "figure") + " and "
                        + Wording.count(repeatedStatements, "statement") + " that were";
            }
            return words + ". " + stands;
        }
    }

    /** Which relation tells most of a figure that came in. */
    private static final List<Relation.Family> TELLING = List.of(
            Relation.Family.CONFLICTS,
            Relation.Family.SUPERSEDED,
            Relation.Family.DIFFERS,
            Relation.Family.COMPATIBLE,
            Relation.Family.AGREES,
            Relation.Family.NOT_COMPARABLE);

    /** So many hundredths of the words stand in another article. */
    public record StandsIn(String article, int percent) {}

    /** What a figure that came in is to those that were there. */
    public enum Kind {
        /** Nothing that was there counts the same. */
        NEW("new"),
        /** It takes the place of one that was there. */
        UPDATED("updated"),
        /** It stands against one that was there. */
        DIFFERING("differing"),
        /** It goes with one that was there and says it otherwise. */
        CONSISTENT("consistent");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** Fixed wording for people. */
        public String words() {
            return words;
        }
    }

    /**
     * A figure that was not there before.
     *
     * @param question what its series asks, or what it counts
     */
    public record NewFigure(Kind kind, String question, FigureLine line) {}

    /** A statement that was not there before. */
    public record NewStatement(String speaker, StatementLine line) {}

    /** What is in {@code after} and was not in {@code before}. */
    public static Changes between(LedgerView before, LedgerView after) {
        Set<ArticleId> old = new TreeSet<>(before.ledger().readings().keySet());
        Set<ArticleId> others = new TreeSet<>(after.ledger().readings().keySet());
        others.removeAll(old);
        List<String> removed = new ArrayList<>();
        for (Article article : before.articles()) {
            if (!after.ledger().readings().containsKey(article.id())) {
                removed.add(before.label(article.id()));
            }
        }
        return new Changes(of(after, old, others).articles(), List.copyOf(removed));
    }

    /**
     * What some articles brought to others; what neither holds does not count.
     *
     * @param old the articles that were there
     * @param wanted the articles that are asked about
     */
    public static Changes of(LedgerView after, Set<ArticleId> old, Set<ArticleId> wanted) {
        List<Brought> brought = new ArrayList<>();
        for (Article article : after.articles()) {
            if (wanted.contains(article.id()) && !old.contains(article.id())) {
                brought.add(brought(after, article, old));
            }
        }
        return new Changes(List.copyOf(brought), List.of());
    }

    private static Brought brought(LedgerView after, Article article, Set<ArticleId> old) {
        Reading reading = after.ledger().readings().get(article.id());
        if (reading == null) {
            throw new IllegalArgumentException("no reading of " + article.id());
        }
        List<NewFigure> figures = new ArrayList<>();
        int repeatedFigures = 0;
        for (Figure figure : reading.figuresToCompare()) {
            Optional<NewFigure> added =
                    isHad(after, figure.citation(), old) ? Optional.empty() : newFigure(after, figure, old);
            added.ifPresent(figures::add);
            repeatedFigures += added.isPresent() || !figure.setAside().isEmpty() ? 0 : 1;
        }
        List<NewStatement> statements = new ArrayList<>();
        int repeatedStatements = 0;
        for (Statement statement : reading.statements()) {
            boolean had = isHad(after, statement.citation(), old)
                    || after.sameOf(statement.id())
                            .map(same -> same.members().stream().anyMatch(member -> old.contains(member.article())))
                            .orElse(false);
            if (had) {
                repeatedStatements++;
            } else {
                statements.add(new NewStatement(
                        after.speaker(statement),
                        StatementLine.of(after, statement, List.of(Appearance.of(after, statement.id())))));
            }
        }
        return new Brought(
                article.id(),
                after.label(article.id()),
                article.title().map(Wording::oneLine),
                standsIn(after, article.id(), old),
                List.copyOf(figures),
                repeatedFigures,
                List.copyOf(statements),
                repeatedStatements,
                reading.problems().stream()
                        .filter(problem -> problem.stage() == org.stemma.model.Problem.Stage.LANGUAGE)
                        .map(org.stemma.model.Problem::kind)
                        .findFirst());
    }

    private static Optional<NewFigure> newFigure(LedgerView after, Figure figure, Set<ArticleId> old) {
        if (!figure.setAside().isEmpty()) {
            return Optional.empty();
        }
        Optional<Series> series = after.seriesOf(figure.id());
        String question = series.map(Series::question)
                .orElseGet(() -> Wording.measure(figure.measure().value()));
        List<FigureLine.Link> links = new ArrayList<>();
        Set<Relation.Family> families = new TreeSet<>();
        for (Relation relation : series.map(Series::relations).orElse(List.of())) {
            Optional<ItemId> other = relation.b().equals(figure.id())
                    ? Optional.of(relation.a())
                    : relation.a().equals(figure.id()) ? Optional.of(relation.b()) : Optional.empty();
            if (other.isPresent() && old.contains(other.get().article())) {
                families.add(relation.family());
                links.add(new FigureLine.Link(
                        relation.word(), other.get(), after.words(other.get().anchor()), relation.reason()));
            }
        }
        links.sort(Comparator.comparing(
                        (FigureLine.Link link) -> TELLING.indexOf(link.word().family()))
                .thenComparing(FigureLine.Link::other));
        if (families.contains(Relation.Family.AGREES)) {
            return Optional.empty();
        }
        Kind kind;
        if (families.contains(Relation.Family.CONFLICTS)) {
            kind = Kind.DIFFERING;
        } else if (families.contains(Relation.Family.SUPERSEDED)) {
            kind = Kind.UPDATED;
        } else if (families.contains(Relation.Family.DIFFERS)) {
            kind = Kind.DIFFERING;
        } else if (families.contains(Relation.Family.COMPATIBLE)) {
            kind = Kind.CONSISTENT;
        } else {
            kind = Kind.NEW;
        }
        return Optional.of(
                new NewFigure(kind, question, FigureLine.of(after, figure, List.of(), List.copyOf(links), false)));
    }

    /** Whether these words are in text that an earlier article has too. */
    private static boolean isHad(LedgerView after, Citation words, Set<ArticleId> old) {
        if (!words.part().equals(Part.BODY)) {
            return false;
        }
        for (SharedText shared : after.ledger().shared()) {
            boolean isA = shared.a().equals(words.article()) && old.contains(shared.b());
            boolean isB = shared.b().equals(words.article()) && old.contains(shared.a());
            for (SharedText.Passage passage : isA || isB ? shared.passages() : List.<SharedText.Passage>of()) {
                Citation there =
                        new Citation(isA ? shared.b() : shared.a(), Part.BODY, isA ? passage.b() : passage.a());
                // A passage that two articles share may differ in a number, and the number is what is new.
                if ((isA ? passage.a() : passage.b()).contains(words.span())
                        && after.words(there).contains(after.words(words))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Optional<StandsIn> standsIn(LedgerView after, ArticleId article, Set<ArticleId> old) {
        TreeMap<String, Integer> percents = new TreeMap<>();
        for (SharedText shared : after.ledger().shared()) {
            if (shared.a().equals(article) && old.contains(shared.b())) {
                percents.merge(after.label(shared.b()), shared.ofA().percent(), Math::max);
            } else if (shared.b().equals(article) && old.contains(shared.a())) {
                percents.merge(after.label(shared.a()), shared.ofB().percent(), Math::max);
            }
        }
        StandsIn most = null;
        for (var entry : percents.entrySet()) {
            if (most == null || entry.getValue() > most.percent()) {
                most = new StandsIn(entry.getKey(), entry.getValue());
            }
        }
        return Optional.ofNullable(most);
    }
}
