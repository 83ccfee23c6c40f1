package fr.maillage.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.job.JobCounts;
import fr.maillage.job.JobRunService;
import fr.maillage.job.JobRunView;
import fr.maillage.job.JobStatus;
import fr.maillage.job.Runs;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

@InsideEar
class ImportIT {

    private static final String HEADER =
            "id,pivot,nom,commune,code_postal,adresse,latitude,longitude,source,date_maj,services\n";

    @Inject
    private ImportService imports;

    @Inject
    private JobRunService jobs;

    @Inject
    private Runs runs;

    @Inject
    private Officers officers;

    /** A source of its own for each test, so that they do not meet. */
    private final String source = "source-" + UUID.randomUUID();

    private String row(String id, String name) {
        return row(id, name, "Gagny", "93220", "48.8835", "2.5350");
    }

    private String row(String id, String name, String commune, String postalCode, String lat, String lon) {
        return String.join(",", id, "", name, commune, postalCode, "1 place Foch", lat, lon, source, "2026-04-02", "")
                + "\n";
    }

    private UUID start(String login, String fileName, byte[] content, String profile, boolean dryRun) {
        return officers.as(
                login,
                () -> imports.start(
                        new ByteArrayInputStream(content), fileName, new ImportOrder(profile, dryRun, null, "fr")));
    }

    private UUID start(String login, String csv) {
        return start(login, "lieux.csv", csv.getBytes(StandardCharsets.UTF_8), "national-v1", false);
    }

    private JobRunView completed(UUID run) {
        JobRunView view = runs.await(run, JobStatus.COMPLETED, JobStatus.FAILED);
        assertThat(view.status()).as("%s", view.problem()).isEqualTo(JobStatus.COMPLETED);
        return view;
    }

    private JobRunView failed(UUID run) {
        JobRunView view = runs.await(run, JobStatus.COMPLETED, JobStatus.FAILED);
        assertThat(view.status()).isEqualTo(JobStatus.FAILED);
        return view;
    }

    private long places() {
        return Sql.number("select count(*) from place where source = ?", source);
    }

