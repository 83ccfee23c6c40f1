package fr.maillage.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.plan.chain.EvidenceChain;
import fr.maillage.plan.chain.EvidenceChain.Kind;
import fr.maillage.plan.chain.EvidenceChain.Node;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The chain of the story, from a word to what is measured. */
public final class ChainExpected {

    private ChainExpected() {}

    /** Findings, objectives, actions and indicators are tied as the story says. */
    public static void links(EvidenceChain chain) {
        var said = PlanStory.expected().getJsonObject("chaine");

        assertThat(links(chain, Kind.FINDING, Kind.OBJECTIVE))
                .containsExactlyInAnyOrderElementsOf(pairs(said.getJsonArray("liens_constat_objectif")));
        assertThat(links(chain, Kind.OBJECTIVE, Kind.ACTION)).hasSize(said.getInt("liens_objectif_action"));
        assertThat(links(chain, Kind.ACTION, Kind.INDICATOR)).hasSize(said.getInt("liens_action_indicateur"));
    }

    /** Links by the codes of their ends, between nodes of two kinds. */
    private static List<List<String>> links(EvidenceChain chain, Kind from, Kind to) {
        Map<String, Node> nodes = chain.nodes().stream().collect(Collectors.toMap(Node::id, node -> node));
        return chain.links().stream()
                .filter(link -> nodes.get(link.from()).kind() == from
                        && nodes.get(link.to()).kind() == to)
                .map(link -> List.of(
                        nodes.get(link.from()).code(), nodes.get(link.to()).code()))
                .toList();
    }

    private static List<List<String>> pairs(JsonArray said) {
        return said.getValuesAs(JsonArray.class).stream()
                .map(pair -> pair.getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList())
                .toList();
    }

    /** The holes of the story's records: findings of other tests have no codes. */
    static List<String> holes(EvidenceChain chain) {
        return chain.holes().stream()
                .filter(hole -> hole.code() != null)
                .map(hole -> hole.gap().code() + " " + hole.code())
                .toList();
    }

    /** The chain breaks exactly where the story says. */
    public static void breaks(EvidenceChain chain) {
        assertThat(holes(chain)).containsExactly("finding-without-action F07", "action-without-evidence AC10");
    }
}
