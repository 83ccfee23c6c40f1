package fr.maillage.importing.record;

import fr.maillage.importing.ImportApplyService;
import fr.maillage.importing.ImportContext;
import fr.maillage.importing.ImportFinding;
import fr.maillage.importing.ImportJob;
import fr.maillage.importing.ImportProfiles;
import fr.maillage.importing.ImportStagingService;
import fr.maillage.importing.PreviewChange;
import fr.maillage.importing.StagedRow;
import fr.maillage.importing.persistence.FindingRepository;
import fr.maillage.importing.persistence.RecordNoteRepository;
import fr.maillage.importing.persistence.StagingRepository;
import fr.maillage.importing.persistence.StagingRepository.Done;
import fr.maillage.intake.Attempts;
import fr.maillage.intake.RecordKind;
import fr.maillage.intake.RecordNotes;
import fr.maillage.intake.RecordOutcome;
import fr.maillage.job.JobCounts;
import fr.maillage.job.JobProgressService;
import fr.maillage.mapping.Mapping;
import fr.maillage.mapping.RecordReader;
import fr.maillage.mapping.RecordRow;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RowsUndone;
import fr.maillage.shared.Violation;
import fr.maillage.tabular.FileProbe;
import fr.maillage.tabular.FileShape;
import fr.maillage.tabular.RawRow;
import fr.maillage.tabular.RowSource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The import of records other than places: the file is read through once, so that one that breaks in the middle changes
 * nothing, then taken chunk by chunk. Called by the job's artifacts as the run's owner.
 */
@Stateless
public class RecordTakingService {

    @Inject
    private Attempts attempts;

    @Inject
    private ImportContext context;

    @Inject
    private ImportProfiles profiles;

    @Inject
    private RecordKinds kinds;

    @Inject
    private LateRowsService late;

    @Inject
    private RecordNoteRepository notes;

    @Inject
    private StagingRepository staging;

    @Inject
    private FindingRepository findings;

    @Inject
    private JobProgressService progress;

    @Inject
    private Clock clock;

