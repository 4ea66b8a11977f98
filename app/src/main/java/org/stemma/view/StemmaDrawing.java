package org.stemma.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stemma.model.ArticleId;

/**
 * A {@link StemmaTree} as a drawing: the earliest articles at the left, what shares their text to the right of them.
 * All coordinates are in units of the drawing, from its upper left; it is as wide as the tree is deep and is not made
 * smaller to fit.
 *
 * @param width of the drawing
 * @param height of the drawing
 * @param nodes the articles that are drawn, from above
 * @param edges the lines between them
 * @param leftOut how many articles of further trees are not drawn
 */
public record StemmaDrawing(int width, int height, List<Node> nodes, List<Edge> edges, int leftOut) {
    /** How wide the box of an article is. */
    public static final int BOX = 192;
    /** How high it is. */
    public static final int BOX_HEIGHT = 38;

    private static final int STEP = 306;
    /** How far a line runs before it turns up or down. */
    private static final int BEFORE_TURN = 8;

    private static final int ROW = 50;
    private static final int BETWEEN_TREES = 14;
    private static final int MARGIN = 6;
    /** So many articles are drawn, the largest trees first. */
    private static final int MOST_NODES = 80;
    /** Letters of a name that a box has room for. */
    private static final int NAME = 26;

    /**
     * An article.
     *
     * @param article which
     * @param x the left side of its box
     * @param y the middle of its box
     * @param name the first line in its box
     * @param day the second line; may be empty
     * @param words all that there is to say of it, for those who hear the drawing
     */
    public record Node(ArticleId article, int x, int y, String name, String day, String words) {}

    /**
     * A line from an article to one that shares its text.
     *
     * @param path the line, as SVG writes it
     * @param x the middle of its words
     * @param y the height of the line's end
     * @param share hundredths of the later article's words
     * @param direction fixed wording
     * @param known whether something tells which goes back to which
     */
    public record Edge(String path, int x, int y, String share, String direction, boolean known) {}

    /** The drawing of these trees. */
    public static StemmaDrawing of(StemmaTree tree) {
        return new Drawing().draw(tree);
    }

    /** The trees in words, one after the other. */
    public static String inWords(StemmaTree tree) {
        StringBuilder words = new StringBuilder();
        for (StemmaTree.Line line : tree.lines()) {
            words.append(line.lead().isEmpty() ? words.isEmpty() ? "" : ". " : "; then ")
                    .append(line.text());
        }
        return words.append(words.isEmpty() ? "" : ".").toString();
    }

    /** Where the next box goes. */
    private static final class Drawing {
        private final List<Node> nodes = new ArrayList<>();
        private final List<Edge> edges = new ArrayList<>();
        private int y = MARGIN;
        private int deepest;

        StemmaDrawing draw(StemmaTree tree) {
            Set<ArticleId> drawn = new HashSet<>();
            int room = MOST_NODES;
            List<StemmaTree.Node> bySize = tree.roots().stream()
                    .sorted(Comparator.comparingInt((StemmaTree.Node root) -> -size(root)))
                    .toList();
            for (StemmaTree.Node root : bySize) {
                if (size(root) <= room || drawn.isEmpty()) {
                    drawn.add(root.article());
                    room -= size(root);
                }
            }
            int leftOut = 0;
            for (StemmaTree.Node root : tree.roots()) {
                if (drawn.contains(root.article())) {
                    place(root, 0, "");
                    y += BETWEEN_TREES;
                } else {
                    leftOut += size(root);
                }
            }
            nodes.sort(Comparator.comparingInt(Node::y).thenComparingInt(Node::x));
            int height = Math.max(MARGIN, y - BETWEEN_TREES - (ROW - BOX_HEIGHT)) + MARGIN;
            return new StemmaDrawing(
                    MARGIN * 2 + deepest * STEP + BOX, height, List.copyOf(nodes), List.copyOf(edges), leftOut);
        }

        private static int size(StemmaTree.Node node) {
            return 1 + node.branches().stream().mapToInt(Drawing::size).sum();
        }

        /** Places an article and all that hangs on it; the middle of its box. */
        private int place(StemmaTree.Node node, int depth, String above) {
            deepest = Math.max(deepest, depth);
            int x = MARGIN + depth * STEP;
            List<Integer> below = new ArrayList<>();
            for (StemmaTree.Node branch : node.branches()) {
                below.add(place(branch, depth + 1, node.label()));
            }
            int middle;
            if (below.isEmpty()) {
                middle = y + BOX_HEIGHT / 2;
                y += ROW;
            } else {
                middle = (below.get(0) + below.get(below.size() - 1)) / 2;
            }
            for (int i = 0; i < below.size(); i++) {
                edges.add(edge(node.branches().get(i), x + BOX, middle, below.get(i)));
            }
            int comma = node.label().lastIndexOf(", ");
            String name = comma > 0 ? node.label().substring(0, comma) : node.label();
            String words = above.isEmpty()
                    ? node.label()
                    : node.label() + ": " + node.percent() + "% of its words are in " + above + "; " + node.direction();
            nodes.add(new Node(
                    node.article(),
                    x,
                    middle,
                    cut(name),
                    comma > 0 ? node.label().substring(comma + 2) : "",
                    words));
            return middle;
        }

        private static Edge edge(StemmaTree.Node branch, int x, int from, int to) {
            int end = x + STEP - BOX;
            int turn = x + BEFORE_TURN;
            String path = from == to
                    ? "M" + x + " " + from + "H" + end
                    : "M" + x + " " + from + "H" + turn + "V" + to + "H" + end;
            boolean known = !branch.direction().equals("direction unknown");
            return new Edge(
                    path, ((from == to ? x : turn) + end) / 2, to, branch.percent() + "%", branch.direction(), known);
        }

        private static String cut(String name) {
            return name.length() <= NAME ? name : name.substring(0, NAME - 1).stripTrailing() + "…";
        }
    }
}
