package fr.maillage.plan;

import static fr.maillage.plan.ActionDesk.refused;
import static fr.maillage.plan.RequestDesk.officer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.identity.Role;
import fr.maillage.job.JobRunService;
import fr.maillage.job.JobStatus;
import fr.maillage.job.Runs;
import fr.maillage.plan.figure.FigureService;
import fr.maillage.plan.request.Asked;
import fr.maillage.plan.request.RemindJob;
import fr.maillage.plan.request.RequestService;
import fr.maillage.plan.request.Silent;
import fr.maillage.plan.request.SilentService;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.PageRequest;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import fr.maillage.testing.Statements;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Officers see who is silent, ask, and partners are reminded. */
@InsideEar
class RequestIT {

    private static final PageRequest ALL = new PageRequest(0, 200, null, true);

    @Inject
    private RequestDesk desk;

    @Inject
    private RequestService requests;

    @Inject
    private SilentService silent;

    @Inject
    private FigureService figures;

    @Inject
    private JobRunService jobs;

    @Inject
    private Runs runs;

    @Inject
    private Clock clock;

    @PersistenceUnit(unitName = "../maillage-ejb.jar#maillage")
    private EntityManagerFactory factory;

    private UUID lead;
    private UUID partner;
    private UUID action;
    private YearMonth month;

    @BeforeEach
    void an_action() {
        lead = desk.actor("Fils", desk.email("fils"));
        partner = desk.actor("Autre", null);
        action = desk.action("Fils", "Autre");
        month = desk.month();
    }

    private List<Silent> listed() {
        return officer(() -> silent.list(month, null, ALL)).items().stream()
                .filter(row -> row.action().equals(action))
                .toList();
    }

    private void send(UUID who) {
        officer(() -> {
            requests.send(action, who, month);
            return true;
        });
    }

    private List<String> refusal(Role role, String territory, UUID who, YearMonth when) {
        return refused(() -> As.a(role, territory, () -> requests.link(action, who, when)));
    }

    private Asked asked() {
        return officer(() -> requests.partners(action, month)).get(0);
    }

    private long messages() {
        return Sql.number("select count(*) from outbox_message where recipient = ?", desk.email("fils"));
    }

    private void aWeekPasses() {
        Sql.update(
                "update plan_request set message_at = ? where action_id = (select id from plan_action where uuid = ?)",
                OffsetDateTime.now(clock).minusDays(8),
                action.toString());
    }

    private void remind() {
        UUID run = runs.as("operator", () -> jobs.create(RemindJob.ID, Map.of()));
        runs.await(run, JobStatus.COMPLETED);
    }

    @Test
    void an_action_of_which_nothing_is_known_is_listed_with_who_could_tell_until_somebody_does() {
        assertThat(listed())
                .extracting(row -> row.partner().name() + " " + row.partner().lead() + " "
                        + row.partner().reachable())
                .containsExactly(desk.name("Fils") + " true true", desk.name("Autre") + " false false");
        assertThat(officer(() -> silent.list(month, "com:93064", ALL)).items())
                .noneMatch(row -> row.action().equals(action));
        assertThat(As.a(Role.EPT_OFFICER, "ept:200057875", () -> silent.list(month, null, ALL))
                        .items())
                .noneMatch(row -> row.action().equals(action));
        assertThat(officer(() -> silent.list(YearMonth.of(2021, 12), null, ALL)).items())
                .as("before its first day")
                .noneMatch(row -> row.action().equals(action));
        assertThat(refused(() -> As.a(Role.MEMBER, null, () -> silent.list(month, null, ALL))))
                .containsExactly("DENIED");

        As.administrator(() -> {
            figures.enter(action, month.toString(), 0, Map.of("ateliers", "0"));
            return true;
        });
        assertThat(listed()).isEmpty();
    }

    @Test
    void the_whole_list_takes_as_many_statements_for_one_action_as_for_many() {
        long one = Statements.during(
                factory, () -> officer(() -> silent.list(month, null, new PageRequest(0, 1, null, true))));
        for (int i = 0; i < 5; i++) {
            desk.action("Fils", "Autre");
        }

        assertThat(Statements.during(factory, () -> officer(() -> silent.list(month, null, ALL))))
                .isLessThanOrEqualTo(one);
    }

    @Test
    void a_partner_is_written_to_and_the_same_link_comes_again_until_she_answers() {
        send(lead);
        UUID request = asked().request();
        assertThat(asked().messages()).isEqualTo(1);
        send(lead);
        assertThat(asked().request()).isEqualTo(request);
        assertThat(messages()).isEqualTo(2);
        assertThat(refused(() -> officer(() -> {
                    requests.send(action, partner, month);
                    return true;
                })))
                .containsExactly("INVALID", "partner plan-request-address");

        officer(() -> {
            requests.revoke(action, lead, month);
            return true;
        });
        assertThat(asked().request()).isNull();
        assertThat(refused(() -> officer(() -> {
                    requests.revoke(action, lead, month);
                    return true;
                })))
                .containsExactly("CONFLICT");
    }

    @Test
    void who_was_asked_and_is_silent_is_reminded_twice_at_most_and_left_in_peace_a_week_between() {
        send(lead);
        desk.secret(action, partner, month);
        remind();
        assertThat(messages()).as("within a week").isEqualTo(1);
        for (int i = 0; i < 3; i++) {
            aWeekPasses();
            remind();
        }
        assertThat(messages()).isEqualTo(3);
        assertThat(asked().messages()).isEqualTo(3);
    }

    @Test
    void who_has_answered_or_whose_action_is_known_is_not_reminded() {
        send(lead);
        aWeekPasses();
        As.administrator(() -> {
            figures.enter(action, month.toString(), 0, Map.of("ateliers", "1"));
            return true;
        });
        remind();
        assertThat(messages()).isEqualTo(1);
    }

    @Test
    void links_are_made_by_officers_of_the_territory_for_who_takes_part_and_months_that_are_open() {
        YearMonth next = YearMonth.from(ClockProducer.today(clock)).plusMonths(1);

        assertThat(refusal(Role.EPT_OFFICER, "ept:200057875", lead, month)).containsExactly("DENIED");
        assertThat(refusal(Role.MEMBER, null, lead, month)).containsExactly("DENIED");
        assertThat(refusal(Role.EPT_OFFICER, "ept:200058790", UUID.randomUUID(), month))
                .containsExactly("INVALID", "partner plan-request-partner");
        for (YearMonth closed : List.of(next, month.minusMonths(3), YearMonth.of(2022, 7))) {
            assertThat(refusal(Role.EPT_OFFICER, "ept:200058790", lead, closed))
                    .containsExactly("INVALID", "month plan-request-month");
        }
    }
}
