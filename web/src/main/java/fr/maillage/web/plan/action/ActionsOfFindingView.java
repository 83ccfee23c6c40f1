package fr.maillage.web.plan.action;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.plan.action.ActionFilter;
import fr.maillage.plan.action.ActionService;
import fr.maillage.plan.action.ActionView;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** The actions that answer to a finding, on its page. */
@Named
@RequestScoped
public class ActionsOfFindingView {

    private static final int SHOWN = 10;

    @Inject
    private ActionService actions;

    @Inject
    private Caller caller;

    private UUID asked;
    private Page<ActionView> found;

    /** The first of them, by code; read once. */
    public Page<ActionView> of(UUID finding) {
        if (!finding.equals(asked)) {
            found = actions.list(
                    ActionFilter.ofFinding(finding.toString()), null, new PageRequest(0, SHOWN, "code", true));
            asked = finding;
        }
        return found;
    }

    public boolean isEditor() {
        return caller.may(Permission.EDIT_PLAN);
    }
}
