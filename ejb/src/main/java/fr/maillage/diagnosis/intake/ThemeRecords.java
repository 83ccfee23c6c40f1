package fr.maillage.diagnosis.intake;

import fr.maillage.diagnosis.theme.ThemeField;
import fr.maillage.diagnosis.theme.ThemeIntakeService;
import fr.maillage.diagnosis.theme.ThemeKind;
import fr.maillage.identity.Permission;
import fr.maillage.intake.IntakeColumns;
import fr.maillage.intake.RecordIntake;
import fr.maillage.intake.RecordNotes;
import fr.maillage.intake.RecordOutcome;
import fr.maillage.mapping.RecordRow;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/** Themes of the tree, each row after that of what it stands below. */
@ApplicationScoped
class ThemeRecords extends RecordIntake<FieldValues<ThemeField>> {

    private static final IntakeColumns COLUMNS = IntakeColumns.of("diagnosis", "themes")
            .must(ThemeField.CODE, ThemeField.NAME)
            .may(ThemeField.KIND, ThemeField.PARENT, ThemeField.SHORT_NAME)
            .fields(ThemeField.class);

    @Inject
    private ThemeIntakeService intake;

    ThemeRecords() {
        super(COLUMNS, Permission.EDIT_DIAGNOSIS);
    }

    @Override
    public Map<String, Set<String>> awaited() {
        return Map.of("diagnosis-statement-theme", Set.of("themes"));
    }

    @Override
    protected BiFunction<RecordRow, List<Violation>, FieldValues<ThemeField>> reader() {
        BiFunction<RecordRow, List<Violation>, FieldValues<ThemeField>> fields = reader(ThemeField.class);
        return (row, wrong) -> told(fields.apply(row, wrong));
    }

    private static FieldValues<ThemeField> told(FieldValues<ThemeField> theme) {
        boolean first = theme.text(ThemeField.PARENT) == null;
        return theme.text(ThemeField.KIND) == null
                ? theme.with(ThemeField.KIND, (first ? ThemeKind.THEME : ThemeKind.SUB_THEME).code())
                : theme;
    }

    @Override
    protected List<RecordOutcome> takeRead(List<FieldValues<ThemeField>> rows, boolean dryRun, RecordNotes notes) {
        return intake.take(rows, dryRun, notes);
    }
}