    /**
     * Reads the file to its end and says how many rows there are. Does nothing when it has done so before.
     *
     * @throws Problem INVALID when the file breaks, lacks a column that its mapping needs, or has no rows
     */
    public void check(UUID run, String part) {
        if (progress.cursor(run, part).isPresent()) {
            return;
        }
        Map<String, String> parameters = progress.parameters(run);
        Mapping mapping = profiles.mapping(parameters);
        FileShape shape = context.shape(parameters);
        long count = 0;
        Set<String> columns;
        try (RowSource rows = RowSource.open(shape, context.open(parameters))) {
            for (RawRow row = rows.next(); row != null; row = rows.next()) {
                count++;
            }
            columns = rows.columns();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        FileProbe.require(
                mapping.requiredColumns().stream()
                        .filter(c -> !columns.contains(c))
                        .toList(),
                mapping.name());
        if (count == 0) {
            throw Problem.invalid("file", "import.no-rows", null);
        }
        List<ImportFinding> remarks = mapping.optionalColumns().stream()
                .filter(c -> !columns.contains(c))
                .map(c -> new ImportFinding(
                        0, 1, false, Violation.of(c, "import.mapping-column-absent", null, mapping.name())))
                .toList();
        findings.add(run, remarks, 0, now());
        Set<Long> only = only(parameters);
        progress.expect(run, only == null ? count : only.size());
        progress.advance(run, part, "checked", JobCounts.NONE);
        late.begin(run);
    }

    /** The rows of an earlier run that waited; null for all rows of the file. */
    private Set<Long> only(Map<String, String> parameters) {
        String earlier = parameters.get(ImportJob.ROWS_OF);
        return earlier == null ? null : late.rows(UUID.fromString(earlier));
    }

    /**
     * Opens the run's file.
     *
     * @param after how many rows an earlier attempt has taken
     * @param weighing whether the step only tells what the rows would become
     * @return to be closed by the caller; null where the step has nothing to do with the rows
     */
    public RecordReading open(UUID run, long after, boolean weighing) {
        Map<String, String> parameters = progress.parameters(run);
        if (!ImportJob.handles(parameters, weighing)) {
            return null;
        }
        try {
            return new RecordReading(
                    RowSource.open(context.shape(parameters), context.open(parameters)),
                    new RecordReader(profiles.mapping(parameters)),
                    after,
                    only(parameters));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Takes rows, within the caller's transaction, or weighs them: then no record is written.
     *
     * @param rows a chunk, some hundreds at most
     * @param aside takes the rows to leave out where the chunk is undone for them, and tells them when it is taken again
     * @return what became, or would become, of them
     * @throws RowsUndone if nothing of it may be kept: once more, then, without the rows that were set aside where no
     *     reason is given, or fewer at a time to find the row with the reason
     */
    public JobCounts take(UUID run, List<RecordRow> rows, RowsAside aside, boolean weighing) {
        Mapping mapping = profiles.mapping(progress.parameters(run));
        RecordKind kind = kinds.required(mapping.kind());
        RecordNotes remembered = new RecordNotes(keys -> notes.find(run, keys));
        List<RecordOutcome> outcomes = outcomes(kind, rows, weighing, remembered, aside);
        RecordReader reader = new RecordReader(mapping);
        OffsetDateTime now = now();
        List<StagedRow> shown = new ArrayList<>();
        List<Done> done = new ArrayList<>();
        List<ImportFinding> found = new ArrayList<>();
        JobCounts counts = JobCounts.NONE;
        for (int i = 0; i < rows.size(); i++) {
            RecordRow row = rows.get(i);
            RecordOutcome outcome = outcomes.get(i);
            counts = counts.plus(count(outcome.status()));
            if (row.row() <= ImportApplyService.SHOWN || weighing && Weighed.shown(kind, outcome)) {
                shown.add(RecordRows.staged(row, outcome));
                done.add(new Done(row.row(), outcome.status(), PreviewChange.write(mapping.kind(), outcome.changes())));
            }
            RecordRows.violations(kind, reader, outcome.violations())
                    .forEach(v -> found.add(new ImportFinding(row.row(), row.line(), true, v)));
            RecordRows.violations(kind, reader, outcome.notes())
                    .forEach(v -> found.add(new ImportFinding(row.row(), row.line(), false, v)));
        }
        if (weighing) {
            Weighed.note(outcomes, remembered);
        }
        staging.add(run, shown, now);
        staging.done(run, done);
        findings.add(run, found, ImportStagingService.FIRST_OF_TAKING, now);
        notes.add(run, remembered.added(), now);
        notes.change(run, remembered.changed(), now);
        return counts;
    }

    /** A row that was refused halfway may have left something behind: all are taken back, and the others taken again. */
    private List<RecordOutcome> outcomes(
            RecordKind kind, List<RecordRow> rows, boolean dryRun, RecordNotes remembered, RowsAside aside) {
        aside.of(rows);
        List<RecordRow> open =
                rows.stream().filter(row -> aside.refusal(row).isEmpty()).toList();
        List<RecordOutcome> taken = open.isEmpty() ? List.of() : RecordRows.take(kind, open, dryRun, remembered);
        if (!dryRun && attempts.refused()) {
            aside.refuse(open, taken, remembered);
            throw new RowsUndone(null);
        }
        aside.noteOn(remembered);
        Iterator<RecordOutcome> next = taken.iterator();
        return rows.stream()
                .map(row -> aside.refusal(row).orElseGet(next::next))
                .toList();
    }

    /**
     * Rejects a row that the database refuses, or that undoes what it is taken with, within the caller's transaction.
     *
     * @return how it counts
     */
    public JobCounts refuse(UUID run, RecordRow row, Violation reason) {
        Mapping mapping = profiles.mapping(progress.parameters(run));
        findings.add(
                run,
                RecordRows.violations(kinds.required(mapping.kind()), new RecordReader(mapping), List.of(reason))
                        .stream()
                        .map(v -> new ImportFinding(row.row(), row.line(), true, v))
                        .toList(),
                ImportStagingService.FIRST_OF_TAKING,
                now());
        return count("REJECTED");
    }

    private static JobCounts count(String status) {
        return switch (status) {
            case "CREATED" -> new JobCounts(1, 1, 0, 0, 0);
            case "UPDATED" -> new JobCounts(1, 0, 1, 0, 0);
            case "UNCHANGED" -> new JobCounts(1, 0, 0, 1, 0);
            default -> new JobCounts(1, 0, 0, 0, 1);
        };
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
    }
}
