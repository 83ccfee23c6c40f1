package fr.maillage.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.identity.Role;
import fr.maillage.shared.Problem;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import fr.maillage.testjobs.Gate;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Snapshot of a day that takes the place of another, whoever reads meanwhile and whatever interrupts it. */
@Tag("embedded")
@InsideEar
class IndicatorSnapshotIT {

    private static final String ORPHANS =
            "select count(*) from indicator_value where snapshot_id not in" + " (select id from indicator_snapshot)";

    @Inject
    private IndicatorDesk desk;

    @Inject
    private IndicatorService indicators;

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
    void compiling_a_day_again_replaces_its_snapshot_at_once() {
        desk.runJob();
        TestLand.open();
        String gate = Gate.freshName();
        UUID run = desk.heldRun(gate);

        List<String> todo = desk.begin(run);
        todo.forEach(code -> desk.compile(run, code));
        assertThat(desk.value("place-count", TestLand.BORA)).isEqualByComparingTo("1");
        desk.publish(run);

        assertThat(desk.value("place-count", TestLand.BORA)).isEqualByComparingTo("2");
        assertThat(Sql.number("select count(*) from indicator_snapshot where snapshot_date = ?", desk.today()))
                .isEqualTo(1);
        Gate.of(gate).open();
    }

    @Test
    void an_interrupted_run_goes_on_with_the_indicators_that_are_missing() throws Exception {
        String gate = Gate.freshName();
        UUID run = desk.heldRun(gate);
        List<String> all = desk.begin(run);
        desk.compile(run, all.get(0));
        transaction.begin();
        desk.compile(run, all.get(1));
        transaction.rollback();

        assertThatThrownBy(() -> desk.publish(run))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("indicator-missing");
        List<String> rest = desk.begin(run);

        assertThat(rest).isEqualTo(all.subList(1, all.size()));
        desk.compile(run, all.get(0));
        rest.forEach(code -> desk.compile(run, code));
        desk.publish(run);
        desk.publish(run);
        assertThat(desk.begin(run)).isEmpty();
        assertThat(desk.value("place-count", TestLand.EPT)).isEqualByComparingTo("4");
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
        UUID run = desk.heldRun(gate);
        String first = desk.begin(run).get(0);
        desk.compile(run, first);
        Sql.update(
                "update indicator_snapshot set snapshot_date = ? where run_id = ?",
                desk.today().minusDays(1),
                run.toString());

        List<String> todo = desk.begin(run);

        assertThat(todo).contains(first);
        todo.forEach(code -> desk.compile(run, code));
        desk.publish(run);
        assertThat(desk.value("place-count", TestLand.EPT)).isEqualByComparingTo("4");
        Gate.of(gate).open();
    }

    @Test
    void values_of_earlier_days_move_to_one_table_and_are_read_as_before() {
        // Where midnight in Paris has passed since the first test, the snapshots of the others are of yesterday.
        TestLand.forgetEarlierDays(desk.today());
        desk.runJob();
        makeOfLastSnapshot(desk.today().minusDays(2), TestLand.EPT, "place-count", 1);
        desk.runJob();
        makeOfLastSnapshot(desk.today().minusDays(1), TestLand.EPT, "place-count", 2);
        try {
            desk.runJob();

            List<IndicatorReading> series = As.a(
                    Role.MEMBER,
                    null,
                    () -> indicators.series(
                            "place-count", TestLand.EPT, desk.today().minusDays(2), desk.today()));
            assertThat(series).extracting(r -> r.value().intValueExact()).containsExactly(1, 2, 4);
            assertThat(series.get(0).date()).isEqualTo(desk.today().minusDays(2));
            if (Sql.product().equals("postgresql")) {
                assertThat(Sql.number("select count(*) from pg_inherits where inhparent = 'indicator_value'::regclass"))
                        .isEqualTo(2);
                assertThat(Sql.number("select count(distinct snapshot_id) from only indicator_value v"
                                + " where v.territory_id = " + TestLand.EPT))
                        .isEqualTo(1);
            }
        } finally {
            TestLand.forgetEarlierDays(desk.today());
        }
    }

    @Test
    void a_reader_of_the_former_snapshot_holds_up_its_removal_but_nobody_else() throws SQLException {
        desk.runJob();
        TestLand.open();
        try (Connection reader = batch.getConnection()) {
            reader.setAutoCommit(false);
            try (Statement statement = reader.createStatement();
                    ResultSet all = statement.executeQuery("select count(*) from indicator_value")) {
                assertThat(all.next()).isTrue();
            }
            desk.runJob();
            assertThat(desk.value("place-count", TestLand.BORA)).isEqualByComparingTo("2");
            reader.rollback();
        }

        desk.runJob();

        assertThat(Sql.number(ORPHANS)).isZero();
        assertThat(desk.value("place-count", TestLand.BORA)).isEqualByComparingTo("2");
    }

    /** Turns today's snapshot into one of an earlier day, with another figure in it. */
    private void makeOfLastSnapshot(LocalDate day, long territory, String code, int figure) {
        Sql.update(
                "update indicator_value set numerator = ?, figure = ? where territory_id = ? and indicator = ?"
                        + " and snapshot_id = (select id from indicator_snapshot where current_for = ?)",
                figure,
                figure,
                territory,
                code,
                desk.today());
        Sql.update(
                "update indicator_snapshot set snapshot_date = ?, current_for = ? where current_for = ?",
                day,
                day,
                desk.today());
    }
}
