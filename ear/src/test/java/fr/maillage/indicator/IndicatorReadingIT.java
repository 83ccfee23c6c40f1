package fr.maillage.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.identity.Role;
import fr.maillage.job.JobRunService;
import fr.maillage.shared.Problem;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who reads indicators, over time and of several territories. */
@InsideEar
class IndicatorReadingIT {

    @Inject
    private IndicatorDesk desk;

    @Inject
    private IndicatorService indicators;

    @Inject
    private IndicatorCompileService compiler;

    @Inject
    private JobRunService jobs;

    @BeforeEach
    void settle() {
        TestLand.clear();
        TestLand.forgetEarlierDays(desk.today());
        TestLand.settle();
    }

    @AfterEach
    void clear() {
        TestLand.clear();
    }

    @Test
    void a_series_has_one_reading_per_snapshot_and_each_knows_the_one_before() {
        desk.runJob();
        LocalDate before = desk.today().minusDays(40);
        snapshotOf(before, TestLand.EPT, "place-count", 1);
        try {
            List<IndicatorReading> series =
                    As.a(Role.MEMBER, null, () -> indicators.series("place-count", TestLand.EPT, before, desk.today()));
            assertThat(series)
                    .extracting(IndicatorReading::date)
                    .startsWith(before)
                    .endsWith(desk.today());
            assertThat(series.get(series.size() - 1).change()).isEqualByComparingTo("3");
            assertThat(As.a(Role.MEMBER, null, () -> indicators.series("place-count", TestLand.EPT, before, before)))
                    .hasSize(1);
        } finally {
            Sql.update("delete from indicator_value where snapshot_id = ?", TestLand.FIRST_ID);
            Sql.update("delete from indicator_snapshot where id = ?", TestLand.FIRST_ID);
        }
    }

    @Test
    void several_territories_are_read_at_once() {
        desk.runJob();

        Map<Long, IndicatorReading> readings = As.a(
                Role.MEMBER,
                null,
                () -> indicators.readingsFor("place-count", Set.of(TestLand.ALBA, TestLand.BORA, -1L)));

        assertThat(readings).containsOnlyKeys(TestLand.ALBA, TestLand.BORA);
        assertThat(readings.get(TestLand.ALBA).value()).isEqualByComparingTo("3");
    }

    @Test
    void an_unknown_indicator_is_a_problem() {
        assertThatThrownBy(() -> As.a(Role.MEMBER, null, () -> indicators.definition("nothing-like-it")))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.NOT_FOUND));
    }

    @Test
    void a_visitor_reads_nothing_and_a_member_compiles_nothing() {
        assertThatThrownBy(() -> indicators.readings(TestLand.EPT))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.UNAUTHENTICATED));
        assertThatThrownBy(() -> As.a(Role.MEMBER, null, () -> jobs.create(IndicatorCompileJob.ID, Map.of())))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.DENIED));
        assertThatThrownBy(() -> As.a(Role.MEMBER, null, () -> compiler.begin(UUID.randomUUID())))
                .isInstanceOf(Problem.class);
    }

    private static void snapshotOf(LocalDate day, long territory, String code, int figure) {
        Sql.update(
                "insert into indicator_snapshot (id, snapshot_date, current_for, run_id, started_at) values"
                        + " (?, ?, ?, ?, current_timestamp)",
                TestLand.FIRST_ID,
                day,
                day,
                UUID.randomUUID().toString());
        Sql.update(
                "insert into indicator_value (snapshot_id, territory_id, indicator, dimension, numerator, figure)"
                        + " values (?, ?, ?, '', ?, ?)",
                TestLand.FIRST_ID,
                territory,
                code,
                figure,
                figure);
    }
}
