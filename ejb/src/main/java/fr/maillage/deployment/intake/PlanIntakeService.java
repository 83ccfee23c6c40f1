package fr.maillage.deployment.intake;

import fr.maillage.deployment.persistence.PlanRepository;
import fr.maillage.deployment.post.Checked;
import fr.maillage.deployment.post.ParameterField;
import fr.maillage.deployment.post.TargetField;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.intake.Attempts;
import fr.maillage.intake.RecordNotes;
import fr.maillage.intake.RecordOutcome;
import fr.maillage.intake.Seen;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordField;
import fr.maillage.shared.AuditLine;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.AuditTrail;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.LongConsumer;

/** Posts that the plan wants, and parameters of all posts of a territory, as files bring them. */
@Stateless
public class PlanIntakeService {

    private static final String TARGET = "deployment.target";
    private static final String PARAMETER = "deployment.parameter";

    @Inject
    private Attempts attempts;

    @Inject
    private PlanRepository plan;

    @Inject
    private Checked checked;

    @Inject
    private TerritoryService territories;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    /**
     * Takes targets within the caller's transaction, one for each commune.
     *
     * @param dryRun true to tell what would happen and write nothing
     * @return what became of each row, in their order
     * @throws Problem UNAUTHENTICATED; DENIED without EDIT_DEPLOYMENT anywhere
     */
    public List<RecordOutcome> targets(List<FieldValues<TargetField>> rows, boolean dryRun, RecordNotes notes) {
        caller.require(Permission.EDIT_DEPLOYMENT);
        Map<String, FieldValues<TargetField>> known = plan.targets(rows.stream()
                .map(row -> row.text(TargetField.COMMUNE))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return each(
                rows,
                TargetField.COMMUNE,
                TARGET,
                notes,
                row -> {
                    String code = row.text(TargetField.COMMUNE);
                    FieldValues<TargetField> before = known.getOrDefault(code, FieldValues.none(TargetField.class));
                    FieldValues<TargetField> values = checked.by(TargetField.class, row.or(before), before)
                            .values();
                    return new Taken(
                            code,
                            !known.containsKey(code),
                            before.changes(values),
                            where -> plan.target(where, values));
                },
                dryRun);
    }

    /** Takes what holds for all posts within the caller's transaction, as {@link #targets}. */
    public List<RecordOutcome> parameters(List<FieldValues<ParameterField>> rows, boolean dryRun, RecordNotes notes) {
        caller.require(Permission.EDIT_DEPLOYMENT);
        return each(
                rows,
                ParameterField.CODE,
                PARAMETER,
                notes,
                row -> {
                    FieldValues<ParameterField> values = checked.by(
                                    ParameterField.class, row, FieldValues.none(ParameterField.class))
                            .values();
                    String territory = values.text(ParameterField.TERRITORY);
                    String code = values.text(ParameterField.CODE);
                    String before = plan.parameters(
                                    territories.required(territory).id())
                            .get(code);
                    String after = values.text(ParameterField.AMOUNT);
                    return new Taken(
                            territory,
                            before == null,
                            after.equals(before) ? List.of() : List.of(new Change(code, before, after)),
                            where -> plan.parameter(where, values));
                },
                dryRun);
    }

    /** @param write writes it on the territory of that key */
    private record Taken(String territory, boolean created, List<Change> changes, LongConsumer write) {}

    private <F extends Enum<F> & RecordField> List<RecordOutcome> each(
            List<FieldValues<F>> rows,
            F key,
            String kind,
            RecordNotes notes,
            Function<FieldValues<F>, Taken> read,
            boolean dryRun) {
        List<RecordOutcome> outcomes = new ArrayList<>();
        for (FieldValues<F> row : rows) {
            String label = row.text(key);
            if (label != null && Seen.before(kind + "|" + label, notes)) {
                outcomes.add(Seen.refused(label, key.key(), "deployment-row-twice", label));
                continue;
            }
            outcomes.add(attempts.row(label, () -> {
                Taken taken = read.apply(row);
                return write(kind, label, taken, dryRun);
            }));
        }
        return outcomes;
    }

    private RecordOutcome write(String kind, String label, Taken taken, boolean dryRun) {
        TerritoryView where = territories.required(taken.territory());
        if (!caller.may(Permission.EDIT_DEPLOYMENT, where.id())) {
            return Seen.refused(label, "territory", "outside-territory", where.code());
        }
        if (!dryRun && !taken.changes().isEmpty()) {
            taken.write().accept(where.id());
            audit.record(new AuditLine(
                    kind + (taken.created() ? ".create" : ".update"),
                    new RecordRef(kind, where.uuid()),
                    where.name(),
                    where.id(),
                    taken.changes()));
        }
        return Seen.outcome(label, taken.created(), taken.changes());
    }
}
