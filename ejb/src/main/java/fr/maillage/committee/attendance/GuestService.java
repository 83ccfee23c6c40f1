package fr.maillage.committee.attendance;

import fr.maillage.committee.GatheringLifecycle;
import fr.maillage.committee.model.Gathering;
import fr.maillage.committee.model.Guest;
import fr.maillage.committee.persistence.GuestRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.Problem;
import fr.maillage.shared.setting.Settings;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** The door of a gathering for those who keep its body: its link, and those who came and are on no list. */
@Stateless
public class GuestService {

    private static final String PAGE = "/committee/gathering/present.xhtml";

    @Inject
    private GatheringLifecycle lifecycle;

    @Inject
    private GuestRepository guests;

    @Inject
    private DoorLinks links;

    @Inject
    private Settings settings;

    @Inject
    private Caller caller;

    /**
     * The address that whoever comes opens on the day of the gathering.
     *
     * @throws Problem UNAUTHENTICATED; DENIED without EDIT_COMMITTEE on the territory of the body; NOT_FOUND; CONFLICT for
     *     an archived gathering
     */
    public String address(UUID gathering) {
        return settings.baseUrl() + PAGE + "?link=" + links.of(editable(gathering));
    }

    /**
     * Those who came and are on no list, the first before the others.
     *
     * @throws Problem as for {@link #address}
     */
    public List<GuestView> guests(UUID gathering) {
        return guests.of(editable(gathering).id()).stream()
                .map(g -> new GuestView(g.uuid(), g.name(), g.organisation(), g.accepted(), g.cameAt()))
                .toList();
    }

    /**
     * Counts those of them who were there, as officers say.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND
     */
    public long accepted(UUID gathering) {
        caller.require(Permission.READ);
        return guests.accepted(lifecycle.find(gathering).id());
    }

    /**
     * Says that somebody was there.
     *
     * @throws Problem as for {@link #address}; NOT_FOUND for nobody of that gathering
     */
    public void accept(UUID gathering, UUID guest) {
        Gathering found = editable(gathering);
        guest(found, guest).accept();
        guests.flush();
        lifecycle.record(found, "accept-guest", List.of());
    }

    /**
     * Takes somebody from the list who was not there, or is noted among the members.
     *
     * @throws Problem as for {@link #accept}
     */
    public void drop(UUID gathering, UUID guest) {
        Gathering found = editable(gathering);
        guests.remove(guest(found, guest));
        guests.flush();
        lifecycle.record(found, "drop-guest", List.of());
    }

    private Guest guest(Gathering gathering, UUID guest) {
        return guests.byUuid(gathering.id(), guest).orElseThrow(() -> Problem.notFound("guest", String.valueOf(guest)));
    }

    private Gathering editable(UUID gathering) {
        caller.require(Permission.EDIT_COMMITTEE);
        Gathering found = lifecycle.find(gathering);
        caller.require(Permission.EDIT_COMMITTEE, found.territoryId());
        lifecycle.requireActive(found);
        return found;
    }
}
