package fr.maillage.importing;

import fr.maillage.document.DocumentService;
import fr.maillage.document.DocumentView;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.importing.ImportResult.Group;
import fr.maillage.importing.ImportResult.PreviewRow;
import fr.maillage.importing.mapping.FileLook;
import fr.maillage.importing.persistence.FindingRepository;
import fr.maillage.importing.persistence.ShownRowRepository;
import fr.maillage.importing.persistence.ShownRowRepository.Shown;
import fr.maillage.importing.persistence.StagedFileRepository;
import fr.maillage.importing.persistence.StagedFileRepository.StagedFile;
import fr.maillage.importing.persistence.StagingRepository;
import fr.maillage.importing.record.RecordImportJob;
import fr.maillage.importing.record.RecordKinds;
import fr.maillage.job.JobRunService;
import fr.maillage.job.JobRunView;
import fr.maillage.job.JobStatus;
import fr.maillage.mapping.ColumnLook;
import fr.maillage.mapping.model.ContradictionPolicy;
import fr.maillage.shared.Problem;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Imports of files of places, and of other records by a mapping, for pages and the API. */
@Stateless
public class ImportService {

    private static final String OUTSIDE = "outside-territory";
    private static final String CONTRADICTORY = "import.codes-contradict";

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
    private ShownRowRepository rows;

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
     * @throws Problem UNAUTHENTICATED; DENIED without IMPORT anywhere; INVALID for an unknown profile, a territory that is
     *     none, not the caller's, or asked for where rows say themselves where they belong, or a file that is empty, no text,
     *     not UTF-8, or a CSV without a required column; TOO_LARGE past the limit of uploads
     */
    public UUID start(InputStream content, String fileName, ImportOrder order) {
        caller.require(Permission.IMPORT);
        Map<String, String> parameters = new HashMap<>();
        if (!order.recognises()) {
            // Forms that are none are told before a file is kept.
            profiles.choose(order.profile(), parameters);
        }
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
        if (!order.recognises()) {
            profiles.choose(order.profile(), parameters);
        }
        return start(documents.get(document), order, parameters);
    }

    private UUID start(DocumentView document, ImportOrder order, Map<String, String> parameters) {
        if (order.recognises()) {
            profiles.choose(
                    profiles.form(context.columns(document.id()))
                            .orElseThrow(() ->
                                    Problem.invalid(ImportJob.PROFILE, "import.form-unknown", document.fileName())),
                    parameters);
        }
        parameters.put(ImportJob.CONTRADICTIONS, order.contradictions().code());
        parameters.put(ImportJob.DOCUMENT, document.id().toString());
        parameters.put(ImportJob.FILE_NAME, document.fileName());
        parameters.put(ImportJob.DRY_RUN, String.valueOf(order.dryRun()));
        parameters.put(ImportJob.COMPLETE, String.valueOf(order.complete()));
        parameters.put(ImportJob.LANGUAGE, order.language() == null ? "fr" : order.language());
        if (order.confirmChanges()) {
            parameters.put(ImportJob.CONFIRM_CHANGES, "true");
        }
        String source = order.source() == null ? "" : order.source().strip();
        if (source.length() > 100) {
            throw Problem.invalid("source", "too-long", source, "100");
        }
        if (!source.isEmpty()) {
            parameters.put(ImportJob.SOURCE, source);
        }
        if (order.territory() != null && !order.territory().isBlank()) {
            parameters.put(
                    ImportJob.TERRITORY, kinds.territory(parameters.get(RecordImportJob.KIND), order.territory()));
        }
        if (order.collection() != null && !order.collection().isBlank()) {
            parameters.put(
                    ImportJob.COLLECTION, kinds.collection(parameters.get(RecordImportJob.KIND), order.collection()));
        }
        if (kinds.ofCollection(parameters.get(RecordImportJob.KIND))) {
            parameters.put(ImportJob.DIGEST, document.sha256());
        }
        ImportStagingService.requireColumns(context.profile(parameters), context.shape(parameters));
        return record(parameters);
    }

    /**
     * The form of places that a kept file has by its columns.
     *
     * @return the code of an {@link ImportProfile}, or the name of a mapping; empty when none is told
     * @throws Problem UNAUTHENTICATED; DENIED without IMPORT anywhere; NOT_FOUND where the caller has no such file;
     *     INVALID for a file that cannot be read
     */
    public Optional<String> recognised(UUID document) {
        caller.require(Permission.IMPORT);
        documents.get(document);
        return profiles.recognised(context.columns(document));
    }

    /**
     * The same for a file that was looked at.
     *
     * @throws Problem UNAUTHENTICATED; DENIED without IMPORT anywhere
     */
    public Optional<String> recognised(FileLook look) {
        caller.require(Permission.IMPORT);
        return profiles.recognised(look.columns().stream().map(ColumnLook::name).collect(Collectors.toSet()));
    }

    /**
     * Imports in earnest the file of a dry run, or lets an import go on that waits because it changes much. Both change
     * whatever they meet then, as it is then.
     *
     * @param contradictions what is done with rows that tell two communes; null for what the dry run did
     * @return the new run, or the one that waited
     * @throws Problem NOT_FOUND where the caller has no such run; CONFLICT when it neither is a completed dry run nor waits, or when its file is kept no
     *     more; as {@link #start} otherwise
     */
    public UUID confirm(UUID id, ContradictionPolicy contradictions) {
        JobRunView run = runs.required(id);
        if (!run.waits() && (!ImportJob.dryRun(run.parameters()) || run.status() != JobStatus.COMPLETED)) {
            throw Problem.of(
                    Problem.Kind.CONFLICT,
                    "status",
                    "import.no-dry-run",
                    run.status().name());
        }
        Map<String, String> parameters = new HashMap<>(run.parameters());
        parameters.put(ImportJob.DRY_RUN, "false");
        parameters.put(ImportJob.CONFIRM_CHANGES, "true");
        if (contradictions != null) {
            parameters.put(ImportJob.CONTRADICTIONS, contradictions.code());
        }
        boolean cleared = run.waits() && ImportJob.ID.equals(run.job()) && staging.count(id) == 0;
        if (cleared || !documents.exists(ImportContext.document(parameters))) {
            throw Problem.of(Problem.Kind.CONFLICT, "file", "import.file-gone", parameters.get(ImportJob.FILE_NAME));
        }
        if (run.waits()) {
            jobs.restart(id, Map.of(ImportJob.CONFIRM_CHANGES, "true"));
            return id;
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
     * Gives the result of an import so far.
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
                findings.count(id, true, OUTSIDE),
                findings.count(id, true, CONTRADICTORY),
                files.of(id).map(StagedFile::derivations).orElse(Map.of()),
                rows.shown(id, ImportApplyService.SHOWN).stream()
                        .map(ImportService::preview)
                        .toList());
    }

    private static PreviewRow preview(Shown row) {
        return new PreviewRow(
                row.row(),
                row.source(),
                row.sourceId(),
                row.label(),
                row.communeName(),
                row.status(),
                PreviewChange.parse(row.changes()));
    }
}
