package fr.maillage.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.identity.Role;
import fr.maillage.job.JobRunService;
import fr.maillage.job.JobRunView;
import fr.maillage.job.JobStatus;
import fr.maillage.job.Runs;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Problem;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import fr.maillage.testjobs.Gate;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Snapshots of the {@link TestLand}, against figures worked out by hand. */
@InsideEar
class IndicatorCompileIT {

    private static final String ORPHANS =
            "select count(*) from indicator_value where snapshot_id not in" + " (select id from indicator_snapshot)";

    private static final LocalDate TODAY = LocalDate.now(Clock.system(ClockProducer.PARIS));

    @Inject
    private IndicatorService indicators;

    @Inject
    private IndicatorCompileService compiler;

    @Inject
    private JobRunService jobs;

    @Inject
    private Runs runs;

    @Resource
    private UserTransaction transaction;

    @Resource(lookup = "java:jboss/datasources/MaillageBatchDS")
    private DataSource batch;

    @BeforeEach
    void settle() {
        TestLand.clear();
        TestLand.settle();
    }

    @AfterEach
    void clear() {
        TestLand.clear();
    }

    @Test
    void the_job_counts_places_communes_and_services_of_a_territory() {
        runJob();

        assertThat(value("place-count", TestLand.EPT)).isEqualByComparingTo("4");
        assertThat(value("place-fresh-share", TestLand.EPT)).isEqualByComparingTo("50");
        assertThat(value("place-exact-share", TestLand.EPT)).isEqualByComparingTo("50");
        IndicatorReading without = reading("commune-without-place", TestLand.EPT);
        assertThat(without.value()).isEqualByComparingTo("1");
        assertThat(without.denominator()).isEqualByComparingTo("3");
        IndicatorReading services = reading("place-service", TestLand.EPT);
        assertThat(services.value()).isEqualByComparingTo("3");
        assertThat(services.dimensions())
                .hasSize(9)
                .startsWith(
                        new IndicatorReading.DimensionValue("aide-demarches", BigDecimal.valueOf(2)),
                        new IndicatorReading.DimensionValue("outils-quotidien", BigDecimal.valueOf(2)),
                        new IndicatorReading.DimensionValue("insertion-professionnelle", BigDecimal.ZERO));
    }

    @Test
    void a_rate_over_inhabitants_wants_to_know_them_all() {
        runJob();

        assertThat(value("place-per-10000", TestLand.ALBA)).isEqualByComparingTo("3");
        assertThat(reading("place-per-10000", TestLand.EPT).reason()).isEqualTo(IndicatorReasons.POPULATION_MISSING);
        assertThat(reading("place-per-10000", TestLand.EPT).value()).isNull();
        assertThat(reading("place-per-10000", TestLand.DESERT).reason()).isEqualTo(IndicatorReasons.NO_INHABITANT);
    }

    @Test
    void a_place_counts_once_in_a_perimeter_whose_parts_overlap() {
        runJob();

        assertThat(value("place-count", TestLand.TOGETHER)).isEqualByComparingTo("4");
        assertThat(value("place-per-10000", TestLand.TOGETHER)).isEqualByComparingTo("2.666667");
        assertThat(value("commune-without-place", TestLand.TOGETHER)).isEqualByComparingTo("0");
    }

    @Test
    void what_only_outlines_could_tell_is_not_computable() {
        runJob();

        assertThat(indicators(TestLand.QPV))
                .hasSize(17)
                .allSatisfy(reading -> assertThat(reading.reason()).isEqualTo(IndicatorReasons.NO_OUTLINES));
        assertThat(reading("place-count", TestLand.HALF).reason()).isEqualTo(IndicatorReasons.NO_OUTLINES);
        assertThat(value("commune-without-place", TestLand.HALF)).isEqualByComparingTo("0");
    }

    @Test
    void with_the_outline_of_a_neighbourhood_its_places_count_and_once_in_what_contains_it() {
        TestLand.outline();
        runJob();

        assertThat(value("place-count", TestLand.QPV)).isEqualByComparingTo("1");
        assertThat(value("place-exact-share", TestLand.QPV)).isEqualByComparingTo("100");
        assertThat(value("place-service", TestLand.QPV)).isEqualByComparingTo("1");
        assertThat(reading("place-per-10000", TestLand.QPV).reason()).isEqualTo(IndicatorReasons.POPULATION_MISSING);
        assertThat(reading("commune-without-place", TestLand.QPV).reason()).isEqualTo(IndicatorReasons.NO_COMMUNE);
        assertThat(value("place-count", TestLand.TOGETHER)).isEqualByComparingTo("4");
    }

