package fr.maillage.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.document.DocumentService;
import fr.maillage.identity.Role;
import fr.maillage.shared.Problem;
import fr.maillage.territory.persistence.ClosureRepository;
import fr.maillage.territory.qpv.QpvImportReport;
import fr.maillage.territory.qpv.QpvImportService;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.SharedData;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.naming.InitialContext;
import org.junit.jupiter.api.Test;

@InsideEar
class QpvImportIT {

    private static final LocalDate SINCE = LocalDate.of(2024, 1, 1);
    private static final String HEADER = "code_qp,nom,communes_insee\n";

    @Inject
    private QpvImportService imports;

    @Inject
    private TerritoryService territories;

    @Inject
    private DocumentService documents;

    @Inject
    private ClosureRepository closure;

    @Test
    void a_neighbourhood_that_spans_communes_lies_in_each_and_counts_once_above() {
        take("QN99901M,Deux communes,93014 93047\n");

        assertThat(inside("com:93014", "qpv:QN99901M")).isEqualTo(1);
        assertThat(inside("com:93047", "qpv:QN99901M")).isEqualTo(1);
        assertThat(inside("ept:200058790", "qpv:QN99901M")).isEqualTo(1);
        assertThat(inside("dep:93", "qpv:QN99901M")).isEqualTo(1);
        assertThat(inside("per:villes-qpv", "qpv:QN99901M")).isEqualTo(1);
    }

    @Test
    void importing_a_file_twice_changes_nothing() {
        take("QN99902M,Une fois,93008\n");
        long rows = Sql.number("select count(*) from territory_closure");

        QpvImportReport second = take("QN99902M,Une fois,93008\n");

        assertThat(second.unchanged()).isEqualTo(1);
        assertThat(second.created() + second.updated() + second.rejected()).isZero();
        assertThat(Sql.number("select count(*) from territory_closure")).isEqualTo(rows);
    }

    @Test
    void another_name_or_commune_is_an_update_and_leaves_an_audit_line() {
        take("QN99903M,Ancien nom,93008\n");

        QpvImportReport report = take("QN99903M,Nouveau nom,93006\n");

        assertThat(report.updated()).isEqualTo(1);
        TerritoryView qpv = territories.required("qpv:QN99903M");
        assertThat(qpv.name()).isEqualTo("Nouveau nom");
        assertThat(inside("com:93006", qpv.code())).isEqualTo(1);
        assertThat(inside("com:93008", qpv.code())).isZero();
        assertThat(Sql.number(
                        "select count(*) from audit_line where action = 'territory.update-qpv' and record_id = ?",
                        qpv.uuid().toString()))
                .isEqualTo(1);
    }

    @Test
    void a_former_insee_code_leads_to_the_commune_of_today() {
        take("QN99904M,Fauvettes,93059\n");

        assertThat(inside("com:93066", "qpv:QN99904M")).isEqualTo(1);
    }

    @Test
    void wrong_rows_are_reported_with_every_fault_and_the_rest_is_taken() {
        QpvImportReport report =
                take("QN99905M,Bon,93014\nnimporte,,00000 93014\nQN99905M,Encore,93014\nQN99906M,Sans commune,\n");

        assertThat(report.read()).isEqualTo(4);
        assertThat(report.created() + report.unchanged()).isEqualTo(1);
        assertThat(report.rejected()).isEqualTo(3);
        assertThat(report.errors())
                .extracting(
                        e -> e.line() + " " + e.column() + " " + e.violation().rule())
                .containsExactly(
                        "3 code_qp qpv.code",
                        "3 nom required",
                        "3 communes_insee qpv.commune",
                        "4 code_qp qpv.repeated",
                        "5 communes_insee required");
        assertThat(territories.byCode("qpv:QN99906M")).isEmpty();
    }

    @Test
    void refused_rows_come_back_as_a_list_that_can_be_corrected_and_sent_again() throws IOException {
        QpvImportReport report = take("QN99907M,=Nom,93014\nQN99908M,Commune fausse,00000\n");

        assertThat(report.rejectsId()).isNotNull();
        String rejects = As.administrator(() -> read(report.rejectsId()));
        assertThat(rejects)
                .contains("code_qp;nom;communes_insee;rejet_ligne")
                .contains("QN99908M;Commune fausse;00000;3;communes_insee;00000;qpv.commune;")
                .doesNotContain("QN99907M");
        byte[] corrected =
                rejects.replace("Commune fausse;00000", "Commune juste;93014").getBytes(StandardCharsets.UTF_8);
        QpvImportReport second = As.administrator(() -> imports.take(new ByteArrayInputStream(corrected), SINCE));
        assertThat(second.created() + second.unchanged()).isEqualTo(1);
        assertThat(second.rejectsId()).isNull();
        assertThat(inside("com:93014", "qpv:QN99908M")).isEqualTo(1);
    }

