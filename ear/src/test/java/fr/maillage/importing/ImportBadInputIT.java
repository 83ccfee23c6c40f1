package fr.maillage.importing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.job.JobCounts;
import fr.maillage.job.JobRunView;
import fr.maillage.shared.Problem;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Faults of a file or a row, which are said, and cost no more than they must. */
@InsideEar
class ImportBadInputIT {

    @Inject
    ImportDesk desk;

    @Test
    void a_row_with_three_errors_comes_back_with_all_of_them_and_is_taken_once_corrected() {
        String bad = "9,,,Gagny,9322O,1 place Foch,,," + desk.source() + ",hier,\n";
        UUID run = desk.start("departement", ImportDesk.HEADER + desk.row("1", "Médiathèque") + bad);

        assertThat(desk.completed(run).counts()).isEqualTo(new JobCounts(2, 1, 0, 0, 1));
        String rejects = desk.rejects("departement", run);
        assertThat(rejects).contains("nom", "code_postal", "date_maj", "9322O", "rejet_message");
        assertThat(rejects.lines()).hasSize(2);

        String corrected =
                rejects.replace("9322O", "93220").replace("hier", "2026-04-02").replace("9,,,Gagny", "9,,Maison,Gagny");
        JobRunView again = desk.completed(desk.start("departement", corrected));
        assertThat(again.counts()).isEqualTo(new JobCounts(1, 1, 0, 0, 0));
        assertThat(again.rejects()).isNull();
    }

    @Test
    void truncated_json_fails_with_its_place_and_writes_nothing() {
        String json =
                "[\n{\"id\":\"1\",\"pivot\":\"\",\"nom\":\"Médiathèque\",\"commune\":\"Gagny\",\"code_postal\":\"93220\","
                        + "\"adresse\":\"1 place Foch\",\"source\":\"" + desk.source()
                        + "\",\"date_maj\":\"2026-04-02\"},\n{\"id\":\"2\",\"no";
        JobRunView run = desk.failed(
                desk.start("departement", "lieux.json", json.getBytes(StandardCharsets.UTF_8), "national-v1", false));
        assertThat(run.problem().rule()).isEqualTo("import.json-broken");
        assertThat(run.problem().args()).startsWith("3");
        assertThat(desk.places()).isZero();
    }

    @Test
    void json_without_a_required_column_fails_and_writes_nothing() {
        String json = "[{\"TYPO_UID\":43,\"USER_NOM\":\"x\"}]";
        JobRunView run = desk.failed(
                desk.start("departement", "autre.json", json.getBytes(StandardCharsets.UTF_8), "national-v0", false));
        assertThat(run.problem().rule()).isEqualTo("import.file-missing-column");
        assertThat(run.problem().value()).contains("nom").contains("code_postal");
    }

    @Test
    void what_a_file_lacks_as_a_whole_is_said_at_once_and_no_run_is_recorded() {
        long before = Sql.number("select count(*) from job_run");
        byte[] windows = (ImportDesk.HEADER + desk.row("1", "Médiathèque")).getBytes(Charset.forName("windows-1252"));
        ImportDesk.assertRefused(() -> desk.start("departement", ""), Problem.Kind.INVALID, "import.file-empty");
        ImportDesk.assertRefused(
                () -> desk.start("departement", "a.csv", windows, "national-v1", true),
                Problem.Kind.INVALID,
                "import.file-encoding");
        ImportDesk.assertRefused(
                () -> desk.start("departement", "id,nom\n1,x\n"), Problem.Kind.INVALID, "import.file-missing-column");
        ImportDesk.assertRefused(
                () -> desk.start(
                        "departement",
                        "a.csv",
                        ImportDesk.HEADER.getBytes(StandardCharsets.UTF_8),
                        "national-v9",
                        true),
                Problem.Kind.INVALID,
                "import.profile-unknown");
        assertThat(Sql.number("select count(*) from job_run")).isEqualTo(before);
    }

    @Test
    void a_file_without_rows_fails_with_a_message() {
        assertThat(desk.failed(desk.start("departement", ImportDesk.HEADER))
                        .problem()
                        .rule())
                .isEqualTo("import.no-rows");
    }

    @Test
    void a_swapped_position_is_put_right_and_one_abroad_costs_the_position_only() {
        UUID run = desk.start(
                "departement",
                ImportDesk.HEADER
                        + desk.row("1", "Inversée", "Gagny", "93220", "2.5350", "48.8835")
                        + desk.row("2", "À Berlin", "Gagny", "93220", "52.52", "13.40"));
        assertThat(desk.completed(run).counts().created()).isEqualTo(2);
        assertThat(desk.rules("departement", run))
                .contains("WARNING import.position-swapped 1", "WARNING import.position-outside 1");
        assertThat(Sql.rows("select name, lat, lon from place where source = ? and lat is not null", desk.source()))
                .singleElement()
                .satisfies(p -> {
                    assertThat(p).containsEntry("name", "Inversée");
                    assertThat(((Number) p.get("lat")).doubleValue()).isEqualTo(48.8835);
                });
    }

    @Test
    void a_formula_and_a_script_are_kept_as_the_text_that_they_are() {
        String name = "=1+1<script>alert(1)</script>";
        desk.completed(desk.start("departement", ImportDesk.HEADER + desk.row("1", name)));
        assertThat(Sql.rows("select name from place where source = ?", desk.source()))
                .extracting(r -> r.get("name"))
                .containsExactly(name);
    }

    @Test
    void of_a_key_that_comes_twice_the_last_row_counts() {
        UUID run = desk.start(
                "departement",
                ImportDesk.HEADER
                        + desk.row("1", "Ancien nom")
                        + desk.row("2", "Autre")
                        + desk.row("1", "Nouveau nom"));
        assertThat(desk.completed(run).counts()).isEqualTo(new JobCounts(3, 2, 0, 0, 1));
        assertThat(desk.rules("departement", run)).contains("ERROR import.key-repeats 1");
        assertThat(Sql.rows("select name from place where source = ? and source_id = '1'", desk.source()))
                .extracting(r -> r.get("name"))
                .containsExactly("Nouveau nom");
        assertThat(desk.rejects("departement", run)).contains("Ancien nom").contains("n°\u00a03 (ligne 4)");
    }
}
