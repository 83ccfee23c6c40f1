package fr.maillage.deployment.calendar;

import fr.maillage.deployment.coverage.Coverage;
import fr.maillage.deployment.coverage.CoverageQuery;
import fr.maillage.deployment.coverage.CoverageService;
import fr.maillage.deployment.coverage.DemandKind;
import fr.maillage.deployment.persistence.AssignmentRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.Problem;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** Who would have no permanence within reach any more without a post. Reading takes READ. */
@Stateless
public class PostReachService {

    private static final Set<DemandKind> PEOPLE = EnumSet.of(DemandKind.POINT, DemandKind.COMMUNE, DemandKind.QPV);

    @Inject
    private CoverageService coverage;

    @Inject
    private AssignmentRepository assignments;

    @Inject
    private Caller caller;

    /**
     * Who depends on the posts of a territory. People are those of the points of files where there are any, else of
     * communes.
     *
     * @param territory a code; null for the committee's territory
     * @param need the code of an indicator by which people count; null for all of them
     * @throws Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND for an unknown territory or need; INVALID for a need
     *     that does not count people
     */
    public PostReaches of(String territory, LocalDate day, String need) {
        caller.require(Permission.READ);
        Coverage all = coverage.of(new CoverageQuery(territory, day, null, null, need, PEOPLE, Set.of()));
        return PostReaches.of(all, assignments.held(day));
    }
}
