package org.stemma.language;

import java.util.Arrays;
import java.util.Set;

/**
 * An arc-standard dependency parser that takes the transition that a neural network scores best.
 *
 * <p>After Chen and Manning (2014) and as CoreNLP's own parser does it over the same weights, with one difference: a
 * quotation mark leads nothing, where the library hangs words on one in a news sentence of twenty, often all of them.
 * Else the two give the same tree but for scores that tie within rounding. Where only one transition is possible, the
 * network is not asked. Safe from any thread; each keeps a workspace, so that nothing is allocated between transitions.
 */
final class TransitionParser {

    /** The tags of quotation marks. */
    private static final Set<String> QUOTATION_TAGS = Set.of("``", "''");

    private static final int ABSENT = -1;
    private static final int NO_RELATION = 0;
    private static final int ROOT_RELATION = 1;

    private final ParserWeights weights;
    private final ThreadLocal<Workspace> workspaces;

    TransitionParser(ParserWeights weights) {
        this.weights = weights;
        this.workspaces = ThreadLocal.withInitial(() -> new Workspace(weights));
    }

    Dependencies parse(String[] forms, String[] tags) {
        Workspace workspace = workspaces.get();
        workspace.start(forms, tags);
        while (!workspace.isDone()) {
            workspace.step();
        }
        int[] heads = new int[forms.length];
        String[] relations = new String[forms.length];
        for (int token = 0; token < forms.length; token++) {
            heads[token] = workspace.heads[token + 1] - 1;
            relations[token] = weights.relation(workspace.relations[token + 1]);
        }
        correctPassiveSubjects(heads, relations);
        return new Dependencies(heads, relations);
    }

    /** The subject of a verb with a passive auxiliary is a passive one, as CoreNLP has it after its parser. */
    private static void correctPassiveSubjects(int[] heads, String[] relations) {
        boolean[] passive = new boolean[heads.length];
        for (int token = 0; token < heads.length; token++) {
            if (relations[token].equals("aux:pass")) {
                passive[heads[token]] = true;
            }
        }
        for (int token = 0; token < heads.length; token++) {
            boolean subject = relations[token].equals("nsubj") || relations[token].equals("csubj");
            if (subject && passive[heads[token]]) {
                relations[token] += ":pass";
            }
        }
    }

    /** The state of one parse: nodes are numbered from 1, 0 is the root. */
    private static final class Workspace {
        private final ParserWeights weights;
        private final float[] hidden;
        private final float[] scores;
        private final float[][] pending = new float[4][];
        private final int[] looked = new int[ParserWeights.NODES];
        private final WordRows rows;
        private int pendingRows;

        private int length;
        private int[] heads = {};
        private int[] relations = {};
        private int[] leftmost = {};
        private int[] leftmostButOne = {};
        private int[] rightmost = {};
        private int[] rightmostButOne = {};
        private int[] stack = {};
        private boolean[] quotation = {};
        private int stackSize;
        private int next;

        Workspace(ParserWeights weights) {
            this.weights = weights;
            this.rows = new WordRows(weights);
            this.hidden = new float[weights.hidden()];
            this.scores = new float[weights.transitions()];
        }

        void start(String[] forms, String[] tagNames) {
            length = forms.length;
            rows.start(forms, tagNames);
            if (heads.length <= length) {
                int capacity = length + 1;
                heads = new int[capacity];
                relations = new int[capacity];
                leftmost = new int[capacity];
                leftmostButOne = new int[capacity];
                rightmost = new int[capacity];
                rightmostButOne = new int[capacity];
                stack = new int[capacity];
                quotation = new boolean[capacity];
            }
            for (int node = 1; node <= length; node++) {
                quotation[node] = QUOTATION_TAGS.contains(tagNames[node - 1]);
            }
            Arrays.fill(heads, ABSENT);
            Arrays.fill(relations, NO_RELATION);
            Arrays.fill(leftmost, ABSENT);
            Arrays.fill(leftmostButOne, ABSENT);
            Arrays.fill(rightmost, ABSENT);
            Arrays.fill(rightmostButOne, ABSENT);
            stack[0] = 0;
            stackSize = 1;
            next = 1;
        }

