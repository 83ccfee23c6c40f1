package fr.maillage.importing;

import static fr.maillage.importing.ImportDesk.HEADER;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.importing.ImportChange.Kind;
import fr.maillage.job.JobCounts;
import fr.maillage.place.PlaceService;
import fr.maillage.place.search.PlaceFilter;
import fr.maillage.place.search.PlaceSummary;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Changes since a source was last imported, and which places it no longer has. */
@InsideEar
class ImportChangesIT {

    @Inject
    ImportDesk desk;

    @Inject
    ImportService imports;

    @Inject
    ImportChangesService changes;

    @Inject
    PlaceService places;

    @Test
    void a_place_that_a_complete_file_lacks_is_flagged_and_the_flag_goes_when_it_comes_back() {
        imported("departement", rows("1", "2", "3"));

        UUID without = imported("departement", rows("1", "3"));

        assertThat(gone()).containsExactly("2");
        assertThat(verdict(without)).isEqualTo(new ImportComparison(AbsenceVerdict.FLAGGED, 3, 1));
        assertThat(listed(without, Kind.ABSENT)).containsExactly("2");
        assertThat(desk.officers()
                        .as("departement", () -> places.list(gonePlaces(), PageRequest.first()))
                        .items())
                .filteredOn(p -> p.source().equals(desk.source()))
                .extracting(PlaceSummary::name)
                .containsExactly("Lieu 2");

        UUID with = imported("departement", rows("1", "2", "3"));
        assertThat(gone()).isEmpty();
        assertThat(listed(with, Kind.BACK)).containsExactly("2");
        assertThat(desk.places()).isEqualTo(3);
    }

    @Test
    void a_place_that_is_known_to_be_gone_is_not_told_again() {
        imported("departement", rows("1", "2", "3"));
        imported("departement", rows("1", "3"));

        assertThat(verdict(imported("departement", rows("1", "3"))))
                .isEqualTo(new ImportComparison(AbsenceVerdict.NONE, 3, 0));
        assertThat(gone()).containsExactly("2");
    }

    @Test
    void a_file_that_nobody_calls_complete_flags_nothing_but_tells() {
        imported("departement", rows("1", "2"));

        UUID part = desk.start("departement", HEADER + rows("1"));
        desk.completed(part);

        assertThat(gone()).isEmpty();
        assertThat(verdict(part).verdict()).isEqualTo(AbsenceVerdict.NOT_DECLARED);
        assertThat(listed(part, Kind.ABSENT)).containsExactly("2");
    }

    @Test
    void a_dry_run_tells_what_would_be_flagged_and_flags_nothing() {
        imported("departement", rows("1", "2"));

        UUID dryRun = started("departement", rows("1"), true);
        desk.completed(dryRun);

        assertThat(gone()).isEmpty();
        assertThat(verdict(dryRun)).isEqualTo(new ImportComparison(AbsenceVerdict.FLAGGED, 2, 1));
        UUID real = desk.officers().as("departement", () -> imports.confirm(dryRun, null));
        desk.completed(real);
        assertThat(gone()).containsExactly("2");
    }

    @Test
    void an_officer_flags_nothing_outside_her_territory_and_rejected_rows_count_as_present() {
        imported(
                "admin",
                rows("1", "2") + elsewhere("3", "Saint-Denis", "93200") + elsewhere("4", "Saint-Denis", "93200"));

        UUID run = started("ept", rows("1") + elsewhere("3", "Saint-Denis", "93200"), false);

        assertThat(desk.completed(run).counts()).isEqualTo(new JobCounts(2, 0, 0, 1, 1));
        assertThat(gone()).containsExactly("2");
    }

    @Test
    void places_in_departements_that_the_file_does_not_speak_of_are_left_alone() {
        imported("admin", rows("1", "2") + elsewhere("3", "Paris", "75010"));

        imported("admin", rows("1"));

        assertThat(gone()).containsExactly("2");
    }

    @Test
    void a_file_that_lacks_more_than_half_of_many_places_is_taken_for_partial() {
        String[] many = IntStream.rangeClosed(1, 50).mapToObj(String::valueOf).toArray(String[]::new);
        imported("departement", rows(many));

        UUID few = imported("departement", rows("1", "2"));

        assertThat(verdict(few)).isEqualTo(new ImportComparison(AbsenceVerdict.TOO_MANY, 50, 48));
        assertThat(gone()).isEmpty();
    }

