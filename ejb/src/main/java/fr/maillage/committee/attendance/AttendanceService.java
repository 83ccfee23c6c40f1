package fr.maillage.committee.attendance;

import fr.maillage.committee.GatheringLifecycle;
import fr.maillage.committee.Presence;
import fr.maillage.committee.model.Attendance;
import fr.maillage.committee.model.Gathering;
import fr.maillage.committee.model.GatheringGroup;
import fr.maillage.committee.persistence.GatheringRepository;
import fr.maillage.committee.persistence.MandateRepository;
import fr.maillage.committee.persistence.SheetRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.person.PersonRef;
import fr.maillage.person.PersonService;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who took part in a gathering, as somebody ticks it off the list of the members. */
@Stateless
public class AttendanceService {

    private static final String WAY = "ticked";

    @Inject
    private GatheringLifecycle lifecycle;

    @Inject
    private GatheringRepository gatherings;

    @Inject
    private MandateRepository mandates;

    @Inject
    private SheetRepository sheets;

    @Inject
    private PersonService people;

    @Inject
    private Caller caller;

    /**
     * The members of the body on the day of the gathering, and whoever was noted already, by name.
     *
     * @throws Problem UNAUTHENTICATED; DENIED without READ_CONTACTS on the territory of the body; NOT_FOUND
     */
    public List<SheetRow> sheet(UUID gathering) {
        Gathering found = readable(gathering);
        return sheets.sheet(found.bodyId(), found.id(), found.heldOn());
    }

    /**
     * A page of the same, for programs and files.
     *
     * @param request sorts by {@code name}
     * @throws Problem as for {@link #sheet}; INVALID for an unknown sort
     */
    public Page<SheetEntry> entries(UUID gathering, PageRequest request) {
        Gathering found = readable(gathering);
        Page<SheetRow> rows = sheets.page(found.bodyId(), found.id(), found.heldOn(), request);
        Map<Long, PersonRef> persons =
                people.references(rows.items().stream().map(SheetRow::person).collect(Collectors.toSet()));
        return rows.map(row ->
                new SheetEntry(persons.get(row.person()).id(), row.name(), row.actor(), row.presence(), row.group()));
    }

    /**
     * Notes what somebody ticked.
     *
     * @param ticked only the rows that she changed, so that what others noted meanwhile of other members stays; a presence
     *     of null takes back what was noted
     * @throws Problem UNAUTHENTICATED; DENIED without EDIT_COMMITTEE on the territory of the body; NOT_FOUND; CONFLICT for
     *     an archived gathering; INVALID for who is not on its sheet and for a group of another gathering
     */
    public void tick(UUID gathering, List<SheetRow> ticked) {
        caller.require(Permission.EDIT_COMMITTEE);
        Gathering found = lifecycle.find(gathering);
        caller.require(Permission.EDIT_COMMITTEE, found.territoryId());
        lifecycle.requireActive(found);
        Map<String, Long> groups = new HashMap<>();
        gatherings.groups(found.id()).forEach((GatheringGroup group) -> groups.put(group.code(), group.id()));
        Set<Long> listed = sheets.sheet(found.bodyId(), found.id(), found.heldOn()).stream()
                .map(SheetRow::person)
                .collect(Collectors.toSet());
        for (SheetRow row : ticked) {
            if (!listed.contains(row.person())) {
                throw Problem.invalid("person", "committee-attendance-unknown", row.name());
            }
            if (row.group() != null && !groups.containsKey(row.group())) {
                throw Problem.invalid("group", "committee-attendance-group", row.group(), found.title());
            }
            note(found, row, row.group() == null ? null : groups.get(row.group()));
        }
        mandates.flush();
        if (!ticked.isEmpty()) {
            lifecycle.record(found, "take-attendance", List.of());
        }
    }

    private Gathering readable(UUID gathering) {
        caller.require(Permission.READ_CONTACTS);
        Gathering found = lifecycle.find(gathering);
        caller.require(Permission.READ_CONTACTS, found.territoryId());
        return found;
    }

    private void note(Gathering gathering, SheetRow row, Long group) {
        Optional<Attendance> before = mandates.attendance(gathering.id(), row.person());
        if (row.presence() == null) {
            before.ifPresent(mandates::remove);
            return;
        }
        Presence presence = Presence.byCode(row.presence())
                .orElseThrow(() -> Problem.invalid("presence", "unknown-value", row.presence()));
        Attendance attendance = before.orElseGet(() -> new Attendance(gathering.id(), row.person()));
        // Who was not there was in no group.
        attendance.note(presence, presence == Presence.PRESENT ? group : null, WAY, lifecycle.now());
        if (before.isEmpty()) {
            mandates.add(attendance);
        }
    }
}