    private String rejects(String login, UUID run) {
        return officers.as(login, () -> {
            try (InputStream in = jobs.openRejects(run)) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private List<String> rules(String login, UUID run) {
        return officers.as(
                login,
                () -> imports.result(run).groups().stream()
                        .map(g -> (g.error() ? "ERROR " : "WARNING ") + g.rule() + " " + g.count())
                        .toList());
    }

    private static void assertRefused(ThrowingCallable call, Problem.Kind kind, String rule) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Problem.class, p -> {
            assertThat(p.kind()).isEqualTo(kind);
            assertThat(p.violations().get(0).rule()).isEqualTo(rule);
        });
    }

    @Test
    void a_file_is_imported_and_a_second_time_changes_nothing() {
        String csv = HEADER + row("1", "Médiathèque") + row("2", "Maison de quartier");

        JobRunView first = completed(start("departement", csv));
        JobRunView second = completed(start("departement", csv));

        assertThat(first.counts()).isEqualTo(new JobCounts(2, 2, 0, 0, 0));
        assertThat(second.counts()).isEqualTo(new JobCounts(2, 0, 0, 2, 0));
        assertThat(first.resultPath()).isEqualTo("/interop/run.xhtml?run=" + first.id());
        assertThat(places()).isEqualTo(2);
        assertThat(Sql.rows(
                        "select t.code from place p join territory t on t.id = p.commune_id where p.source = ?",
                        source))
                .extracting(r -> r.get("code"))
                .containsOnly("com:93032");
    }

    @Test
    void a_changed_row_updates_its_place() {
        completed(start("departement", HEADER + row("1", "Médiathèque") + row("2", "Maison")));
        JobRunView again =
                completed(start("departement", HEADER + row("1", "Médiathèque") + row("2", "Maison pour tous")));
        assertThat(again.counts()).isEqualTo(new JobCounts(2, 0, 1, 1, 0));
    }

    @Test
    void a_dry_run_tells_what_would_happen_and_is_confirmed_by_one_call() {
        completed(start("departement", HEADER + row("1", "Médiathèque")));
        byte[] csv = (HEADER + row("1", "Médiathèque Foch") + row("2", "Maison")).getBytes(StandardCharsets.UTF_8);

        UUID dryRun = start("departement", "lieux.csv", csv, "national-v1", true);
        assertThat(completed(dryRun).counts()).isEqualTo(new JobCounts(2, 1, 1, 0, 0));
        assertThat(places()).isEqualTo(1);
        ImportResult result = officers.as("departement", () -> imports.result(dryRun));
        assertThat(result.preview()).extracting(ImportResult.PreviewRow::status).containsExactly("UPDATED", "CREATED");
        assertThat(result.preview().get(0).changes())
                .containsExactly(new PreviewChange("name", "Médiathèque", "Médiathèque Foch"));

        UUID real = officers.as("departement", () -> imports.confirm(dryRun));
        assertThat(completed(real).counts()).isEqualTo(new JobCounts(2, 1, 1, 0, 0));
        assertThat(places()).isEqualTo(2);
        assertRefused(
                () -> officers.as("departement", () -> imports.confirm(real)),
                Problem.Kind.CONFLICT,
                "import.no-dry-run");
    }

    @Test
    void a_row_with_three_errors_comes_back_with_all_of_them_and_is_taken_once_corrected() {
        String bad = "9,,,Gagny,9322O,1 place Foch,,," + source + ",hier,\n";
        UUID run = start("departement", HEADER + row("1", "Médiathèque") + bad);

        assertThat(completed(run).counts()).isEqualTo(new JobCounts(2, 1, 0, 0, 1));
        String rejects = rejects("departement", run);
        assertThat(rejects).contains("nom", "code_postal", "date_maj", "9322O", "rejet_message");
        assertThat(rejects.lines()).hasSize(2);

        String corrected =
                rejects.replace("9322O", "93220").replace("hier", "2026-04-02").replace("9,,,Gagny", "9,,Maison,Gagny");
        JobRunView again = completed(start("departement", corrected));
        assertThat(again.counts()).isEqualTo(new JobCounts(1, 1, 0, 0, 0));
        assertThat(again.rejects()).isNull();
    }

    @Test
    void truncated_json_fails_with_its_place_and_writes_nothing() {
        String json =
                "[\n{\"id\":\"1\",\"pivot\":\"\",\"nom\":\"Médiathèque\",\"commune\":\"Gagny\",\"code_postal\":\"93220\","
                        + "\"adresse\":\"1 place Foch\",\"source\":\"" + source
                        + "\",\"date_maj\":\"2026-04-02\"},\n{\"id\":\"2\",\"no";
        JobRunView run =
                failed(start("departement", "lieux.json", json.getBytes(StandardCharsets.UTF_8), "national-v1", false));
        assertThat(run.problem().rule()).isEqualTo("import.json-broken");
        assertThat(run.problem().args()).startsWith("3");
        assertThat(places()).isZero();
    }

    @Test
    void json_without_a_required_column_fails_and_writes_nothing() {
        String json = "[{\"TYPO_UID\":43,\"USER_NOM\":\"x\"}]";
        JobRunView run =
                failed(start("departement", "autre.json", json.getBytes(StandardCharsets.UTF_8), "national-v0", false));
        assertThat(run.problem().rule()).isEqualTo("import.file-missing-column");
        assertThat(run.problem().value()).contains("nom").contains("code_postal");
    }

    @Test
    void what_a_file_lacks_as_a_whole_is_said_at_once_and_no_run_is_recorded() {
        long before = Sql.number("select count(*) from job_run");
        byte[] windows = (HEADER + row("1", "Médiathèque")).getBytes(Charset.forName("windows-1252"));
        assertRefused(() -> start("departement", ""), Problem.Kind.INVALID, "import.file-empty");
        assertRefused(
                () -> start("departement", "a.csv", windows, "national-v1", true),
                Problem.Kind.INVALID,
                "import.file-encoding");
        assertRefused(() -> start("departement", "id,nom\n1,x\n"), Problem.Kind.INVALID, "import.file-missing-column");
        assertRefused(
                () -> start("departement", "a.csv", HEADER.getBytes(StandardCharsets.UTF_8), "national-v9", true),
                Problem.Kind.INVALID,
                "import.profile-unknown");
        assertThat(Sql.number("select count(*) from job_run")).isEqualTo(before);
    }

    @Test
    void a_file_without_rows_fails_with_a_message() {
        assertThat(failed(start("departement", HEADER)).problem().rule()).isEqualTo("import.no-rows");
    }

    @Test
    void rows_outside_the_officer_s_territory_are_rejected_one_by_one() {
        String csv = HEADER
                + row("1", "Médiathèque")
                + row("2", "Mairie", "Saint-Denis", "93200", "", "")
                + row("3", "Mairie", "Paris", "75010", "", "");
        UUID ept = start("ept", csv);
        assertThat(completed(ept).counts()).isEqualTo(new JobCounts(3, 1, 0, 0, 2));
        assertThat(rules("ept", ept)).contains("ERROR outside-territory 2");

        assertThat(completed(start("departement", csv)).counts()).isEqualTo(new JobCounts(3, 1, 0, 1, 1));
        assertThat(completed(start("admin", csv)).counts()).isEqualTo(new JobCounts(3, 1, 0, 2, 0));
    }

    @Test
    void those_who_may_not_import_are_refused() {
        for (String login : List.of("prefecture", "membre", "conseiller")) {
            assertRefused(() -> start(login, HEADER + row("1", "x")), Problem.Kind.DENIED, "denied");
        }
    }

    @Test
    void nobody_sees_the_import_of_another_officer() {
        UUID run = start("departement", HEADER + row("1", "Médiathèque"));
        completed(run);
        assertRefused(() -> officers.as("ept", () -> imports.result(run)), Problem.Kind.NOT_FOUND, "not-found");
        assertRefused(
                () -> officers.as("ept", () -> imports.findings(run, true, null, PageRequest.first())),
                Problem.Kind.NOT_FOUND,
                "not-found");
    }

    @Test
    void bad_positions_cost_the_position_and_not_the_row() {
        UUID run = start(
                "departement",
                HEADER
                        + row("1", "Inversée", "Gagny", "93220", "2.5350", "48.8835")
                        + row("2", "À Berlin", "Gagny", "93220", "52.52", "13.40"));
        assertThat(completed(run).counts().created()).isEqualTo(2);
        assertThat(rules("departement", run))
                .contains("WARNING import.position-swapped 1", "WARNING import.position-outside 1");
        assertThat(Sql.number("select count(*) from place where source = ? and lat is not null", source))
                .isZero();
    }

    @Test
    void a_formula_and_a_script_are_kept_as_the_text_that_they_are() {
        String name = "=1+1<script>alert(1)</script>";
        completed(start("departement", HEADER + row("1", name)));
        assertThat(Sql.rows("select name from place where source = ?", source))
                .extracting(r -> r.get("name"))
                .containsExactly(name);
    }

    @Test
    void of_a_key_that_comes_twice_the_last_row_counts() {
        UUID run = start("departement", HEADER + row("1", "Ancien nom") + row("2", "Autre") + row("1", "Nouveau nom"));
        assertThat(completed(run).counts()).isEqualTo(new JobCounts(3, 2, 0, 0, 1));
        assertThat(rules("departement", run)).contains("ERROR import.duplicate-in-file 1");
        assertThat(Sql.rows("select name from place where source = ? and source_id = '1'", source))
                .extracting(r -> r.get("name"))
                .containsExactly("Nouveau nom");
        assertThat(rejects("departement", run)).contains("Ancien nom").contains("(ligne 4)");
    }

    @Test
    void two_imports_of_the_same_file_at_once_make_each_place_once() {
        String csv = HEADER
                + IntStream.rangeClosed(1, 600)
                        .mapToObj(i -> row("" + i, "Lieu " + i))
                        .collect(Collectors.joining());
        UUID first = start("departement", csv);
        UUID second = start("departement", csv);
        JobCounts sum = completed(first).counts().plus(completed(second).counts());
        assertThat(sum).isEqualTo(new JobCounts(1200, 600, 0, 600, 0));
        assertThat(places()).isEqualTo(600);
    }

    @Test
    void twenty_thousand_rows_pass_with_their_findings_and_leave_no_staging_behind() {
        StringBuilder csv = new StringBuilder(HEADER);
        for (int i = 1; i <= 20_000; i++) {
            csv.append(i % 100 == 0 ? row("" + i, "") : row("" + i, "Lieu " + i));
        }
        UUID run = start("departement", csv.toString());
        assertThat(completed(run).counts()).isEqualTo(new JobCounts(20_000, 19_800, 0, 0, 200));
        assertThat(places()).isEqualTo(19_800);
        assertThat(Sql.number("select count(*) from import_row where run_uuid = ?", run.toString()))
                .isEqualTo(50);
        assertThat(rejects("departement", run).lines()).hasSize(201);
        assertThat(officers.as(
                                "departement",
                                () -> imports.findings(run, true, "required", new PageRequest(1, 50, null, true)))
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
                        + "\"conditions_access\":\"Gratuit\",\"labels_nationaux\":\"CNFS\",\"source\":\"" + source
                        + "\",\"date_maj\":\"1969-12-31\",\"pivot\":\"00000000000000\",\"structureId\":\"x\"}]";
        UUID run = start("departement", "v0.json", json.getBytes(StandardCharsets.UTF_8), "national-v0", false);
        assertThat(completed(run).counts().created()).isEqualTo(1);
        assertThat(Sql.rows(
                        "select vocabulary || ':' || term as term from place_term t join place p on p.id = t.place_id where p.source = ?",
                        source))
                .extracting(r -> r.get("term"))
                .containsExactlyInAnyOrder(
                        "service:outils-quotidien",
                        "service:comprehension-monde-numerique",
                        "service-detail:smartphone-tablette",
                        "service-detail:culture-numerique",
                        "fee:gratuit",
                        "programme:conseillers-numeriques");
        assertThat(rules("departement", run))
                .contains(
                        "WARNING import.pivot-dummy 1",
                        "WARNING import.date-impossible 1",
                        "WARNING import.column-ignored 1");
        assertThat(officers.as("departement", () -> imports.result(run)).derivations())
                .containsEntry("NAME_AND_POSTAL_CODE", 1L);
    }
}
