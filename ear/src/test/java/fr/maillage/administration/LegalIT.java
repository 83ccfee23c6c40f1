package fr.maillage.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.identity.Role;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Contents of the legal pages. */
@InsideEar
class LegalIT {

    private static final LegalInput NOTHING =
            new LegalInput(null, null, null, null, null, null, null, null, null, null, null, null);

    @Inject
    LegalService legal;

    @Inject
    BrandingService branding;

    @AfterEach
    void nothing_is_said() {
        save(NOTHING);
    }

    @Test
    void a_site_that_nobody_audited_says_so_and_claims_nothing() {
        LegalInformation now = legal.current();

        assertThat(now.accessibility()).isEqualTo(AccessibilityState.NOT_AUDITED);
        assertThat(legal.accessibility()).isEqualTo(AccessibilityState.NOT_AUDITED);
        assertThat(now.audit()).isNull();
        assertThat(now.host()).isEmpty();
        assertThat(now.email()).isNull();
    }

    @Test
    void the_state_follows_from_the_rate_of_an_audit() {
        assertThat(rated("0")).isEqualTo(AccessibilityState.NONE);
        assertThat(rated("49")).isEqualTo(AccessibilityState.NONE);
        assertThat(rated("50")).isEqualTo(AccessibilityState.PARTIAL);
        assertThat(rated("99")).isEqualTo(AccessibilityState.PARTIAL);
        assertThat(rated("100")).isEqualTo(AccessibilityState.TOTAL);
        assertThat(legal.current().audit())
                .isEqualTo(new LegalInformation.Audit(LocalDate.of(2026, 3, 4), "Cabinet des essais", 100));
    }

    @Test
    void the_publisher_is_the_committee_unless_somebody_else_is_named() {
        As.administrator(() -> {
            branding.save(branding.current().version(), new BrandingInput("Comité des essais", "1 place", null, null));
            return null;
        });
        assertThat(legal.current().publisher()).containsExactly("Comité des essais", "1 place");

        save(new LegalInput(
                "Un EPT\n\n 2 rue Y ", "Une présidente", null, null, null, null, null, null, null, null, null, null));
        assertThat(legal.current().publisher()).containsExactly("Un EPT", "2 rue Y");
        assertThat(legal.current().director()).isEqualTo("Une présidente");
    }

    @Test
    void everything_that_is_wrong_is_named() {
        String longer = "x".repeat(2001);
        LegalInput wrong = new LegalInput(
                "a\nb\nc\nd\ne\nf\ng",
                longer,
                longer,
                "nobody",
                longer,
                longer,
                longer,
                "javascript:alert(1)",
                "2999-01-01",
                longer,
                "101",
                longer);

        assertThat(refused(wrong))
                .containsExactly(
                        "publisher too-many-lines",
                        "director too-long",
                        "host too-long",
                        "email email",
                        "phone too-long",
                        "dataContact too-long",
                        "dataText too-long",
                        "securityContact security-contact",
                        "auditor too-long",
                        "auditedOn future-date",
                        "rate out-of-range",
                        "limits too-long");
        assertThat(refused(audit("yesterday", "Cabinet", "-1")))
                .containsExactly("auditedOn offer-date", "rate out-of-range");
        assertThat(refused(audit(null, " ", "80"))).containsExactly("auditedOn audit-whole", "auditor audit-whole");
    }

    @Test
    void two_administrators_do_not_overwrite_each_other() {
        save(audit("2026-03-04", "Cabinet", "60"));
        int read = legal.current().version();
        save(audit("2026-03-05", "Cabinet", "70"));

        problem(
                Problem.Kind.STALE,
                () -> As.administrator(() -> {
                    legal.save(read, NOTHING);
                    return null;
                }));
        assertThat(legal.current().audit().rate()).isEqualTo(70);
    }

    @Test
    void only_administrators_change_it() {
        for (Role role : Role.values()) {
            if (role != Role.ADMINISTRATOR) {
                problem(
                        Problem.Kind.DENIED,
                        () -> As.a(role, null, () -> {
                            legal.save(0, NOTHING);
                            return null;
                        }));
            }
        }
    }

    private AccessibilityState rated(String rate) {
        save(audit("2026-03-04", "Cabinet des essais", rate));
        return legal.accessibility();
    }

    private static LegalInput audit(String date, String auditor, String rate) {
        return new LegalInput(null, null, null, null, null, null, null, null, date, auditor, rate, null);
    }

    private void save(LegalInput input) {
        As.administrator(() -> {
            legal.save(legal.current().version(), input);
            return null;
        });
    }

    private List<String> refused(LegalInput input) {
        try {
            save(input);
        } catch (Problem problem) {
            return problem.violations().stream().map(LegalIT::words).toList();
        }
        return List.of();
    }

    private static String words(Violation violation) {
        return violation.field() + " " + violation.rule();
    }

    private static void problem(Problem.Kind kind, ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.kind()).isEqualTo(kind));
    }
}
