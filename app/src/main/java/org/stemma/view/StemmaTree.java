package org.stemma.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.model.ArticleId;
import org.stemma.model.SharedText;
import org.stemma.model.When;

/**
 * Articles that share text, drawn as a stemma: each hangs on the one before it in time that holds most of its words. A
 * branch says how much they share and which way as far as words or days tell, and never that anything was copied.
 *
 * @param roots the articles that nothing here comes before, in the order of their days
 */
public record StemmaTree(List<Node> roots) {
    /** Articles that share less of their words are no branch. */
    private static final int A_GOOD_PART = 20;

    /**
     * An article in the tree.
     *
     * @param article which
     * @param label its short name
     * @param percent hundredths of its words that it shares with the one above; 0 for a root
     * @param direction fixed wording: "credits", "later", "direction unknown"; empty for a root
     * @param branches the articles that hang on it, in the order of their days
     */
    public record Node(ArticleId article, String label, int percent, String direction, List<Node> branches) {}

    /**
     * An article as a line of text.
     *
     * @param lead the branch it hangs on
     * @param margin what stands before its words where they take another line
     * @param text its words
     * @param article which
     */
    public record Line(String lead, String margin, String text, ArticleId article) {}

    /** What an article hangs on. */
    private record Branch(ArticleId above, int percent, String direction) {}

    /** The trees of this ledger. */
    public static StemmaTree of(LedgerView view) {
        Map<ArticleId, List<SharedText>> pairs = new HashMap<>();
        for (SharedText pair : view.ledger().shared()) {
            if (Math.max(pair.ofA().percent(), pair.ofB().percent()) >= A_GOOD_PART) {
                pairs.computeIfAbsent(pair.a(), key -> new ArrayList<>()).add(pair);
                pairs.computeIfAbsent(pair.b(), key -> new ArrayList<>()).add(pair);
            }
        }
        List<ArticleId> inOrder = pairs.keySet().stream()
                .sorted(Comparator.comparing((ArticleId id) -> day(view, id)).thenComparing(Comparator.naturalOrder()))
                .toList();
        Map<ArticleId, Integer> places = new HashMap<>();
        inOrder.forEach(id -> places.put(id, places.size()));
        Map<ArticleId, List<ArticleId>> below = new HashMap<>();
        Map<ArticleId, Branch> branches = new HashMap<>();
        List<ArticleId> roots = new ArrayList<>();
        for (ArticleId id : inOrder) {
            Optional<Branch> branch = branch(id, pairs.getOrDefault(id, List.of()), places);
            if (branch.isPresent()) {
                branches.put(id, branch.get());
                below.computeIfAbsent(branch.get().above(), key -> new ArrayList<>())
                        .add(id);
            } else {
                roots.add(id);
            }
        }
        return new StemmaTree(
                roots.stream().map(id -> node(view, id, below, branches)).toList());
    }

    private static String day(LedgerView view, ArticleId id) {
        return view.published(id).map(When::start).map(Object::toString).orElse("9999");
    }

    /** The article before this one that holds most of its words; a credit goes before any share. */
    private static Optional<Branch> branch(ArticleId id, List<SharedText> pairs, Map<ArticleId, Integer> places) {
        int place = places.getOrDefault(id, 0);
        return pairs.stream()
                .map(pair -> branch(id, pair))
                .filter(branch -> places.getOrDefault(branch.above(), 0) < place)
                .min(Comparator.comparing((Branch branch) -> !branch.direction().equals("credits"))
                        .thenComparing(branch -> -branch.percent())
                        .thenComparing(branch -> places.getOrDefault(branch.above(), 0)));
    }

    private static Branch branch(ArticleId id, SharedText pair) {
        boolean isA = pair.a().equals(id);
        boolean follows = pair.direction().from().filter(id::equals).isPresent();
        return new Branch(
                isA ? pair.b() : pair.a(),
                (isA ? pair.ofA() : pair.ofB()).percent(),
                follows ? pair.direction().reason() : SharedText.Direction.UNKNOWN.reason());
    }

    private static Node node(
            LedgerView view, ArticleId id, Map<ArticleId, List<ArticleId>> below, Map<ArticleId, Branch> branches) {
        Branch branch = branches.getOrDefault(id, new Branch(id, 0, ""));
        return new Node(
                id,
                view.label(id),
                branch.percent(),
                branch.direction(),
                below.getOrDefault(id, List.of()).stream()
                        .map(child -> node(view, child, below, branches))
                        .toList());
    }

    /** The trees line by line, drawn with the characters for boxes. */
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (Node root : roots) {
            lines.add(new Line("", "  ", root.label(), root.article()));
            branches(root, "", lines);
        }
        return List.copyOf(lines);
    }

    private static void branches(Node node, String margin, List<Line> lines) {
        for (int i = 0; i < node.branches().size(); i++) {
            Node branch = node.branches().get(i);
            boolean last = i == node.branches().size() - 1;
            lines.add(new Line(
                    margin + (last ? "└─ " : "├─ "),
                    margin + (last ? "     " : "│    "),
                    branch.label() + " · " + branch.percent() + "% of its words · " + branch.direction(),
                    branch.article()));
            branches(branch, margin + (last ? "   " : "│  "), lines);
        }
    }
}
