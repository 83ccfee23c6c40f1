package fr.maillage.committee;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.committee.task.TaskField;
import fr.maillage.committee.task.TaskService;
import fr.maillage.indicator.IndicatorDesk;
import fr.maillage.shared.ClockProducer;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Fate of decisions and tasks, as the indicators tell it of a commune that no other test speaks of. */
@InsideEar
class TaskIndicatorIT {

    private static final String VAUJOURS = "com:93074";
    private static final String COUBRON = "com:93015";

    @Inject
    private Clock clock;

    @Inject
    private BodyService bodies;

    @Inject
    private TaskService tasks;

    @Inject
    private IndicatorDesk indicatorDesk;

    private UUID body;

    @AfterEach
    void clear() {
        String mine = " where body_id = (select id from body where uuid = ?)";
        Sql.update("delete from committee_task" + mine, body.toString());
        Sql.update("delete from decision" + mine, body.toString());
    }

    @Test
    void open_and_late_tasks_open_decisions_and_the_days_until_they_are_carried_out() {
        body = As.administrator(() -> bodies.create(CommitteeDesk.committee(VAUJOURS)))
                .id();
        task(today().minusDays(1), null);
        task(today().plusDays(1), null);
        task(today().minusDays(9), today());
        decision("D-1", 10, null);
        decision("D-2", 10, "done_on = decided_on + 4");
        decision("D-3", 10, "done_on = decided_on + 7");
        decision("D-4", 10, "withdrawn_on = decided_on, withdrawn_reason = 'essai'");
        indicatorDesk.runJob();

        assertThat(indicatorDesk.reading("task-open", VAUJOURS).value()).isEqualByComparingTo("2");
        assertThat(indicatorDesk.reading("task-late", VAUJOURS).value()).isEqualByComparingTo("1");
        assertThat(indicatorDesk.reading("decision-open", VAUJOURS).value()).isEqualByComparingTo("1");
        // (4 + 7) / 2 days, without decimals.
        assertThat(indicatorDesk.reading("decision-delay", VAUJOURS).value())
                .isBetween(new BigDecimal("5"), new BigDecimal("6"));
        assertThat(indicatorDesk.reading("task-open", COUBRON).value()).isEqualByComparingTo("0");
    }

    private void task(LocalDate dueOn, LocalDate doneOn) {
        As.administrator(() -> tasks.create(
                TaskDesk.task(body, dueOn).with(TaskField.DONE_ON, doneOn == null ? null : doneOn.toString())));
    }

    private void decision(String number, int days, String then) {
        TaskDesk.decision(body, number, today().minusDays(days));
        if (then != null) {
            Sql.update(
                    "update decision set " + then
                            + " where number = ? and body_id = (select id from body where uuid = ?)",
                    number,
                    body.toString());
        }
    }

    private LocalDate today() {
        return ClockProducer.today(clock);
    }
}
