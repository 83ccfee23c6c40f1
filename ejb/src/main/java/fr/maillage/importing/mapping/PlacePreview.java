package fr.maillage.importing.mapping;

import fr.maillage.importing.ImportContext;
import fr.maillage.importing.ImportReading;
import fr.maillage.mapping.FieldRule;
import fr.maillage.mapping.Mapping;
import fr.maillage.mapping.MappingTranslation;
import fr.maillage.mapping.model.ContradictionPolicy;
import fr.maillage.mapping.model.Field;
import fr.maillage.mapping.model.MappedRow;
import fr.maillage.mapping.model.Profile;
import fr.maillage.mapping.model.RowMapper;
import fr.maillage.shared.Violation;
import fr.maillage.tabular.FileShape;
import fr.maillage.tabular.Finding;
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

/** Preview of the first rows of a file under a mapping of places. Writes nothing. */
@ApplicationScoped
class PlacePreview {

    @Inject
    private ImportContext context;

    /**
     * Previews what the first rows become.
     *
     * @param document the caller's own
     * @param rules as they stand, complete or not
     */
    MappingPreview preview(UUID document, Mapping rules) {
        FileShape shape = context.anyShape(document);
        Profile profile = MappingTranslation.profile(rules);
        RowMapper mapper = context.mapper(
                profile, rules.source().isBlank() ? "?" : rules.source(), ContradictionPolicy.ASK, () -> "?");
        List<MappingPreview.Row> rows = new ArrayList<>();
        try (RowSource source = RowSource.open(shape, context.open(document))) {
            for (RawRow row = source.next();
                    row != null && rows.size() < MappingDraftService.SHOWN;
                    row = source.next()) {
                rows.add(row(mapper.map(row)));
            }
            Set<String> columns = source.columns();
            List<Violation> problems = profile.missing(columns).stream()
                    .map(c -> Violation.of("file", "import.mapping-column-missing", c, name(rules)))
                    .toList();
            List<Violation> remarks = profile.absent(columns).stream()
                    .map(c -> Violation.of(c, "import.mapping-column-absent", null, name(rules)))
                    .toList();
            return new MappingPreview(problems, remarks, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Mapping mapping) {
        return mapping.name().isBlank() ? "?" : mapping.name();
    }

    private static MappingPreview.Row row(MappedRow row) {
        Map<String, String> values = new LinkedHashMap<>();
        row.values().forEach((field, list) -> values.put(field.column(), String.join(", ", list)));
        if (row.commune() != null) {
            values.put(Field.COMMUNE.column(), row.commune().commune().name());
        }
        String latitude = row.value(Field.LATITUDE);
        if (latitude != null && row.value(Field.LONGITUDE) != null) {
            values.put(FieldRule.POSITION, latitude + ", " + row.value(Field.LONGITUDE));
        }
        return new MappingPreview.Row(
                row.raw().number(),
                values,
                row.acceptable(),
                null,
                violations(row, Finding.Severity.ERROR),
                violations(row, Finding.Severity.WARNING));
    }

    private static List<Violation> violations(MappedRow row, Finding.Severity severity) {
        return row.findings().stream()
                .filter(f -> f.severity() == severity)
                .map(f -> new Violation(f.column(), f.rule(), ImportReading.shortened(f.value()), f.args()))
                .toList();
    }
}
