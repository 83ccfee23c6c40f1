package fr.maillage.committee.task;

import fr.maillage.committee.persistence.TaskIndicatorQueries;
import fr.maillage.indicator.IndicatorCalculator;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** Indicators of a committee's decisions and tasks; see the registry of indicators. */
@ApplicationScoped
public class TaskIndicators implements IndicatorCalculator {

    private static final String OPEN = "task-open";
    private static final String LATE = "task-late";
    private static final String DECISIONS = "decision-open";
    private static final String DELAY = "decision-delay";

    @Override
    public List<String> codes() {
        return List.of(OPEN, LATE, DECISIONS, DELAY);
    }

    @Override
    public String texts() {
        return "fr.maillage.committee.task.indicators";
    }

    @Override
    public IndicatorQuery query(String code, long snapshotId, LocalDate date) {
        return switch (code) {
            case OPEN -> TaskIndicatorQueries.openTasks(snapshotId, date);
            case LATE -> TaskIndicatorQueries.lateTasks(snapshotId, date);
            case DECISIONS -> TaskIndicatorQueries.openDecisions(snapshotId, date);
            case DELAY -> TaskIndicatorQueries.delay(snapshotId, date);
            default -> throw new IllegalArgumentException(code);
        };
    }

    @Override
    public IndicatorQuery presence(LocalDate date) {
        return TaskIndicatorQueries.presence();
    }
}
