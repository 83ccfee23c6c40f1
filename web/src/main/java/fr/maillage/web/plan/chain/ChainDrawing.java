package fr.maillage.web.plan.chain;

import fr.maillage.plan.chain.EvidenceChain;
import fr.maillage.plan.chain.EvidenceChain.Hole;
import fr.maillage.plan.chain.EvidenceChain.Kind;
import fr.maillage.plan.chain.EvidenceChain.Link;
import fr.maillage.plan.chain.EvidenceChain.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A chain as boxes in six columns and lines between them; lengths in the units of the drawing. In each column boxes stand at
 * the height of what they follow from, as far as there is room, so that few lines cross.
 */
public final class ChainDrawing {

    /** Beyond, a drawing tells nobody anything. */
    static final int MOST = 150;

    private static final int WIDTH = 172;
    private static final int HEIGHT = 48;
    private static final int COLUMN = 196;
    private static final int ROW = 58;
    private static final int TOP = 36;

    /** As many characters as a box holds. */
    private static final int SHOWN = 22;

    private final List<Box> boxes = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private final int rows;

    /**
     * A box.
     *
     * @param label cut to what the box holds; null for what may not be read
     * @param broken whether the chain breaks here
     */
    public record Box(Node node, int x, int y, String label, boolean broken) {}

    /** Draws a chain of at most {@link #MOST} nodes, with the holes of a wider one. */
    ChainDrawing(EvidenceChain chain, List<Hole> holes) {
        Set<String> broken = holes.stream().map(Hole::id).collect(Collectors.toSet());
        Map<Kind, List<Node>> columns = chain.nodes().stream()
                .collect(Collectors.groupingBy(Node::kind, () -> new EnumMap<>(Kind.class), Collectors.toList()));
        Map<String, Integer> placed = new HashMap<>();
        Map<String, Box> byId = new HashMap<>();
        int most = 0;
        // From the objectives to both sides: they are the fewest.
        for (Kind kind :
                List.of(Kind.OBJECTIVE, Kind.FINDING, Kind.STATEMENT, Kind.ACTION, Kind.INDICATOR, Kind.DECISION)) {
            List<Node> column = ordered(columns.getOrDefault(kind, List.of()), chain.links(), placed);
            for (int row = 0; row < column.size(); row++) {
                Node node = column.get(row);
                placed.put(node.id(), row);
                Box box = new Box(
                        node, kind.ordinal() * COLUMN, TOP + row * ROW, cut(node.label()), broken.contains(node.id()));
                boxes.add(box);
                byId.put(node.id(), box);
            }
            most = Math.max(most, column.size());
        }
        rows = most;
        boxes.sort(Comparator.comparing((Box box) -> box.node().kind()).thenComparing(Box::y));
        chain.links().forEach(link -> lines.add(line(byId.get(link.from()), byId.get(link.to()))));
    }

    private static List<Node> ordered(List<Node> column, List<Link> links, Map<String, Integer> placed) {
        Map<String, Double> heights = new HashMap<>();
        for (Node node : column) {
            links.stream()
                    .filter(link -> link.from().equals(node.id()) || link.to().equals(node.id()))
                    .map(link -> placed.get(link.from().equals(node.id()) ? link.to() : link.from()))
                    .filter(row -> row != null)
                    .mapToInt(Integer::intValue)
                    .average()
                    .ifPresent(height -> heights.put(node.id(), height));
        }
        return column.stream()
                .sorted(Comparator.comparing(node -> heights.getOrDefault(node.id(), Double.MAX_VALUE)))
                .toList();
    }

    private static String line(Box from, Box to) {
        int x1 = from.x() + WIDTH;
        int y1 = from.y() + HEIGHT / 2;
        int y2 = to.y() + HEIGHT / 2;
        int bend = (to.x() - x1) / 2;
        return "M" + x1 + " " + y1 + "C" + (x1 + bend) + " " + y1 + " " + (to.x() - bend) + " " + y2 + " " + to.x()
                + " " + y2;
    }

    private static String cut(String label) {
        return label == null || label.length() <= SHOWN
                ? label
                : label.substring(0, SHOWN - 1).strip() + "…";
    }

    public List<Box> getBoxes() {
        return List.copyOf(boxes);
    }

    /** The lines, as paths. */
    public List<String> getLines() {
        return List.copyOf(lines);
    }

    public Kind[] getKinds() {
        return Kind.values();
    }

    /** Where the column of a kind begins. */
    public int left(Kind kind) {
        return kind.ordinal() * COLUMN;
    }

    public int getWidth() {
        return (Kind.values().length - 1) * COLUMN + WIDTH;
    }

    public int getHeight() {
        return TOP + rows * ROW;
    }

    public int getBoxWidth() {
        return WIDTH;
    }

    public int getBoxHeight() {
        return HEIGHT;
    }
}
