package fr.maillage.web.mailing;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.mailing.ContactListInput;
import fr.maillage.mailing.ContactListService;
import fr.maillage.mailing.ContactListView;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.Notice;
import fr.maillage.web.shared.TerritoryReference;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Makes a contact list or changes whom its filter takes. */
@Named
@ViewScoped
public class ContactListEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ContactListService lists;

    @Inject
    private transient TerritoryReference territories;

    @Inject
    private transient Caller caller;

    private String id;
    private Integer version;
    private String title;
    private String name;
    private String territory;
    private String type;
    private String network;
    private String text;
    private String theirs;

    /** Fills the form when the page is opened. */
    public void load() {
        caller.require(Permission.EDIT_ACTORS);
        if (id != null && version == null) {
            fill(lists.get(Identifiers.of("contact-list", id)));
        } else if (id == null && !FacesContext.getCurrentInstance().isPostback()) {
            territory = territories.first(Permission.EDIT_ACTORS);
        }
    }

    /** Saves; after a conflict over the version that was shown. */
    public String save() {
        ContactListInput input = new ContactListInput(name, territory, type, network, text);
        try {
            ContactListView saved =
                    id == null ? lists.create(input) : lists.update(Identifiers.of("contact-list", id), version, input);
            Notice.success("mailing.done.saved");
            return "/mailing/detail.xhtml?faces-redirect=true&id=" + saved.id();
        } catch (Problem problem) {
            if (problem.kind() != Problem.Kind.STALE) {
                throw problem;
            }
            ContactListView current = lists.get(Identifiers.of("contact-list", id));
            version = current.version();
            theirs = current.input().name() + " – " + current.territoryName();
            return null;
        }
    }

    private void fill(ContactListView list) {
        version = list.version();
        title = list.input().name();
        name = list.input().name();
        territory = list.input().territory();
        type = list.input().type();
        network = list.input().network();
        text = list.input().text();
    }

    /** Gives what somebody else saved meanwhile; null while nobody did. */
    public String getTheirs() {
        return theirs;
    }

    public String getTitle() {
        return title;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getTerritory() {
        return territory;
    }

    public void setTerritory(String territory) {
        this.territory = territory;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public String getNetwork() {
        return network;
    }

    public void setNetwork(String network) {
        this.network = network;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
