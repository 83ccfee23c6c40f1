package fr.maillage.plan.result;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.plan.action.ActionLifecycle;
import fr.maillage.plan.action.ActionService;
import fr.maillage.plan.figure.Measure;
import fr.maillage.plan.model.PlanAction;
import fr.maillage.plan.persistence.MeasureRepository;
import fr.maillage.plan.persistence.ResultRepository;
import fr.maillage.plan.reach.ReachedPeople;
import fr.maillage.record.CodeSeries;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Result indicators of actions, and what was measured. Reading takes READ; changing takes EDIT_PLAN on the territory whose
 * officers keep the action, which is not archived.
 */
@Stateless
public class ResultService {

    @Inject
    private ActionLifecycle lifecycle;

    @Inject
    private ActionService actions;

    @Inject
    private ResultRepository results;

    @Inject
    private MeasureRepository measures;

    @Inject
    private ResultReader reader;

    @Inject
    private ResultBook book;

    @Inject
    private ResultDesk desk;

    @Inject
    private ResultCells cells;

    @Inject
    private ReachedPeople people;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * The indicators of an action as they stand on a day; of people what was told, for whoever may not enter figures.
     *
     * @param at null for today
     * @throws Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND
     */
    public List<ResultView> of(UUID id, LocalDate at) {
        caller.require(Permission.READ);
        PlanAction action = lifecycle.find(id);
        List<Long> keys = List.of(action.id());
        LocalDate day = at == null ? ClockProducer.today(clock) : at;
        return people.live(action.territoryId()) ? reader.of(keys, day) : reader.told(keys, day);
    }

    /**
     * Tells if the caller reads people of an action as they were measured.
     *
     * @throws Problem as for {@link #of}
     */
    public boolean live(UUID id) {
        caller.require(Permission.READ);
        return people.live(lifecycle.find(id).territoryId());
    }

    /**
     * The indicators of an action as they stood on a day, fit to be handed on: of people what was told.
     *
     * @throws Problem as for {@link #of}
     */
    public List<ResultView> told(UUID id, LocalDate day) {
        caller.require(Permission.READ);
        return reader.told(List.of(lifecycle.find(id).id()), day);
    }

    /**
     * An indicator with its action, as it stands today.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND for one of another action, too
     */
    public ResultDetail get(UUID action, UUID id) {
        return of(action, null).stream()
                .filter(view -> view.result().id().equals(id))
                .map(view -> new ResultDetail(view, actions.get(action)))
                .findFirst()
                .orElseThrow(() -> Problem.notFound(ResultDesk.KIND, String.valueOf(id)));
    }

    /**
     * The counts that an indicator of an action may follow.
     *
     * @throws Problem as for {@link #of}
     */
    public List<Measure> countable(UUID action) {
        caller.require(Permission.READ);
        return measures.asked(lifecycle.find(action).kind());
    }

    /**
     * Enters an indicator.
     *
     * @throws Problem INVALID with one violation per wrong field; DENIED; CONFLICT for an archived action; NOT_FOUND
     */
    public Result add(UUID id, FieldValues<ResultField> input) {
        PlanAction action = lifecycle.held(id);
        ResultBook.Open open = book.open(List.of(action));
        FieldValues<ResultField> whole = CodeSeries.given(
                input, series -> open.of(action).stream().map(Result::code).toList());
        return desk.add(action, desk.check(action, whole, open, null), open);
    }

    /**
     * Changes an indicator; nothing is written when nothing differs.
     *
     * @param version the version that the caller has seen
     * @throws Problem STALE when it has another version now; otherwise as for {@link #add}
     */
    public Result change(UUID action, UUID id, int version, FieldValues<ResultField> input) {
        PlanAction held = lifecycle.held(action);
        Result before = seen(held, id, version);
        ResultBook.Open open = book.open(List.of(held));
        return desk.change(held, before, desk.check(held, input, open, before), open);
    }

    /** Takes an indicator out of its action, with what was measured; see {@link #change}. */
    public void remove(UUID action, UUID id, int version) {
        PlanAction held = lifecycle.held(action);
        desk.remove(held, seen(held, id, version));
    }

    /**
     * Keeps what was measured on a day, in the place of what was there.
     *
     * @param on ISO 8601
     * @param value as people write numbers; blank to take it back
     * @throws Problem INVALID on {@code measuredOn} or {@code value}; otherwise as for {@link #add}
     */
    public void measure(UUID action, UUID id, String on, String value) {
        PlanAction held = lifecycle.held(action);
        Result result = own(held, id);
        List<Violation> wrong = new ArrayList<>();
        LocalDate day = cells.day("measuredOn", on, wrong).orElse(null);
        BigDecimal number = value == null || value.isBlank()
                ? null
                : ResultCells.value("value", value, wrong).orElse(null);
        if (!wrong.isEmpty()) {
            throw Problem.invalid(wrong);
        }
        desk.measure(held, result, day, number, book.open(List.of(held)));
    }

    private Result seen(PlanAction action, UUID id, int version) {
        Result result = own(action, id);
        if (result.version() != version) {
            throw Problem.stale(ResultDesk.KIND, id.toString());
        }
        return result;
    }

    private Result own(PlanAction action, UUID id) {
        return results.byId(id)
                .filter(r -> r.action() == action.id())
                .orElseThrow(() -> Problem.notFound(ResultDesk.KIND, String.valueOf(id)));
    }
}