    @Test
    void populations_come_by_their_own_file_and_stay_when_the_list_comes_again() {
        take("QN99911M,Peuplé,93014\nQN99912M,Inconnu,93014\n");

        QpvImportReport report = populations("QN99911M;2 450\nQN99912M;\nQN99999M;12\nQN99912M;beaucoup\n");

        assertThat(report.updated()).isEqualTo(1);
        assertThat(report.unchanged()).isEqualTo(1);
        assertThat(report.errors())
                .extracting(
                        e -> e.line() + " " + e.column() + " " + e.violation().rule())
                .containsExactly("4 code_qp qpv.unknown", "5 population qpv.population");
        assertThat(As.administrator(() -> read(report.rejectsId())))
                .contains("code_qp;population;rejet_ligne")
                .contains("QN99912M;beaucoup;5;population;beaucoup;qpv.population;");
        take("QN99911M,Renommé,93014\n");
        TerritoryView qpv = territories.required("qpv:QN99911M");
        assertThat(qpv.name()).isEqualTo("Renommé");
        assertThat(qpv.population()).isEqualTo(2450);
        assertThat(territories.required("qpv:QN99912M").population()).isNull();
        assertThat(inside("com:93014", "qpv:QN99911M")).isEqualTo(1);
        assertThat(populations("QN99911M;2450,2\n").unchanged()).isEqualTo(1);
    }

    @Test
    void a_list_leaves_the_closure_as_the_whole_computation_would() throws Exception {
        take("QN99909M,Un,93014 93047\nQN99910M,Deux,93006\n");
        take("QN99909M,Un,93014\nQN99910M,Deux,93008 93010\n");
        String pairs = "select ancestor_id, descendant_id from territory_closure where valid_to is null order by 1, 2";
        List<?> after = Sql.rows(pairs);

        UserTransaction transaction = InitialContext.doLookup("java:jboss/UserTransaction");
        transaction.begin();
        closure.rebuild(SINCE);
        transaction.commit();

        assertThat(Sql.rows(pairs)).isEqualTo(after);
    }

    private String read(UUID document) {
        try (InputStream content = documents.open(document)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void officers_import_no_reference_data() {
        assertThatThrownBy(() -> As.a(
                        Role.DEPARTMENT_OFFICER,
                        "dep:93",
                        () -> imports.take(new ByteArrayInputStream(new byte[0]), SINCE)))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.kind()).isEqualTo(Problem.Kind.DENIED));
    }

    @Test
    void a_file_beyond_the_limit_is_refused() {
        assertThatThrownBy(() -> As.administrator(
                        () -> imports.take(new ByteArrayInputStream(new byte[QpvImportService.MAX_BYTES + 1]), SINCE)))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.kind()).isEqualTo(Problem.Kind.TOO_LARGE));
    }

    @Test
    void the_national_list_of_2024_goes_in_whole() throws IOException {
        byte[] list = Files.readAllBytes(SharedData.file("territory/qpv-2024-liste-france.csv"));

        QpvImportReport report = As.administrator(() -> imports.take(new ByteArrayInputStream(list), SINCE));

        assertThat(report.read()).isEqualTo(1493);
        assertThat(report.rejected()).isZero();
        assertThat(Sql.number(
                        "select count(*) from territory_closure c join territory t on t.id = c.descendant_id"
                                + " where c.valid_to is null and t.kind = 'QPV' and t.code not like 'qpv:QN999%'"
                                + " and c.ancestor_id = ?",
                        territories.required("ept:200058790").id()))
                .isEqualTo(17);
    }

    private QpvImportReport populations(String rows) {
        byte[] file = ("code_qp;population\n" + rows).getBytes(StandardCharsets.UTF_8);
        return As.administrator(() -> imports.take(new ByteArrayInputStream(file), SINCE));
    }

    private QpvImportReport take(String rows) {
        byte[] file = (HEADER + rows).getBytes(StandardCharsets.UTF_8);
        return As.administrator(() -> imports.take(new ByteArrayInputStream(file), SINCE));
    }

    private long inside(String ancestor, String descendant) {
        return Sql.number(
                "select count(*) from territory_closure where valid_to is null and ancestor_id = ? and descendant_id = ?",
                territories.required(ancestor).id(),
                territories.required(descendant).id());
    }
}
