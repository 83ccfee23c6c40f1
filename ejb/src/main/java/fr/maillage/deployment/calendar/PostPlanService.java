package fr.maillage.deployment.calendar;

import fr.maillage.deployment.persistence.PostPlanRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;

/** Lines of submitted scenarios say what follows of a post; where there is none, the post says so itself. Takes READ. */
@Stateless
public class PostPlanService {

    @Inject
    private PostPlanRepository plans;

    @Inject
    private Caller caller;

    /**
     * The line that counts for each of some posts, by their codes; a post without one is absent.
     *
     * @throws fr.maillage.shared.Problem UNAUTHENTICATED or DENIED without READ
     */
    public Map<String, PostPlan> of(Collection<String> posts) {
        caller.require(Permission.READ);
        return plans.of(posts);
    }
}
