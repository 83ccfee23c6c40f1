package fr.maillage.testjobs;

import fr.maillage.work.WorkItems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** A feature that cannot say what awaits anybody: the tests of what awaits people all meet it. */
@ApplicationScoped
public class FailingWork implements WorkItems {

    @Inject
    private BrokenStatement statement;

    @Override
    public List<WorkItem> items() {
        statement.run();
        return List.of();
    }
}
