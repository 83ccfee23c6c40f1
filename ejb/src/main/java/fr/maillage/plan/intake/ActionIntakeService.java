package fr.maillage.plan.intake;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.intake.Attempts;
import fr.maillage.intake.RecordNotes;
import fr.maillage.intake.RecordOutcome;
import fr.maillage.plan.action.ActionChecks;
import fr.maillage.plan.action.ActionChecks.Checked;
import fr.maillage.plan.action.ActionField;
import fr.maillage.plan.action.ActionLifecycle;
import fr.maillage.plan.action.ActionList;
import fr.maillage.plan.action.ActionState;
import fr.maillage.plan.action.ActionView;
import fr.maillage.plan.model.PlanAction;
import fr.maillage.plan.persistence.ActionRepository;
import fr.maillage.plan.persistence.StandingCodeRepository;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Actions as files bring them: found by their codes within their territory; only what a row says is changed. A code stands
 * once in a file.
 */
@Stateless
public class ActionIntakeService {

    @Inject
    private Attempts attempts;

    @Inject
    private ActionRepository actions;

    @Inject
    private StandingCodeRepository standing;

    @Inject
    private ActionLifecycle lifecycle;

    @Inject
    private ActionList list;

    @Inject
    private ActionChecks checks;

    @Inject
    private TerritoryService territories;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Takes rows one after the other within the caller's transaction.
     *
     * @param dryRun true to tell what would happen and write nothing
     * @return what became of each row, in their order
     * @throws Problem UNAUTHENTICATED; DENIED without EDIT_PLAN anywhere
     */
    public List<RecordOutcome> take(List<ActionRow> rows, boolean dryRun, RecordNotes notes) {
        caller.require(Permission.EDIT_PLAN);
        List<RecordOutcome> outcomes = new ArrayList<>();
        rows.forEach(row -> outcomes.add(take(row, dryRun, notes)));
        return outcomes;
    }

    private RecordOutcome take(ActionRow row, boolean dryRun, RecordNotes notes) {
        Optional<TerritoryView> territory = territories.byCode(row.territory());
        if (territory.isEmpty()) {
            return refused(row, "territory", "record.territory", row.territory());
        }
        if (!caller.may(Permission.EDIT_PLAN, territory.get().id())) {
            return refused(row, "territory", "outside-territory", row.territory());
        }
        String seen = "plan:action|" + row.territory() + "|" + row.code();
        if (notes.noted(seen).isPresent()) {
            return refused(row, "code", "plan-action-twice", row.code());
        }
        if (!row.said()) {
            Optional<String> elsewhere =
                    standing.ofAction(row.code(), territory.get().id(), ClockProducer.today(clock));
            if (elsewhere.isPresent()) {
                return refused(row, "territory", "plan-code-inside", row.code(), elsewhere.get());
            }
        }
        Optional<PlanAction> known = actions.coded(row.code(), territory.get().id());
        if (known.isPresent() && known.get().archived()) {
            return refused(row, "code", "plan-action-archived-known", row.code());
        }
        RecordOutcome outcome = write(row, known.orElse(null), dryRun);
        if (!outcome.rejected()) {
            notes.note(seen, row.code());
        }
        return outcome;
    }

    private RecordOutcome write(ActionRow row, PlanAction known, boolean dryRun) {
        ActionView before = known == null ? null : list.byUuid(known.uuid()).orElseThrow();
        FieldValues<ActionField> said = before == null
                ? FieldValues.none(ActionField.class).with(ActionField.STATE, ActionState.IDEA.code())
                : before.values();
        return attempts.row(row.code(), () -> {
            Checked checked = checks.check(row.values().or(said), before, true);
            List<Change> changes =
                    (before == null ? FieldValues.none(ActionField.class) : said).changes(checked.values());
            if (!dryRun) {
                if (before == null) {
                    lifecycle.create(checked);
                } else {
                    lifecycle.update(known, said, checked);
                }
            }
            String status = before == null
                    ? RecordOutcome.CREATED
                    : changes.isEmpty() ? RecordOutcome.UNCHANGED : RecordOutcome.UPDATED;
            return new RecordOutcome(row.code(), status, changes, List.of());
        });
    }

    private static RecordOutcome refused(ActionRow row, String field, String rule, String value, String... args) {
        return RecordOutcome.rejected(row.code(), List.of(Violation.of(field, rule, value, args)));
    }
}
