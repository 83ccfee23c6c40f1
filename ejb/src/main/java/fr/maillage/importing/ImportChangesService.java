package fr.maillage.importing;

import fr.maillage.importing.ImportChange.Kind;
import fr.maillage.importing.persistence.ChangeRepository;
import fr.maillage.importing.persistence.ComparisonRepository;
import fr.maillage.importing.persistence.KeyedChange;
import fr.maillage.importing.persistence.ShownRowRepository;
import fr.maillage.importing.record.RecordImportJob;
import fr.maillage.importing.record.RecordKinds;
import fr.maillage.job.JobRunView;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Tells what an import changed since its sources were last imported: new places, changed fields, what the file lacks; of a dry
 * run, and of one that waits to be confirmed, what it would change of any kind of record.
 */
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
    private ShownRowRepository shown;

    @Inject
    private ComparisonRepository comparisons;

    @Inject
    private RecordKinds kinds;

    /**
     * Tells how many records differ in which way. Of an import all kinds are there; a dry run, and one that waits, tells what it
     * would change and, once compared, which places its file lacks; nothing is told of rows that are only summed.
     *
     * @throws Problem UNAUTHENTICATED; NOT_FOUND where the caller may see no such import
     */
    public Map<Kind, Long> counts(UUID run) {
        return counts(runs.required(run));
    }

    private Map<Kind, Long> counts(JobRunView run) {
        Map<Kind, Long> counts = changes.counts(run.id());
        if (ImportRuns.told(run)) {
            counts.keySet().retainAll(Set.of(Kind.CHANGED, Kind.ABSENT));
            if (kinds.summed(run.parameters().get(RecordImportJob.KIND))) {
                counts.remove(Kind.CHANGED);
            } else {
                counts.put(Kind.CHANGED, shown.changing(run.id()));
            }
            if (comparisons.of(run.id()).isEmpty()) {
                counts.remove(Kind.ABSENT);
            }
        }
        return counts;
    }

    private List<ImportChange> page(JobRunView run, Kind kind, int offset, int max) {
        return waiting(run, kind)
                ? shown.changingPage(run.id(), offset, max).stream()
                        .map(ImportChangesService::change)
                        .toList()
                : changes.page(run.id(), kind, offset, max);
    }

    private List<KeyedChange> next(JobRunView run, Kind kind, long after, int max) {
        return waiting(run, kind)
                ? shown.nextChanging(run.id(), after, max).stream()
                        .map(row -> new KeyedChange(row.row(), change(row)))
                        .toList()
                : changes.next(run.id(), kind, after, max);
    }

    /** Tells if changes are still to be made, so that only the rows of the file tell of them. */
    private static boolean waiting(JobRunView run, Kind kind) {
        return kind == Kind.CHANGED && ImportRuns.told(run);
    }

    private static ImportChange change(ShownRowRepository.Shown row) {
        return new ImportChange(
                null, row.label(), row.communeName(), row.source(), row.sourceId(), PreviewChange.parse(row.changes()));
    }

    /**
     * Gives the outcome of comparing the file with its sources' places; empty until the import has come so far.
     *
     * @throws Problem as {@link #counts}
     */
    public Optional<ImportComparison> comparison(UUID run) {
        runs.required(run);
        return comparisons.of(run);
    }

    /**
     * The records that differ in one way.
     *
     * @throws Problem as {@link #counts}
     */
    public Page<ImportChange> list(UUID run, Kind kind, PageRequest page) {
        JobRunView view = runs.required(run);
        return new Page<>(
                page(view, kind, page.offset(), page.size()), counts(view).getOrDefault(kind, 0L), page);
    }

    /** The headings of {@link #export}. */
    public List<String> headings(Locale language) {
        ResourceBundle heads = heads(language);
        return COLUMNS.stream().map(c -> heads.getString("changes." + c)).toList();
    }

    /**
     * Hands out all differences as rows of a table, one per changed field.
     *
     * @param language of the words
     * @param fields how the reader calls a field, by its key
     * @throws Problem as {@link #counts}
     */
    public void export(UUID run, Locale language, UnaryOperator<String> fields, Consumer<List<?>> rows) {
        JobRunView view = runs.required(run);
        ResourceBundle heads = heads(language);
        for (Kind kind : counts(view).keySet()) {
            String name = heads.getString("changes.kind." + kind);
            List<KeyedChange> next;
            long after = 0;
            do {
                next = next(view, kind, after, EXPORT_PAGE);
                next.forEach(keyed -> hand(rows, name, keyed.change(), kind == Kind.CHANGED, fields));
                after = next.isEmpty() ? after : next.get(next.size() - 1).key();
            } while (next.size() == EXPORT_PAGE);
        }
    }

    private static ResourceBundle heads(Locale language) {
        return ResourceBundle.getBundle("fr.maillage.importing.findings", language, NO_FALLBACK);
    }

    private static void hand(
            Consumer<List<?>> rows, String kind, ImportChange c, boolean withFields, UnaryOperator<String> fields) {
        if (!withFields || c.fields().isEmpty()) {
            rows.accept(Arrays.asList(kind, c.name(), c.commune(), c.source(), c.sourceId(), null, null, null));
            return;
        }
        for (PreviewChange field : c.fields()) {
            rows.accept(Arrays.asList(
                    kind,
                    c.name(),
                    c.commune(),
                    c.source(),
                    c.sourceId(),
                    fields.apply(field.field()),
                    field.before(),
                    field.after()));
        }
    }
}
