package fr.maillage.territory.reference;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.territory.reference.ReferenceData.CommuneLine;
import fr.maillage.territory.reference.ReferenceGraph.GraphEdge;
import fr.maillage.territory.reference.ReferenceGraph.GraphNode;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReferenceFilesTest {

    private static final ReferenceData DATA = ReferenceFiles.read();

    @Test
    void the_whole_of_france_is_there() {
        assertThat(DATA.communes()).hasSize(34_969);
        assertThat(DATA.epci()).hasSize(1_255);
        assertThat(DATA.departments()).hasSize(109).containsEntry("93", "Seine-Saint-Denis");
        assertThat(DATA.ept()).hasSize(11).containsEntry("200058790", "Grand Paris Grand Est");
    }

    @Test
    void merged_communes_and_municipal_arrondissements_lead_to_the_commune_of_today() {
        assertThat(DATA.retiredCodes())
                .containsEntry("93059", "93066")
                .containsEntry("75110", "75056")
                .containsEntry("13208", "13055")
                .containsEntry("69381", "69123");
    }

    @Test
    void no_retired_code_is_in_use_and_each_leads_somewhere() {
        Set<String> today = DATA.communes().stream().map(CommuneLine::insee).collect(Collectors.toSet());

        assertThat(DATA.retiredCodes().keySet()).doesNotContainAnyElementsOf(today);
        assertThat(today).containsAll(DATA.retiredCodes().values());
    }

    @Test
    void a_group_has_its_communes_and_the_sum_of_their_inhabitants() {
        ReferenceGraph graph = new ReferenceGraph(DATA);
        Set<String> communes = graph.edges().stream()
                .filter(e -> e.parent().equals("ept:200058790"))
                .map(GraphEdge::child)
                .collect(Collectors.toSet());
        int sum = graph.nodes().stream()
                .filter(n -> communes.contains(n.code()))
                .mapToInt(GraphNode::population)
                .sum();

        assertThat(communes).hasSize(14).contains("com:93014", "com:93047", "com:93051");
        assertThat(graph.nodes())
                .filteredOn(n -> n.code().equals("ept:200058790"))
                .extracting(GraphNode::population)
                .containsExactly(sum);
    }

    @Test
    void every_edge_joins_two_nodes() {
        ReferenceGraph graph = new ReferenceGraph(DATA);
        Set<String> codes = graph.nodes().stream().map(GraphNode::code).collect(Collectors.toSet());

        assertThat(codes).hasSameSizeAs(graph.nodes());
        assertThat(graph.edges()).allMatch(e -> codes.contains(e.parent()) && codes.contains(e.child()));
    }
}
