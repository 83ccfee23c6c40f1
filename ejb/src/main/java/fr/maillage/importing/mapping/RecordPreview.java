package fr.maillage.importing.mapping;

import fr.maillage.importing.ImportContext;
import fr.maillage.importing.record.RecordKinds;
import fr.maillage.importing.record.RecordRows;
import fr.maillage.intake.RecordKind;
import fr.maillage.intake.RecordNotes;
import fr.maillage.intake.RecordOutcome;
import fr.maillage.mapping.Mapping;
import fr.maillage.mapping.RecordField;
import fr.maillage.mapping.RecordReader;
import fr.maillage.mapping.RecordRow;
import fr.maillage.shared.Violation;
import fr.maillage.tabular.FileShape;
import fr.maillage.tabular.RawRow;
import fr.maillage.tabular.RowSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Preview of the first rows of a file under a mapping of records other than places. Writes nothing. */
@ApplicationScoped
class RecordPreview {

    @Inject
    private ImportContext context;

    @Inject
    private RecordKinds kinds;

    /**
     * Previews what would become of the first rows.
     *
     * @param document the caller's own
     * @param rules as they stand, complete or not
     */
    MappingPreview preview(UUID document, Mapping rules) {
        RecordKind kind = kinds.required(rules.kind());
        RecordReader reader = new RecordReader(rules);
        FileShape shape = context.anyShape(document);
        List<RecordRow> rows = new ArrayList<>();
        Set<String> columns;
        try (RowSource source = RowSource.open(shape, context.open(document))) {
            RawRow raw = source.next();
            for (; raw != null && rows.size() < MappingDraftService.SHOWN; raw = source.next()) {
                rows.add(reader.read(raw));
            }
            columns = source.columns();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String name = rules.name().isBlank() ? "?" : rules.name();
        List<Violation> problems = rules.requiredColumns().stream()
                .filter(c -> !columns.contains(c))
                .map(c -> Violation.of("file", "import.mapping-column-missing", c, name))
                .toList();
        List<Violation> remarks = rules.optionalColumns().stream()
                .filter(c -> !columns.contains(c))
                .map(c -> Violation.of(c, "import.mapping-column-absent", null, name))
                .toList();
        List<RecordOutcome> outcomes = RecordRows.take(kind, rows, true, new RecordNotes());
        List<MappingPreview.Row> shown = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            RecordOutcome outcome = outcomes.get(i);
            shown.add(new MappingPreview.Row(
                    rows.get(i).row(),
                    values(kind, rows.get(i)),
                    !outcome.rejected(),
                    outcome.status(),
                    RecordRows.violations(kind, reader, outcome.violations()),
                    RecordRows.violations(kind, reader, outcome.notes())));
        }
        return new MappingPreview(problems, remarks, shown);
    }

    private static Map<String, String> values(RecordKind kind, RecordRow row) {
        Map<String, String> values = new LinkedHashMap<>();
        for (RecordField field : kind.schema().fields()) {
            String value = row.value(field.name());
            if (value != null) {
                values.put(field.name(), value);
            }
        }
        return values;
    }
}
