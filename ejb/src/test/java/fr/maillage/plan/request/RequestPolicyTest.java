package fr.maillage.plan.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** When partners are asked, may answer, and are reminded. */
class RequestPolicyTest {

    private static final YearMonth JUNE = YearMonth.of(2026, 6);
    private static final OffsetDateTime NOW = OffsetDateTime.of(2026, 7, 15, 8, 0, 0, 0, ZoneOffset.UTC);
    private static final LocalDate TODAY = NOW.toLocalDate();

    private static FigureRequest request(OffsetDateTime expires, OffsetDateTime answered, OffsetDateTime revoked) {
        return new FigureRequest(
                1, UUID.randomUUID(), 1, 1, JUNE, NOW.minusDays(9), expires, 1, NOW.minusDays(9), answered, revoked);
    }

    private static RequestState state(OffsetDateTime expires, OffsetDateTime answered, OffsetDateTime revoked) {
        return RequestPolicy.state(request(expires, answered, revoked), true, NOW, TODAY);
    }

    @Test
    void a_month_is_closed_for_partners_after_the_second_month_that_follows() {
        assertThat(RequestPolicy.closes(JUNE)).isEqualTo("2026-08-31");
        assertThat(RequestPolicy.closes(YearMonth.of(2026, 12))).isEqualTo("2027-02-28");
        assertThat(RequestPolicy.askable(JUNE, LocalDate.of(2026, 6, 1))).isTrue();
        assertThat(RequestPolicy.askable(JUNE, LocalDate.of(2026, 5, 31))).isFalse();
        assertThat(RequestPolicy.askable(JUNE, LocalDate.of(2026, 8, 31))).isTrue();
        assertThat(RequestPolicy.askable(JUNE, LocalDate.of(2026, 9, 1))).isFalse();
        assertThat(RequestPolicy.firstOpen(LocalDate.of(2026, 8, 31))).isEqualTo(JUNE);
    }

    @Test
    void a_link_says_why_it_does_not_serve_what_was_done_with_it_first() {
        OffsetDateTime later = NOW.plusDays(1);
        OffsetDateTime before = NOW.minusDays(1);

        assertThat(state(later, null, null)).isEqualTo(RequestState.OPEN);
        assertThat(state(before, null, null)).isEqualTo(RequestState.EXPIRED);
        assertThat(state(before, before, before)).isEqualTo(RequestState.USED);
        assertThat(state(before, null, before)).isEqualTo(RequestState.REVOKED);
        assertThat(RequestPolicy.state(request(later, null, null), false, NOW, TODAY))
                .isEqualTo(RequestState.WITHDRAWN);
        assertThat(RequestPolicy.state(request(later, null, null), true, NOW, LocalDate.of(2026, 9, 1)))
                .isEqualTo(RequestState.CLOSED);
    }

    @Test
    void a_link_is_expired_at_its_very_moment() {
        assertThat(state(NOW.plusNanos(1), null, null)).isEqualTo(RequestState.OPEN);
        assertThat(state(NOW, null, null)).isEqualTo(RequestState.EXPIRED);
    }

    @Test
    void reminders_begin_on_the_tenth_of_the_following_month() {
        assertThat(RequestPolicy.lastReminded(LocalDate.of(2026, 7, 9), 10)).isEqualTo(YearMonth.of(2026, 5));
        assertThat(RequestPolicy.lastReminded(LocalDate.of(2026, 7, 10), 10)).isEqualTo(JUNE);
    }
}
