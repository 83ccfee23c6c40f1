package fr.maillage.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.identity.Role;
import fr.maillage.identity.SignInService;
import fr.maillage.shared.AuditLine;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.AuditTrail;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.JobOrigin;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@InsideEar
class AuditServiceIT {

    @Inject
    AuditService service;

    @Inject
    AuditTrail trail;

    @Inject
    SignInService signIn;

    @Inject
    Clock clock;

    @Resource
    UserTransaction transaction;

    @Test
    void a_line_tells_who_changed_what_from_what_to_what() {
        RecordRef ref = new RecordRef("essai", UUID.randomUUID());
        List<Change> changes = List.of(new Change("nom", null, "Médiathèque \"A\""), new Change("tel", "01", null));

        write(new AuditLine("essai.update", ref, "Médiathèque", 12L, changes));

        AuditView line = As.administrator(() -> service.of(ref)).get(0);
        assertThat(line.actorLogin()).isEqualTo("administrator");
        assertThat(line.record()).isEqualTo(ref);
        assertThat(line.territoryId()).isEqualTo(12L);
        assertThat(line.runId()).isNull();
        assertThat(line.changes()).isEqualTo(changes);
    }

    @Test
    void a_job_leaves_its_run_on_the_line() {
        RecordRef ref = new RecordRef("essai", UUID.randomUUID());
        UUID run = UUID.randomUUID();

        As.system(() -> JobOrigin.within(run, () -> {
            trail.record(new AuditLine("essai.import", ref, "x", null, List.of()));
            return null;
        }));

        AuditView line = As.administrator(() -> service.of(ref)).get(0);
        assertThat(line.runId()).isEqualTo(run);
        assertThat(line.actorLogin()).isEqualTo("system");
    }

    @Test
    void what_is_rolled_back_leaves_no_line() throws Exception {
        RecordRef ref = new RecordRef("essai", UUID.randomUUID());

        transaction.begin();
        write(new AuditLine("essai.update", ref, "x", null, List.of()));
        transaction.rollback();

        assertThat(As.administrator(() -> service.of(ref))).isEmpty();
    }

    @Test
    void thousands_of_lines_are_written_at_once_and_exported_without_a_gap() {
        String type = "masse-" + UUID.randomUUID();
        List<AuditLine> lines = IntStream.range(0, 1203)
                .mapToObj(i ->
                        new AuditLine("masse.create", new RecordRef(type, UUID.randomUUID()), "n" + i, null, List.of()))
                .toList();
        As.administrator(() -> {
            trail.recordAll(lines);
            return null;
        });

        AuditFilter filter = new AuditFilter(null, null, type, null, null, null);
        List<String> labels = new ArrayList<>();
        As.administrator(() -> {
            service.export(filter, line -> labels.add(line.label()));
            return null;
        });

        assertThat(labels)
                .hasSize(1203)
                .doesNotHaveDuplicates()
                .startsWith("n1202")
                .endsWith("n0");
        assertThat(As.administrator(() -> service.list(filter, new PageRequest(2, 100, null, true))))
                .satisfies(page -> {
                    assertThat(page.total()).isEqualTo(1203);
                    assertThat(page.items()).hasSize(100);
                    assertThat(page.items().get(0).label()).isEqualTo("n1002");
                });
    }

    @Test
    void the_filters_select_by_person_action_kind_days_and_text() {
        String type = "filtre-" + UUID.randomUUID();
        RecordRef ref = new RecordRef(type, UUID.randomUUID());
        write(new AuditLine("filtre.update", ref, "100 % Numérique", null, List.of()));
        write(new AuditLine("filtre.archive", new RecordRef(type, UUID.randomUUID()), "Autre", null, List.of()));
        LocalDate today = LocalDate.now(clock.withZone(ClockProducer.PARIS));

        assertThat(count(new AuditFilter("administrator", null, type, null, null, null)))
                .isEqualTo(2);
        assertThat(count(new AuditFilter("nobody", null, type, null, null, null)))
                .isZero();
        assertThat(count(new AuditFilter(null, "filtre.update", type, null, null, null)))
                .isEqualTo(1);
        assertThat(count(new AuditFilter(null, "filtre", type, null, null, null)))
                .isEqualTo(2);
        assertThat(count(new AuditFilter(null, null, type, today, today, null))).isEqualTo(2);
        assertThat(count(new AuditFilter(null, null, type, null, today.minusDays(1), null)))
                .isZero();
        assertThat(count(new AuditFilter(null, null, type, today.plusDays(1), null, null)))
                .isZero();
        assertThat(count(new AuditFilter(null, null, type, null, null, "100 % num")))
                .isEqualTo(1);
        assertThat(count(new AuditFilter(null, null, type, null, null, "100 _ num")))
                .isZero();
        assertThat(count(new AuditFilter(null, null, type, null, null, ref.id().toString())))
                .isEqualTo(1);
    }

    @Test
    void a_refused_sign_in_is_kept_without_its_password() {
        signIn.signIn("membre", "un-mot-de-passe-secret", null);

        assertThat(Sql.rows("select * from audit_line where action = 'identity.sign-in-refused' and label = 'membre'"))
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(row.get("actor_login")).isEqualTo("visitor");
                    assertThat(row.toString()).doesNotContain("secret");
                });
    }

    @Test
    void what_was_typed_as_a_login_that_is_none_is_kept_nowhere() {
        String typed = "mon-mot-de-passe-" + UUID.randomUUID();
        String refused =
                "select count(*) from audit_line where action = 'identity.sign-in-refused' and record_id is null";
        long before = Sql.number(refused);

        signIn.signIn(typed, "", null);

        assertThat(Sql.number(refused)).isGreaterThan(before);
        assertThat(Sql.number(
                        "select count(*) from audit_line where label like ? or search_text like ?",
                        "%" + typed + "%",
                        "%" + typed + "%"))
                .isZero();
    }

    @Test
    void only_those_who_may_read_the_audit_do() {
        for (Role role : Role.values()) {
            if (role != Role.ADMINISTRATOR) {
                assertThatThrownBy(() -> As.a(role, null, () -> service.list(AuditFilter.ALL, PageRequest.first())))
                        .isInstanceOfSatisfying(
                                Problem.class, p -> assertThat(p.kind()).isEqualTo(Problem.Kind.DENIED));
            }
        }
    }

    private long count(AuditFilter filter) {
        return As.administrator(() -> service.list(filter, PageRequest.first())).total();
    }

    private void write(AuditLine line) {
        As.administrator(() -> {
            trail.record(line);
            return null;
        });
    }
}
