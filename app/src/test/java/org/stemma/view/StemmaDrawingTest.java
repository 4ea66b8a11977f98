package org.stemma.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.model.ArticleId;

class StemmaDrawingTest {
    private int made;

    private StemmaTree.Node node(String label, int percent, String direction, StemmaTree.Node... branches) {
        made++;
        return new StemmaTree.Node(
                ArticleId.of("article " + made, new byte[] {1}), label, percent, direction, List.of(branches));
    }

    @Test
    void whatSharesTextStandsToTheRightOfWhereItHangsAndSaysHowMuch() {
        StemmaDrawing drawing = StemmaDrawing.of(new StemmaTree(List.of(node(
                "Wire, 8 Oct",
                0,
                "",
                node("Gazette, 9 Oct", 62, "credits"),
                node("Courier, undated", 30, "direction unknown")))));
        StemmaDrawing.Node root = drawing.nodes().stream()
                .filter(node -> node.name().equals("Wire"))
                .findFirst()
                .orElseThrow();
        assertThat(root.day()).isEqualTo("8 Oct");
        assertThat(drawing.nodes().stream().filter(node -> node.x() > root.x()).map(StemmaDrawing.Node::words))
                .containsExactly(
                        "Gazette, 9 Oct: 62% of its words are in Wire, 8 Oct; credits",
                        "Courier, undated: 30% of its words are in Wire, 8 Oct; direction unknown");
        assertThat(drawing.edges()).extracting(StemmaDrawing.Edge::known).containsExactly(true, false);
    }

    @Test
    void noTwoBoxesTouchAndAllLieInside() {
        List<StemmaTree.Node> roots = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            StemmaTree.Node chain = node("Last, 3 Oct", 50, "later");
            for (int j = 0; j < i; j++) {
                chain = node("Middle, 2 Oct", 40, "later", chain, node("Beside, 2 Oct", 40, "later"));
            }
            roots.add(node("First, 1 Oct", 0, "", chain));
        }
        StemmaDrawing drawing = StemmaDrawing.of(new StemmaTree(roots));
        assertThat(drawing.nodes()).hasSizeGreaterThan(20);
        for (StemmaDrawing.Node node : drawing.nodes()) {
            assertThat(node.x()).isBetween(0, drawing.width() - StemmaDrawing.BOX);
            assertThat(node.y())
                    .isBetween(StemmaDrawing.BOX_HEIGHT / 2, drawing.height() - StemmaDrawing.BOX_HEIGHT / 2);
            assertThat(drawing.nodes().stream()
                            .filter(other ->
                                    other.x() == node.x() && Math.abs(other.y() - node.y()) < StemmaDrawing.BOX_HEIGHT))
                    .hasSize(1);
        }
    }

    @Test
    void ofManyTreesTheLargestAreDrawnAndTheOthersCounted() {
        List<StemmaTree.Node> roots = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            roots.add(node("Small, 1 Oct", 0, "", node("Smaller, 2 Oct", 50, "later")));
        }
        roots.add(node(
                "Large, 1 Oct",
                0,
                "",
                node("A, 2 Oct", 50, "later"),
                node("B, 2 Oct", 50, "later"),
                node("C, 2 Oct", 50, "later")));
        StemmaDrawing drawing = StemmaDrawing.of(new StemmaTree(roots));
        assertThat(drawing.nodes()).extracting(StemmaDrawing.Node::name).contains("Large");
        assertThat(drawing.nodes().size() + drawing.leftOut()).isEqualTo(124);
        assertThat(drawing.leftOut()).isPositive();
    }

    @Test
    void theDrawingIsToldInWordsToo() {
        StemmaTree tree = new StemmaTree(
                List.of(node("Wire, 8 Oct", 0, "", node("Gazette, 9 Oct", 62, "credits")), node("Post, 8 Oct", 0, "")));
        assertThat(StemmaDrawing.inWords(tree))
                .isEqualTo("Wire, 8 Oct; then Gazette, 9 Oct · 62% of its words · credits. Post, 8 Oct.");
    }
}
