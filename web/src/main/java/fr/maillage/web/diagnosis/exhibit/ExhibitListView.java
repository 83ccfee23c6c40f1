package fr.maillage.web.diagnosis.exhibit;

import fr.maillage.diagnosis.exhibit.ExhibitFilter;
import fr.maillage.diagnosis.exhibit.ExhibitService;
import fr.maillage.diagnosis.exhibit.ExhibitView;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.Page;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.ListState;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The list of exhibits: its state is its address. */
@Named
@RequestScoped
public class ExhibitListView {

    @Inject
    private ExhibitService exhibits;

    @Inject
    private TerritoryService territories;

    @Inject
    private Caller caller;

    private ListState state;
    private ExhibitFilter filter;
    private Page<ExhibitView> page;

    @PostConstruct
    void init() {
        state = ListState.ofRequest("datedOn", false);
        filter = ExhibitParameters.filter(Asked.byPage());
        page = exhibits.list(filter, state.request());
    }

    /** The territories of the filter; the one of the address even where the committee's own are others. */
    public List<TerritoryView> getTerritories() {
        return territories.choices(filter.territory());
    }

    public boolean isCollector() {
        return caller.may(Permission.COLLECT);
    }

    public ListState getState() {
        return state;
    }

    public ExhibitFilter getFilter() {
        return filter;
    }

    public Page<ExhibitView> getPage() {
        return page;
    }
}
