package fr.maillage.committee.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Texts that may be written in minutes, and remarks on them. */
class MinutesPolicyTest {

    private static final LocalDate HELD = LocalDate.of(2026, 6, 11);
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 15);

    @Test
    void a_text_keeps_its_lines_and_loses_what_no_page_can_show() {
        assertThat(MinutesPolicy.text(" Un\r\ndeux\u0000trois ")).isEqualTo("Un\ndeux trois");
        assertThat(MinutesPolicy.text(null)).isEmpty();
    }

    @Test
    void a_text_of_a_hundred_thousand_characters_is_refused_and_not_repeated() {
        Violation wrong = wrong(() -> MinutesPolicy.text("é".repeat(100_000)));

        assertThat(wrong.rule()).isEqualTo("too-long");
        assertThat(wrong.value()).hasSize(100);
        assertThat(wrong.args()).containsExactly("20000");
        assertThat(MinutesPolicy.text("é".repeat(20_000))).hasSize(20_000);
    }

    @Test
    void who_wants_a_correction_says_which_and_who_approves_says_none() {
        assertThat(MinutesPolicy.correction(MinutesAnswerCode.CORRECTS, " Le budget "))
                .isEqualTo("Le budget");
        assertThat(MinutesPolicy.correction(MinutesAnswerCode.APPROVES, "Le budget"))
                .isNull();
        assertThat(wrong(() -> MinutesPolicy.correction(MinutesAnswerCode.CORRECTS, " \u0007 "))
                        .rule())
                .isEqualTo("committee-minutes-correction");
        assertThat(wrong(() -> MinutesPolicy.correction(MinutesAnswerCode.CORRECTS, null))
                        .field())
                .isEqualTo("correction");
        assertThat(wrong(() -> MinutesPolicy.correction(MinutesAnswerCode.CORRECTS, "x".repeat(1001)))
                        .rule())
                .isEqualTo("too-long");
    }

    @Test
    void they_are_approved_between_their_gathering_and_today() {
        assertThat(MinutesPolicy.approved(null, HELD, TODAY)).isEqualTo(TODAY);
        assertThat(MinutesPolicy.approved(HELD, HELD, TODAY)).isEqualTo(HELD);
        assertThat(wrong(() -> MinutesPolicy.approved(HELD.minusDays(1), HELD, TODAY))
                        .rule())
                .isEqualTo("committee-minutes-day");
        assertThat(wrong(() -> MinutesPolicy.approved(TODAY.plusDays(1), HELD, TODAY))
                        .rule())
                .isEqualTo("committee-minutes-day");
    }

    @Test
    void only_known_answers_are_answers() {
        assertThat(MinutesAnswerCode.byCode("approves")).contains(MinutesAnswerCode.APPROVES);
        assertThat(MinutesAnswerCode.byCode("APPROVES")).isEmpty();
        assertThat(MinutesAnswerCode.byCode(null)).isEmpty();
    }

    private static Violation wrong(Runnable action) {
        return catchThrowableOfType(Problem.class, action::run).violations().get(0);
    }
}
