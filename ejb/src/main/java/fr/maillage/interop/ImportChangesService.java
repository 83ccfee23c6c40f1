package fr.maillage.interop;

import fr.maillage.interop.ImportChange.Kind;
import fr.maillage.interop.persistence.ChangeRepository;
import fr.maillage.interop.persistence.ComparisonRepository;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.shared.SpreadsheetCsv;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** What an import changed since its sources were last imported: new places, changed fields, what the file lacks. */
@Stateless
public class ImportChangesService {

    private static final List<String> COLUMNS =
            List.of("kind", "name", "commune", "source", "id", "field", "before", "after");
    private static final int EXPORT_PAGE = 1000;
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Inject
    private ImportRuns runs;

    @Inject
    private ChangeRepository changes;

    @Inject
    private ComparisonRepository comparisons;

    /**
     * How many places differ in which way; all kinds are there. A dry run only knows what its file lacks.
     *
     * @throws Problem UNAUTHENTICATED; NOT_FOUND where the caller may see no such import
     */
    public Map<Kind, Long> counts(UUID run) {
        runs.required(run);
        return changes.counts(run);
    }

    /**
     * What comparing the file with its sources' places gave; empty until the import has come so far.
     *
     * @throws Problem as {@link #counts}
     */
    public Optional<ImportComparison> comparison(UUID run) {
        runs.required(run);
        return comparisons.of(run);
    }

    /**
     * The places that differ in one way.
     *
     * @throws Problem as {@link #counts}
     */
    public Page<ImportChange> list(UUID run, Kind kind, PageRequest page) {
        return new Page<>(
                changes.page(run, kind, page.offset(), page.size()), counts(run).get(kind), page);
    }

    /**
     * Writes all differences as a table for spreadsheets, a row per changed field.
     *
     * @param out not closed when the import may not be seen
     * @param language of the headings
     * @param fields how the reader calls a field, by its key
     * @throws Problem as {@link #counts}
     */
    public void export(UUID run, OutputStream out, Locale language, UnaryOperator<String> fields) throws IOException {
        runs.required(run);
        ResourceBundle heads = ResourceBundle.getBundle("fr.maillage.interop.findings", language, NO_FALLBACK);
        try (SpreadsheetCsv csv = SpreadsheetCsv.to(out)) {
            csv.row(COLUMNS.stream().map(c -> heads.getString("changes." + c)).toList());
            for (Kind kind : Kind.values()) {
                String name = heads.getString("changes.kind." + kind);
                List<ImportChange> page;
                int offset = 0;
                do {
                    page = changes.page(run, kind, offset, EXPORT_PAGE);
                    for (ImportChange change : page) {
                        write(csv, name, change, kind == Kind.CHANGED, fields);
                    }
                    offset += page.size();
                } while (page.size() == EXPORT_PAGE);
            }
        }
    }

    private static void write(
            SpreadsheetCsv csv, String kind, ImportChange c, boolean withFields, UnaryOperator<String> fields)
            throws IOException {
        if (!withFields) {
            csv.row(kind, c.name(), c.commune(), c.source(), c.sourceId(), "", "", "");
            return;
        }
        for (PreviewChange field : c.fields()) {
            csv.row(
                    kind,
                    c.name(),
                    c.commune(),
                    c.source(),
                    c.sourceId(),
                    fields.apply(field.field()),
                    field.before(),
                    field.after());
        }
    }
}
