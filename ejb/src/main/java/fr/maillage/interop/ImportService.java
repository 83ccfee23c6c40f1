package fr.maillage.interop;

import fr.maillage.document.DocumentService;
import fr.maillage.document.DocumentView;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.interop.ImportResult.Group;
import fr.maillage.interop.ImportResult.PreviewRow;
import fr.maillage.interop.persistence.FindingRepository;
import fr.maillage.interop.persistence.StagedFileRepository;
import fr.maillage.interop.persistence.StagedFileRepository.StagedFile;
import fr.maillage.interop.persistence.StagingRepository;
import fr.maillage.interop.persistence.StagingRepository.Shown;
import fr.maillage.job.JobRunService;
import fr.maillage.job.JobRunView;
import fr.maillage.job.JobStatus;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RuleTexts;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.function.Consumer;

/** Imports of files of places, and of other records by a mapping, for pages and the API. */
@Stateless
public class ImportService {

    private static final List<String> COLUMNS = List.of("severity", "line", "column", "value", "rule", "message");
    private static final int EXPORT_PAGE = 2000;
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Inject
    private DocumentService documents;

    @Inject
    private JobRunService jobs;

    @Inject
    private ImportRuns runs;

    @Inject
    private ImportContext context;

    @Inject
    private ImportProfiles profiles;

    @Inject
    private StagingRepository staging;

    @Inject
    private StagedFileRepository files;

    @Inject
    private FindingRepository findings;

    @Inject
    private RecordKinds kinds;

    @Inject
    private Caller caller;

    /**
     * Keeps a file and records a run that imports it; it starts once this transaction has committed. Rows outside the
     * caller's territory will be rejected one by one.
     *
     * @param content read to its end, not closed
     * @param fileName as the sender calls it; tells the source of rows that name none
     * @param order what to do with it
     * @return the run's identifier
     * @throws Problem UNAUTHENTICATED; DENIED without IMPORT anywhere; INVALID for an unknown profile, or a file that is
     *     empty, no text, not UTF-8, or a CSV without a required column; TOO_LARGE past the limit of uploads
     */
    public UUID start(InputStream content, String fileName, ImportOrder order) {
        caller.require(Permission.IMPORT);
        Map<String, String> parameters = new HashMap<>();
        profiles.choose(order.profile(), parameters);
        return start(documents.store(content, fileName, "import"), order, parameters);
    }

    /**
     * Records a run that imports a file which was kept before, as the pages of a mapping do.
     *
     * @param document the caller's own
     * @throws Problem as the other; NOT_FOUND where the caller has no such file
     */
    public UUID start(UUID document, ImportOrder order) {
        caller.require(Permission.IMPORT);
        Map<String, String> parameters = new HashMap<>();
        profiles.choose(order.profile(), parameters);
        return start(documents.get(document), order, parameters);
    }

    private UUID start(DocumentView document, ImportOrder order, Map<String, String> parameters) {
        parameters.put(ImportJob.DOCUMENT, document.id().toString());
        parameters.put(ImportJob.FILE_NAME, document.fileName());
        parameters.put(ImportJob.DRY_RUN, String.valueOf(order.dryRun()));
        parameters.put(ImportJob.COMPLETE, String.valueOf(order.complete()));
        parameters.put(ImportJob.LANGUAGE, order.language() == null ? "fr" : order.language());
        String source = order.source() == null ? "" : order.source().strip();
        if (source.length() > 100) {
            throw Problem.invalid("source", "too-long", source, "100");
        }
        if (!source.isEmpty()) {
            parameters.put(ImportJob.SOURCE, source);
        }
        ImportStagingService.requireColumns(context.profile(parameters), context.shape(parameters));
        return record(parameters);
    }

