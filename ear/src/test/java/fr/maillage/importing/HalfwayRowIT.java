package fr.maillage.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.importing.mapping.MappingService;
import fr.maillage.intake.RecordNotes;
import fr.maillage.intake.RecordOutcome;
import fr.maillage.job.JobCounts;
import fr.maillage.job.OwnTransactionService;
import fr.maillage.mapping.FieldRule;
import fr.maillage.mapping.Mapping;
import fr.maillage.mapping.RecordRow;
import fr.maillage.mapping.Transform;
import fr.maillage.sample.SampleRecords;
import fr.maillage.shared.RowsUndone;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Rows that are refused after something of them was written: what is told as entered is there, and nothing else. */
@InsideEar
class HalfwayRowIT {

    private static final int ROWS = 250;
    private static final String WHO = "ept";

    @Inject
    ImportDesk desk;

    @Inject
    MappingService mappings;

    @Inject
    SampleRecords samples;

    @Inject
    OwnTransactionService own;

    private final String tag = UUID.randomUUID().toString().substring(0, 8);

    /** A file of good rows and those that fail, by their rank. */
    private UUID start(boolean dryRun, Map<Integer, String> failing) {
        String profile = "samples-" + UUID.randomUUID().toString().substring(0, 8);
        desk.officers()
                .as(
                        WHO,
                        () -> mappings.create(new Mapping(
                                profile,
                                "Essai",
                                "samples",
                                "",
                                List.of(FieldRule.of("name", Transform.COPY, "nom")),
                                null)));
        StringBuilder csv = new StringBuilder("nom\n");
        IntStream.rangeClosed(1, ROWS)
                .forEach(i -> csv.append(failing.getOrDefault(i, "Atelier"))
                        .append(' ')
                        .append(tag)
                        .append(failing.containsKey(i) ? "" : " " + i)
                        .append('\n'));
        return desk.start(WHO, "ateliers.csv", csv.toString().getBytes(StandardCharsets.UTF_8), profile, dryRun);
    }

    private long there(String name) {
        return Sql.number("select count(*) from sample where name like ?", name + " " + tag + "%");
    }

    @Test
    void a_row_that_its_own_code_refuses_halfway_leaves_nothing_behind() {
        UUID run = start(false, Map.of(3, SampleRecords.HALFWAY, 170, SampleRecords.HALFWAY + " again"));
        assertThat(desk.completed(run).counts()).isEqualTo(new JobCounts(ROWS, ROWS - 2, 0, 0, 2));
        assertThat(there("Atelier")).isEqualTo(ROWS - 2);
        assertThat(there(SampleRecords.HALFWAY)).isZero();
        assertThat(there(SampleRecords.HALFWAY + " again")).isZero();
        assertThat(desk.rules(WHO, run)).containsExactly("ERROR required 2");
    }

    @Test
    void a_row_that_another_service_refuses_takes_none_of_its_chunk_with_it() {
        UUID run = start(
                false,
                Map.of(5, SampleRecords.UNDONE, 60, SampleRecords.HALFWAY, 230, SampleRecords.UNDONE + " again"));
        assertThat(desk.completed(run).counts()).isEqualTo(new JobCounts(ROWS, ROWS - 3, 0, 0, 3));
        assertThat(there("Atelier")).isEqualTo(ROWS - 3);
        assertThat(there(SampleRecords.UNDONE)).isZero();
        assertThat(there(SampleRecords.HALFWAY)).isZero();
        assertThat(desk.rules(WHO, run)).containsExactlyInAnyOrder("ERROR not-found 2", "ERROR required 1");
    }

    @Test
    void what_a_refused_row_said_still_counts_for_a_later_one() {
        // In the same chunk and in a later one.
        UUID run = start(false, Map.of(2, SampleRecords.HALFWAY, 9, SampleRecords.HALFWAY, 240, SampleRecords.HALFWAY));
        assertThat(desk.completed(run).counts()).isEqualTo(new JobCounts(ROWS, ROWS - 3, 0, 0, 3));
        assertThat(desk.rules(WHO, run)).containsExactlyInAnyOrder("ERROR required 1", "ERROR taken 2");
    }

    @Test
    void a_dry_run_tells_what_would_become_of_such_rows_and_writes_none() {
        UUID run = start(true, Map.of(5, SampleRecords.UNDONE, 60, SampleRecords.HALFWAY));
        assertThat(desk.completed(run).counts()).isEqualTo(new JobCounts(ROWS, ROWS - 2, 0, 0, 2));
        assertThat(there("Atelier")).isZero();
    }

    @Test
    void rows_of_a_transaction_that_is_undone_are_told_to_nobody_as_taken() {
        List<RecordOutcome> told = new ArrayList<>();
        List<RecordRow> rows = List.of(row(1, "Atelier " + tag), row(2, SampleRecords.UNDONE + " " + tag));
        RowsUndone undone = catchThrowableOfType(
                RowsUndone.class,
                () -> own.run(() ->
                        told.addAll(desk.officers().as(WHO, () -> samples.take(rows, false, new RecordNotes())))));
        assertThat(undone.reason().rule()).isEqualTo("not-found");
        assertThat(told).isEmpty();
        assertThat(there("Atelier")).isZero();
    }

    private static RecordRow row(long rank, String name) {
        return new RecordRow(rank, rank + 1, Map.of("name", name), Map.of(), List.of());
    }
}
