package fr.maillage.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.shared.Problem;
import org.junit.jupiter.api.Test;

class NewMessagePolicyTest {

    private static NewMessage message(String key, String recipient, String subject, String text, String calendar) {
        return new NewMessage(key, recipient, subject, text, null, null, null, calendar);
    }

    private static String wrong(NewMessage message) {
        Problem problem = catchThrowableOfType(Problem.class, () -> NewMessagePolicy.check(message));
        assertThat(problem).isNotNull();
        return problem.violations().get(0).field() + " "
                + problem.violations().get(0).rule();
    }

    @Test
    void takes_what_is_as_long_as_it_may_be() {
        assertThatCode(() -> NewMessagePolicy.check(
                        message("k".repeat(200), "a@b.fr", "s".repeat(200), "t".repeat(10_000), "c".repeat(20_000))))
                .doesNotThrowAnyException();
    }

    @Test
    void refuses_what_is_longer() {
        assertThat(wrong(message("k".repeat(201), "a@b.fr", "s", "t", null))).isEqualTo("key too-long");
        assertThat(wrong(message("k", "a@b.fr", "s".repeat(201), "t", null))).isEqualTo("subject too-long");
        assertThat(wrong(message("k", "a@b.fr", "s", "t".repeat(10_001), null))).isEqualTo("text too-long");
        assertThat(wrong(message("k", "a@b.fr", "s", "t", "c".repeat(20_001)))).isEqualTo("calendar too-long");
    }

    @Test
    void goes_to_an_address_and_says_something() {
        assertThat(wrong(message("k", null, "s", "t", null))).isEqualTo("recipient email");
        assertThat(wrong(message("k", "personne", "s", "t", null))).isEqualTo("recipient email");
        assertThat(wrong(message("k", "a@b.fr", " ", "t", null))).isEqualTo("subject required");
        assertThat(wrong(message("k", "a@b.fr", "s", null, null))).isEqualTo("text required");
        assertThat(wrong(message("k", "a@b.fr", "s", "t", ""))).isEqualTo("calendar required");
    }

    @Test
    void a_subject_brings_no_header_of_its_own() {
        assertThat(wrong(message("k", "a@b.fr", "s\r\nBcc: x@y.fr", "t", null))).isEqualTo("subject too-many-lines");
        assertThatCode(() -> NewMessagePolicy.check(message("k", "a@b.fr", "s\n", "t", null)))
                .doesNotThrowAnyException();
    }
}
