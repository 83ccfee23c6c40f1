package fr.maillage.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DayGridTest {

    @Test
    void a_month_has_whole_weeks_from_monday_on_and_marks_what_is_not_of_it() {
        LocalDate day = LocalDate.of(2026, 11, 29);
        List<List<DayGrid.Day<String>>> weeks =
                DayGrid.weeks(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30), Map.of(day, List.of("a", "b")));
        assertThat(weeks).hasSize(6).allMatch(week -> week.size() == 7);
        assertThat(weeks.get(0).get(0).date()).isEqualTo(LocalDate.of(2026, 10, 26));
        assertThat(weeks.get(0))
                .extracting(DayGrid.Day::within)
                .containsExactly(false, false, false, false, false, false, true);
        assertThat(weeks.get(4).get(6).items()).containsExactly("a", "b");
        assertThat(weeks.get(5).get(1).within()).isFalse();
    }

    @Test
    void one_day_has_one_week() {
        LocalDate day = LocalDate.of(2026, 3, 29);
        assertThat(DayGrid.weeks(day, day, Map.of())).hasSize(1);
    }
}
