package fr.maillage.territory.qpv;

import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.outline.ShapeIndex;
import fr.maillage.territory.persistence.GraphRepository;
import fr.maillage.territory.persistence.Link;
import fr.maillage.territory.persistence.OutlineRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps the index of the QPV's outlines for as long as they are the ones it was made of. */
@ApplicationScoped
public class QpvLocator {

    private static final String QPV = TerritoryKind.QPV.name();

    @Inject
    private OutlineRepository outlines;

    @Inject
    private GraphRepository graph;

    private volatile Versioned latest;

    /**
     * A QPV of today.
     *
     * @param communes in which it lies
     */
    public record Known(long id, Set<Long> communes) {}

    /** The QPV of today by their official codes, in two statements. */
    public Map<String, Known> known() {
        Map<Long, Set<Long>> communes = graph.links(List.of(TerritoryKind.COMMUNE.name()), QPV).stream()
                .collect(Collectors.groupingBy(Link::childId, Collectors.mapping(Link::parentId, Collectors.toSet())));
        int prefix = TerritoryKind.QPV.code("").length();
        return graph.nodes(List.of(QPV)).entrySet().stream()
                .filter(e -> e.getValue().current())
                .collect(Collectors.toMap(
                        e -> e.getKey().substring(prefix),
                        e -> new Known(
                                e.getValue().id(),
                                communes.getOrDefault(e.getValue().id(), Set.of()))));
    }

    /** The index of today's outlines; ask once for many points. */
    public QpvIndex current() {
        String state = outlines.state(QPV);
        Versioned known = latest;
        if (known == null || !known.state().equals(state)) {
            ShapeIndex index = new ShapeIndex(outlines.all(QPV));
            known = new Versioned(state, index::at);
            latest = known;
        }
        return known.index();
    }

    private record Versioned(String state, QpvIndex index) {}
}
