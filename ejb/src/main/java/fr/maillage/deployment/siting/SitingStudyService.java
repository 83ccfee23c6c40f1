package fr.maillage.deployment.siting;

import fr.maillage.deployment.persistence.SitingStudyRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.job.JobRunService;
import fr.maillage.shared.AuditLine;
import fr.maillage.shared.AuditTrail;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Tells what officers ask to be sited, and what came of it. Reading takes READ; asking ASK_SITING on the territory. */
@Stateless
public class SitingStudyService {

    /** In seconds. */
    public static final int LONGEST = 600;

    /** So many are shown, the latest first. */
    public static final int SHOWN = 50;

    private static final String KIND = "deployment.siting";
    private static final int LONGEST_TITLE = 200;

    @Inject
    private SitingStudyRepository studies;

    @Inject
    private SitingCases cases;

    @Inject
    private TerritoryService territories;

    @EJB
    private JobRunService jobs;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Keeps an order and starts its search, which waits while another one runs.
     *
     * @return the study
     * @throws Problem UNAUTHENTICATED; DENIED without ASK_SITING on the territory; INVALID with one violation per wrong
     *     field, also where there are no people, no sites or too few of them
     */
    public UUID ask(SitingOrder order) {
        caller.require(Permission.ASK_SITING);
        SitingCase made = cases.of(order);
        TerritoryView where = territories.required(order.territory());
        caller.require(Permission.ASK_SITING, where.id());
        UUID id = UUID.randomUUID();
        String title = order.title() == null || order.title().isBlank()
                ? where.name()
                : PlainText.cut(order.title().strip(), LONGEST_TITLE);
        studies.add(
                id,
                title,
                where.id(),
                SitingJson.write(order),
                caller.requireSignedIn().displayName(),
                OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS));
        studies.run(id, jobs.create(SitingJob.ID, Map.of(SitingJob.STUDY, id.toString())));
        audit.record(new AuditLine(
                KIND + ".ask",
                new RecordRef(KIND, id),
                title,
                where.id(),
                List.of(new AuditLine.Change("sites", null, String.valueOf(made.p())))));
        return id;
    }

    /** Tells whether the caller may have sites chosen in a territory. */
    public boolean askable(TerritoryView territory) {
        return caller.may(Permission.ASK_SITING, territory.id());
    }

    /**
     * Tells how many sites of each source the base holds in a territory, none left out.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ
     */
    public Map<SitingSource, Integer> held(TerritoryView territory) {
        caller.require(Permission.READ);
        return cases.held(territory);
    }

    /** The latest studies, without their results. Throws UNAUTHENTICATED or DENIED without READ. */
    public List<SitingStudy> latest() {
        caller.require(Permission.READ);
        return studies.latest(SHOWN);
    }

    /** @throws Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND */
    public SitingStudy get(UUID id) {
        caller.require(Permission.READ);
        return studies.byId(id).orElseThrow(() -> Problem.notFound("siting", String.valueOf(id)));
    }

    /** Tells if the caller may go on with what came of a study: make a scenario of it, or delete it. */
    public boolean editable(SitingStudy study) {
        return caller.may(Permission.EDIT_DEPLOYMENT, study.territoryId());
    }

    /**
     * Deletes a study; the scenario that was made of it stays.
     *
     * @throws Problem UNAUTHENTICATED; DENIED without EDIT_DEPLOYMENT on its territory; NOT_FOUND
     */
    public void delete(UUID id) {
        SitingStudy study = get(id);
        caller.require(Permission.EDIT_DEPLOYMENT, study.territoryId());
        studies.delete(id);
        audit.record(new AuditLine(
                KIND + ".delete", new RecordRef(KIND, id), study.title(), study.territoryId(), List.of()));
    }
}
