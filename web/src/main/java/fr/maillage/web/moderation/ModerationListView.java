package fr.maillage.web.moderation;

import fr.maillage.moderation.ErrorReason;
import fr.maillage.moderation.ModerationFilter;
import fr.maillage.moderation.ModerationService;
import fr.maillage.moderation.WaitingPlace;
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

/** The queue of what awaits a decision: its state is its address. */
@Named
@RequestScoped
public class ModerationListView {

    @Inject
    private ModerationService moderation;

    @Inject
    private TerritoryService territories;

    private ListState state;
    private ModerationFilter filter;
    private Page<WaitingPlace> page;

    @PostConstruct
    void init() {
        state = ListState.ofRequest("since");
        filter = ModerationParameters.filter(Asked.byPage());
        page = moderation.list(filter, state.request());
    }

    /** The territories of the filter; the one of the address even where the committee's own are others. */
    public List<TerritoryView> getTerritories() {
        return territories.choices(filter.territory());
    }

    public ErrorReason[] getReasons() {
        return ErrorReason.values();
    }

    public ListState getState() {
        return state;
    }

    public ModerationFilter getFilter() {
        return filter;
    }

    public Page<WaitingPlace> getPage() {
        return page;
    }
}
