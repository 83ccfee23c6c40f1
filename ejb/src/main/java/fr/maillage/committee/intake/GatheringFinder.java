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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Finds the gathering that rows of files name, or makes it. */
@ApplicationScoped
class GatheringFinder {

    @Inject
    private GatheringRepository gatherings;

    @Inject
    private GatheringMaker maker;

    @Inject
    private BodyRepository bodies;

    @Inject
    private TerritoryService territories;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * The gathering of a code inside a territory. One that is not there is made where its code tells when it is.
     *
     * @param territory a code; null where the rows do not say for which
     * @param body the name of its body; null where the code alone tells
     * @param day when it is more exactly; null where the rows do not say
     * @param dryRun true to make none
     * @return empty for one that a dry run would make
     * @throws Problem INVALID on {@code gathering} or {@code territory}
     */
    public Optional<Gathering> find(String territory, String body, String code, LocalDate day, boolean dryRun) {
        if (territory == null) {
            throw Problem.invalid("territory", "required", null);
        }
        TerritoryView where = territories
                .byCode(territory)
                .orElseThrow(() -> Problem.invalid("territory", "record.territory", territory));
        List<Gathering> found = gatherings.coded(code, where.id(), ClockProducer.today(clock)).stream()
                .filter(gathering -> body == null || named(gathering, body))
                .toList();
        if (found.isEmpty()) {
            return maker.make(where, body, code, day, dryRun);
        }
        if (found.size() > 1) {
            throw Problem.invalid("gathering", "committee-gathering-many", code, where.name());
        }
        if (!caller.may(Permission.EDIT_COMMITTEE, found.get(0).territoryId())) {
            throw Problem.invalid("gathering", "outside-territory", code);
        }
        if (day != null && !dryRun) {
            maker.redate(found.get(0), code, day);
        }
        return Optional.of(found.get(0));
    }

    private boolean named(Gathering gathering, String body) {
        Body holder = bodies.byKeys(List.of(gathering.bodyId())).get(gathering.bodyId());
        return Body.nameKey(holder.name()).equals(Body.nameKey(body));
    }
}
