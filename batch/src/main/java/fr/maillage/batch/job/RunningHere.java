package fr.maillage.batch.job;

import fr.maillage.shared.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The runs that this server executes at the moment, with the first reason why each is failing. */
@ApplicationScoped
public class RunningHere {

    private static final long NOT_YET = -1;

    private final Map<UUID, Long> executions = new ConcurrentHashMap<>();
    private final Map<UUID, Violation> failures = new ConcurrentHashMap<>();

    /** Notes a run that is about to start; false where an earlier attempt of it has not yet ended here. */
    public boolean begin(UUID run) {
        return executions.putIfAbsent(run, NOT_YET) == null;
    }

    /** Notes the batch runtime's number of the execution. */
    public void executing(UUID run, long executionId) {
        executions.computeIfPresent(run, (key, before) -> executionId);
    }

    /** Notes why a run is failing; only the first reason counts, the others follow from it. */
    public void failing(UUID run, Violation reason) {
        failures.putIfAbsent(run, reason);
    }

    public Optional<Violation> failure(UUID run) {
        return Optional.ofNullable(failures.get(run));
    }

    public void end(UUID run) {
        failures.remove(run);
        executions.remove(run);
    }

    public Set<UUID> runs() {
        return Set.copyOf(executions.keySet());
    }

    /** The executions that have begun, by run. */
    public Map<UUID, Long> executions() {
        Map<UUID, Long> begun = new HashMap<>(executions);
        begun.values().removeIf(id -> id == NOT_YET);
        return begun;
    }

    /** The batch runtime's number of a run's execution; empty where it does not run here. */
    public OptionalLong execution(UUID run) {
        Long id = executions.get(run);
        return id == null || id == NOT_YET ? OptionalLong.empty() : OptionalLong.of(id);
    }
}
