package fr.maillage.web.home;

import fr.maillage.work.WorkItems.WorkItem;
import fr.maillage.work.WorkService;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What awaits the signed-in user. */
@Named
@RequestScoped
public class HomeView {

    @Inject
    private WorkService work;

    private List<WorkItem> items;

    @PostConstruct
    void load() {
        items = work.mine();
    }

    public List<WorkItem> getItems() {
        return items;
    }
}
