package fr.maillage.plan.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.maillage.plan.chain.EvidenceChain.Gap;
import fr.maillage.plan.chain.EvidenceChain.Hole;
import fr.maillage.plan.chain.EvidenceChain.Kind;
import fr.maillage.plan.chain.EvidenceChain.Link;
import fr.maillage.plan.chain.EvidenceChain.Node;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Links between what was read, and holes. */
class ChainPolicyTest {

    private static ChainFixture whole() {
        return new ChainFixture()
                .finding("C1", true, "P1", "P2")
                .objective("O1", false)
                .action("A1", "O1", "C1")
                .indicator("I1", "A1", null, true)
                .decision("D1", "A1");
    }

    private static List<String> links(EvidenceChain chain, Collection<Link> links) {
        Map<String, String> codes = chain.nodes().stream().collect(Collectors.toMap(Node::id, Node::code));
        return links.stream()
                .map(link -> codes.get(link.from()) + ">" + codes.get(link.to()))
                .toList();
    }

    private static List<String> holes(EvidenceChain chain) {
        return chain.holes().stream()
                .map(hole -> hole.code() + " " + hole.gap().code())
                .toList();
    }

    @Test
    void a_finding_counts_the_statements_on_which_it_rests_in_a_thread_too() {
        String[] said = IntStream.rangeClosed(1, 55).mapToObj(i -> "P" + i).toArray(String[]::new);
        EvidenceChain chain = new ChainFixture()
                .finding("C1", true, said)
                .action("A1", "", "C1")
                .chain();
        EvidenceChain thread = ThreadPolicy.of(chain, "C1");

        assertThat(counted(chain)).containsExactly(55);
        assertThat(counted(thread)).containsExactly(55);
        assertThat(thread.nodes())
                .filteredOn(node -> node.kind() == Kind.STATEMENT)
                .hasSize(1);
    }

    private static List<Integer> counted(EvidenceChain chain) {
        return chain.nodes().stream()
                .filter(node -> node.kind() == Kind.FINDING)
                .map(Node::statements)
                .toList();
    }

    @Test
    void what_follows_from_what_is_linked() {
        EvidenceChain chain = whole().chain();

        assertThat(chain.nodes())
                .extracting(Node::code, Node::kind)
                .containsExactly(
                        tuple("P1", Kind.STATEMENT),
                        tuple("P2", Kind.STATEMENT),
                        tuple("C1", Kind.FINDING),
                        tuple("O1", Kind.OBJECTIVE),
                        tuple("A1", Kind.ACTION),
                        tuple("I1", Kind.INDICATOR),
                        tuple("D1", Kind.DECISION));
        assertThat(links(chain, chain.links())).containsExactly("P1>C1", "P2>C1", "C1>O1", "O1>A1", "A1>I1", "A1>D1");
        assertThat(links(chain, chain.cited())).containsExactly("C1>A1");
        assertThat(chain.holes()).isEmpty();
    }

    @Test
    void a_node_is_shown_on_the_page_of_its_record() {
        Map<String, String> owners =
                whole().chain().nodes().stream().collect(Collectors.toMap(Node::code, Node::owner));

        assertThat(owners)
                .containsEntry("O1", ChainFixture.id(ChainFixture.FRAME).toString())
                .containsEntry("I1", ChainFixture.id("A1").toString())
                .containsEntry("C1", ChainFixture.id("C1").toString());
    }

    @Test
    void a_statement_under_two_findings_is_one_node() {
        EvidenceChain chain = new ChainFixture()
                .finding("C1", false, "P1")
                .finding("C2", false, "P1")
                .chain();

        assertThat(chain.nodes()).extracting(Node::code).containsExactly("P1", "C1", "C2");
        assertThat(links(chain, chain.links())).containsExactly("P1>C1", "P1>C2");
    }

    @Test
    void an_action_cites_a_finding_without_serving_an_objective_and_serves_one_that_was_not_read() {
        EvidenceChain chain = new ChainFixture()
                .finding("C1", true)
                .action("A1", "O9", "C1", "C9")
                .indicator("I1", "A1", null, true)
                .chain();

        assertThat(links(chain, chain.cited())).containsExactly("C1>A1");
        assertThat(links(chain, chain.links())).containsExactly("A1>I1");
        assertThat(chain.holes()).isEmpty();
    }

    @Test
    void an_adopted_finding_that_no_action_cites_is_a_hole_and_another_one_is_none() {
        assertThat(holes(new ChainFixture()
                        .finding("C1", true)
                        .finding("C2", false)
                        .chain()))
                .containsExactly("C1 finding-without-action");
    }

    @Test
    void an_action_that_cites_nothing_that_is_there_is_a_hole() {
        assertThat(holes(new ChainFixture().action("A1", "", "C9").chain()))
                .containsExactly("A1 action-without-evidence");
    }

    @Test
    void an_objective_is_told_of_by_an_indicator_that_names_it_or_by_one_of_its_actions_that_names_none() {
        ChainFixture parts = new ChainFixture()
                .finding("C1", true)
                .objective("AXE", true)
                .objective("O1", false)
                .objective("O2", false)
                .objective("O3", false)
                .action("A1", "O1 O2", "C1")
                .action("A2", "O3", "C1");

        assertThat(holes(parts.indicator("I1", "A1", "O2", true).chain()))
                .containsExactly("O1 objective-without-indicator", "O3 objective-without-indicator");
        assertThat(holes(parts.indicator("I2", "A2", null, true).chain()))
                .containsExactly("O1 objective-without-indicator");
        assertThat(holes(parts.indicator("I3", "A1", null, true).chain())).isEmpty();
    }

    @Test
    void an_indicator_that_was_never_measured_and_money_without_an_action_are_holes() {
        assertThat(whole().indicator("I2", "A1", "O1", false)
                        .file("24-117")
                        .chain()
                        .holes())
                .containsExactly(
                        new Hole(
                                Gap.INDICATOR_NEVER_MEASURED,
                                ChainFixture.id("I2").toString(),
                                "I2",
                                "Indicateur I2",
                                ChainFixture.id("A1").toString()),
                        new Hole(
                                Gap.MONEY_WITHOUT_ACTION,
                                "24-117",
                                "24-117",
                                "Dossier 24-117",
                                ChainFixture.id("extract").toString()));
    }

    @Test
    void a_decision_about_a_frame_follows_from_its_objectives_and_one_about_what_was_not_read_from_nothing() {
        EvidenceChain chain = new ChainFixture()
                .objective("O1", true)
                .objective("O2", true)
                .decision("D1", ChainFixture.FRAME, "C9")
                .chain();

        assertThat(links(chain, chain.links())).containsExactly("O1>D1", "O2>D1");
    }

    @Test
    void nothing_makes_no_chain() {
        EvidenceChain chain = new ChainFixture().chain();

        assertThat(chain).isEqualTo(EvidenceChain.NONE);
    }
}
