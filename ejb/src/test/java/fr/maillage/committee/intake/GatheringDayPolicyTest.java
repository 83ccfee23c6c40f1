package fr.maillage.committee.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class GatheringDayPolicyTest {

    @Test
    void a_code_tells_its_month_or_its_day() {
        assertThat(GatheringDayPolicy.told("CT-2026-06")).contains(LocalDate.of(2026, 6, 1));
        assertThat(GatheringDayPolicy.told("CT-2026-12")).contains(LocalDate.of(2026, 12, 1));
        assertThat(GatheringDayPolicy.told("202601")).contains(LocalDate.of(2026, 1, 1));
        assertThat(GatheringDayPolicy.told("comité 2026/06/11")).contains(LocalDate.of(2026, 6, 11));
        assertThat(GatheringDayPolicy.told("CT20260611b")).contains(LocalDate.of(2026, 6, 11));
    }

    @Test
    void a_code_without_a_month_of_this_century_tells_nothing() {
        assertThat(GatheringDayPolicy.told("S1")).isEmpty();
        assertThat(GatheringDayPolicy.told("CT-2026")).isEmpty();
        assertThat(GatheringDayPolicy.told("CT-2026-13")).isEmpty();
        assertThat(GatheringDayPolicy.told("CT-2026-00")).isEmpty();
        assertThat(GatheringDayPolicy.told("CT-1926-06")).isEmpty();
        assertThat(GatheringDayPolicy.told("CT-12026-06")).isEmpty();
        assertThat(GatheringDayPolicy.told("CT-2026-061")).isEmpty();
        assertThat(GatheringDayPolicy.told("CT-2026-02-30")).isEmpty();
    }
}
