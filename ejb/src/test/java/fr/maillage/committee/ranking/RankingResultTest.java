package fr.maillage.committee.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RankingResultTest {

    private static final List<RankingOption> THREE =
            List.of(new RankingOption(1, "A", null), new RankingOption(2, "B", null), new RankingOption(3, "C", null));

    @Test
    void points_are_those_of_borda_and_the_most_come_first() {
        // A > B > C twice, C > A > B once: A 2+2+1, B 1+1+0, C 0+0+2.
        List<RankingResult> results = RankingResult.of(THREE, 3, Map.of(1, 4L, 2, 7L, 3, 7L), Map.of(1, 2L, 3, 1L));

        assertThat(results)
                .extracting(r -> r.option().label(), RankingResult::place, RankingResult::points, RankingResult::firsts)
                .containsExactly(tuple("A", 1, 5L, 2L), tuple("B", 2, 2L, 0L), tuple("C", 2, 2L, 1L));
        assertThat(results.get(0).mean()).isEqualTo(4.0 / 3);
    }

    @Test
    void where_nobody_answered_there_is_no_mean_and_all_have_no_points() {
        assertThat(RankingResult.of(THREE, 0, Map.of(), Map.of()))
                .allSatisfy(result -> assertThat(result.mean()).isNull())
                .extracting(RankingResult::points)
                .containsExactly(0L, 0L, 0L);
    }
}
