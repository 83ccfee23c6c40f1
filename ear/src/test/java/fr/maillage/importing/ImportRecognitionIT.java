package fr.maillage.importing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.importing.record.RecordImportJob;
import fr.maillage.job.JobCounts;
import fr.maillage.mapping.model.ContradictionPolicy;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Facts that an import finds out by itself, and questions that it asks. */
@InsideEar
class ImportRecognitionIT {

    private static final String OLD =
            "id;nom;commune;code_insee;code_postal;adresse;services;labels_nationaux;date_maj;source\n";

    @Inject
    ImportDesk desk;

    @Inject
    ImportService imports;

    @Inject
    ImportFindingsService findings;

    private String old(String id, String commune, String insee, String postalCode) {
        return String.join(
                        ";",
                        id,
                        "Lieu " + id,
                        commune,
                        insee,
                        postalCode,
                        "1 place Foch",
                        "Accéder à du matériel",
                        "CNFS",
                        "2026-04-02",
                        desk.source())
                + "\n";
    }

    private UUID start(String csv, boolean dryRun) {
        return desk.start("departement", "lieux.csv", csv.getBytes(StandardCharsets.UTF_8), null, dryRun);
    }

    private ImportResult result(String login, UUID run) {
        return desk.officers().as(login, () -> imports.result(run));
    }

    private String commune(String id) {
        return (String) Sql.rows(
                        "select t.code from place p join territory t on t.id = p.commune_id"
                                + " where p.source = ? and p.source_id = ?",
                        desk.source(),
                        id)
                .get(0)
                .get("code");
    }

    @Test
    void a_form_that_nobody_chose_is_told_by_the_columns() {
        UUID run = start(OLD + old("1", "Gagny", "", "93220"), true);
        desk.completed(run);
        assertThat(result("departement", run).profile()).isEqualTo("national-v0");

        ImportDesk.assertRefused(() -> start("a;b;c\n1;2;3\n", true), Problem.Kind.INVALID, "import.form-unknown");
    }

    @Test
    void files_of_other_records_are_told_by_their_columns_too() {
        UUID run = start("action;ordre;jalon;echeance;fait_le\nZZ99;1;Lancer;2026-12-31;\n", true);
        assertThat(desk.completed(run).job()).isEqualTo(RecordImportJob.ID);
        assertThat(result("departement", run).profile()).isEqualTo("milestones");
        ImportDesk.assertRefused(
                () -> desk.start(
                        "prefecture",
                        "jalons.csv",
                        "action;ordre;jalon;echeance;fait_le\nZZ99;1;Lancer;2026-12-31;\n"
                                .getBytes(StandardCharsets.UTF_8),
                        null,
                        true),
                Problem.Kind.DENIED,
                "denied");
    }

    @Test
    void a_row_without_postal_code_goes_in_with_that_of_its_commune() {
        UUID run = start(OLD + old("1", "Gagny", "", "") + old("2", "", "93032", ""), false);
        assertThat(desk.completed(run).counts()).isEqualTo(new JobCounts(2, 2, 0, 0, 0));
        assertThat(Sql.rows("select postal_code from place where source = ?", desk.source()))
                .extracting(r -> r.get("postal_code"))
                .containsExactly("93220", "93220");
    }

    @Test
    void rows_of_two_communes_wait_for_an_answer_and_follow_it() {
        String csv = OLD + old("1", "Gagny", "93032", "93220") + old("2", "Noisy-le-Grand", "93032", "93160");
        UUID dryRun = start(csv, true);
        desk.completed(dryRun);
        assertThat(result("departement", dryRun).contradictory()).isEqualTo(1);

        UUID byName = desk.officers().as("departement", () -> imports.confirm(dryRun, ContradictionPolicy.NAME));
        assertThat(desk.completed(byName).counts().created()).isEqualTo(2);
        assertThat(commune("2")).isEqualTo("com:93051");

        UUID byCode = desk.officers().as("departement", () -> imports.confirm(dryRun, ContradictionPolicy.CODE));
        desk.completed(byCode);
        assertThat(commune("2")).isEqualTo("com:93032");

        UUID asBefore = desk.officers().as("departement", () -> imports.confirm(dryRun, null));
        assertThat(desk.completed(asBefore).counts().rejected()).isEqualTo(1);
    }

    @Test
    void rows_outside_the_territory_are_counted_apart_from_those_that_are_wrong() {
        UUID run = start(
                OLD
                        + old("1", "Gagny", "", "93220")
                        + old("2", "Paris 10e", "", "75010")
                        + old("3", "Nulle-Part", "", "99999"),
                true);
        assertThat(desk.completed(run).counts().rejected()).isEqualTo(2);
        assertThat(result("departement", run).outside()).isEqualTo(1);
    }

    @Test
    void each_finding_of_a_list_on_one_line_names_its_row() {
        String json = "[" + json("1", "93220") + "," + json("2", "nulle part") + "]";
        UUID run = desk.start("departement", "lieux.json", json.getBytes(StandardCharsets.UTF_8), "national-v0", false);
        desk.completed(run);
        assertThat(desk.officers()
                        .as("departement", () -> findings.page(run, true, null, PageRequest.first()))
                        .items())
                .isNotEmpty()
                .allSatisfy(f -> {
                    assertThat(f.row()).isEqualTo(2);
                    assertThat(f.line()).isEqualTo(1);
                });
        assertThat(desk.rejects("departement", run)).contains("\"fiche\": 2");
    }

    private String json(String id, String postalCode) {
        return "{\"id\":\"" + id + "\",\"nom\":\"Lieu\",\"commune\":\"Gagny\",\"code_postal\":\"" + postalCode
                + "\",\"adresse\":\"1 place Foch\",\"services\":\"Accéder à du matériel\","
                + "\"date_maj\":\"2026-04-02\",\"source\":\"" + desk.source() + "\"}";
    }

    @Test
    void a_row_that_comes_again_is_told_from_one_that_has_another_s_identifier() {
        UUID run = start(
                OLD
                        + old("1", "Gagny", "", "93220")
                        + old("1", "Gagny", "", "93220")
                        + old("2", "Gagny", "", "93220").replace("Lieu 2", "Autre lieu")
                        + old("2", "Gagny", "", "93220"),
                true);
        desk.completed(run);
        assertThat(desk.rules("departement", run))
                .contains("ERROR import.duplicate-in-file 1", "ERROR import.key-repeats 1");
    }
}
