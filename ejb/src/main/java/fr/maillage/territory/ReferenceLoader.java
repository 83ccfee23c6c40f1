package fr.maillage.territory;

import fr.maillage.territory.model.ClosurePolicy;
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
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Brings the shipped reference data into the database, each call in the caller's transaction: the difference when a
 * later version of the product brings newer files, everything the first time. That first load is made in parts, each
 * of which goes on where the last one, or another node, stopped: one transaction of a quarter of a million rows makes
 * H2's file three times as large and takes half as long again.
 */
@ApplicationScoped
public class ReferenceLoader {

    /** The day from which the first known division of the country is taken to hold: earlier ones are not known. */
    public static final LocalDate SINCE_EVER = LocalDate.of(1900, 1, 1);

    private static final String COMMUNE = TerritoryKind.COMMUNE.name();

    private static final List<String> KINDS =
            List.of(TerritoryKind.DEPARTMENT.name(), TerritoryKind.EPCI.name(), TerritoryKind.EPT.name(), COMMUNE);

    /** Number of territories that one transaction of the first load writes. */
    private static final int PART = 15_000;

    /** Number of edges, or of pairs of the closure, which are much smaller. */
    private static final int LINKS = 60_000;

    @Inject
    private ReferenceVersionRepository versions;

    @Inject
    private GraphRepository graph;

    @Inject
    private CommuneRepository communes;

    @Inject
    private ClosureRepository closure;

    /** Tells if the database holds another version than the one that ships, or none. */
    public boolean outdated() {
        return !versions.current().equals(Optional.of(ReferenceFiles.version()));
    }

    /**
     * One part of the first load.
     *
     * @return false when nothing is left but {@link #load}, or when it is not the first load
     */
    public boolean loadPart(ReferenceGraph wanted) {
        if (versions.lock().isPresent()) {
            return false;
        }
        Map<String, StoredNode> nodes = graph.nodes(KINDS);
        List<Node> missing = wanted.nodes().stream()
                .filter(n -> !nodes.containsKey(n.code()))
                .sorted(Comparator.comparing(GraphNode::code))
                .limit(PART)
                .map(ReferenceLoader::row)
                .toList();
        if (!missing.isEmpty()) {
            graph.insertNodes(missing, SINCE_EVER);
            return true;
        }
        Set<Link> stored = graph.links(KINDS, COMMUNE);
        Set<Link> links = links(wanted, nodes);
        Set<Link> added = links.stream()
                .filter(l -> !stored.contains(l))
                .sorted(Link.ORDER)
                .limit(LINKS)
                .collect(Collectors.toSet());
        graph.replaceLinks(Set.of(), added, SINCE_EVER);
        return !added.isEmpty()
                || replaceCodes(wanted.data(), nodes)
                || closure.fill(pairs(nodes.values(), links), SINCE_EVER, LINKS);
    }

    /**
     * Loads what is new, and says so.
     *
     * @return the version that was stored before, empty for a first load
     */
    public Optional<String> load(ReferenceGraph wanted) {
        Optional<String> stored = versions.lock();
        if (!stored.equals(Optional.of(wanted.data().version()))) {
            store(wanted, stored.isEmpty() ? SINCE_EVER : wanted.data().date());
            versions.record(wanted.data().version());
        }
        return stored;
    }

    private void store(ReferenceGraph wanted, LocalDate day) {
        Map<String, StoredNode> nodes = storeNodes(wanted, day);
        replaceCodes(wanted.data(), nodes);
        Set<Link> links = links(wanted, nodes);
        // Records of a merged commune stay there; they count in the commune of today as a part of it.
        wanted.data().retiredCodes().forEach((old, successor) -> {
            StoredNode former = nodes.get(TerritoryKind.COMMUNE.code(old));
            if (former != null) {
                links.add(new Link(
                        nodes.get(TerritoryKind.COMMUNE.code(successor)).id(), former.id()));
            }
        });
        graph.replaceLinks(graph.links(KINDS, COMMUNE), links, day);
        // The first time it was worked out beside the database, in parts.
        if (!day.equals(SINCE_EVER)) {
            closure.rebuild(day);
        }
    }

    private boolean replaceCodes(ReferenceData data, Map<String, StoredNode> nodes) {
        Map<Long, List<String>> postalCodes = new HashMap<>();
        data.communes()
                .forEach(c -> postalCodes.put(
                        nodes.get(TerritoryKind.COMMUNE.code(c.insee())).id(), c.postalCodes()));
        Map<String, Long> retired = new HashMap<>();
        data.retiredCodes()
                .forEach((old, insee) -> retired.put(
                        old, nodes.get(TerritoryKind.COMMUNE.code(insee)).id()));
        return communes.replaceCodes(postalCodes, retired);
    }

    private static Set<Link> links(ReferenceGraph wanted, Map<String, StoredNode> nodes) {
        Set<Link> links = new HashSet<>();
        wanted.edges()
                .forEach(e -> links.add(new Link(
                        nodes.get(e.parent()).id(), nodes.get(e.child()).id())));
        return links;
    }

    private static Node row(GraphNode node) {
        return new Node(node.kind().name(), node.code(), node.officialCode(), node.name(), node.population());
    }

    private static List<Link> pairs(Collection<StoredNode> nodes, Set<Link> links) {
        Map<Long, String> kinds = nodes.stream().collect(Collectors.toMap(StoredNode::id, StoredNode::kind));
        Map<Long, Set<Long>> parents = new HashMap<>();
        links.forEach(
                l -> parents.computeIfAbsent(l.childId(), k -> new HashSet<>(4)).add(l.parentId()));
        List<Link> pairs = new ArrayList<>(kinds.size() * 3);
        ClosurePolicy.ancestors(kinds, parents)
                .forEach((id, ancestors) -> ancestors.forEach(a -> pairs.add(new Link(a, id))));
        return pairs;
    }

    /** All nodes of the reference kinds by code, former ones included. */
    private Map<String, StoredNode> storeNodes(ReferenceGraph wanted, LocalDate day) {
        Map<String, StoredNode> nodes = graph.nodes(KINDS);
        List<Node> added = new ArrayList<>();
        Map<Long, Node> changed = new HashMap<>();
        Set<String> codes = new HashSet<>();
        for (GraphNode node : wanted.nodes()) {
            Node row = row(node);
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
