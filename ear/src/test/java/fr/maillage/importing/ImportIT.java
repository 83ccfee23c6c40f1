package fr.maillage.importing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.job.JobCounts;
import fr.maillage.job.JobRunView;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Import of a file that is as it should be. */
// Last: what searches or counts all places is spared the twenty thousand of this one.
@Order(Integer.MAX_VALUE)
@InsideEar
class ImportIT {

    @Inject
    ImportDesk desk;

    @Inject
    ImportService imports;

    @Inject
    ImportFindingsService findings;

    @Test
    void a_file_is_imported_and_a_second_time_changes_nothing() {
        String csv = ImportDesk.HEADER + desk.row("1", "Médiathèque") + desk.row("2", "Maison de quartier");

        JobRunView first = desk.completed(desk.start("departement", csv));
        JobRunView second = desk.completed(desk.start("departement", csv));

        assertThat(first.counts()).isEqualTo(new JobCounts(2, 2, 0, 0, 0));
        assertThat(second.counts()).isEqualTo(new JobCounts(2, 0, 0, 2, 0));
        assertThat(first.resultPath()).isEqualTo("/interop/run.xhtml?run=" + first.id());
        assertThat(desk.places()).isEqualTo(2);
        assertThat(Sql.rows(
                        "select t.code from place p join territory t on t.id = p.commune_id where p.source = ?",
                        desk.source()))
                .extracting(r -> r.get("code"))
                .containsOnly("com:93032");
    }

    @Test
    void a_changed_row_updates_its_place() {
        desk.completed(
                desk.start("departement", ImportDesk.HEADER + desk.row("1", "Médiathèque") + desk.row("2", "Maison")));
        JobRunView again = desk.completed(desk.start(
                "departement", ImportDesk.HEADER + desk.row("1", "Médiathèque") + desk.row("2", "Maison pour tous")));
        assertThat(again.counts()).isEqualTo(new JobCounts(2, 0, 1, 1, 0));
    }

    @Test
    void a_dry_run_tells_what_would_happen_and_is_confirmed_by_one_call() {
        desk.completed(desk.start("departement", ImportDesk.HEADER + desk.row("1", "Médiathèque")));
        byte[] csv = (ImportDesk.HEADER + desk.row("1", "Médiathèque Foch") + desk.row("2", "Maison"))
                .getBytes(StandardCharsets.UTF_8);

        UUID dryRun = desk.start("departement", "lieux.csv", csv, "national-v1", true);
        assertThat(desk.completed(dryRun).counts()).isEqualTo(new JobCounts(2, 1, 1, 0, 0));
        assertThat(desk.places()).isEqualTo(1);
        ImportResult result = desk.officers().as("departement", () -> imports.result(dryRun));
        assertThat(result.preview()).extracting(ImportResult.PreviewRow::status).containsExactly("UPDATED", "CREATED");
        assertThat(result.preview().get(0).changes())
                .containsExactly(new PreviewChange("name", "Médiathèque", "Médiathèque Foch"));

        UUID real = desk.officers().as("departement", () -> imports.confirm(dryRun, null));
        assertThat(desk.completed(real).counts()).isEqualTo(new JobCounts(2, 1, 1, 0, 0));
        assertThat(desk.places()).isEqualTo(2);
        ImportDesk.assertRefused(
                () -> desk.officers().as("departement", () -> imports.confirm(real, null)),
                Problem.Kind.CONFLICT,
                "import.no-dry-run");
    }

    @Test
    void two_imports_of_the_same_file_at_once_make_each_place_once() {
        String csv = ImportDesk.HEADER
                + IntStream.rangeClosed(1, 600)
                        .mapToObj(i -> desk.row("" + i, "Lieu " + i))
                        .collect(Collectors.joining());
        UUID first = desk.start("departement", csv);
        UUID second = desk.start("departement", csv);
        JobCounts sum =
                desk.completed(first).counts().plus(desk.completed(second).counts());
        assertThat(sum).isEqualTo(new JobCounts(1200, 600, 0, 600, 0));
        assertThat(desk.places()).isEqualTo(600);
    }

    @Test
    void twenty_thousand_rows_pass_with_their_findings_and_leave_no_staging_behind() {
        StringBuilder csv = new StringBuilder(ImportDesk.HEADER);
        for (int i = 1; i <= 20_000; i++) {
            csv.append(i % 100 == 0 ? desk.row("" + i, "") : desk.row("" + i, "Lieu " + i));
        }
        UUID run = desk.start("departement", csv.toString());
        assertThat(desk.completed(run).counts()).isEqualTo(new JobCounts(20_000, 19_800, 0, 0, 200));
        assertThat(desk.places()).isEqualTo(19_800);
        assertThat(Sql.number("select count(*) from import_row where run_uuid = ?", run.toString()))
                .isEqualTo(50);
        assertThat(desk.rejects("departement", run).lines()).hasSize(201);
        assertThat(desk.officers()
                        .as(
                                "departement",
                                () -> findings.page(run, true, "required", new PageRequest(1, 50, null, true)))
                        .items())
                .hasSize(50)
                .first()
                .satisfies(f -> assertThat(f.row()).isEqualTo(5_100));
    }

    @Test
    void an_old_file_is_translated_with_its_finer_services() {
        String json =
                "[{\"id\":\"62\",\"nom\":\"Maison\",\"commune\":\"GAGNY\",\"code_postal\":\"93220\",\"adresse\":\"1 RUE\","
                        + "\"services\":\"Prendre en main un smartphone ou une tablette, Approfondir ma culture numérique\","
                        + "\"conditions_access\":\"Gratuit\",\"labels_nationaux\":\"CNFS\",\"source\":\""
                        + desk.source()
                        + "\",\"date_maj\":\"1969-12-31\",\"pivot\":\"00000000000000\",\"structureId\":\"x\"}]";
        UUID run = desk.start("departement", "v0.json", json.getBytes(StandardCharsets.UTF_8), "national-v0", false);
        assertThat(desk.completed(run).counts().created()).isEqualTo(1);
        assertThat(Sql.rows(
                        "select vocabulary || ':' || term as term from place_term t join place p on p.id = t.place_id where p.source = ?",
                        desk.source()))
                .extracting(r -> r.get("term"))
                .containsExactlyInAnyOrder(
                        "service:outils-quotidien",
                        "service:comprehension-monde-numerique",
                        "service-detail:smartphone-tablette",
                        "service-detail:culture-numerique",
                        "fee:gratuit",
                        "programme:conseillers-numeriques");
        assertThat(desk.rules("departement", run))
                .contains(
                        "WARNING import.pivot-dummy 1",
                        "WARNING import.date-impossible 1",
                        "WARNING import.column-ignored 1");
        assertThat(desk.officers().as("departement", () -> imports.result(run)).derivations())
                .containsEntry("NAME_AND_POSTAL_CODE", 1L);
    }
}