        boolean isDone() {
            return stackSize == 1 && next > length;
        }

        void step() {
            boolean canShift = next <= length;
            if (stackSize <= 2) {
                if (canShift) {
                    shift();
                } else {
                    rightArc(ROOT_RELATION);
                }
                return;
            }
            score();
            int arcs = weights.transitions() / 2;
            int best = best(arcs, canShift);
            if (best == 2 * arcs) {
                shift();
            } else if (best < arcs) {
                leftArc(best + 1);
            } else {
                rightArc(best - arcs + 1);
            }
        }

        /**
         * Transitions in the model's order: left arcs by relation, right arcs by relation, shift. No head is the root
         * here.
         */
        private int best(int arcs, boolean canShift) {
            boolean leftLeads = !quotation[stack[stackSize - 1]];
            boolean rightLeads = !quotation[stack[stackSize - 2]];
            boolean forced = !leftLeads && !rightLeads && !canShift;
            int best = 2 * arcs;
            float highest = Float.NEGATIVE_INFINITY;
            for (int transition = 0; transition < 2 * arcs; transition++) {
                boolean possible = forced || (transition < arcs ? leftLeads : rightLeads);
                if (possible && scores[transition] > highest && transition % arcs != ROOT_RELATION - 1) {
                    highest = scores[transition];
                    best = transition;
                }
            }
            return canShift && scores[2 * arcs] > highest ? 2 * arcs : best;
        }

        private void shift() {
            stack[stackSize++] = next++;
        }

        private void leftArc(int relation) {
            int head = stack[stackSize - 1];
            int child = stack[stackSize - 2];
            stack[stackSize - 2] = head;
            stackSize--;
            attach(child, head, relation);
            leftmostButOne[head] = leftmost[head];
            leftmost[head] = child;
        }

        private void rightArc(int relation) {
            int child = stack[stackSize - 1];
            int head = stack[stackSize - 2];
            stackSize--;
            attach(child, head, relation);
            rightmostButOne[head] = rightmost[head];
            rightmost[head] = child;
        }

        private void attach(int child, int head, int relation) {
            heads[child] = head;
            relations[child] = relation;
        }

        private void score() {
            look();
            weights.startHidden(hidden);
            pendingRows = 0;
            for (int place = 0; place < ParserWeights.NODES; place++) {
                int node = looked[place];
                if (node == ABSENT) {
                    add(weights.absentRow(place));
                } else if (node == 0) {
                    add(weights.rootRow(place));
                } else {
                    add(rows.row(node, place));
                    if (place >= ParserWeights.FIRST_WITH_RELATION) {
                        add(weights.relationRow(relations[node], place));
                    }
                }
            }
            for (int row = 0; row < pendingRows; row++) {
                ParserWeights.add(pending[row], hidden);
            }
            weights.scores(hidden, scores);
        }

        /**
         * The 18 nodes in the model's order: three of the stack, three of the buffer, six below each of the top two.
         */
        private void look() {
            for (int deep = 0; deep < 3; deep++) {
                looked[2 - deep] = onStack(deep);
                looked[3 + deep] = next + deep <= length ? next + deep : ABSENT;
            }
            for (int deep = 0; deep < 2; deep++) {
                int at = ParserWeights.FIRST_WITH_RELATION + 6 * deep;
                int node = onStack(deep);
                int left = of(leftmost, node);
                int right = of(rightmost, node);
                looked[at] = left;
                looked[at + 1] = right;
                looked[at + 2] = of(leftmostButOne, node);
                looked[at + 3] = of(rightmostButOne, node);
                looked[at + 4] = of(leftmost, left);
                looked[at + 5] = of(rightmost, right);
            }
        }

        private int onStack(int deep) {
            return deep < stackSize ? stack[stackSize - 1 - deep] : ABSENT;
        }

        private static int of(int[] children, int node) {
            return node == ABSENT ? ABSENT : children[node];
        }

        private void add(float[] row) {
            pending[pendingRows++] = row;
            if (pendingRows == pending.length) {
                ParserWeights.add(pending[0], pending[1], pending[2], pending[3], hidden);
                pendingRows = 0;
            }
        }
    }
}