    @Test
    void a_territory_far_from_the_committee_without_a_place_reads_zero_places_and_no_share() {
        runJob();

        assertThat(Sql.number("select count(*) from indicator_value where territory_id = ?", TestLand.CIMA))
                .isZero();
        assertThat(value("place-count", TestLand.CIMA)).isEqualByComparingTo("0");
        assertThat(reading("place-per-10000", TestLand.CIMA).reason()).isEqualTo(IndicatorReasons.POPULATION_MISSING);
        assertThat(reading("place-fresh-share", TestLand.CIMA).reason()).isEqualTo(IndicatorReasons.NO_PLACE);
        assertThat(reading("commune-without-place", TestLand.CIMA).reason()).isEqualTo(IndicatorReasons.NOT_COVERED);
    }

    @Test
    void compiling_a_day_again_replaces_its_snapshot_at_once() {
        runJob();
        TestLand.open();
        String gate = Gate.freshName();
        UUID run = heldRun(gate);

        List<String> todo = As.system(() -> compiler.begin(run)).todo();
        todo.forEach(code -> compile(run, code));
        assertThat(value("place-count", TestLand.BORA)).isEqualByComparingTo("1");
        publish(run);

        assertThat(value("place-count", TestLand.BORA)).isEqualByComparingTo("2");
        assertThat(Sql.number("select count(*) from indicator_snapshot where snapshot_date = ?", TODAY))
                .isEqualTo(1);
        Gate.of(gate).open();
    }

    @Test
    void an_interrupted_run_goes_on_with_the_indicators_that_are_missing() throws Exception {
        String gate = Gate.freshName();
        UUID run = heldRun(gate);
        List<String> all = As.system(() -> compiler.begin(run)).todo();
        compile(run, all.get(0));
        transaction.begin();
        compile(run, all.get(1));
        transaction.rollback();

        assertThatThrownBy(() -> publish(run)).isInstanceOf(Problem.class).hasMessageContaining("indicator-missing");
        List<String> rest = As.system(() -> compiler.begin(run)).todo();

        assertThat(rest).isEqualTo(all.subList(1, all.size()));
        compile(run, all.get(0));
        rest.forEach(code -> compile(run, code));
        publish(run);
        publish(run);
        assertThat(As.system(() -> compiler.begin(run)).todo()).isEmpty();
        assertThat(value("place-count", TestLand.EPT)).isEqualByComparingTo("4");
        assertThat(Sql.number(
                        "select count(*) from indicator_value v join indicator_snapshot s on s.id = v.snapshot_id"
                                + " where s.run_id = ? and v.territory_id = ? and v.dimension = ''",
                        run.toString(),
                        TestLand.EPT))
                .isEqualTo(all.size());
        Gate.of(gate).open();
    }

    @Test
    void a_run_of_an_earlier_day_begins_again_for_today() {
        String gate = Gate.freshName();
        UUID run = heldRun(gate);
        String first = As.system(() -> compiler.begin(run)).todo().get(0);
        compile(run, first);
        Sql.update(
                "update indicator_snapshot set snapshot_date = ? where run_id = ?", TODAY.minusDays(1), run.toString());

        List<String> todo = As.system(() -> compiler.begin(run)).todo();

        assertThat(todo).contains(first);
        todo.forEach(code -> compile(run, code));
        publish(run);
        assertThat(value("place-count", TestLand.EPT)).isEqualByComparingTo("4");
        Gate.of(gate).open();
    }

    @Test
    void a_series_has_one_reading_per_snapshot_and_each_knows_the_one_before() {
        runJob();
        LocalDate before = TODAY.minusDays(40);
        snapshotOf(before, TestLand.EPT, "place-count", 1);
        try {
            List<IndicatorReading> series =
                    As.a(Role.MEMBER, null, () -> indicators.series("place-count", TestLand.EPT, before, TODAY));
            assertThat(series)
                    .extracting(IndicatorReading::date)
                    .startsWith(before)
                    .endsWith(TODAY);
            assertThat(series.get(series.size() - 1).change()).isEqualByComparingTo("3");
            assertThat(As.a(Role.MEMBER, null, () -> indicators.series("place-count", TestLand.EPT, before, before)))
                    .hasSize(1);
        } finally {
            Sql.update("delete from indicator_value where snapshot_id = ?", TestLand.FIRST_ID);
            Sql.update("delete from indicator_snapshot where id = ?", TestLand.FIRST_ID);
        }
    }