    /**
     * Imports in earnest the file of a dry run.
     *
     * @return the new run
     * @throws Problem NOT_FOUND where the caller has no such run; CONFLICT when it is no completed dry run, or when its file is kept no more; as {@link
     *     #start} otherwise
     */
    public UUID confirm(UUID dryRun) {
        JobRunView run = runs.required(dryRun);
        if (!ImportJob.dryRun(run.parameters()) || run.status() != JobStatus.COMPLETED) {
            throw Problem.of(
                    Problem.Kind.CONFLICT,
                    "status",
                    "import.no-dry-run",
                    run.status().name());
        }
        Map<String, String> parameters = new HashMap<>(run.parameters());
        parameters.put(ImportJob.DRY_RUN, "false");
        if (!documents.exists(ImportContext.document(parameters))) {
            throw Problem.of(Problem.Kind.CONFLICT, "file", "import.file-gone", parameters.get(ImportJob.FILE_NAME));
        }
        // The file must be the caller's own: an administrator sees runs of others, but imports with her own rights.
        documents.get(ImportContext.document(parameters));
        return record(parameters);
    }

    private UUID record(Map<String, String> parameters) {
        String kind = parameters.get(RecordImportJob.KIND);
        if (kind == null) {
            return jobs.create(ImportJob.ID, parameters);
        }
        kinds.authorize(kind);
        documents.holdsPeople(ImportContext.document(parameters));
        return jobs.create(RecordImportJob.ID, parameters);
    }

    /**
     * What an import has done so far.
     *
     * @throws Problem UNAUTHENTICATED; NOT_FOUND where the caller may see no such import
     */
    public ImportResult result(UUID id) {
        JobRunView run = runs.required(id);
        List<Group> groups = findings.groups(id).stream()
                .map(g -> new Group(g.count(), g.first()))
                .toList();
        return new ImportResult(
                run,
                run.parameters().get(ImportJob.FILE_NAME),
                run.parameters().get(ImportJob.PROFILE),
                ImportJob.dryRun(run.parameters()),
                groups,
                files.of(id).map(StagedFile::derivations).orElse(Map.of()),
                staging.shown(id, ImportMergeService.SHOWN).stream()
                        .map(ImportService::preview)
                        .toList());
    }

    /**
     * The findings of an import, by row.
     *
     * @param errors whether reasons of rejection or remarks on rows that were taken
     * @param rule only those of a rule; null or blank for all
     * @throws Problem as {@link #result}
     */
    public Page<ImportFinding> findings(UUID id, boolean errors, String rule, PageRequest page) {
        runs.required(id);
        String only = only(rule);
        return new Page<>(
                findings.page(id, errors, only, page.offset(), page.size()), findings.count(id, errors, only), page);
    }

    /** The headings of {@link #exportFindings}. */
    public List<String> findingHeadings(Locale language) {
        ResourceBundle heads = heads(language);
        return COLUMNS.stream().map(heads::getString).toList();
    }

    /**
     * Hands out findings of an import as rows of a table, errors first.
     *
     * @param errors whether only reasons of rejection, or only remarks; null for both
     * @param rule only those of a rule; null or blank for all
     * @param language of the sentences
     * @throws Problem as {@link #result}
     */
    public void exportFindings(UUID id, Boolean errors, String rule, Locale language, Consumer<List<?>> rows) {
        runs.required(id);
        ResourceBundle heads = heads(language);
        String only = only(rule);
        for (boolean error : errors == null ? List.of(true, false) : List.of(errors)) {
            String severity = heads.getString(error ? "error" : "remark");
            List<ImportFinding> page;
            int offset = 0;
            do {
                page = findings.page(id, error, only, offset, EXPORT_PAGE);
                page.forEach(f -> rows.accept(Arrays.asList(
                        severity,
                        f.row() == 0 ? null : f.line(),
                        f.violation().field(),
                        f.violation().value(),
                        f.violation().rule(),
                        RuleTexts.text(f.violation(), language))));
                offset += page.size();
            } while (page.size() == EXPORT_PAGE);
        }
    }

    private static String only(String rule) {
        return rule == null || rule.isBlank() ? null : rule;
    }

    private static ResourceBundle heads(Locale language) {
        return ResourceBundle.getBundle("fr.maillage.interop.findings", language, NO_FALLBACK);
    }

    private static PreviewRow preview(Shown row) {
        return new PreviewRow(
                row.row(),
                row.line(),
                row.source(),
                row.sourceId(),
                row.label(),
                row.communeName(),
                row.status(),
                PreviewChange.parse(row.changes()));
    }
}
