package fr.maillage.importing;

import fr.maillage.importing.persistence.FindingRepository;
import fr.maillage.importing.persistence.StagedFileRepository;
import fr.maillage.importing.persistence.StagedFileRepository.StagedFile;
import fr.maillage.importing.persistence.StagingRepository;
import fr.maillage.job.JobCounts;
import fr.maillage.job.JobProgressService;
import fr.maillage.mapping.model.Profile;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import fr.maillage.tabular.FileProbe;
import fr.maillage.tabular.FileShape;
import fr.maillage.tabular.RowSource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The first half of an import: rows are read, normalised and kept aside, so that a file that breaks in the middle has
 * changed nothing. Called by the job's artifacts as the run's owner; the run was authorized when it was recorded.
 */
@Stateless
public class ImportStagingService {

    /** The findings of comparing rows and of taking them are numbered apart from those of reading. */
    public static final int FIRST_OF_TAKING = 100;

    private static final int MOST_IGNORED_COLUMNS = 100;

    @Inject
    private ImportContext context;

    @Inject
    private StagingRepository staging;

    @Inject
    private StagedFileRepository files;

    @Inject
    private FindingRepository findings;

    @Inject
    private JobProgressService progress;

    @Inject
    private Clock clock;

    /**
     * Opens the run's file.
     *
     * @param after how many rows an earlier attempt has staged
     * @return to be closed by the caller
     * @throws Problem INVALID for a file that cannot be read in this profile
     */
    public ImportReading open(UUID run, long after) {
        Map<String, String> parameters = progress.parameters(run);
        FileShape shape = context.shape(parameters);
        requireColumns(context.profile(parameters), shape);
        try {
            return new ImportReading(
                    RowSource.open(shape, context.open(parameters)), context.mapper(parameters), after);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps rows aside, within the caller's transaction; refused ones count as read and rejected. */
    public JobCounts stage(UUID run, List<StagedRow> rows) {
        OffsetDateTime now = now();
        staging.add(run, rows, now);
        findings.add(run, rows.stream().flatMap(r -> r.findings().stream()).toList(), 0, now);
        long rejected = rows.stream().filter(r -> !r.accepted()).count();
        return new JobCounts(rejected, 0, 0, 0, rejected);
    }

    /**
     * Looks at the staged file as a whole, once: refuses rows whose key comes again, notes the columns, says how many
     * rows there are. Moves the run on by itself, under the part {@code part}; does nothing when it has done so before.
     *
     * @throws Problem INVALID when required columns never occur, or there are no rows
     */
    public void settle(UUID run, String part) {
        if (progress.cursor(run, part).isPresent()) {
            return;
        }
        Map<String, String> parameters = progress.parameters(run);
        Profile profile = context.profile(parameters);
        Set<String> columns = columns(parameters);
        long rows = staging.count(run);
        if (rows == 0) {
            throw Problem.invalid("file", "import.no-rows", null);
        }
        FileProbe.require(profile.missing(columns), profile.mapping());
        staging.counted();
        staging.gatherMerged(run);
        OffsetDateTime now = now();
        int repeated = staging.refuseRepeated(
                run, profile.columnOf("id"), "import.duplicate-in-file", "import.key-repeats", now);
        List<String> ignored = columns.stream()
                .filter(c -> profile.ignores(c) && !Profile.own(c))
                .limit(MOST_IGNORED_COLUMNS)
                .toList();
        List<ImportFinding> remarks = new ArrayList<>();
        for (String column : ignored) {
            remarks.add(new ImportFinding(0, 1, false, Violation.of(column, "import.column-ignored", null)));
        }
        for (String column : profile.absent(columns)) {
            remarks.add(new ImportFinding(
                    0, 1, false, Violation.of(column, "import.mapping-column-absent", null, profile.mapping())));
        }
        findings.add(run, remarks, 0, now);
        files.keep(
                run,
                new StagedFile(
                        columns.stream().filter(c -> !profile.ignores(c)).toList(), rows, staging.derivations(run)));
        progress.expect(run, rows);
        progress.advance(run, part, "settled", new JobCounts(repeated, 0, 0, 0, repeated));
    }

    private Set<String> columns(Map<String, String> parameters) {
        FileShape shape = context.shape(parameters);
        try (RowSource rows = RowSource.open(shape, context.open(parameters))) {
            if (shape.json()) {
                // The objects of a list each have their own names.
                Stream.generate(rows::next).takeWhile(r -> r != null).forEach(r -> {});
            }
            return rows.columns();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A CSV file's header tells at once what it lacks; JSON only when it was read. */
    static void requireColumns(Profile profile, FileShape shape) {
        if (!shape.json()) {
            FileProbe.require(profile.missing(shape.columns()), profile.mapping());
        }
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
    }
}
