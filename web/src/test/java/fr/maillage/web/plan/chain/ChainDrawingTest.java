package fr.maillage.web.plan.chain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.plan.chain.EvidenceChain;
import fr.maillage.plan.chain.EvidenceChain.Gap;
import fr.maillage.plan.chain.EvidenceChain.Hole;
import fr.maillage.plan.chain.EvidenceChain.Kind;
import fr.maillage.plan.chain.EvidenceChain.Link;
import fr.maillage.plan.chain.EvidenceChain.Node;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ChainDrawingTest {

    private static Node node(String id, Kind kind) {
        return new Node(id, kind, id, "What " + id + " says in more words than a box holds", id);
    }

    private static final EvidenceChain CHAIN = new EvidenceChain(
            List.of(
                    node("H1", Kind.STATEMENT),
                    node("F1", Kind.FINDING),
                    node("F2", Kind.FINDING),
                    node("O1", Kind.OBJECTIVE),
                    node("O2", Kind.OBJECTIVE),
                    node("A1", Kind.ACTION),
                    node("A2", Kind.ACTION),
                    node("I1", Kind.INDICATOR)),
            List.of(
                    new Link("H1", "F2"),
                    new Link("F1", "O2"),
                    new Link("F2", "O1"),
                    new Link("O1", "A2"),
                    new Link("O2", "A1"),
                    new Link("A2", "I1")),
            Set.of(new Link("F1", "A1"), new Link("F2", "A2")),
            List.of(new Hole(Gap.INDICATOR_NEVER_MEASURED, "I1", "I1", "", "A2")));

    private static Map<String, ChainDrawing.Box> boxes() {
        return new ChainDrawing(CHAIN, CHAIN.holes())
                .getBoxes().stream().collect(Collectors.toMap(box -> box.node().id(), Function.identity()));
    }

    @Test
    void each_kind_has_its_column_and_each_link_its_line() {
        ChainDrawing drawing = new ChainDrawing(CHAIN, List.of());

        assertThat(drawing.getBoxes())
                .allSatisfy(box ->
                        assertThat(box.x()).isEqualTo(drawing.left(box.node().kind())));
        assertThat(drawing.getLines()).hasSize(6);
        assertThat(drawing.getHeight()).isGreaterThan(2 * drawing.getBoxHeight());
    }

    @Test
    void boxes_stand_at_the_height_of_what_they_lead_to_or_follow_from() {
        assertThat(boxes().get("F2").y()).isEqualTo(boxes().get("O1").y());
        assertThat(boxes().get("A1").y()).isEqualTo(boxes().get("O2").y());
    }

    @Test
    void what_does_not_fit_is_cut_and_a_hole_is_marked() {
        assertThat(boxes().get("H1").label()).endsWith("…").hasSizeLessThan(30);
        assertThat(boxes().get("I1").broken()).isTrue();
        assertThat(boxes().get("A2").broken()).isFalse();
    }

    @Test
    void the_table_has_a_row_for_each_action_and_for_what_leads_to_none() {
        EvidenceChain more = new EvidenceChain(
                List.of(
                        node("F1", Kind.FINDING),
                        node("F9", Kind.FINDING),
                        node("O1", Kind.OBJECTIVE),
                        node("O9", Kind.OBJECTIVE),
                        node("A1", Kind.ACTION)),
                List.of(new Link("F1", "O1"), new Link("O1", "A1")),
                Set.of(new Link("F1", "A1")),
                List.of());

        assertThat(ChainTable.of(more))
                .extracting(row -> row.action() == null ? "–" : row.action().code())
                .containsExactly("A1", "–", "–");
        assertThat(ChainTable.of(more).get(0).findings()).extracting(Node::id).containsExactly("F1");
    }
}
