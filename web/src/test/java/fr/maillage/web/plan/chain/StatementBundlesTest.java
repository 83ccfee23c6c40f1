package fr.maillage.web.plan.chain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.plan.chain.EvidenceChain;
import fr.maillage.plan.chain.EvidenceChain.Kind;
import fr.maillage.plan.chain.EvidenceChain.Link;
import fr.maillage.plan.chain.EvidenceChain.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StatementBundlesTest {

    private static Node node(String id, Kind kind) {
        return new Node(id, kind, id, "What " + id + " says", id);
    }

    /** A finding F1 that rests on some statements, and F2 that rests on the last of them. */
    private static EvidenceChain chain(int statements) {
        List<Node> nodes = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        for (int i = 1; i <= statements; i++) {
            nodes.add(node("H" + i, Kind.STATEMENT));
            links.add(new Link("H" + i, "F1"));
        }
        links.add(new Link("H" + statements, "F2"));
        nodes.add(node("F1", Kind.FINDING));
        nodes.add(node("F2", Kind.FINDING));
        return new EvidenceChain(nodes, links, Set.of(), List.of());
    }

    private static List<Node> statements(EvidenceChain chain) {
        return chain.nodes().stream()
                .filter(node -> node.kind() == Kind.STATEMENT)
                .toList();
    }

    @Test
    void five_statements_of_a_finding_are_drawn_one_by_one() {
        EvidenceChain few = chain(StatementBundles.FEW);

        assertThat(StatementBundles.of(few, count -> count + " paroles")).isEqualTo(few);
    }

    @Test
    void many_statements_of_a_finding_are_one_box_that_says_how_many_and_leads_to_them() {
        EvidenceChain drawn = StatementBundles.of(chain(55), count -> count + " paroles");

        assertThat(statements(drawn)).hasSize(2);
        assertThat(statements(drawn).get(0)).satisfies(bundle -> {
            assertThat(bundle.label()).isEqualTo("55 paroles");
            assertThat(bundle.statements()).isEqualTo(55);
            assertThat(bundle.owner()).isEqualTo("F1");
            assertThat(drawn.links()).contains(new Link(bundle.id(), "F1"));
        });
        assertThat(statements(drawn).get(1).id()).isEqualTo("H55");
        assertThat(drawn.links()).hasSize(2).contains(new Link("H55", "F2"));
        assertThat(new ChainDrawing(drawn, List.of()).getBoxes()).hasSize(4);
    }
}
