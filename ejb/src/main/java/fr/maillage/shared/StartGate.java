package fr.maillage.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;

/** Tells if the start is over: every request asks, so that the answer is kept once it is yes. */
@ApplicationScoped
public class StartGate implements Readiness {

    @Inject
    @Any
    private Instance<StartTask> tasks;

    private volatile boolean open;

    /** Names the task that is still waited for, and how far it is; empty once visitors may come in. */
    public Optional<StartTask.Progress> waitsFor() {
        if (open) {
            return Optional.empty();
        }
        Optional<StartTask.Progress> first =
                tasks.stream().flatMap(task -> task.progress().stream()).findFirst();
        open = first.isEmpty();
        return first;
    }

    @Override
    public String name() {
        return "start";
    }

    @Override
    public boolean ready() {
        return waitsFor().isEmpty();
    }
}
