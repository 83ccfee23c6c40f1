package fr.maillage.web.home;

import fr.maillage.web.shared.feature.FeatureCodes;
import fr.maillage.web.shared.feature.Features;
import fr.maillage.web.shared.feature.NavGroup;
import fr.maillage.work.WorkItems.WorkItem;
import fr.maillage.work.WorkService;
import fr.maillage.work.WorkService.StepView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Work that awaits the signed-in user. */
@Named
@RequestScoped
public class HomeView {

    @Inject
    private WorkService work;

    @Inject
    private Features features;

    private List<WorkItem> items;
    private List<StepView> steps;

    @PostConstruct
    void load() {
        items = work.mine();
        steps = work.firstSteps();
    }

    /** The way of a new committee to its first report; empty once it is behind. */
    public List<StepView> getSteps() {
        return steps;
    }

    public long getStepsDone() {
        return steps.stream().filter(StepView::done).count();
    }

    public List<WorkItem> getItems() {
        return items;
    }

    /** The key of what an item says, among the texts of its feature. */
    public String key(WorkItem item) {
        return FeatureCodes.feature(item.kind()) + ".work." + item.kind();
    }

    /** The includes of the cards below the greeting, in their order. */
    public List<String> getCards() {
        return features.homeCards(NavGroup.TODAY);
    }
}
