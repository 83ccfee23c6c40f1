package fr.maillage.plan.chain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.plan.chain.EvidenceChain.Node;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One thread through a chain. */
class ThreadPolicyTest {

    /** Two threads that share an objective: C1 is why A1 serves it, C2 why A2 does; A2 comes first. */
    private static ChainFixture two() {
        return new ChainFixture()
                .finding("C1", true, "P1", "P2")
                .finding("C2", true, "P3")
                .objective("O1", false)
                .action("A2", "O1", "C2")
                .action("A1", "O1", "C1")
                .indicator("I2", "A2", null, true)
                .indicator("I1", "A1", null, true);
    }

    private static List<String> thread(ChainFixture parts, String through) {
        return ThreadPolicy.of(parts.chain(), through).nodes().stream()
                .map(Node::code)
                .toList();
    }

    @Test
    void follows_an_action_that_cites_the_finding_and_not_the_first_of_the_objective() {
        assertThat(thread(two(), "C1")).containsExactly("P1", "C1", "O1", "A1", "I1");
        assertThat(thread(two(), "P3")).containsExactly("P3", "C2", "O1", "A2", "I2");
    }

    @Test
    void comes_from_a_finding_that_the_action_cites() {
        assertThat(thread(two(), "A2")).containsExactly("P3", "C2", "O1", "A2", "I2");
        assertThat(thread(two(), "I1")).containsExactly("P1", "C1", "O1", "A1", "I1");
    }

    @Test
    void from_an_objective_goes_both_ways_by_the_first_action() {
        assertThat(thread(two(), "O1")).containsExactly("P3", "C2", "O1", "A2", "I2");
    }

    @Test
    void keeps_the_links_between_its_nodes_alone() {
        EvidenceChain thread = ThreadPolicy.of(two().chain(), "A1");

        assertThat(thread.links())
                .hasSize(4)
                .allSatisfy(
                        link -> assertThat(thread.nodes()).extracting(Node::id).contains(link.from(), link.to()));
        assertThat(thread.cited())
                .containsExactly(new EvidenceChain.Link(
                        ChainFixture.id("C1").toString(), ChainFixture.id("A1").toString()));
        assertThat(thread.holes()).isEmpty();
    }

    @Test
    void is_found_by_an_identifier_or_by_a_code_that_one_node_has_alone() {
        assertThat(thread(two(), ChainFixture.id("C2").toString())).contains("C2", "A2");
        assertThat(thread(two(), "C9")).isEmpty();
        assertThat(ThreadPolicy.of(two().chain(), "C9")).isSameAs(EvidenceChain.NONE);
        Node one = new Node("1", EvidenceChain.Kind.FINDING, "X", null, "1");
        Node other = new Node("2", EvidenceChain.Kind.OBJECTIVE, "X", null, "2");
        EvidenceChain chain = new EvidenceChain(List.of(one, other), List.of(), Set.of(), List.of());
        assertThat(ThreadPolicy.of(chain, "X")).isSameAs(EvidenceChain.NONE);
        assertThat(ThreadPolicy.of(chain, "2").nodes()).containsExactly(other);
    }

    @Test
    void ends_where_nothing_follows_and_begins_where_nothing_comes_before() {
        assertThat(thread(new ChainFixture().finding("C1", true, "P1"), "P1")).containsExactly("P1", "C1");
        assertThat(thread(
                        new ChainFixture()
                                .objective("O1", false)
                                .action("A1", "O1")
                                .indicator("I1", "A1", null, true),
                        "I1"))
                .containsExactly("O1", "A1", "I1");
        assertThat(thread(new ChainFixture().action("A1", ""), "A1")).containsExactly("A1");
    }

    @Test
    void a_statement_leads_to_a_finding_on_which_something_is_worked() {
        ChainFixture parts = new ChainFixture()
                .finding("C0", true, "P1")
                .finding("C1", true, "P1")
                .objective("O1", false)
                .action("A1", "O1", "C1")
                .decision("D1", "C0");

        assertThat(thread(parts, "P1")).containsExactly("P1", "C1", "O1", "A1");
    }

    @Test
    void a_finding_leads_to_an_objective_whose_action_cites_it() {
        ChainFixture parts = new ChainFixture()
                .finding("C1", true)
                .finding("C2", true)
                .objective("O1", false)
                .objective("O2", false)
                .action("A1", "O1 O2", "C1")
                .action("A2", "O2", "C2");

        assertThat(thread(parts, "C2")).containsExactly("C2", "O2", "A2");
    }

    @Test
    void takes_the_decision_about_the_last_thing_of_which_one_was_taken() {
        assertThat(thread(two().decision("D1", "C1").decision("D2", "A1"), "C1"))
                .containsExactly("P1", "C1", "O1", "A1", "I1", "D2");
        assertThat(thread(two().decision("D1", "C1").decision("D2", "A2"), "C1"))
                .containsExactly("P1", "C1", "O1", "A1", "I1", "D1");
    }

    @Test
    void through_a_decision_is_the_thread_of_what_it_is_about() {
        assertThat(thread(two().decision("D1", "A2").decision("D2", "A1"), "D2"))
                .containsExactly("P1", "C1", "O1", "A1", "I1", "D2");
        assertThat(thread(two().decision("D1"), "D1")).containsExactly("D1");
    }
}
