package fr.maillage.importing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.importing.ImportChange.Kind;
import fr.maillage.job.JobCounts;
import fr.maillage.job.JobRunService;
import fr.maillage.job.JobRunView;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An import of places that changes much waits until somebody has seen what it changes. */
@InsideEar
@Tag("embedded")
class ImportStopIT {

    private static final String WHO = "departement";

    @Inject
    ImportDesk desk;

    @Inject
    ImportService imports;

    @Inject
    ImportChangesService changes;

    @Inject
    ImportFindingsService findings;

    @Inject
    JobRunService jobs;

    @Test
    void a_first_import_never_waits_and_new_records_are_no_changes() {
        assertThat(desk.unasked(desk.start(WHO, file(30, i -> "Lieu " + i))).counts())
                .isEqualTo(new JobCounts(30, 30, 0, 0, 0));
        assertThat(desk.unasked(desk.start(WHO, file(60, i -> "Lieu " + i))).counts())
                .isEqualTo(new JobCounts(60, 30, 0, 30, 0));
        assertThat(desk.places()).isEqualTo(60);
    }

    @Test
    void a_few_changes_of_many_are_taken() {
        desk.completed(desk.start(WHO, file(30, i -> "Lieu " + i)));

        assertThat(desk.unasked(desk.start(WHO, file(30, i -> i <= 3 ? "Maison " + i : "Lieu " + i)))
                        .counts())
                .isEqualTo(new JobCounts(30, 0, 3, 27, 0));
        assertThat(named("Maison %")).isEqualTo(3);
    }

    @Test
    void an_import_that_changes_much_writes_nothing_shows_before_and_after_and_goes_on_when_confirmed() {
        desk.completed(desk.start(WHO, file(300, i -> "Lieu " + i)));

        UUID run = desk.start(WHO, file(310, i -> i <= 280 ? "Maison " + i : "Lieu " + i));

        JobRunView waits = desk.waiting(run);
        assertThat(waits.problem().rule()).isEqualTo("import.changes-much");
        assertThat(waits.problem().args()).containsExactly("280", "300");
        assertThat(waits.counts()).isEqualTo(new JobCounts(310, 10, 280, 20, 0));
        assertThat(named("Maison %")).isZero();
        assertThat(desk.places()).isEqualTo(300);
        assertThat(desk.officers().as(WHO, () -> changes.counts(run))).containsOnly(Map.entry(Kind.CHANGED, 280L));
        List<ImportChange> last = desk.officers()
                .as(WHO, () -> changes.list(run, Kind.CHANGED, new PageRequest(5, 50, null, true)))
                .items();
        assertThat(last).hasSize(30);
        assertThat(last.get(29).sourceId()).isEqualTo("280");
        assertThat(last.get(29).fields()).containsExactly(new PreviewChange("name", "Lieu 280", "Maison 280"));

        assertThat(desk.officers().as(WHO, () -> imports.confirm(run, null))).isEqualTo(run);
        assertThat(desk.unasked(run).counts()).isEqualTo(new JobCounts(310, 10, 280, 20, 0));
        assertThat(named("Maison %")).isEqualTo(280);
        assertThat(desk.places()).isEqualTo(310);
        assertThat(desk.rules(WHO, run)).containsExactly("WARNING import.pivot-missing 310");
        assertThat(desk.officers().as(WHO, () -> changes.counts(run))).containsEntry(Kind.CHANGED, 280L);
        ImportDesk.assertRefused(
                () -> desk.officers().as(WHO, () -> imports.confirm(run, null)),
                Problem.Kind.CONFLICT,
                "import.no-dry-run");
    }

    @Test
    void what_was_confirmed_is_taken_into_the_records_as_they_are_then() {
        desk.completed(desk.start(WHO, file(20, i -> "Lieu " + i)));
        UUID run = desk.start(WHO, file(20, i -> "Maison " + i));
        assertThat(desk.waiting(run).counts().updated()).isEqualTo(20);

        desk.completed(desk.start(WHO, file(8, i -> i <= 4 ? "Maison " + i : "Autre " + i)));
        desk.officers().as(WHO, () -> imports.confirm(run, null));

        assertThat(desk.unasked(run).counts()).isEqualTo(new JobCounts(20, 0, 16, 4, 0));
        assertThat(named("Maison %")).isEqualTo(20);
    }

