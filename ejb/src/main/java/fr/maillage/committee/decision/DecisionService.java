package fr.maillage.committee.decision;

import fr.maillage.committee.model.Body;
import fr.maillage.committee.model.Decision;
import fr.maillage.committee.persistence.BodyRepository;
import fr.maillage.committee.persistence.DecisionItemRepository;
import fr.maillage.committee.persistence.DecisionRepository;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.record.LifecycleService;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.Problem;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Decisions of bodies. Reading needs READ somewhere; changing one needs EDIT_COMMITTEE on the territory that the body
 * works for. A decision keeps its number; one that holds no more is withdrawn, and stays to be read.
 */
@Stateless
@LocalBean
public class DecisionService extends LifecycleService<Decision, DecisionDetail, DecisionField> {

    private static final int LONGEST_REASON = 500;

    @Inject
    private BodyRepository bodies;

    @Inject
    private DecisionRepository decisions;

    @Inject
    private DecisionItemRepository items;

    @Inject
    private DecisionLifecycle lifecycle;

    @Inject
    private DecisionList list;

    @Inject
    private DecisionChecks checks;

    @Inject
    private DecisionVotes votes;

    /**
     * The number that the next decision of a body gets.
     *
     * @param day on which it is taken
     * @throws Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND
     */
    public String proposed(UUID body, LocalDate day) {
        caller().require(Permission.READ);
        Body taker = bodies.byUuid(body).orElseThrow(() -> Problem.notFound("committee.body", String.valueOf(body)));
        return checks.next(taker, day);
    }

    /**
     * The items of a gathering's agenda under which something may be decided, in their order; none for an unknown one.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ
     */
    public List<DecisionItem> items(UUID gathering) {
        caller().require(Permission.READ);
        return items.of(gathering);
    }

    /**
     * An item of an agenda, archived or not; empty for an unknown one.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ
     */
    public Optional<DecisionItem> item(UUID id) {
        caller().require(Permission.READ);
        return items.byId(id);
    }

    /**
     * Enters a decision; without a number it gets the next one of its body in the year.
     *
     * @throws Problem INVALID with one violation per wrong field, {@code number} also where another decision of the body
     *     has it, archived or not, {@code gathering} where it is another body's, {@code mode} and the counts for a vote
     *     as {@link DecisionVotes}; DENIED without EDIT_COMMITTEE on the territory of the body
     */
    public DecisionDetail create(FieldValues<DecisionField> input) {
        caller().require(Permission.EDIT_COMMITTEE);
        FieldValues<DecisionField> nothing = FieldValues.none(DecisionField.class);
        FieldValues<DecisionField> values = checks.check(input, nothing);
        Body body = allowed(values);
        votes.requireAdopted(values, nothing, body);
        return detail(lifecycle.create(values, body));
    }

    /**
     * Tells if what is said would be a decision: false for a vote that is valid and did not adopt it.
     *
     * @throws Problem as for {@link #create}
     */
    public boolean adopted(FieldValues<DecisionField> input) {
        caller().require(Permission.EDIT_COMMITTEE);
        FieldValues<DecisionField> nothing = FieldValues.none(DecisionField.class);
        FieldValues<DecisionField> values = checks.check(input, nothing);
        return votes.adopted(values, nothing, allowed(values));
    }

    /**
     * Corrects a decision; nothing is written when nothing differs. One that is left without a number keeps its own.
     *
     * @param version the version that the caller has seen
     * @throws Problem STALE when it has another version now; INVALID as for {@link #create}; DENIED without
     *     EDIT_COMMITTEE on the territory, before and after; CONFLICT for a decision that is archived or withdrawn;
     *     NOT_FOUND
     */
    @Override
    public DecisionDetail update(UUID id, int version, FieldValues<DecisionField> input) {
        Decision decision = standing(id, version);
        FieldValues<DecisionField> before = list.byUuid(id).orElseThrow().values();
        FieldValues<DecisionField> values = checks.check(input, before);
        Body body = allowed(values);
        votes.requireAdopted(values, before, body);
        lifecycle.update(decision, before, values, body);
        return detail(decision);
    }

    /**
     * Says that a decision was carried out.
     *
     * @param day YYYY-MM-DD; null or blank for today
     * @throws Problem as for {@link #update}; INVALID on {@code doneOn} for a day to come or before the decision
     */
    public DecisionDetail done(UUID id, int version, String day) {
        standing(id, version);
        String when = day == null || day.isBlank() ? checks.today().toString() : day.strip();
        return update(id, version, list.byUuid(id).orElseThrow().values().with(DecisionField.DONE_ON, when));
    }

    /**
     * Says that a decision holds no more, from today on. It stays in the register; there is no way back but a new one.
     * Its effects on records stand.
     *
     * @param reason why, at most 500 characters; never blank
     * @throws Problem as for {@link #update}; INVALID for a reason that is missing or too long
     */
    public DecisionDetail withdraw(UUID id, int version, String reason) {
        Decision decision = standing(id, version);
        if (reason == null || reason.isBlank()) {
            throw Problem.invalid("withdrawnReason", "required", null);
        }
        String why = PlainText.visible(reason);
        if (why.length() > LONGEST_REASON) {
            throw Problem.invalid("withdrawnReason", "too-long", reason, Integer.toString(LONGEST_REASON));
        }
        lifecycle.withdraw(decision, checks.today(), why);
        return detail(decision);
    }

    private Decision standing(UUID id, int version) {
        Decision decision = lifecycle.forChange(id, version);
        lifecycle.requireActive(decision);
        lifecycle.requireStanding(decision);
        return decision;
    }

    @Override
    protected DecisionLifecycle lifecycle() {
        return lifecycle;
    }

    @Override
    protected DecisionDetail detail(Decision decision) {
        return new DecisionDetail(list.byUuid(decision.uuid()).orElseThrow(), lifecycle.editable(decision));
    }

    /** The body that took it, if the caller may say so; nobody moves it until the end. */
    private Body allowed(FieldValues<DecisionField> values) {
        Body body =
                bodies.locked(UUID.fromString(values.text(DecisionField.BODY))).orElseThrow();
        caller().require(Permission.EDIT_COMMITTEE, body.territoryId());
        return body;
    }
}
