package fr.maillage.importing;

import fr.maillage.document.DocumentService;
import fr.maillage.document.DocumentView;
import fr.maillage.importing.persistence.ComparisonRepository;
import fr.maillage.importing.persistence.FindingRepository;
import fr.maillage.importing.persistence.RecordNoteRepository;
import fr.maillage.importing.persistence.StagingRepository;
import fr.maillage.importing.record.RecordImportJob;
import fr.maillage.importing.record.RecordKinds;
import fr.maillage.job.JobProgressService;
import fr.maillage.mapping.model.MappingPatterns;
import fr.maillage.shared.RuleTexts;
import fr.maillage.shared.Violation;
import fr.maillage.tabular.FileShape;
import fr.maillage.tabular.Finding;
import fr.maillage.tabular.RawRow;
import fr.maillage.tabular.RejectWriter;
import fr.maillage.tabular.RowSource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Ends an import: writes the file of rejects and clears what is no longer needed. Safe to do again. */
@Stateless
public class ImportFinishService {

    /** Runs that broke off can be taken up again for so long. */
    private static final Duration STAGING_KEPT = Duration.ofDays(7);

    /** The findings of a run and what its file lacked are shown for so long. */
    private static final Duration FINDINGS_KEPT = Duration.ofDays(180);

    private static final int PAGE = 1000;

    @Inject
    private ImportContext context;

    @Inject
    private DocumentService documents;

    @Inject
    private StagingRepository staging;

    @Inject
    private FindingRepository findings;

    @Inject
    private ComparisonRepository comparisons;

    @Inject
    private RecordNoteRepository notes;

    @Inject
    private RecordKinds kinds;

    @Inject
    private JobProgressService progress;

    @Inject
    private Clock clock;

    /**
     * Writes the rejected rows as a file of the form of the one that was sent, in the place of an earlier one; none when
     * nothing was rejected, or where nothing of the rows is kept.
     */
    public void writeRejects(UUID run) {
        Map<String, String> parameters = progress.parameters(run);
        progress.detachRejects(run);
        if (findings.count(run, true, null) == 0 || kinds.summed(parameters.get(RecordImportJob.KIND))) {
            return;
        }
        FileShape shape = context.shape(parameters);
        try {
            Path file = Files.createTempFile("rejects", ".tmp");
            try {
                write(run, parameters, shape, file);
                try (InputStream in = Files.newInputStream(file)) {
                    DocumentView stored = documents.store(in, name(parameters, shape), "rejects");
                    if (parameters.containsKey(RecordImportJob.KIND)) {
                        documents.holdsPeople(stored.id());
                    }
                    progress.attachRejects(run, stored.id());
                }
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Forgets the rows of this run that nobody will see, and those of runs long past. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void clear(UUID run) {
        OffsetDateTime now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
        staging.forget(run, ImportApplyService.SHOWN, ImportJob.dryRun(progress.parameters(run)));
        staging.forgetBefore(now.minus(STAGING_KEPT));
        notes.forget(run, now.minus(STAGING_KEPT));
        findings.forgetBefore(now.minus(FINDINGS_KEPT));
        comparisons.forgetBefore(now.minus(FINDINGS_KEPT));
    }

    /** Goes through the file and the findings together, both in the order of rows. */
    private void write(UUID run, Map<String, String> parameters, FileShape shape, Path file) throws IOException {
        Locale locale = Locale.forLanguageTag(parameters.getOrDefault(ImportJob.LANGUAGE, "fr"));
        Deque<ImportFinding> waiting = new ArrayDeque<>(findings.errorsAfter(run, 0, PAGE));
        try (RowSource rows = RowSource.open(shape, context.open(parameters));
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                RejectWriter writer = RejectWriter.open(shape, out, f -> RuleTexts.text(violation(f), locale))) {
            for (RawRow row = rows.next(); row != null && !waiting.isEmpty(); row = rows.next()) {
                List<Finding> errors = new ArrayList<>();
                while (!waiting.isEmpty() && waiting.peek().row() == row.number()) {
                    Violation v = waiting.poll().violation();
                    errors.add(new Finding(Finding.Severity.ERROR, v.field(), v.value(), v.rule(), v.args()));
                }
                if (!errors.isEmpty()) {
                    writer.write(row, errors);
                }
                if (waiting.isEmpty()) {
                    waiting.addAll(findings.errorsAfter(run, row.number(), PAGE));
                }
            }
        }
    }

    private static Violation violation(Finding f) {
        return new Violation(f.column(), f.rule(), f.value(), f.args());
    }

    private static String name(Map<String, String> parameters, FileShape shape) {
        String name = MappingPatterns.EXTENSION.replaceFirst(parameters.get(ImportJob.FILE_NAME), "");
        return name + "-rejets" + (shape.json() ? ".json" : ".csv");
    }
}
