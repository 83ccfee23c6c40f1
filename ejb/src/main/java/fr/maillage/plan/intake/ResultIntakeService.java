package fr.maillage.plan.intake;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.intake.Attempts;
import fr.maillage.intake.RecordNotes;
import fr.maillage.intake.RecordOutcome;
import fr.maillage.plan.model.PlanAction;
import fr.maillage.plan.result.Result;
import fr.maillage.plan.result.ResultBook;
import fr.maillage.plan.result.ResultDesk;
import fr.maillage.plan.result.ResultField;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.Problem;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Result indicators as files bring them: found by their codes within their actions; only what a row says is changed. An
 * indicator stands in a file once for each day on which it was measured.
 */
@Stateless
public class ResultIntakeService {

    @Inject
    private Attempts attempts;

    @Inject
    private NamedActions named;

    @Inject
    private ResultBook book;

    @Inject
    private ResultDesk desk;

    @Inject
    private Caller caller;

    /**
     * Takes rows one after the other within the caller's transaction.
     *
     * @param dryRun true to tell what would happen and write nothing
     * @return what became of each row, in their order
     * @throws Problem UNAUTHENTICATED; DENIED without EDIT_PLAN anywhere
     */
    public List<RecordOutcome> take(List<ResultRow> rows, boolean dryRun, RecordNotes notes) {
        caller.require(Permission.EDIT_PLAN);
        NamedActions.Found found = named.of(rows, !dryRun);
        notes.expect(rows.stream().map(ResultIntakeService::note).toList());
        ResultBook.Open open = book.open(found.all());
        List<RecordOutcome> outcomes = new ArrayList<>();
        for (ResultRow row : rows) {
            outcomes.add(attempts.row(row.label(), () -> {
                PlanAction action = found.action(row);
                if (notes.noted(note(row)).isPresent()) {
                    throw Problem.invalid("code", "plan-result-twice", row.code(), row.action());
                }
                RecordOutcome outcome = write(row, action, open, dryRun);
                notes.note(note(row), row.code());
                return outcome;
            }));
        }
        return outcomes;
    }

    private static String note(ResultRow row) {
        return "plan:result|" + row.territory() + "|" + row.label() + "|" + row.measuredOn();
    }

    private RecordOutcome write(ResultRow row, PlanAction action, ResultBook.Open open, boolean dryRun) {
        Result before = open.coded(action, row.code()).orElse(null);
        FieldValues<ResultField> said = before == null ? FieldValues.none(ResultField.class) : open.values(before);
        Result after = desk.check(action, row.values().or(said), open, before);
        List<Change> changes = new ArrayList<>();
        if (before == null || !ResultDesk.same(before, after)) {
            changes.addAll(said.changes(open.values(after)));
        }
        BigDecimal stood = before == null || row.value() == null ? null : open.measured(before, row.measuredOn());
        if (row.value() != null && (stood == null || stood.compareTo(row.value()) != 0)) {
            changes.add(new Change("value", text(stood), text(row.value())));
        }
        if (!dryRun) {
            Result kept = before == null ? desk.add(action, after, open) : desk.change(action, before, after, open);
            if (row.value() != null) {
                desk.measure(action, kept, row.measuredOn(), row.value(), open);
            }
        }
        String status = before == null
                ? RecordOutcome.CREATED
                : changes.isEmpty() ? RecordOutcome.UNCHANGED : RecordOutcome.UPDATED;
        return new RecordOutcome(row.label(), status, changes, List.of());
    }

    private static String text(BigDecimal value) {
        return value == null ? null : value.stripTrailingZeros().toPlainString();
    }
}
