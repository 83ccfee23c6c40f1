package fr.maillage.web.plan.action;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.plan.FrameLineRef;
import fr.maillage.plan.action.ActionService;
import fr.maillage.plan.action.ActionView;
import fr.maillage.shared.Page;
import fr.maillage.web.shared.ListState;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;

/** The list of actions: its state is its address. */
@Named
@RequestScoped
public class ActionListView {

    @Inject
    private ActionService actions;

    @Inject
    private ActionViews views;

    @Inject
    private Caller caller;

    private ListState state;
    private Page<ActionView> page;
    private Map<Long, FrameLineRef> principals;

    @PostConstruct
    void init() {
        state = ListState.ofRequest("code");
        page = actions.list(views.getFilter(), null, state.request());
        principals = actions.principals(page.items());
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

    public Page<ActionView> getPage() {
        return page;
    }
}
