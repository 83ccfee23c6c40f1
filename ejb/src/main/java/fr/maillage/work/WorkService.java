package fr.maillage.work;

import fr.maillage.identity.Caller;
import fr.maillage.shared.Brought;
import fr.maillage.work.WorkItems.WorkItem;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** Work that awaits the caller, from all features that know of any. */
@Stateless
public class WorkService {

    @Inject
    private Caller caller;

    @Inject
    @Any
    private Instance<WorkItems> features;

    @Inject
    @Any
    private Instance<FirstStep> steps;

    /**
     * A step as the caller meets it.
     *
     * @param name the last part of the keys of its texts
     * @param path where it is done
     */
    public record StepView(String name, String path, boolean done) {}

    /**
     * The way of a new committee to its first report, as far as the caller may go it; empty once all of it is done.
     *
     * @throws fr.maillage.shared.Problem UNAUTHENTICATED for visitors
     */
    public List<StepView> firstSteps() {
        caller.requireSignedIn();
        List<StepView> mine = steps.stream()
                .filter(step -> caller.may(step.permission()))
                .sorted(Comparator.comparingInt(FirstStep::rank))
                .map(step -> new StepView(step.name(), step.path(), step.done()))
                .toList();
        return mine.stream().allMatch(StepView::done) ? List.of() : mine;
    }

    /**
     * Everything that awaits the caller: what is late first, otherwise as the features give it. Each feature reads in
     * transactions of its own: what one that fails leaves of its own must not stop the others.
     *
     * @throws fr.maillage.shared.Problem UNAUTHENTICATED for visitors
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public List<WorkItem> mine() {
        caller.requireSignedIn();
        return features.handlesStream()
                .flatMap(f -> Brought.read("The work of a caller", () -> f.get().items()).stream())
                .flatMap(List::stream)
                .sorted(Comparator.comparing(WorkItem::urgent).reversed())
                .toList();
    }
}
