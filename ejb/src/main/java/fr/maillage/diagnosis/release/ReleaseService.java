package fr.maillage.diagnosis.release;

import fr.maillage.diagnosis.persistence.ReleaseRepository;
import fr.maillage.diagnosis.persistence.ReleasedRepository;
import fr.maillage.diagnosis.statement.Nature;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Problem;
import fr.maillage.shared.ReleasePolicy;
import fr.maillage.shared.ReleasePolicy.Node;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Releases counts of residents to whoever may not read their words: an edition counts those who have not been counted before,
 * and what it told stays, whatever is corrected or erased afterwards.
 */
@Stateless
public class ReleaseService {

    /** The territories of which counts are told at all. */
    public static final Set<TerritoryKind> PUBLISHED =
            EnumSet.of(TerritoryKind.DEPARTMENT, TerritoryKind.EPT, TerritoryKind.EPCI, TerritoryKind.COMMUNE);

    @Inject
    private Releasing releasing;

    @Inject
    private ReleaseRepository releases;

    @Inject
    private ReleasedRepository released;

    @Inject
    private TerritoryService territories;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Tells what an edition would tell of a territory.
     *
     * @throws Problem NOT_FOUND for an unknown territory; INVALID for a kind of which counts are not published;
     *     UNAUTHENTICATED or DENIED without EDIT_DIAGNOSIS on it
     */
    public ReleasePreview preview(String territory) {
        TerritoryView root = root(territory);
        LocalDate today = ClockProducer.today(clock);
        int number = releases.last(root.id()) + 1;
        Releasing.Drafted draft = releasing.draft(root.id(), number, releases.communes(root.id(), today), today);
        int people = draft.parts().stream()
                .filter(part -> part.attribute().equals(Attribute.PEOPLE))
                .mapToInt(ToldPart::people)
                .sum();
        return new ReleasePreview(root, people, people == 0 ? List.of() : places(draft));
    }

    private List<ReleasePreview.Place> places(Releasing.Drafted draft) {
        Map<String, List<ToldPart>> parts = draft.parts().stream().collect(Collectors.groupingBy(ToldPart::attribute));
        List<Node> nodes = new ArrayList<>();
        inside(draft.whole(), nodes);
        Map<Long, TerritoryView> named =
                territories.byIds(nodes.stream().map(Node::id).toList());
        return nodes.stream()
                .map(node -> new ReleasePreview.Place(
                        named.get(node.id()), told(parts.get(Attribute.PEOPLE), node.leaves()), (int)
                                parts.entrySet().stream()
                                        .filter(attribute -> attribute.getKey().startsWith(Nature.OBSERVATION.code()))
                                        .map(attribute -> told(attribute.getValue(), node.leaves()))
                                        .filter(count -> count != null && count > 0)
                                        .count()))
                .toList();
    }

    private static void inside(Node node, List<Node> nodes) {
        for (Node each : node.inside()) {
            nodes.add(each);
            inside(each, nodes);
        }
    }

    private static Integer told(List<ToldPart> parts, Set<Long> communes) {
        int sum = 0;
        for (ToldPart part : parts) {
            if (!part.none() && part.meets(communes)) {
                if (!communes.containsAll(part.communes())) {
                    return null;
                }
                sum += part.people();
            }
        }
        return sum;
    }

    /**
     * Releases an edition: whoever waits in a territory is counted, once and for all.
     *
     * @throws Problem as for {@link #preview}; CONFLICT where fewer than five residents wait
     */
    public Edition release(String territory) {
        TerritoryView root = root(territory);
        LocalDate today = ClockProducer.today(clock);
        releases.lock(root.id());
        int number = releases.last(root.id()) + 1;
        UUID id = UUID.randomUUID();
        int people = releases.open(id, root.id(), number, today, releases.communes(root.id(), today));
        if (people < ReleasePolicy.LEAST) {
            throw Problem.of(Problem.Kind.CONFLICT, "territory", "diagnosis-release-few", root.name());
        }
        releases.keep(
                root.id(), releasing.draft(root.id(), number, List.of(), today).parts());
        return new Edition(id, root, number, today, people);
    }

    /**
     * The editions of a territory and of what lies inside, the latest first.
     *
     * @throws Problem NOT_FOUND for an unknown territory; UNAUTHENTICATED or DENIED without READ on it
     */
    public List<Edition> editions(String territory) {
        caller.require(Permission.READ);
        TerritoryView whole = territories.required(territory);
        caller.require(Permission.READ, whole.id());
        var rows = released.editions(whole.id(), ClockProducer.today(clock));
        Map<Long, TerritoryView> roots = territories.byIds(
                rows.stream().map(row -> row.number("root_id")).distinct().toList());
        return rows.stream()
                .map(row -> new Edition(
                        row.uuid("uuid"),
                        roots.get(row.number("root_id")),
                        (int) row.number("number"),
                        row.day("told_on"),
                        (int) row.number("people")))
                .toList();
    }

    private TerritoryView root(String territory) {
        caller.require(Permission.EDIT_DIAGNOSIS);
        TerritoryView root = territories.required(territory);
        caller.require(Permission.EDIT_DIAGNOSIS, root.id());
        if (!PUBLISHED.contains(root.kind())) {
            throw Problem.invalid("territory", "diagnosis-release-kind", root.name());
        }
        return root;
    }
}
