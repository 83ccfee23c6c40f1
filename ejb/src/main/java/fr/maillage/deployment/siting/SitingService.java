package fr.maillage.deployment.siting;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.Problem;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;

/** Sites what somebody brings along; reads and keeps nothing. Needs EDIT_PLAN. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SitingService {

    /** For the memory that they take: some hundred megabytes. */
    private static final int MOST_PAIRS = 16_000_000;

    private static final int MILLION = 1_000_000;
    private static final long SEED = 1;

    @Inject
    private SitingTurn turn;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Chooses sites. The same request gets the same answer, but for the seconds, wherever the time limit is not reached.
     *
     * @throws Problem UNAUTHENTICATED; DENIED without EDIT_PLAN; INVALID, also where the radius reaches from too many
     *     candidates to too many points; TOO_MANY while another search runs
     */
    public SitingSolution solve(SitingRequest request) {
        caller.require(Permission.EDIT_PLAN);
        SitingTask task = SitingRules.task(request);
        return turn.take(() -> solve(task));
    }

    private SitingSolution solve(SitingTask task) {
        SitingEffort effort = new SitingEffort(task.limit(), SEED, clock, () -> false);
        CoverSets covers = CoverSets.within(task.candidates(), task.points(), task.radius(), MOST_PAIRS);
        if (covers == null) {
            throw Problem.invalid(
                    "radius",
                    "deployment-siting-pairs",
                    String.valueOf(task.radius()),
                    String.valueOf(MOST_PAIRS / MILLION));
        }
        SitingInstance instance = new SitingInstance(covers, task.demand(), task.fixed(), task.p());
        return new CoveringSolver().solve(instance, effort).renamed(task.names());
    }
}