    @Test
    void an_older_file_and_one_with_rows_without_identifier_flag_nothing() {
        imported("departement", rows("1", "2"));

        UUID older = imported("departement", rows("1").replace("2026-04-02", "2025-04-02"));
        UUID keyless = imported("departement", rows("1", ""));

        assertThat(verdict(older).verdict()).isEqualTo(AbsenceVerdict.OLDER);
        assertThat(verdict(keyless).verdict()).isEqualTo(AbsenceVerdict.KEYLESS);
        assertThat(gone()).isEmpty();
    }

    @Test
    void archived_places_are_not_missed() {
        imported("departement", rows("1", "2"));
        Sql.update(
                "update place set archived_at = current_timestamp, archive_reason = 'x' where source = ? and source_id = '2'",
                desk.source());

        assertThat(verdict(imported("departement", rows("1"))).absent()).isZero();
    }

    @Test
    void the_report_tells_new_places_and_changed_fields_and_can_be_taken_away() {
        imported("departement", rows("1", "2"));

        UUID run = imported("departement", desk.row("1", "Nouveau nom") + rows("2", "3"));

        assertThat(listed(run, Kind.CREATED)).containsExactly("3");
        List<ImportChange> changed = list(run, Kind.CHANGED);
        assertThat(changed).hasSize(1);
        assertThat(changed.get(0).sourceId()).isEqualTo("1");
        assertThat(changed.get(0).fields()).containsExactly(new PreviewChange("name", "Lieu 1", "Nouveau nom"));
        assertThat(desk.officers().as("departement", () -> changes.counts(run)))
                .containsEntry(Kind.CREATED, 1L)
                .containsEntry(Kind.CHANGED, 1L)
                .containsEntry(Kind.ABSENT, 0L)
                .containsEntry(Kind.BACK, 0L);
        List<List<?>> table = export(run);
        assertThat(table).hasSize(2);
        assertThat(table)
                .anySatisfy(row -> assertThat(String.valueOf(row)).contains("modifié", "Lieu 1", "Nouveau nom"));
        ImportDesk.assertRefused(
                () -> desk.officers().as("ept", () -> changes.counts(run)), Problem.Kind.NOT_FOUND, "not-found");
    }

    private UUID imported(String login, String rows) {
        UUID run = started(login, rows, false);
        desk.completed(run);
        return run;
    }

    private UUID started(String login, String rows, boolean dryRun) {
        return desk.start(
                login,
                "lieux.csv",
                (HEADER + rows).getBytes(StandardCharsets.UTF_8),
                new ImportOrder("national-v1", dryRun, null, true, "fr"));
    }

    private String rows(String... ids) {
        return IntStream.range(0, ids.length)
                .mapToObj(i -> desk.row(ids[i], "Lieu " + ids[i]))
                .collect(Collectors.joining());
    }

    private String elsewhere(String id, String commune, String postalCode) {
        return desk.row(id, "Lieu " + id, commune, postalCode, "", "");
    }

    private List<Object> gone() {
        return Sql.rows(
                        "select source_id from place where source = ? and gone_since is not null order by source_id",
                        desk.source())
                .stream()
                .map(r -> r.get("source_id"))
                .toList();
    }

    private PlaceFilter gonePlaces() {
        return new PlaceFilter("com:93032", "Lieu 2", null, null, null, false, false, true, null, false);
    }

    private ImportComparison verdict(UUID run) {
        return desk.officers().as("admin", () -> changes.comparison(run)).orElseThrow();
    }

    private List<String> listed(UUID run, Kind kind) {
        return list(run, kind).stream().map(ImportChange::sourceId).toList();
    }

    private List<ImportChange> list(UUID run, Kind kind) {
        return desk.officers()
                .as("admin", () -> changes.list(run, kind, PageRequest.first()))
                .items();
    }

    private List<List<?>> export(UUID run) {
        List<List<?>> rows = new ArrayList<>();
        desk.officers().as("departement", () -> {
            changes.export(run, Locale.FRENCH, UnaryOperator.identity(), rows::add);
            return null;
        });
        return rows;
    }
}
