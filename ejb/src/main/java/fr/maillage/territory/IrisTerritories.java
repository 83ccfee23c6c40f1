package fr.maillage.territory;

import fr.maillage.territory.persistence.ClosureRepository;
import fr.maillage.territory.persistence.GraphRepository;
import fr.maillage.territory.persistence.Link;
import fr.maillage.territory.persistence.Node;
import fr.maillage.territory.persistence.StoredNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** IRIS come with their outlines: they are parts of the commune with whose code theirs begins. */
@ApplicationScoped
class IrisTerritories {

    private static final int COMMUNE_DIGITS = 5;

    @Inject
    private GraphRepository graph;

    @Inject
    private ClosureRepository closure;

    @Inject
    private CommuneDirectoryCache communes;

    /** Tells if there is a commune for the IRIS to lie in. */
    boolean exists(String code) {
        return communes.get().byInsee(code.substring(0, COMMUNE_DIGITS)).isPresent();
    }

    /** Adds the unknown ones; answers them by territory code. */
    Map<String, StoredNode> add(Map<String, String> names, Map<String, StoredNode> known) {
        List<Node> nodes = new ArrayList<>();
        names.forEach((code, name) -> {
            String territory = TerritoryKind.IRIS.code(code);
            if (!known.containsKey(territory)) {
                nodes.add(new Node(TerritoryKind.IRIS.name(), territory, code, name, null));
            }
        });
        Map<String, StoredNode> added = graph.insertNodes(nodes, ReferenceLoader.SINCE_EVER);
        Set<Link> links = new HashSet<>();
        Set<Long> ids = new HashSet<>();
        nodes.forEach(node -> {
            long id = added.get(node.code()).id();
            long commune = communes.get()
                    .byInsee(node.officialCode().substring(0, COMMUNE_DIGITS))
                    .orElseThrow()
                    .id();
            links.add(new Link(commune, id));
            ids.add(id);
        });
        if (!ids.isEmpty()) {
            graph.replaceLinks(Set.of(), links, ReferenceLoader.SINCE_EVER);
            closure.rebuildQpv(ids, ReferenceLoader.SINCE_EVER);
        }
        return added;
    }
}
