package fr.maillage.territory.reference;

import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.reference.ReferenceData.CommuneLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Nodes and edges of the reference data, by code; a group's population is the sum of its communes'. */
public final class ReferenceGraph {

    private final ReferenceData data;
    private final List<GraphNode> nodes = new ArrayList<>();
    private final List<GraphEdge> edges = new ArrayList<>();

    public ReferenceGraph(ReferenceData data) {
        this.data = data;
        Map<String, Integer> population = new HashMap<>();
        for (CommuneLine commune : data.communes()) {
            for (String parent : parents(commune)) {
                edges.add(new GraphEdge(parent, code(commune)));
                if (commune.population() != null) {
                    population.merge(parent, commune.population(), Integer::sum);
                }
            }
        }
        addGroups(TerritoryKind.DEPARTMENT, data.departments(), population);
        addGroups(TerritoryKind.EPCI, data.epci(), population);
        addGroups(TerritoryKind.EPT, data.ept(), population);
        for (CommuneLine commune : data.communes()) {
            nodes.add(new GraphNode(TerritoryKind.COMMUNE, commune.insee(), commune.name(), commune.population()));
        }
    }

    /** Gives the data that it was made from. */
    public ReferenceData data() {
        return data;
    }

    public List<GraphNode> nodes() {
        return nodes;
    }

    public List<GraphEdge> edges() {
        return edges;
    }

    private void addGroups(TerritoryKind kind, Map<String, String> names, Map<String, Integer> population) {
        names.forEach((code, name) -> nodes.add(new GraphNode(kind, code, name, population.get(kind.code(code)))));
    }

    private static String code(CommuneLine commune) {
        return TerritoryKind.COMMUNE.code(commune.insee());
    }

    private static List<String> parents(CommuneLine commune) {
        List<String> parents = new ArrayList<>(3);
        parents.add(TerritoryKind.DEPARTMENT.code(commune.department()));
        if (!commune.epci().isEmpty()) {
            parents.add(TerritoryKind.EPCI.code(commune.epci()));
        }
        if (!commune.ept().isEmpty()) {
            parents.add(TerritoryKind.EPT.code(commune.ept()));
        }
        return parents;
    }

    /**
     * A territory.
     *
     * @param population null where unknown
     */
    public record GraphNode(TerritoryKind kind, String officialCode, String name, Integer population) {
        public GraphNode {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(officialCode, "officialCode");
        }

        public String code() {
            return kind.code(officialCode);
        }
    }

    /** The child is a part of the parent, both by code. */
    public record GraphEdge(String parent, String child) {}
}
