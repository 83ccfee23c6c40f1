package fr.maillage.web.person;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.person.PersonDetail;
import fr.maillage.person.PersonInput;
import fr.maillage.person.PersonService;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.Notice;
import fr.maillage.web.shared.TerritoryReference;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Enters somebody for herself, such as a resident, or corrects a person. */
@Named
@ViewScoped
public class PersonEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PersonService persons;

    @Inject
    private transient TerritoryReference territories;

    @Inject
    private transient Caller caller;

    private String id;
    private PersonDetail seen;
    private PersonDetail theirs;
    private String name;
    private String email;
    private String phone;
    private boolean noMail;
    private String territory;

    /** Fills the form when the page is opened. */
    public void load() {
        caller.require(Permission.EDIT_ACTORS);
        if (id != null && seen == null) {
            seen = persons.get(Identifiers.of("person", id));
            if (!seen.editable()) {
                throw Problem.denied("outside-territory");
            }
            name = seen.name();
            email = seen.email();
            phone = seen.phone();
            noMail = seen.noMail();
            territory = seen.territory();
        } else if (id == null && !FacesContext.getCurrentInstance().isPostback()) {
            territory = territories.first(Permission.EDIT_ACTORS);
        }
    }

    /** Saves; after a conflict over what somebody else saved, which the page has shown. */
    public String save() {
        PersonInput input = new PersonInput(name, email, phone, noMail);
        try {
            PersonDetail saved = seen == null
                    ? persons.enter(input, territory)
                    : persons.correct(seen.id(), seen.version(), input, territory);
            Notice.success("person.done.saved");
            return "/person/detail.xhtml?faces-redirect=true&id=" + saved.id();
        } catch (Problem problem) {
            if (problem.kind() != Problem.Kind.STALE) {
                throw problem;
            }
            theirs = persons.get(seen.id());
            seen = theirs;
            return null;
        }
    }

    /** Tells if she has to belong somewhere: nothing else tells who may read her. */
    public boolean isTerritoryRequired() {
        return seen == null || seen.functions().isEmpty();
    }

    /** The person when the form was opened; null for a new one. */
    public PersonDetail getSeen() {
        return seen;
    }

    /** Gives what somebody else saved meanwhile; null while nobody did. */
    public PersonDetail getTheirs() {
        return theirs;
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

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public boolean isNoMail() {
        return noMail;
    }

    public void setNoMail(boolean noMail) {
        this.noMail = noMail;
    }

    public String getTerritory() {
        return territory;
    }

    public void setTerritory(String territory) {
        this.territory = territory;
    }
}
