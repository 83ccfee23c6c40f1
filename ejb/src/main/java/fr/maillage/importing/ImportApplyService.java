package fr.maillage.importing;

import fr.maillage.deployment.intake.PlaceDropInService;
import fr.maillage.deployment.intake.PlaceDropInService.Stated;
import fr.maillage.importing.persistence.FindingRepository;
import fr.maillage.importing.persistence.StagedFileRepository;
import fr.maillage.importing.persistence.StagingRepository;
import fr.maillage.importing.persistence.StagingRepository.Done;
import fr.maillage.job.JobCounts;
import fr.maillage.job.JobProgressService;
import fr.maillage.mapping.model.Profile;
import fr.maillage.place.core.PlaceField;
import fr.maillage.place.intake.IntakeOutcome;
import fr.maillage.place.intake.IntakeRecord;
import fr.maillage.place.intake.PlaceIntakeService;
import fr.maillage.shared.Violation;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The second half of an import: staged rows become places, or a dry run tells what they would become. Called by the
 * job's artifacts as the run's owner, whose current rights decide row by row.
 */
@Stateless
public class ImportApplyService {

    /** Number of rows that the preview of a run shows. */
    public static final int SHOWN = 50;

    /** Notes on records that change nothing whatever they say. */
    private static final Set<String> UNTAKEN = Set.of("place-older", "place-archived");

    @Inject
    private ImportContext context;

    @Inject
    private StagingRepository staging;

    @Inject
    private StagedFileRepository files;

    @Inject
    private FindingRepository findings;

    @Inject
    private PlaceIntakeService places;

    @Inject
    private PlaceDropInService dropIns;

    @Inject
    private ImportWeighingService decision;

    @Inject
    private JobProgressService progress;

    @Inject
    private Clock clock;

    /**
     * The next rows of a part that wait, by rank.
     *
     * @param part from 0 to the number of parts less one
     * @param after the rank of the last row that was taken; 0 for none
     * @param max how many at most
     */
    public List<WaitingRow> waiting(UUID run, int part, long after, int max) {
        return staging.waiting(run, part, after, max);
    }

    /**
     * Tells whether a step has anything to do with the rows: they are not weighed where the file meets no place, for it changes
     * none, nor once it was decided that the import goes on.
     *
     * @param weighing whether the step only tells what they would become
     */
    public boolean handles(UUID run, boolean weighing) {
        Map<String, String> parameters = progress.parameters(run);
        return ImportJob.handles(parameters, weighing)
                && (!weighing || ImportJob.dryRun(parameters) || !decision.goesOn(run) && staging.meetsPlaces(run));
    }

    /**
     * Takes rows, within the caller's transaction, or weighs them: then no place is written.
     *
     * @param rows a chunk, some hundreds at most
     * @return what became, or would become, of them
     */
    public JobCounts merge(UUID run, List<WaitingRow> rows, boolean weighing) {
        Map<String, String> parameters = progress.parameters(run);
        Profile profile = context.profile(parameters);
        List<String> columns = files.of(run).orElseThrow().columns();
        List<IntakeRecord> records = rows.stream()
                .map(r -> Payload.record(r.payload(), r.source(), r.sourceId(), profile, columns))
                .toList();
        List<IntakeOutcome> outcomes = weighing ? places.preview(records) : places.take(records);
        List<Done> done = new ArrayList<>();
        List<ImportFinding> found = new ArrayList<>();
        JobCounts counts = JobCounts.NONE;
        for (int i = 0; i < rows.size(); i++) {
            WaitingRow row = rows.get(i);
            IntakeOutcome outcome = outcomes.get(i);
            counts = counts.plus(count(outcome.kind()));
            if (row.row() <= SHOWN || weighing && outcome.kind() == IntakeOutcome.Kind.UPDATED) {
                done.add(new Done(row.row(), outcome.kind().name(), PreviewChange.write(null, outcome.changes())));
            }
            outcome.violations().forEach(v -> found.add(finding(profile, row, true, v)));
            outcome.notes().forEach(v -> found.add(finding(profile, row, false, v)));
        }
        if (profile.equals(ImportProfile.CNFS_PERMANENCES.profile())) {
            Map<String, Violation> notes = dropIns(records, outcomes, weighing);
            rows.stream()
                    .filter(row -> notes.containsKey(row.sourceId()))
                    .forEach(row -> found.add(finding(profile, row, false, notes.get(row.sourceId()))));
        }
        // The run's cursor says which rows are done: only those that a page shows need it written beside them.
        note(run, done, weighing);
        findings.add(
                run,
                found,
                ImportStagingService.FIRST_OF_TAKING,
                OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS));
        return counts;
    }

    private void note(UUID run, List<Done> done, boolean weighing) {
        if (weighing) {
            staging.told(run, done);
        } else {
            staging.done(run, done);
        }
    }

    /** Permanences get a drop-in each from their hours, and later ones with them; what there is to tell, by the row's key. */
    private Map<String, Violation> dropIns(List<IntakeRecord> records, List<IntakeOutcome> outcomes, boolean dryRun) {
        List<Stated> stated = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            IntakeOutcome outcome = outcomes.get(i);
            if (outcome.place() != null && outcome.kind() != IntakeOutcome.Kind.REJECTED) {
                IntakeRecord record = records.get(i);
                stated.add(new Stated(
                        outcome.place(),
                        record.sourceId(),
                        taken(outcome) ? record.values().text(PlaceField.OPENING_HOURS) : null));
            }
        }
        return dropIns.give(stated, dryRun);
    }

    /** Tells if a record says something new: one that is older than what is known, or of an archived place, does not. */
    private static boolean taken(IntakeOutcome outcome) {
        return outcome.notes().stream().map(Violation::rule).noneMatch(UNTAKEN::contains);
    }

    /**
     * Rejects a row that the database refuses, within the caller's transaction; as {@link #merge} otherwise.
     *
     * @return how it counts
     */
    public JobCounts refuse(UUID run, WaitingRow row, Violation reason, boolean weighing) {
        note(run, List.of(new Done(row.row(), IntakeOutcome.Kind.REJECTED.name(), null)), weighing);
        findings.add(
                run,
                List.of(new ImportFinding(row.row(), row.line(), true, reason)),
                ImportStagingService.FIRST_OF_TAKING,
                OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS));
        return count(IntakeOutcome.Kind.REJECTED);
    }

    private static JobCounts count(IntakeOutcome.Kind kind) {
        return switch (kind) {
            case CREATED -> new JobCounts(1, 1, 0, 0, 0);
            case UPDATED -> new JobCounts(1, 0, 1, 0, 0);
            case UNCHANGED -> new JobCounts(1, 0, 0, 1, 0);
            case REJECTED -> new JobCounts(1, 0, 0, 0, 1);
        };
    }

    private static ImportFinding finding(Profile profile, WaitingRow row, boolean error, Violation violation) {
        return new ImportFinding(
                row.row(),
                row.line(),
                error,
                new Violation(
                        profile.columnOf(column(violation.field())),
                        violation.rule(),
                        ImportReading.shortened(violation.value()),
                        violation.args()));
    }

    /** Files know the national column, places our own name of the field. */
    private static String column(String field) {
        Optional<PlaceField> place = field == null ? Optional.empty() : PlaceField.byKey(field);
        if ("postalCode".equals(field)) {
            return "code_postal";
        }
        return place.flatMap(p -> p.columns().stream().findFirst()).orElse(field);
    }
}
