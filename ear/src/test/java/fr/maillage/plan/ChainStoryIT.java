package fr.maillage.plan;

import static fr.maillage.plan.SchemeStory.SEINE_SAINT_DENIS;
import static fr.maillage.plan.SchemeStory.officer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.identity.Role;
import fr.maillage.plan.chain.ChainService;
import fr.maillage.plan.chain.EvidenceChain;
import fr.maillage.plan.chain.EvidenceChain.Kind;
import fr.maillage.plan.chain.EvidenceChain.Link;
import fr.maillage.plan.chain.EvidenceChain.Node;
import fr.maillage.shared.Problem;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From what was said in the story to what is measured. */
@InsideEar
class ChainStoryIT {

    @Inject
    private PlanStory story;

    @Inject
    private ActionStory actions;

    @Inject
    private ChainService chains;

    @BeforeEach
    void told() {
        story.told();
    }

    private EvidenceChain chain() {
        return officer(() -> chains.of(SEINE_SAINT_DENIS));
    }

    private EvidenceChain thread(String through) {
        return officer(() -> chains.thread(SEINE_SAINT_DENIS, through));
    }

    private List<String> holes() {
        return ChainExpected.holes(chain());
    }

    @Test
    void from_what_lisa_said_to_what_is_measured_are_five_nodes_and_four_links() {
        EvidenceChain thread = thread("H118");

        assertThat(thread.nodes()).extracting(Node::code).containsExactly("H118", "F03", "O2.2", "AC02", "I02");
        assertThat(thread.links()).hasSize(4);
        assertThat(thread.nodes().get(0).label()).startsWith("Lisa, 40 – Toutes les démarches");
        assertThat(thread.nodes())
                .extracting(Node::kind)
                .containsExactly(Kind.STATEMENT, Kind.FINDING, Kind.OBJECTIVE, Kind.ACTION, Kind.INDICATOR);
    }

    @Test
    void a_thread_may_be_taken_up_anywhere() {
        assertThat(thread("I02").nodes())
                .extracting(Node::code)
                .endsWith("F03", "O2.2", "AC02", "I02")
                .hasSize(5);
        assertThat(thread("AC10").nodes()).extracting(Node::code).containsExactly("O3.3", "AC10", "I10");
        assertThat(thread("F07").nodes()).extracting(Node::code).endsWith("F07").hasSize(2);
        assertThat(catchThrowableOfType(Problem.class, () -> thread("X99")).kind())
                .isEqualTo(Problem.Kind.NOT_FOUND);
    }

    @Test
    void findings_serve_the_objectives_of_the_actions_that_cite_them() {
        ChainExpected.links(chain());
    }

    @Test
    void the_chain_breaks_exactly_where_the_story_says() {
        ChainExpected.breaks(chain());
    }

    @Test
    void every_kind_of_hole_is_found() {
        Sql.update("delete from plan_result_value where result_id in (select id from plan_result where code = 'I09')");
        Sql.update("delete from plan_figure where action_id in (select id from plan_action where code = 'AC09')");
        Sql.update("delete from plan_result_value where result_id in (select id from plan_result where code = 'I10')");
        Sql.update("delete from plan_figure where action_id in (select id from plan_action where code = 'AC10')");
        Sql.update("delete from plan_result where code = 'I10'");
        Sql.update("delete from funding_line where file_number = 'DA-2022-0106'");

        assertThat(holes())
                .containsExactly(
                        "finding-without-action F07",
                        "action-without-evidence AC10",
                        "objective-without-indicator O3.3",
                        "indicator-never-measured I09",
                        "money-without-action DA-2022-0106");
    }

    @Test
    void an_abandoned_action_is_no_answer() {
        Sql.update("update plan_action set state = 'abandoned', state_reason = 'x' where code = 'AC04'");

        assertThat(holes()).contains("finding-without-action F09");
    }

    @Test
    void words_are_told_to_who_may_read_them_only() {
        EvidenceChain read = As.a(Role.MEMBER, SEINE_SAINT_DENIS, () -> chains.of(SEINE_SAINT_DENIS));

        assertThat(read.nodes())
                .filteredOn(node -> node.kind() == Kind.STATEMENT)
                .isNotEmpty()
                .allSatisfy(node -> assertThat(node.label()).isNull());
        assertThat(read.links()).containsAll(chain().links());
    }

    @Test
    void a_town_has_the_chain_of_what_reaches_it() {
        EvidenceChain chain = officer(() -> chains.of("com:93064"));

        assertThat(chain.nodes())
                .filteredOn(node -> node.kind() == Kind.ACTION)
                .extracting(Node::code)
                .contains("AC01", "AC02")
                .doesNotContain("AC04", "AC05");
        assertThat(chain.links()).doesNotHaveDuplicates();
        assertThat(chain.links()).extracting(Link::to).isNotEmpty();
    }
}
