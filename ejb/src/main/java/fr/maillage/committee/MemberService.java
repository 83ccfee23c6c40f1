package fr.maillage.committee;

import fr.maillage.committee.model.Body;
import fr.maillage.committee.persistence.MandateRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Problem;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who sits in bodies, and how many took part in gatherings. */
@Stateless
public class MemberService {

    @Inject
    private BodyLifecycle bodies;

    @Inject
    private GatheringLifecycle gatherings;

    @Inject
    private MandateRepository mandates;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * The members of a body by name, those of the past too.
     *
     * @throws Problem UNAUTHENTICATED; DENIED without READ_CONTACTS on the territory that the body works for; NOT_FOUND
     */
    public List<MemberView> members(UUID body) {
        caller.require(Permission.READ);
        Body found = bodies.find(body);
        caller.require(Permission.READ_CONTACTS, found.territoryId());
        return mandates.members(found.id(), ClockProducer.today(clock));
    }

    /**
     * Whether the caller may know who sits in a body.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND
     */
    public boolean readable(UUID body) {
        caller.require(Permission.READ);
        return caller.may(Permission.READ_CONTACTS, bodies.find(body).territoryId());
    }

    /**
     * How many people were present, excused and absent at a gathering; 0 where nobody was noted.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND
     */
    public Map<Presence, Long> attendance(UUID gathering) {
        caller.require(Permission.READ);
        Map<String, Long> noted = mandates.counts(gatherings.find(gathering).id());
        Map<Presence, Long> counts = new EnumMap<>(Presence.class);
        for (Presence presence : Presence.values()) {
            counts.put(presence, noted.getOrDefault(presence.code(), 0L));
        }
        return counts;
    }
}
