package fr.maillage.web.deployment.host;

import fr.maillage.deployment.post.HostFilter;
import fr.maillage.deployment.post.HostService;
import fr.maillage.deployment.post.HostView;
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

/** The list of hosts, with how many posts each has: its state is its address. */
@Named
@RequestScoped
public class HostListView {

    @Inject
    private HostService hosts;

    @Inject
    private TerritoryService territories;

    @Inject
    private Caller caller;

    private ListState state;
    private HostFilter filter;
    private Page<HostView> page;

    @PostConstruct
    void init() {
        state = ListState.ofRequest(null);
        filter = HostParameters.filter(Asked.byPage());
        page = HostParameters.page(hosts.list(filter), state.request());
    }

    /** The territories of the filter; the one of the address even where the committee's own are others. */
    public List<TerritoryView> getTerritories() {
        return territories.choices(filter.territory());
    }

    /** What the filter shows by posts; empty for all. */
    public String getPosts() {
        if (filter.withPosts() == null) {
            return "";
        }
        return filter.withPosts() ? "with" : "without";
    }

    public boolean isEditor() {
        return caller.may(Permission.EDIT_DEPLOYMENT);
    }

    public ListState getState() {
        return state;
    }

    public HostFilter getFilter() {
        return filter;
    }

    public Page<HostView> getPage() {
        return page;
    }
}
