package fr.maillage.deployment.intake;

import fr.maillage.deployment.post.HostField;
import fr.maillage.identity.Permission;
import fr.maillage.intake.IntakeColumns;
import fr.maillage.intake.IntakeTerritories;
import fr.maillage.intake.RecordIntake;
import fr.maillage.intake.RecordNotes;
import fr.maillage.intake.RecordOutcome;
import fr.maillage.mapping.RecordRow;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.BiFunction;

/** Hosts of posts, a row for each. */
@ApplicationScoped
class HostRecords extends RecordIntake<FieldValues<HostField>> {

    private static final IntakeColumns COLUMNS = IntakeColumns.of("deployment", "hosts")
            .must(HostField.CODE, HostField.NAME)
            .bounded(HostField.CODE)
            .may(HostField.SIRET, HostField.KIND)
            .may("insee")
            .fields(HostField.class);

    @Inject
    private HostIntakeService intake;

    @Inject
    private IntakeTerritories territories;

    HostRecords() {
        super(COLUMNS, Permission.EDIT_DEPLOYMENT);
    }

    @Override
    protected BiFunction<RecordRow, List<Violation>, FieldValues<HostField>> reader() {
        IntakeTerritories.Now now = territories.now(permission());
        BiFunction<RecordRow, List<Violation>, FieldValues<HostField>> fields = reader(HostField.class);
        return (row, wrong) -> fields.apply(row, wrong).with(HostField.COMMUNE, RowCommunes.of(row, now, wrong));
    }

    @Override
    protected List<RecordOutcome> takeRead(List<FieldValues<HostField>> rows, boolean dryRun, RecordNotes notes) {
        return intake.hosts(rows, dryRun, notes);
    }
}
