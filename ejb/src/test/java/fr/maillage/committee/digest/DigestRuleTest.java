package fr.maillage.committee.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DigestRuleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-11-20T12:00:00Z");

    private static Awaiting item(String title, LocalDate due, OffsetDateTime told, boolean news) {
        return new Awaiting(1, "task", title.hashCode(), title, null, due, told, news, "/x.xhtml", new UUID(0, 1));
    }

    private static List<String> titles(List<Awaiting> items) {
        return items.stream().map(Awaiting::title).toList();
    }

    @Test
    void what_is_late_comes_first_then_what_is_due_soon_then_what_has_no_day_then_news() {
        List<Awaiting> sorted = AwaitingOrder.sorted(List.of(
                item("news", null, NOON, true),
                item("undated, told later", null, NOON.plusDays(1), false),
                item("soon", TODAY.plusDays(1), null, false),
                item("late", TODAY.minusDays(1), null, false),
                item("undated", null, NOON, false),
                item("very late", TODAY.minusDays(40), null, false),
                item("today", TODAY, null, false)));

        assertThat(titles(sorted))
                .containsExactly("very late", "late", "today", "soon", "undated", "undated, told later", "news");
        assertThat(sorted.get(1).late(TODAY)).isTrue();
        assertThat(sorted.get(2).late(TODAY)).isFalse();
    }

    @Test
    void who_never_chose_is_reminded_of_what_she_was_told_before_the_period_and_of_no_news() {
        List<Awaiting> items = List.of(
                item("never told", null, null, false),
                item("told before", null, NOON.minusMinutes(1), false),
                item("told since", null, NOON, false),
                item("news", null, NOON.minusDays(9), true));

        assertThat(titles(AwaitingOrder.told(items, null, null, NOON))).containsExactly("never told", "told before");
    }

    @Test
    void who_chose_is_told_of_all_and_of_news_once() {
        List<Awaiting> items = List.of(
                item("told since", null, NOON, false),
                item("old news", null, NOON.minusMinutes(1), true),
                item("news", null, NOON, true));

        assertThat(titles(AwaitingOrder.told(items, Rhythm.WEEKLY, NOON, NOON))).containsExactly("told since", "news");
        assertThat(AwaitingOrder.told(items, Rhythm.MONTHLY, null, NOON)).hasSize(3);
    }

    @Test
    void weeks_begin_on_monday_at_seven_in_paris_whatever_the_clocks_do() {
        assertThat(current(Rhythm.WEEKLY, "2026-11-30T05:59:59Z")).hasToString("2026-11-23");
        assertThat(current(Rhythm.WEEKLY, "2026-11-30T06:00:00Z")).hasToString("2026-11-30");
        // Summer time ends on 25 October 2026 and begins on 28 March 2027.
        assertThat(current(Rhythm.WEEKLY, "2026-10-19T04:59:59Z")).hasToString("2026-10-12");
        assertThat(current(Rhythm.WEEKLY, "2026-10-19T05:00:00Z")).hasToString("2026-10-19");
        assertThat(current(Rhythm.WEEKLY, "2026-10-26T05:59:59Z")).hasToString("2026-10-19");
        assertThat(current(Rhythm.WEEKLY, "2026-10-26T06:00:00Z")).hasToString("2026-10-26");
        assertThat(current(Rhythm.WEEKLY, "2027-03-29T05:00:00Z")).hasToString("2027-03-29");
        assertThat(next(Rhythm.WEEKLY, "2026-10-24T12:00:00Z")).hasToString("2026-10-26");
        assertThat(DigestPeriod.begin(LocalDate.of(2026, 10, 26)))
                .isEqualTo(OffsetDateTime.parse("2026-10-26T07:00:00+01:00"));
        assertThat(DigestPeriod.begin(LocalDate.of(2026, 10, 19)))
                .isEqualTo(OffsetDateTime.parse("2026-10-19T07:00:00+02:00"));
    }

    @Test
    void months_begin_on_their_first_day_and_no_month_is_left_out() {
        assertThat(current(Rhythm.MONTHLY, "2026-12-01T05:59:59Z")).hasToString("2026-11-01");
        assertThat(current(Rhythm.MONTHLY, "2026-12-01T06:00:00Z")).hasToString("2026-12-01");
        assertThat(next(Rhythm.MONTHLY, "2026-12-31T23:30:00Z")).hasToString("2027-01-01");
        assertThat(current(Rhythm.MONTHLY, "2026-12-31T23:30:00Z")).hasToString("2026-12-01");
        assertThat(next(Rhythm.MONTHLY, "2027-01-31T12:00:00Z")).hasToString("2027-02-01");
        assertThat(next(Rhythm.MONTHLY, "2028-02-29T12:00:00Z")).hasToString("2028-03-01");
    }

    @Test
    void rhythms_are_known_by_their_codes() {
        assertThat(Rhythm.codes()).containsExactly("weekly", "monthly", "at-once", "never");
        assertThat(Rhythm.codes())
                .allSatisfy(code -> assertThat(Rhythm.byCode(code))
                        .hasValueSatisfying(rhythm -> assertThat(rhythm.code()).isEqualTo(code)));
        assertThat(Rhythm.byCode("daily")).isEmpty();
        assertThat(Rhythm.byCode(null)).isEmpty();
    }

    private static LocalDate current(Rhythm rhythm, String now) {
        return DigestPeriod.current(rhythm, Instant.parse(now));
    }

    private static LocalDate next(Rhythm rhythm, String now) {
        return DigestPeriod.next(rhythm, Instant.parse(now));
    }
}
