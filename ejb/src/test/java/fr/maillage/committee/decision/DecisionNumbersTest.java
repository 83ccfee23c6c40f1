package fr.maillage.committee.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DecisionNumbersTest {

    @Test
    void the_next_number_follows_the_greatest_of_the_year() {
        assertThat(DecisionNumbers.next(2026, List.of())).isEqualTo("D-2026-01");
        assertThat(DecisionNumbers.next(2026, List.of("D-2026-07", "D-2026-11")))
                .isEqualTo("D-2026-12");
        assertThat(DecisionNumbers.next(2026, List.of("D-2026-99"))).isEqualTo("D-2026-100");
    }

    @Test
    void what_is_written_in_another_way_does_not_count() {
        assertThat(DecisionNumbers.next(2026, List.of("D-2025-40", "D-2026-", "D-2026-bis", "D-2026-99999", "CT-12")))
                .isEqualTo("D-2026-01");
    }
}
