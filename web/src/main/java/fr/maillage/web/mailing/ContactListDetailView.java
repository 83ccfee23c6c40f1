package fr.maillage.web.mailing;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.mailing.ContactListService;
import fr.maillage.mailing.ContactListView;
import fr.maillage.mailing.ListedContact;
import fr.maillage.mailing.MailingService;
import fr.maillage.mailing.MailingView;
import fr.maillage.shared.Page;
import fr.maillage.web.shared.Back;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.ListState;
import fr.maillage.web.shared.Notice;
import fr.maillage.web.shared.WebPatterns;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** A contact list with its people and what was written to them: the page's state is its address. */
@Named
@RequestScoped
public class ContactListDetailView {

    @Inject
    private ContactListService lists;

    @Inject
    private MailingService mailings;

    @Inject
    private Caller caller;

    private ListState state;
    private ContactListView list;
    private Page<ListedContact> page;
    private List<MailingView> history = List.of();

    /** Reads what the address asks for. */
    public void load() {
        state = ListState.ofRequest(null);
        caller.require(Permission.READ_CONTACTS);
        list = lists.get(id());
        page = lists.contacts(list.id(), Back.parameter("q"), isEverybody(), state.request());
        history = mailings.history(list.id());
    }

    /** Puts the person whose button was pressed on the list. */
    public void take() {
        choose(Back.parameter("take"), true);
    }

    /** Leaves the person whose button was pressed out. */
    public void leave() {
        choose(Back.parameter("leave"), false);
    }

    /** Lets the filter decide again on the person whose button was pressed. */
    public void reset() {
        choose(Back.parameter("reset"), null);
    }

    /** Takes the list out of use; the button says which version was seen. */
    public void archive() {
        String version = Back.parameter("archive");
        lists.archive(id(), WebPatterns.WHOLE_NUMBER.matches(version) ? Integer.parseInt(version) : -1);
        Notice.success("mailing.done.archived");
        Back.to("/mailing/list.xhtml");
    }

    private void choose(String contact, Boolean taken) {
        lists.choose(id(), Identifiers.of("contact", contact), taken);
        Notice.success("mailing.done.chosen");
        Back.toList();
    }

    private static UUID id() {
        return Identifiers.of("contact-list", Back.parameter("id"));
    }

    /** Tells if all contacts are shown, not those on the list alone. */
    public boolean isEverybody() {
        return "all".equals(Back.parameter("show"));
    }

    public List<MailingView> getHistory() {
        return history;
    }

    public ListState getState() {
        return state;
    }

    public ContactListView getList() {
        return list;
    }

    public Page<ListedContact> getPage() {
        return page;
    }
}
