package fr.maillage.territory;

import fr.maillage.territory.persistence.ClosureRepository;
import fr.maillage.territory.persistence.CommuneRepository;
import fr.maillage.territory.persistence.GraphRepository;
import fr.maillage.territory.persistence.Link;
import fr.maillage.territory.persistence.Node;
import fr.maillage.territory.persistence.ReferenceVersionRepository;
import fr.maillage.territory.persistence.StoredNode;
import fr.maillage.territory.reference.ReferenceData;
import fr.maillage.territory.reference.ReferenceFiles;
import fr.maillage.territory.reference.ReferenceGraph;
import fr.maillage.territory.reference.ReferenceGraph.GraphNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Brings the shipped reference data into the database, in the caller's transaction: all of it the first time, the
 * difference when a later version of the product brings newer files.
 */
@ApplicationScoped
class ReferenceLoader {

    /** The day from which the first known division of the country is taken to hold: earlier ones are not known. */
    static final LocalDate SINCE_EVER = LocalDate.of(1900, 1, 1);

    private static final List<String> GROUPS =
            List.of(TerritoryKind.DEPARTMENT.name(), TerritoryKind.EPCI.name(), TerritoryKind.EPT.name());

    private static final String COMMUNE = TerritoryKind.COMMUNE.name();

    @Inject
    private ReferenceVersionRepository versions;

    @Inject
    private GraphRepository graph;

    @Inject
    private CommuneRepository communes;

    @Inject
    private ClosureRepository closure;

    /**
     * Loads what is new.
     *
     * @return the version that was stored before, empty for an empty database
     */
    Optional<String> load() {
        Optional<String> stored = versions.lock();
        if (stored.isEmpty() || !stored.get().equals(ReferenceFiles.version())) {
            ReferenceData data = ReferenceFiles.read();
            store(data, stored.isEmpty() ? SINCE_EVER : data.date());
            versions.record(data.version());
        }
        return stored;
    }

    private void store(ReferenceData data, LocalDate day) {
        ReferenceGraph wanted = new ReferenceGraph(data);
        Map<String, StoredNode> nodes = storeNodes(wanted, day);

        Map<Long, List<String>> postalCodes = new HashMap<>();
        data.communes()
                .forEach(c -> postalCodes.put(
                        nodes.get(TerritoryKind.COMMUNE.code(c.insee())).id(), c.postalCodes()));
        Map<String, Long> retired = new HashMap<>();
        data.retiredCodes()
                .forEach((old, insee) -> retired.put(
                        old, nodes.get(TerritoryKind.COMMUNE.code(insee)).id()));
        communes.replaceCodes(postalCodes, retired);

        Set<Link> links = new HashSet<>();
        wanted.edges()
                .forEach(e -> links.add(new Link(
                        nodes.get(e.parent()).id(), nodes.get(e.child()).id())));
        // What was recorded in a merged commune stays there; it counts in the commune of today as a part of it.
        retired.forEach((old, successor) -> {
            StoredNode former = nodes.get(TerritoryKind.COMMUNE.code(old));
            if (former != null) {
                links.add(new Link(successor, former.id()));
            }
        });
        List<String> parents = new ArrayList<>(GROUPS);
        parents.add(COMMUNE);
        graph.replaceLinks(graph.links(parents, COMMUNE), links, day);
        closure.rebuild(day);
    }

    /** All nodes of the reference kinds by code, former ones included. */
    private Map<String, StoredNode> storeNodes(ReferenceGraph wanted, LocalDate day) {
        List<String> kinds = new ArrayList<>(GROUPS);
        kinds.add(COMMUNE);
        Map<String, StoredNode> nodes = graph.nodes(kinds);
        List<Node> added = new ArrayList<>();
        Map<Long, Node> changed = new HashMap<>();
        Set<String> codes = new HashSet<>();
        for (GraphNode node : wanted.nodes()) {
            Node row = new Node(node.kind().name(), node.code(), node.officialCode(), node.name(), node.population());
            StoredNode stored = nodes.get(node.code());
            codes.add(node.code());
            if (stored == null) {
                added.add(row);
            } else if (!stored.same(row)) {
                changed.put(stored.id(), row);
            }
        }
        List<Long> ended = nodes.entrySet().stream()
                .filter(e -> e.getValue().current() && !codes.contains(e.getKey()))
                .map(e -> e.getValue().id())
                .toList();
        graph.updateNodes(changed);
        graph.endNodes(ended, day);
        nodes.putAll(graph.insertNodes(added, day));
        return nodes;
    }
}
