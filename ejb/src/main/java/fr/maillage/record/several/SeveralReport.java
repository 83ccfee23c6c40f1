package fr.maillage.record.several;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * An act with its outcome.
 *
 * @param counts how many records are how far
 * @param rows the first records, those that were refused before all others
 * @param run the run of the job that does it or takes it back; null where there were few records
 * @param back whether it is being taken back, or was
 */
public record SeveralReport(
        UUID id,
        SeveralAct act,
        Map<SeveralOutcome.State, Long> counts,
        List<SeveralOutcome> rows,
        UUID run,
        boolean back) {

    public SeveralReport {
        counts = Map.copyOf(counts);
        rows = List.copyOf(rows);
    }

    /** Number of records that are that far. */
    public long count(SeveralOutcome.State state) {
        return counts.getOrDefault(state, 0L);
    }

    /** Number of all records. */
    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
