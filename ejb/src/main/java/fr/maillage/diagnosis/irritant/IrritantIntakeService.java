package fr.maillage.diagnosis.irritant;

import fr.maillage.diagnosis.finding.FindingRef;
import fr.maillage.diagnosis.model.Irritant;
import fr.maillage.diagnosis.persistence.FindingRepository;
import fr.maillage.diagnosis.persistence.IrritantRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.intake.Attempts;
import fr.maillage.intake.RecordOutcome;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Irritants as files bring them: found by their codes within their territory; only what a row says is changed. */
@Stateless
public class IrritantIntakeService {

    @Inject
    private Attempts attempts;

    @Inject
    private IrritantRepository irritants;

    @Inject
    private IrritantLifecycle lifecycle;

    @Inject
    private IrritantList search;

    @Inject
    private IrritantChecks checks;

    @Inject
    private FindingRepository findings;

    @Inject
    private TerritoryService territories;

    @Inject
    private Caller caller;

    /**
     * Takes rows within the caller's transaction.
     *
     * @param dryRun true to tell what would happen and write nothing
     * @return what became of each row, in their order
     * @throws Problem UNAUTHENTICATED; DENIED without EDIT_DIAGNOSIS anywhere
     */
    public List<RecordOutcome> take(List<IrritantIntake> rows, boolean dryRun) {
        caller.require(Permission.EDIT_DIAGNOSIS);
        return rows.stream().map(row -> take(row, dryRun)).toList();
    }

    private RecordOutcome take(IrritantIntake row, boolean dryRun) {
        String named = row.values().text(IrritantField.TERRITORY);
        Optional<TerritoryView> territory = territories.byCode(named);
        if (territory.isEmpty()) {
            return refused(row, "territory", "record.territory", named);
        }
        if (!caller.may(Permission.EDIT_DIAGNOSIS, territory.get().id())) {
            return refused(row, "territory", "outside-territory", named);
        }
        Optional<Irritant> known = irritants.coded(row.code(), territory.get().id());
        if (known.isPresent() && known.get().archived()) {
            return refused(row, "code", "diagnosis-irritant-archived-known", row.code());
        }
        FieldValues<IrritantField> values = row.values();
        if (row.finding() != null) {
            Optional<FindingRef> finding =
                    findings.coded(row.finding(), territory.get().id());
            if (finding.isEmpty()) {
                return refused(row, "finding", "diagnosis-finding-successor-unknown", row.finding());
            }
            values = values.with(IrritantField.FINDING, finding.get().id().toString());
        }
        return write(row.code(), known, values, dryRun);
    }

    private RecordOutcome write(
            String code, Optional<Irritant> known, FieldValues<IrritantField> values, boolean dryRun) {
        FieldValues<IrritantField> nothing = FieldValues.none(IrritantField.class);
        FieldValues<IrritantField> before =
                known.map(k -> search.byUuid(k.uuid()).orElseThrow().values()).orElse(nothing);
        return attempts.row(code, () -> {
            FieldValues<IrritantField> after = checks.check(values.or(before), before);
            List<Change> changes = before.changes(after);
            if (!dryRun && known.isEmpty()) {
                lifecycle.create(code, after);
            } else if (!dryRun) {
                lifecycle.update(known.get(), before, after);
            }
            String status = known.isEmpty()
                    ? RecordOutcome.CREATED
                    : changes.isEmpty() ? RecordOutcome.UNCHANGED : RecordOutcome.UPDATED;
            return new RecordOutcome(code, status, changes, List.of());
        });
    }

    private static RecordOutcome refused(IrritantIntake row, String field, String rule, String value) {
        return RecordOutcome.rejected(row.code(), List.of(Violation.of(field, rule, value)));
    }
}
