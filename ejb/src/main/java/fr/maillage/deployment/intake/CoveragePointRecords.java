package fr.maillage.deployment.intake;

import fr.maillage.deployment.coverage.CoveragePointField;
import fr.maillage.identity.Permission;
import fr.maillage.intake.IntakeTerritories;
import fr.maillage.intake.RecordIntake;
import fr.maillage.intake.RecordNotes;
import fr.maillage.intake.RecordOutcome;
import fr.maillage.mapping.RecordField;
import fr.maillage.mapping.RecordRow;
import fr.maillage.mapping.RecordSchema;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** Places where people live, a row for each. */
@ApplicationScoped
class CoveragePointRecords extends RecordIntake<FieldValues<CoveragePointField>> {

    private static final RecordSchema SCHEMA = new RecordSchema(
            "deployment",
            "coverage-points",
            List.of(
                    new RecordField("code", true, false),
                    RecordField.text("name"),
                    new RecordField("latitude", true, false),
                    new RecordField("longitude", true, false),
                    RecordField.text("population"),
                    RecordField.text("territory")));

    private static final Map<String, List<String>> WORDS = Map.of(
            "code", List.of("point", "code"),
            "name", List.of("nom", "libelle"),
            "latitude", List.of("latitude", "lat"),
            "longitude", List.of("longitude", "lon"),
            "population", List.of("habitants", "population"),
            "territory", List.of("territoire"));

    @Inject
    private CoverageIntakeService intake;

    @Inject
    private IntakeTerritories territories;

    CoveragePointRecords() {
        super(SCHEMA, Permission.EDIT_DEPLOYMENT, WORDS);
    }

    @Override
    protected BiFunction<RecordRow, List<Violation>, FieldValues<CoveragePointField>> reader() {
        IntakeTerritories.Now now = territories.now(permission());
        return (row, wrong) -> {
            String own = row.cell("territory");
            return FieldValues.none(CoveragePointField.class)
                    .with(
                            CoveragePointField.TERRITORY,
                            own == null ? now.within(row) : now.named(own).orElse(own))
                    .with(CoveragePointField.CODE, row.value("code"))
                    .with(CoveragePointField.NAME, row.value("name"))
                    .with(CoveragePointField.LATITUDE, row.value("latitude"))
                    .with(CoveragePointField.LONGITUDE, row.value("longitude"))
                    .with(CoveragePointField.POPULATION, row.value("population"));
        };
    }

    @Override
    protected List<RecordOutcome> takeRead(
            List<FieldValues<CoveragePointField>> rows, boolean dryRun, RecordNotes notes) {
        return intake.points(rows, dryRun, notes);
    }
}
