package org.stemma.compare.story;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.compare.memo.PerArticle;
import org.stemma.compare.words.CommonKeys;
import org.stemma.model.Article;
import org.stemma.model.ArticleId;
import org.stemma.model.Story;
import org.stemma.model.When;

/** Groups articles into stories. Keeps what each article is about; safe from any thread. */
public final class Stories {
    /** A pair less alike is not looked at. */
    private static final double ALIKE = 0.12;
    /** Two groups are joined while their members are this alike on average. */
    private static final double ALIKE_ON_AVERAGE = 0.12;
    /** A pair is found by so many key words in common. */
    private static final int COMMON_KEYS = 2;
    /** News goes stale: half as alike after so many days. */
    private static final double HALF_LIFE_DAYS = 90;
    /** But a date may be that of a crawl or an edit: what is very alike stays so. */
    private static final double STALEST = 0.6;
    /** What appeared within so many days is more likely of one story than its words tell. */
    private static final long SAME_NEWS_DAYS = 3;

    private static final double SAME_NEWS = 1.2;

    /** An article that was left alone joins the story of the one that it is most alike to, if it is this alike. */
    private static final double ALIKE_TO_ONE = 0.16;

    /** Two articles and how alike they are. */
    private record Edge(double alike, int a, int b) {
        private static final Comparator<Edge> MOST_ALIKE_FIRST = Comparator.comparingDouble((Edge edge) -> -edge.alike)
                .thenComparingInt(Edge::a)
                .thenComparingInt(Edge::b);
    }

    private final PerArticle<Article, Profile> known = new PerArticle<>(Article::id);

    /** Every story, by id. */
    public List<Story> among(Collection<Article> articles, Map<ArticleId, When> published) {
        List<Article> inOrder =
                articles.stream().sorted(Comparator.comparing(Article::id)).toList();
        List<Profile> profiles = List.copyOf(known.of(inOrder, Profile::of).values());
        List<Edge> edges = new ArrayList<>();
        for (int[] pair : CommonKeys.pairs(
                profiles.size(), at -> profiles.get(at).keys(), (a, b, common) -> common >= COMMON_KEYS)) {
            double alike = profiles.get(pair[0]).cosine(profiles.get(pair[1]))
                    * freshness(inOrder.get(pair[0]), inOrder.get(pair[1]), published);
            if (alike >= ALIKE) {
                edges.add(new Edge(alike, pair[0], pair[1]));
            }
        }
        edges.sort(Edge.MOST_ALIKE_FIRST);
        return named(inOrder, profiles, joined(inOrder.size(), edges));
    }

    private static double freshness(Article a, Article b, Map<ArticleId, When> published) {
        Optional<When> whenA = Optional.ofNullable(published.get(a.id()));
        Optional<When> whenB = Optional.ofNullable(published.get(b.id()));
        if (whenA.isEmpty() || whenB.isEmpty()) {
            return 1;
        }
        long days = Math.abs(
                ChronoUnit.DAYS.between(whenA.get().midpoint(), whenB.get().midpoint()));
        double fresh = days <= SAME_NEWS_DAYS ? SAME_NEWS : 1;
        return Math.max(STALEST, fresh * Math.pow(0.5, days / HALF_LIFE_DAYS));
    }

    /** Average linkage over the edges that there are; a missing edge counts as nothing in common. */
    private static Collection<SortedSet<Integer>> joined(int articles, List<Edge> edges) {
        int[] group = new int[articles];
        List<SortedSet<Integer>> members = new ArrayList<>();
        List<Map<Integer, Double>> links = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            group[i] = i;
            members.add(new TreeSet<>(List.of(i)));
            links.add(new TreeMap<>());
        }
        for (Edge edge : edges) {
            links.get(edge.a()).merge(edge.b(), edge.alike(), Double::sum);
            links.get(edge.b()).merge(edge.a(), edge.alike(), Double::sum);
        }
        for (Edge edge : edges) {
            int a = group[edge.a()];
            int b = group[edge.b()];
            if (a == b) {
                continue;
            }
            int smaller = Math.min(a, b);
            int larger = Math.max(a, b);
            double sum = links.get(smaller).getOrDefault(larger, 0.0);
            int pairs = members.get(smaller).size() * members.get(larger).size();
            if (sum / pairs < ALIKE_ON_AVERAGE) {
                continue;
            }
            for (int member : members.get(larger)) {
                group[member] = smaller;
            }
            members.get(smaller).addAll(members.get(larger));
            members.get(larger).clear();
            relink(links, smaller, larger);
        }
        takeInTheLonely(edges, group, members);
        members.removeIf(SortedSet::isEmpty);
        return members;
    }

    private static void takeInTheLonely(List<Edge> edges, int[] group, List<SortedSet<Integer>> members) {
        for (Edge edge : edges) {
            int a = group[edge.a()];
            int b = group[edge.b()];
            boolean alone = (members.get(a).size() == 1) != (members.get(b).size() == 1);
            if (a != b && alone && edge.alike() >= ALIKE_TO_ONE) {
                int kept = members.get(a).size() == 1 ? b : a;
                int gone = kept == a ? b : a;
                members.get(gone).forEach(member -> group[member] = kept);
                members.get(kept).addAll(members.get(gone));
                members.get(gone).clear();
            }
        }
    }

    private static void relink(List<Map<Integer, Double>> links, int kept, int gone) {
        links.get(gone).forEach((other, sum) -> {
            links.get(other).remove(gone);
            if (other != kept) {
                links.get(kept).merge(other, sum, Double::sum);
                links.get(other).merge(kept, sum, Double::sum);
            }
        });
        links.get(kept).remove(gone);
        links.get(gone).clear();
    }

    private static List<Story> named(
            List<Article> inOrder, List<Profile> profiles, Collection<SortedSet<Integer>> groups) {
        List<Story> stories = new ArrayList<>();
        for (SortedSet<Integer> group : groups) {
            int central = central(group, profiles);
            stories.add(new Story(
                    inOrder.get(group.first()).id(),
                    label(inOrder.get(central)),
                    group.stream().map(index -> inOrder.get(index).id()).toList()));
        }
        stories.sort(Comparator.comparing(Story::id));
        return stories;
    }

    /** The member most alike to the others; of large groups only the first members are asked. */
    private static int central(SortedSet<Integer> group, List<Profile> profiles) {
        List<Integer> asked = group.stream().limit(50).toList();
        int best = group.first();
        double most = -1;
        for (int candidate : asked) {
            double sum = 0;
            for (int other : asked) {
                sum += profiles.get(candidate).cosine(profiles.get(other));
            }
            if (sum > most) {
                most = sum;
                best = candidate;
            }
        }
        return best;
    }

    private static String label(Article article) {
        return article.title().filter(title -> !title.isBlank()).orElseGet(() -> {
            String text = article.body().strip();
            int end = text.indexOf('\n') < 0 ? text.length() : text.indexOf('\n');
            return end <= 100
                    ? text.substring(0, end)
                    : text.substring(0, text.lastIndexOf(' ', 100) < 0 ? 100 : text.lastIndexOf(' ', 100)) + " …";
        });
    }
}
