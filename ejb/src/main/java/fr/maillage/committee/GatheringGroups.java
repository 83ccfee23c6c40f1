package fr.maillage.committee;

import fr.maillage.committee.persistence.GroupRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.record.RecordQuery;
import fr.maillage.shared.ClockProducer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Groups of gatherings, for features that keep what was said in them. Gatherings that are archived are left out. */
@ApplicationScoped
public class GatheringGroups {

    @Inject
    private GroupRepository groups;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * The groups that a file means, among the gatherings inside the territories where the caller holds a permission.
     *
     * @param gathering the gathering's code; null or blank for any
     * @param code the group's; null or blank for any
     * @return none where there is none; several where the codes do not tell them apart
     */
    public List<GatheringGroupRef> find(Permission permission, String gathering, String code) {
        return groups.find(inside(permission, groups.query(gathering, code)));
    }

    /** All groups of a gathering, by their codes; none where the caller does not hold the permission on it. */
    public List<GatheringGroupRef> of(Permission permission, UUID gathering) {
        return groups.find(inside(permission, groups.query(null, null).where("k.uuid = ?", gathering.toString())));
    }

    /**
     * The groups of the latest gatherings that have some, where the caller holds the permission; gatherings without groups, as
     * many as a series may bring, do not count.
     *
     * @param gatherings of how many at most
     * @return by gathering, the latest first, each by its codes
     */
    public List<List<GatheringGroupRef>> latest(Permission permission, int gatherings) {
        List<GatheringGroupRef> found = groups.latest(
                inside(permission, groups.query(null, null)), gatherings * GatheringValidator.MOST_GROUPS);
        return found.stream()
                .collect(Collectors.groupingBy(
                        GatheringGroupRef::gathering, LinkedHashMap::new, Collectors.toUnmodifiableList()))
                .values()
                .stream()
                .limit(gatherings)
                .toList();
    }

    /** The group with an opaque identifier; none or one. */
    public List<GatheringGroupRef> byId(Permission permission, UUID group) {
        return groups.find(inside(permission, groups.query(null, null).where("g.uuid = ?", group.toString())));
    }

    /** Groups by their database identifiers, wherever they are, those of archived gatherings too; asks for no right. */
    public Map<Long, GatheringGroupRef> references(Collection<Long> keys) {
        return groups.byKeys(keys).stream().collect(Collectors.toMap(GatheringGroupRef::key, Function.identity()));
    }

    private RecordQuery inside(Permission permission, RecordQuery query) {
        LocalDate today = ClockProducer.today(clock);
        return query.within(caller.scope(permission), today, "k.territory_id");
    }
}
