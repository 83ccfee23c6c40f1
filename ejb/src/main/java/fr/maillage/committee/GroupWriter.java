package fr.maillage.committee;

import fr.maillage.committee.model.Gathering;
import fr.maillage.committee.model.GatheringGroup;
import fr.maillage.committee.persistence.GatheringRepository;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes the groups of a gathering. One keeps its key as long as it keeps its code, whatever else is corrected. */
@ApplicationScoped
class GroupWriter {

    @Inject
    private GatheringRepository gatherings;

    @Inject
    private Instance<GroupUses> features;

    /**
     * Replaces the groups by what was written.
     *
     * @throws Problem INVALID for a group that something refers to and that was left out
     */
    void replace(Gathering gathering, FieldValues<GatheringField> values) {
        List<GroupLine> lines = GroupLine.all(values.list(GatheringField.GROUPS));
        Map<String, GatheringGroup> gone = gatherings.groups(gathering.id()).stream()
                .collect(Collectors.toMap(GatheringGroup::code, Function.identity()));
        Map<String, GatheringGroup> kept = new HashMap<>();
        lines.stream()
                .map(GroupLine::code)
                .filter(gone::containsKey)
                .forEach(code -> kept.put(code, gone.remove(code)));
        refuseUsed(gone.values().stream().collect(Collectors.toMap(GatheringGroup::id, GatheringGroup::code)));
        gone.values().forEach(gatherings::remove);
        for (int rank = 0; rank < lines.size(); rank++) {
            GroupLine line = lines.get(rank);
            GatheringGroup group = kept.get(line.code());
            if (group == null) {
                group = new GatheringGroup(UUID.randomUUID(), gathering.id(), line.code());
                group.describe(line, rank);
                gatherings.add(group);
            } else {
                group.describe(line, rank);
            }
        }
        gatherings.flush();
    }

    private void refuseUsed(Map<Long, String> gone) {
        if (gone.isEmpty()) {
            return;
        }
        Set<Long> used = new HashSet<>();
        features.forEach(feature -> used.addAll(feature.used(gone.keySet())));
        if (!used.isEmpty()) {
            String codes = used.stream().map(gone::get).sorted().collect(Collectors.joining(", "));
            throw Problem.invalid(GatheringField.GROUPS.key(), "committee-group-used", codes);
        }
    }
}
