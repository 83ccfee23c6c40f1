package fr.maillage.committee.intake;

import fr.maillage.committee.model.Body;
import fr.maillage.committee.model.Gathering;
import fr.maillage.committee.persistence.BodyRepository;
import fr.maillage.committee.persistence.GatheringRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Problem;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Finds the gathering that rows of files name. */
@ApplicationScoped
class GatheringFinder {

    @Inject
    private GatheringRepository gatherings;

    @Inject
    private BodyRepository bodies;

    @Inject
    private TerritoryService territories;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * The gathering of a code inside a territory.
     *
     * @param territory a code; null where the rows do not say for which
     * @param body the name of its body; null where the code alone tells
     * @throws Problem INVALID on {@code gathering} or {@code territory}
     */
    public Gathering find(String territory, String body, String code) {
        if (territory == null) {
            throw Problem.invalid("territory", "required", null);
        }
        TerritoryView where = territories
                .byCode(territory)
                .orElseThrow(() -> Problem.invalid("territory", "record.territory", territory));
        List<Gathering> found = gatherings.coded(code, where.id(), ClockProducer.today(clock)).stream()
                .filter(gathering -> body == null || named(gathering, body))
                .toList();
        if (found.size() != 1) {
            throw Problem.invalid(
                    "gathering",
                    found.isEmpty() ? "committee-gathering-none" : "committee-gathering-many",
                    code,
                    where.name());
        }
        if (!caller.may(Permission.EDIT_COMMITTEE, found.get(0).territoryId())) {
            throw Problem.invalid("gathering", "outside-territory", code);
        }
        return found.get(0);
    }

    private boolean named(Gathering gathering, String body) {
        Body holder = bodies.byKeys(List.of(gathering.bodyId())).get(gathering.bodyId());
        return Body.nameKey(holder.name()).equals(Body.nameKey(body));
    }
}
