package fr.maillage.web.plan.action;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.plan.FrameLineRef;
import fr.maillage.plan.action.ActionFilter;
import fr.maillage.plan.action.ActionService;
import fr.maillage.plan.action.ActionState;
import fr.maillage.plan.action.ActionView;
import fr.maillage.shared.Page;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.vocabulary.VocabularyService;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.ListState;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** The list of actions: its state is its address. */
@Named
@RequestScoped
public class ActionListView {

    @Inject
    private ActionService actions;

    @Inject
    private TerritoryService territories;

    @Inject
    private VocabularyService vocabularies;

    @Inject
    private Caller caller;

    private ListState state;
    private ActionFilter filter;
    private Page<ActionView> page;
    private Map<Long, FrameLineRef> principals;

    @PostConstruct
    void init() {
        state = ListState.ofRequest("code");
        filter = ActionParameters.filter(Asked.byPage(), vocabularies.all());
        page = actions.list(filter, null, state.request());
        principals = actions.principals(page.items());
    }

    /** The territories of the filter; the one of the address even where the committee's own are others. */
    public List<TerritoryView> getTerritories() {
        return territories.choices(filter.territory());
    }

    /** The codes of the states of the filter. */
    public List<String> getStates() {
        return ActionState.codes();
    }

    /** The axis of an action with its label; null where it serves none. */
    public FrameLineRef principal(ActionView action) {
        return principals.get(action.key());
    }

    public boolean isEditor() {
        return caller.may(Permission.EDIT_PLAN);
    }

    public ListState getState() {
        return state;
    }

    public ActionFilter getFilter() {
        return filter;
    }

    public Page<ActionView> getPage() {
        return page;
    }
}
