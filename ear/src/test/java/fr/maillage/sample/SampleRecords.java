package fr.maillage.sample;

import fr.maillage.identity.Permission;
import fr.maillage.intake.Attempts;
import fr.maillage.intake.RecordKind;
import fr.maillage.intake.RecordNotes;
import fr.maillage.intake.RecordOutcome;
import fr.maillage.intake.Seen;
import fr.maillage.mapping.ColumnLook;
import fr.maillage.mapping.FieldRule;
import fr.maillage.mapping.RecordField;
import fr.maillage.mapping.RecordRow;
import fr.maillage.mapping.RecordSchema;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Problem;
import fr.maillage.territory.TerritoryService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Samples of files. One that is called so fails after it was written: by its own code, or by that of another service. */
@ApplicationScoped
public class SampleRecords implements RecordKind {

    public static final String HALFWAY = "Halfway";
    public static final String UNDONE = "Undone";

    @Inject
    private SampleLifecycle lifecycle;

    @Inject
    private SampleService samples;

    @Inject
    private TerritoryService territories;

    @Inject
    private Attempts attempts;

    @Override
    public RecordSchema schema() {
        return new RecordSchema("sample", "samples", List.of(new RecordField("name", true, false)));
    }

    @Override
    public Permission permission() {
        return Permission.EDIT_PLACES;
    }

    @Override
    public List<FieldRule> suggest(List<ColumnLook> columns) {
        return List.of();
    }

    @Override
    public List<RecordOutcome> take(List<RecordRow> rows, boolean dryRun, RecordNotes notes) {
        long where = territories.required("com:93032").id();
        return rows.stream().map(row -> take(row, where, dryRun, notes)).toList();
    }

    private RecordOutcome take(RecordRow row, long where, boolean dryRun, RecordNotes notes) {
        String name = row.value("name");
        if (Seen.before("sample|" + name, notes)) {
            return Seen.refused(name, "name", "taken", name);
        }
        FieldValues<SampleField> values = new FieldValues<>(SampleField.class, Map.of(SampleField.NAME, List.of(name)));
        return attempts.row(name, () -> {
            if (!dryRun) {
                lifecycle.create(where, values);
            }
            if (name.startsWith(HALFWAY)) {
                throw Problem.invalid("name", "required", name);
            }
            if (name.startsWith(UNDONE)) {
                samples.get(UUID.randomUUID());
            }
            return Seen.outcome(name, true, List.of());
        });
    }
}
