package fr.maillage.deployment.post;

import fr.maillage.deployment.calendar.PostPlan;
import fr.maillage.deployment.model.Post;
import fr.maillage.deployment.persistence.HostRepository;
import fr.maillage.deployment.persistence.PostPlanRepository;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.record.LifecycleService;
import fr.maillage.shared.Problem;
import fr.maillage.territory.TerritoryService;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Posts of conseillers numériques. Reading needs READ somewhere; changing one needs EDIT_DEPLOYMENT on the territory on
 * which it is kept.
 */
@Stateless
@LocalBean
public class PostService extends LifecycleService<Post, PostDetail, PostField> {

    /** Tells what follows where nothing is decided. */
    public static final String UNDECIDED = "undecided";

    @Inject
    private PostLifecycle lifecycle;

    @Inject
    private PostList list;

    @Inject
    private PostChecks checks;

    @Inject
    private HostRepository hosts;

    @Inject
    private PostPlanRepository plans;

    @Inject
    private TerritoryService territories;

    /**
     * The hosts that have posts or had some, by name.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ
     */
    public List<Host> hosts() {
        caller().require(Permission.READ);
        return hosts.withPosts();
    }

    /** The day in Paris, on which lists tell how posts stand. */
    public LocalDate today() {
        return list.today();
    }

    /**
     * Enters a post.
     *
     * @throws Problem INVALID with one violation per wrong field; DENIED without EDIT_DEPLOYMENT on the territory
     */
    public PostDetail create(FieldValues<PostField> input) {
        caller().require(Permission.EDIT_DEPLOYMENT);
        FieldValues<PostField> values =
                checks.check(list.numbered(input), FieldValues.none(PostField.class), List.of(), null);
        allowed(values);
        return detail(lifecycle.create(values));
    }

    @Override
    public PostDetail update(UUID id, int version, FieldValues<PostField> input) {
        Post post = lifecycle.forChange(id, version);
        lifecycle.requireActive(post);
        PostView before = list.byUuid(id).orElseThrow();
        FieldValues<PostField> values = checks.check(input, before.values(), before.assigned(), id);
        allowed(values);
        planned(before.values(), values);
        lifecycle.update(post, before.values(), values, List.of(), changed -> {});
        return detail(post);
    }

    /**
     * Says what follows after the convention of a post.
     *
     * @param version that the caller has seen
     * @throws Problem as for {@link #update}
     */
    public PostDetail outcome(UUID id, int version, String outcome) {
        return update(id, version, get(id).values().with(PostField.OUTCOME, outcome));
    }

    /** Tells what follows is not said otherwise than by the line of a scenario on the post. */
    private void planned(FieldValues<PostField> before, FieldValues<PostField> values) {
        String outcome = values.text(PostField.OUTCOME);
        if (outcome == null || UNDECIDED.equals(outcome) || outcome.equals(before.text(PostField.OUTCOME))) {
            return;
        }
        String code = before.text(PostField.CODE);
        PostPlan plan = plans.of(List.of(code)).get(code);
        if (plan != null && !outcome.equals(plan.outcome())) {
            throw Problem.invalid(
                    PostField.OUTCOME.key(), "deployment-outcome-line", outcome, plan.line(), plan.title());
        }
    }

    private void allowed(FieldValues<PostField> values) {
        caller().require(
                        Permission.EDIT_DEPLOYMENT,
                        territories.required(values.text(PostField.TERRITORY)).id());
    }

    @Override
    protected PostLifecycle lifecycle() {
        return lifecycle;
    }

    @Override
    protected PostDetail detail(Post post) {
        return new PostDetail(list.byUuid(post.uuid()).orElseThrow(), lifecycle.editable(post));
    }
}
