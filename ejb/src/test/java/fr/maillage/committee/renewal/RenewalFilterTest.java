package fr.maillage.committee.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.shared.Problem;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The period of a list of renewals. */
class RenewalFilterTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 11);

    @Test
    void without_limits_it_is_a_year_back_and_a_year_ahead() {
        RenewalFilter filter = RenewalFilter.NONE.around(TODAY);

        assertThat(filter.from()).isEqualTo("2025-06-11");
        assertThat(filter.to()).isEqualTo("2027-06-11");
    }

    @Test
    void with_one_limit_the_other_one_lies_on_the_right_side_of_it() {
        assertThat(period(null, LocalDate.of(2020, 1, 1)).from()).isEqualTo("2019-01-01");
        assertThat(period(LocalDate.of(2030, 1, 1), null).to()).isEqualTo("2031-01-01");
        assertThat(period(LocalDate.of(2026, 1, 1), null).to()).isEqualTo("2027-06-11");
    }

    @Test
    void one_day_is_a_period_and_a_reversed_one_or_a_century_is_none() {
        assertThatCode(() -> period(TODAY, TODAY).check()).doesNotThrowAnyException();
        assertThatThrownBy(() -> period(TODAY, TODAY.minusDays(1)).check()).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> period(TODAY, TODAY.plusYears(100)).check()).isInstanceOf(Problem.class);
    }

    @Test
    void a_state_is_found_by_its_code_only() {
        assertThat(RenewalState.byCode("to-fill")).contains(RenewalState.TO_FILL);
        assertThat(RenewalState.byCode("TO_FILL")).isEmpty();
        assertThat(RenewalState.byCode(null)).isEmpty();
    }

    private static RenewalFilter period(LocalDate from, LocalDate to) {
        return new RenewalFilter(null, null, from, to, null).around(TODAY);
    }
}
