package fr.maillage.need;

import fr.maillage.identity.Permission;
import fr.maillage.intake.IntakeColumns;
import fr.maillage.intake.RecordIntake;
import fr.maillage.intake.RecordNotes;
import fr.maillage.intake.RecordOutcome;
import fr.maillage.mapping.RecordRow;
import fr.maillage.shared.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.BiFunction;

/** Values of an indicator, a row for each territory; what is said of the indicator itself is the same in each row. */
@ApplicationScoped
class NeedRecords extends RecordIntake<NeedRow> {

    static final IntakeColumns COLUMNS = IntakeColumns.of("need", "needs")
            .must("territory", "value", "code", "name")
            .may("nameEn")
            .must("unit", NeedUnit.codes())
            .may("low", "high")
            .must("source", "year")
            .may("worse", List.of("higher", "lower"));

    @Inject
    private NeedIntakeService intake;

    @Inject
    private NeedTerritories territories;

    NeedRecords() {
        super(COLUMNS, Permission.IMPORT);
    }

    @Override
    protected BiFunction<RecordRow, List<Violation>, NeedRow> reader() {
        return new NeedRowReader(territories)::read;
    }

    @Override
    protected String label(RecordRow row) {
        return row.value("territory");
    }

    @Override
    protected List<RecordOutcome> takeRead(List<NeedRow> rows, boolean dryRun, RecordNotes notes) {
        return intake.take(rows, dryRun, notes);
    }
}
