package fr.maillage.deployment;

import static fr.maillage.deployment.DeploymentStory.officer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.deployment.post.AdviserRetention;
import fr.maillage.deployment.post.AssignmentDetail;
import fr.maillage.deployment.post.AssignmentField;
import fr.maillage.deployment.post.AssignmentService;
import fr.maillage.deployment.post.HostPeriod;
import fr.maillage.deployment.post.HostPeriodService;
import fr.maillage.deployment.post.PostDetail;
import fr.maillage.deployment.post.PostField;
import fr.maillage.deployment.post.PostService;
import fr.maillage.identity.Role;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Officers say who holds a post and who hosts it, from when to when. */
@InsideEar
class AssignmentIT {

    @Inject
    private DeploymentStory story;

    @Inject
    private PostService posts;

    @Inject
    private AssignmentService assignments;

    @Inject
    private HostPeriodService periods;

    @Inject
    private AdviserRetention retention;

    @Inject
    private Clock clock;

    private PostDetail post;

    @BeforeEach
    void a_post_of_gagny() {
        story.forget();
        story.run("hosts", false);
        post = officer(() -> posts.create(FieldValues.none(PostField.class)
                .with(PostField.CODE, "P" + UUID.randomUUID().toString().substring(0, 8))
                .with(PostField.TERRITORY, "com:93032")));
    }

    private FieldValues<AssignmentField> says(String adviser, String from, String contract) {
        return FieldValues.none(AssignmentField.class)
                .with(AssignmentField.POST, post.post().code())
                .with(AssignmentField.ADVISER, adviser)
                .with(AssignmentField.STARTS_ON, from)
                .with(AssignmentField.CONTRACT_ENDS_ON, contract);
    }

    private AssignmentDetail add(String adviser, String from, String contract) {
        return officer(() -> assignments.add(says(adviser, from, contract)));
    }

    private static Problem refused(ThrowingCallable call) {
        return catchThrowableOfType(Problem.class, call);
    }

    @Test
    void one_after_the_other_holds_a_post_and_never_two_at_once() {
        add("G01", "2024-01-08", "2026-06-15");
        assertThat(refused(() -> add("G02", "2026-06-15", null)).violations())
                .extracting(Violation::rule)
                .containsExactly("deployment-assignment-overlaps");
        AssignmentDetail second = add("G02", "2026-06-16", null);
        assertThat(refused(() -> officer(() ->
                                assignments.update(second.id(), second.version(), says("G02", "2026-06-01", null))))
                        .violations())
                .extracting(Violation::rule)
                .containsExactly("deployment-assignment-overlaps");
        assertThat(officer(() -> assignments.of(post.post().key()))).hasSize(2);
    }

    @Test
    void an_end_before_the_start_is_refused_and_so_is_a_post_that_is_returned() {
        assertThat(refused(() -> add("G01", "2026-02-01", "2026-01-31")).violations())
                .extracting(Violation::rule)
                .containsExactly("deployment-dates-swapped");
        PostDetail returned = officer(
                () -> posts.update(post.id(), post.version(), post.values().with(PostField.RETURNED_ON, "2026-03-01")));
        assertThat(refused(() -> add("G01", "2026-02-01", "2026-03-01")).violations())
                .extracting(Violation::rule)
                .containsExactly("deployment-post-returned");
        add("G01", "2026-02-01", "2026-02-28");
        assertThat(refused(() -> officer(() -> posts.update(
                                returned.id(),
                                returned.version(),
                                returned.values().with(PostField.RETURNED_ON, "2026-02-28"))))
                        .violations())
                .extracting(Violation::rule)
                .containsExactly("deployment-returned-occupied");
    }

    @Test
    void the_second_of_two_who_change_it_is_told_and_each_change_is_in_the_audit_of_the_post() {
        AssignmentDetail made = add("G01", "2024-01-08", "2026-06-15");
        AssignmentDetail ended = officer(() -> assignments.update(
                made.id(), made.version(), made.values().with(AssignmentField.ENDS_ON, "2026-01-31")));
        assertThat(ended.version()).isNotEqualTo(made.version());
        assertThat(refused(() -> officer(() -> assignments.update(made.id(), made.version(), made.values())))
                        .kind())
                .isEqualTo(Problem.Kind.STALE);
        officer(() -> {
            assignments.remove(ended.id(), ended.version());
            return null;
        });
        assertThat(Sql.rows(
                        "select action from audit_line where record_id = ? order by id",
                        post.id().toString()))
                .extracting(line -> line.get("action"))
                .containsExactly(
                        "deployment.post.create",
                        "deployment.post.assign",
                        "deployment.post.reassign",
                        "deployment.post.unassign");
    }

    @Test
    void members_read_it_and_change_nothing_and_officers_only_on_their_territory() {
        AssignmentDetail made = add("G01", "2024-01-08", "2026-06-15");
        assertThat(As.a(Role.MEMBER, "dep:93", () -> assignments.get(made.id())).open())
                .isFalse();
        assertThat(refused(() -> As.a(
                                Role.MEMBER,
                                "dep:93",
                                () -> assignments.update(made.id(), made.version(), made.values())))
                        .kind())
                .isEqualTo(Problem.Kind.DENIED);
        assertThat(refused(() -> As.a(
                                Role.EPT_OFFICER,
                                "com:93014",
                                () -> assignments.update(made.id(), made.version(), made.values())))
                        .kind())
                .isEqualTo(Problem.Kind.DENIED);
    }

    @Test
    void a_post_goes_from_one_host_to_another_on_a_day() {
        attach("7003", null);
        attach("7009", LocalDate.of(2026, 3, 1));
        assertThat(officer(() -> periods.of(post.post().key())))
                .extracting(HostPeriod::host)
                .containsExactly("7003", "7009");
        assertThat(refused(() -> attach("7001", LocalDate.of(2026, 2, 1))).violations())
                .extracting(Violation::rule)
                .containsExactly("deployment-host-before");
        assertThat(refused(() -> attach("9999", null)).violations())
                .extracting(Violation::rule)
                .containsExactly("deployment-line-host-unknown");
    }

    @Test
    void who_held_a_post_years_ago_is_forgotten_and_when_it_was_held_stays() {
        OffsetDateTime now = OffsetDateTime.now(clock);
        LocalDate limit = now.minusDays(retention.defaultDays()).toLocalDate();
        Sql.update(
                "insert into post_assignment (id, uuid, version, post_id, adviser, starts_on, ends_on) values"
                        + " (nextval('post_assignment_seq'), ?, 1, ?, 'G98', ?, ?)",
                UUID.randomUUID().toString(),
                post.post().key(),
                limit.minusDays(90),
                limit.minusDays(2));
        Sql.update(
                "insert into post_assignment (id, uuid, version, post_id, adviser, starts_on) values"
                        + " (nextval('post_assignment_seq'), ?, 1, ?, 'G99', ?)",
                UUID.randomUUID().toString(),
                post.post().key(),
                limit.minusDays(1));

        assertThat(As.system(() -> retention.removeBefore(now.minusDays(retention.defaultDays()), 100)))
                .isEqualTo(1);
        assertThat(Sql.number("select count(*) from post_assignment where adviser = 'G98'"))
                .isZero();
        assertThat(Sql.number("select count(*) from post_assignment where adviser = 'G99'"))
                .isEqualTo(1);
        assertThat(Sql.number(
                        "select count(*) from post_assignment where post_id = ?",
                        post.post().key()))
                .isEqualTo(2);
    }

    private void attach(String host, LocalDate from) {
        officer(() -> {
            periods.attach(post.id(), host, from);
            return null;
        });
    }
}
