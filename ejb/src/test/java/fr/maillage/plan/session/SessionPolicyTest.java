package fr.maillage.plan.session;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.plan.session.SessionPolicy.Slot;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Sums of sessions, month by month. */
class SessionPolicyTest {

    private static final YearMonth JUNE = YearMonth.of(2022, 6);

    private static Session session(long action, String day, Map<Long, BigDecimal> counts) {
        return new Session(0, UUID.randomUUID(), 0, action, LocalDate.parse(day), "", counts);
    }

    private static BigDecimal n(String number) {
        return new BigDecimal(number);
    }

    @Test
    void sessions_of_a_month_add_up_by_action_and_measure() {
        assertThat(SessionPolicy.sums(List.of(
                        session(1, "2022-06-01", Map.of(2L, n("4"), 3L, n("3"))),
                        session(1, "2022-06-30", Map.of(2L, n("4.5"))),
                        session(1, "2022-07-01", Map.of(2L, n("9"))),
                        session(5, "2022-06-01", Map.of(2L, n("7"))))))
                .containsOnly(
                        Map.entry(new Slot(1, JUNE, 2), n("8.5")),
                        Map.entry(new Slot(1, JUNE, 3), n("3")),
                        Map.entry(new Slot(1, JUNE.plusMonths(1), 2), n("9")),
                        Map.entry(new Slot(5, JUNE, 2), n("7")));
    }

    @Test
    void nobody_who_came_is_zero_and_not_nothing() {
        assertThat(SessionPolicy.sums(List.of(session(1, "2022-06-01", Map.of(3L, n("0"))))))
                .containsOnly(Map.entry(new Slot(1, JUNE, 3), n("0")));
        assertThat(SessionPolicy.sums(List.of(session(1, "2022-06-01", Map.of()))))
                .isEmpty();
    }

    @Test
    void a_session_says_the_same_in_numbers_of_whatever_scale() {
        Session known = session(1, "2022-06-01", Map.of(2L, n("4.00")));

        assertThat(session(1, "2022-06-01", Map.of(2L, n("4"))).says(known)).isTrue();
        assertThat(session(1, "2022-06-02", Map.of(2L, n("4"))).says(known)).isFalse();
        assertThat(known.with(3, n("1")).says(known)).isFalse();
        assertThat(known.with(2, n("5")).says(known)).isFalse();
        assertThat(known.says(null)).isFalse();
    }
}
