package fr.maillage.web.mailing;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.mailing.ContactListService;
import fr.maillage.mailing.ContactListView;
import fr.maillage.shared.Page;
import fr.maillage.web.shared.ListState;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The contact lists: the page's state is its address. */
@Named
@RequestScoped
public class ContactListsView {

    @Inject
    private ContactListService lists;

    @Inject
    private Caller caller;

    private ListState state;
    private Page<ContactListView> page;

    @PostConstruct
    void init() {
        state = ListState.ofRequest(null);
        page = lists.list(state.request());
    }

    public boolean isEditor() {
        return caller.may(Permission.EDIT_ACTORS);
    }

    public ListState getState() {
        return state;
    }

    public Page<ContactListView> getPage() {
        return page;
    }
}
