package fr.maillage.job.persistence;

import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.util.AbstractMap.SimpleEntry;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts runs by their state. */
@ApplicationScoped
public class JobTallyRepository {

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /** The runs that wait or work; states without any are absent. */
    public Map<String, Long> active() {
        return counts("status in ('QUEUED', 'RUNNING', 'STOPPING')");
    }

    /** The runs that have ended since a moment; states without any are absent. */
    public Map<String, Long> endedSince(OffsetDateTime moment) {
        return counts("ended_at >= ?1", moment);
    }

    private Map<String, Long> counts(String where, Object... parameters) {
        return Rows.list(
                        entities,
                        "select status, count(*) as runs from job_run where " + where + " group by status",
                        row -> new SimpleEntry<>(row.text("status"), row.number("runs")),
                        parameters)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
