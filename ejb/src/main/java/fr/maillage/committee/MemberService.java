package fr.maillage.committee;

import fr.maillage.committee.model.Body;
import fr.maillage.committee.persistence.MandateRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who sits in bodies, and how many took part in gatherings. */
@Stateless
public class MemberService {

    private static final int MOST_CHOICES = 1000;
    private static final PageRequest PAGE = new PageRequest(0, PageRequest.MAX_SIZE, null, true);

    @Inject
    private BodyLifecycle bodies;

    @Inject
    private GatheringLifecycle gatherings;

    @Inject
    private MandateRepository mandates;

    @Inject
    private Caller caller;

    @Inject
    private MemberSearch search;

    /**
     * A page of the members of a body: those of today by name, then those of the past and of the future.
     *
     * @param on the day on which they sit there; null for those of any time
     * @param request sorts by {@code name}
     * @throws Problem UNAUTHENTICATED; DENIED without READ_CONTACTS on the territory that the body works for; NOT_FOUND;
     *     INVALID for an unknown sort
     */
    public Page<MemberView> members(UUID body, LocalDate on, PageRequest request) {
        return search.page(known(body).id(), on, request);
    }

    /**
     * The members of a body, to choose one from; the first thousand.
     *
     * @throws Problem as for {@link #members}
     */
    public List<MemberView> choices(UUID body) {
        long key = known(body).id();
        List<MemberView> choices = new ArrayList<>();
        Page<MemberView> page = search.page(key, null, PAGE);
        for (int number = 1; !page.items().isEmpty() && choices.size() < MOST_CHOICES; number++) {
            choices.addAll(page.items());
            page = search.page(key, null, PAGE.at(number));
        }
        return choices;
    }

    /**
     * Counts those who sit in a body today.
     *
     * @throws Problem as for {@link #members}
     */
    public long seated(UUID body) {
        return search.seated(known(body).id());
    }

    /**
     * Tells if the caller may know who sits in a body.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND
     */
    public boolean readable(UUID body) {
        caller.require(Permission.READ);
        return caller.may(Permission.READ_CONTACTS, bodies.find(body).territoryId());
    }

    /**
     * Counts the people who were present, excused and absent at a gathering; 0 where nobody was noted.
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

    private Body known(UUID body) {
        caller.require(Permission.READ_CONTACTS);
        Body found = bodies.find(body);
        caller.require(Permission.READ_CONTACTS, found.territoryId());
        return found;
    }
}