    @Test
    void values_of_earlier_days_move_to_one_table_and_are_read_as_before() {
        runJob();
        makeOfLastSnapshot(TODAY.minusDays(2), TestLand.EPT, "place-count", 1);
        runJob();
        makeOfLastSnapshot(TODAY.minusDays(1), TestLand.EPT, "place-count", 2);
        try {
            runJob();

            List<IndicatorReading> series = As.a(
                    Role.MEMBER, null, () -> indicators.series("place-count", TestLand.EPT, TODAY.minusDays(2), TODAY));
            assertThat(series).extracting(r -> r.value().intValueExact()).containsExactly(1, 2, 4);
            assertThat(series.get(0).date()).isEqualTo(TODAY.minusDays(2));
            if (Sql.product().equals("postgresql")) {
                assertThat(Sql.number("select count(*) from pg_inherits where inhparent = 'indicator_value'::regclass"))
                        .isEqualTo(2);
                assertThat(Sql.number("select count(distinct snapshot_id) from only indicator_value v"
                                + " where v.territory_id = " + TestLand.EPT))
                        .isEqualTo(1);
            }
        } finally {
            Sql.update("delete from indicator_snapshot where current_for < ?", TODAY);
            Sql.update("delete from indicator_value where snapshot_id not in (select id from indicator_snapshot)");
        }
    }

    @Test
    void a_reader_of_the_former_snapshot_holds_up_its_removal_but_nobody_else() throws SQLException {
        runJob();
        TestLand.open();
        try (Connection reader = batch.getConnection()) {
            reader.setAutoCommit(false);
            try (Statement statement = reader.createStatement();
                    ResultSet all = statement.executeQuery("select count(*) from indicator_value")) {
                assertThat(all.next()).isTrue();
            }
            runJob();
            assertThat(value("place-count", TestLand.BORA)).isEqualByComparingTo("2");
            reader.rollback();
        }

        runJob();

        assertThat(Sql.number(ORPHANS)).isZero();
        assertThat(value("place-count", TestLand.BORA)).isEqualByComparingTo("2");
    }

    @Test
    void several_territories_are_read_at_once() {
        runJob();

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

    private void runJob() {
        UUID run = runs.as("departement", () -> jobs.create(IndicatorCompileJob.ID, Map.of()));
        JobRunView done = runs.await(run, JobStatus.COMPLETED, JobStatus.FAILED);
        assertThat(done.status()).isEqualTo(JobStatus.COMPLETED);
        assertThat(done.counts().read()).isEqualTo(done.expected());
    }

    /** A run that this server executes until its gate opens, to compile under by hand. */
    private UUID heldRun(String gate) {
        UUID run = runs.as("departement", () -> jobs.create("test-gated", Map.of("gate", gate)));
        Gate.of(gate).awaitArrival();
        return run;
    }

    private void compile(UUID run, String code) {
        As.system(() -> {
            compiler.compile(run, code);
            return null;
        });
    }

    private void publish(UUID run) {
        As.system(() -> {
            compiler.publish(run);
            return null;
        });
    }

    private BigDecimal value(String code, long territory) {
        return reading(code, territory).value();
    }

    private IndicatorReading reading(String code, long territory) {
        return indicators(territory).stream()
                .filter(reading -> reading.indicator().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private List<IndicatorReading> indicators(long territory) {
        return As.a(Role.MEMBER, null, () -> indicators.readings(territory));
    }

    /** Turns today's snapshot into one of an earlier day, with another figure in it. */
    private static void makeOfLastSnapshot(LocalDate day, long territory, String code, int figure) {
        Sql.update(
                "update indicator_value set numerator = ?, figure = ? where territory_id = ? and indicator = ?"
                        + " and snapshot_id = (select id from indicator_snapshot where current_for = ?)",
                figure,
                figure,
                territory,
                code,
                TODAY);
        Sql.update(
                "update indicator_snapshot set snapshot_date = ?, current_for = ? where current_for = ?",
                day,
                day,
                TODAY);
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
