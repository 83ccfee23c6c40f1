package fr.maillage.deployment;

import static fr.maillage.deployment.DeploymentStory.officer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.deployment.dropin.DropInCalendarService;
import fr.maillage.deployment.dropin.DropInField;
import fr.maillage.deployment.dropin.DropInService;
import fr.maillage.identity.Role;
import fr.maillage.notification.LinkSigner;
import fr.maillage.shared.Problem;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The private link of a calendar of drop-ins ends when it is renewed. */
@InsideEar
class DropInLinkIT {

    private final String adviser = "G-" + UUID.randomUUID().toString().substring(0, 8);

    @Inject
    private DeploymentStory story;

    @Inject
    private DropInDesk desk;

    @Inject
    private DropInService dropIns;

    @Inject
    private DropInCalendarService calendar;

    @Inject
    private LinkSigner signer;

    @BeforeEach
    void an_adviser_in_gagny() {
        story.forget();
        UUID place = desk.place("93032");
        officer(() -> dropIns.create(DropInDesk.says(place)
                .with(DropInField.ENDS_ON, "2099-12-31")
                .with(DropInField.ADVISERS, List.of(adviser))));
    }

    private String key() {
        return officer(() -> calendar.key(adviser, null, null));
    }

    private void renew(Role role, String territory, int shown) {
        As.a(role, territory, () -> {
            calendar.renew(adviser, null, null, shown);
            return null;
        });
    }

    private static Problem.Kind kind(ThrowingCallable call) {
        return catchThrowableOfType(Problem.class, call).kind();
    }

    @Test
    void links_from_before_they_could_be_renewed_go_on() {
        UUID seed = UUID.nameUUIDFromBytes(("drop-ins:" + adviser + "||").getBytes(StandardCharsets.UTF_8));
        assertThat(key()).isEqualTo(signer.secret(seed));
    }

    @Test
    void all_links_before_the_one_of_now_have_ended_and_what_was_none_stays_none() {
        String first = key();
        renew(Role.DEPARTMENT_OFFICER, "dep:93", 0);
        String second = key();
        renew(Role.DEPARTMENT_OFFICER, "dep:93", 1);
        String third = key();

        assertThat(third).isNotEqualTo(second).isNotEqualTo(first);
        assertThat(calendar.feed(adviser, null, null, first)).isEmpty();
        assertThat(calendar.feed(adviser, null, null, second)).isEmpty();
        assertThat(calendar.feed(adviser, null, null, third)).isPresent();
        assertThat(kind(() -> calendar.feed(adviser, null, null, "x" + third))).isEqualTo(Problem.Kind.NOT_FOUND);
        assertThat(kind(() -> calendar.feed(adviser, null, null, null))).isEqualTo(Problem.Kind.NOT_FOUND);
        assertThat(kind(() -> calendar.feed(null, null, null, third))).isEqualTo(Problem.Kind.NOT_FOUND);
        assertThat(officer(() -> calendar.standing(adviser, null, null)).version())
                .isEqualTo(2);
        assertThat(officer(() -> calendar.standing(null, null, "com:93032")).version())
                .isZero();
    }

    @Test
    void the_second_of_two_at_once_is_told_and_each_renewal_is_in_the_audit() {
        renew(Role.DEPARTMENT_OFFICER, "dep:93", 0);
        String key = key();
        assertThat(kind(() -> renew(Role.DEPARTMENT_OFFICER, "dep:93", 0))).isEqualTo(Problem.Kind.STALE);
        assertThat(key()).isEqualTo(key);
        assertThat(Sql.number(
                        "select count(*) from audit_line where action = 'deployment.feed.renew' and label = ?",
                        adviser))
                .isEqualTo(1);
    }

    @Test
    void whoever_keeps_one_of_its_drop_ins_renews_it_and_nobody_else() {
        assertThat(kind(() -> renew(Role.MEMBER, "dep:93", 0))).isEqualTo(Problem.Kind.DENIED);
        assertThat(kind(() -> renew(Role.ADVISER, "com:93032", 0))).isEqualTo(Problem.Kind.DENIED);
        assertThat(kind(() -> renew(Role.EPT_OFFICER, "com:93014", 0))).isEqualTo(Problem.Kind.DENIED);
        assertThat(kind(() -> calendar.renew(adviser, null, null, 0))).isEqualTo(Problem.Kind.UNAUTHENTICATED);
        renew(Role.EPT_OFFICER, "com:93032", 0);
        assertThat(kind(() -> officer(() -> calendar.renewable(null, null, "com:00000"))))
                .isEqualTo(Problem.Kind.NOT_FOUND);
        assertThat(officer(() -> calendar.renewable("nobody", null, null))).isFalse();
        assertThat(As.a(Role.EPT_OFFICER, "com:93032", () -> calendar.renewable(null, null, "com:93014")))
                .isFalse();
        assertThat(As.a(Role.EPT_OFFICER, "com:93032", () -> calendar.renewable(null, null, "com:93032")))
                .isTrue();
    }
}