    @Test
    void an_import_that_is_sent_as_confirmed_asks_nothing_and_another_restart_confirms_nothing() {
        desk.completed(desk.start(WHO, file(20, i -> "Lieu " + i)));
        UUID run = desk.start(WHO, file(20, i -> "Maison " + i));
        desk.waiting(run);
        desk.officers().as(WHO, () -> {
            jobs.restart(run);
            return run;
        });
        desk.waiting(run);
        assertThat(named("Maison %")).isZero();

        UUID confirmed = desk.start(
                WHO,
                "lieux.csv",
                file(20, i -> "Maison " + i).getBytes(StandardCharsets.UTF_8),
                new ImportOrder("national-v1", false, null, "fr").confirmingChanges());
        assertThat(desk.unasked(confirmed).counts()).isEqualTo(new JobCounts(20, 0, 20, 0, 0));
    }

    @Test
    void a_dry_run_shows_all_that_it_would_change() {
        desk.completed(desk.start(WHO, file(60, i -> "Lieu " + i)));

        UUID dryRun = desk.start(
                WHO, "lieux.csv", file(60, i -> "Maison " + i).getBytes(StandardCharsets.UTF_8), "national-v1", true);

        desk.completed(dryRun);
        assertThat(desk.officers().as(WHO, () -> changes.counts(dryRun))).containsEntry(Kind.CHANGED, 60L);
        assertThat(Sql.number(
                        "select count(*) from import_row where run_uuid = ? and payload is not null",
                        dryRun.toString()))
                .isZero();
    }

    @Test
    void thousands_of_differences_and_findings_are_taken_away_each_once() {
        desk.completed(desk.start(WHO, file(2_300, i -> "Lieu " + i)));
        UUID run = desk.start(WHO, file(3_400, i -> i <= 2_300 ? "Maison " + i : ""));
        desk.waiting(run);

        assertThat(exported(rows -> changes.export(run, Locale.FRENCH, UnaryOperator.identity(), rows)))
                .hasSize(2_300)
                .extracting(row -> row.get(4))
                .doesNotHaveDuplicates();
        assertThat(exported(rows -> findings.export(run, true, null, Locale.FRENCH, rows)))
                .hasSize(1_100)
                .extracting(row -> row.get(1))
                .doesNotHaveDuplicates();

        desk.officers().as(WHO, () -> imports.confirm(run, null));
        desk.completed(run);
        assertThat(exported(rows -> changes.export(run, Locale.FRENCH, UnaryOperator.identity(), rows)))
                .hasSize(2_300)
                .extracting(row -> row.get(4))
                .doesNotHaveDuplicates();
    }

    private List<List<?>> exported(Consumer<Consumer<List<?>>> export) {
        List<List<?>> rows = new ArrayList<>();
        desk.officers().as(WHO, () -> {
            export.accept(rows::add);
            return rows;
        });
        return rows;
    }

    @Test
    void a_file_that_has_waited_too_long_has_to_be_sent_again() {
        desk.completed(desk.start(WHO, file(20, i -> "Lieu " + i)));
        UUID run = desk.start(WHO, file(20, i -> "Maison " + i));
        desk.waiting(run);
        Sql.update("delete from import_row where run_uuid = ?", run.toString());

        ImportDesk.assertRefused(
                () -> desk.officers().as(WHO, () -> imports.confirm(run, null)),
                Problem.Kind.CONFLICT,
                "import.file-gone");
        ImportDesk.assertRefused(
                () -> desk.officers().as("ept", () -> imports.confirm(run, null)), Problem.Kind.NOT_FOUND, "not-found");
    }

    private String file(int rows, IntFunction<String> name) {
        return IntStream.rangeClosed(1, rows)
                .mapToObj(i -> desk.row("" + i, name.apply(i)))
                .collect(Collectors.joining("", ImportDesk.HEADER, ""));
    }

    private long named(String name) {
        return Sql.number("select count(*) from place where source = ? and name like ?", desk.source(), name);
    }
}
