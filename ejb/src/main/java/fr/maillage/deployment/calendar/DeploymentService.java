package fr.maillage.deployment.calendar;

import fr.maillage.deployment.persistence.DeploymentRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Problem;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** The posts of a territory on a day. Reading takes READ. */
@Stateless
public class DeploymentService {

    @Inject
    private DeploymentRepository deployment;

    @Inject
    private TerritoryService territories;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * The deployment in a territory, in five statements.
     *
     * @param territory a code; null or blank for the committee's territory
     * @param at null for today
     * @throws Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND for an unknown territory
     */
    public Deployment of(String territory, LocalDate at) {
        caller.require(Permission.READ);
        LocalDate day = at == null ? ClockProducer.today(clock) : at;
        TerritoryView where =
                territory == null || territory.isBlank() ? territories.committee() : territories.required(territory);
        return new Deployment(
                where.code(),
                day,
                Deployment.costing(deployment.posts(where.id(), day), deployment.costs(where.id(), day)),
                deployment.hosts(where.id(), day),
                deployment.targets(where.id(), day));
    }
}
