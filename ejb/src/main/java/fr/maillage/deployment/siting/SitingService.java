package fr.maillage.deployment.siting;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.Problem;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.function.BooleanSupplier;

/** Sites what somebody brings along; reads and keeps nothing. Needs ASK_SITING. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SitingService {

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
     * @throws Problem UNAUTHENTICATED; DENIED without ASK_SITING; INVALID, also where the radius reaches from too many
     *     candidates to too many points; TOO_MANY while another search runs
     */
    public SitingSolution solve(SitingRequest request) {
        caller.require(Permission.ASK_SITING);
        SitingTask task = SitingRules.task(request);
        return turn.take(task.limit(), stopped -> solve(task, stopped));
    }

    private SitingSolution solve(SitingTask task, BooleanSupplier stopped) {
        SitingEffort effort = new SitingEffort(task.limit(), SEED, clock, stopped);
        CoverSets covers = CoverSets.within(
                task.candidates(), task.points(), task.radius(), SitingPairs.MOST, task.fixed(), effort);
        if (covers == null) {
            throw SitingPairs.tooMany(task.radius());
        }
        SitingInstance instance = new SitingInstance(covers, task.demand(), task.fixed(), task.p());
        return new CoveringSolver().solve(instance, effort).renamed(task.names());
    }
}
