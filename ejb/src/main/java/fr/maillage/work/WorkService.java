package fr.maillage.work;

import fr.maillage.identity.Caller;
import fr.maillage.work.WorkItems.WorkItem;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** What awaits the caller, from all features that know of something. */
@Stateless
public class WorkService {

    @Inject
    private Caller caller;

    @Inject
    @Any
    private Instance<WorkItems> features;

    /**
     * Everything that awaits the caller: what is late first, otherwise as the features give it.
     *
     * @throws fr.maillage.shared.Problem UNAUTHENTICATED for visitors
     */
    public List<WorkItem> mine() {
        caller.requireSignedIn();
        return features.stream()
                .flatMap(f -> f.items().stream())
                .sorted(Comparator.comparing(WorkItem::urgent).reversed())
                .toList();
    }
}
